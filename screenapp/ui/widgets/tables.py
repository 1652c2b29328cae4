"""A table to read: whole rows are chosen, arrows walk through them, Tab leaves it."""

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class ReadingTable(QTableView):
    """Nothing in it is edited. Whoever uses it sets the model, the widths and the name."""

    def __init__(self, *, wraps: bool) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(wraps)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
