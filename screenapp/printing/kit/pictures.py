"""Pictures of the papers as paths, drawn in one ink so that they copy well.

M move, L lines, Q and C curves, Z close, as in SVG; R x y w h; E cx cy r; D a filled dot.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from screenapp.printing.kit.order import CupMark

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

GRID: Final = 64.0
STROKE: Final = 2.6
_NUMBERS: Final = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0, "R": 4, "E": 3, "D": 3}

PICTURES: Final[Mapping[str, str]] = {
    "cup": "R 12 6 40 8 M 16 14 L 20 58 L 44 58 L 48 14 R 22 24 20 18 M 26 30 L 38 30 "
    "M 26 36 L 34 36",
    "upturned": "R 12 50 40 8 M 16 50 L 21 12 C 24 6 40 6 43 12 L 48 50 "
    "M 21 12 C 24 18 40 18 43 12",
    "talk": "M 10 11 L 44 11 L 44 35 L 25 35 L 16 43 L 16 35 L 10 35 Z M 49 23 L 55 23 L 55 46 "
    "L 50 46 L 50 54 L 41 46 L 31 46",
    "arrow": "M 8 32 L 54 32 M 42 20 L 54 32 L 42 44",
    "line": "M 14 32 L 50 32",
    "phone": "R 20 7 24 50 M 29 13 L 35 13 M 27 49 L 37 49",
    "pay": "R 7 26 42 24 E 28 38 6 M 14 26 L 14 18 L 57 18 L 57 42 L 49 42 D 14 38 1.3 D 42 38 1.3",
    "work": "R 8 21 48 32 M 23 21 L 23 11 L 41 11 L 41 21 M 8 36 L 27 36 M 37 36 L 56 36 "
    "R 27 32 10 8",
    "hand": "M 20 38 L 20 17 Q 20 13 23 13 Q 26 13 26 17 L 26 30 M 26 30 L 26 11 "
    "Q 26 7 29.5 7 Q 33 7 33 11 L 33 30 M 33 30 L 33 13 Q 33 9 36.5 9 Q 40 9 40 13 L 40 31 "
    "M 40 31 L 40 18 Q 40 14 43.5 14 Q 47 14 47 18 L 47 40 Q 47 57 33 57 Q 24 57 19 49 "
    "L 11 37 Q 9 33 12 31 Q 15 29 18 33 L 20 36",
    "body": "E 32 14 7 M 20 58 L 20 34 Q 20 25 32 25 Q 44 25 44 34 L 44 58 M 26 46 L 38 46 "
    "M 26 52 L 38 52",
    "door": "M 10 56 L 54 56 M 18 56 L 18 9 L 46 9 L 46 56 D 39 34 2.6",
    "none": "M 18 18 L 46 46 M 46 18 L 18 46",
    "not_say": "M 10 40 C 16 20 40 18 51 36 M 52 22 L 51 37 36 35",
    "stop": "R 16 16 32 32",
    "other": "E 32 32 24 D 21 32 2.4 D 32 32 2.4 D 43 32 2.4",
}


def draw_picture(
    canvas: "Canvas", name: str, left: float, top: float, side: float, *, mirrored: bool = False
) -> None:
    """The picture *name* in a square of *side* points, in the canvas's stroke colour."""
    k = side / GRID
    canvas.setLineWidth(STROKE * k)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)

    def place(x: float, y: float) -> tuple[float, float]:
        return left + (GRID - x if mirrored else x) * k, top - y * k

    path = canvas.beginPath()
    at = (0.0, 0.0)
    for step, numbers in steps_of(PICTURES[name]):
        points = [place(*numbers[i : i + 2]) for i in range(0, len(numbers) - 1, 2)]
        if step == "M":
            path.moveTo(*points[0])
        elif step == "L":
            path.lineTo(*points[0])
        elif step == "C":
            path.curveTo(*points[0], *points[1], *points[2])
        elif step == "Q":
            path.curveTo(*_cubic(at, points[0], points[1]))
        elif step == "Z":
            path.close()
        elif step == "R":
            x, y, wide, high = numbers
            corner = place(x + (wide if mirrored else 0), y + high)
            canvas.roundRect(*corner, wide * k, high * k, 2 * k, stroke=1, fill=0)
        else:
            canvas.circle(*points[0], numbers[2] * k, stroke=1, fill=int(step == "D"))
        at = points[-1] if points else at
    canvas.drawPath(path, stroke=1, fill=0)


def draw_mark(
    canvas: "Canvas", mark: CupMark, x: float, y: float, radius: float, *, full: bool
) -> None:
    """*mark* round the point (x, y), full or empty."""
    canvas.setLineWidth(max(radius / 7, 0.9))
    if mark is CupMark.CIRCLE:
        canvas.circle(x, y, radius, stroke=1, fill=int(full))
    elif mark is CupMark.SQUARE:
        side = 1.8 * radius
        canvas.rect(x - side / 2, y - side / 2, side, side, stroke=1, fill=int(full))
    else:
        path = canvas.beginPath()
        path.moveTo(x, y + radius)
        path.lineTo(x + radius, y - 0.8 * radius)
        path.lineTo(x - radius, y - 0.8 * radius)
        path.close()
        canvas.drawPath(path, stroke=1, fill=int(full))


def _cubic(
    start: tuple[float, float], middle: tuple[float, float], end: tuple[float, float]
) -> tuple[float, ...]:
    (x0, y0), (x1, y1), (x2, y2) = start, middle, end
    return (
        x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0),
        x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2),
        x2, y2,
    )  # fmt: skip


def steps_of(text: str) -> list[tuple[str, list[float]]]:
    """The commands of *text*, each with as many numbers as it takes; more pairs go on as lines."""
    made: list[tuple[str, list[float]]] = []
    for word in text.split():
        if word in _NUMBERS:
            made.append((word, []))
        else:
            step, numbers = made[-1]
            if len(numbers) == _NUMBERS[step]:
                made.append(("L" if step == "M" else step, []))
            made[-1][1].append(float(word))
    return made
