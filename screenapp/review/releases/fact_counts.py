"""What coded facts come to: exact shares with intervals, and what of them would be told."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from screenapp.review.period import Period, Span
from screenapp.review.releases.fact_lines import CHANNELS, KINDS, BadRow, Doubles, FactLine
from screenapp.review.releases.told_form import form_of
from screenapp.review.releases.tree import TREE, told_all
from screenapp.review.statistics import wilson

Counts = Callable[[FactLine], bool]
_TAKEN: Final = frozenset({"accepted", "accepted_part"})
_KNOWN: Final = frozenset({"yes", "no"})
WAITS: Final = timedelta(days=14)
"""How long after its end a quarter is told."""
MOST_HELD: Final = 100_000


def _channels(fact: FactLine) -> set[str]:
    return {channel for told in fact["disclosed"].values() for channel in told}


def _positive(fact: FactLine) -> bool:
    return bool(fact["result"] == "positive")


def _taken(fact: FactLine) -> bool:
    return fact["referral"] in _TAKEN


def _offered(fact: FactLine) -> bool:
    return bool(fact["referral"] != "not_offered")


def _is(name: str, value: object) -> Counts:
    return lambda fact: bool(fact[name] == value)


def _by_channel(channel: str) -> tuple[Counts, Counts]:
    return lambda f: channel in _channels(f), lambda f: channel in f["channels_offered"]


def _of_kind(kind: str) -> tuple[Counts, Counts]:
    return lambda f: bool(f["disclosed"].get(kind)), _is("attempted", True)


INDICATORS: Final[Mapping[str, tuple[Counts, Counts]]] = {
    "attempt": (_is("attempted", True), lambda f: f["trigger"] is not None),
    "completion": (_is("completed", True), lambda f: f["trigger"] is not None),
    "privacy": (
        _is("privacy", "achieved"),
        lambda f: f["attempted"] and f["privacy"] != "not_needed",
    ),
    "declined": (_is("reason_not_done", "declined"), _is("attempted", True)),
    "positive": (_positive, lambda f: f["result"] in ("positive", "negative")),
    "indeterminate": (_is("result", "indeterminate"), _is("attempted", True)),
    **{f"disclosure.{channel}": _by_channel(channel) for channel in CHANNELS},
    **{f"disclosed.{kind}": _of_kind(kind) for kind in KINDS},
    "ppv": (_is("confirmed", "yes"), lambda f: _positive(f) and f["confirmed"] in _KNOWN),
    "offered": (_offered, _positive),
    "accepted": (_taken, _offered),
    "referral_declined": (_is("referral", "declined"), _offered),
    "received": (_is("received", True), lambda f: _taken(f) and f["received"] is not None),
    "attended": (
        _is("attended", True),
        lambda f: bool(f["received"]) and f["attended"] is not None,
    ),
}
"""By id: what is in the numerator, of what is in the denominator."""


def _answered(fact: FactLine) -> bool:
    return bool(fact["reason_not_done"] != "declined")


PARTS: Final[Mapping[str, Counts]] = {
    "answered": _answered,
    **{f"offered.{c}": _by_channel(c)[1] for c in CHANNELS},
    **{f"spoke_up.{c}": _by_channel(c)[0] for c in CHANNELS},
    "complete": _is("completed", True),
    "positive": _positive,
    "negative": _is("result", "negative"),
    "help_offered": _offered,
    "help_taken": _taken,
    "in_full": _is("referral", "accepted"),
    "service_confirmed": _is("received", True),
    "attended": _is("attended", True),
    "outcome_known": lambda f: f["confirmed"] in _KNOWN,
    "confirmed": _is("confirmed", "yes"),
}
"""What of its whole is in the part of a split; the splits that a fact can tell of."""

SPLITS: Final = tuple(split for split in TREE if split.id in PARTS)
ROOT: Final = "tried"


def parts_of(fact: FactLine) -> frozenset[str]:
    """Every part and rest that *fact* is in, and the root."""
    found = {ROOT} if fact["attempted"] else set()
    for split in SPLITS:
        if split.whole in found:
            found.add(split.part if PARTS[split.id](fact) else split.rest)
    return frozenset(found)


@dataclass(slots=True)
class FactCounts:
    """Counts of facts, given one at a time; memory does not grow with them."""

    shares: dict[str, list[int]] = field(
        default_factory=lambda: {name: [0, 0] for name in INDICATORS}
    )
    quarters: dict[str, dict[str, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )
    versions: set[tuple[str, str]] = field(default_factory=set)
    first: date = date.max
    last: date = date.min

    def add(self, fact: FactLine) -> None:
        for name, (of_part, of_whole) in INDICATORS.items():
            if of_whole(fact):
                share = self.shares[name]
                share[1] += 1
                share[0] += of_part(fact)
        day = date.fromisoformat(fact["day"])
        self.first, self.last = min(self.first, day), max(self.last, day)
        code = Period.of(Span.QUARTER, day).code
        for name in parts_of(fact):
            self.quarters[name][code] += 1
        if len(self.versions) < 2:  # that there are several is all that is told
            self.versions.add((fact["protocol"], fact["version"]))

    def indicators(self) -> dict[str, dict[str, Any]]:
        """By id; shares and bounds are between 0 and 1, and None of nobody."""
        return {name: share_of(n, whole) for name, (n, whole) in self.shares.items()}

    def releases(self, today: date) -> list[dict[str, Any]]:
        """What would be told of the quarters that ended long enough before *today*."""
        if self.first > self.last:
            return []
        quarters = list(_quarters(self.first, self.last))
        ripe = {lag: _ripe(quarters, lag, today) for lag in {split.lag for split in SPLITS}}
        codes = [quarter.code for quarter in quarters]
        told = told_all(SPLITS, codes, self.quarters, ripe=ripe)
        return [form_of(one) for one in told]


def share_of(n: int, whole: int) -> dict[str, Any]:
    """``n`` of ``N``, the share, and its Wilson interval."""
    interval = wilson(n, whole)
    return {
        "n": n,
        "N": whole,
        "rate": n / whole if whole else None,
        "low": interval.low if interval else None,
        "high": interval.high if interval else None,
    }


def _quarters(first: date, last: date) -> Iterator[Period]:
    at, end = Period.of(Span.QUARTER, first), Period.of(Span.QUARTER, last)
    while (at.year, at.number) <= (end.year, end.number):
        yield at
        at = _later(at, 1)


def _later(quarter: Period, many: int) -> Period:
    number = quarter.year * 4 + quarter.number - 1 + many
    return Period(span=Span.QUARTER, year=number // 4, number=number % 4 + 1)


def _ripe(quarters: Sequence[Period], lag: int, today: date) -> int:
    """How many of *quarters* are told; those of a year after the last there is are not."""
    return sum(
        _later(one, lag).year < date.max.year and _later(one, lag).last + WAITS <= today
        for one in quarters
    )


class TooManyTwice(Exception):
    """More rows may stand twice than can be held."""


def counted(
    read: Callable[[], Iterator[tuple[int, FactLine | BadRow]]], bytes_of_file: int
) -> tuple[FactCounts, Iterator[BadRow]]:
    """Each id once, and the rows that were not counted: bad ones as they come, then doubles.

    *read* gives the numbered rows anew each time: an id that may have come before is looked at
    again, and is then known. The counts are whole when the iterator is at its end.

    Raises, while it is gone through: TooManyTwice.
    """
    counts = FactCounts()
    return counts, _count(counts, read, Doubles(bytes_of_file))


def _count(
    counts: FactCounts,
    read: Callable[[], Iterator[tuple[int, FactLine | BadRow]]],
    doubles: Doubles,
) -> Iterator[BadRow]:
    held: dict[str, list[tuple[int, FactLine]]] = defaultdict(list)
    many = 0
    for number, row in read():
        if isinstance(row, BadRow):
            yield row
        elif doubles.seen(row["id"]):
            held[row["id"]].append((number, row))
            many += 1
            if many > MOST_HELD:
                raise TooManyTwice
        else:
            counts.add(row)
    if not held:
        return
    times: dict[str, int] = defaultdict(int)
    for _, row in read():
        if not isinstance(row, BadRow) and row["id"] in held:
            times[row["id"]] += 1
    for fact_id, rows in held.items():
        if times[fact_id] == len(rows):  # taken for a double by mistake: it had not come before
            counts.add(rows.pop(0)[1])
        for number, _ in rows:
            yield BadRow(number=number, why="its id came before")
