"""The interview's own words, one function for each enumeration. Protocol texts never come here."""

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import AnswerType, Channel, Code, Disclosure, Grade, StageRole
from screenapp.screening.answers import Refusal
from screenapp.screening.person import Presence
from screenapp.ui import sentences, texts
from screenapp.ui.interview.view_models import (
    ANSWER,
    BACK_TO_ANSWERS,
    CODE,
    NOT_NOW,
    STOP_ASKING,
    ActionNotDone,
    InterpreterKind,
    NotSaved,
    Panel,
    Phrase,
    QuestionViewModel,
    Retry,
    Word,
)
from screenapp.ui.shell.counting import counting
from screenapp.ui.shell.languages import is_right_to_left
from screenapp.ui.texts import fill

translate = QCoreApplication.translate

_FIRST_STRONG, _END = "\u2068", "\u2069"


def asked_by(channel: Channel | None) -> str:
    """How the questions are put, for the top line."""
    match channel:
        case None:
            return translate("Interview", "not asked yet")
        case Channel.SELF_SCREEN:
            return translate("Interview", "on the screen")
        case Channel.POINT_CARD:
            return translate("Interview", "by point card")
        case Channel.WRITTEN:
            return translate("Interview", "in writing")
        case _:
            return translate("Interview", "asked aloud")


def noted() -> str:
    """How what staff see is put down, for the top line."""
    return translate("Interview", "noted by staff")


def presence(value: Presence) -> str:
    match value:
        case Presence.ALONE:
            return translate("Interview", "Only the two of us")
        case Presence.WITH_INTERPRETER:
            return translate("Interview", "Us and a qualified interpreter")
        case Presence.COMPANION:
            return translate("Interview", "Someone who came along")
        case Presence.SOMEONE_ELSE:
            return translate("Interview", "Someone else, such as a cleaner")
        case Presence.CANNOT_TELL:
            return translate("Interview", "I cannot tell")


def interpreter(value: InterpreterKind) -> str:
    match value:
        case InterpreterKind.IN_THE_ROOM:
            return translate("Interview", "In the room")
        case InterpreterKind.BY_PHONE:
            return translate("Interview", "By phone")
        case InterpreterKind.BY_VIDEO:
            return translate("Interview", "By video")


def retry(value: Retry) -> str:
    match value:
        case Retry.IN_15_MINUTES:
            return translate("Interview", "in 15 minutes")
        case Retry.IN_30_MINUTES:
            return translate("Interview", "in 30 minutes")
        case Retry.AFTER_THE_SAMPLE:
            return translate("Interview", "after the sample")
        case Retry.BEFORE_LEAVING:
            return translate("Interview", "before leaving")


def retry_more(value: Retry) -> str:
    """The smaller words below a moment that has no time."""
    match value:
        case Retry.AFTER_THE_SAMPLE:
            return translate("Interview", "when logged")
        case Retry.BEFORE_LEAVING:
            return translate("Interview", "at discharge")
        case _:
            return ""


def stays_closed(value: Retry, at: str) -> str:
    """The notice: the questions stay closed, and until when."""
    match value:
        case Retry.AFTER_THE_SAMPLE:
            return translate("Interview", "The questions stay closed. Ask again after the sample.")
        case Retry.BEFORE_LEAVING:
            return translate("Interview", "The questions stay closed. Ask again before leaving.")
        case _:
            return fill(translate("Interview", "The questions stay closed. Ask again at %1."), at)


def ask_again(value: Retry, at: str) -> str:
    """What the one filled button of the privacy page says."""
    match value:
        case Retry.AFTER_THE_SAMPLE:
            return translate("Interview", "Ask again after the sample")
        case Retry.BEFORE_LEAVING:
            return translate("Interview", "Ask again before leaving")
        case _:
            return fill(translate("Interview", "Ask again at %1"), at)


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


def answer(value: str, kind: AnswerType | None = None, *, from_person: bool = True) -> str:
    if kind is AnswerType.ACKNOWLEDGE:
        if from_person:
            return translate("Interview", "Said and understood")
        return translate("Interview", "Done")
    match value:
        case "yes":
            return translate("Interview", "Yes")
        case "no":
            return translate("Interview", "No")
        case "unsure":
            return translate("Interview", "Not sure")
        case _:
            return value


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
            return translate("Interview", "Year-month-day, such as 2026-05-31")
        case _:
            return translate("Interview", "In the person’s own words")


def told(value: Disclosure) -> str:
    """In words that a companion may read over a shoulder."""
    match value:
        case Disclosure.OTHER_ABUSE:
            return translate("Interview", "Harm by someone close")
        case Disclosure.LABOUR:
            return translate("Interview", "Problem at work")
        case Disclosure.TRAFFICKING:
            return translate("Interview", "Made to do something")


def grade(value: Grade) -> str:
    match value:
        case Grade.STRONG:
            return translate("Interview", "strong")
        case Grade.MEDIUM:
            return translate("Interview", "medium")
        case Grade.WEAK:
            return translate("Interview", "weak")


def doer(value: StageRole) -> str:
    """Who does a step, from where the worker stands."""
    match value:
        case StageRole.SCREENER | StageRole.ANY:
            return translate("Interview", "you")
        case StageRole.LEAD:
            return translate("Interview", "your lead")
        case StageRole.PARTNER:
            return translate("Interview", "a partner")
        case StageRole.PEER:
            return translate("Interview", "a peer worker")


def within(written: str | None) -> str:
    """``30m``, ``24h`` or ``7d`` as words; empty for none."""
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


def word(value: Word) -> str:
    match value:
        case Word.KEPT:
            return translate("Interview", "Kept")
        case Word.CHOOSE_FIRST:
            return translate("Interview", "Choose yes or no first.")
        case Word.REASON_FIRST:
            return translate("Interview", "Write the reason, then press Enter.")
        case Word.SECOND_FIRST:
            return translate("Interview", "The second person types their own passphrase first.")
        case Word.NOT_AGREED:
            return translate(
                "Interview", "This passphrase does not fit the name, so the tier stays as it is."
            )
        case Word.TALK_WANTED:
            return translate("Interview", "The person asked to talk to someone. Start there.")
        case Word.STOPPED:
            return translate("Interview", "The person stopped here. Ask before you go on.")
        case Word.GIVEN_BACK:
            return translate("Interview", "The person gave the screen back. Answers are kept.")
        case Word.LEFT_ALONE:
            return translate("Interview", "The screen went blank. Every answer given is kept.")


def kept() -> str:
    return translate("Interview", "Kept")


def trouble(value: Refusal | NotSaved | ActionNotDone) -> tuple[str, str]:
    """What happened, and what is safe and what to do."""
    if isinstance(value, Refusal):
        return texts.refusal(value), ""
    told_ = sentences.told(value.error)
    if isinstance(value, ActionNotDone):
        return told_.happened, " ".join(part for part in (told_.safe, told_.remedy) if part)
    more = " ".join(part for part in (told_.happened, told_.safe, told_.remedy) if part)
    return translate("Interview", "Not saved yet."), more
