"""The values of the design: colours by what they are for, sizes in pixels. No Qt."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours as ``#RRGGBB``. Amber (``notice``) means time; ``grave`` irreversible deeds only."""

    paper: str
    surface: str
    ink: str
    quiet: str
    edge: str
    hairline: str
    accent: str
    accent_soft: str
    on_accent: str
    notice_ink: str
    notice: str
    grave_ink: str
    grave: str


LIGHT: Final = Tokens(
    paper="#FBFAF7",
    surface="#FFFFFF",
    ink="#1B2430",
    quiet="#434E5B",
    edge="#6F7B88",
    hairline="#DAD7CF",
    accent="#0B5563",
    accent_soft="#E3EFF1",
    on_accent="#FFFFFF",
    notice_ink="#5F3A00",
    notice="#FFF3D6",
    grave_ink="#7A1B1B",
    grave="#FBEDEA",
)
DARK: Final = Tokens(
    paper="#12171D",
    surface="#1C242D",
    ink="#E9EDF1",
    quiet="#B4BEC8",
    edge="#7F8C99",
    hairline="#2A343F",
    accent="#7CC7D6",
    accent_soft="#18323A",
    on_accent="#12171D",
    notice_ink="#FFD98A",
    notice="#2B2412",
    grave_ink="#F4B4AC",
    grave="#2E1917",
)
# For those who asked their system for more contrast: no tint carries meaning alone.
HIGH_LIGHT: Final = Tokens(
    paper="#FFFFFF",
    surface="#FFFFFF",
    ink="#000000",
    quiet="#1A1A1A",
    edge="#000000",
    hairline="#5A5A5A",
    accent="#00343F",
    accent_soft="#E3EFF1",
    on_accent="#FFFFFF",
    notice_ink="#3A2300",
    notice="#FFF3D6",
    grave_ink="#5C0A0A",
    grave="#FFFFFF",
)
HIGH_DARK: Final = Tokens(
    paper="#000000",
    surface="#000000",
    ink="#FFFFFF",
    quiet="#E6E6E6",
    edge="#FFFFFF",
    hairline="#A6A6A6",
    accent="#A8E6F2",
    accent_soft="#10262C",
    on_accent="#000000",
    notice_ink="#FFE3A6",
    notice="#1A1503",
    grave_ink="#FFCFC9",
    grave="#000000",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverTokens:
    """The page that hides the work has dull greys of its own, so that it looks like another
    program; it never follows the theme."""

    paper: str
    surface: str
    ink: str
    quiet: str
    edge: str
    hairline: str
    bar: str
    button: str
    button_ink: str
    section: str


COVER: Final = CoverTokens(
    paper="#F1F1EE",
    surface="#FFFFFF",
    ink="#1F242A",
    quiet="#3F4954",
    edge="#767671",
    hairline="#C9C9C3",
    bar="#E7E7E2",
    button="#E9E9E5",
    button_ink="#2A2F35",
    section="#3A3F45",
)


class Sizes:
    """Pixels. Type and what must hold type grow with the text scale; the rest does not."""

    SMALL = 14
    BODY = 16
    HEADING = 20
    QUESTION = 26
    PERSON = 32
    # Arabic letters are small: one step larger.
    LARGE_SCRIPT: Final = {14: 16, 16: 18, 20: 23, 26: 30, 32: 36}

    GAP = 8  # within a group
    GROUP = 16  # between groups
    APART = 24
    PAGE = 32  # around a page

    TARGET = 44  # tapped during a screening, and Hide
    CONTROL = 32  # elsewhere
    ANSWER = 52
    PRIMARY = 56  # New intake
    ROW = 64
    DIGIT = 28
    ICON = 20
    PICTOGRAM = 96
    CORNER = 6
    RAIL = 184
    TOP = 64
    TEXT_WIDTH = 560  # running text at most
