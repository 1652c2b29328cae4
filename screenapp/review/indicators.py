"""What is counted, of what, and what was left out; figures come out already suppressed.

A bare rate is never made: every figure keeps its numerator, denominator, exclusions,
period, protocol and versions. No figure is about a member of staff, and none can be: an
encounter has no author.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from screenapp.review.encounters import CountedEvents, Encounter
from screenapp.review.indicator_definitions import (
    UNPUBLISHED,
    WORTH,
    CountId,
    Definition,
    Indicator,
    Key,
    definitions,
    sums,
    tests,
)
from screenapp.review.period import Period, Span, all_of
from screenapp.review.statistics import Quartiles, ShareInterval, quartiles, wilson
from screenapp.review.suppression import (
    Cell,
    HiddenFigure,
    ShownFigure,
    SumOfParts,
    small,
    suppressed,
)

__all__ = ["CountId", "CountedEvents", "Figure", "Indicator", "Share", "Times", "Year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """*numerator* of *denominator*, with a Wilson 95 % interval; both None of nobody."""

    numerator: int
    denominator: int
    interval: ShareInterval | None

    @property
    def value(self) -> float | None:
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One indicator of one period, as anybody may see it.

    ``code`` is the channel, reason, answer or version it is about, or empty. ``exclusions``
    are (reason, count) of those who are in the period and not in the denominator.
    """

    indicator: Indicator
    code: str
    numerator: Cell
    denominator: Cell
    share: ShownFigure[Share] | HiddenFigure
    exclusions: tuple[tuple[CountId, Cell], ...]
    period: Period
    protocol: str
    versions: tuple[str, ...]

    @property
    def hidden(self) -> bool:
        return isinstance(self.share, HiddenFigure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Minutes of *n* encounters; ``quartiles`` holds None of none."""

    n: Cell
    quartiles: ShownFigure[Quartiles | None] | HiddenFigure


class Year:
    """The counts of one calendar year, suppressed over all its periods at once.

    A month that is hidden must not come out as its quarter less the two other months, so no
    period is suppressed by itself. Periods that have not ended are never published.
    *target* is the number of minutes in which a silent signal should be met, if one is set.
    """

    def __init__(
        self,
        met: Iterable[Encounter],
        *,
        protocol: str,
        year: int,
        today: date,
        k: int,
        target: int | None = None,
    ) -> None:
        self.protocol, self.year, self.k, self.target = protocol, year, k, target
        self._met = tuple(e for e in met if e.day.year == year)
        self._versions = tuple(sorted({e.version for e in self._met if e.started}))
        self._definitions = definitions(self._versions)
        self._counts = self._count()
        self._periods = tuple(p for p in all_of(year) if p.ended(today))
        self._hidden = self._suppress()

    def cell(self, period: Period, what: CountId, code: str = "") -> Cell:
        """One count that may be seen, or not. Raises ValueError for a period that still runs."""
        if period not in self._periods:
            raise ValueError(f"{period.code} has not ended")
        key: Key = (what, code)
        if (period, key) in self._hidden:
            return HiddenFigure()
        return ShownFigure(self._counts[period, key])

    def figures(self, period: Period, indicator: Indicator) -> tuple[Figure, ...]:
        """All figures of *indicator*: one, or one per channel, reason, answer or version."""
        return tuple(self._figure(period, d) for d in self._definitions if d.indicator is indicator)

    def figure(self, period: Period, indicator: Indicator) -> Figure:
        (found,) = self.figures(period, indicator)
        return found

    def versions(self, period: Period) -> tuple[str, ...]:
        """Versions of the protocol in use in *period*."""
        return tuple(sorted({e.version for e in self.met(period) if e.started}))

    @property
    def met_in_year(self) -> tuple[Encounter, ...]:
        """As `met`, of the whole year."""
        return self._met

    def met(self, period: Period) -> tuple[Encounter, ...]:
        """For control charts alone: what they show is suppressed by rules of their own."""
        return tuple(e for e in self._met if e.day in period)

    def minutes_to_complete(self, period: Period) -> Times:
        minutes = [
            e.minutes for e in self.met(period) if e.reason and e.complete and e.minutes is not None
        ]
        return self._times(self.cell(period, CountId.TIMED), minutes)

    def minutes_to_contact(self, period: Period) -> Times:
        minutes = [
            e.signal_minutes
            for e in self.met(period)
            if e.reason and e.signal and e.signal_minutes is not None
        ]
        return self._times(self.cell(period, CountId.SIGNALS_MET), minutes)

    def _times(self, n: Cell, minutes: Sequence[int]) -> Times:
        if isinstance(n, HiddenFigure) or small(n.value, self.k):
            return Times(n=HiddenFigure(), quartiles=HiddenFigure())
        return Times(n=n, quartiles=ShownFigure(quartiles(minutes)))

    def _figure(self, period: Period, d: Definition) -> Figure:
        above, below = self.cell(period, *d.numerator), self.cell(period, *d.denominator)
        share: ShownFigure[Share] | HiddenFigure = HiddenFigure()
        if isinstance(above, ShownFigure) and isinstance(below, ShownFigure):
            x, n = above.value, below.value
            share = ShownFigure(Share(numerator=x, denominator=n, interval=wilson(x, n)))
        return Figure(
            indicator=d.indicator,
            code=d.code,
            numerator=above,
            denominator=below,
            share=share,
            exclusions=tuple(
                (what, self.cell(period, what, "" if what is CountId.NO_REASON else d.code))
                for what in d.exclusions
            ),
            period=period,
            protocol=self.protocol,
            versions=self.versions(period),
        )

    def _count(self) -> Mapping[tuple[Period, Key], int]:
        asked = tests(self._versions, self.target)
        counts: dict[tuple[Period, Key], int] = {}
        for period in all_of(self.year):
            if period.span is Span.MONTH:
                met = self.met(period)
                own = {key: sum(map(test, met)) for key, test in asked.items()}
                for entry in sums(self._versions):
                    # What is left over is worked out, once per sum that has a rest.
                    if entry.parts and entry.parts[-1][0] is CountId.REST:
                        known = sum(own[part] for part in entry.parts[:-1])
                        own[entry.parts[-1]] = own[entry.total] - known
                counts |= {(period, key): count for key, count in own.items()}
            else:
                keys = [key for first, key in counts if first == period.parts[0]]
                for key in keys:
                    counts[period, key] = sum(counts[part, key] for part in period.parts)
        return counts

    def _suppress(self) -> frozenset[tuple[Period, Key]]:
        every = [
            SumOfParts((p, s.total), tuple((p, part) for part in s.parts))
            for p in all_of(self.year)
            for s in sums(self._versions)
        ]
        every += [
            SumOfParts((p, key), tuple((part, key) for part in p.parts))
            for p, key in self._counts
            if p.parts
        ]
        published = frozenset(
            (p, key) for p, key in self._counts if p in self._periods and key[0] not in UNPUBLISHED
        )
        return suppressed(self._counts, every, published=published, k=self.k, worth=_worth)


def _worth(key: tuple[Period, Key]) -> int:
    """What stands on the page is worth more than the rest, and a long period more than a short."""
    period, (what, _) = key
    spans = list(Span)
    return spans.index(period.span) + len(spans) * WORTH.get(what, 0)
