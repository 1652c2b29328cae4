"""What the period says in a few sentences, before any chart.

Sentences leave as a key and its numbers; words are put to them where the language is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import permutations
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.control import LimitSide
from screenapp.review.encounters import Encounter
from screenapp.review.indicator_definitions import CountId, Indicator
from screenapp.review.indicators import Share, Year
from screenapp.review.period import Period
from screenapp.review.statistics import newcombe
from screenapp.review.suppression import HiddenFigure, ShownFigure, small
from screenapp.review.trend import Point, Trend, TrendStep

# Fewer points than this are too few to call a stretch steady.
_STEADY: Final = 8


class NarrativeKey(Enum):
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
class NarrativeSentence:
    """*values* stand for %1, %2 and so on."""

    say: NarrativeKey
    values: tuple[int | Month | Channel, ...] = ()


def opening(year: Year, period: Period, privacy: Trend) -> tuple[NarrativeSentence, ...]:
    """What a supervisor should know first, most important first."""
    came_in = year.cell(period, CountId.CAME_IN)
    if came_in == ShownFigure(0):
        return (NarrativeSentence(say=NarrativeKey.NOBODY),)
    told = [*_asked(year, period), *_over_time(privacy), *_ways(year, period)]
    taken = year.figure(period, Indicator.HELP_TAKEN).share
    if isinstance(taken, ShownFigure) and taken.value.denominator:
        told.append(
            NarrativeSentence(
                say=NarrativeKey.HELP, values=(taken.value.numerator, taken.value.denominator)
            )
        )
    if not told:
        return (NarrativeSentence(say=NarrativeKey.ALL_HIDDEN, values=(year.k,)),)
    if _anything_hidden(year, period, privacy):
        told.append(NarrativeSentence(say=NarrativeKey.SOME_HIDDEN, values=(year.k,)))
    return tuple(told)


def _asked(year: Year, period: Period) -> list[NarrativeSentence]:
    came_in, reason, tried = (
        year.cell(period, what) for what in (CountId.CAME_IN, CountId.REASON, CountId.TRIED)
    )
    if isinstance(came_in, HiddenFigure):
        return []
    if isinstance(reason, HiddenFigure):
        return [NarrativeSentence(say=NarrativeKey.CAME_IN, values=(came_in.value,))]
    if isinstance(tried, HiddenFigure):
        return [NarrativeSentence(say=NarrativeKey.REASON, values=(reason.value, came_in.value))]
    told = [
        NarrativeSentence(
            say=NarrativeKey.REASON_AND_TRIED, values=(reason.value, came_in.value, tried.value)
        )
    ]
    private = year.figure(period, Indicator.PRIVATE).share
    if isinstance(private, ShownFigure) and private.value.denominator:
        share = private.value
        told.append(
            NarrativeSentence(say=NarrativeKey.PRIVATE, values=(share.denominator, share.numerator))
        )
    return told


def _over_time(privacy: Trend) -> list[NarrativeSentence]:
    shown = [
        p
        for p in privacy.points
        if isinstance(p.percent, ShownFigure) and p.percent.value is not None
    ]
    weeks = privacy.step is TrendStep.WEEK
    told = []
    for side, one, several in (
        (
            LimitSide.BELOW,
            *(
                (NarrativeKey.WEEK_LESS, NarrativeKey.WEEKS_LESS)
                if weeks
                else (NarrativeKey.MONTH_LESS, NarrativeKey.MONTHS_LESS)
            ),
        ),
        (
            LimitSide.ABOVE,
            *(
                (NarrativeKey.WEEK_MORE, NarrativeKey.WEEKS_MORE)
                if weeks
                else (NarrativeKey.MONTH_MORE, NarrativeKey.MONTHS_MORE)
            ),
        ),
    ):
        found = [p for p in shown if p.outside and p.side is side]
        if len(found) == 1:
            told.append(NarrativeSentence(say=one, values=(_month(found[0]),)))
        elif found:
            told.append(NarrativeSentence(say=several, values=(len(found),)))
    steady = not told and not any(p.outside or p.rules for p in privacy.points)
    if steady and len(shown) >= _STEADY:
        told.append(
            NarrativeSentence(
                say=NarrativeKey.WEEKS_STEADY if weeks else NarrativeKey.MONTHS_STEADY
            )
        )
    return told


def _month(point: Point) -> Month:
    return Month(number=point.start.month)


def _ways(year: Year, period: Period) -> list[NarrativeSentence]:
    """Which way more people spoke up, where that can be compared; else how many used one only."""
    shares = {
        Channel(f.code): f.share.value
        for f in year.figures(period, Indicator.DISCLOSED)
        if isinstance(f.share, ShownFigure)
    }
    clear = _clearest(shares, year.met(period))
    if clear is not None:
        return [NarrativeSentence(say=NarrativeKey.MORE_SPOKE_UP, values=clear)]
    several = year.cell(period, CountId.SEVERAL_WAYS)
    spoke = year.cell(period, CountId.DISCLOSED_ANY)
    if isinstance(several, HiddenFigure) or isinstance(spoke, HiddenFigure) or not spoke.value:
        return []
    one_way = spoke.value - several.value
    if small(one_way, year.k):
        return []
    return [NarrativeSentence(say=NarrativeKey.ONE_WAY_ONLY, values=(one_way, spoke.value))]


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
    return any(isinstance(p.percent, HiddenFigure) for p in privacy.points) or any(
        figure.hidden for i in indicators for figure in year.figures(period, i)
    )
