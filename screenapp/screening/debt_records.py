"""What is kept of a debt, of what was done about it, and of a correction that waits."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from screenapp.protocol.duty_terms import DutyTerms
from screenapp.screening.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Arisen:
    """When something became owed, by when it is to be done, and at whose act it arose. ``terms``
    is what the site had set of a duty then; what it sets later changes nothing of it."""

    at: datetime
    due_at: datetime | None
    by: str
    terms: DutyTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Something owed was seen to: when, by whom, and if it was not done, why."""

    at: datetime
    by: str
    done: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingCorrection:
    """A correction that waits for a second person: until then both versions stand.

    ``of`` is the event said to be a mistake; otherwise ``person`` is to be known so, or ``item``
    was given another answer, or a partner's outcome came anew.
    """

    event: UUID
    at: datetime
    by: str
    reason: str
    of: UUID | None = None
    person: Person | None = None
    item: str | None = None
