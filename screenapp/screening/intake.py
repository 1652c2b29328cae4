"""An intake: one eligible person presented. Intakes are the denominator of the review."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from screenapp.screening.person import Person


class AgeGroup(Enum):
    """Coarse on purpose: facts hold codes from which nobody can be told apart."""

    UNDER_12 = "under_12"
    FROM_12_TO_17 = "12_17"
    FROM_18_TO_23 = "18_23"
    FROM_24_TO_64 = "24_64"
    FROM_65 = "65_plus"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Who arrived, under a short reference such as ``K7``; never a name.

    ``day``, ``unit``, ``shift``, ``age_group`` and ``trigger`` stand in clear in the store;
    ``reference``, ``arrived_at`` (aware), ``person`` and ``place`` are sealed there, and so are
    ``code_word``, which the person chose to be known by, and ``earlier``, the intake with which
    they were here before.
    """

    id: UUID
    day: date
    unit: str
    shift: str
    age_group: AgeGroup
    trigger: str
    reference: str
    arrived_at: datetime
    person: Person
    place: str = ""
    closed: bool = False
    code_word: str = ""
    earlier: UUID | None = None


def age_group(person: Person) -> AgeGroup:
    """The group of a person whose age is known well enough; UNKNOWN for a range across groups."""
    if person.settled_age is None or person.disputed:
        return AgeGroup.UNKNOWN
    groups = {_group_of(years) for years in person.settled_age}
    return groups.pop() if len(groups) == 1 else AgeGroup.UNKNOWN


def _group_of(years: int) -> AgeGroup:
    for below, group in (
        (12, AgeGroup.UNDER_12),
        (18, AgeGroup.FROM_12_TO_17),
        (24, AgeGroup.FROM_18_TO_23),
        (65, AgeGroup.FROM_24_TO_64),
    ):
        if years < below:
            return group
    return AgeGroup.FROM_65


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeCount:
    """An intake as supervisors count it: the clear, coded columns and nothing else."""

    id: UUID
    day: date
    unit: str
    shift: str
    age_group: AgeGroup
    trigger: str


_SHIFTS = ((7, "night"), (15, "morning"), (23, "evening"), (24, "night"))
"""(hour before which, name)."""


def shift_at(moment: datetime) -> str:
    """morning, evening or night, by the hour of *moment* where the program runs."""
    return next(name for hour, name in _SHIFTS if moment.hour < hour)
