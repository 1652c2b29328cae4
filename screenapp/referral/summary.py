"""The page for one service, as plain data: built by allow-list from what was agreed, nothing else.

The contents follow docs/design/referral.md. Reference, sender, recipient, purpose and
the scope of the consent always stand on the page; every other part stands there only when the
recipient's kind may hold it and the person said yes to exactly that kind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.printing.bidi import fenced, island
from screenapp.printing.boxes import MISSING
from screenapp.printing.printable_text import one_line
from screenapp.protocol.checking.red_lines.recipients import names_enforcement
from screenapp.referral import parts
from screenapp.referral.consent import ALLOWED, InformationKind, ServiceConsent, said_yes
from screenapp.referral.material import Author, Material
from screenapp.referral.parts import PagePart
from screenapp.referral.services import RecipientKind, ServiceRecord, kind_of
from screenapp.referral.words import ENGLISH, PageWords, day_text, fill, need_text
from screenapp.screening.offers.records import ReferralAnswer

__all__ = [
    "NotReady",
    "PagePart",
    "Prepared",
    "Summary",
    "SummaryInput",
    "prepare",
    "said",
    "sender",
    "tellable",
]


class NotReady(Enum):
    """Why there is no page for this service."""

    NOT_ASKED = "not_asked"
    NOT_AGREED = "not_agreed"
    WITHDRAWN = "withdrawn"
    PAST_LAST_DAY = "past_last_day"
    NO_LAWFUL_BASIS = "no_lawful_basis"
    ANOTHER_SERVICE = "another_service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What leaves, word for word: the screen, the reading view and the PDF all show this.

    ``footer`` still holds ``%1`` and ``%2`` for the number of the page and of pages.
    ``name`` is what a reader's window calls the file, and tells nothing but the reference;
    ``language`` (BCP 47) is that of the words. ``practice`` is empty for a real person.
    ``lacking`` is said at the end where paper cannot show a sign.
    """

    title: str
    subtitle: str
    parts: tuple[PagePart, ...]
    footer: str
    continued: str
    practice: str = ""
    lacking: str = ""
    right_to_left: bool = False
    name: str = ""
    language: str = ENGLISH.language_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A summary, and beside it (never on it) what was left out.

    ``left_out`` are kinds about which there was something to say; ``needs_left_out`` the
    numbers (from 1, in the person's order) of needs that this service is not told of.
    """

    summary: Summary
    left_out: tuple[InformationKind, ...]
    needs_left_out: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryInput:
    """What there is to say (``material``), to whom, from whom, and in which words."""

    material: Material
    service: ServiceRecord
    author: Author
    words: PageWords


def prepare(
    case: SummaryInput, consent: ServiceConsent, *, today: date, lawful_basis: str = ""
) -> Prepared | NotReady:
    """The page for the case's service, or why there is none.

    A page for police, immigration or a court needs *lawful_basis*, the citation of the law or
    order it rests on, as well as the person's yes.
    """
    if refusal := _refusal(case.service, consent, today, lawful_basis):
        return refusal
    told = tellable(case.service) & consent.said_yes
    kept_back = [kind for kind in _ORDER if kind not in told and _parts(kind, case)]
    return Prepared(
        summary=_summary(case, consent, told, lawful_basis),
        left_out=tuple(kind for kind in kept_back if kind is not InformationKind.OTHER_NEEDS),
        needs_left_out=_other_places(case) if InformationKind.OTHER_NEEDS in kept_back else (),
    )


def needs_lawful_basis(service: ServiceRecord) -> bool:
    """Whether *service* is police, a court or a place of detention; one of no kind on the list
    is what its name says."""
    kind = kind_of(service)
    if kind is RecipientKind.OTHER:
        return names_enforcement(service.name) is not None
    return kind in (RecipientKind.POLICE, RecipientKind.COURT_OR_DETENTION)


def tellable(service: ServiceRecord) -> frozenset[InformationKind]:
    """The kinds a service of this kind may hold at most."""
    return ALLOWED[kind_of(service)]


def said(kind: InformationKind, case: SummaryInput) -> tuple[str, ...]:
    """What a yes to *kind* would put on the page; empty when nothing was said yet."""
    return tuple(line for part in _parts(kind, case) for line in part.lines)


def _summary(
    case: SummaryInput, consent: ServiceConsent, told: frozenset[InformationKind], lawful_basis: str
) -> Summary:
    material, words = case.material, case.words
    agreed_parts = (part for kind in _ORDER if kind in told for part in _parts(kind, case))
    return Summary(
        title=fenced(fill(words.title, one_line(case.service.name))),
        subtitle=_subtitle(material, words),
        parts=(
            PagePart(label=words.asks_for, lines=_asks_for(case)),
            PagePart(label=words.agreed, lines=_agreed(case, consent, lawful_basis)),
            *agreed_parts,
            *sender(case.author, words),
        ),
        footer=words.footer,
        continued=fenced(fill(words.continued, one_line(material.reference))),
        practice=words.practice if material.practice else "",
        lacking=fill(words.lacking, MISSING),
        right_to_left=words.right_to_left,
        name=fill(words.reference, one_line(material.reference)),
        language=words.language_code,
    )


def _refusal(
    service: ServiceRecord, consent: ServiceConsent, today: date, lawful_basis: str
) -> NotReady | None:
    if consent.service != service.id:
        return NotReady.ANOTHER_SERVICE
    if consent.answer is None:
        return NotReady.NOT_ASKED
    if not said_yes(consent.answer):
        return NotReady.NOT_AGREED
    if consent.withdrawn is not None:
        return NotReady.WITHDRAWN
    if not consent.holds_on(today):
        return NotReady.PAST_LAST_DAY
    if needs_lawful_basis(service) and not one_line(lawful_basis):
        return NotReady.NO_LAWFUL_BASIS
    return None


def _subtitle(material: Material, words: PageWords) -> str:
    reference = fill(words.reference, one_line(material.reference))
    when = ", ".join(filter(None, (day_text(material.day, words), one_line(material.place))))
    return fenced(f"{reference} · {when}")


def _asks_for(case: SummaryInput) -> tuple[str, ...]:
    """The needs this service helps with, numbered among themselves: a gap would tell of others."""
    asked = [need for need in case.material.wanted if need.id in case.service.offers]
    texts = (one_line(need_text(need.id, need.text, case.words)) for need in asked)
    numbered = tuple(fenced(f"{n}  {text}") for n, text in enumerate(texts, start=1))
    return numbered or (case.words.first_talk,)


def _agreed(case: SummaryInput, consent: ServiceConsent, lawful_basis: str) -> tuple[str, ...]:
    words, reference = case.words, one_line(case.material.reference)
    in_part = consent.answer is ReferralAnswer.ACCEPTED_IN_PART
    given = day_text(consent.given or case.material.day, words)
    sentences = (
        fill(words.agreed_in_part if in_part else words.agreed_by, reference, given),
        fill(words.to_alone, one_line(case.service.name)),
        fill(words.until, day_text(consent.until, words)) if consent.until else words.no_end,
        words.take_back,
    )
    law = (fenced(one_line(lawful_basis)),) if lawful_basis else ()
    return (fenced(" ".join(sentences)), *law)


def sender(author: Author, words: PageWords) -> tuple[PagePart, ...]:
    """Who sends a page, and a safe way to call back; what is not set is left out."""
    who = ", ".join(filter(None, (one_line(author.organisation), one_line(author.role))))
    number = one_line(author.call_back)
    shown = island(number) if words.right_to_left and number else fenced(number)
    labelled = ((words.from_, fenced(who)), (words.call_back, shown))
    return tuple(PagePart(label=label, lines=(line,)) for label, line in labelled if line)


def _other_places(case: SummaryInput) -> tuple[int, ...]:
    offers = case.service.offers
    return tuple(n for n, need in enumerate(case.material.wanted, start=1) if need.id not in offers)


def _other_needs(case: SummaryInput) -> tuple[PagePart, ...]:
    others = [need for need in case.material.wanted if need.id not in case.service.offers]
    texts = (one_line(need_text(need.id, need.text, case.words)) for need in others)
    lines = tuple(fenced(text) for text in texts)
    return (PagePart(label=case.words.also_wants, lines=lines),) if lines else ()


def _parts(kind: InformationKind, case: SummaryInput) -> tuple[PagePart, ...]:
    if kind is InformationKind.OTHER_NEEDS:
        return _other_needs(case)
    if kind is InformationKind.HOW_KNOWN:
        role = one_line(case.author.role) or case.words.staff
        return parts.how_known(case.material, role, case.words)
    return _BUILDERS[kind](case.material, case.words)


_BUILDERS: Final[
    Mapping[InformationKind, Callable[[Material, PageWords], tuple[PagePart, ...]]]
] = MappingProxyType(
    {
        InformationKind.NAME: parts.name,
        InformationKind.LANGUAGE: parts.language,
        InformationKind.CONTACT: parts.contact,
        InformationKind.URGENT: parts.urgent,
        InformationKind.RISKS: parts.risks,
        InformationKind.HEALTH: parts.health,
        InformationKind.DEPENDANTS: parts.dependants,
        InformationKind.AGE: parts.age,
        InformationKind.WANTS: parts.wants,
        InformationKind.RESULT: parts.result,
        InformationKind.OBLIGATIONS: parts.duties,
    }
)

# The order of the page. A kind that is missing here cannot be said.
_ORDER: Final = (
    InformationKind.NAME,
    InformationKind.LANGUAGE,
    InformationKind.CONTACT,
    InformationKind.URGENT,
    InformationKind.RISKS,
    InformationKind.HEALTH,
    InformationKind.OTHER_NEEDS,
    InformationKind.WANTS,
    InformationKind.AGE,
    InformationKind.DEPENDANTS,
    InformationKind.HOW_KNOWN,
    InformationKind.RESULT,
    InformationKind.OBLIGATIONS,
)
