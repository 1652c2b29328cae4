"""What each face of the interview shows, as plain values.

Words of the protocol stand here as text; words of the program do not: a face names a key
or an enum, and the page says it in the staff's language. Times are aware and local.
"""

import typing as t
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from screenapp.protocol.duty_terms import DutyTerms
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Code,
    Disclosure,
    Grade,
    ResultKind,
    StageRole,
    Tier,
)
from screenapp.protocol.own_figures import OwnFigures
from screenapp.screening.person import Presence
from screenapp.translatable import MarkedText
from screenapp.ui.interview.result.view_model import (
    NO_AGE,
    NOTHING_LEFT,
    ClosingViewModel,
    DoneLine,
    KeptAnswer,
    KnownAge,
    RecordedLine,
    WaitingLine,
)
from screenapp.ui.person.view_model import Ending as Ending  # both sides speak of it
from screenapp.workflow.person_words import PersonLanguages

ANSWER: Final = "answer/"
CODE: Final = "code/"
NOT_NOW: Final = "not_now"
BACK_TO_ANSWERS: Final = "answers"
STOP_ASKING: Final = "stop"
YES, NO, LATER = "yes", "no", "later"
CHILD, ADULT = "child", "adult"


class ExitTo(Enum):
    """Where the interview is left for."""

    TODAY = "today"
    PERSON = "person"
    REFERRAL = "referral"
    FOLLOW_UP = "follow_up"
    WISHES = "wishes"
    PAPER = "paper"


class Retry(Enum):
    """When to ask again for a moment alone."""

    IN_15_MINUTES = "15"
    IN_30_MINUTES = "30"
    AFTER_THE_SAMPLE = "sample"
    BEFORE_LEAVING = "leaving"

    def due(self, now: datetime) -> datetime | None:
        """The time of it; None for what hangs on an event."""
        match self:
            case Retry.IN_15_MINUTES:
                return now + timedelta(minutes=15)
            case Retry.IN_30_MINUTES:
                return now + timedelta(minutes=30)
            case _:
                return None


class AnswerEntryKind(Enum):
    """How an answer is given at this face."""

    ONE = "one"
    MANY = "many"
    LINE = "line"
    REASONED = "reasoned"
    NOTHING = "nothing"


