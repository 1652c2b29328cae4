"""Which figures behind a result are the file's own: of every rule that was tested for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import Figures
from screenapp.protocol.own_figures import OwnFigures, own_figures

BASE = read_bytes((Path(__file__).parent / "good" / "base.yaml").read_bytes(), "base").protocol
assert BASE is not None


@pytest.mark.parametrize(
    ("owned", "result", "told"),
    [
        ("now", "now", OwnFigures(cut_off=True)),
        ("now", "negative", OwnFigures(cut_off=True)),  # it stands because that one does not hold
        ("some", "now", OwnFigures()),  # never tested for it
        ("some", None, OwnFigures(cut_off=True)),  # nothing is settled: every rule was tested
        ("graded", "now", OwnFigures(counts=True)),
        ("yeses", "now", OwnFigures()),
        ("yeses", "positive", OwnFigures(counts=True)),
    ],
)
def test_what_is_ours_is_told_of_the_results_it_decided(
    owned: str, result: str | None, told: OwnFigures
) -> None:
    def whose(name: str) -> Figures:
        return Figures.OWN if name == owned else Figures.PUBLISHED

    marked = replace(
        BASE,
        measures=tuple(replace(m, figures=whose(m.id)) for m in BASE.measures),
        results=tuple(replace(r, figures=whose(r.id)) for r in BASE.results),
    )
    assert own_figures(marked, result) == told


def test_what_another_measure_adds_up_is_ours_with_it() -> None:
    total, worst = BASE.measure["yeses"], BASE.measure["worst"]
    rule = BASE.result["positive"]
    when = replace(rule.when, measure=worst.id)
    marked = replace(
        BASE,
        measures=tuple(replace(m, figures=Figures.OWN) if m is total else m for m in BASE.measures),
        results=(replace(rule, when=when),),
    )
    assert own_figures(marked, "positive") == OwnFigures(counts=True)
