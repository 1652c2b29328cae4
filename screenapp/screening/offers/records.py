"""What a person needs, and one service that was offered to them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class ReferralAnswer(Enum):
    """What the person said to an offer of a service."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted_in_part"
    DECLINED = "declined"
    DEFERRED = "deferred"
    UNSAFE = "unsafe"


class ReferralStatus(Enum):
    """What became of an accepted referral later."""

    RECEIVED = "received"
    ATTENDED = "attended"
    NOT_RECEIVED = "not_received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something the person wants help with. ``text`` is theirs where ``id`` is ``other_need``."""

    id: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralState:
    """``share`` are the kinds of information the person agreed to; ``until`` is the last day."""

    service: str
    offered_at: datetime
    answered_at: datetime | None = None
    answer: ReferralAnswer | None = None
    share: tuple[str, ...] = ()
    until: date | None = None
    status: ReferralStatus | None = None