class Panel(Enum):
    """Which list of rows the question shows."""

    ANSWERS = "answers"
    NOT_NOW = "not_now"
    KNOWN = "known"
    DOES_NOT_APPLY = "does_not_apply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words of the protocol. ``language`` is BCP 47; *reviewed* by a second speaker, or source."""

    text: str
    language: str
    reviewed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChoice:
    """One row. ``phrase`` is None where the program's own words for *key* are meant."""

    key: str
    phrase: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The top line: the reference, how it is asked, the time. Never a name.

    *noted* is True for what staff see or judge, which is asked of nobody; *interpreted* while an
    interpreter is there.
    """

    reference: str
    channel: Channel | None
    at: datetime
    noted: bool = False
    interpreted: bool = False
    paper_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyViewModel:
    """What was found last, and when to ask again. *kept* only after the commit returned.

    *again*: this person was opened before. *unfit*: who would interpret is never good enough;
    *awaited*: the person sent an interpreter away, and another is not there yet.
    """

    reference: str
    again: bool
    presence: Presence | None
    interpreting: bool
    retry: Retry
    retry_at: datetime | None
    times: Mapping[Retry, datetime]
    kept: bool
    unfit: bool = False
    awaited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentViewModel:
    """``say`` is what staff say first, as it is true now; ``who`` names who can open answers.
    ``ask_age``: questions wait for an age that nobody knows."""

    reference: str
    stage: str
    presence: Presence | None
    say: MarkedText | None
    who: MarkedText | None
    ask_age: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerViewModel:
    """A stage that another organisation does. Only what it hands back is ever kept."""

    reference: str
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SideColumnViewModel:
    """The column beside a question. ``language`` is what the person is asked in; *aloud_only*:
    the screen could be handed over if the words on it were read in that language. *pictures*
    are to be explained before it is. *ask_age*: questions wait for an age, and would stay out on
    the person's own screen; *age_marked* is the mark that is not kept yet."""

    reference: str
    with_interpreter: bool
    private_stage: bool
    asks_person: bool
    channel: Channel
    can_hand_over: bool
    can_point: bool
    can_write: bool
    language: str
    languages: PersonLanguages
    aloud_only: bool = False
    pictures: tuple[str, ...] = ()
    ask_age: bool = False
    age_marked: str = ""

    @property
    def offers(self) -> bool:
        """Whether anything stands in it."""
        ways = self.can_hand_over or self.can_point
        return self.private_stage or ways or self.asks_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How the person may have told what staff noted, and which of them is named. None of them
    where nothing is disclosed."""

    offered: tuple[Channel, ...] = ()
    named: Channel | None = None


NO_WAYS: Final = Ways()


@dataclass(frozen=True, slots=True, kw_only=True)
class SayLine:
    """Words that stand beside an option that was chosen; none yet where they are empty."""

    option: str
    phrase: Phrase
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionViewModel:
    """One question. ``face`` is the number of what is shown; whatever is pressed or typed
    carries it back. ``beside`` is the source wording, where the person's language is another.

    ``alone`` holds the keys of options that go with no other. ``typed`` and ``reason`` are
    exactly what stands in the fields; ``kept`` is true only after the commit returned.
    """

    face: int
    item: str
    kind: AnswerType
    from_person: bool
    stage: str
    number: int
    about: int
    question: Phrase
    beside: Phrase | None
    help: str | None
    purpose: str | None
    entry: AnswerEntryKind
    panel: Panel
    choices: tuple[AnswerChoice, ...]
    chosen: frozenset[str]
    alone: frozenset[str]
    typed: str
    reason: str
    kept: bool
    can_go_back: bool
    side: SideColumnViewModel
    says: tuple[SayLine, ...] = ()
    ways: Ways = NO_WAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyRow:
    """One item that the result rests on. ``least`` and ``most`` are what it adds, as text;
    *settled* is False while what it comes to could still change the result, *long* is True
    where there are no short words for the item."""

    short: str
    answer: str | None
    code: Code | None
    least: str
    most: str
    grade: Grade | None = None
    settled: bool = True
    long: bool = False


class MeasureKind(Enum):
    YESES = "yeses"
    COUNT = "count"
    POINTS = "points"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    kind: MeasureKind
    low: str
    high: str
    met: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """``beside`` holds the protocol's own words where ``text`` is a translation nobody reviewed.

    ``key`` names it in events; it can be ticked while *open*. ``tick`` tells how it was settled.
    """

    key: str
    text: str
    by: StageRole
    within: str | None
    beside: str = ""
    due_at: datetime | None = None
    open: bool = False
    tick: DoneLine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """An obligation. The program prompts and records; it sends nothing.

    ``beside`` holds the protocol's own words where ``text`` is a translation nobody reviewed.
    ``owner`` and ``offered_to`` are names, empty for nobody; ``told`` and ``done`` tell when and
    by whom, ``done_to`` with whom; ``words`` are for the person, None where nothing is said.
    ``set_here``: what the site had set of it when it arose, None where nobody was asked.
    """

    id: str
    text: str
    to: str | None
    within: str | None
    law: str | None
    consent_first: bool
    tell_first: bool
    settled: bool
    met: bool
    beside: str = ""
    key: str = ""
    due_at: datetime | None = None
    owner: str = ""
    mine: bool = True
    offered_to: str = ""
    offered_to_me: bool = False
    told: DoneLine | None = None
    done: DoneLine | None = None
    done_to: str = ""
    words: MarkedText | None = None
    set_here: DutyTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeLine:
    """One item whose answer a partner hands back. ``typed`` is what was kept, as text."""

    stage: str
    item: str
    kind: AnswerType
    entry: AnswerEntryKind
    question: Phrase
    help: str | None
    choices: tuple[AnswerChoice, ...]
    chosen: frozenset[str]
    alone: frozenset[str]
    typed: str


class Colleague(t.Protocol):
    """A member of staff who may be the second person."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultViewModel:
    """``kind`` is None for an incomplete result, which is never shown as a negative one.

    ``source`` is the protocol's own text where ``text`` is a translation nobody reviewed.
    ``unsettled`` is how many items could still change it; ``outcomes`` what partners hand back,
    *awaited* while something of that has not come. ``asked``, ``headline``, ``caution`` and
    ``say`` are what is true now, from `spoken`; None where nothing is said. ``undo`` is the press
    just made; ``waiting`` what waits for a second person; ``now`` is aware.
    """

    reference: str
    protocol: str
    now: datetime | None
    answered: int
    of: int
    text: str | None
    source: str
    kind: ResultKind | None
    indeterminate: bool
    consent_declined: bool
    own_wording: bool
    own_figures: OwnFigures
    tier: Tier
    final: Tier
    final_reason: str
    why: tuple[WhyRow, ...]
    measures: tuple[MeasureLine, ...]
    unsettled: int
    settled_anyway: bool
    seconds: tuple[Colleague, ...]
    finished: bool
    disclosed: tuple[tuple[Disclosure, Channel], ...] = ()
    outcomes: tuple[OutcomeLine, ...] = ()
    awaited: bool = False
    closing: ClosingViewModel = NOTHING_LEFT
    age: KnownAge = NO_AGE
    asked: MarkedText | None = None
    headline: MarkedText | None = None
    caution: MarkedText | None = None
    say: MarkedText | None = None
    steps: tuple[StepLine, ...] = ()
    duties: tuple[DutyLine, ...] = ()
    recorded: tuple[RecordedLine, ...] = ()
    waiting: tuple[WaitingLine, ...] = ()
    undo: RecordedLine | None = None
    answers: tuple[KeptAnswer, ...] = ()
    withdrawn: bool = False


class Word(Enum):
    """A short sentence the page says under what was just done."""

    KEPT = "kept"
    NOT_TAKEN = "not_taken"
    CHOOSE_FIRST = "choose_first"
    MARK_FIRST = "mark_first"
    REASON_FIRST = "reason_first"
    SECOND_FIRST = "second_first"
    NOT_AGREED = "not_agreed"
    NOT_SECONDED = "not_seconded"
    WAITS_FOR_SECOND = "waits_for_second"
    WHOM_FIRST = "whom_first"
    NO_MORE_ASKED = "no_more_asked"
    TAKEN_BACK = "taken_back"
    NOT_AN_AGE = "not_an_age"
    NOT_A_TIME = "not_a_time"
    DUTY_FIRST = "duty_first"
    WHAT_IS_LEFT = "what_is_left"
    TALK_WANTED = "talk_wanted"
    STOPPED = "stopped"
    GIVEN_BACK = "given_back"
    LEFT_ALONE = "left_alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSaved:
    """Something could not be kept; it can be tried again. *error* says why, never what."""

    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionNotDone:
    """Nothing was tried and nothing changed. *error* says why, and what to do."""

    error: Exception
