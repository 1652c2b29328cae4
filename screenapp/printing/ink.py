"""The colours of paper, and words drawn in them."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.fonts import SetLine

Colour = tuple[float, float, float]
"""Red, green and blue, each 0 to 1."""
INK: Final[Colour] = (0x1B / 255, 0x24 / 255, 0x30 / 255)
QUIET: Final[Colour] = (0x46 / 255, 0x51 / 255, 0x5E / 255)
EDGE: Final[Colour] = (0x8A / 255, 0x90 / 255, 0x97 / 255)


def draw(canvas: Canvas, line: SetLine, colour: Colour, left: float, top: float) -> None:
    """Set *line* in *colour*; *left* and *top* are points from the lower left corner."""
    canvas.setFillColorRGB(*colour)
    line.draw(canvas, left, top)
