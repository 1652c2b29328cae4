"""The closed lists of words that a protocol file may use, each with what it stands for."""

from enum import Enum
from typing import assert_never


class Status(Enum):
    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class WordingSource(Enum):
    OWN = "own"
    OFFICIAL = "official"


class Outside(Enum):
    """What happens when a person's age lies outside the protocol's ages."""

    WARN = "warn"
    BLOCK = "block"


class StageRole(Enum):
    """Who does a stage or a step."""

    SCREENER = "screener"
    LEAD = "lead"
    PARTNER = "partner"
    PEER = "peer"
    ANY = "any"


class Organisation(Enum):
    OWN = "own"
    PARTNER = "partner"


class Gate(Enum):
    """Whether a stage asks for privacy, or for consent, before its items."""

    REQUIRED = "required"
    NOT_NEEDED = "not_needed"


class Channel(Enum):
    """The way an answer or a disclosure reached us."""

    INTERVIEW = "interview"
    SELF_SCREEN = "self_screen"
    POINT_CARD = "point_card"
    WRITTEN = "written"
    SIGNAL = "signal"


class Source(Enum):
    """Where an item's answer comes from. Only SELF items may appear on the person's side."""

    SELF = "self"
    OBSERVED = "observed"
    RECORD = "record"
    THIRD_PARTY = "third_party"
    PEER = "peer"


class AnswerType(Enum):
    YES_NO = "yes_no"
    YES_NO_UNSURE = "yes_no_unsure"
    ONE_OF = "one_of"
    MANY_OF = "many_of"
    NUMBER = "number"
    AGE = "age"
    DATE = "date"
    TEXT = "text"
    JUDGEMENT = "judgement"
    ACKNOWLEDGE = "acknowledge"
    NOTE = "note"

    @property
    def fixed(self) -> tuple[str, ...]:
        """The ids it is answered with, where they are the same for every item."""
        match self:
            case AnswerType.YES_NO | AnswerType.JUDGEMENT:
                return ("yes", "no")
            case AnswerType.YES_NO_UNSURE:
                return ("yes", "no", "unsure")
            case AnswerType.ACKNOWLEDGE:
                return ("yes",)
            case AnswerType.ONE_OF | AnswerType.MANY_OF | AnswerType.NOTE:
                return ()
            case AnswerType.NUMBER | AnswerType.AGE | AnswerType.DATE | AnswerType.TEXT:
                return ()
        assert_never(self)

    @property
    def has_yes(self) -> bool:
        return "yes" in self.fixed

    @property
    def has_options(self) -> bool:
        return self in (AnswerType.ONE_OF, AnswerType.MANY_OF)

    @property
    def has_weight(self) -> bool:
        """Whether an answer can add to a sum: a yes does, and an option."""
        return self.has_yes or self.has_options

    @property
    def is_number(self) -> bool:
        return self in (AnswerType.NUMBER, AnswerType.AGE)


class Code(Enum):
    """What stands in place of an answer. None of these is ever a "no"."""

    NOT_ASKED_NOT_PRIVATE = "not_asked_not_private"
    NOT_ASKED_UNSAFE = "not_asked_unsafe"
    NOT_ASKED_CLINICAL = "not_asked_clinical"
    NOT_ASKED_NO_INTERPRETER = "not_asked_no_interpreter"
    NOT_ASKED_TIME = "not_asked_time"
    DECLINED = "declined"
    DONT_KNOW = "dont_know"
    WITHDRAWN = "withdrawn"
    NOT_REACHED = "not_reached"
    ALREADY_KNOWN = "already_known"
    SKIPPED = "skipped"
    NOT_APPLICABLE = "not_applicable"

    @property
    def structural(self) -> bool:
        """True for the codes that add nothing to a measure instead of widening it."""
        return self in (Code.SKIPPED, Code.NOT_APPLICABLE)


class Disclosure(Enum):
    """What kind of thing the person said or showed."""

    TRAFFICKING = "trafficking"
    OTHER_ABUSE = "other_abuse"
    LABOUR = "labour"


class Grade(Enum):
    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class ResultKind(Enum):
    """The kind of a result. NOT_SCORED is for conversation guides."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NOT_SCORED = "not_scored"


class Tier(Enum):
    """How soon something needs doing, least first."""

    NONE = "none"
    SOME = "some"
    HIGH = "high"
    IMMEDIATE = "immediate"

    @property
    def rank(self) -> int:
        return list(Tier).index(self)


class Figures(Enum):
    """Whose the weights, grades, counts or cut-offs of a part are: the file's own or a source's."""

    OWN = "own"
    PUBLISHED = "published"


class Recall(Enum):
    """Which time a question is about."""

    EVER = "ever"
    YEAR = "year"
    NOW = "now"


class ConsentRule(Enum):
    """Whether an obligation must be agreed to by the person first."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
