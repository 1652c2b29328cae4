"""Icons and pictograms, drawn from paths so that they take any colour and size.

Icons say nothing alone: they stand beside a word. Pictograms are for people who may not
read; in right-to-left pages both are mirrored.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from screenapp.ui.shell.pictograms import PICTOGRAMS
from screenapp.ui.shell.tokens import Sizes

# Icons are drawn on a grid of 24, pictograms on one of 64.
_ICON_GRID, _ICON_STROKE = 24, 1.7
_PICTOGRAM_GRID, _PICTOGRAM_STROKE = 64, 2.6

# M move, L lines, Q and C curves, Z close (as in SVG); R x y w h radius, E cx cy r, D filled dot.
ICONS = {
    "today": "R 4 5 16 15 2 M 4 10 L 20 10 M 8 3 L 8 6.5 M 16 3 L 16 6.5",
    "services": "M 4 20 L 4 10 12 4 20 10 20 20 4 20 M 10 20 L 10 14 14 14 14 20",
    "cards": "R 3.5 7.5 12 13 1.5 M 8.5 7.5 L 8.5 4 Q 8.5 3.5 9 3.5 L 20 3.5 Q 20.5 3.5 20.5 4 "
    "L 20.5 16 Q 20.5 16.5 20 16.5 L 15.5 16.5 M 6.5 12 L 12.5 12 M 6.5 15.5 L 10.5 15.5",
    "review": "M 4 4 L 4 20 20 20 M 7.5 15 L 11 10.5 14.5 13 20 6.5",
    "protocols": "R 5 3 14 18 2 M 8.5 8 L 15.5 8 M 8.5 12 L 15.5 12 M 8.5 16 L 12.5 16",
    "staff": "E 12 8 3.6 M 5 20 C 5 15.5 8 14 12 14 C 16 14 19 15.5 19 20",
    "settings": "M 4 7 L 12.8 7 M 17.2 7 L 20 7 E 15 7 2.2 M 4 12 L 6.8 12 M 11.2 12 L 20 12 "
    "E 9 12 2.2 M 4 17 L 11.8 17 M 16.2 17 L 20 17 E 14 17 2.2",
    "hide": "R 3 5 18 14 2 M 3 9 L 21 9 M 7 13 L 17 13 M 7 16 L 13 16",
    "places": "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17",
    "came_in": "E 8.5 8 3.4 M 2.5 20 C 2.5 15.5 5 14 8.5 14 C 12 14 14.5 15.5 14.5 20 "
    "M 15 10 L 21.5 10 M 18.8 7 L 21.8 10 18.8 13",
    "right": "M 9.5 6 L 15.5 12 9.5 18",
    "left": "M 14.5 6 L 8.5 12 14.5 18",
    "down": "M 6 9.5 L 12 15.5 18 9.5",
    "up": "M 6 14.5 L 12 8.5 18 14.5",
    "check": "M 5 12.5 L 10 17.5 19.5 7",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "clock": "E 12 12 8.5 M 12 7 L 12 12 15.5 14",
    "skip": "M 4 15 C 6 8 15 7 19 13.5 M 19.5 8 L 19.2 13.8 13.6 13",
    "back": "M 20 15 C 18 8 9 7 5 13.5 M 4.5 8 L 4.8 13.8 10.4 13",
    "stop": "R 4.5 4.5 15 15 2.5",
    "talk": "M 4 7 Q 4 4.5 6.5 4.5 L 15 4.5 Q 17.5 4.5 17.5 7 L 17.5 11.5 Q 17.5 14 15 14 "
    "L 9.5 14 6 17.5 6 14 Q 4 13.6 4 11.5 Z M 20.5 9.5 Q 21.5 10.2 21.5 12 L 21.5 15 "
    "Q 21.5 17.3 19.5 17.4 L 19.5 20.5 16.2 17.5 12.5 17.5",
    "listen": "M 4 14.5 C 4 2 20 2 20 14.5 R 3.2 13.5 4 7 1.6 R 16.8 13.5 4 7 1.6",
    "grip": "E 9 7 .7 E 9 12 .7 E 9 17 .7 E 15 7 .7 E 15 12 .7 E 15 17 .7",
    "lock": "R 5 11 14 9 2 M 8 11 L 8 8 C 8 3 16 3 16 8 L 16 11",
    "print": "R 3.5 9 17 8 2 M 7 9 L 7 4 17 4 17 9 R 7 14 10 6.5 0",
    "alert": "E 12 12 8.5 M 12 7.5 L 12 13 E 12 16.3 .5",
    "language": "E 12 12 8.5 M 3.5 12 L 20.5 12 M 12 3.5 C 7 8 7 16 12 20.5 "
    "M 12 3.5 C 17 8 17 16 12 20.5",
    "note": "R 5 4 14 16 2 M 12 8.5 L 12 15.5 M 8.5 12 L 15.5 12",
    "close": "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5",
    "save": "M 12 4 L 12 15 M 7.5 11 L 12 15.5 16.5 11 M 5 19.5 L 19 19.5",
}


@cache
def drawing(name: str, *, pictogram: bool = False) -> tuple[QPainterPath, QPainterPath]:
    """An icon, or with *pictogram* a pictogram, as what is stroked and what is filled."""
    stroke, fill = QPainterPath(), QPainterPath()
    for letter, n in _steps((PICTOGRAMS if pictogram else ICONS)[name]):
        match letter:
            case "M":
                stroke.moveTo(n[0], n[1])
            case "L":
                for x, y in zip(n[::2], n[1::2], strict=True):
                    stroke.lineTo(x, y)
            case "Q":
                stroke.quadTo(n[0], n[1], n[2], n[3])
            case "C":
                stroke.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
            case "Z":
                stroke.closeSubpath()
            case "R":
                stroke.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4])
            case "E":
                stroke.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
            case "D":
                fill.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
            case _:
                raise ValueError(f"the drawing {name} has an unknown letter {letter}")
    return stroke, fill


def _steps(text: str) -> list[tuple[str, list[float]]]:
    words = text.split()
    starts = [i for i, word in enumerate(words) if word.isalpha()]
    ends = [*starts[1:], len(words)]
    return [
        (words[start], [float(word) for word in words[start + 1 : end]])
        for start, end in zip(starts, ends, strict=True)
    ]


def paint(
    painter: QPainter,
    name: str,
    area: QRectF,
    colour: QColor | str,
    *,
    mirrored: bool = False,
    pictogram: bool = False,
) -> None:
    """Draw *name* into the square *area*; *mirrored* for right-to-left pages."""
    grid, width = (_PICTOGRAM_GRID, _PICTOGRAM_STROKE) if pictogram else (_ICON_GRID, _ICON_STROKE)
    pen = QPen(
        QColor(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )
    stroke, fill = drawing(name, pictogram=pictogram)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    if mirrored:
        painter.translate(area.width(), 0)
        painter.scale(-1, 1)
    painter.scale(area.width() / grid, area.height() / grid)
    painter.strokePath(stroke, pen)
    painter.fillPath(fill, QColor(colour))
    painter.restore()


def picture(
    name: str,
    colour: str,
    size: int = Sizes.ICON,
    *,
    mirrored: bool = False,
    pictogram: bool = False,
    ratio: float = 1.0,
) -> QPixmap:
    """*name* as a pixmap of *size* px; *ratio* is that of the screen's dots to pixels."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    area = QRectF(0, 0, size, size)
    paint(painter, name, area, colour, mirrored=mirrored, pictogram=pictogram)
    painter.end()
    return pixmap


def icon(name: str, colour: str) -> QIcon:
    """The icon *name* for places that take nothing else, such as the window's own."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64):
        found.addPixmap(picture(name, colour, size))
    return found
