"""What stands there while nobody touches the screen: pictures in the dark, and nothing to read."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from screenapp.ui.person.pictures import NAMES, PICTURE
from screenapp.ui.phrases import translated
from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.shell.tokens import DARK
from screenapp.ui.widgets.buttons import draw_box

_ACROSS = 3
_LEAST = 132
Key = Qt.Key

# They move, hide or do nothing by themselves: whoever goes about with keys gets to the pictures.
_PASSING: Final = frozenset(
    {
        *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right),
        *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta),
        *(Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock, Key.Key_F8, Key.Key_F9),
    }
)


class DarkPage(QWidget):
    """Signals:
    pressed: one of the pictures; carries the key of its card.
    touched: anything else was touched, or another key was pressed.
    """

    pressed = Signal(str)
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pictures = [_DarkPicture(name) for name in NAMES]
        grid = QGridLayout(self)
        grid.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, Sizes.PAGE)
        grid.setSpacing(Sizes.GROUP)
        for at, picture in enumerate(self.pictures):
            picture.clicked.connect(self._picture_pressed)
            grid.addWidget(picture, at // _ACROSS, at % _ACROSS)
        self.retranslate()

    def retranslate(self) -> None:
        for picture in self.pictures:
            picture.setAccessibleName(translated(NAMES[picture.name]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.paper))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() not in _PASSING:
            self.touched.emit()

    def _picture_pressed(self) -> None:
        picture = self.sender()
        if isinstance(picture, _DarkPicture):
            self.pressed.emit(f"{PICTURE}{picture.name}")


class _DarkPicture(QAbstractButton):
    """A picture without its word, as large as the page allows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, _LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Key.Key_Return, Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus():
            draw_box(painter, whole, fill=None, edge=DARK.accent, width=2)
        side = min(current().px(Sizes.PICTOGRAM), self.width(), self.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(whole.center())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icons.paint(painter, self.name, area, DARK.edge, mirrored=mirrored, pictogram=True)
        painter.end()
