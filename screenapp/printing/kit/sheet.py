"""One page to draw on from the top down: words of either direction, columns, lines, marks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bidi import island
from screenapp.printing.fonts import Faces, SetLine
from screenapp.printing.ink import INK, QUIET, Colour, draw
from screenapp.printing.kit.order import KitOrder
from screenapp.printing.kit.pictures import draw_mark, draw_picture
from screenapp.printing.kit.wording import KitWording

MARGIN: Final = 46.0
"""Points round a page; no printer at hand prints less than 12 mm."""
MM: Final = 72 / 25.4
GAP: Final = 26.0


class DoesNotFit(Exception):
    """The words are longer than the page; it is tried again in smaller letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _WordLook:
    size: float
    bold: bool
    colour: Colour
    low: float | None


class BrokenWords:
    """Texts in lines; the same text at the same size is broken once."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._lines: dict[tuple[str, float, float, bool], Sequence[SetLine]] = {}

    def lines(
        self, text: str, size: float, width: float, *, bold: bool = False
    ) -> Sequence[SetLine]:
        key = text, size, width, bold
        if key not in self._lines:
            self._lines[key] = self._faces.lines(text, size=size, width=width, bold=bold)
        return self._lines[key]


class Sheet:
    """*scale* makes every letter smaller alike. Lengths are points from the lower left corner.

    ``y`` is where the next thing begins; ``left`` and ``right`` are the edges of what may hold
    words; *tried* draws none, and only finds out whether they fit. What would come below
    ``bottom`` raises `DoesNotFit`: nothing is ever cut off.
    """

    def __init__(
        self, canvas: Canvas, order: KitOrder, scale: float, words: "BrokenWords", *, tried: bool
    ) -> None:
        self.canvas, self.order, self.scale = canvas, order, scale
        self._words, self._tried = words, tried
        wide, high = order.size.value
        self.left, self.right = MARGIN, wide - MARGIN
        self.bottom, self.y = MARGIN, high - MARGIN
        self.ink()

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def one_way(self) -> bool:
        """Whether every language of the paper runs in one direction."""
        return len({one.right_to_left for one in self.order.wordings}) == 1

    @property
    def mirrored(self) -> bool:
        """Whether the language that is read first runs from right to left."""
        return self.order.wordings[0].right_to_left

    def ink(self, colour: Colour = INK) -> None:
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setFillColorRGB(*colour)

    def columns(self, left: float, width: float) -> list[tuple[KitWording, float, float]]:
        """Each language with the left edge and the width of its column, in reading order."""
        words = self.order.wordings
        each = (width - GAP * (len(words) - 1)) / len(words)
        places = [left + number * (each + GAP) for number in range(len(words))]
        if self.mirrored:
            places.reverse()
        return [(one, at, each) for one, at in zip(words, places, strict=True)]

    def lines(
        self, text: str, size: float, width: float, *, bold: bool = False
    ) -> Sequence[SetLine]:
        """*text* broken to *width*."""
        return self._words.lines(text, size * self.scale, width, bold=bold)

    def write(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        size: float,
        *,
        rtl: bool,
        bold: bool = False,
        colour: Colour = INK,
        low: float | None = None,
        centred: bool = False,
    ) -> float:
        """Set *text* in a column that begins at its right edge where *rtl*; where it ends.

        Raises: DoesNotFit: it would end below *low*, by default the foot of the page.
        """
        floor = self.bottom if low is None else low
        for line in self.lines(text, size, width, bold=bold):
            if top - line.height < floor - 0.01 or line.width > width + 0.5:
                raise DoesNotFit
            spare = width - line.width
            shift = spare / 2 if centred else spare if rtl else 0.0
            if not self._tried:
                draw(self.canvas, line, colour, left + shift, top)
            top -= line.height
        self.ink()
        return top

    def both(self, key: str, *values: object) -> str:
        """The words under *key* in every language of the paper, one after the other."""
        said = [one.say(key, *values) for one in self.order.wordings]
        return " · ".join(dict.fromkeys(said))

    def row(
        self,
        key: str,
        left: float,
        top: float,
        width: float,
        size: float,
        *values: object,
        bold: bool = False,
        colour: Colour = INK,
        low: float | None = None,
        stacked: bool = False,
    ) -> float:
        """Both languages' words under *key*: on one line where both fit, else below one another.

        Words that run to the right and to the left are never mixed in one line: each begins at
        its own edge, unless they are to be *stacked*.
        """
        said = [one.say(key, *values) for one in self.order.wordings]
        look = _WordLook(size=size, bold=bold, colour=colour, low=low)
        if self.one_way:
            joined = " · ".join(dict.fromkeys(said))
            fits = len(self.lines(joined, size, width, bold=bold)) == 1
            return self._stack([joined] if fits and not stacked else said, left, top, width, look)
        lines = [self.lines(text, size, width, bold=bold) for text in said]
        used = sum(line.width for each in lines for line in each)
        if stacked or any(len(each) > 1 for each in lines) or used + 8 > width:
            return self._stack(said, left, top, width, look)
        ends = [
            self.write(
                text, left, top, width, size,
                rtl=one.right_to_left, bold=bold, colour=colour, low=low,
            )
            for one, text in zip(self.order.wordings, said, strict=True)
        ]  # fmt: skip
        return min(ends)

    def _stack(
        self, said: Sequence[str], left: float, top: float, width: float, look: "_WordLook"
    ) -> float:
        for text in said:
            top = self.write(
                text, left, top, width, look.size,
                rtl=self.mirrored, bold=look.bold, colour=look.colour, low=look.low,
            )  # fmt: skip
        return top

    def side_by_side(
        self, place: Callable[[KitWording, float, float, float], float], top: float
    ) -> float:
        """Let *place* fill each language's column from *top*; where the longest one ends."""
        return min(
            place(one, at, wide, top) for one, at, wide in self.columns(self.left, self.width)
        )

    def beside_line(self, top: float, size: float) -> float:
        """The middle of the first line of words of *size* that begin at *top*."""
        return top - 0.69 * size * self.scale

    def rule(self, y: float) -> None:
        """A hairline across the page, dark enough to be copied."""
        self.canvas.setStrokeColorRGB(*QUIET)
        self.canvas.setLineWidth(0.6)
        self.canvas.line(self.left, y, self.right, y)
        self.ink()

    def dashed(self, left: float, bottom: float, width: float, height: float) -> None:
        """Where to cut."""
        self.canvas.setStrokeColorRGB(*QUIET)
        self.canvas.setLineWidth(0.6)
        self.canvas.setDash(3, 2)
        self.canvas.rect(left, bottom, width, height, stroke=1, fill=0)
        self.canvas.setDash()
        self.ink()

    def blank(self, left: float, right: float, y: float) -> None:
        """A line to write on."""
        self.canvas.setLineWidth(0.7)
        self.canvas.line(left, y, right, y)

    def mark(self, x: float, y: float, radius: float, *, full: bool) -> None:
        """The site's mark round (x, y)."""
        draw_mark(self.canvas, self.order.site.mark, x, y, radius, full=full)

    def picture(self, name: str, left: float, top: float, side: float) -> None:
        """A picture, mirrored where the page is."""
        draw_picture(self.canvas, name, left, top, side, mirrored=self.mirrored)

    def at_start(
        self, width: float, *, left: float | None = None, within: float | None = None
    ) -> float:
        """The left edge of something *width* wide that stands where a line begins."""
        start = self.left if left is None else left
        room = self.width if within is None else within
        return start + room - width if self.mirrored else start

    def at_end(
        self, width: float, *, left: float | None = None, within: float | None = None
    ) -> float:
        """The left edge of something *width* wide that stands where a line ends."""
        start = self.left if left is None else left
        room = self.width if within is None else within
        return start if self.mirrored else start + room - width

    def head(self, key: str) -> None:
        """The site's name at the start, the words under *key* (if any) at the end, a line below."""
        top, half = self.y, self.width / 2 - GAP / 2
        ends = [top - 16]
        if self.order.site.name:
            ends.append(
                self.write(
                    self.order.site.name, self.at_start(half), top, half, 11, rtl=self.mirrored
                )
            )
        if key:
            ends.append(self._ending(key, top, half))
        self.y = min(ends) - 6
        self.rule(self.y)
        self.y -= 14

    def _ending(self, key: str, top: float, half: float) -> float:
        left = self.at_end(half)
        for text in self._short(key, half, 10):
            top = self.write(text, left, top, half, 10, rtl=not self.mirrored, colour=QUIET)
        return top

    def _short(self, key: str, width: float, size: float) -> list[str]:
        joined = self.both(key)
        if self.one_way and len(self.lines(joined, size, width)) == 1:
            return [joined]
        return [one.say(key) for one in self.order.wordings]

    def foot(self, *more: str, put_up: bool = False) -> None:
        """The paper's code at the start of the last line; at its end when it was put up."""
        room = self.width / 2 if put_up else self.width
        words = " · ".join(filter(None, (island(self.order.paper.code), *more)))
        self.write(
            words, self.at_start(room), MARGIN, room, 8.5 / self.scale,
            rtl=self.mirrored, colour=QUIET, low=MARGIN - 28,
        )  # fmt: skip
        if put_up:
            self._put_up(8.5 / self.scale)

    def _put_up(self, size: float) -> None:
        """A line for the day on which it is hung up."""
        left = self.at_end(150)
        name = self.order.wordings[0].say("common.put_up")
        self.write(name, left, MARGIN, 150, size, rtl=self.mirrored, colour=QUIET, low=MARGIN - 28)
        used = self.lines(name, size, 150)[0].width + 6
        if self.mirrored:
            self.blank(left, left + 150 - used, MARGIN - 11)
        else:
            self.blank(left + used, left + 150, MARGIN - 11)
