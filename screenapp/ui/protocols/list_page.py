"""The list: what is in use, what waits for a decision, and what else is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.protocols import words
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.drafts_part import DraftsPart
from screenapp.ui.protocols.finding import with_lines
from screenapp.ui.protocols.parts import RowStack, fault_card, page_of
from screenapp.ui.protocols.view_models import ListRow, ListViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Fold, body, card, group, hairline, label, line, notice, row
from screenapp.workflow.protocol_versions import VersionUse

_WIDE = 860


class ListPage(QWidget):
    """Signals:
    opened: a protocol is to be opened; carries its id.
    add_wanted: a file is to be looked at.
    drafts_decided: as `decided` of `DraftsPart`.
    """

    opened = Signal(str)
    add_wanted = Signal()
    drafts_decided = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._face: ListViewModel | None = None
        self.buttons: dict[str, Button] = {}
        self._what = body(limited=True)
        self.add = Button(icon="plus")
        self.add.clicked.connect(self.add_wanted)
        self._unreadable = notice()
        self._faults = RowStack()
        self.faults = Fold(content=self._faults)
        self._unreadable.add(self.faults)
        self._rows = RowStack(Sizes.GAP)
        self.drafts = DraftsPart()
        self.drafts.hide()
        self.drafts.decided.connect(self.drafts_decided)
        inside = QWidget()
        self._below: QWidget | None = None
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        what = line(self._what)
        what.setStretchFactor(self._what, 1)
        what.addStretch()
        column.addLayout(what)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._unreadable)
        column.addWidget(self.drafts)
        column.addWidget(self._rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page_of(inside, wide=_WIDE))
        self.retranslate()

    def add_below(self, part: QWidget) -> None:
        """*part* stands below the list, for a lead alone."""
        self._below = part
        part.hide()
        self._column.addWidget(part)

    def show_face(self, face: ListViewModel) -> None:
        self._face = face
        self.retranslate()

    def retranslate(self) -> None:
        self._what.setText(
            self.tr(
                "Every set of questions this place knows. New intakes are offered only those in "
                "use. Open one to read it as a person would, or to try it."
            )
        )
        self.add.setText(self.tr("Add from a file"))
        self.faults.set_text(self.tr("What to mend"))
        self.drafts.retranslate()
        face = self._face
        if face is None:
            return
        self.add.setVisible(face.leads)
        if self._below is not None:
            self._below.setVisible(face.leads)
        self.drafts.show_drafts(face.drafts)
        self._unreadable.setVisible(face.leads and bool(face.unreadable))
        files = {fault.path for fault in face.unreadable}
        self._unreadable.show_words(counted.unreadable(len(files)))
        self._faults.clear()
        self._faults.add(*(fault_card(line) for line in with_lines(face.unreadable, ())))
        self._draw(face)

    def _draw(self, face: ListViewModel) -> None:
        self._rows.clear()
        self.buttons = {}
        parts = (
            (self.tr("In use"), [r for r in face.rows if _use(r) is VersionUse.IN_USE]),
            (self.tr("Not in use"), [r for r in face.rows if _use(r) is not VersionUse.IN_USE]),
        )
        for name, rows in parts:
            if rows:
                self._rows.add(group(name), self._card(rows))

    def _card(self, rows: list[ListRow]) -> QWidget:
        made = card(gap=0)
        made.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        for number, one in enumerate(rows):
            if number:
                made.add(hairline())
            made.add(self._row(one))
        return made

    def _row(self, one: ListRow) -> QWidget:
        shown = one.held.shown
        open_ = Button(self.tr("Open"))
        open_.setAccessibleName(fill(self.tr("Open: %1"), one.title))
        open_.setProperty("protocol", one.held.id)
        open_.clicked.connect(self._open)
        self.buttons[one.held.id] = open_
        parts = [
            fill(self.tr("Version %1"), shown.protocol.version),
            words.origin(shown.origin),
            words.language_list(one.tongues),
        ]
        beside: list[QWidget] = [open_]
        said = self._state(one)
        if said:
            state = label(said, "quiet" if said == words.use(_use(one)) else "notice-small")
            state.setWordWrap(False)
            beside.insert(0, state)
        return row(one.title, " · ".join(parts), *beside)

    def _state(self, one: ListRow) -> str:
        today = self._face.today if self._face is not None and self._face.leads else None
        if (
            today is not None
            and _use(one) is VersionUse.IN_USE
            and any(terms.review_passed(today) for terms in one.terms.values())
        ):
            return self.tr("A law is to be checked again")
        if one.waiting and _use(one) is VersionUse.IN_USE:
            return fill(self.tr("%1 waits for a decision"), one.waiting)
        return "" if _use(one) is VersionUse.IN_USE else words.use(_use(one))

    def _open(self) -> None:
        button = self.sender()
        if button is not None:
            self.opened.emit(str(button.property("protocol")))


def _use(one: ListRow) -> VersionUse:
    return one.held.shown.use
