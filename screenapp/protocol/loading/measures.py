"""Measures as a file writes them: a count, a sum, a max or graded indicators."""

from collections.abc import Mapping as ReadOnly
from typing import Final

from screenapp.protocol.loading.node_reader import FaultList, NodeReader
from screenapp.protocol.loading.nodes import Mapping, Scalar
from screenapp.protocol.loading.places import Places
from screenapp.protocol.loading.spelling import one_of
from screenapp.protocol.model import Count, Figures, Graded, Max, Measure, Pattern, Sum

MOST_INDICATORS: Final = 1_000

_WORDS: Final[ReadOnly[str, tuple[str, ...]]] = {
    "count": ("id", "count", "is", "figures"),
    "sum": ("id", "sum", "figures"),
    "max": ("id", "max", "figures"),
    "grades": ("id", "grades", "of", "met_by", "figures"),
}
_GRADES: Final = ("strong", "medium", "weak")
_HOW: Final = (
    "write `count: [q1, q2]`, `sum: [...]`, `max: [...]`, or `grades:` with `of:` and `met_by:`"
)


def load_measures(sheet: FaultList, nodes: list[Mapping], places: Places) -> tuple[Measure, ...]:
    """The measures that could be read; of the others the faults are told."""
    found: list[Measure] = []
    for node in nodes:
        told = len(sheet.faults)
        measure = _measure(sheet, node, places)
        name = node.get("id")
        if measure is not None:
            found.append(measure)
        if isinstance(name, Scalar) and len(sheet.faults) > told:
            places.unclear_measures.add(name.text)
    return tuple(found)


def _measure(sheet: FaultList, node: Mapping, places: Places) -> Measure | None:
    kinds = [key for key, _ in node if key.text in _WORDS]
    if not kinds:
        words = dict.fromkeys(word for words in _WORDS.values() for word in words)
        form = NodeReader(sheet, node, "a measure", words)
        if len([key for key, _ in node if key.text in words]) == len(node.entries):
            form.fault(node, "missing-word", f"this measure does not say how it is formed: {_HOW}")
        return None
    kind = kinds[0].text
    if len(kinds) > 1:
        message = f"a measure is formed in one way; give `{kinds[1].text}` a measure of its own"
        sheet.error(kinds[1], "two-tests", message)
        return None
    form = NodeReader(sheet, node, f"a `{kind}` measure", _WORDS[kind])
    name = form.identifier("id", "give the measure an id")
    figures = figures_of(form)
    match kind:
        case "count":
            return places.put(_count(form, name, figures), node)
        case "sum":
            return places.put(Sum(id=name, of=_of(form, "sum"), figures=figures), node)
        case "max":
            return places.put(Max(id=name, of=_of(form, "max"), figures=figures), node)
        case _:
            return places.put(_graded(form, name, figures), node)


def figures_of(form: NodeReader) -> Figures | None:
    """Whose the figures of a measure or a result are; None where the file claims nothing."""
    node = form.given("figures")
    return None if node is None else form.choice_of(node, "figures", Figures)


def _of(form: NodeReader, key: str) -> tuple[str, ...]:
    form.need(key, f"write `{key}: [a, b]`")
    return tuple(name for name, _ in form.ids(key, least=1))


def _count(form: NodeReader, name: str, figures: Figures | None) -> Count:
    node = form.given("is")
    if node is not None and not isinstance(node, Scalar):
        form.fault(node, "wrong-shape", "`is` takes one answer, such as `is: often`")
    value = node.text if isinstance(node, Scalar) else "yes"
    return Count(id=name, of=_of(form, "count"), value=value, figures=figures)


def _graded(form: NodeReader, name: str, figures: Figures | None) -> Graded:
    grades = form.identifier("grades", "name the set of grades, such as `adult_labour`")
    patterns = form.parts("met_by", "write `met_by: [{strong: 2}, {medium: 3}]`", needed=True)
    return Graded(
        id=name,
        grades=grades,
        of=_of(form, "of"),
        met_by=tuple(_pattern(form.sheet, node) for node in patterns),
        figures=figures,
    )


def _pattern(sheet: FaultList, node: Mapping) -> Pattern:
    form = NodeReader(sheet, node, "a pattern", _GRADES)
    if not node.entries:
        message = f"an empty pattern is always met; name {one_of(_GRADES)} with a number"
        form.fault(node, "empty-list", message)
    strong, medium, weak = (form.whole(grade, 1, MOST_INDICATORS) or 0 for grade in _GRADES)
    return Pattern(strong=strong, medium=medium, weak=weak)
