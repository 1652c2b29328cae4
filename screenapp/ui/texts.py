"""Words for values: one function for each enumeration, and what `phrases` offers.

Every literal stands in a `translate` call of its own, so that the catalogues hold it. Words
of protocols never come through here.
"""

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import Channel, Code, Disclosure, ResultKind, Tier
from screenapp.screening.answers import Refusal
from screenapp.screening.intake import AgeGroup
from screenapp.screening.next_step import NextStep
from screenapp.screening.person import AgeBasis
from screenapp.ui.phrases import (
    clock,
    day_and_month,
    fill,
    is_mirrored,
    island,
    number_word,
    sentence_case,
    weekday,
)

__all__ = [
    "age_basis",
    "age_group",
    "channel",
    "clock",
    "code",
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
    "todo",
    "todo_action",
    "weekday",
]

translate = QCoreApplication.translate


def refusal(why: Refusal) -> str:
    """What stands in the way, and what to do. Nothing that was kept is lost by a refusal."""
    return _refused_answer(why) or _refused_order(why) or _refused_deed(why)


def _refused_answer(why: Refusal) -> str:
    match why:
        case Refusal.NOT_AN_ANSWER:
            return translate(
                "Refusal", "This is not one of the answers. Choose one of those shown."
            )
        case Refusal.NOT_A_NUMBER:
            return translate("Refusal", "Type a number without thousands marks.")
        case Refusal.OUT_OF_RANGE:
            return translate("Refusal", "This number is outside what the question allows.")
        case Refusal.NOT_A_DATE:
            return translate("Refusal", "Type the date as year-month-day, such as 2026-05-31.")
        case Refusal.NOTHING_CHOSEN:
            return translate("Refusal", "Nothing is chosen yet. Choose an answer, or say why not.")
        case Refusal.EXCLUSIVE_OPTION:
            return translate(
                "Refusal", "These answers do not go together. Choose one or the other."
            )
        case Refusal.TOO_LONG:
            return translate("Refusal", "This text is too long to keep. Shorten it.")
        case Refusal.REASON_NEEDED:
            return translate("Refusal", "Write the reason first.")
        case _:
            return ""


def _refused_order(why: Refusal) -> str:
    match why:
        case Refusal.NOT_PRIVATE:
            return translate("Refusal", "The questions stay closed until you are alone.")
        case Refusal.CONSENT_FIRST:
            return translate("Refusal", "Ask first whether the person agrees to the questions.")
        case Refusal.CONSENT_DECLINED:
            return translate(
                "Refusal", "The person chose not to be asked. The questions stay closed."
            )
        case Refusal.NOT_ASKED_NOW:
            return translate("Refusal", "This question is not asked now.")
        case Refusal.ITEM_WITHHELD:
            return translate("Refusal", "The answer to this question stays with the partner.")
        case Refusal.OUTSIDE_AGES:
            return translate("Refusal", "These questions are not made for this age.")
        case Refusal.ALREADY_FINISHED:
            return translate("Refusal", "This is finished. What was said is kept.")
        case Refusal.ALREADY_STARTED:
            return translate("Refusal", "This has been started already.")
        case Refusal.NOT_STARTED:
            return translate("Refusal", "This has not been started yet.")
        case Refusal.TELL_PERSON_FIRST:
            return translate("Refusal", "Tell the person first what you have to do and why.")
        case _:
            return ""


def _refused_deed(why: Refusal) -> str:
    match why:
        case Refusal.CHANNEL_NOT_OFFERED:
            return translate("Refusal", "These questions cannot be answered in this way.")
        case Refusal.SECOND_PERSON_NEEDED:
            return translate(
                "Refusal", "Lowering it takes a second person. Ask a colleague to agree."
            )
        case Refusal.CANNOT_LOWER_DISCLOSURE:
            return translate("Refusal", "What the person said can never be lowered.")
        case Refusal.NOT_OFFERED:
            return translate("Refusal", "This service was not offered yet. Offer it first.")
        case Refusal.UNKNOWN_ITEM | Refusal.UNKNOWN_STAGE | Refusal.UNKNOWN_OBLIGATION:
            return translate("Refusal", "The protocol does not hold this. Nothing was changed.")
        case _:
            return translate("Refusal", "Nothing was changed.")


def code(value: Code) -> str:
    """What stands in place of an answer, as read in a list of answers."""
    match value:
        case Code.NOT_ASKED_NOT_PRIVATE:
            return translate("Code", "Not asked: not alone")
        case Code.NOT_ASKED_UNSAFE:
            return translate("Code", "Not asked: not safe to ask")
        case Code.NOT_ASKED_CLINICAL:
            return translate("Code", "Not asked: care came first")
        case Code.NOT_ASKED_NO_INTERPRETER:
            return translate("Code", "Not asked: no interpreter")
        case Code.NOT_ASKED_TIME:
            return translate("Code", "Not asked: no time")
        case Code.DECLINED:
            return translate("Code", "Chose not to say")
        case Code.DONT_KNOW:
            return translate("Code", "Does not know")
        case Code.WITHDRAWN:
            return translate("Code", "Taken back")
        case Code.NOT_REACHED:
            return translate("Code", "Not asked yet")
        case Code.ALREADY_KNOWN:
            return translate("Code", "Known already")
        case Code.SKIPPED:
            return translate("Code", "Does not come up")
        case Code.NOT_APPLICABLE:
            return translate("Code", "Does not apply")


