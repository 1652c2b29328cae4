"""What staff saw, heard or read: all rows at once, each with three buttons."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.notes import note_words
from screenapp.ui.interview.notes.note_row import NoteRowWidget
from screenapp.ui.interview.notes.view_model import NoteRow, NotesViewModel
from screenapp.ui.shell.keyboard import digit_pressed
from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    card,
    column,
    hairline,
    label,
    line,
    notice,
    quiet,
    scrolled,
    second,
    title,
)
from screenapp.ui.widgets.dispose_widgets import empty

_STACKED = 640  # below this width, in px at a text scale of 1, buttons stand under the words


class NotesPage(Keyed):
    """Draws what it is told and reports presses, each with the number of the face and the item
    whose row it was in. Arrows and Tab move; Space marks, and clears what is marked; 1 to 3 mark
    in the current row and move on.

    Signals:
        pressed: a button of a row; carries face, item and key.
        digit_used: its digit; carries the same.
        other_wanted: another answer than the three; carries face and item.
        way_named: how the person told it; carries face, item and a `Channel` value.
        forward_wanted, back_wanted: carry the face.
        came_in: somebody came into the room.
    """

    pressed = Signal(int, str, str)
    digit_used = Signal(int, str, str)
    other_wanted = Signal(int, str)
    way_named = Signal(int, str, str)
    forward_wanted = Signal(int)
    back_wanted = Signal(int)
    came_in = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: NotesViewModel | None = None
        self._current = ""
        self._title, self._what, self.noted = title(), second(), quiet()
        self.unreviewed = label("", "notice-small")
        self._never, self.promise, self._hint = quiet(), quiet(), quiet()
        self._kept = label("", "label")
        self.someone = Button()
        self.open = notice()
        self.told = MessageBar()
        self.back, self.forward = Button("", icon="left"), Button()
        self._list = QVBoxLayout()
        self._beside = QVBoxLayout()
        self._rows: tuple[NoteRowWidget, ...] = ()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._reveal)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def rows(self) -> tuple[NoteRowWidget, ...]:
        return self._rows

    @property
    def current(self) -> str:
        """The item whose row takes the digits."""
        return self._current

    def row(self, item: str) -> NoteRowWidget:
        return next(row for row in self._rows if row.item == item)

    def put_beside(self, part: QWidget) -> None:
        """Let *part* stand above the rows, as what a try comes to does."""
        self._beside.addWidget(part)

    def show_face(self, face: NotesViewModel) -> None:
        before, self._face = self._face, face
        kept = [row.item for row in face.rows] == [row.item for row in self._rows]
        if not kept:
            self._build(face.rows)
        self.retranslate()
        other = before is None or (before.face, before.current) != (face.face, face.current)
        if other or not kept or face.current != self._current:
            self._go_to(face.current)
        if before is None:
            self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """No word of a row stays in the page."""
        self._face, self._current = None, ""
        self._title.clear()
        self.open.hide()
        self._build(())

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)
        self._foot()

    def retranslate(self) -> None:
        self._what.setText(
            self.tr("What you saw, heard or read. Leave open what you have not looked at.")
        )
        self._never.setText(
            self.tr("Looks, clothes and where a person comes from are never a reason.")
        )
        self.promise.setText(self.tr("Each press is kept at once; press it again to take it back."))
        self.unreviewed.setText(self.tr("Draft: no second person has read this yet"))
        self.someone.setText(self.tr("Someone came in"))
        self.back.setText(self.tr("Back"))
        self.forward.setText(self.tr("Forward"))
        self._hint.setText(self.tr("1 to 3 mark the row and move on. Space marks or clears."))
        self.told.retranslate()
        if self._face is not None:
            self._draw(self._face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or not self._mark(digit_pressed(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    # --- drawing ----------------------------------------------------------------------

    def _draw(self, face: NotesViewModel) -> None:
        self._title.setText(face.stage)
        self.noted.setText(fill(self.tr("%1 of %2 noted"), face.noted, len(face.rows)))
        for widget, row in zip(self._rows, face.rows, strict=True):
            widget.show_row(row)
        self.unreviewed.setVisible(any(row.beside is not None for row in face.rows))
        self.open.setVisible(face.open is not None)
        if face.open is not None:
            self.open.show_words(*note_words.open_rows(face.open))
        self.back.setEnabled(face.can_go_back)
        self.setAccessibleName(face.stage)
        self._foot()

    def _foot(self) -> None:
        face = self._face
        ready = face is not None and face.noted == len(face.rows)
        self.forward.set_kind("primary" if ready and not self.told.trouble else "plain")
        self._kept.setText(words.kept())
        self._kept.setVisible(self.told.kept)
        self._hint.setVisible(not self.told.kept)

    def _build(self, rows: tuple[NoteRow, ...]) -> None:
        empty(self._list)
        made: list[NoteRowWidget] = []
        for row in rows:
            if made:
                self._list.addWidget(hairline())
            widget = NoteRowWidget(row)
            widget.pressed.connect(self._pressed)
            widget.other_wanted.connect(self._other)
            widget.entered.connect(self._entered)
            widget.way_named.connect(self._named)
            widget.moved.connect(self._move)
            self._list.addWidget(widget)
            made.append(widget)
        self._rows, self._current = tuple(made), ""
        self._stack()

    def _stack(self) -> None:
        for row in self._rows:
            row.set_stacked(self.width() < current().px(_STACKED))

    # --- moving -----------------------------------------------------------------------

    def _go_to(self, item: str) -> None:
        self._entered(item)
        row = self.row(item)
        if self.focusWidget() not in (*row.buttons, row.other):
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, item: str, channel: str) -> None:
        if self._face is not None:
            self.way_named.emit(self._face.face, item, channel)

    def _entered(self, item: str) -> None:
        self._current = item
        for row in self._rows:
            row.make_current(row.item == item)
            if row.item == item:
                self.setFocusProxy(row)
        self._settled.start()

    def _reveal(self) -> None:
        row = next((row for row in self._rows if row.item == self._current), None)
        if row is not None and row.isVisible():
            self._area.ensureWidgetVisible(row, 0, Sizes.GROUP)

    def _move(self, step: int) -> None:
        items = [row.item for row in self._rows]
        if self._current in items:
            at = max(0, min(items.index(self._current) + step, len(items) - 1))
            self._entered(items[at])
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    # --- reporting --------------------------------------------------------------------

    def _mark(self, digit: str) -> bool:
        """Mark in the current row, if the digit was painted on one of its buttons."""
        row = next((row for row in self._rows if row.item == self._current), None)
        if row is None or self._face is None or not row.painted_as_current:
            return False
        button = next((one for one in row.buttons if one.digit == digit), None)
        if button is None:
            return False
        self.digit_used.emit(self._face.face, row.item, button.key)
        return True

    def _pressed(self, item: str, key: str) -> None:
        if self._face is not None:
            self.pressed.emit(self._face.face, item, key)

    def _other(self, item: str) -> None:
        if self._face is not None:
            self.other_wanted.emit(self._face.face, item)

    def _forward(self) -> None:
        if self._face is not None:
            self.forward_wanted.emit(self._face.face)

    def _back(self) -> None:
        if self._face is not None:
            self.back_wanted.emit(self._face.face)

    def _connect(self) -> None:
        act_at_once(self.someone)
        self.someone.clicked.connect(self.came_in)
        self.back.clicked.connect(self.back_pressed)
        self.forward.clicked.connect(self.forward_pressed)
        self.forward_pressed.connect(self._forward)
        self.back_pressed.connect(self._back)

    def _lay_out(self) -> None:
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        paper = card(gap=0)
        paper.column.setContentsMargins(0, 0, 0, 0)
        paper.add(self._list)
        head = line(gap=Sizes.GROUP)
        head.addLayout(column(self._title, self._what, gap=0), 1)
        for part in (self.noted, self.someone):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        self._beside.setContentsMargins(0, 0, 0, 0)
        below = column(self._never, self.promise, gap=0)
        whole = column(head, self.unreviewed, self._beside, paper, below, gap=12)
        inner.setLayout(whole)
        whole.addStretch()
        self._area = scrolled(inner)
        self._area.verticalScrollBar().rangeChanged.connect(self._settled.start)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button, width in ((self.back, 112), (self.forward, 144)):
            button.setMinimumWidth(width)
        buttons = line(self.back, self.forward)
        for said in (self._hint, self._kept):
            said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            buttons.addWidget(said, 1)
        foot = column(self.open, self.told, buttons)
        self.setLayout(column(self._area, foot, gap=Sizes.GROUP))
