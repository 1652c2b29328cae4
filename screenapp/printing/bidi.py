"""Direction of text, and fences round numbers so that they are not turned round in it."""

import re
import unicodedata
from typing import Final

ISOLATE: Final = "\u2066"
END: Final = "\u2069"
_FORCED: Final = "\u202d"
_UNFORCED: Final = "\u202c"

# A mail or web address; a reference such as ABC-1234; a number with its plus, its brackets, its
# separators in digits of any script, and its extension.
_ISLAND: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w.-]+|https?://\S+"
    r"|(?<![^\W_])(?:[A-Za-z]{1,6}[-/.]?\d[\dA-Za-z]*|\d+[-/]?[A-Za-z]{1,6}(?![^\W_]))"
    r"(?:[-/]\d+)*"
    r"|\(?\+?\(?\d(?:[\d\-\u2010-\u2014\u2212/ :().\u00a0\u202f]|[,\u066b\u066c](?=\d))*[\d)]"
    r"(?:,? ?(?:ext\.?|x|#|int\.?) ?\d+)?"
    r"|\+\d"
)
# Words and numbers that run to the right, with what joins them: "from 9 to 11, ext. 4".
_STRETCH: Final = re.compile(
    r"[+(]*[A-Za-z\u00c0-\u052f\d]"
    r"(?:[A-Za-z\u00c0-\u052f\u1e00-\u1fff\d\-\u2010-\u2014\u2212/ :().@_+#&'’=%~?"
    r"\u00a0\u202f]|[,;\u066b\u066c](?=[ \dA-Za-z]))*"
)
_LETTER: Final = re.compile(r"[A-Za-z\u00c0-\u052f]")
_DIGIT: Final = re.compile(r"\d")
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
    """*text* with phone numbers, times, references, mail and web addresses fenced off where it is
    needed, with their parts in the order they were typed.

    Without this, 1-888-555-0199 in an Arabic sentence is shown as 0199-555-888-1: a person
    would call the wrong number. Text without right-to-left letters and without Arabic digits
    comes back unchanged.
    """
    if text.isascii():
        return text
    if not has_right_to_left(text) and not _has_arabic_digits(text):
        return text
    if is_right_to_left(text):
        return _STRETCH.sub(_fence_stretch, text)
    return _ISLAND.sub(_fence, text)


def island(value: str) -> str:
    """*value*, known to be a number or an id, fenced for a line of either direction.

    Between Arabic digits a dash or a blank turns the groups round even inside a fence, so
    there the order is forced; never over letters, which would run backwards.
    """
    if _has_arabic_digits(value) and not has_right_to_left(value):
        return f"{ISOLATE}{_FORCED}{value}{_UNFORCED}{END}"
    return f"{ISOLATE}{value}{END}"


def _has_arabic_digits(text: str) -> bool:
    return any(unicodedata.bidirectional(c) == "AN" for c in text)


def _fence_stretch(found: re.Match[str]) -> str:
    """Words with a number among them as one island: a fence round the number alone would leave
    the words on its other side."""
    stretch = found[0]
    if not (_LETTER.search(stretch) and _DIGIT.search(stretch)):
        return _ISLAND.sub(_fence, stretch)
    kept = stretch.rstrip(" .,:;-/&'(+#?\u00a0")
    return f"{_fenced_whole(kept)}{stretch[len(kept) :]}"


def _fence(found: re.Match[str]) -> str:
    return _fenced_whole(found[0])


def _fenced_whole(value: str) -> str:
    """*value* as an island, without a bracket whose other half stands outside."""
    before = after = ""
    if value.startswith("(") and ")" not in value:
        before, value = "(", value[1:]
    if value.endswith(")") and value.count(")") > value.count("("):
        value, after = value[:-1], ")"
    kept = value.rstrip()
    return f"{before}{island(kept)}{value[len(kept) :]}{after}"
