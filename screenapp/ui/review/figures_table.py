"""Every figure of the report in a table that a screen reader can walk through."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from screenapp.review.report import Report
from screenapp.review.table import cells, headings, rows
from screenapp.review.words import ReviewWords
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.tables import ReadingTable

_NUMBERS = (2, 3, 4, 5)
_FIGURE, _NOTE = 1, 6
# Least widths at scale 1 of part, figure, count, of, share, interval, note.
_WIDTHS = (96, 280, 116, 76, 116, 112, 180)
_ROWS_SEEN = 14
_ASIDE = 5  # px between a cell's edge and its words, beside the style's own 3

_Index = QModelIndex | QPersistentModelIndex


class FiguresModel(QAbstractTableModel):
    """The words of the rows; nothing but words, so that nothing hidden can be asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_report(self, report: Report, words: ReviewWords) -> None:
        self.beginResetModel()
        self._headings = headings(words)
        self._rows = tuple(cells(row, report.k, words) for row in rows(report, words))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {text}" if text else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                across = Qt.AlignmentFlag.AlignLeading
                if index.column() in _NUMBERS:
                    across = Qt.AlignmentFlag.AlignTrailing
                return int((across | Qt.AlignmentFlag.AlignVCenter).value)
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
            across = Qt.AlignmentFlag.AlignLeading
            if section in _NUMBERS:
                across = Qt.AlignmentFlag.AlignTrailing
            return int((across | Qt.AlignmentFlag.AlignVCenter).value)
        return None


class _Cells(QStyledItemDelegate):
    """Room beside the words, as the headings have; the row is marked, not one cell of it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.rect = option.rect.adjusted(_ASIDE, 0, -_ASIDE, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self._view
        wide = max(1, view.columnWidth(index.column()) - 2 * _ASIDE - 8)
        flags = int(Qt.TextFlag.TextWordWrap.value)
        text = str(index.data() or "")
        box = view.fontMetrics().boundingRect(0, 0, wide, 10_000, flags, text)
        return QSize(wide, max(current().px(Sizes.CONTROL), box.height() + 10))


class FiguresTable(ReadingTable):
    """Every figure of a report."""

    def __init__(self) -> None:
        super().__init__(wraps=True)
        self._model = FiguresModel()
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_report(self, report: Report, words: ReviewWords) -> None:
        self._model.show_report(report, words)
        self.setAccessibleName(words.period(report.period))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the figure's own words what the other columns leave."""
        if not self._model.columnCount():
            return
        px = current().px
        spare = max(0, self.viewport().width() - sum(map(px, _WIDTHS)))
        for column, width in enumerate(_WIDTHS):
            more = {_FIGURE: spare * 2 // 3, _NOTE: spare // 3}.get(column, 0)
            self.setColumnWidth(column, px(width) + more)
        self.verticalHeader().setMinimumSectionSize(px(Sizes.CONTROL))
        self.resizeRowsToContents()
        self.setMinimumHeight(px(Sizes.CONTROL) * _ROWS_SEEN)
