"""The parts of a page, one function for each kind of information.

Each says everything about its own kind and nothing about any other, so that leaving out a
kind is leaving out a function.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from screenapp.printing.bidi import fenced
from screenapp.printing.printable_text import lines_of, one_line
from screenapp.protocol.model import Channel, Source
from screenapp.referral.material import Detail, Duty, Material
from screenapp.referral.words import PageWords, fill, language_text
from screenapp.screening.person import Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePart:
    """A label and the lines beside it, both as they stand on the page."""

    label: str
    lines: tuple[str, ...]


def name(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    return _part(words.name, _typed(material, Detail.NAME))


def language(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    spoken = (language_text(material.language, words),) if material.language else ()
    return _part(
        words.language,
        (
            *spoken,
            *(words.wishes[w.value] for w in material.wishes if w.value in words.wishes),
            *_typed(material, Detail.INTERPRETER),
            *_typed(material, Detail.INTERPRETER_WISH),
        ),
    )


def contact(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    labelled = (
        (Detail.CONTACT_HOW, "%1"),
        (Detail.CONTACT_HOURS, words.contact_hours),
        (Detail.CONTACT_LANGUAGE, words.contact_language),
        (Detail.CONTACT_SAY, words.contact_say),
        (Detail.CONTACT_NOT_SAY, words.contact_not_say),
        (Detail.CONTACT_NOT_HEAR, words.contact_not_hear),
    )
    texts = ((pattern, one_line(material.detail(detail))) for detail, pattern in labelled)
    return _part(words.contact, (fill(pattern, text) for pattern, text in texts if text))


def urgent(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    return _part(words.urgent, _typed(material, Detail.URGENT))


def risks(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    return _part(words.risks, _typed(material, Detail.RISKS))


def health(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    return _part(words.health, _typed(material, Detail.HEALTH))


def dependants(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    label = fill(words.dependants, one_line(material.reference))
    return _part(label, _typed(material, Detail.DEPENDANTS))


def wants(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    return (
        *_part(words.wants, _typed(material, Detail.WANTS)),
        *_part(words.does_not_want, _typed(material, Detail.DOES_NOT_WANT)),
    )


def age(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    """Age and how it is known; without a basis it says that none was noted."""
    if material.age is None and material.age_basis is None:
        return ()
    basis = words.age_not_noted
    if material.age_basis is not None:
        basis = words.ages[material.age_basis]
    known = fill(basis, one_line(material.reference))
    if material.age is None:
        return _part(words.age, (fill(words.age_unknown, known),))
    low, high = material.age
    if low == high:
        return _part(words.age, (fill(words.age_exact, str(low), known),))
    return _part(words.age, (fill(words.age_range, str(low), str(high), known),))


def how_known(material: Material, role: str, words: PageWords) -> tuple[PagePart, ...]:
    """By which way things were learnt; *role* is that of the staff member who heard them."""
    reference = one_line(material.reference)
    by_channel = {
        Channel.INTERVIEW: fill(words.said, reference, role),
        Channel.SELF_SCREEN: fill(words.self_screen, reference),
        Channel.POINT_CARD: fill(words.point_card, reference),
        Channel.WRITTEN: fill(words.written, reference),
        Channel.SIGNAL: fill(words.signal, reference),
    }
    by_presence = {
        Presence.ALONE: words.alone,
        Presence.WITH_INTERPRETER: words.with_interpreter,
    }
    by_source = {
        Source.OBSERVED: words.observed,
        Source.RECORD: words.record,
        Source.THIRD_PARTY: words.third_party,
        Source.PEER: words.third_party,
    }
    sentences = [by_channel[channel] for channel in material.channels]
    if sentences and material.presence in by_presence:
        sentences.append(by_presence[material.presence])
    sentences += [text for source, text in by_source.items() if source in material.sources]
    return _part(words.how_known, (" ".join(dict.fromkeys(sentences)),))


def result(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    """The result in neutral words with its limits; one that is not settled is incomplete."""
    screened = material.screened
    if screened is None:
        return ()
    own = screened.own_figures
    told = (
        (screened.own_wording, words.own_wording),
        (own.cut_off, words.own_cut_off),
        (own.counts, words.own_counts),
    )
    limits = [words.not_a_finding, *(text for holds, text in told if holds)]
    return _part(
        words.result,
        (
            one_line(screened.text or words.result_incomplete),
            " ".join(limits),
            fill(words.version, one_line(screened.protocol), one_line(screened.version)),
        ),
    )


def duties(material: Material, words: PageWords) -> tuple[PagePart, ...]:
    """Duties met, the law where one is cited, and that the person was told where that holds."""
    return _part(words.duties, (_duty(duty, material, words) for duty in material.duties))


def _duty(duty: Duty, material: Material, words: PageWords) -> str:
    text, law = one_line(duty.text), one_line(duty.law)
    cited = f"{text} ({law})." if law else f"{text}."
    if not duty.told_person:
        return cited
    return f"{cited} {fill(words.told_person, one_line(material.reference))}"


def _typed(material: Material, detail: Detail) -> tuple[str, ...]:
    return lines_of(material.detail(detail))


def _part(label: str, lines: Iterable[str]) -> tuple[PagePart, ...]:
    kept = tuple(fenced(line) for line in lines if line)
    return (PagePart(label=fenced(label), lines=kept),) if kept else ()
