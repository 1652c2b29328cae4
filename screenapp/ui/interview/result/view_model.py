"""What stands beside a result, as plain values. Names are those of staff; times are aware."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from screenapp.protocol.model import Code, Disclosure, Tier
from screenapp.screening.events import EventKind
from screenapp.screening.offers.records import ReferralAnswer, ReferralStatus
from screenapp.screening.owed import OwedKind
from screenapp.screening.person import AgeBasis, Companion, Presence
from screenapp.screening.wishes.records import NotHad, WishKind
from screenapp.screening.written.records import PaperEnd

RecordedDetail = (
    Presence | Disclosure | Tier | Code | ReferralAnswer | ReferralStatus | NotHad | PaperEnd | str
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneLine:
    """Something was seen to: when, by whom, and if it was not done, why."""

    at: datetime
    by: str
    done: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtLine:
    """One thing that is left, as the closing list names it. ``owner`` is empty for nobody."""

    key: str
    kind: OwedKind
    due_at: datetime | None
    owner: str

    @property
    def can_be_ticked(self) -> bool:
        """Whether it is ticked here; steps and duties are seen to at their own places."""
        ticked = (OwedKind.TALK, OwedKind.CALL_BACK, OwedKind.TRY_AGAIN, OwedKind.OFFER)
        return self.kind in ticked


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingViewModel:
    """What is left before somebody can be closed, first due first. ``now`` is aware or None."""

    reference: str
    debts: tuple[DebtLine, ...]
    now: datetime | None

    @property
    def duty_open(self) -> bool:
        return any(debt.kind is OwedKind.DUTY for debt in self.debts)


NOTHING_LEFT: Final = ClosingViewModel(reference="", debts=(), now=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedText:
    """What an event recorded: of what kind, about what (words of the protocol), and what.

    ``wishes`` are those that it is about.
    """

    kind: EventKind
    subject: str = ""
    detail: RecordedDetail | None = None
    answer: bool = False
    wishes: tuple[WishKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedLine:
    """One thing that staff recorded. *voided*: taken back as a mistake; *waiting*: said to be
    one, and a second person has not agreed yet."""

    event: UUID
    at: datetime
    by: str
    what: RecordedText
    voided: bool
    waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """A correction that waits: what stands, and what would. ``instead`` is None where what
    stands would only go. Its author, *mine*, cannot agree to it."""

    event: UUID
    at: datetime
    by: str
    mine: bool
    reason: str
    stands: RecordedText | None
    instead: RecordedText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """An answer of the person's that can be taken back. *value* is as `words.answer` reads it."""

    item: str
    short: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAge:
    """The age as it is known: (lowest, highest) in whole years, or None; and who came along.

    ``contradicted``: an age was answered that this one cannot be; it counts as disputed."""

    age: tuple[int, int] | None
    basis: AgeBasis | None
    companion: Companion | None = None
    contradicted: bool = False


NO_AGE: Final = KnownAge(age=None, basis=None)
