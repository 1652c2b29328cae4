"""What the person agreed one service may be told, until when, and what each kind of recipient
may hold at most."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.referral.services import RecipientKind
from screenapp.screening.offers.records import ReferralAnswer


class InformationKind(Enum):
    """A kind of information about the person. Each is asked for by itself and is out unless
    the person says yes. There is none for papers, addresses, photographs or other people's
    names, and none may be added without its own line in `ALLOWED`."""

    LANGUAGE = "language_and_interpreter"
    CONTACT = "safe_contact"
    URGENT = "urgent_needs"
    OTHER_NEEDS = "other_needs"
    WANTS = "wants_and_not"
    RISKS = "risks"
    HEALTH = "health_needs"
    DEPENDANTS = "dependants"
    AGE = "age"
    HOW_KNOWN = "how_known"
    RESULT = "result"
    OBLIGATIONS = "obligations"
    NAME = "name_for_contact"


_LEAST: Final = frozenset(
    {
        InformationKind.LANGUAGE,
        InformationKind.CONTACT,
        InformationKind.URGENT,
        InformationKind.OTHER_NEEDS,
        InformationKind.WANTS,
        InformationKind.NAME,
    }
)
_CARE: Final = _LEAST | {
    InformationKind.RISKS,
    InformationKind.DEPENDANTS,
    InformationKind.AGE,
    InformationKind.HOW_KNOWN,
    InformationKind.RESULT,
    InformationKind.OBLIGATIONS,
}

# The allow-list of docs/design/referral.md. A kind that is missing here never leaves,
# whatever was agreed. Health stays with those who care; police, courts and places of
# detention never receive the result of the questions.
ALLOWED: Final[Mapping[RecipientKind, frozenset[InformationKind]]] = MappingProxyType(
    {
        RecipientKind.SHELTER: _CARE | {InformationKind.HEALTH},
        RecipientKind.HEALTH: _CARE | {InformationKind.HEALTH},
        RecipientKind.LEGAL: _CARE,
        RecipientKind.LABOUR: _LEAST
        | {InformationKind.AGE, InformationKind.HOW_KNOWN, InformationKind.RESULT},
        RecipientKind.FOOD: _LEAST | {InformationKind.DEPENDANTS},
        RecipientKind.ADVOCACY: _CARE | {InformationKind.HEALTH},
        RecipientKind.SOCIAL_SERVICES: _CARE | {InformationKind.HEALTH},
        RecipientKind.CHILD_PROTECTION: _CARE | {InformationKind.HEALTH},
        RecipientKind.POLICE: _LEAST
        | {InformationKind.RISKS, InformationKind.AGE, InformationKind.OBLIGATIONS},
        RecipientKind.COURT_OR_DETENTION: _LEAST
        | {InformationKind.RISKS, InformationKind.AGE, InformationKind.OBLIGATIONS},
        RecipientKind.OTHER: _LEAST,
    }
)


_YES: Final = (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceConsent:
    """The person's word about one service.

    ``answer`` is None until asked. ``said_yes`` holds the kinds agreed to one by one; all
    others are out. ``given`` is the day of the answer. ``until`` is the last day on which a
    page may be made, None for no end. ``withdrawn`` is the day it was taken back, if it was.
    ``lawful_basis`` is no word of the person's: the law that staff named beside it.
    """

    service: str
    answer: ReferralAnswer | None = None
    said_yes: frozenset[InformationKind] = frozenset()
    given: date | None = None
    until: date | None = None
    withdrawn: date | None = None
    lawful_basis: str = ""

    def holds_on(self, day: date) -> bool:
        """True when the answer is a yes, not taken back, and *day* is not past ``until``."""
        if not said_yes(self.answer) or self.withdrawn is not None:
            return False
        return self.until is None or day <= self.until


def said_yes(answer: ReferralAnswer | None) -> bool:
    """True for a yes, in whole or in part."""
    return answer in _YES


def kinds_named(names: Iterable[str]) -> frozenset[InformationKind]:
    """The kinds that *names* say; a name this version does not know agrees to nothing."""
    known = {kind.value: kind for kind in InformationKind}
    return frozenset(known[name] for name in names if name in known)
