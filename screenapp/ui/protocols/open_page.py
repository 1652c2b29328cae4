"""One protocol opened: in words on one page, and for a lead the check, the cases, the decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.checking.site_terms import duties_asked
from screenapp.ui.interview.columns import ButtonRow, ScrollingColumns
from screenapp.ui.protocols import words
from screenapp.ui.protocols.check_part import CheckPart
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.duties import words as duty_words
from screenapp.ui.protocols.languages_part import TonguesPart
from screenapp.ui.protocols.outline import terms
from screenapp.ui.protocols.parts import PageHead, Terms, far, titled
from screenapp.ui.protocols.versions_part import EditionsPart
from screenapp.ui.protocols.view_models import Decision, OpenViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, column, heading, label, quiet
from screenapp.workflow.protocol_versions import VersionUse

_SIDE = 415


class OpenPage(QWidget):
    """Signals:
    left: back to the list.
    read_wanted, try_wanted, compare_wanted: what the buttons say.
    edition_wanted: another edition of the same protocol; carries its content hash.
    decide_wanted: carries a `Decision` and the language of a translation, or nothing.
    """

    left = Signal()
    read_wanted = Signal()
    try_wanted = Signal()
    compare_wanted = Signal()
    edition_wanted = Signal(str)
    decide_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._face: OpenViewModel | None = None
        self.head = PageHead()
        self._in_words, self._as_said = heading(), far()
        self._terms = Terms()
        self.read, self.try_out = Button(), Button(kind="primary")
        self.compare = Button()
        self.check = CheckPart()
        self.tongues, self.editions = TonguesPart(), EditionsPart()
        self._why, self._law = quiet(), label("", "notice-small")
        self.review, self.set_anew = label("", "notice-small"), Button("", "link")
        self.withdraw, self.approve = Button(), Button(kind="primary")
        self._columns = self._lay_out()
        self._connect()
        self.retranslate()

    def show_face(self, face: OpenViewModel) -> None:
        self._face = face
        self.retranslate()
        self._columns.to_top()

    def retranslate(self) -> None:
        self._in_words.setText(self.tr("Read in words"))
        self._as_said.setText(self.tr("the file, as a person would say it"))
        self.read.setText(self.tr("Read every question"))
        self.try_out.setText(self.tr("Try it"))
        for part in (self.check, self.tongues, self.editions):
            part.retranslate()
        if self._face is not None:
            self._draw(self._face)

    def _draw(self, face: OpenViewModel) -> None:
        edition, protocol = face.edition, face.edition.protocol
        eyebrow = fill(
            self.tr("Version %1 · %2 · %3"),
            protocol.version,
            words.use(edition.use),
            words.origin(edition.origin),
        )
        self.head.show_words(
            self.tr("All protocols"), eyebrow, face.script.title, self._summary(face)
        )
        set_here = "\n\n".join(duty_words.paragraphs(face.script, face.terms))
        here = (self.tr("Set for this place"), set_here)
        self._terms.show_terms([*terms(face.script), here])
        past = duty_words.reviews_passed(face.script, face.terms, face.today) if face.today else []
        self.review.setText("\n".join(past))
        self.review.setVisible(used_here(face) and face.leads and bool(past))
        self.check.setVisible(face.leads)
        self.check.show_face(face)
        self.tongues.show_face(face)
        self.editions.show_face(face)
        self._draw_deeds(face)

    def _summary(self, face: OpenViewModel) -> str:
        protocol, in_use = face.edition.protocol, face.held.in_use
        parts = [words.wording(protocol.wording)]
        parts.append(fill(self.tr("%1."), counted.languages(len(face.tongues))))
        if in_use is None:
            parts.append(self.tr("Not in use here."))
        elif in_use is not face.edition:
            parts.append(fill(self.tr("In use: %1."), in_use.protocol.version))
        return " ".join(parts)

    def _draw_deeds(self, face: OpenViewModel) -> None:
        edition = face.edition
        used = edition.use is VersionUse.IN_USE
        good = face.examined is not None and face.examined.good
        version = edition.protocol.version
        self.compare.setVisible(face.leads and len(face.held.editions) > 1)
        self.compare.setText(self.tr("See what changed"))
        self.approve.setVisible(face.leads and not used)
        self.approve.setEnabled(good)
        self.approve.setText(words.deed(Decision.APPROVE, version))
        self.withdraw.setVisible(
            face.leads and edition.use in (VersionUse.IN_USE, VersionUse.PROPOSED)
        )
        self.withdraw.setText(words.deed(Decision.WITHDRAW, version))
        self.try_out.set_kind("plain" if face.leads and not used else "primary")
        self.set_anew.setText(self.tr("Set again what this place owes"))
        self.set_anew.setVisible(
            face.leads and used and good and bool(duties_asked(edition.protocol))
        )
        told = face.examined.faults if face.examined is not None else ()
        self._law.setText(
            self.tr(
                "A law in this version is only a placeholder. It stays in use, and intake goes on. "
                "A new version can be approved once it names its laws."
            )
        )
        self._law.setVisible(used and any(fault.code == "law-not-named" for fault in told))
        self._why.setText(self.tr("It can be approved when the check and the cases agree with it."))
        self._why.setVisible(face.leads and not used and not good)

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.read.clicked.connect(self.read_wanted)
        self.try_out.clicked.connect(self.try_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.approve.clicked.connect(self._approve)
        self.set_anew.clicked.connect(self._approve)
        self.withdraw.clicked.connect(self._withdraw)
        self.tongues.decide_wanted.connect(self.decide_wanted)
        self.editions.edition_wanted.connect(self.edition_wanted)

    def _approve(self) -> None:
        self.decide_wanted.emit(Decision.APPROVE, "")

    def _withdraw(self) -> None:
        self.decide_wanted.emit(Decision.WITHDRAW, "")

    def _lay_out(self) -> ScrollingColumns:
        main, foot, side, side_foot = QWidget(), QWidget(), QWidget(), QWidget()
        in_words = column(titled(self._in_words, self._as_said), self._terms)
        main.setLayout(column(self.head, in_words, gap=Sizes.APART))
        foot.setLayout(column(ButtonRow(self.try_out, self.read, self.compare)))
        side.setLayout(
            column(self._law, self.review, self.check, self.tongues, self.editions, gap=Sizes.APART)
        )
        side_foot.setLayout(
            column(self._why, ButtonRow(self.set_anew, self.withdraw, self.approve))
        )
        columns = ScrollingColumns(main, foot, side, side_foot, side_width=_SIDE, gap=48)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.PAGE)
        outer.addWidget(columns)
        return columns


def used_here(face: OpenViewModel) -> bool:
    """Whether new intakes are offered what is open."""
    return face.edition.use is VersionUse.IN_USE