def age_group(value: AgeGroup) -> str:
    match value:
        case AgeGroup.UNDER_12:
            return translate("AgeGroup", "under 12")
        case AgeGroup.FROM_12_TO_17:
            return translate("AgeGroup", "12 to 17")
        case AgeGroup.FROM_18_TO_23:
            return translate("AgeGroup", "18 to 23")
        case AgeGroup.FROM_24_TO_64:
            return translate("AgeGroup", "24 to 64")
        case AgeGroup.FROM_65:
            return translate("AgeGroup", "65 and over")
        case AgeGroup.UNKNOWN:
            return translate("AgeGroup", "age not known")


def age_basis(value: AgeBasis) -> str:
    match value:
        case AgeBasis.STATED:
            return translate("AgeBasis", "They said it")
        case AgeBasis.DOCUMENT:
            return translate("AgeBasis", "Papers")
        case AgeBasis.ESTIMATED:
            return translate("AgeBasis", "Estimate")
        case AgeBasis.DISPUTED:
            return translate("AgeBasis", "In doubt")


def tier(value: Tier) -> str:
    match value:
        case Tier.NONE:
            return translate("Tier", "None")
        case Tier.SOME:
            return translate("Tier", "Some")
        case Tier.HIGH:
            return translate("Tier", "High")
        case Tier.IMMEDIATE:
            return translate("Tier", "Immediate")


def kind(value: ResultKind) -> str:
    match value:
        case ResultKind.POSITIVE:
            return translate("Kind", "Further conversation indicated")
        case ResultKind.NEGATIVE:
            return translate("Kind", "Nothing further indicated")
        case ResultKind.NOT_SCORED:
            return translate("Kind", "Conversation held")


def channel(value: Channel) -> str:
    """How an answer reached us, as charts and lists name it."""
    match value:
        case Channel.INTERVIEW:
            return translate("Channel", "Interview")
        case Channel.SELF_SCREEN:
            return translate("Channel", "On the screen")
        case Channel.POINT_CARD:
            return translate("Channel", "Point card")
        case Channel.WRITTEN:
            return translate("Channel", "In writing")
        case Channel.SIGNAL:
            return translate("Channel", "Silent signal")


def disclosure(value: Disclosure) -> str:
    """In words that a companion may read over a shoulder."""
    match value:
        case Disclosure.TRAFFICKING:
            return translate("Disclosure", "someone has control over the person")
        case Disclosure.OTHER_ABUSE:
            return translate("Disclosure", "someone does the person harm")
        case Disclosure.LABOUR:
            return translate("Disclosure", "a problem with work or pay")


def role(value: str) -> str:
    """*value* is that of a `vault.Role`; the vault itself is not loaded for its name."""
    match value:
        case "screener":
            return translate("Role", "Nurse or outreach worker")
        case "lead":
            return translate("Role", "Protocol lead")
        case "supervisor":
            return translate("Role", "Supervisor")
        case _:
            return value


def shift(value: str) -> str:
    """The code of a shift as the top line says it; an organisation's own code as it is."""
    match value:
        case "morning":
            return translate("Shift", "morning shift")
        case "evening":
            return translate("Shift", "evening shift")
        case "night":
            return translate("Shift", "night shift")
        case _:
            return value


def todo(value: NextStep) -> str:
    """What a person of this shift still needs, as the row says it."""
    match value:
        case NextStep.MEET_SIGNAL:
            return translate("Todo", "Recheck in person, alone")
        case NextStep.TRY_AGAIN_ALONE:
            return translate("Todo", "Try again when alone")
        case NextStep.CONTINUE:
            return translate("Todo", "Continue the questions")
        case NextStep.OFFER_SERVICES:
            return translate("Todo", "Offer services")
        case NextStep.START:
            return translate("Todo", "Start when seen")
        case NextStep.FOLLOW_UP:
            return translate("Todo", "Call back")
        case NextStep.HEAR_FROM_PARTNER:
            return translate("Todo", "Ask the partner what came of it")
        case NextStep.NOTHING:
            return translate("Todo", "Nothing more today")


def todo_action(value: NextStep) -> str:
    """The verb at the end of the row; empty where nothing is to be done."""
    match value:
        case NextStep.MEET_SIGNAL:
            return translate("Todo", "I am going")
        case NextStep.TRY_AGAIN_ALONE:
            return translate("Todo", "Try again")
        case NextStep.CONTINUE:
            return translate("Todo", "Continue")
        case NextStep.OFFER_SERVICES:
            return translate("Todo", "Offer")
        case NextStep.START:
            return translate("Todo", "Start")
        case NextStep.FOLLOW_UP | NextStep.HEAR_FROM_PARTNER | NextStep.NOTHING:
            return translate("Todo", "Open")
