"""The lines of the log in a table that a screen reader can walk through. Read only."""

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from screenapp.ui.audit.audit_actions import LogLine
from screenapp.ui.audit.words import cells, headings
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.tables import ReadingTable

# Least widths at scale 1 of when, who, what, about; what is left is shared as in _SHARES.
_WIDTHS = (180, 140, 260, 150)
_SHARES = (0, 1, 2, 1)
_ROWS_SEEN = 8
_ASIDE = 5  # px between a cell's edge and its words, beside the style's own 3

_Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Puts words to a line only when it is looked at: a log may have 100,000 lines."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[LogLine, ...] = ()
        self._headings = headings()

    def show_lines(self, lines: tuple[LogLine, ...]) -> None:
        self.beginResetModel()
        self._lines, self._headings = lines, headings()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            return int(across.value)
        text = cells(self._lines[index.row()])[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {text}" if text else ""
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value)
        return None


class _Cells(QStyledItemDelegate):
    """Room beside the words, as the headings have; the row is marked, not one cell of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.rect = option.rect.adjusted(_ASIDE, 0, -_ASIDE, 0)


class LogTable(ReadingTable):
    """The log, newest first."""

    def __init__(self) -> None:
        super().__init__(wraps=False)
        self._model = LogModel()
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_lines(self, lines: tuple[LogLine, ...], name: str) -> None:
        self._model.show_lines(lines)
        self.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        px = current().px
        spare = max(0, self.viewport().width() - sum(map(px, _WIDTHS)))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, px(width) + spare * _SHARES[column] // sum(_SHARES))
        self.verticalHeader().setDefaultSectionSize(px(Sizes.CONTROL) + 4)
        self.setMinimumHeight(px(Sizes.CONTROL) * _ROWS_SEEN)
