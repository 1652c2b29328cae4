"""What a site sets of a duty that its protocol leaves open: whom, by which law, in what time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final


class Term(Enum):
    """One thing that a protocol may leave to the site."""

    TO = "to"
    LAW = "law"
    WITHIN = "within"


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyTerms:
    """What was set of one duty. None: the protocol says it itself, and nobody was asked; empty:
    "there is none here". ``review_by`` is a month, ``YYYY-MM``, beside a law; ``within`` is
    written as in a protocol.
    """

    to: str | None = None
    law: str | None = None
    review_by: str = ""
    within: str | None = None

    def said(self, term: Term) -> str | None:
        """What was set of *term*, as kept."""
        match term:
            case Term.TO:
                return self.to
            case Term.LAW:
                return self.law
            case Term.WITHIN:
                return self.within

    def review_passed(self, today: date) -> bool:
        """Whether the law was to be looked at again before the month of *today*."""
        return bool(self.review_by) and self.review_by < f"{today:%Y-%m}"


TermsByDuty = Mapping[str, DutyTerms]
"""By the id of the duty."""

NO_TERMS: Final[TermsByDuty] = MappingProxyType({})


def terms_to(terms: DutyTerms) -> dict[str, str | None]:
    """*terms* as plain values."""
    return {
        "to": terms.to,
        "law": terms.law,
        "review_by": terms.review_by,
        "within": terms.within,
    }


def terms_from(kept: Mapping[str, object]) -> DutyTerms:
    """What `terms_to` made; what is missing was not asked."""

    def text(name: str) -> str | None:
        value = kept.get(name)
        return value if isinstance(value, str) else None

    return DutyTerms(
        to=text("to"),
        law=text("law"),
        review_by=text("review_by") or "",
        within=text("within"),
    )
