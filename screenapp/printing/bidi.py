"""Direction of text, and fences round numbers so that they are not turned round in it."""

import re
import unicodedata
from typing import Final

ISOLATE: Final = "\u2066"
END: Final = "\u2069"

_ISLAND: Final = re.compile(r"[\w.+-]+@[\w.-]+|https?://\S+|\+?\d[\d\-–/ :().]*\d")
_FENCED: Final = re.compile(f"{ISOLATE}[^{END}]*{END}")
_RIGHT: Final = ("R", "AL")


def has_right_to_left(text: str) -> bool:
    """True when any letter of *text* is written from right to left."""
    return any(unicodedata.bidirectional(c) in _RIGHT for c in text)


def is_right_to_left(text: str) -> bool:
    """Direction of the first letter outside a fence; False for text without letters."""
    kinds = map(unicodedata.bidirectional, _FENCED.sub("", text))
    return next((kind != "L" for kind in kinds if kind == "L" or kind in _RIGHT), False)


def fenced(text: str) -> str:
    """*text* with phone numbers, times, mail and web addresses fenced off where it is needed.

    Without this, 1-888-555-0199 in an Arabic sentence is shown as 0199-555-888-1: a person
    would call the wrong number. Text without right-to-left letters comes back unchanged.
    """
    if not has_right_to_left(text):
        return text
    return _ISLAND.sub(lambda found: f"{ISOLATE}{found[0]}{END}", text)


def island(value: str) -> str:
    """*value*, known to be a number or an id, fenced for a line of either direction."""
    return f"{ISOLATE}{value}{END}"
