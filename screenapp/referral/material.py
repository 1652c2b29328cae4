"""All that could be said about a screening in a referral: read once, so that nothing else can be.

What is not a field here cannot reach a page. Answers item by item, measures, tiers, staff
concerns, and whatever a partner organisation withheld are not fields, on purpose.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from screenapp.protocol.model import Channel, Source
from screenapp.protocol.own_figures import NOTHING_OWN, OwnFigures
from screenapp.screening.offers.records import Need
from screenapp.screening.person import AgeBasis, Presence
from screenapp.screening.wishes.records import WishKind


class Detail(Enum):
    """What the person may add, in words, each under the kind of information it belongs to."""

    INTERPRETER = "interpreter"
    INTERPRETER_WISH = "interpreter_wish"
    CONTACT_HOW = "contact_how"
    CONTACT_HOURS = "contact_hours"
    CONTACT_LANGUAGE = "contact_language"
    CONTACT_SAY = "contact_say"
    CONTACT_NOT_SAY = "contact_not_say"
    CONTACT_NOT_HEAR = "contact_not_hear"
    URGENT = "urgent_needs"
    RISKS = "risks"
    HEALTH = "health_needs"
    DEPENDANTS = "dependants"
    WANTS = "wants"
    DOES_NOT_WANT = "does_not_want"
    NAME = "name_for_contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who sends the page: a role, never a name. ``call_back`` is a safe number or way."""

    organisation: str
    role: str = ""
    call_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """The result in the protocol's own neutral words.

    ``text`` is None when the result is not settled: a page then says that it is incomplete,
    and never that nothing was found.
    """

    protocol: str
    version: str
    text: str | None
    own_wording: bool
    own_figures: OwnFigures = NOTHING_OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A duty that was met, and the law it stands in (empty when none is cited).

    ``told_person`` is True where the duty could only be met after the person was told.
    """

    text: str
    law: str
    told_person: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything a page may be built from.

    ``day`` is the day of the intake and ``place`` a kind of place ("evening clinic"), never
    where exactly. ``language`` is BCP 47; ``wishes`` are
    about who asks and who interprets. ``age`` is (lowest, highest) in whole years.
    """

    reference: str
    day: date
    place: str = ""
    wanted: tuple[Need, ...] = ()
    details: Mapping[Detail, str] = field(default_factory=lambda: MappingProxyType({}))
    language: str = ""
    wishes: tuple[WishKind, ...] = ()
    age: tuple[int, int] | None = None
    age_basis: AgeBasis | None = None
    channels: tuple[Channel, ...] = ()
    presence: Presence | None = None
    sources: frozenset[Source] = frozenset()
    screened: Screened | None = None
    duties: tuple[Duty, ...] = ()
    practice: bool = False

    def detail(self, name: Detail) -> str:
        """What was written under *name*, empty when nothing was."""
        return self.details.get(name, "")


def details_named(details: Mapping[str, str]) -> Mapping[Detail, str]:
    """The details this version knows; any other name is left behind."""
    known = {detail.value: detail for detail in Detail}
    return MappingProxyType({known[n]: text for n, text in details.items() if n in known})
