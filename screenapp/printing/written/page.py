"""A sheet of questions before it is typeset. No Qt, and light to load."""

from dataclasses import dataclass

Texts = tuple[str, ...]
"""The same words in each language of the sheet, the one that is read first in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenQuestion:
    """``boxes`` are what may be ticked; ``lines`` how many lines there are to write on."""

    texts: Texts
    boxes: tuple[Texts, ...]
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPage:
    """``right_to_left`` tells it of each language; ``code`` stands at the foot of every page."""

    title: Texts
    how: Texts
    right_to_left: tuple[bool, ...]
    questions: tuple[WrittenQuestion, ...]
    code: str
