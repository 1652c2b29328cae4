"""Words that judge or promise, and what to say in their place. It warns and never changes text.

The list is that of docs/design/referral.md, Words, with promises, and
with the matters that leave only when needed. Inside a marked quotation it stays silent.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

_QUOTED: Final = re.compile('“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]')

_ENGLISH: Final = (
    (r"victims?|survivors?", "the person; the young person"),
    (r"(?:identified as )?traffick(?:ed|ing|er|ers)", "screen indicates further conversation"),
    (r"alleg(?:es|ed)|claim(?:s|ed)|admit(?:s|ted)|den(?:y|ies|ied)", "said; did not report"),
    (r"refus(?:e|es|ed|al)|non-?complian(?:t|ce)", "chose not to"),
    (r"prostitut(?:e|es|ed|ion)", "sex work as the person describes it; exploitation in sex trade"),
    (r"rescued?|saved", "supported to; agreed to"),
    (r"illegal(?:s|ly)?", "(leave out)"),
    (r"pimps?|boyfriend", "the person accompanying; or the person's own word in quotation marks"),
    (r"lie[ds]|lying|inconsistent", "accounts differed: at first …, later …"),
    (r"hard to engage", "met twice, chose not to continue"),
    (r"suspicio(?:us|n)", "what was seen, such as “companion answered three questions”"),
    (r"negative", "result incomplete, or nothing further indicated by these answers"),
    (r"will be safe|guarantee[ds]?|promise[ds]?", "what is offered, without a promise"),
    (r"hiv|pregnan(?:t|cy)|drugs?", "leave out unless this service needs it and it was agreed"),
    (r"immigration|visa|undocumented|passport", "leave out unless it was agreed to exactly that"),
)
_SPANISH: Final = (
    (r"víctimas?|sobrevivientes?", "la persona; la persona joven"),
    (r"trata|tratantes?|traficad[oa]s?", "las respuestas indican seguir conversando"),
    (r"aleg[aó]|niega|negó|admit[eió]+", "dijo; no contó"),
    (r"rechaz[aó]|se neg[aó]|se niega|incumpl\w+", "eligió no hacerlo"),
    (r"prostitut[ao]s?|prostitución", "trabajo sexual, como lo describe la persona"),
    (r"rescatad[oa]s?|salvad[oa]s?", "apoyada para; aceptó"),
    (r"ilegal(?:es|mente)?", "(dejar fuera)"),
    (r"proxenetas?|novio", "quien acompaña; o la palabra de la persona entre comillas"),
    (r"mintió|miente|incoherente", "los relatos difieren: al principio …, después …"),
    (r"sospechos[oa]s?|sospecha", "lo que se vio"),
    (r"negativ[oa]", "resultado incompleto"),
    (r"garantiza\w*|promet\w+|estará a salvo", "lo que se ofrece, sin promesa"),
    (r"vih|embaraz\w+|drogas?", "dejar fuera salvo que el servicio lo necesite y se haya acordado"),
    (r"migratori[oa]|visado|indocumentad[oa]s?|pasaporte", "dejar fuera salvo acuerdo expreso"),
)


def _compiled(terms: Iterable[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"\b(?:{p})\b", re.IGNORECASE), say) for p, say in terms)


# Words of both lists are looked for in every text: staff write in the language they think in.
_TERMS: Final[Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]] = MappingProxyType(
    {"en": _compiled(_ENGLISH), "es": _compiled(_SPANISH)}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A word that was found, and what may stand in its place."""

    found: str
    instead: str


def remarks(texts: Iterable[str]) -> tuple[Remark, ...]:
    """One remark for each listed word in *texts*, in the order met, quotations left alone."""
    seen: dict[str, Remark] = {}
    for text in texts:
        for found, instead in _hits(_QUOTED.sub(" ", text)):
            seen.setdefault(found.casefold(), Remark(found=found, instead=instead))
    return tuple(seen.values())


def _hits(text: str) -> Iterator[tuple[str, str]]:
    """What was found and its remedy; of two that overlap the longer one."""
    hits = [
        (hit.start(), -hit.end(), hit[0], instead)
        for terms in _TERMS.values()
        for pattern, instead in terms
        for hit in pattern.finditer(text)
    ]
    end = 0
    for start, minus_end, found, instead in sorted(hits):
        if start >= end:
            end = -minus_end
            yield found, instead
