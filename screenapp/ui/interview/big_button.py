"""A choice of two lines in a box: the words, and below them, smaller, what they mean now."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets.buttons import Wrapping, draw_box


class BigButton(Wrapping):
    """One of several; the page says which is on.

    Signals:
        chosen: it was pressed; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.key = key
        self._more = ""
        self.setCheckable(True)
        self.clicked.connect(self._report)

    def show_words(self, text: str, more: str) -> None:
        self._more = more
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.update()

    def least_height(self) -> int:
        return max(Sizes.ROW, self.theme.px(Sizes.BODY + Sizes.SMALL) + 3 * Sizes.GAP)

    def beside_words(self) -> int:
        return 2 * Sizes.GAP

    def word_font(self) -> QFont:
        font = super().word_font()
        font.setBold(self.isChecked())
        return font

    def heightForWidth(self, width: int) -> int:
        inner = max(1, width - self.beside_words())
        return max(self.least_height(), self._height_of(inner) + 2 * Sizes.GAP)

    def sizeHint(self) -> QSize:
        wide = super().sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = self.theme.tokens, self.isChecked()
        strong = on or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        fill = tokens.accent_soft if on or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, whole, fill=fill, edge=edge, width=2 if strong else 1)
        if on and self.hasFocus():
            inner = whole.adjusted(3, 3, -3, -3)
            draw_box(painter, inner, fill=None, edge=tokens.accent)
        words = self._words_height(self.width() - self.beside_words())
        small = self._small_height(self.width() - self.beside_words())
        top = (self.height() - words - small) / 2
        across = whole.adjusted(Sizes.GAP, 0, -Sizes.GAP, 0)
        colour = tokens.accent if on else tokens.ink
        area = QRectF(across.left(), top, across.width(), words)
        self.draw_words(painter, area, colour, centred=True)
        painter.setFont(self._small_font())
        painter.setPen(QColor(tokens.quiet))
        below = QRectF(across.left(), top + words, across.width(), small)
        painter.drawText(below, _CENTRED, self._more)
        painter.end()

    def _height_of(self, width: int) -> int:
        return self._words_height(width) + self._small_height(width)

    def _words_height(self, width: int) -> int:
        return self._word_size(max(1, width)).height()

    def _small_height(self, width: int) -> int:
        if not self._more:
            return 0
        metrics = QFontMetrics(self._small_font())
        return metrics.boundingRect(0, 0, max(1, width), 10_000, _CENTRED, self._more).height()

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.theme.px(Sizes.SMALL))
        font.setBold(False)
        return font

    def _report(self) -> None:
        self.setChecked(True)
        self.chosen.emit(self.key)


_CENTRED = int(Qt.AlignmentFlag.AlignHCenter.value) | int(Qt.TextFlag.TextWordWrap.value)
