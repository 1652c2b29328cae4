"""Answers of one weight in a list: each with its digit, none preferred."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from screenapp.ui.shell import icons
from screenapp.ui.shell.keyboard import digit_pressed
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets.answer_lines import AnswerLines, height_in
from screenapp.ui.widgets.buttons import Wrapping, draw_box
from screenapp.ui.widgets.dispose_widgets import discard

_INSET, _INSET_TIGHT = 13, 6


class AnswerRow(Wrapping):
    """One answer: digit, words, and a tick when chosen. *digit* may be empty."""

    def __init__(self, digit: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = ""
        self._digit = digit
        self._tight = False
        self.setCheckable(True)

    @property
    def digit(self) -> str:
        return self._digit

    def set_tight(self, tight: bool) -> None:
        """Stand as low as what is tapped may, where the window is short of height."""
        if tight is not self._tight:
            self._tight = tight
            self.updateGeometry()

    def least_height(self) -> int:
        if self._tight:
            return max(Sizes.TARGET, self._box() + Sizes.GAP)
        return max(Sizes.ANSWER, self._box() + 2 * Sizes.GAP)

    def around_words(self) -> int:
        return Sizes.GAP if self._tight else 2 * Sizes.GAP

    def beside_words(self) -> int:
        return self._words_from() + self._tick_room()

    def word_font(self) -> QFont:
        font = super().word_font()
        font.setBold(self.isChecked())
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, chosen = self.theme.tokens, self.isChecked()
        strong = chosen or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        fill = tokens.accent_soft if chosen or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, whole, fill=fill, edge=edge, width=2 if strong else 1)
        if chosen and self.hasFocus():  # else focus and choice would look the same
            inner = whole.adjusted(3, 3, -3, -3)
            draw_box(painter, inner, fill=None, edge=tokens.accent)
        if self._digit:
            self._draw_digit(painter)
        words = whole.adjusted(self._words_from(), 0, -self._tick_room(), 0)
        self.draw_words(painter, self._placed(words), tokens.ink, centred=False)
        if chosen:
            self._draw_tick(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; on what is chosen already it is left to the page, to go forward."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isChecked():
                event.ignore()
            elif not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _draw_digit(self, painter: QPainter) -> None:
        tokens, chosen, side = self.theme.tokens, self.isChecked(), self._box()
        area = self._placed(QRectF(self._inset(), (self.height() - side) / 2, side, side))
        fill = tokens.accent if chosen else None
        draw_box(painter, area, fill=fill, edge=tokens.accent if chosen else tokens.edge)
        font = self.word_font()
        font.setPixelSize(self.theme.px(Sizes.SMALL))
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent if chosen else tokens.quiet))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._digit)

    def _draw_tick(self, painter: QPainter) -> None:
        size = self.theme.px(Sizes.ICON)
        left = self.width() - self._gap() - size
        area = self._placed(QRectF(left, (self.height() - size) / 2, size, size))
        icons.paint(painter, "check", area, self.theme.tokens.accent)

    def _placed(self, area: QRectF) -> QRectF:
        """*area*, told from the leading edge, where the page runs the other way."""
        if self.mirrored:
            area.moveRight(self.width() - area.left())
        return area

    def _box(self) -> int:
        return self.theme.px(Sizes.DIGIT)

    def _inset(self) -> int:
        return _INSET_TIGHT if self._tight else _INSET

    def _gap(self) -> int:
        return Sizes.GAP if self._tight else Sizes.GROUP

    def _tick_room(self) -> int:
        return 2 * self._gap() + self.theme.px(Sizes.ICON)

    def _words_from(self) -> int:
        return self._inset() + self._box() + self._gap() if self._digit else self._gap()


class AnswerList(QWidget):
    """Answers below one another, or several to a line in the same order where height is short.
    Digits 1 to 9 choose, arrows move, space and Enter choose.

    With *many*, each answer is on or off by itself; those of `set_exclusive` put off all others.

    Signals:
        chosen: the user chose an answer (or, with *many*, changed one); carries its key.
    """

    chosen = Signal(str)

    def __init__(self, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self._rows: list[AnswerRow] = []
        self._exclusive: frozenset[str] = frozenset()
        self._shortcuts: list[QShortcut] = []
        self._lines = AnswerLines(self)
        self._columns, self._tight = 1, False

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        return tuple(self._rows)

    @property
    def selected(self) -> tuple[str, ...]:
        """Keys of what is chosen, in the order of the list."""
        return tuple(row.key for row in self._rows if row.isChecked())

    def set_answers(self, answers: Sequence[tuple[str, str]], *, first_digit: int = 1) -> None:
        """Show these (key, words); nothing is chosen. Rows beyond the digit 9 have none."""
        self._clear()
        for position, (key, text) in enumerate(answers, first_digit):
            digit = str(position) if position <= 9 else ""
            row = AnswerRow(digit, text, self)
            row.key = key
            row.clicked.connect(self._clicked)
            row.set_tight(self._tight)
            self._rows.append(row)
            if digit:
                shortcut = QShortcut(QKeySequence(digit), self)
                shortcut.setObjectName(digit)
                shortcut.activated.connect(self._digit_pressed)
                self._shortcuts.append(shortcut)
        self._lines.arrange(self._rows, self._columns)

    def set_columns(self, columns: int, *, tight: bool = False) -> None:
        """Stand in lines of at most *columns*; *tight* rows are as low as they may be."""
        if (columns, tight) != (self._columns, self._tight):
            self._columns, self._tight = columns, tight
            for row in self._rows:
                row.set_tight(tight)
            self._lines.arrange(self._rows, columns)

    def height_in(self, columns: int, width: int, *, tight: bool = False) -> int | None:
        """The height in px that it would have so; None where a word would be cut off."""
        for row in self._rows:
            row.set_tight(tight)
        found = height_in(self._rows, columns, width)
        for row in self._rows:
            row.set_tight(self._tight)
        return found

    def set_exclusive(self, keys: frozenset[str]) -> None:
        self._exclusive = keys

    def row(self, key: str) -> AnswerRow:
        return next(row for row in self._rows if row.key == key)

    def select(self, *keys: str) -> None:
        """Show *keys* as chosen and nothing else; no signal."""
        for row in self._rows:
            row.setChecked(row.key in keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self._rows
        focused = next((i for i, row in enumerate(rows) if row.hasFocus()), None)
        step = self._step(Qt.Key(event.key()))
        if step is not None and rows:
            at = (0 if step > 0 else -1) if focused is None else (focused + step) % len(rows)
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.isAutoRepeat() or not self.choose_digit(digit_pressed(event)):
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> int | None:
        """How far an arrow moves among the answers; sideways only where some stand side by side."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return 1 if key == Qt.Key.Key_Down else -1
        if self._columns == 1 or key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return 1 if (key == Qt.Key.Key_Right) is not mirrored else -1

    def choose_digit(self, digit: str) -> bool:
        """Choose the answer beside which *digit* is printed as if it were clicked.

        False where it is printed beside none that can be seen and chosen.
        """
        shown = [row for row in self._rows if row.isEnabled()] if self.isVisible() else []
        row = next((row for row in shown if row.digit and row.digit == digit), None)
        if row is None:
            return False
        row.click()
        return True

    def _digit_pressed(self) -> None:
        self.choose_digit(self.sender().objectName())

    def _clicked(self) -> None:
        row = self.sender()
        if not isinstance(row, AnswerRow):
            return
        if not self._many:
            self.select(row.key)
        elif row.isChecked():
            for other in self._rows:
                if other is not row and (row.key in self._exclusive or self._is_exclusive(other)):
                    other.setChecked(False)
        self.chosen.emit(row.key)

    def _is_exclusive(self, row: AnswerRow) -> bool:
        return row.key in self._exclusive

    def _clear(self) -> None:
        discard(*self._rows, *self._shortcuts)
        self._rows.clear()
        self._shortcuts.clear()
