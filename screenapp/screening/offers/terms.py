"""For whom a service is, and how one comes to it: plain values, each of which may be not noted."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, Final

MOST_AGE: Final = 130


class Takes(Enum):
    """Whether a service takes somebody, or does something. NOT_NOTED is to be asked, never a no."""

    NOT_NOTED = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceTerms:
    """What an entry of the directory says beside its name; the defaults say nothing.

    ``tiers`` are codes of tiers it is for (none: any). ``age_from`` and ``age_to`` are whole
    years, both included. ``areas`` are places in words from which people may come (none: any).
    ``open_at`` is read by `opening`. ``way_there`` is how to get there in words, ``must_know``
    what the service needs to know, ``verified_by`` who confirmed the entry last, in words.
    """

    tiers: tuple[str, ...] = ()
    age_from: int | None = None
    age_to: int | None = None
    women: Takes = Takes.NOT_NOTED
    men: Takes = Takes.NOT_NOTED
    other_genders: Takes = Takes.NOT_NOTED
    children: Takes = Takes.NOT_NOTED
    pets: Takes = Takes.NOT_NOTED
    wheelchair: Takes = Takes.NOT_NOTED
    areas: tuple[str, ...] = ()
    open_at: str = ""
    way_there: str = ""
    must_know: str = ""
    warm_hand_over: Takes = Takes.NOT_NOTED
    verified_by: str = ""


NOTHING_NOTED: Final = ServiceTerms()

TAKES: Final = (
    "women",
    "men",
    "other_genders",
    "children",
    "pets",
    "wheelchair",
    "warm_hand_over",
)
"""The fields that are noted as yes or no."""


def terms_to(terms: ServiceTerms) -> dict[str, Any]:
    """*terms* as the store keeps them: what is not noted does not stand there."""
    kept: dict[str, Any] = {}
    for field in fields(ServiceTerms):
        value = getattr(terms, field.name)
        if value == field.default:
            continue
        kept[field.name] = value.value if isinstance(value, Takes) else value
    return kept


def terms_from(kept: Mapping[str, Any]) -> ServiceTerms:
    """What *kept* says, as far as this version understands it; the rest is not noted."""
    return ServiceTerms(**{f.name: _read(f.name, f.default, kept) for f in fields(ServiceTerms)})


def _read(name: str, default: Any, kept: Mapping[str, Any]) -> Any:
    value = kept.get(name)
    match default:
        case Takes():
            return Takes(value) if value in ("yes", "no") else Takes.NOT_NOTED
        case tuple():
            return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()
        case str():
            return value if isinstance(value, str) else ""
        case _:
            if not isinstance(value, int) or isinstance(value, bool):
                return None
            return value if 0 <= value <= MOST_AGE else None


def texts_of(terms: ServiceTerms) -> tuple[str, ...]:
    """Every text of *terms* that somebody wrote."""
    return (
        *terms.tiers,
        *terms.areas,
        terms.open_at,
        terms.way_there,
        terms.must_know,
        terms.verified_by,
    )
