"""Whether the list of services is ready for the questions that lead to them (red line 6)."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from screenapp.protocol.model import Protocol, Tier
from screenapp.referral.services import needs_checking
from screenapp.vault import Service

_ANY: Final = ""
_LAST_DAYS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryDue:
    """What of the list is to be seen to. ``stale`` services are to be checked again, asked about
    at the end of the month; ``lacking`` while questions in use rest on nobody who is known."""

    stale: int = 0
    lacking: bool = False


NOTHING_DUE: Final = DirectoryDue()


def tiers_lacking(protocol: Protocol, services: Iterable[Service], today: date) -> tuple[str, ...]:
    """The tiers of *protocol*'s results for which nobody was confirmed within the half year.

    The empty tier stands for a protocol whose results lead to none.
    """
    fresh = [one for one in services if one.active and not needs_checking(one, today)]
    found = {result.tier for result in protocol.results} - {Tier.NONE}
    wanted = [tier.value for tier in Tier if tier in found] or [_ANY]
    return tuple(
        tier
        for tier in wanted
        if not any(tier == _ANY or not one.terms.tiers or tier in one.terms.tiers for one in fresh)
    )


def due(protocols: Iterable[Protocol], services: Iterable[Service], today: date) -> DirectoryDue:
    """What a lead is asked to see to on *today*; what is in use goes on whatever it says."""
    known = tuple(services)
    days = calendar.monthrange(today.year, today.month)[1]
    stale = sum(one.active and needs_checking(one, today) for one in known)
    return DirectoryDue(
        stale=stale if today.day > days - _LAST_DAYS else 0,
        lacking=any(tiers_lacking(protocol, known, today) for protocol in protocols),
    )
