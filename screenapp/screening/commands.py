"""What a worker or a person does, as commands: each becomes events, or a refusal and no change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from uuid import UUID

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import Channel, Code, Disclosure, Tier
from screenapp.screening.offers.goals import GoalStep, OwnGoal
from screenapp.screening.offers.records import Need, ReferralAnswer, ReferralStatus
from screenapp.screening.person import Person, Presence, Setting
from screenapp.screening.wishes.records import InterpreterKind, WishKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StartScreening:
    intake: UUID | None = None
    trigger: str | None = None
    person: Person = field(default_factory=Person)
    setting: Setting = field(default_factory=Setting)
    language: str | None = None
    signs_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPrivacy:
    """Somebody looked who is in the room; *retry_at* (aware) says when to look again.

    *unseen*: somebody else is there, and cannot see the screen. It opens staff's own pages.
    *without_interpreter*: the person said to go on without the one they sent away.
    """

    stage: str
    presence: Presence
    retry_at: datetime | None = None
    unseen: bool = False
    without_interpreter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveConsent:
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineConsent:
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawConsent:
    """No more questions. Answers of *items* are taken back; the others stay."""

    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseChannel:
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseLanguage:
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetInterpreter:
    """*kind* and a code; never a name. A kind that is never good enough shuts the room."""

    kind: InterpreterKind
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineInterpreter:
    """The person does not want this interpreter; nobody asks why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateWishes:
    """What the person asks for about who asks them, added to what they asked for before.

    To be had by the aware *due_at*, if it is set; *by_person*: they chose on their own screen.
    """

    wishes: tuple[WishKind, ...]
    due_at: datetime | None = None
    by_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowItem:
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveAnswer:
    """*reason* is needed for a judgement; *said* are words beside options that take some.

    *channel*: of what staff note, the way in which the person told it; None where they name none.
    """

    item: str
    value: Answer
    reason: str | None = None
    said: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    channel: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveCode:
    """Why there is no answer. NOT_APPLICABLE needs a reason; ALREADY_KNOWN may bring a value."""

    item: str
    code: Code
    reason: str | None = None
    value: Answer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearAnswer:
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveSignal:
    """*how* is the code of the way it reached us; no story comes with a signal."""

    how: str
    due_at: datetime


class SignalCancelled(Enum):
    """Why nobody has to meet a signal any more. A mistake is put right as every other is."""

    TAKEN_BACK = "taken_back"
    NOTED_TWICE = "noted_twice"


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelSignal:
    """A signal nobody has to meet any more, and why. Only a count remains."""

    reason: SignalCancelled = SignalCancelled.TAKEN_BACK


@dataclass(frozen=True, slots=True, kw_only=True)
class Hide:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishStage:
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    stage: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveOutcome:
    """Answers or codes that came back from a partner; only items it hands over are taken."""

    stage: str
    answers: Mapping[str, Answer | Code] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """What the person said or showed outside of items, or a worker's concern with its reason."""

    disclosed: Disclosure | None = None
    channel: Channel = Channel.INTERVIEW
    concern: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointAt:
    """The person pointed at *picture* of the card, out of *stage*. What it *discloses* counts as
    said by the card, and settles no result; *talk*: they want one.
    """

    stage: str
    picture: str
    discloses: Disclosure | None = None
    talk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeWrittenPaper:
    """The open questions of *stage* on a sheet, in one language or two (BCP 47)."""

    stage: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTier:
    """The final tier. Lowering it needs *second*, the id of another member of staff."""

    tier: Tier
    reason: str
    second: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellPerson:
    """The person was told what has to be done; *reason*: why it was not safe to tell them."""

    obligation: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetObligation:
    """What had to be done was done; *to* says with whom."""

    obligation: str
    told_person: bool
    reason: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOn:
    """Who does this sees to *what* from now on."""

    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassOn:
    """Offer *what* to a colleague, a staff id. Until they take it on it stays where it is."""

    what: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotGo:
    """Who does this cannot see to *what*: it is nobody's again, until somebody takes it on."""

    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settle:
    """*what* was done, or was not, which needs a reason. A duty is met and never settled so."""

    what: str
    done: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCall:
    """The person was promised a call at the aware time *at*, and at no other."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowPerson:
    """What became known of the person later, or was wrong at intake."""

    person: Person
    reason: str
    second: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correct:
    """The event *of* was recorded by mistake. *second* is the staff id of who agrees."""

    of: UUID
    reason: str
    second: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeToCorrection:
    """A second person agrees to the correction that waits, by its event's id."""

    of: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class DropCorrection:
    of: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StateNeeds:
    """What the person wants help with, in their order, and what else they want known."""

    needs: tuple[Need, ...]
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferReferral:
    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReferral:
    """*share* are kinds of information the person agreed to pass on; *until* the last day."""

    service: str
    answer: ReferralAnswer
    share: tuple[str, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SayLawfulBasis:
    """Staff name the law or order that a page for *service* rests on; empty takes it off.

    It stands beside the person's yes and is none: without one it is turned away.
    """

    service: str
    lawful_basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One thing that was learnt of a referral. *words* are the person's, only if they want them
    kept, or staff's for the next time; *next_at* (aware) says when to ask again.
    """

    service: str
    status: ReferralStatus
    words: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePage:
    """A page leaves for *service*, with what the person agreed to and nothing else."""

    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """The person takes back what they agreed to about *service*: no copy is made after that."""

    service: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCheck:
    """The person agreed to be asked after *months* (see `CHECK_MONTHS`), on the day of *at*."""

    months: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SayGoals:
    """How far the person has come after *months*, goal by goal; what is left out was not said."""

    months: int
    goals: Mapping[OwnGoal, GoalStep]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """*disposition* is a code such as ``done``, ``left_before_contact`` or ``left``.

    *reason* is needed while anything is owed; with a duty open there is no closing at all.
    """

    disposition: str = "done"
    reason: str = ""


Command = (
    StartScreening
    | CheckPrivacy
    | GiveConsent
    | DeclineConsent
    | WithdrawConsent
    | ChooseChannel
    | ChooseLanguage
    | MeetInterpreter
    | DeclineInterpreter
    | StateWishes
    | ShowItem
    | GiveAnswer
    | GiveCode
    | ClearAnswer
    | ReceiveSignal
    | CancelSignal
    | Hide
    | Resume
    | Pause
    | FinishStage
    | HandOver
    | ReceiveOutcome
    | Judge
    | PointAt
    | MakeWrittenPaper
    | SetTier
    | TellPerson
    | MeetObligation
    | TakeOn
    | PassOn
    | CannotGo
    | Settle
    | PromiseCall
    | KnowPerson
    | Correct
    | AgreeToCorrection
    | DropCorrection
    | StateNeeds
    | OfferReferral
    | AnswerReferral
    | SayLawfulBasis
    | FollowUp
    | MakePage
    | TakeBack
    | PlanCheck
    | SayGoals
    | Finish
)
