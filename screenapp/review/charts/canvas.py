"""What a chart is drawn on, and in what colours and sizes. Lengths are in the canvas's own unit."""

import typing as t
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

Place = tuple[float, float]


class Anchor(Enum):
    """Which part of a text stands at the place it is given."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: left, top, width, height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def centre(self) -> Place:
        return self.left + self.width / 2, self.top + self.height / 2


class TextMeasure(t.Protocol):
    """How wide a text comes out."""

    def __call__(self, text: str, *, bold: bool = False) -> float: ...


class ChartCanvas(t.Protocol):
    """Draws at once. x grows to the right and y downwards; colours are ``#RRGGBB``."""

    def measure(self, text: str, *, bold: bool = False) -> float: ...

    def path(self, places: Sequence[Place], *, colour: str, width: float) -> None:
        """Straight from each place to the next."""

    def box(self, area: Area, *, fill: str, corner: float = 0) -> None:
        """A filled rectangle without an edge; *corner* is the radius of its corners."""

    def circle(
        self, x: float, y: float, radius: float, *, fill: str, edge: str = "", width: float = 0
    ) -> None:
        """A filled circle; without *edge* it has none."""

    def text(
        self, at: Place, text: str, *, anchor: Anchor, colour: str, bold: bool, upright: bool
    ) -> None:
        """One line whose middle is as high as *at*; *upright* reads upwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """Colours by what they are for, and sizes.

    ``unit`` is the length of one unit between things, ``text_unit`` of one that grows with the
    text, which is 14 of them high; ``row`` is how many of these a line of a chart takes.
    """

    ink: str
    quiet: str
    edge: str
    hairline: str
    accent: str
    accent_soft: str
    notice_ink: str
    surface: str
    unit: float = 1
    text_unit: float = 1
    row: float = 36

    def gap(self, units: float) -> float:
        """A distance, which does not grow with the text."""
        return units * self.unit

    def sized(self, units: float) -> float:
        """A length of what holds text, or must be seen beside it."""
        return units * self.text_unit

    @property
    def row_height(self) -> float:
        return self.sized(self.row)
