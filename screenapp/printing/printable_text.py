"""What people typed, made fit to stand on a page."""

import unicodedata
from typing import Final

# Embeddings, overrides and isolates could turn round what follows them; the page sets its own.
_DIRECTION_MARKS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS: Final = frozenset("\u200c\u200d")  # Persian and Indic spelling needs them

# Fillers that draw nothing and say nothing; without a typeface of their script Qt draws a box.
_FILLERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


def lines_of(typed: str) -> tuple[str, ...]:
    """The lines of *typed* that hold something, in NFC, without control characters.

    White space runs together. Nothing is cut, escaped or guessed: how text is drawn decides
    that none of it can be taken for markup.
    """
    broken = typed.replace("\u2028", "\n").replace("\u2029", "\n").splitlines()
    return tuple(line for line in map(one_line, broken) if line)


def one_line(typed: str) -> str:
    """*typed* as a single line; see `lines_of`."""
    kept = "".join(_kept(c) for c in unicodedata.normalize("NFC", typed))
    return " ".join(kept.split())


def _kept(character: str) -> str:
    if character in _DIRECTION_MARKS or character in _FILLERS:
        return ""
    kind = unicodedata.category(character)
    if kind == "Cc":
        return " "
    if kind == "Cf" and character not in _JOINERS:
        return ""
    return character
