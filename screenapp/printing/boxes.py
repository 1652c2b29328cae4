"""What stands on paper for a sign that no typeface holds: one mark, never nothing."""

import unicodedata
from collections.abc import Callable
from typing import Final

MISSING: Final = "\ufffd"
"""Drawn by plain Noto Sans, which always travels with the program."""


def boxed(text: str, holds: Callable[[str], bool]) -> str:
    """*text* with `MISSING` for each sign that *holds* denies.

    Marks and joiners go with the sign they belong to, so that ten thousand of them are one.
    """
    made: list[str] = []
    lost = False
    for character in text:
        if holds(character):
            made.append(character)
            lost = False
        elif not (lost and unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")):
            made.append(MISSING)
            lost = True
    return "".join(made)
