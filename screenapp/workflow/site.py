"""How an organisation has set its site: coded values kept in the vault, each with a default."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

from screenapp.printing.country import MONDAY, Country, country_of
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.places import place_of
from screenapp.screening.person import Setting

NO_DUTY: Final = "none"
"""The duty of a place of which it is known that it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """``kind`` is one of the words of a protocol's ``settings``. ``jurisdiction`` is a place
    of `printing.places` such as ``US-MD``, whose country decides paper, dates and weeks; what an
    earlier version kept and the list does not have stays, and is a fact to no protocol.
    ``reporter`` is who staff here are and ``duty`` what the law asks of this place, both in the
    words of protocols (empty: not known).

    ``recheck_minutes`` is the time a silent signal gives; ``escalate_minutes`` later, while nobody
    has gone, everybody is told to call ``escalate_to`` (empty: whoever leads the shift).
    The covers are the words under which things stand on Today (empty: the program's own):
    ``recheck_cover`` for a signal, a talk and another try, ``duty_cover`` for a duty,
    ``step_cover`` for what comes next, and ``follow_up_cover`` for word that is still to come.
    ``window_name`` is the title of the window (empty: "Intake"). ``call_back`` is how a service
    reaches the worker; ``urgent_call`` whom staff call when there is danger now. ``cover_place``
    held for ``cover_seconds``, twice, leads back from the cover to sign-in.
    """

    unit: str = "main"
    kind: str = "emergency_department"
    jurisdiction: str = ""
    reporter: str = ""
    duty: str = ""
    recheck_minutes: int = 10
    escalate_minutes: int = 5
    escalate_to: str = ""
    recheck_cover: str = ""
    duty_cover: str = ""
    step_cover: str = ""
    follow_up_cover: str = ""
    window_name: str = ""
    call_back: str = ""
    urgent_call: str = ""
    cover: str = "conversions"
    cover_place: str = "corner"
    cover_seconds: int = 4

    @property
    def country(self) -> Country | None:
        """Where this site lies, as far as ``jurisdiction`` tells."""
        return country_of(self.jurisdiction)

    @property
    def week_begins(self) -> int:
        """The first day of the week here: 0 is Monday, also where no country is known."""
        return MONDAY if self.country is None else self.country.week_begins

    @property
    def paper(self) -> PaperSize:
        """What is printed on here: A4, also where no country is known."""
        return PaperSize.A4 if self.country is None else self.country.paper

    @property
    def setting(self) -> Setting:
        """The facts a protocol may ask of the place. What is not set is not known."""
        named = {
            "jurisdiction": place_of(self.jurisdiction),
            "reporter": self.reporter,
            "duty": self.duty,
        }
        facts = {name: value or None for name, value in named.items() if value}
        if self.duty == NO_DUTY:
            facts["duty"] = None
        return Setting(facts=facts)


def site_from(kept: Mapping[str, str]) -> Site:
    """The site that *kept* settings tell; what is missing or cannot be read has its default."""
    site: dict[str, str | int] = {}
    for field in fields(Site):
        value = kept.get(field.name)
        if value is None:
            continue
        if isinstance(field.default, int):
            if value.isascii() and value.isdigit():
                site[field.name] = int(value)
        else:
            site[field.name] = value
    return Site(**site)  # type: ignore[arg-type]  # each value was made for its own field above


def site_to(site: Site) -> dict[str, str]:
    """*site* as `site_from` reads it."""
    return {field.name: str(getattr(site, field.name)) for field in fields(Site)}
