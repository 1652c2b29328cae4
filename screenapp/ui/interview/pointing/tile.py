"""A picture with short words in two languages, to be pointed at."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from screenapp.printing.kit.pictures import GRID, PICTURES, STROKE, steps_of
from screenapp.ui.interview.pointing.view_model import PointTile
from screenapp.ui.shell import icons
from screenapp.ui.shell.languages import is_large_script, is_right_to_left
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.buttons import draw_box

_NEAR = 4
_LEAST_WIDTH = 200
_USUAL, _USUAL_SMALL = 320, 200
_TALLEST = 100_000
_WRAPS = int(Qt.TextFlag.TextWordWrap.value)


class PointTileButton(QAbstractButton):
    """``small``: one of the answers below the pictures. It is pressed on and off."""

    def __init__(self, tile: PointTile, language: str, beside: str, *, small: bool) -> None:
        super().__init__()
        self.tile, self._small = tile, small
        self._language, self._worker = language, beside
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(tile.text)
        both = (tile.text, tile.beside)
        self.setAccessibleName(" · ".join(words for words in both if words))
        self.show_tile(tile)

    def show_tile(self, tile: PointTile) -> None:
        self.tile = tile
        self.setChecked(tile.marked)
        self.update()

    def nextCheckState(self) -> None:
        """What stands there is what is kept: a press marks nothing by itself."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._heights(self._room(width))
        least = current().px(64 if self._small else 132)
        return max(least, sum(words) + _NEAR + 2 * Sizes.GROUP)

    def sizeHint(self) -> QSize:
        wide = current().px(_USUAL_SMALL if self._small else _USUAL)
        return QSize(_LEAST_WIDTH, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, current().px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double tap takes nothing back."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, on = current().tokens, self.isChecked()
        strong = on or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = tokens.accent_soft if on or self.isDown() else tokens.surface
        edge = tokens.accent if strong else tokens.edge
        draw_box(painter, QRectF(self.rect()), fill=fill, edge=edge, width=2 if strong else 1)
        if on and self.hasFocus():
            inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            draw_box(painter, inside, fill=None, edge=tokens.accent)
        side = self._side()
        picture = self._placed(Sizes.GROUP, (self.height() - side) / 2, side, side)
        draw_kit_picture(painter, self.tile.picture, picture, tokens.ink, mirrored=self._mirrored)
        room = self._room(self.width())
        first, second = self._heights(room)
        top = (self.height() - first - (_NEAR + second if second else 0)) / 2
        at = 2 * Sizes.GROUP + side
        own = self._placed(at, top, room, first)
        self._words(painter, self.tile.text, own, self._own_font(), tokens.ink, self._language)
        if self.tile.beside:
            area = self._placed(at, top + first + _NEAR, room, second)
            self._words(
                painter, self.tile.beside, area, self._beside_font(), tokens.quiet, self._worker
            )
        if on:
            tick = current().px(Sizes.ICON)
            area = self._placed(self.width() - tick - Sizes.GAP, Sizes.GAP, tick, tick)
            icons.paint(painter, "check", area, tokens.accent)
        painter.end()

    def _words(
        self, painter: QPainter, text: str, area: QRectF, font: QFont, colour: str, language: str
    ) -> None:
        """*text* in its own direction, at the side at which the tile begins."""
        right = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(right | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        runs = Qt.LayoutDirection
        to_left = is_right_to_left(language)
        option.setTextDirection(runs.RightToLeft if to_left else runs.LeftToRight)
        if to_left:  # else Qt begins a wrapped line with the blank that ended it
            option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, text, option)

    def _placed(self, at: float, top: float, wide: float, high: float) -> QRectF:
        """*at* pixels from the side at which the tile begins."""
        left = self.width() - at - wide if self._mirrored else at
        return QRectF(left, top, wide, high)

    def _side(self) -> int:
        return current().px(32 if self._small else 80)

    def _room(self, width: int) -> int:
        tick = current().px(Sizes.ICON)
        return max(1, width - self._side() - 3 * Sizes.GROUP - tick)

    def _heights(self, room: int) -> tuple[int, int]:
        second = _height(self._beside_font(), self.tile.beside, room) if self.tile.beside else 0
        return _height(self._own_font(), self.tile.text, room), second

    def _own_font(self) -> QFont:
        font = self._font(Sizes.BODY if self._small else Sizes.HEADING, self._language)
        font.setBold(self._small or self.isChecked())
        return font

    def _beside_font(self) -> QFont:
        return self._font(Sizes.SMALL if self._small else Sizes.BODY, self._worker)

    def _font(self, size: int, language: str) -> QFont:
        font = QFont(self.font())
        large = is_large_script(language)
        font.setPixelSize(current().px(Sizes.LARGE_SCRIPT[size] if large else size))
        return font

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def draw_kit_picture(
    painter: QPainter, name: str, area: QRectF, colour: str, *, mirrored: bool
) -> None:
    """The picture *name* of the papers in the square *area*."""
    lines, dots = _outline(name)
    joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    pen = QPen(QColor(colour), STROKE, Qt.PenStyle.SolidLine, *joins)
    painter.save()
    painter.translate(area.topRight() if mirrored else area.topLeft())
    scale = area.width() / GRID
    painter.scale(-scale if mirrored else scale, scale)
    painter.strokePath(lines, pen)
    painter.fillPath(dots, QColor(colour))
    painter.restore()


@cache
def _outline(name: str) -> tuple[QPainterPath, QPainterPath]:
    """What is stroked, and what is filled."""
    lines, dots = QPainterPath(), QPainterPath()
    for letter, n in steps_of(PICTURES[name]):
        match letter:
            case "M":
                lines.moveTo(n[0], n[1])
            case "L":
                lines.lineTo(n[0], n[1])
            case "Q":
                lines.quadTo(n[0], n[1], n[2], n[3])
            case "C":
                lines.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
            case "Z":
                lines.closeSubpath()
            case "R":
                lines.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), 2, 2)
            case "E":
                lines.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
            case _:
                dots.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
    return lines, dots


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, _TALLEST, _WRAPS, text).height()
