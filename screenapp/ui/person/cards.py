"""A large answer: a picture, and the word below it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.buttons import draw_box

WIDTH, HEIGHT = 352, 240
_LEAST_WIDTH, _LEAST_HEIGHT = 176, 132
_SAME_BOTH_WAYS = frozenset({"yes", "no"})
_WORD = int(Qt.AlignmentFlag.AlignHCenter.value) | int(Qt.TextFlag.TextWordWrap.value)


class PictureCard(QAbstractButton):
    """Takes the room it is given; the picture gives way before the word does."""

    def __init__(
        self, key: str, text: str, picture: str | None, *, large: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._picture = picture if picture in icons.PICTOGRAMS else None
        self._large = large
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setMaximumHeight(current().px(HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        words = self._word_height(_LEAST_WIDTH) + 2 * Sizes.GROUP
        return QSize(_LEAST_WIDTH, max(_LEAST_HEIGHT, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double tap is no second answer."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = current().tokens, self.isChecked()
        strong = on or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        fill = tokens.accent_soft if on or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, whole, fill=fill, edge=edge, width=2 if strong else 1)
        if on and self.hasFocus():
            draw_box(painter, whole.adjusted(3, 3, -3, -3), fill=None, edge=tokens.accent)
        word = self._word_height(self.width())
        side = self._picture_side(word)
        gap = Sizes.APART if side else 0
        top = (self.height() - side - gap - word) / 2
        if side and self._picture is not None:
            area = QRectF((self.width() - side) / 2, top, side, side)
            mirrored = self._mirrored and self._picture not in _SAME_BOTH_WAYS
            icons.paint(painter, self._picture, area, tokens.ink, mirrored=mirrored, pictogram=True)
        self._draw_word(painter, QRectF(0, top + side + gap, self.width(), word))
        if on:
            self._draw_tick(painter)
        painter.end()

    def _draw_word(self, painter: QPainter, area: QRectF) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(self.layoutDirection())
        painter.setFont(self._font())
        painter.setPen(QColor(current().tokens.ink))
        inside = area.adjusted(Sizes.GROUP, 0, -Sizes.GROUP, 0)
        painter.drawText(inside, self.text(), option)

    def _draw_tick(self, painter: QPainter) -> None:
        size = current().px(Sizes.ICON)
        left = Sizes.GROUP if self._mirrored else self.width() - Sizes.GROUP - size
        area = QRectF(left, Sizes.GROUP, size, size)
        icons.paint(painter, "check", area, current().tokens.accent)

    def _picture_side(self, word: int) -> int:
        if self._picture is None:
            return 0
        room = self.height() - word - Sizes.APART - 2 * Sizes.GROUP
        return max(0, min(current().px(Sizes.PICTOGRAM), room))

    def _word_height(self, width: int) -> int:
        inner = max(1, width - 2 * Sizes.GROUP)
        metrics = QFontMetrics(self._font())
        return metrics.boundingRect(0, 0, inner, 10_000, _WORD, self.text()).height()

    def _font(self) -> QFont:
        font = QFont(self.font())
        size = Sizes.LARGE_SCRIPT[Sizes.HEADING] if self._large else Sizes.HEADING
        font.setPixelSize(current().px(size))
        return font

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
