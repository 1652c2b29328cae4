"""Words for what stands beside a result: debts, time left, what was recorded. No person's name."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import Code, Disclosure, Tier
from screenapp.protocol.own_figures import OwnFigures
from screenapp.screening.events import EventKind
from screenapp.screening.offers.records import ReferralAnswer, ReferralStatus
from screenapp.screening.owed import OwedKind
from screenapp.screening.person import Presence
from screenapp.screening.wishes.records import NotHad
from screenapp.screening.written.records import PaperEnd
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.follow_up import words as follow_up_words
from screenapp.ui.interview import words
from screenapp.ui.interview.pointing.words import picture_words
from screenapp.ui.interview.result.corrections import UNDONE
from screenapp.ui.interview.result.view_model import DoneLine, RecordedDetail, RecordedText
from screenapp.ui.interview.results import ClosingReason
from screenapp.ui.phrases import translated
from screenapp.ui.shell.counting import counting
from screenapp.ui.texts import fill
from screenapp.ui.wishes import words as wish_words

translate = QCoreApplication.translate

LEFT_OPEN: Final[Mapping[OwedKind, MarkedText]] = {
    OwedKind.DUTY: QT_TRANSLATE_NOOP("Result", "Paperwork due"),
    OwedKind.SIGNAL: QT_TRANSLATE_NOOP("Result", "Recheck, one to one"),
    OwedKind.TALK: QT_TRANSLATE_NOOP("Result", "Asked for a word with someone"),
    OwedKind.WISH: QT_TRANSLATE_NOOP("Result", "Who asks, and where"),
    OwedKind.PAPER: QT_TRANSLATE_NOOP("Result", "A sheet of paper to see to"),
    OwedKind.CALL_BACK: QT_TRANSLATE_NOOP("Result", "Call, at the agreed time only"),
    OwedKind.TRY_AGAIN: QT_TRANSLATE_NOOP("Result", "Recheck, one to one"),
    OwedKind.STEP: QT_TRANSLATE_NOOP("Result", "A step under Next"),
    OwedKind.OFFER: QT_TRANSLATE_NOOP("Result", "Offer services"),
    OwedKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Result", "Call back"),
    OwedKind.NOTICE: QT_TRANSLATE_NOOP("Result", "Tell the service that this was taken back"),
    OwedKind.OUTCOME_CHECK: QT_TRANSLATE_NOOP("Result", "Ask how it is now"),
    OwedKind.PARTNER: QT_TRANSLATE_NOOP("Result", "Ask the partner what came of it"),
}
"""What is left, said once the room was asked; Today has words of its own that tell less."""

_CLOSING: Final[Mapping[ClosingReason, MarkedText]] = {
    ClosingReason.PERSON_LEFT: QT_TRANSLATE_NOOP("Result", "The person has left"),
    ClosingReason.PERSON_WANTS_NO_MORE: QT_TRANSLATE_NOOP(
        "Result", "The person wants nothing more today"
    ),
    ClosingReason.GOES_ON_ELSEWHERE: QT_TRANSLATE_NOOP("Result", "Somebody else goes on with it"),
    ClosingReason.WAITS_FOR_WORD: QT_TRANSLATE_NOOP("Result", "Only word from others is to come"),
    ClosingReason.DONE_NOT_TICKED: QT_TRANSLATE_NOOP("Result", "It is done and was not ticked"),
}

RECORDED: Final[Mapping[EventKind, MarkedText]] = {
    EventKind.STARTED: QT_TRANSLATE_NOOP("Result", "Begun"),
    EventKind.PRIVACY_CHECKED: QT_TRANSLATE_NOOP("Result", "In the room: %2"),
    EventKind.CONSENT_GIVEN: QT_TRANSLATE_NOOP("Result", "Agreed to be asked"),
    EventKind.CONSENT_DECLINED: QT_TRANSLATE_NOOP("Result", "Chose not to be asked"),
    EventKind.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("Result", "Wanted no more questions"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("Result", "%1: %2"),
    EventKind.ANSWER_CHANGED: QT_TRANSLATE_NOOP("Result", "%1, changed: %2"),
    EventKind.ANSWER_CLEARED: QT_TRANSLATE_NOOP("Result", "%1: answer cleared"),
    EventKind.SIGNAL_RECEIVED: QT_TRANSLATE_NOOP("Result", "Recheck asked for"),
    EventKind.WISHED: QT_TRANSLATE_NOOP("Result", "Asked for: %2"),
    EventKind.INTERPRETER_UNWANTED: QT_TRANSLATE_NOOP("Result", "This interpreter was not wanted"),
    EventKind.OUTCOME_RECEIVED: QT_TRANSLATE_NOOP("Result", "The partner answered"),
    EventKind.JUDGED: QT_TRANSLATE_NOOP("Result", "Told or noted: %2"),
    EventKind.TIER_SET: QT_TRANSLATE_NOOP("Result", "Final tier: %2"),
    EventKind.PERSON_TOLD: QT_TRANSLATE_NOOP("Result", "The person was told: %1"),
    EventKind.OBLIGATION_MET: QT_TRANSLATE_NOOP("Result", "Done: %1"),
    EventKind.SETTLED: QT_TRANSLATE_NOOP("Result", "Ticked: %1"),
    EventKind.PERSON_KNOWN: QT_TRANSLATE_NOOP("Result", "Age: %2"),
    EventKind.CORRECTED: QT_TRANSLATE_NOOP("Result", "Marked as a mistake: %2"),
    EventKind.REFERRAL_OFFERED: QT_TRANSLATE_NOOP("Result", "A service was offered"),
    EventKind.REFERRAL_ANSWERED: QT_TRANSLATE_NOOP("Result", "Answer to an offer: %2"),
    EventKind.FOLLOWED_UP: QT_TRANSLATE_NOOP("Result", "Word from a service: %2"),
    EventKind.POINTED: QT_TRANSLATE_NOOP("Result", "Pointed at: %2"),
    EventKind.PAPER_MADE: QT_TRANSLATE_NOOP("Result", "A sheet with questions was made"),
    EventKind.TAKEN_BACK: QT_TRANSLATE_NOOP("Result", "What was agreed to was taken back"),
    EventKind.GOALS_SAID: QT_TRANSLATE_NOOP("Result", "How it is now, after some months"),
}
"""A row for each kind that can be corrected; no other stands in the list."""

PAPER_ENDS: Final[Mapping[PaperEnd, MarkedText]] = {
    PaperEnd.DESTROYED: QT_TRANSLATE_NOOP("Result", "The sheet was destroyed"),
    PaperEnd.WITH_PERSON: QT_TRANSLATE_NOOP("Result", "The person took the sheet along"),
}

_REFERRAL_ANSWER: Final[Mapping[ReferralAnswer, MarkedText]] = {
    ReferralAnswer.ACCEPTED: QT_TRANSLATE_NOOP("Result", "accepted"),
    ReferralAnswer.ACCEPTED_IN_PART: QT_TRANSLATE_NOOP("Result", "accepted in part"),
    ReferralAnswer.DECLINED: QT_TRANSLATE_NOOP("Result", "declined"),
    ReferralAnswer.DEFERRED: QT_TRANSLATE_NOOP("Result", "later"),
    ReferralAnswer.UNSAFE: QT_TRANSLATE_NOOP("Result", "not safe now"),
}


def cover(kind: OwedKind) -> str:
    return translated(LEFT_OPEN[kind])


def closing_reason(value: ClosingReason) -> str:
    return translated(_CLOSING[value])


def time_left(due_at: datetime | None, now: datetime | None) -> str:
    """``22 h 39 min left``, or how long it is over; empty where no time is set."""
    if due_at is None or now is None:
        return ""
    left = due_at - now
    over = left < timedelta()
    minutes = int(abs(left).total_seconds()) // 60
    if minutes < 60:
        return counting.minutes_over(minutes) if over else counting.minutes_left(minutes)
    hours, rest = divmod(minutes, 60)
    if over:
        return fill(translate("Result", "%1 h %2 min over"), hours, rest)
    return fill(translate("Result", "%1 h %2 min left"), hours, rest)


def until(due_at: datetime | None) -> str:
    """``until Friday 13:05``; empty where no time is set."""
    if due_at is None:
        return ""
    day, at = texts.weekday(due_at), texts.clock(due_at)
    return fill(translate("Result", "until %1 %2"), day, at)


def done_by(done: DoneLine) -> str:
    """Who saw to it and when, and why not where it was not done."""
    by = done.by or translate("Result", "a colleague")
    said = fill(translate("Result", "%1, %2"), by, texts.clock(done.at))
    return f"{said} · {reason(done.reason)}" if done.reason else said


def reason(text: str) -> str:
    """A reason as it was typed; words of the program where it is one of ours."""
    return translate("Result", "undone at once") if text == UNDONE else text


def recorded(what: RecordedText) -> str:
    """What was recorded, in plain words."""
    said = _detail(what)
    if isinstance(what.detail, PaperEnd):
        return said
    match what.kind:
        case EventKind.PERSON_TOLD if said:
            return fill(translate("Result", "Not safe to tell, %1: %2"), what.subject, said)
        case EventKind.OBLIGATION_MET if said:
            return fill(translate("Result", "Done: %1 (%2)"), what.subject, said)
        case EventKind.SETTLED if said:
            return fill(translate("Result", "Not done, %1: %2"), _left(what), said)
        case EventKind.SETTLED:
            return fill(translated(RECORDED[what.kind]), _left(what))
        case EventKind.PERSON_KNOWN if not said:
            return translate("Result", "Age: not known")
        case EventKind.POINTED:
            return fill(translated(RECORDED[what.kind]), "", picture_words(said) or said)
        case EventKind.STARTED if said:
            return fill(translate("Result", "Begun, age %1"), said)
        case _:
            return fill(translated(RECORDED[what.kind]), what.subject, said)


def _left(what: RecordedText) -> str:
    wished = ", ".join(wish_words.wish(kind) for kind in what.wishes)
    return what.subject or wished or translate("Result", "something that was left")


def _detail(what: RecordedText) -> str:
    value: RecordedDetail | None = what.detail
    match value:
        case None:
            return ", ".join(wish_words.wish(kind) for kind in what.wishes)
        case PaperEnd():
            return translated(PAPER_ENDS[value])
        case NotHad():
            return wish_words.not_had(value)
        case Presence():
            return words.presence(value)
        case Disclosure():
            return words.told(value)
        case Tier():
            return texts.tier(value)
        case Code():
            return texts.code(value)
        case ReferralAnswer():
            return translated(_REFERRAL_ANSWER[value])
        case ReferralStatus():
            return follow_up_words.told(value)
        case str():
            return words.answer(value) if what.answer else reason(value)


def own_figures(own: OwnFigures) -> str:
    """What of the figures behind the result is nobody's but the protocol's; empty for nothing."""
    parts = []
    if own.cut_off:
        parts.append(
            translate("Result", "This threshold is the protocol’s own, not from a source.")
        )
    if own.counts:
        parts.append(
            translate(
                "Result", "How much each answer counts is the protocol’s own, not from a source."
            )
        )
    return " ".join(parts)
