"""What a person needs, and one service that was offered to them, with what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Final


class ReferralAnswer(Enum):
    """What the person said to an offer of a service."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted_in_part"
    DECLINED = "declined"
    DEFERRED = "deferred"
    UNSAFE = "unsafe"

    @property
    def taken(self) -> bool:
        """Whether the service was taken up, whole or in part."""
        return self in (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)


class FollowUpStep(Enum):
    """The way of a referral once it was taken up, in order; ``CONTACT`` may come at any time."""

    HANDED_OVER = "handed_over"
    RECEIVED = "received"
    ATTENDED = "attended"
    OUTCOME = "outcome"
    PERSON_SAYS = "person_says"
    CONTACT = "contact"


class ReferralStatus(Enum):
    """What became of an accepted referral later: one thing that was learnt, or one try."""

    LEFT_BY_HAND = "left_by_hand"
    READ_OUT = "read_out"
    CARRIED = "carried"
    RECEIVED = "received"
    NOT_RECEIVED = "not_received"
    ATTENDED = "attended"
    NOT_ATTENDED = "not_attended"
    GOT_IT = "got_it"
    GOT_PART = "got_part"
    GOT_NOTHING = "got_nothing"
    TURNED_AWAY = "turned_away"
    HELPED = "helped"
    HELPED_A_LITTLE = "helped_a_little"
    DID_NOT_HELP = "did_not_help"
    MADE_WORSE = "made_worse"
    PREFERS_NOT_TO_SAY = "prefers_not_to_say"
    NOT_KNOWN = "not_known"
    NOT_REACHED = "not_reached"
    CHANGED_MIND = "changed_mind"
    UNSAFE_TO_CALL = "unsafe_to_call"
    ASK_AGAIN = "ask_again"

    @property
    def step(self) -> FollowUpStep:
        """The part of the way that it tells of."""
        return STEP_OF[self]


_OF_STEP: Final[Mapping[FollowUpStep, tuple[ReferralStatus, ...]]] = MappingProxyType(
    {
        FollowUpStep.HANDED_OVER: (
            ReferralStatus.LEFT_BY_HAND,
            ReferralStatus.READ_OUT,
            ReferralStatus.CARRIED,
        ),
        FollowUpStep.RECEIVED: (ReferralStatus.RECEIVED, ReferralStatus.NOT_RECEIVED),
        FollowUpStep.ATTENDED: (ReferralStatus.ATTENDED, ReferralStatus.NOT_ATTENDED),
        FollowUpStep.OUTCOME: (
            ReferralStatus.GOT_IT,
            ReferralStatus.GOT_PART,
            ReferralStatus.GOT_NOTHING,
            ReferralStatus.TURNED_AWAY,
        ),
        FollowUpStep.PERSON_SAYS: (
            ReferralStatus.HELPED,
            ReferralStatus.HELPED_A_LITTLE,
            ReferralStatus.DID_NOT_HELP,
            ReferralStatus.MADE_WORSE,
            ReferralStatus.PREFERS_NOT_TO_SAY,
        ),
        FollowUpStep.CONTACT: (
            ReferralStatus.NOT_KNOWN,
            ReferralStatus.NOT_REACHED,
            ReferralStatus.CHANGED_MIND,
            ReferralStatus.UNSAFE_TO_CALL,
            ReferralStatus.ASK_AGAIN,
        ),
    }
)
STATUSES: Final = _OF_STEP
"""The answers that each step has, in the order in which they are offered."""
STEP_OF: Final = MappingProxyType(
    {status: step for step, statuses in _OF_STEP.items() for status in statuses}
)
ENDING: Final = frozenset({ReferralStatus.CHANGED_MIND, ReferralStatus.UNSAFE_TO_CALL})
"""After these nobody asks any more, until something else is learnt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something the person wants help with. ``text`` is theirs where ``id`` is ``other_need``."""

    id: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpMark:
    """One thing that was learnt of a referral, when (aware) and by whom (a staff id).

    ``words`` are the person's, kept only where they want that, or staff's for the next time;
    ``next_at`` (aware) is when to ask again.
    """

    status: ReferralStatus
    at: datetime
    by: str = ""
    words: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCopy:
    """A page that was made for a service, when (aware), and the kinds that stood on it."""

    at: datetime
    share: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralState:
    """``share`` are the kinds of information the person agreed to; ``until`` is the last day.

    ``answered_by`` is the staff id of who wrote down the answer; ``marks`` are in the order in
    which they were made, and so are ``copies``. ``lawful_basis`` is the law that staff named for
    a page to police, a court and their kind; it goes with the yes. ``taken_back_at``
    (aware) is when the person took back what they agreed to; a new yes is a new agreement.
    """

    service: str
    offered_at: datetime
    answered_at: datetime | None = None
    answered_by: str = ""
    answer: ReferralAnswer | None = None
    share: tuple[str, ...] = ()
    until: date | None = None
    lawful_basis: str = ""
    marks: tuple[FollowUpMark, ...] = ()
    copies: tuple[PageCopy, ...] = ()
    taken_back_at: datetime | None = None

    @property
    def agreed(self) -> bool:
        """Whether the person took it up and has not taken that back."""
        return self.answer is not None and self.answer.taken and self.taken_back_at is None

    @property
    def reached(self) -> bool:
        """Whether something of the person may be with the service already."""
        return bool(self.copies) or self.last(FollowUpStep.HANDED_OVER) is not None

    def last(self, step: FollowUpStep) -> FollowUpMark | None:
        """What was learnt last of *step*."""
        return next((m for m in reversed(self.marks) if m.status.step is step), None)

    @property
    def status(self) -> ReferralStatus | None:
        """How far it is known to have come, as it is counted: attended, received, or not."""
        attended, received = self.last(FollowUpStep.ATTENDED), self.last(FollowUpStep.RECEIVED)
        if attended is not None and attended.status is ReferralStatus.ATTENDED:
            return ReferralStatus.ATTENDED
        return received.status if received is not None else None

    @property
    def ended(self) -> bool:
        """Whether nothing more is to be heard: what came of it is known, or nobody may ask."""
        last = self.marks[-1].status if self.marks else None
        return self.last(FollowUpStep.OUTCOME) is not None or last in ENDING

    @property
    def open(self) -> bool:
        """Whether it was taken up, and what came of it is not known yet."""
        return self.agreed and not self.ended

    @property
    def next_at(self) -> datetime | None:
        """When to ask again, as it was set last."""
        return self.marks[-1].next_at if self.marks else None

    @property
    def current(self) -> FollowUpStep | None:
        """The step to ask about now; None once what came of it is known."""
        way = (
            FollowUpStep.HANDED_OVER,
            FollowUpStep.RECEIVED,
            FollowUpStep.ATTENDED,
            FollowUpStep.OUTCOME,
        )
        known = [step for step in way if self._settles(step)]
        behind = way.index(known[-1]) + 1 if known else 0
        return way[behind] if behind < len(way) else None

    def _settles(self, step: FollowUpStep) -> bool:
        mark = self.last(step)
        return mark is not None and mark.status is not ReferralStatus.NOT_RECEIVED
