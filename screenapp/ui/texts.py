"""Words for values: one function for each enumeration, and what `phrases` offers.

Words of protocols never come through here.
"""

from collections.abc import Mapping
from typing import Final

from screenapp.protocol.model import Channel, Code, Disclosure, ResultKind, Tier
from screenapp.screening.answers import Refusal
from screenapp.screening.intake import AgeGroup
from screenapp.screening.person import AgeBasis, Companion
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import (
    clock,
    day_and_month,
    fill,
    is_mirrored,
    island,
    number_word,
    sentence_case,
    translated,
    weekday,
)

__all__ = [
    "age_basis",
    "age_group",
    "channel",
    "clock",
    "code",
    "companion",
    "companions",
    "day_and_month",
    "disclosure",
    "fill",
    "is_mirrored",
    "island",
    "kind",
    "number_word",
    "refusal",
    "role",
    "sentence_case",
    "shift",
    "tier",
    "weekday",
]

_REFUSED: Final[Mapping[Refusal, MarkedText]] = {
    Refusal.NOT_AN_ANSWER: QT_TRANSLATE_NOOP(
        "Refusal", "This is not one of the answers. Choose one of those shown."
    ),
    Refusal.NOT_A_NUMBER: QT_TRANSLATE_NOOP("Refusal", "Type a number without thousands marks."),
    Refusal.OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusal", "This number is outside what the question allows."
    ),
    Refusal.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "Refusal", "Type the date as year-month-day, such as 2026-05-31, or a year alone."
    ),
    Refusal.DATE_OUTSIDE: QT_TRANSLATE_NOOP(
        "Refusal",
        "This date is outside what the question allows. Type it as year-month-day, or the year.",
    ),
    Refusal.NOTHING_CHOSEN: QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is chosen yet. Choose an answer, or say why not."
    ),
    Refusal.EXCLUSIVE_OPTION: QT_TRANSLATE_NOOP(
        "Refusal", "These answers do not go together. Choose one or the other."
    ),
    Refusal.TOO_LONG: QT_TRANSLATE_NOOP("Refusal", "This text is too long to keep. Shorten it."),
    Refusal.REASON_NEEDED: QT_TRANSLATE_NOOP("Refusal", "Write the reason first."),
    Refusal.NOT_PRIVATE: QT_TRANSLATE_NOOP(
        "Refusal", "The questions stay closed until you are alone."
    ),
    Refusal.CONSENT_FIRST: QT_TRANSLATE_NOOP(
        "Refusal", "Ask first whether the person agrees to the questions."
    ),
    Refusal.CONSENT_DECLINED: QT_TRANSLATE_NOOP(
        "Refusal", "The person chose not to be asked. The questions stay closed."
    ),
    Refusal.NOT_ASKED_NOW: QT_TRANSLATE_NOOP("Refusal", "This question is not asked now."),
    Refusal.ITEM_WITHHELD: QT_TRANSLATE_NOOP(
        "Refusal", "The answer to this question stays with the partner."
    ),
    Refusal.OUTSIDE_AGES: QT_TRANSLATE_NOOP(
        "Refusal", "These questions are not made for this age."
    ),
    Refusal.ALREADY_FINISHED: QT_TRANSLATE_NOOP(
        "Refusal", "This is finished. What was said is kept."
    ),
    Refusal.ALREADY_STARTED: QT_TRANSLATE_NOOP("Refusal", "This has been started already."),
    Refusal.NOT_STARTED: QT_TRANSLATE_NOOP("Refusal", "This has not been started yet."),
    Refusal.TELL_PERSON_FIRST: QT_TRANSLATE_NOOP(
        "Refusal", "Tell the person first what you have to do and why."
    ),
    Refusal.CHANNEL_NOT_OFFERED: QT_TRANSLATE_NOOP(
        "Refusal", "These questions cannot be answered in this way."
    ),
    Refusal.LANGUAGE_NOT_READ: QT_TRANSLATE_NOOP(
        "Refusal",
        "No second person has read the words in this language yet. A lead can change that under "
        "Protocols.",
    ),
    Refusal.SECOND_PERSON_NEEDED: QT_TRANSLATE_NOOP(
        "Refusal", "Lowering it takes a second person. Ask a colleague to agree."
    ),
    Refusal.CANNOT_LOWER_DISCLOSURE: QT_TRANSLATE_NOOP(
        "Refusal", "What the person said can never be lowered."
    ),
    Refusal.NOT_OFFERED: QT_TRANSLATE_NOOP(
        "Refusal", "This service was not offered yet. Offer it first."
    ),
    Refusal.UNKNOWN_ITEM: QT_TRANSLATE_NOOP(
        "Refusal", "The protocol does not hold this. Nothing was changed."
    ),
    Refusal.UNKNOWN_STAGE: QT_TRANSLATE_NOOP(
        "Refusal", "The protocol does not hold this. Nothing was changed."
    ),
    Refusal.UNKNOWN_OBLIGATION: QT_TRANSLATE_NOOP(
        "Refusal", "The protocol does not hold this. Nothing was changed."
    ),
    Refusal.ROOM_FIRST: QT_TRANSLATE_NOOP("Refusal", "Say first who is in the room now."),
    Refusal.DUTY_OPEN: QT_TRANSLATE_NOOP(
        "Refusal", "Something has to be done first. It stays here until it is."
    ),
    Refusal.NOTHING_OWED: QT_TRANSLATE_NOOP("Refusal", "This is settled already."),
    Refusal.NOT_TO_CORRECT: QT_TRANSLATE_NOOP(
        "Refusal", "This cannot be marked as a mistake, or it was already."
    ),
    Refusal.INTERPRETER_NOT_QUALIFIED: QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody who came along, no relative and no child can interpret here. "
        "Call a qualified interpreter, or ask by phone.",
    ),
    Refusal.OTHER_INTERPRETER_NEEDED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The person does not want this interpreter. Go on once another is there, or once the "
        "person says to go on without.",
    ),
}


