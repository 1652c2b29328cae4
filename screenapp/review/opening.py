"""What the period says in a few sentences, before any chart.

Sentences leave as a key and its numbers; words are put to them where the language is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import permutations
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.control import Side
from screenapp.review.encounters import Encounter
from screenapp.review.indicators import Share, Year
from screenapp.review.period import Period
from screenapp.review.statistics import newcombe
from screenapp.review.suppression import Hidden, Shown, small
from screenapp.review.tallies import Indicator, What
from screenapp.review.trend import Point, Step, Trend

# Fewer points than this are too few to call a stretch steady.
_STEADY: Final = 8


class Say(Enum):
    NOBODY = "nobody"
    REASON_AND_TRIED = "reason_and_tried"
    REASON = "reason"
    CAME_IN = "came_in"
    PRIVATE = "private"
    WEEK_LESS = "week_less"
    WEEKS_LESS = "weeks_less"
    MONTH_LESS = "month_less"
    MONTHS_LESS = "months_less"
    WEEK_MORE = "week_more"
    WEEKS_MORE = "weeks_more"
    MONTH_MORE = "month_more"
    MONTHS_MORE = "months_more"
    WEEKS_STEADY = "weeks_steady"
    MONTHS_STEADY = "months_steady"
    MORE_SPOKE_UP = "more_spoke_up"
    ONE_WAY_ONLY = "one_way_only"
    HELP = "help"
    SOME_HIDDEN = "some_hidden"
    ALL_HIDDEN = "all_hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month of the year, 1 to 12, that a sentence names."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """*values* stand for %1, %2 and so on."""

    say: Say
    values: tuple[int | Month | Channel, ...] = ()


def opening(year: Year, period: Period, privacy: Trend) -> tuple[Sentence, ...]:
    """What a supervisor should know first, most important first."""
    came_in = year.cell(period, What.CAME_IN)
    if came_in == Shown(0):
        return (Sentence(say=Say.NOBODY),)
    told = [*_asked(year, period), *_over_time(privacy), *_ways(year, period)]
    taken = year.figure(period, Indicator.HELP_TAKEN).share
    if isinstance(taken, Shown) and taken.value.denominator:
        told.append(Sentence(say=Say.HELP, values=(taken.value.numerator, taken.value.denominator)))
    if not told:
        return (Sentence(say=Say.ALL_HIDDEN, values=(year.k,)),)
    if _anything_hidden(year, period, privacy):
        told.append(Sentence(say=Say.SOME_HIDDEN, values=(year.k,)))
    return tuple(told)


def _asked(year: Year, period: Period) -> list[Sentence]:
    came_in, reason, tried = (
        year.cell(period, what) for what in (What.CAME_IN, What.REASON, What.TRIED)
    )
    if isinstance(came_in, Hidden):
        return []
    if isinstance(reason, Hidden):
        return [Sentence(say=Say.CAME_IN, values=(came_in.value,))]
    if isinstance(tried, Hidden):
        return [Sentence(say=Say.REASON, values=(reason.value, came_in.value))]
    told = [Sentence(say=Say.REASON_AND_TRIED, values=(reason.value, came_in.value, tried.value))]
    private = year.figure(period, Indicator.PRIVATE).share
    if isinstance(private, Shown) and private.value.denominator:
        share = private.value
        told.append(Sentence(say=Say.PRIVATE, values=(share.denominator, share.numerator)))
    return told


def _over_time(privacy: Trend) -> list[Sentence]:
    shown = [
        p for p in privacy.points if isinstance(p.percent, Shown) and p.percent.value is not None
    ]
    weeks = privacy.step is Step.WEEK
    told = []
    for side, one, several in (
        (
            Side.BELOW,
            *((Say.WEEK_LESS, Say.WEEKS_LESS) if weeks else (Say.MONTH_LESS, Say.MONTHS_LESS)),
        ),
        (
            Side.ABOVE,
            *((Say.WEEK_MORE, Say.WEEKS_MORE) if weeks else (Say.MONTH_MORE, Say.MONTHS_MORE)),
        ),
    ):
        found = [p for p in shown if p.outside and p.side is side]
        if len(found) == 1:
            told.append(Sentence(say=one, values=(_month(found[0]),)))
        elif found:
            told.append(Sentence(say=several, values=(len(found),)))
    steady = not told and not any(p.outside or p.rules for p in privacy.points)
    if steady and len(shown) >= _STEADY:
        told.append(Sentence(say=Say.WEEKS_STEADY if weeks else Say.MONTHS_STEADY))
    return told


def _month(point: Point) -> Month:
    return Month(number=point.start.month)


def _ways(year: Year, period: Period) -> list[Sentence]:
    """Which way more people spoke up, where that can be compared; else how many used one only."""
    shares = {
        Channel(f.code): f.share.value
        for f in year.figures(period, Indicator.DISCLOSED)
        if isinstance(f.share, Shown)
    }
    clear = _clearest(shares, year.met(period))
    if clear is not None:
        return [Sentence(say=Say.MORE_SPOKE_UP, values=clear)]
    several = year.cell(period, What.SEVERAL_WAYS)
    spoke = year.cell(period, What.DISCLOSED_ANY)
    if isinstance(several, Hidden) or isinstance(spoke, Hidden) or not spoke.value:
        return []
    one_way = spoke.value - several.value
    if small(one_way, year.k):
        return []
    return [Sentence(say=Say.ONE_WAY_ONLY, values=(one_way, spoke.value))]


def _clearest(
    shares: Mapping[Channel, Share], met: tuple[Encounter, ...]
) -> tuple[Channel, Channel] | None:
    """The two ways that differ most beyond chance, more first.

    Only ways offered to different people: where the same people were offered both, a paired
    method would be needed, and there is none here.
    """
    best: tuple[float, Channel, Channel] | None = None
    for (a, x), (b, y) in permutations(shares.items(), 2):
        if Channel.SIGNAL in (a, b) or any({a, b} <= e.offered for e in met):
            continue
        bounds = newcombe(x.numerator, x.denominator, y.numerator, y.denominator)
        if bounds is not None and bounds.low > 0 and (best is None or bounds.low > best[0]):
            best = (bounds.low, a, b)
    return None if best is None else best[1:]


def _anything_hidden(year: Year, period: Period, privacy: Trend) -> bool:
    indicators = (
        Indicator.TRIGGER_RATE,
        Indicator.TRIED,
        Indicator.PRIVATE,
        Indicator.COMPLETE,
        Indicator.DISCLOSED,
        Indicator.HELP,
        Indicator.NOT_DONE,
    )
    return any(isinstance(p.percent, Hidden) for p in privacy.points) or any(
        figure.hidden for i in indicators for figure in year.figures(period, i)
    )
