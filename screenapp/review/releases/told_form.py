"""The form in which what is told is written down and leaves: one object for each statement."""

from typing import Any, Final, assert_never

from screenapp.review.releases.rule import As, K, Told
from screenapp.review.releases.tree import Split, SplitTold

PART: Final = {"offered": "offered", "spoke_up": "spoke_up"}
"""What the part of a split by channel is called in the form."""


def form_of(told: SplitTold, k: int = K) -> dict[str, Any]:
    """The statement as the schema of releases has it; how many are missing is never in it."""
    return {**_about(told.split), **_said(told.told, k)}


def _about(split: Split) -> dict[str, Any]:
    kind, _, channel = split.id.partition(".")
    return {"split": split.id, "part": PART.get(kind, split.part) if channel else split.part}


def _said(told: Told, k: int) -> dict[str, Any]:
    periods: dict[str, Any] = {"periods": list(told.periods)}
    of = told.of or 0
    match told.how:
        case As.EXACT:
            return {**periods, "of": of, "exact": told.n}
        case As.FEW:
            return {**periods, "of": of, "few": [0, k - 1]}
        case As.MANY:
            return {**periods, "of": of, "many": [of - (k - 1), of]}
        case As.JOINED:
            return {**periods, "joined": True}
        case _:
            assert_never(told.how)
