"""The dull page: conversions that work both ways, reference values, a pulse timer."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenapp.ui.cover.book import Conversion, Cover, Table, Texts, parse_number, said
from screenapp.ui.cover.timer import PulseTimer
from screenapp.ui.cover.touch_return import DEFAULT_SECONDS, CoverPlace, TouchReturn
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import scrolled
from screenapp.ui.widgets.labels import TextLabel

ARMED_MS = 10_000
_FIELD = 120
_NARROW = 800


class CoverPage(QWidget):
    """Draws a `Cover` in greys of its own. Nothing typed here leaves it or is kept.

    Signals:
        all_cleared: "Clear all" was pressed while it stood there; the fields are empty.
        disarmed: it stands there no more.
        held: *place* was held for *seconds*, twice: back to sign-in.
    """

    all_cleared = Signal()
    disarmed = Signal()
    held = Signal()

    def __init__(
        self,
        cover: Cover,
        *,
        place: CoverPlace = CoverPlace.CORNER,
        seconds: float = DEFAULT_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._cover = cover
        self.place, self._places = place, dict[CoverPlace, QWidget]()
        self._return = TouchReturn(seconds, clock)
        self._said: list[tuple[QLabel, Texts]] = []
        self.rows: list[ConversionRow] = []
        self.timer = PulseTimer() if cover.timer else None
        self.clear_fields = QPushButton()
        self.clear_fields.clicked.connect(self._clear)
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.setInterval(ARMED_MS)
        self._armed.timeout.connect(self._disarm)
        self._heads = [TextLabel() for _ in range(4)]
        self._rules: list[QLabel] = []
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.note = TextLabel()
        for label in (*self._heads, self.note):
            label.setProperty("c", "quiet")
        self.note.hide()
        self._lay_out()
        self.retranslate()

    @property
    def armed(self) -> bool:
        return self._armed.isActive()

    @property
    def untouched(self) -> bool:
        """Nothing is typed here, nothing runs, and nothing is about to be cleared."""
        typed = any(row.left.text() or row.right.text() for row in self.rows)
        running = self.timer is not None and self.timer.running
        return not (typed or running or self.armed or self._return.under_way)

    def arm(self) -> None:
        """Let the button say "Clear all" for a while. To everybody else it is the same button."""
        self._armed.start()
        self.retranslate()
        self.clear_fields.setFocus()

    def retranslate(self) -> None:
        language = QLocale().name().replace("_", "-")
        for label, texts in self._said:
            label.setText(said(texts, language))
        for row in self.rows:
            row.name_fields(said(row.conversion.name, language))
        self.setWindowTitle(said(self._cover.title, language))
        heads = (self.tr("Measure"), self.tr("Value"), self.tr("Equals"), self.tr("Rule"))
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        clear = self.tr("Clear all") if self.armed else self.tr("Clear fields")
        self.clear_fields.setText(clear)
        self.note.setText(self.tr("Type a number, such as 36.6."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text is large or the window small, parts move below one another."""
        super().resizeEvent(event)
        narrow = self.width() < current().px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(down if narrow else across)
        for label in (*self._rules, self._heads[-1]):
            label.setVisible(not narrow)

    # --- the way back by touch ---------------------------------------------------------
    # Qt makes a mouse's press of a touch that nothing takes; what is no button and no field
    # takes none.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._return.pressed(there=self._is_there(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_there(event.position().toPoint()):
            self._return.strayed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._return.let_go():
            self.held.emit()

    def place_of(self, place: CoverPlace) -> QRect:
        """Where *place* lies on the page, as large as a finger needs; empty where it is not."""
        widget = self._places.get(place)
        if widget is None or not widget.isVisibleTo(self):
            return QRect()
        found = QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())
        wide = max(0, Sizes.TARGET - found.width()) // 2
        tall = max(0, Sizes.TARGET - found.height()) // 2
        return found.adjusted(-wide, -tall, wide, tall)

    def _is_there(self, at: QPoint) -> bool:
        return self.place_of(self.place).contains(at)

    def _clear(self) -> None:
        for row in self.rows:
            row.clear()
        self._show_note()
        if self.armed:
            self._armed.stop()
            self.all_cleared.emit()
            self._disarm()

    def _disarm(self) -> None:
        self.retranslate()
        self.disarmed.emit()

    def _show_note(self) -> None:
        self.note.setVisible(any(row.puzzled for row in self.rows))

    # --- building ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("cover")
        page = QVBoxLayout(content)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(8)
        page.addLayout(
            self._section(
                self._cover.conversions_title,
                self._cover.conversions_note,
                CoverPlace.FIRST_HEADING,
            )
        )
        page.addWidget(self._conversions())
        page.addWidget(self.note)
        page.addSpacing(16)
        self._below.setSpacing(24)
        tables = QVBoxLayout()
        tables.setSpacing(8)
        for table in self._cover.tables:
            tables.addLayout(self._section(table.title, table.note, CoverPlace.LAST_HEADING))
            tables.addWidget(self._table(table))
        tables.addStretch()
        self._below.addLayout(tables, 3)
        if self.timer is not None:
            self._below.addWidget(self.timer, 2)
        page.addLayout(self._below)
        page.addStretch()
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear_fields)
        buttons.addStretch()
        page.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(scrolled(content), 1)

    def _bar(self) -> QFrame:
        bar = _frame("bar")
        across = QHBoxLayout(bar)
        across.setContentsMargins(24, 9, 24, 9)
        across.addWidget(self._placed(self._text(self._cover.title, "name"), CoverPlace.TITLE))
        across.addStretch()
        across.addWidget(self._placed(self._text(self._cover.corner, "quiet"), CoverPlace.CORNER))
        return bar

    def _placed(self, widget: QWidget, place: CoverPlace) -> QWidget:
        self._places[place] = widget
        return widget

    def _section(self, title: Texts, note: Texts, place: CoverPlace) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._placed(self._text(title, "section"), place))
        across.addWidget(self._text(note, "quiet"), 1)
        return across

    def _conversions(self) -> QFrame:
        grid_frame = _frame("table")
        grid = QGridLayout(grid_frame)
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(_frame("head"), 0, 0, 1, 7)
        for head, column in zip(self._heads, (0, 1, 4, 6), strict=True):
            head.setContentsMargins(*((0, 5, 0, 5) if column else (12, 5, 12, 5)))
            grid.addWidget(head, 0, column)
        for at, conversion in enumerate(self._cover.conversions):
            grid.addWidget(_line(), 2 * at + 1, 0, 1, 7)
            for column, cell in enumerate(self._conversion_cells(conversion)):
                grid.addWidget(cell, 2 * at + 2, column, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(2 * at + 2, current().px(44))
        grid.setColumnMinimumWidth(2, current().px(52))
        grid.setColumnMinimumWidth(5, current().px(60))
        grid.setColumnStretch(6, 1)
        return grid_frame

    def _conversion_cells(self, conversion: Conversion) -> tuple[QWidget, ...]:
        row = ConversionRow(conversion)
        row.left.textEdited.connect(self._show_note)
        row.right.textEdited.connect(self._show_note)
        self.rows.append(row)
        name = self._text(conversion.name, "text")
        name.setContentsMargins(12, 0, 12, 0)
        name.setMinimumWidth(current().px(90) + 70)
        rule = _words("quiet", conversion.rule)
        self._rules.append(rule)
        left, right = _words("text", conversion.from_unit), _words("text", conversion.to_unit)
        return (name, row.left, left, _words("quiet", "="), row.right, right, rule)

    def _table(self, table: Table) -> QFrame:
        frame = _frame("table")
        grid = QGridLayout(frame)
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        head = _frame("head")
        grid.addWidget(head, 0, 0, 1, len(table.columns))
        for column, texts in enumerate(table.columns):
            grid.addWidget(self._cell(texts, "quiet"), 0, column)
            grid.setColumnStretch(column, 1)
        for at, row in enumerate(table.rows, 1):
            grid.addWidget(_line(), 2 * at - 1, 0, 1, len(table.columns))
            for column, texts in enumerate(row):
                part = "quiet" if column == len(table.columns) - 1 > 1 else "text"
                grid.addWidget(self._cell(texts, part), 2 * at, column)
        return frame

    def _cell(self, texts: Texts, part: str) -> QLabel:
        cell = self._text(texts, part)
        cell.setWordWrap(True)
        cell.setContentsMargins(12, 9, 12, 9)
        return cell

    def _text(self, texts: Texts, part: str) -> QLabel:
        label = _words(part)
        self._said.append((label, texts))
        return label


class ConversionRow:
    """Two fields that follow each other; ``puzzled`` while one holds what is no number."""

    def __init__(self, conversion: Conversion) -> None:
        self.conversion = conversion
        self.left, self.right = QLineEdit(), QLineEdit()
        self.puzzled = False
        for field in (self.left, self.right):
            field.setFixedWidth(current().px(_FIELD - 40) + 40)
            field.setMaxLength(13)
            field.setProperty("data", True)  # its name is the cover's
        self.left.textEdited.connect(self._left_edited)
        self.right.textEdited.connect(self._right_edited)

    def name_fields(self, name: str) -> None:
        """Tell who hears the page what the fields are."""
        self.left.setAccessibleName(f"{name}, {self.conversion.from_unit}")
        self.right.setAccessibleName(f"{name}, {self.conversion.to_unit}")

    def clear(self) -> None:
        self.left.clear()
        self.right.clear()
        self.puzzled = False

    def _left_edited(self, typed: str) -> None:
        value = parse_number(typed)
        self.puzzled = value is None and bool(typed.strip())
        self.right.setText("" if value is None else self.conversion.forth(value))

    def _right_edited(self, typed: str) -> None:
        value = parse_number(typed)
        self.puzzled = value is None and bool(typed.strip())
        self.left.setText("" if value is None else self.conversion.back(value))


def _words(part: str, text: str = "") -> TextLabel:
    made = TextLabel(text)
    made.setProperty("c", part)
    made.setProperty("data", True)  # words of the cover's file, not of a catalogue
    return made


def _frame(part: str) -> QFrame:
    made = QFrame()
    made.setProperty("c", part)
    return made


def _line() -> QFrame:
    made = _frame("line")
    made.setFixedHeight(1)
    return made
