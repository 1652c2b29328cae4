"""Which figures behind a result are the file's own: what a page says beside the result."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.model import (
    Count,
    Figures,
    Graded,
    Measure,
    MeasureBound,
    MeasureMet,
    Protocol,
    Result,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFigures:
    """``cut_off``: a cut-off or combination is the file's own. ``counts``: weights, grades or
    counts are."""

    cut_off: bool = False
    counts: bool = False


NOTHING_OWN: Final = OwnFigures()


def own_figures(protocol: Protocol, result_id: str | None) -> OwnFigures:
    """What is the file's own of all that *result_id* was told by; None where it is not settled.

    A result stands because the rules above it did not hold: their figures decided it too. While
    nothing is settled, every rule's did.
    """
    tested = _tested(protocol, result_id)
    measured = [m for rule in tested for m in _measures(protocol, rule)]
    return OwnFigures(
        cut_off=any(rule.figures is Figures.OWN for rule in tested),
        counts=any(measure.figures is Figures.OWN for measure in measured),
    )


def _tested(protocol: Protocol, result_id: str | None) -> tuple[Result, ...]:
    ids = [rule.id for rule in protocol.results]
    last = ids.index(result_id) if result_id in ids else len(ids) - 1
    return protocol.results[: last + 1]


def _measures(protocol: Protocol, rule: Result) -> Iterator[Measure]:
    """Every measure that *rule* rests on, through other measures too."""
    for leaf in leaves(rule.when) if rule.when is not None else ():
        if isinstance(leaf, MeasureBound | MeasureMet):
            yield from _with_parts(protocol, protocol.measure[leaf.measure])


def _with_parts(protocol: Protocol, measure: Measure) -> Iterator[Measure]:
    yield measure
    if isinstance(measure, Count | Graded):
        return
    for name in measure.of:
        if name in protocol.measure:
            yield from _with_parts(protocol, protocol.measure[name])
