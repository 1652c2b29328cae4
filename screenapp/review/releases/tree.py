"""What is counted: a tree of splits, each of a whole into a part and the rest.

Every count is a part once, in this order: what lies inside another told count stands below it.
``a > b > c`` of the specification is one split after the other, and the last is the remainder.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.releases.rule import As, K, OpenSplit, Piece, Told, told_next


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """``whole`` -> ``part`` | ``rest``. ``lag`` is how many quarters later it is counted, because
    what it tells comes in late."""

    id: str
    whole: str
    part: str
    rest: str
    lag: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitTold:
    """What is told of the part of a split."""

    split: Split
    told: Told


def _split(whole: str, part: str, rest: str, split: str = "", lag: int = 0) -> Split:
    return Split(id=split or part, whole=whole, part=part, rest=rest, lag=lag)


def _chain(whole: str, *parts: str) -> Iterator[Split]:
    """One code split off after the other; the last of *parts* is what remains."""
    for at, part in enumerate(parts[:-1]):
        rest = parts[-1] if at == len(parts) - 2 else f"not_{part}"
        yield _split(whole, part, rest, f"{whole}.{part}" if at == 0 else part)
        whole = rest


def _ways(channels: Iterable[Channel]) -> Iterator[Split]:
    for one in channels:
        way = one.value
        offered = f"offered.{way}"
        yield Split(id=offered, whole="tried", part=offered, rest=f"not_{offered}")
        spoke = f"spoke_up.{way}"
        yield Split(id=spoke, whole=offered, part=spoke, rest=f"not_{spoke}")


TREE: Final = (
    _split("none", "asked_anyway", "not_asked"),
    _split("not_tried", "good_reason", "no_good_reason"),
    *_chain("good_reason", "not_private", "care_first", "no_interpreter", "left", "not_safe"),
    *_chain("no_good_reason", "no_time", "other"),
    _split("tried", "answered", "declined"),
    _split("not_private_at_first", "private_needed", "private_not_needed"),
    _split("private_needed", "private_later", "private_never"),
    *_ways(Channel),
    _split("tried", "spoke_aloud", "not_aloud"),
    _split("spoke_up.signal", "met_in_private", "not_met"),
    _split("answered", "complete", "in_part"),
    _split("answered", "positive", "not_positive"),
    _split("not_positive", "negative", "unsettled"),
    _split("answered", "level_changed", "level_kept"),
    _split("level_changed", "raised", "lowered"),
    _split("positive", "help_offered", "no_help_offered"),
    _split("help_offered", "help_taken", "help_not_taken"),
    _split("help_taken", "in_full", "taken_in_part"),
    *_chain("help_not_taken", "help_declined", "wants_to_think", "no_answer", "unsafe"),
    _split("help_taken", "service_confirmed", "not_confirmed_by_service", lag=2),
    _split("service_confirmed", "attended", "not_attended", lag=2),
    _split("positive", "outcome_known", "outcome_unknown", lag=4),
    _split("outcome_known", "confirmed", "not_confirmed", lag=4),
    _split("negative", "chosen_by_chance", "not_chosen"),
    _split("chosen_by_chance", "chosen_known", "chosen_unknown", lag=4),
    _split("chosen_known", "chosen_confirmed", "chosen_not_confirmed", lag=4),
    _split("double_coded", "coded_the_same", "coded_otherwise"),
    _split("asked_how_it_was", "felt_safe", "not_felt_safe"),
    _split("asked_how_it_was", "was_heard", "not_heard"),
)
"""All of it; a split stands after the one that its whole is a part of."""


def told_all(
    splits: Sequence[Split],
    periods: Sequence[str],
    counts: Mapping[str, Mapping[str, int]],
    k: int = K,
    ripe: Mapping[int, int] | None = None,
) -> Iterator[SplitTold]:
    """Everything that is told of *counts*, by name and period, in the order of *splits*.

    *ripe* is how many of *periods* are old enough for a lag; all of them where it is left out.
    A whole that is no part of *splits* is exact in each period by itself.
    """
    parents = {name: split for split in splits for name in (split.part, split.rest)}
    exactly: dict[str, list[tuple[str, ...]]] = {}
    for split in splits:
        above = parents.get(split.whole)
        groups = [(one,) for one in periods] if above is None else exactly[above.id]
        old = set(periods[: len(periods) if ripe is None else ripe.get(split.lag, 0)])
        state, exactly[split.id] = OpenSplit(), []
        for group in groups:
            if not old.issuperset(group):
                break
            told, state = told_next(state, _piece(split, group, counts, parents), k)
            if told.how is As.EXACT:
                exactly[split.id].append(told.periods)
            yield SplitTold(split=split, told=told)


def _piece(
    split: Split,
    periods: tuple[str, ...],
    counts: Mapping[str, Mapping[str, int]],
    parents: Mapping[str, Split],
) -> Piece:
    whole = sum(counted(split.whole, period, counts, parents) for period in periods)
    part = sum(counts.get(split.part, {}).get(period, 0) for period in periods)
    return Piece(people=whole, n=part, periods=periods)


def counted(
    name: str,
    period: str,
    counts: Mapping[str, Mapping[str, int]],
    parents: Mapping[str, Split],
) -> int:
    """How many are in *name*; a rest is what its whole has beside its part."""
    above = parents.get(name)
    if above is None or name == above.part:
        return counts.get(name, {}).get(period, 0)
    return counted(above.whole, period, counts, parents) - counted(
        above.part, period, counts, parents
    )
