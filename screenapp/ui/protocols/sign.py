"""A small picture that says the same as the words beside it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, current


class Sign(QWidget):
    """*icon* of `ui.shell.icons`: in the accent, or in amber where something needs a look."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current().px(Sizes.ICON)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        colour = tokens.notice_ink if self._icon == "alert" else tokens.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._icon, QRectF(self.rect()), colour)
        painter.end()
