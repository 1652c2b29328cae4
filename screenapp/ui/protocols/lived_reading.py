"""Whether people who lived through it have read the words of a language; for a lead, noting it."""

import typing as t
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Segments, column, quiet
from screenapp.vault.people.lived_readings import LivedReading, ReaderRole
from screenapp.workflow.ports import Runner
from screenapp.workflow.protocol_versions import VersionLanguage

translate = QCoreApplication.translate

_ROLES: t.Final[Mapping[ReaderRole, MarkedText]] = {
    ReaderRole.SURVIVOR: QT_TRANSLATE_NOOP("LivedReading", "a person who lived through it"),
    ReaderRole.PEER_WORKER: QT_TRANSLATE_NOOP("LivedReading", "a peer worker"),
    ReaderRole.COMMUNITY: QT_TRANSLATE_NOOP("LivedReading", "a person of the same community"),
}


def told(tongue: VersionLanguage) -> str:
    """Who read the words by role, and when; or that nobody has."""
    if not tongue.lived:
        return translate("LivedReading", "not read yet by people who lived through it")
    last: dict[ReaderRole, LivedReading] = {one.role: one for one in tongue.lived}
    said = translate("LivedReading", "read by %1, %2")
    return " · ".join(
        fill(said, translated(_ROLES[role]), one.day.isoformat()) for role, one in last.items()
    )


class NotePart(QWidget):
    """For a lead, below the languages: of which words, and what somebody is who read them.

    Signals:
        noted: carries the hash of the words, and a `ReaderRole`.
    """

    noted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._tongues: tuple[VersionLanguage, ...] = ()
        self._how = quiet()
        self.language, self.role, self.keep = Segments(), Segments(), Button("")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(column(self._how, self.language, self.role, self.keep, gap=Sizes.GAP))
        self.keep.clicked.connect(self._keep)

    def show_tongues(self, tongues: tuple[VersionLanguage, ...]) -> None:
        self._tongues = tongues
        self.language.set_options([(one.language, name_of(one.language)) for one in tongues])
        if tongues and not self.language.selected:
            self.language.select(tongues[0].language)
        self.retranslate()

    def retranslate(self) -> None:
        self._how.setText(
            self.tr(
                "Somebody read these words aloud to themselves and said what they hear. Note what "
                "they are, never who."
            )
        )
        chosen = self.role.selected or ReaderRole.SURVIVOR.value
        self.role.set_options([(role.value, translated(said)) for role, said in _ROLES.items()])
        self.role.select(chosen)
        self.keep.setText(self.tr("Note this reading"))

    def _keep(self) -> None:
        words = {one.language: one.words_hash for one in self._tongues}
        known = words.get(self.language.selected, "")
        if known:
            self.noted.emit(known, ReaderRole(self.role.selected))


class LivedReadingService(t.Protocol):
    """What noting needs of the shelf."""

    def note_lived(self, words_hash: str, role: ReaderRole) -> None: ...


class LivedReadingPresenter:
    """Keeps what was noted, and has the protocol shown anew. *failed* is told what went wrong."""

    def __init__(
        self,
        shelf: Callable[[], LivedReadingService],
        runner: Runner,
        again: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._shelf, self._runner = shelf, runner
        self._again, self._failed = again, failed

    def noted(self, words_hash: str, role: ReaderRole) -> None:
        self._runner.run(
            lambda: self._shelf().note_lived(words_hash, role),
            lambda _: self._again(),
            self._failed,
        )
