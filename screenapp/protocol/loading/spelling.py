"""Which word was probably meant."""

from collections.abc import Iterable
from typing import Final

_MOST: Final = 60
"""Words compared in full: nearness costs time, and a hostile file may ask a thousand times."""

_LONGEST: Final = 60


def nearest(word: str, known: Iterable[str], cutoff: float = 0.75) -> str | None:
    """The known word that *word* is a slip of, or None when that is a guess."""
    # Few files hold a slip, and only those need the comparing.
    import difflib

    cut = word[:_LONGEST].lower()
    candidates = [other for other in known if other]
    if len(candidates) > _MOST and cut:
        alike = (o for o in candidates if o[0] == cut[0] or o[-1] == cut[-1])
        candidates = [o for o in alike if abs(len(o) - len(cut)) <= 3][:_MOST]
    near = difflib.get_close_matches(cut, candidates, n=1, cutoff=cutoff)
    return near[0] if near else None


def meant(word: str, known: Iterable[str]) -> str:
    """`` (did you mean `x`?)``, or nothing when no known word is near."""
    near = nearest(word, known, cutoff=0.6)
    return f" (did you mean `{near}`?)" if near else ""


def one_of(words: Iterable[str]) -> str:
    """The words as a reader would list them: ``a, b or c``."""
    listed = [f"`{word}`" for word in words]
    if len(listed) > _MOST:
        listed = [*listed[:_MOST], "`...`"]
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} or {listed[-1]}"
