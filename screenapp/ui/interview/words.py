"""The interview's own words, one function for each enumeration. Protocol texts never come here."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import AnswerType, Channel, Code, Disclosure, Grade, StageRole
from screenapp.screening.answers import Refusal
from screenapp.screening.calendars import Calendar, OddYear
from screenapp.screening.owed import AT_ONCE
from screenapp.screening.person import Presence
from screenapp.screening.wishes.records import InterpreterKind
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import sentences, texts
from screenapp.ui.interview.view_models import (
    ANSWER,
    BACK_TO_ANSWERS,
    CODE,
    NOT_NOW,
    STOP_ASKING,
    ActionNotDone,
    NotSaved,
    Panel,
    Phrase,
    QuestionViewModel,
    Retry,
    Word,
)
from screenapp.ui.phrases import translated
from screenapp.ui.shell.counting import counting
from screenapp.ui.shell.languages import is_right_to_left
from screenapp.ui.texts import fill

translate = QCoreApplication.translate

_FIRST_STRONG, _END = "\u2068", "\u2069"


_ASKED_BY: Final[Mapping[Channel, MarkedText]] = {
    Channel.INTERVIEW: QT_TRANSLATE_NOOP("Interview", "asked aloud"),
    Channel.SELF_SCREEN: QT_TRANSLATE_NOOP("Interview", "on the screen"),
    Channel.POINT_CARD: QT_TRANSLATE_NOOP("Interview", "by point card"),
    Channel.WRITTEN: QT_TRANSLATE_NOOP("Interview", "in writing"),
    Channel.SIGNAL: QT_TRANSLATE_NOOP("Interview", "asked aloud"),
}


def asked_by(channel: Channel) -> str:
    """How the questions are put, for the top line."""
    return translated(_ASKED_BY[channel])


def noted() -> str:
    """How what staff see is put down, for the top line."""
    return translate("Interview", "noted by staff")


_PRESENCE: Final[Mapping[Presence, MarkedText]] = {
    Presence.ALONE: QT_TRANSLATE_NOOP("Interview", "Only the two of us"),
    Presence.WITH_INTERPRETER: QT_TRANSLATE_NOOP("Interview", "Us and a qualified interpreter"),
    Presence.COMPANION: QT_TRANSLATE_NOOP("Interview", "Someone who came along"),
    Presence.SOMEONE_ELSE: QT_TRANSLATE_NOOP("Interview", "Someone else, such as a cleaner"),
    Presence.CANNOT_TELL: QT_TRANSLATE_NOOP("Interview", "I cannot tell"),
}


def presence(value: Presence) -> str:
    return translated(_PRESENCE[value])


_INTERPRETER: Final[Mapping[InterpreterKind, MarkedText]] = {
    InterpreterKind.IN_PERSON: QT_TRANSLATE_NOOP("Interview", "In the room"),
    InterpreterKind.PHONE: QT_TRANSLATE_NOOP("Interview", "By phone"),
    InterpreterKind.VIDEO: QT_TRANSLATE_NOOP("Interview", "By video"),
    InterpreterKind.BILINGUAL_STAFF: QT_TRANSLATE_NOOP("Interview", "Staff who speak the language"),
    InterpreterKind.MEDIATOR: QT_TRANSLATE_NOOP("Interview", "A cultural mediator"),
    InterpreterKind.COMPANION: QT_TRANSLATE_NOOP("Interview", "Somebody who came along"),
    InterpreterKind.RELATIVE: QT_TRANSLATE_NOOP("Interview", "A relative"),
    InterpreterKind.CHILD: QT_TRANSLATE_NOOP("Interview", "A child"),
    InterpreterKind.KNOWS_PERSON: QT_TRANSLATE_NOOP(
        "Interview", "Somebody from their small community"
    ),
}


def interpreter(value: InterpreterKind) -> str:
    return translated(_INTERPRETER[value])


_RETRY: Final[Mapping[Retry, MarkedText]] = {
    Retry.IN_15_MINUTES: QT_TRANSLATE_NOOP("Interview", "in 15 minutes"),
    Retry.IN_30_MINUTES: QT_TRANSLATE_NOOP("Interview", "in 30 minutes"),
    Retry.AFTER_THE_SAMPLE: QT_TRANSLATE_NOOP("Interview", "after the sample"),
    Retry.BEFORE_LEAVING: QT_TRANSLATE_NOOP("Interview", "before leaving"),
}


def retry(value: Retry) -> str:
    return translated(_RETRY[value])


def retry_more(value: Retry) -> str:
    """The smaller words below a moment that has no time."""
    match value:
        case Retry.AFTER_THE_SAMPLE:
            return translate("Interview", "when logged")
        case Retry.BEFORE_LEAVING:
            return translate("Interview", "at discharge")
        case _:
            return ""


_COMES_UP_AGAIN: Final[Mapping[Retry, MarkedText]] = {
    Retry.IN_15_MINUTES: QT_TRANSLATE_NOOP("Interview", "%2 comes up again at %1."),
    Retry.IN_30_MINUTES: QT_TRANSLATE_NOOP("Interview", "%2 comes up again at %1."),
    Retry.AFTER_THE_SAMPLE: QT_TRANSLATE_NOOP("Interview", "%2 comes up again after the sample."),
    Retry.BEFORE_LEAVING: QT_TRANSLATE_NOOP("Interview", "%2 comes up again before leaving."),
}


def comes_up_again(value: Retry, at: str, reference: str) -> str:
    """The notice: when the person stands on Today again."""
    return fill(translated(_COMES_UP_AGAIN[value]), at, reference)


_ASK_AGAIN: Final[Mapping[Retry, MarkedText]] = {
    Retry.IN_15_MINUTES: QT_TRANSLATE_NOOP("Interview", "See again at %1"),
    Retry.IN_30_MINUTES: QT_TRANSLATE_NOOP("Interview", "See again at %1"),
    Retry.AFTER_THE_SAMPLE: QT_TRANSLATE_NOOP("Interview", "See again after the sample"),
    Retry.BEFORE_LEAVING: QT_TRANSLATE_NOOP("Interview", "See again before leaving"),
}


def ask_again(value: Retry, at: str) -> str:
    """What the one filled button of the privacy page says."""
    return fill(translated(_ASK_AGAIN[value]), at)


def row(face: QuestionViewModel, key: str) -> str:
    """The words of a row that the protocol does not word itself."""
    if key.startswith(ANSWER):
        return answer(key.removeprefix(ANSWER), face.kind, from_person=face.from_person)
    if key.startswith(CODE):
        return code_row(Code(key.removeprefix(CODE)), face.panel, from_person=face.from_person)
    match key:
        case _ if key == NOT_NOW:
            return translate("Interview", "Not now")
        case _ if key == STOP_ASKING:
            return translate("Interview", "The person wants no more questions")
        case _ if key == BACK_TO_ANSWERS:
            return translate("Interview", "Back to the answers")
        case _:
            return key


_ANSWER: Final[Mapping[str, MarkedText]] = {
    "yes": QT_TRANSLATE_NOOP("Interview", "Yes"),
    "no": QT_TRANSLATE_NOOP("Interview", "No"),
    "unsure": QT_TRANSLATE_NOOP("Interview", "Not sure"),
}


def answer(value: str, kind: AnswerType | None = None, *, from_person: bool = True) -> str:
    if kind is AnswerType.ACKNOWLEDGE:
        if from_person:
            return translate("Interview", "Said and understood")
        return translate("Interview", "Done")
    return translated(_ANSWER[value]) if value in _ANSWER else value


def plain_answer(key: str, kind: AnswerType) -> str:
    """A row of an item that nobody here asks aloud."""
    return answer(key.removeprefix(ANSWER), kind, from_person=False)


def isolated(phrase: Phrase) -> str:
    """Rows run with the window; words of the other direction keep their own order in them."""
    if is_right_to_left(phrase.language) is texts.is_mirrored():
        return phrase.text
    return f"{_FIRST_STRONG}{phrase.text}{_END}"


def code_row(value: Code, panel: Panel, *, from_person: bool) -> str:
    """A code as something to choose."""
    match value:
        case Code.DECLINED:
            return translate("Interview", "Rather not say")
        case Code.DONT_KNOW if from_person:
            return translate("Interview", "Don’t know")
        case Code.DONT_KNOW:
            return translate("Interview", "Cannot tell")
        case Code.NOT_ASKED_UNSAFE:
            return translate("Interview", "Not safe to ask now")
        case Code.NOT_ASKED_CLINICAL:
            return translate("Interview", "Care comes first")
        case Code.NOT_ASKED_NO_INTERPRETER:
            return translate("Interview", "No interpreter")
        case Code.NOT_ASKED_TIME:
            return translate("Interview", "No time now")
        case Code.NOT_APPLICABLE if panel is Panel.DOES_NOT_APPLY:
            return translate("Interview", "Does not apply, for this reason")
        case Code.NOT_APPLICABLE:
            return translate("Interview", "Does not apply")
        case Code.ALREADY_KNOWN if panel is Panel.KNOWN:
            return translate("Interview", "Known, but not which answer")
        case Code.ALREADY_KNOWN:
            return translate("Interview", "Known already")
        case _:
            return texts.code(value)


def panel(value: Panel) -> str:
    """What stands above a list that is not the answers."""
    match value:
        case Panel.NOT_NOW:
            return translate("Interview", "Why not now?")
        case Panel.KNOWN:
            return translate("Interview", "Which answer is known from before?")
        case Panel.DOES_NOT_APPLY:
            return translate("Interview", "Why does it not apply?")
        case Panel.ANSWERS:
            return ""


def typed(kind: AnswerType) -> str:
    """The name of the field for an answer that is typed."""
    match kind:
        case AnswerType.AGE:
            return translate("Interview", "Age in whole years")
        case AnswerType.NUMBER:
            return translate("Interview", "A number")
        case AnswerType.DATE:
            return translate("Interview", "Year-month-day, such as 2026-05-31, or a year alone")
        case _:
            return translate("Interview", "In the person’s own words")


_TOLD: Final[Mapping[Disclosure, MarkedText]] = {
    Disclosure.OTHER_ABUSE: QT_TRANSLATE_NOOP("Interview", "Harm by someone close"),
    Disclosure.LABOUR: QT_TRANSLATE_NOOP("Interview", "Problem at work"),
    Disclosure.TRAFFICKING: QT_TRANSLATE_NOOP("Interview", "Made to do something"),
}


def told(value: Disclosure) -> str:
    """In words that a companion may read over a shoulder."""
    return translated(_TOLD[value])


_GRADE: Final[Mapping[Grade, MarkedText]] = {
    Grade.STRONG: QT_TRANSLATE_NOOP("Interview", "strong"),
    Grade.MEDIUM: QT_TRANSLATE_NOOP("Interview", "medium"),
    Grade.WEAK: QT_TRANSLATE_NOOP("Interview", "weak"),
}


def grade(value: Grade) -> str:
    return translated(_GRADE[value])


_DOER: Final[Mapping[StageRole, MarkedText]] = {
    StageRole.SCREENER: QT_TRANSLATE_NOOP("Interview", "you"),
    StageRole.ANY: QT_TRANSLATE_NOOP("Interview", "you"),
    StageRole.LEAD: QT_TRANSLATE_NOOP("Interview", "your lead"),
    StageRole.PARTNER: QT_TRANSLATE_NOOP("Interview", "a partner"),
    StageRole.PEER: QT_TRANSLATE_NOOP("Interview", "a peer worker"),
}


def doer(value: StageRole) -> str:
    """Who does a step, from where the worker stands."""
    return translated(_DOER[value])


def within(written: str | None) -> str:
    """``at_once``, ``30m``, ``24h`` or ``7d`` as words; empty for none."""
    if written == AT_ONCE:
        return translate("Interview", "at once")
    if not written or not written[:-1].isdigit():
        return ""
    count = int(written[:-1])
    match written[-1]:
        case "m":
            return counting.within_minutes(count)
        case "h":
            return counting.within_hours(count)
        case "d":
            return counting.within_days(count)
        case _:
            return ""


_WORD: Final[Mapping[Word, MarkedText]] = {
    Word.KEPT: QT_TRANSLATE_NOOP("Interview", "Kept"),
    Word.NOT_TAKEN: QT_TRANSLATE_NOOP(
        "Interview", "Not taken: that came too soon. Look at the page, then press again."
    ),
    Word.CHOOSE_FIRST: QT_TRANSLATE_NOOP("Interview", "Choose yes or no first."),
    Word.MARK_FIRST: QT_TRANSLATE_NOOP("Interview", "Mark an answer first."),
    Word.REASON_FIRST: QT_TRANSLATE_NOOP("Interview", "Write the reason, then press Enter."),
    Word.SECOND_FIRST: QT_TRANSLATE_NOOP(
        "Interview", "The second person types their own passphrase first."
    ),
    Word.NOT_AGREED: QT_TRANSLATE_NOOP(
        "Interview", "This passphrase does not fit the name, so the tier stays as it is."
    ),
    Word.NOT_SECONDED: QT_TRANSLATE_NOOP(
        "Interview", "This passphrase does not fit the name, so everything stays as it was."
    ),
    Word.WAITS_FOR_SECOND: QT_TRANSLATE_NOOP(
        "Interview",
        "This takes something away, so it waits for a second person. Until then both stand.",
    ),
    Word.WHOM_FIRST: QT_TRANSLATE_NOOP("Interview", "Write first who took the report."),
    Word.NO_MORE_ASKED: QT_TRANSLATE_NOOP(
        "Interview",
        "No more questions are asked. What was said stays kept and counts until the person takes "
        "it back. What you have to do stays.",
    ),
    Word.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "Interview",
        "What was taken back counts no more, and no more questions are asked. What staff know "
        "and have to do stays.",
    ),
    Word.NOT_AN_AGE: QT_TRANSLATE_NOOP(
        "Interview", "Type the age in whole years, such as 17 or 15-17, or leave it empty."
    ),
    Word.NOT_A_TIME: QT_TRANSLATE_NOOP("Interview", "Type the time of day, such as 17:30."),
    Word.DUTY_FIRST: QT_TRANSLATE_NOOP(
        "Interview", "Something has to be done before this can be closed. It stands above."
    ),
    Word.WHAT_IS_LEFT: QT_TRANSLATE_NOOP(
        "Interview", "Something is left. Choose why it is closed all the same, or leave it open."
    ),
    Word.TALK_WANTED: QT_TRANSLATE_NOOP(
        "Interview", "The person asked to talk to someone. Start there."
    ),
    Word.STOPPED: QT_TRANSLATE_NOOP("Interview", "The person stopped here. Ask before you go on."),
    Word.GIVEN_BACK: QT_TRANSLATE_NOOP(
        "Interview", "The person gave the screen back. Answers are kept."
    ),
    Word.LEFT_ALONE: QT_TRANSLATE_NOOP(
        "Interview", "The screen went blank. Every answer given is kept."
    ),
}


def word(value: Word) -> str:
    return translated(_WORD[value])


def kept() -> str:
    return translate("Interview", "Kept")


_CALENDARS: Final[Mapping[Calendar, MarkedText]] = {
    Calendar.BUDDHIST: QT_TRANSLATE_NOOP("Interview", "Buddhist: %1"),
    Calendar.SOLAR_HIJRI: QT_TRANSLATE_NOOP("Interview", "Solar Hijri: %1"),
    Calendar.LUNAR_HIJRI: QT_TRANSLATE_NOOP("Interview", "lunar Hijri: %1"),
    Calendar.ETHIOPIAN: QT_TRANSLATE_NOOP("Interview", "Ethiopian: %1"),
}


def odd_year(odd: OddYear) -> tuple[str, str]:
    """What is asked about a year, and how to go on."""
    either = translate("Interview", "%1 or %2")
    readings = [
        fill(
            translated(_CALENDARS[reading.calendar]),
            fill(either, *reading.years) if len(reading.years) > 1 else reading.years[0],
        )
        for reading in odd.readings
    ]
    if readings:
        asked = translate("Interview", "Is %1 a year of another calendar? Here it would be %2.")
        said = fill(asked, odd.year, "; ".join(readings))
    elif odd.to_come:
        said = translate("Interview", "This date is still to come. Is it right?")
    else:
        said = fill(translate("Interview", "%1 is long ago. Is it right?"), odd.year)
    more = translate(
        "Interview",
        "Not kept yet. Write the year as it is counted here, or press Forward again to keep it.",
    )
    return said, more


def trouble(value: Refusal | NotSaved | ActionNotDone) -> tuple[str, str]:
    """What happened, and what is safe and what to do."""
    if isinstance(value, Refusal):
        return texts.refusal(value), ""
    told_ = sentences.told(value.error)
    if isinstance(value, ActionNotDone):
        return told_.happened, told_.more
    return translate("Interview", "Not saved yet."), told_.whole
