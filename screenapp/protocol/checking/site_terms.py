"""What a protocol leaves to the site of its duties, and what stands against what the site sets."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

from screenapp.protocol.checking.approval import left_to_site, names_no_law
from screenapp.protocol.checking.red_lines.recipients import names_enforcement
from screenapp.protocol.duty_terms import DutyTerms, Term, TermsByDuty
from screenapp.protocol.model import Law, Obligation, Protocol

MONTH: Final = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")
SPANS: Final = (
    "at_once", "1h", "2h", "4h", "12h", "24h", "48h", "72h", "5d", "7d", "14d", "30d",
)  # fmt: skip
"""The times that a site can set, as a protocol writes them."""


class TermFault(Enum):
    """Why what was set of a duty cannot stand."""

    MISSING = "missing"
    LAW = "law"
    REVIEW = "review"
    WITHIN = "within"
    ENFORCEMENT = "enforcement"


def asked_of(duty: Obligation) -> tuple[Term, ...]:
    """What the site is asked of *duty*. Where the protocol cites a law, only what it leaves out;
    without one, its recipient and time are general words, and the site says what holds here."""
    unsourced = duty.law is None or left_to_site(duty.law)
    asked = {Term.TO: not duty.to, Term.LAW: unsourced, Term.WITHIN: not duty.within}
    return tuple(term for term, open_ in asked.items() if open_ or unsourced)


def duties_asked(protocol: Protocol) -> tuple[Obligation, ...]:
    """The duties of which the site is asked anything, in the file's order."""
    return tuple(duty for duty in protocol.obligations if asked_of(duty))


def fault_of(duty: Obligation, terms: DutyTerms) -> TermFault | None:
    """What stands against *terms* for *duty*, the first of it."""
    asked = asked_of(duty)
    if any(terms.said(term) is None for term in asked):
        return TermFault.MISSING
    law = terms.law or ""
    if Term.LAW in asked and (names_no_law(Law(cite=law)) if law else duty.law is not None):
        return TermFault.LAW
    if law and MONTH.fullmatch(terms.review_by) is None:
        return TermFault.REVIEW
    if terms.within and terms.within not in SPANS:
        return TermFault.WITHIN
    lawful = law or (duty.law is not None and Term.LAW not in asked)
    if not lawful and names_enforcement(terms.to or "") is not None:
        return TermFault.ENFORCEMENT
    return None


def faults_of(protocol: Protocol, terms: TermsByDuty) -> Iterator[tuple[Obligation, TermFault]]:
    """Each duty of which something is asked and what was set cannot stand."""
    for duty in duties_asked(protocol):
        fault = fault_of(duty, terms.get(duty.id, DutyTerms()))
        if fault is not None:
            yield duty, fault