def refusal(why: Refusal) -> str:
    """What stands in the way, and what to do. Nothing that was kept is lost by a refusal."""
    return translated(_REFUSED[why])


_CODE: Final[Mapping[Code, MarkedText]] = {
    Code.NOT_ASKED_NOT_PRIVATE: QT_TRANSLATE_NOOP("Code", "Not asked: not alone"),
    Code.NOT_ASKED_UNSAFE: QT_TRANSLATE_NOOP("Code", "Not asked: not safe to ask"),
    Code.NOT_ASKED_CLINICAL: QT_TRANSLATE_NOOP("Code", "Not asked: care came first"),
    Code.NOT_ASKED_NO_INTERPRETER: QT_TRANSLATE_NOOP("Code", "Not asked: no interpreter"),
    Code.NOT_ASKED_TIME: QT_TRANSLATE_NOOP("Code", "Not asked: no time"),
    Code.DECLINED: QT_TRANSLATE_NOOP("Code", "Chose not to say"),
    Code.DONT_KNOW: QT_TRANSLATE_NOOP("Code", "Does not know"),
    Code.WITHDRAWN: QT_TRANSLATE_NOOP("Code", "Taken back"),
    Code.NOT_REACHED: QT_TRANSLATE_NOOP("Code", "Not asked yet"),
    Code.ALREADY_KNOWN: QT_TRANSLATE_NOOP("Code", "Known already"),
    Code.SKIPPED: QT_TRANSLATE_NOOP("Code", "Does not come up"),
    Code.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Code", "Does not apply"),
}


def code(value: Code) -> str:
    """What stands in place of an answer, as read in a list of answers."""
    return translated(_CODE[value])


_AGE_GROUP: Final[Mapping[AgeGroup, MarkedText]] = {
    AgeGroup.UNDER_12: QT_TRANSLATE_NOOP("AgeGroup", "under 12"),
    AgeGroup.FROM_12_TO_17: QT_TRANSLATE_NOOP("AgeGroup", "12 to 17"),
    AgeGroup.FROM_18_TO_23: QT_TRANSLATE_NOOP("AgeGroup", "18 to 23"),
    AgeGroup.FROM_24_TO_64: QT_TRANSLATE_NOOP("AgeGroup", "24 to 64"),
    AgeGroup.FROM_65: QT_TRANSLATE_NOOP("AgeGroup", "65 and over"),
    AgeGroup.UNKNOWN: QT_TRANSLATE_NOOP("AgeGroup", "age not known"),
}


def age_group(value: AgeGroup) -> str:
    return translated(_AGE_GROUP[value])


_AGE_BASIS: Final[Mapping[AgeBasis, MarkedText]] = {
    AgeBasis.STATED: QT_TRANSLATE_NOOP("AgeBasis", "They said it"),
    AgeBasis.DOCUMENT: QT_TRANSLATE_NOOP("AgeBasis", "Papers"),
    AgeBasis.ESTIMATED: QT_TRANSLATE_NOOP("AgeBasis", "Estimate"),
    AgeBasis.DISPUTED: QT_TRANSLATE_NOOP("AgeBasis", "In doubt"),
    AgeBasis.COMPANION: QT_TRANSLATE_NOOP("AgeBasis", "Companion"),
}


