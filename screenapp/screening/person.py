"""What is known of the person and of the setting before any question is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

MAJORITY = 18


class AgeBasis(Enum):
    """How an age is known. No examination of the body stands here, and none may be added."""

    STATED = "stated"
    DOCUMENT = "document"
    ESTIMATED = "estimated"
    DISPUTED = "disputed"
    COMPANION = "companion"


class Companion(Enum):
    """Who came along. It is noted for those who work with the person, and tests nothing."""

    NOBODY = "nobody"
    GUARDIAN = "guardian"
    PARTNER = "partner"
    RELATIVE = "relative"
    FRIEND = "friend"
    FROM_WORK = "from_work"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """``age`` is (lowest, highest) in whole years, both included, or None when not known.

    What a companion said is kept and shown with how it is known, and settles nothing:
    ``settled_age`` is what conditions and counts go by.
    """

    age: tuple[int, int] | None = None
    age_basis: AgeBasis | None = None
    companion: Companion | None = None

    @property
    def settled_age(self) -> tuple[int, int] | None:
        return None if self.age_basis is AgeBasis.COMPANION else self.age

    @property
    def may_be_child(self) -> bool:
        """Whether any age that was told lies under 18: for how to speak, and for nothing else."""
        return self.disputed or (self.age is not None and self.age[0] < MAJORITY)

    @property
    def disputed(self) -> bool:
        return self.age_basis is AgeBasis.DISPUTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Facts about the place. A name that is missing is unknown; a value of None is known absent."""

    facts: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))


class Presence(Enum):
    """Who is in the room when privacy is checked. Only the first two open the gate."""

    ALONE = "alone"
    WITH_INTERPRETER = "with_interpreter"
    COMPANION = "companion"
    SOMEONE_ELSE = "someone_else"
    CANNOT_TELL = "cannot_tell"

    @property
    def private(self) -> bool:
        return self in (Presence.ALONE, Presence.WITH_INTERPRETER)
