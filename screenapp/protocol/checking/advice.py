"""For the people who keep a protocol: translations, hard texts, laws to look at again.

All are warnings but one: a translation that says what the protocol may not is refused.
"""

from collections.abc import Sequence
from datetime import date

from screenapp.protocol.checking.reading_age import hardest
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.words import translation_faults
from screenapp.protocol.diagnostics import Fault, Severity
from screenapp.protocol.loading.dates import month_is_past
from screenapp.protocol.loading.node_reader import FaultList
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import Item, Protocol, Source
from screenapp.protocol.picture_meanings import MEANINGS, uses_of
from screenapp.protocol.wording import Catalogue, law_path, leftover_paths, stale_paths


def advise(
    protocol: Protocol, places: Places, path: str, catalogues: Sequence[Catalogue], today: date
) -> list[Fault]:
    """Every warning about *protocol*, whose file is *path*, as of *today*."""
    sheet = FaultList(path)
    _laws(protocol, places, sheet, today)
    for item in protocol.items:
        if item.source is Source.SELF:
            _readable(item, places, sheet, protocol.language)
            _pictured(item, places, sheet)
    if not catalogues:
        message = "there is no translation; write one or the person hears only this language"
        sheet.warn(_first(places, protocol), "no-translation", message, protocol.language)
    at = _places_of_texts(protocol, places)
    for catalogue in catalogues:
        _translated(protocol, catalogue, sheet, at)
    said = (f for c in catalogues for f in (*c.faults, *_said(protocol, places, c)))
    return [*sheet.faults, *said]


def _laws(protocol: Protocol, places: Places, sheet: FaultList, today: date) -> None:
    for obligation in protocol.obligations:
        law = obligation.law
        if law is not None and law.review_by and month_is_past(law.review_by, today):
            message = f"this law was to be checked again by {law.review_by}; do, and say when"
            sheet.warn(places.value(law, "review_by"), "law-past-review", message)


def _readable(item: Item, places: Places, sheet: FaultList, language: str) -> None:
    texts = [(item.text, places.value(item, "text")), (item.short, places.value(item, "short"))]
    texts += [(option.text, places.value(option, "text")) for option in item.options]
    for text, place in texts:
        hard = None if text is None else hardest(text, language)
        if hard is not None:
            message = f'reading age {hard.age}: "{hard.sentence}"; use shorter words and sentences'
            sheet.warn(place, "hard-to-read", message, hard.sentence)


def _pictured(item: Item, places: Places, sheet: FaultList) -> None:
    """A picture that means something else would be answered as something else."""
    parts = {item.id: item} | {f"{item.id}/{option.id}": option for option in item.options}
    for use in uses_of(item):
        meaning = MEANINGS.get(use.picture)
        if meaning is not None and not use.fits:
            message = f'the picture `{use.picture}` means "{meaning.words}" and nothing else'
            sheet.warn(places.value(parts[use.place], "picture"), "picture-meaning", message)


def _translated(
    protocol: Protocol, catalogue: Catalogue, sheet: FaultList, at: dict[str, Mark]
) -> None:
    for text_path in stale_paths(protocol, catalogue):
        message = f"`{text_path}` has no translation into {catalogue.language} that can be used"
        sheet.warn(at[text_path], "missing-translation", message, text_path)


def _said(protocol: Protocol, places: Places, catalogue: Catalogue) -> list[Fault]:
    """What is wrong in a catalogue itself: texts nobody needs, a language without a list, and
    whatever may not be said in the protocol either."""
    found = [
        _in_catalogue(catalogue, path, "leftover-translation", f"no text is called `{path}` now")
        for path in leftover_paths(protocol, catalogue)
    ]
    if phrases_for(catalogue.language) is None:
        message = f"there is no list of phrases for `{catalogue.language}` yet; read every text"
        found.append(_in_catalogue(catalogue, "", "no-word-list", message))
    return [*found, *translation_faults(protocol, places, catalogue)]


def _in_catalogue(catalogue: Catalogue, path: str, code: str, message: str) -> Fault:
    return Fault(
        path=catalogue.path,
        line=catalogue.lines.get(path, 1),
        column=1,
        code=code,
        message=message,
        text=path,
        severity=Severity.WARNING,
    )


def _places_of_texts(protocol: Protocol, places: Places) -> dict[str, Mark]:
    """Where each text stands, by its path; whatever is not written stands where its part begins."""
    at: dict[str, Mark] = {
        key: places.value(protocol, key) for key in ("title", "summary", "theory")
    }
    for number, source in enumerate(protocol.sources, 1):
        for key in ("cite", "for"):
            at[f"source/{number}/{key}"] = places.value(source, key)
    for number, evidence in enumerate(protocol.evidence, 1):
        at[f"evidence/{number}/study"] = places.value(evidence, "study")
    for trigger in protocol.triggers:
        at[f"trigger/{trigger.id}/text"] = places.value(trigger, "text")
    for stage in protocol.stages:
        at[f"stage/{stage.id}/title"] = places.value(stage, "title")
        for item in stage.items:
            for key in ("text", "short", "help", "purpose"):
                at[f"item/{item.id}/{key}"] = places.value(item, key)
            for option in item.options:
                at[f"option/{item.id}/{option.id}/text"] = places.value(option, "text")
    for result in protocol.results:
        at[f"result/{result.id}/text"] = places.value(result, "text")
    for obligation in protocol.obligations:
        at[f"obligation/{obligation.id}/text"] = places.value(obligation, "text")
        at[f"obligation/{obligation.id}/to"] = places.value(obligation, "to")
        if obligation.law is not None:
            at[law_path(obligation)] = places.value(obligation.law, "cite")
    for step in protocol.steps:
        at[f"step/{step.id}/text"] = places.value(step, "text")
    return at


def _first(places: Places, protocol: Protocol) -> Mark:
    node = places.of(protocol)
    return Mark(node.line, node.column)
