"""What a row of Today says: its cover words, the time left and who sees to it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.phrases import translated
from screenapp.ui.shell.counting import counting
from screenapp.ui.texts import fill
from screenapp.ui.today.view_model import Deed, RowCover, TimeLeft, TodayLine
from screenapp.workflow.work_list import Whose

translate = QCoreApplication.translate

_COVERS: Final[Mapping[RowCover, MarkedText]] = {
    RowCover.RECHECK: QT_TRANSLATE_NOOP("TodayRow", "Recheck, one to one"),
    RowCover.PAPERWORK: QT_TRANSLATE_NOOP("TodayRow", "Paperwork due"),
    RowCover.NEXT_STEP: QT_TRANSLATE_NOOP("TodayRow", "Next step"),
    RowCover.CALL_BACK: QT_TRANSLATE_NOOP("TodayRow", "Call back"),
    RowCover.HEAR: QT_TRANSLATE_NOOP("TodayRow", "Hear how it went"),
    RowCover.CONTINUE: QT_TRANSLATE_NOOP("TodayRow", "Continue the questions"),
    RowCover.START: QT_TRANSLATE_NOOP("TodayRow", "Start when seen"),
    RowCover.CLOSED: QT_TRANSLATE_NOOP("TodayRow", "Nothing is open"),
}
_DEEDS: Final[Mapping[Deed, MarkedText]] = {
    Deed.GO: QT_TRANSLATE_NOOP("TodayRow", "I am going"),
    Deed.TAKE_ON: QT_TRANSLATE_NOOP("TodayRow", "Take on"),
    Deed.TRY_AGAIN: QT_TRANSLATE_NOOP("TodayRow", "Try again"),
    Deed.CONTINUE: QT_TRANSLATE_NOOP("TodayRow", "Continue"),
    Deed.START: QT_TRANSLATE_NOOP("TodayRow", "Start"),
    Deed.OPEN: QT_TRANSLATE_NOOP("TodayRow", "Open"),
}
_OWNERS: Final[Mapping[Whose, MarkedText]] = {
    Whose.NOBODY: QT_TRANSLATE_NOOP("TodayRow", "nobody yet"),
    Whose.ME: QT_TRANSLATE_NOOP("TodayRow", "you"),
    Whose.COLLEAGUE: QT_TRANSLATE_NOOP("TodayRow", "a colleague"),
    Whose.SERVICE: QT_TRANSLATE_NOOP("TodayRow", "a service"),
    Whose.PARTNER: QT_TRANSLATE_NOOP("TodayRow", "a partner"),
}


def cover(value: RowCover, own: Mapping[RowCover, str]) -> str:
    """The words of *value*: the site's *own*, or the program's where it set none."""
    return own.get(value, "") or translated(_COVERS[value])


def deed(value: Deed) -> str:
    return translated(_DEEDS[value])


def owner(line: TodayLine) -> str:
    """Who sees to it: a colleague by role, never by name; empty where nothing is owed."""
    if not line.debt:
        return ""
    if line.whose is Whose.COLLEAGUE and line.role:
        return texts.role(line.role)
    return translated(_OWNERS[line.whose])


def time(line: TodayLine) -> str:
    """What stands in the time column; empty where there is no time to it."""
    if line.left is not None:
        return left(line.left)
    if line.paused_at is not None and line.arrived_today:
        return fill(translate("TodayRow", "since %1"), texts.clock(line.paused_at))
    return ""


def left(value: TimeLeft) -> str:
    """A time counted down: the two largest parts of it, or one where the other is nothing."""
    if value.over:
        if value.days:
            return counting.days_over(value.days)
        if value.hours:
            return counting.hours_over(value.hours)
        return counting.minutes_over(value.minutes)
    if value.days:
        return counting.days_left(value.days)
    if value.hours and value.minutes:
        return fill(translate("TodayRow", "%1 h %2 min left"), value.hours, value.minutes)
    if value.hours:
        return counting.hours_left(value.hours)
    return counting.minutes_left(value.minutes) if value.minutes else translate("TodayRow", "now")


def more(line: TodayLine, call: str = "") -> str:
    """The second sentence of a row: where they are and when they came; of a signal nothing, but
    whom to *call* where nobody went."""
    parts = [line.place] if line.place else []
    if line.unmet:
        whom = call or translate("TodayRow", "whoever leads the shift")
        parts.append(fill(translate("TodayRow", "Nobody has gone yet: tell %1"), whom))
    if line.unable:
        parts.append(translate("TodayRow", "You said that you cannot go"))
    if line.arrived_at is not None:
        parts.append(_arrived(line))
    if line.tried:
        parts.append(counting.tried(line.tried))
    return " · ".join(parts)


def _arrived(line: TodayLine) -> str:
    if line.arrived_at is None:
        return ""
    if line.arrived_today:
        return fill(translate("TodayRow", "arrived %1"), texts.clock(line.arrived_at))
    day = texts.day_and_month(line.arrived_at.astimezone().date())
    return fill(translate("TodayRow", "arrived on %1"), day)
