"""A text that takes one line: what does not fit is told by an ellipsis, and whole to a reader."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screenapp.ui.widgets.labels import TextLabel


class ElidedLine(TextLabel):
    """Shows as much of *text* as there is room for."""

    def __init__(self, text: str, part: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text)
        self.whole = text
        self.setParent(parent)
        self.setProperty("k", part)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        room = max(0, self.contentsRect().width())
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self.whole, Qt.TextElideMode.ElideRight, room))
