"""Who may do what in a vault, and which of it rests on keys."""

from collections.abc import Iterable
from enum import Enum


class Role(Enum):
    """What a member of staff does. One person may have several; they then hold the union."""

    SCREENER = "screener"
    LEAD = "lead"
    SUPERVISOR = "supervisor"

    @property
    def works_with_people(self) -> bool:
        """True for those whose grant holds the answers key (enforced by encryption)."""
        return self is not Role.SUPERVISOR


def any_works_with_people(roles: Iterable[Role]) -> bool:
    return any(role.works_with_people for role in roles)


def roles_text(roles: Iterable[Role]) -> str:
    """The roles as one text, always in the same order: ``lead,screener``."""
    return ",".join(sorted(role.value for role in roles))


def roles_of(text: str) -> frozenset[Role]:
    """The reverse of `roles_text`; an empty text is nobody's role."""
    return frozenset(Role(name) for name in text.split(",") if name)
