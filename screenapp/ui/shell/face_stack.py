"""The faces of the window, of which one may be had in it alone."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class FaceStack(QStackedWidget):
    """Shows one face. What is hidden behind it can still be found by a screen reader and by
    whatever else walks the widgets of a window; `alone` leaves nothing to find.
    """

    def __init__(self) -> None:
        super().__init__()
        # A window that is never shown; what was put there goes when the stack goes.
        self._aside = QWidget()
        self.destroyed.connect(self._aside.deleteLater)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """What the face that is shown needs: a hidden one makes no page scroll."""
        face = self.currentWidget()
        return face.minimumSizeHint().expandedTo(face.minimumSize()) if face else QSize()

    def hasHeightForWidth(self) -> bool:
        face = self.currentWidget()
        return face is not None and face.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        face = self.currentWidget()
        return face.heightForWidth(width) if face is not None else -1

    def bring(self, face: QWidget) -> None:
        """Show *face*; it comes in if it is not there."""
        if self.indexOf(face) < 0:
            self.addWidget(face)
        self.setCurrentWidget(face)

    def alone(self, face: QWidget) -> None:
        """Show *face*, and take every other out of the window until it is brought again."""
        self.bring(face)
        for other in [self.widget(at) for at in range(self.count())]:
            if other is not None and other is not face:
                self.removeWidget(other)
                other.hide()
                other.setParent(self._aside)
