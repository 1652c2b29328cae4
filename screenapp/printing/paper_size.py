"""The sizes of paper that a page can be made for."""

from enum import Enum


class PaperSize(Enum):
    """Width and height in points."""

    A4 = (595.276, 841.89)
    LETTER = (612.0, 792.0)
