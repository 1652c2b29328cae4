"""References for people: short, and never a name."""

from collections.abc import Set as AbstractSet
from random import SystemRandom

# Letters and digits that cannot be taken for one another on a wristband or aloud.
_LETTERS = "ABCDEFGHKLMNPRTVWXY"
_DIGITS = "23456789"


def free_reference(taken: AbstractSet[str]) -> str:
    """One that is not *taken*, by chance: a letter and a digit, or two once those are used up."""
    free = [f"{a}{b}" for a in _LETTERS for b in _DIGITS if f"{a}{b}" not in taken]
    if not free:
        free = [f"{a}{b}{d}" for a in _LETTERS for b in _DIGITS for d in _DIGITS]
        free = [reference for reference in free if reference not in taken]
    return SystemRandom().choice(free)