_COMPANION: Final[Mapping[Companion, MarkedText]] = {
    Companion.NOBODY: QT_TRANSLATE_NOOP("Companion", "Nobody"),
    Companion.GUARDIAN: QT_TRANSLATE_NOOP("Companion", "A parent or guardian"),
    Companion.PARTNER: QT_TRANSLATE_NOOP("Companion", "A partner"),
    Companion.RELATIVE: QT_TRANSLATE_NOOP("Companion", "Another relative"),
    Companion.FRIEND: QT_TRANSLATE_NOOP("Companion", "A friend"),
    Companion.FROM_WORK: QT_TRANSLATE_NOOP("Companion", "Somebody from work"),
    Companion.OTHER: QT_TRANSLATE_NOOP("Companion", "Somebody else"),
}


def companion(value: Companion) -> str:
    """Who came along."""
    return translated(_COMPANION[value])


def companions() -> list[tuple[str, str]]:
    """What can be chosen for who came along; the empty key where it was not noted."""
    unknown = translated(QT_TRANSLATE_NOOP("Companion", "Not noted"))
    return [("", unknown), *((one.value, companion(one)) for one in Companion)]


def age_basis(value: AgeBasis) -> str:
    return translated(_AGE_BASIS[value])


_TIER: Final[Mapping[Tier, MarkedText]] = {
    Tier.NONE: QT_TRANSLATE_NOOP("Tier", "None"),
    Tier.SOME: QT_TRANSLATE_NOOP("Tier", "Some"),
    Tier.HIGH: QT_TRANSLATE_NOOP("Tier", "High"),
    Tier.IMMEDIATE: QT_TRANSLATE_NOOP("Tier", "Immediate"),
}


def tier(value: Tier) -> str:
    return translated(_TIER[value])


_KIND: Final[Mapping[ResultKind, MarkedText]] = {
    ResultKind.POSITIVE: QT_TRANSLATE_NOOP("Kind", "Further conversation indicated"),
    ResultKind.NEGATIVE: QT_TRANSLATE_NOOP("Kind", "Nothing further indicated"),
    ResultKind.NOT_SCORED: QT_TRANSLATE_NOOP("Kind", "Conversation held"),
}


def kind(value: ResultKind) -> str:
    return translated(_KIND[value])


_CHANNEL: Final[Mapping[Channel, MarkedText]] = {
    Channel.INTERVIEW: QT_TRANSLATE_NOOP("Channel", "Interview"),
    Channel.SELF_SCREEN: QT_TRANSLATE_NOOP("Channel", "On the screen"),
    Channel.POINT_CARD: QT_TRANSLATE_NOOP("Channel", "Point card"),
    Channel.WRITTEN: QT_TRANSLATE_NOOP("Channel", "In writing"),
    Channel.SIGNAL: QT_TRANSLATE_NOOP("Channel", "Silent signal"),
}


def channel(value: Channel) -> str:
    """How an answer reached us, as charts and lists name it."""
    return translated(_CHANNEL[value])


_DISCLOSURE: Final[Mapping[Disclosure, MarkedText]] = {
    Disclosure.TRAFFICKING: QT_TRANSLATE_NOOP("Disclosure", "someone has control over the person"),
    Disclosure.OTHER_ABUSE: QT_TRANSLATE_NOOP("Disclosure", "someone does the person harm"),
    Disclosure.LABOUR: QT_TRANSLATE_NOOP("Disclosure", "a problem with work or pay"),
}


def disclosure(value: Disclosure) -> str:
    """In words that a companion may read over a shoulder."""
    return translated(_DISCLOSURE[value])


_ROLE: Final[Mapping[str, MarkedText]] = {
    "screener": QT_TRANSLATE_NOOP("Role", "Nurse or outreach worker"),
    "lead": QT_TRANSLATE_NOOP("Role", "Protocol lead"),
    "supervisor": QT_TRANSLATE_NOOP("Role", "Supervisor"),
}


def role(value: str) -> str:
    """*value* is that of a `vault.Role`; the vault itself is not loaded for its name."""
    return translated(_ROLE[value]) if value in _ROLE else value


_SHIFT: Final[Mapping[str, MarkedText]] = {
    "morning": QT_TRANSLATE_NOOP("Shift", "morning shift"),
    "evening": QT_TRANSLATE_NOOP("Shift", "evening shift"),
    "night": QT_TRANSLATE_NOOP("Shift", "night shift"),
}


def shift(value: str) -> str:
    """The code of a shift as the top line says it; an organisation's own code as it is."""
    return translated(_SHIFT[value]) if value in _SHIFT else value
