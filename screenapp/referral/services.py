"""Who could help: kinds of recipient, and when a record is too old to trust."""

import typing as t
from datetime import date, timedelta
from enum import Enum
from typing import Final

from screenapp.screening.offers.terms import ServiceTerms

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
    @property
    def terms(self) -> ServiceTerms: ...


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


def needs_checking(service: ServiceRecord, today: date) -> bool:
    """True when nobody confirmed the record within the last 180 days."""
    last = service.last_verified
    return last is None or today - last > CHECK_AGAIN_AFTER
