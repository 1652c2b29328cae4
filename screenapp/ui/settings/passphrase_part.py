"""A new passphrase for whoever is signed in."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.settings.own_passphrase import Lacking
from screenapp.ui.settings.part import SettingsPart, running_text
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, PassphraseEdit, line, quiet

_WIDE = 440


_LACKING: Final[Mapping[Lacking, MarkedText]] = {
    Lacking.OLD: QT_TRANSLATE_NOOP(
        "PassphrasePart", "Not saved yet. Type the passphrase you have now."
    ),
    Lacking.NEW: QT_TRANSLATE_NOOP("PassphrasePart", "Not saved yet. Type the new passphrase."),
    Lacking.SAME: QT_TRANSLATE_NOOP(
        "PassphrasePart", "Not saved yet. The two new ones differ. Type all three again."
    ),
}


class PassphrasePart(SettingsPart):
    """Signals:
    given: carries the present passphrase, and the new one typed twice.
    known: the same, when somebody may know the present one.
    """

    given = Signal(str, str, str)
    known = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.old, self.new, self.again = (Field(edit=PassphraseEdit()) for _ in range(3))
        self.save = Button("", "primary")
        self.save.setMinimumWidth(144)
        for field in (self.old, self.new, self.again):
            field.setMaximumWidth(_WIDE)
        self.rekey = Button("")
        self._plain, self._deep = quiet(), quiet()
        buttons = line(self.save, self.rekey)
        buttons.addStretch()
        self.inside.addWidget(self.old)
        self.inside.addWidget(self.new)
        self.inside.addWidget(self.again)
        self.inside.addSpacing(Sizes.GAP)
        self.inside.addLayout(buttons)
        for words in (self._plain, self._deep):
            self.inside.addLayout(running_text(words))
        self.rekey.clicked.connect(self._give_known)
        self.save.clicked.connect(self._give)
        self.again.edit.returnPressed.connect(self._give)
        self.retranslate()

    def show_lacking(self, what: Lacking) -> None:
        self.show_working(False)
        self.say(translated(_LACKING[what]))
        (self.new if what is Lacking.NEW else self.old).setFocus()

    def show_working(self, working: bool) -> None:
        self.save.setEnabled(not working)
        self.rekey.setEnabled(not working)
        if working:
            self.say(self.tr("Saving …"))

    def show_saved(self) -> None:
        self.show_working(False)
        self.say(self.tr("Saved. Sign in with the new passphrase from now on."))

    def show_rekeyed(self, copies: int) -> None:
        self.show_working(False)
        said = self.tr(
            "Saved, and everybody has new keys. Sign out now, and in again with the new passphrase."
        )
        if copies:
            older = self.tr("Backups made before that still open with the older passphrase: %1.")
            said = f"{said} {fill(older, str(copies))}"
        self.say(said)

    def show_problem(self, error: Exception) -> None:
        self.show_working(False)
        super().show_problem(error)
        self.old.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("My passphrase"))
        self.why.setText(self.tr("Only you know it. Nobody can look it up or give it back to you."))
        self.old.set_label(self.tr("The passphrase you have now"))
        self.new.set_label(self.tr("The new passphrase"))
        self.again.set_label(self.tr("The new passphrase again"))
        self.new.show_note(self.tr("Four or more words that do not belong together."))
        self.save.setText(self.tr("Change it"))
        self.rekey.setText(self.tr("Somebody may know it: new keys too"))
        self._plain.setText(
            self.tr(
                "Change it: the older passphrase opens nothing here any more (enforced by the "
                "program). Copies and backups made before still open with it."
            )
        )
        self._deep.setText(
            self.tr(
                "New keys too: whoever knows it opens nothing that is kept from then on (enforced "
                "by encryption). They may have read what was kept before; copies made before stay "
                "as they are. What you typed and did not give yet goes."
            )
        )

    def _give(self) -> None:
        if self.save.isEnabled():
            self.given.emit(*self._taken())

    def _give_known(self) -> None:
        if self.rekey.isEnabled():
            self.known.emit(*self._taken())

    def _taken(self) -> tuple[str, ...]:
        edits = [field.edit for field in (self.old, self.new, self.again)]
        return tuple(edit.take() for edit in edits if isinstance(edit, PassphraseEdit))
