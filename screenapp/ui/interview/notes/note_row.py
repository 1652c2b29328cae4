"""A row of the page of notes: what was seen or read, and three buttons of one weight."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from screenapp.ui.interview.notes import note_words
from screenapp.ui.interview.notes.view_model import NoteRow
from screenapp.ui.interview.notes.way_row import WayRow
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import Button, body, column, line, quiet, quote, speak
from screenapp.ui.widgets.buttons import Wrapping, draw_box

_WIDTHS = (88, 88, 124)
_DIGIT = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteButton(Wrapping):
    """One of a row's three. It is drawn marked only when the page is told that it was kept.

    Signals:
        focused: it has the keyboard's focus now.
    """

    focused = Signal()

    def __init__(self, item: str, key: str, digit: str) -> None:
        super().__init__("")
        self.item, self.key, self.digit = item, key, digit
        self._shows_digit = False
        self.setCheckable(True)
        # A press of the mouse must not move the rows below before it is let go.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def shows_digit(self) -> bool:
        return self._shows_digit

    def show_digit(self, shown: bool) -> None:
        if shown is not self._shows_digit:
            self._shows_digit = shown
            self.update()

    def nextCheckState(self) -> None:
        """A press by itself marks nothing."""

    def beside_words(self) -> int:
        return 2 * self.theme.px(_DIGIT)

    def word_font(self) -> QFont:
        font = super().word_font()
        font.setBold(self.isChecked())
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks; Enter is left to the page, to go forward."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a shaking hand does not take back what the first one marked."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, chosen = self.theme.tokens, self.isChecked()
        strong = chosen or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        fill = tokens.accent_soft if chosen or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, whole, fill=fill, edge=edge, width=2 if strong else 1)
        if chosen and self.hasFocus():  # else focus and mark would look the same
            draw_box(painter, whole.adjusted(3, 3, -3, -3), fill=None, edge=tokens.accent)
        self.draw_words(painter, whole, tokens.ink, centred=True)
        if self._shows_digit:
            self._draw_digit(painter)
        painter.end()

    def _draw_digit(self, painter: QPainter) -> None:
        side = self.theme.px(_DIGIT)
        area = QRectF(4, 0, side - 4, self.height())
        if self.mirrored:
            area.moveRight(self.width() - 4)
        font = QFont(self.font())
        font.setPixelSize(self.theme.px(Sizes.SMALL))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.tokens.quiet))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.digit)


class NoteRowWidget(QWidget):
    """The row of one item. While it is the current one its help is open and digits stand on its
    buttons.

    Signals:
        pressed: a button was; carries the item and the button's key.
        other_wanted: another answer than the three; carries the item.
        entered: the keyboard's focus came into it; carries the item.
        way_named: how the person told it; carries the item and a `Channel` value.
        moved: an arrow leads out of it; carries 1 for down and -1 for up.
    """

    pressed = Signal(str, str)
    other_wanted = Signal(str)
    entered = Signal(str)
    way_named = Signal(str, str)
    moved = Signal(int)

    def __init__(self, row: NoteRow) -> None:
        super().__init__()
        self.item = row.item
        self._row = row
        self._current = self.painted_as_current = False
        self._text, self._beside, self._source, self._code = body(), quiet(), quiet(), quiet()
        self._help, self.ways = quiet(), WayRow()
        self.other = Button("", "link", small=True)
        self.other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more = quote(self._help)
        self.buttons = tuple(
            NoteButton(row.item, key, str(at)) for at, key in enumerate(row.choices, 1)
        )
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.other.clicked.connect(self._want_other)
        self.ways.named.connect(self._name_way)
        for button in self.buttons:
            button.clicked.connect(self._press)
            button.focused.connect(self._enter)
        self.show_row(row)

    def show_row(self, row: NoteRow) -> None:
        """Say what *row* says; it stays about the same item."""
        self._row = row
        self._text.setText(row.text.text)
        speak(self._text, row.text.language)
        self._beside.setVisible(row.beside is not None)
        if row.beside is not None:
            self._beside.setText(row.beside.text)
            speak(self._beside, row.beside.language)
        self._source.setText(note_words.source(row.source))
        self._code.setVisible(row.code is not None)
        if row.code is not None:
            self._code.setText(note_words.code(row.code))
        self._help.setText(row.help)
        self.ways.show_ways(row.ways)
        self.other.setText(note_words.other())
        for button in self.buttons:
            said = note_words.button(row.kind, button.key)
            button.setText(said)
            button.setAccessibleName(f"{row.text.text} {said}")
            button.setChecked(button.key == row.marked)
        self.setAccessibleName(row.text.text)
        self.other.setAccessibleName(f"{row.text.text} {self.other.text()}")
        self._draw()

    def make_current(self, yes: bool) -> None:
        if yes is not self._current:
            self._current = yes
            self.painted_as_current = False
            self._draw()

    def set_stacked(self, stacked: bool) -> None:
        """Where there is little room the buttons stand below the words."""
        way = QBoxLayout.Direction
        self._across.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for rows and buttons: what scrolls round them would take them else."""
        key = Qt.Key(event.key())
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        across = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key)
        if down is not None:
            self.moved.emit(down)
        elif across is not None:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._cross(-across if mirrored else across)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.item)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted_as_current = self._current
        if not self._current:
            return
        painter = QPainter(self)
        edge = self.width() - 3 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(edge, 4, 3, self.height() - 8, QColor(current().tokens.accent))
        painter.end()

    def _draw(self) -> None:
        self._more.setVisible(self._current and bool(self._row.help))
        self.other.setVisible(self._current)
        for button in self.buttons:
            button.show_digit(self._current)
        self.update()

    def _cross(self, step: int) -> None:
        now = self.focusWidget()
        focused = next((at for at, one in enumerate(self.buttons) if one is now), None)
        first = 0 if step > 0 else len(self.buttons) - 1
        at = first if focused is None else max(0, min(focused + step, len(self.buttons) - 1))
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, NoteButton):
            self.pressed.emit(self.item, button.key)

    def _enter(self) -> None:
        self.entered.emit(self.item)

    def _name_way(self, channel: str) -> None:
        self.way_named.emit(self.item, channel)

    def _want_other(self) -> None:
        self.other_wanted.emit(self.item)

    def _lay_out(self) -> None:
        self._across.setContentsMargins(16, 7, 16, 7)
        self._across.setSpacing(Sizes.GROUP)
        under = line(self._source, self._code, self.other, gap=Sizes.GROUP)
        under.addStretch()
        said = column(self._text, self._beside, under, self._more, self.ways, gap=2)
        beside = line(*self.buttons)
        for button, width in zip(self.buttons, _WIDTHS, strict=True):
            button.setMinimumWidth(current().px(width))
            beside.setAlignment(button, Qt.AlignmentFlag.AlignVCenter)
        self._across.addLayout(said, 1)
        self._across.addLayout(beside)
