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
_NEAR = 4
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
        self._beside, self._spoken = "", False
        self._picture = picture if picture in icons.PICTOGRAMS else None
        self._large = large
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setMaximumHeight(current().px(HEIGHT))

    def set_words(self, text: str, beside: str = "") -> None:
        """*beside* says the same small, in the worker's language."""
        self._beside = beside
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_spoken(self, spoken: bool) -> None:
        """Whether its word is being said just now."""
        if spoken != self._spoken:
            self._spoken = spoken
            self.update()

    @property
    def is_spoken(self) -> bool:
        return self._spoken

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        words = self._words_height(_LEAST_WIDTH) + 2 * Sizes.GROUP
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
        strong = on or self._spoken or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        fill = tokens.accent_soft if on or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, whole, fill=fill, edge=edge, width=2 if strong else 1)
        if on and self.hasFocus():
            draw_box(painter, whole.adjusted(3, 3, -3, -3), fill=None, edge=tokens.accent)
        word, words = self._word_height(self.width()), self._words_height(self.width())
        side = self._picture_side(words)
        gap = Sizes.APART if side else 0
        top = (self.height() - side - gap - words) / 2
        if side and self._picture is not None:
            area = QRectF((self.width() - side) / 2, top, side, side)
            mirrored = self._mirrored and self._picture not in _SAME_BOTH_WAYS
            icons.paint(painter, self._picture, area, tokens.ink, mirrored=mirrored, pictogram=True)
        under = top + side + gap
        self._draw_word(painter, QRectF(0, under, self.width(), word))
        if self._beside:
            area = QRectF(0, under + word, self.width(), words - word)
            self._draw_beside(painter, area.adjusted(Sizes.GROUP, _NEAR, -Sizes.GROUP, 0))
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

    def _draw_beside(self, painter: QPainter, area: QRectF) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._small_font())
        painter.setPen(QColor(current().tokens.quiet))
        painter.drawText(area, self._beside, option)

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

    def _words_height(self, width: int) -> int:
        """The word, and what stands small below it."""
        small = _height(self._small_font(), self._beside, width) + _NEAR if self._beside else 0
        return self._word_height(width) + small

    def _word_height(self, width: int) -> int:
        return _height(self._font(), self.text(), width)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(current().px(Sizes.SMALL))
        return font

    def _font(self) -> QFont:
        font = QFont(self.font())
        size = Sizes.LARGE_SCRIPT[Sizes.HEADING] if self._large else Sizes.HEADING
        font.setPixelSize(current().px(size))
        return font

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _height(font: QFont, text: str, width: int) -> int:
    inner = max(1, width - 2 * Sizes.GROUP)
    return QFontMetrics(font).boundingRect(0, 0, inner, 10_000, _WORD, text).height()
