"""Who could help: kinds of recipient, which services fit, and when a record is too old to trust."""

import typing as t
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from screenapp.screening.offers.records import Need

CHECK_AGAIN_AFTER: Final = timedelta(days=180)


class ServiceRecord(t.Protocol):
    """What this room needs of a service record; the vault's own record fits it."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def offers(self) -> tuple[str, ...]: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def hours(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def last_verified(self) -> date | None: ...
    @property
    def active(self) -> bool: ...


class RecipientKind(Enum):
    """The closed list of those to whom a page may go. What each may hold: see `consent`."""

    SHELTER = "shelter"
    HEALTH = "health"
    LEGAL = "legal"
    LABOUR = "labour"
    FOOD = "food"
    ADVOCACY = "advocacy"
    SOCIAL_SERVICES = "social_services"
    CHILD_PROTECTION = "child_protection"
    POLICE = "police"
    COURT_OR_DETENTION = "court_or_detention"
    OTHER = "other"


def kind_of(service: ServiceRecord) -> RecipientKind:
    """The service's kind; one that is not on the list is OTHER, which may hold least."""
    try:
        return RecipientKind(service.kind)
    except ValueError:
        return RecipientKind.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Why a service fits.

    ``places`` are the numbers (from 1) of the needs it offers help with, in the person's
    order. ``language`` is the person's when the service speaks it, else None.
    """

    service: ServiceRecord
    places: tuple[int, ...]
    language: str | None
    check_first: bool


def needs_checking(service: ServiceRecord, today: date) -> bool:
    """True when nobody confirmed the record within the last 180 days."""
    last = service.last_verified
    return last is None or today - last > CHECK_AGAIN_AFTER


def fitting(
    services: Iterable[ServiceRecord], wanted: Sequence[Need], language: str, today: date
) -> tuple[Fit, ...]:
    """Active services that offer help with at least one need.

    First those that help with what stands first; among equals those that speak *language*
    (compared by its first part: ``es`` also fits ``es-MX``), then by name.
    """
    fits = [_fit(s, wanted, language, today) for s in services if s.active]
    return tuple(sorted((f for f in fits if f.places), key=_rank))


def _fit(service: ServiceRecord, wanted: Sequence[Need], language: str, today: date) -> Fit:
    places = tuple(n for n, need in enumerate(wanted, start=1) if need.id in service.offers)
    speaks = _base(language) in {_base(spoken) for spoken in service.languages}
    return Fit(
        service=service,
        places=places,
        language=language if speaks else None,
        check_first=needs_checking(service, today),
    )


def _rank(fit: Fit) -> tuple[tuple[int, ...], bool, str]:
    return fit.places, fit.language is None, fit.service.name.casefold()


def _base(language: str) -> str:
    return language.partition("-")[0].casefold()
