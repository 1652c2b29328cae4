"""The review of one period as plain data: an opening in sentences, five panels, the rest.

Nothing here is a number that may not be seen: what leaves is `Shown` or `HiddenFigure`, and
screen, table, PDF and CSV are all made from it.
"""

from dataclasses import dataclass
from datetime import date

from screenapp.review.encounters import Countable, Encounter, encounters
from screenapp.review.indicator_definitions import CountId, Indicator
from screenapp.review.indicators import Figure, Times, Year
from screenapp.review.narrative import NarrativeSentence, opening
from screenapp.review.period import Period, offered
from screenapp.review.suppression import DEFAULT_K, LEAST_K, Cell, HiddenFigure
from screenapp.review.trend import Over, Trend, trend

# Told in the table and the files; the page has five panels and no more.
_OTHERS = (
    Indicator.TRIGGER_RATE,
    Indicator.TRIED,
    Indicator.ACCOUNTED,
    Indicator.COMPLETE,
    Indicator.PRIVATE,
    Indicator.PRIVATE_EVER,
    Indicator.DECLINED,
    Indicator.POSITIVE,
    Indicator.INDETERMINATE,
    Indicator.OFFERED_OF_POSITIVE,
    Indicator.OFFERED_OF_CONCERN,
    Indicator.HELP_TAKEN,
    Indicator.RECEIVED,
    Indicator.ATTENDED,
    Indicator.SIGNALS_MET,
    Indicator.WISHED,
    Indicator.WISH_HAD,
    Indicator.RAISED,
    Indicator.LOWERED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelStep:
    """A line of the way from the door to complete. *of* is its share of the line it belongs to."""

    what: CountId
    count: Cell
    of: Figure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``k`` is the least count that is shown. ``others`` holds the indicators of all panels
    but the last three, and those that no panel shows."""

    period: Period
    protocol: str
    versions: tuple[str, ...]
    k: int
    opening: tuple[NarrativeSentence, ...]
    funnel: tuple[FunnelStep, ...]
    accounted: Figure
    trends: tuple[Trend, ...]
    channels: tuple[Figure, ...]
    only_by: tuple[Figure, ...]
    several_ways: Cell
    help: tuple[Figure, ...]
    help_taken: Figure
    not_done: tuple[Figure, ...]
    others: tuple[Figure, ...]
    off_trigger: Cell
    to_complete: Times
    to_contact: Times

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every share of the report."""
        return (*self.others, *self.channels, *self.only_by, *self.help, *self.not_done)

    @property
    def anything_hidden(self) -> bool:
        points = any(isinstance(p.percent, HiddenFigure) for t in self.trends for p in t.points)
        return points or any(figure.hidden for figure in self.figures)


class Reviewer:
    """Makes reports of one protocol; the figures of each year are worked out once.

    Raises:
        ValueError: *k* below 5: so few would point at people.
    """

    def __init__(
        self,
        counted: Countable,
        protocol: str,
        *,
        today: date,
        k: int = DEFAULT_K,
        signal_target: int | None = None,
        week_begins: int = 0,
    ) -> None:
        if k < LEAST_K:
            raise ValueError(f"counts under {LEAST_K} are never shown")
        self.protocol, self.today, self.k = protocol, today, k
        self._target, self._week_begins = signal_target, week_begins
        self._met: tuple[Encounter, ...] = encounters(counted, protocol)
        self._years: dict[int, Year] = {}

    @property
    def periods(self) -> tuple[Period, ...]:
        """What may be looked at: whole months, quarters and years that have ended."""
        return offered((e.day for e in self._met), self.today)

    def report(self, period: Period) -> Report:
        """Raises ValueError for a period that has not ended."""
        year = self._year(period.year)
        trends = tuple(
            trend(
                year.met_in_year,
                over,
                period,
                today=self.today,
                k=self.k,
                week_begins=self._week_begins,
            )
            for over in Over
        )
        channels = year.figures(period, Indicator.DISCLOSED)
        return Report(
            period=period,
            protocol=self.protocol,
            versions=year.versions(period),
            k=self.k,
            opening=opening(year, period, trends[0]),
            funnel=_funnel(year, period),
            accounted=year.figure(period, Indicator.ACCOUNTED),
            trends=trends,
            channels=channels,
            only_by=year.figures(period, Indicator.ONLY_BY),
            several_ways=year.cell(period, CountId.SEVERAL_WAYS),
            help=year.figures(period, Indicator.HELP),
            help_taken=year.figure(period, Indicator.HELP_TAKEN),
            not_done=year.figures(period, Indicator.NOT_DONE),
            others=tuple(f for i in self._others() for f in year.figures(period, i)),
            off_trigger=year.cell(period, CountId.OFF_TRIGGER),
            to_complete=year.minutes_to_complete(period),
            to_contact=year.minutes_to_contact(period),
        )

    def _others(self) -> tuple[Indicator, ...]:
        return _OTHERS if self._target is None else (*_OTHERS, Indicator.SIGNALS_IN_TIME)

    def _year(self, number: int) -> Year:
        if number not in self._years:
            self._years[number] = Year(
                self._met,
                protocol=self.protocol,
                year=number,
                today=self.today,
                k=self.k,
                target=self._target,
            )
        return self._years[number]


def _funnel(year: Year, period: Period) -> tuple[FunnelStep, ...]:
    lines = (
        (CountId.CAME_IN, None),
        (CountId.REASON, Indicator.TRIGGER_RATE),
        (CountId.TRIED, Indicator.TRIED),
        (CountId.PRIVACY_NEEDED, None),
        (CountId.PRIVATE, Indicator.PRIVATE),
        (CountId.COMPLETE, Indicator.COMPLETE),
    )
    return tuple(
        FunnelStep(
            what=what,
            count=year.cell(period, what),
            of=None if indicator is None else year.figure(period, indicator),
        )
        for what, indicator in lines
    )
