"""What is kept of one picture that was pointed at."""

from dataclasses import dataclass
from uuid import UUID

from screenapp.protocol.model import Disclosure


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """``picture`` is the card's word for it, also for "none of these"; ``event`` recorded it.

    ``discloses`` is the kind of thing shown by it, or None.
    """

    event: UUID
    picture: str
    discloses: Disclosure | None = None
