"""The person's own goals, and how far they have come: asked after months, only if they agreed."""

from enum import Enum
from typing import Final


class OwnGoal(Enum):
    """What somebody may want to have again. Words of our own, no instrument's."""

    SAFE_PLACE = "safe_place"
    OWN_MONEY = "own_money"
    PAPERS = "papers"
    HEALTH = "health"
    SOMEBODY_TO_TRUST = "somebody_to_trust"


class GoalStep(Enum):
    NOT_YET = "not_yet"
    PARTLY = "partly"
    THERE = "there"


CHECK_MONTHS: Final = (1, 3, 6)
CHECK: Final = "check:"
"""Begins the key of what is owed: an outcome check, after so many months."""


def check_key(months: int) -> str:
    return f"{CHECK}{months}"
