"""Kinds of places, who works there and what the law asks of them, in words.

The keys are the words of protocols: what a protocol asks of its setting is written with them.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from screenapp.printing.country import country_of
from screenapp.printing.paper_size import PaperSize
from screenapp.ui.phrases import fill
from screenapp.workflow.site import NO_DUTY

translate = QCoreApplication.translate


def kinds(own: str) -> list[tuple[str, str]]:
    """Kinds of places; *own* is among them even when it has no word here."""
    known = [
        ("emergency_department", translate("Site", "Emergency department")),
        ("clinic", translate("Site", "Clinic")),
        ("health", translate("Site", "Other health care")),
        ("shelter", translate("Site", "Shelter")),
        ("outreach", translate("Site", "Outreach")),
        ("social_services", translate("Site", "Social services")),
        ("public_health", translate("Site", "Public health")),
        ("child_welfare", translate("Site", "Child welfare")),
        ("service_provider", translate("Site", "Service for people in need")),
        ("charity", translate("Site", "Charity")),
        ("local_authority", translate("Site", "Local authority")),
        ("juvenile_court", translate("Site", "Youth court")),
        ("juvenile_detention", translate("Site", "Youth detention")),
        ("police", translate("Site", "Police")),
        ("research", translate("Site", "Research")),
    ]
    return _with(own, known)


def reporters(own: str) -> list[tuple[str, str]]:
    """Who staff are, as a law about reporting names them."""
    known = [
        ("", translate("Site", "Not set")),
        ("nurse", translate("Site", "Nurses")),
        ("physician", translate("Site", "Physicians")),
        ("social_worker", translate("Site", "Social workers")),
        ("outreach_worker", translate("Site", "Outreach workers")),
        ("teacher", translate("Site", "Teachers")),
        ("police_officer", translate("Site", "Police officers")),
    ]
    return _with(own, known)


def duties(own: str) -> list[tuple[str, str]]:
    """What the law asks of the place."""
    known = [
        ("", translate("Site", "Not set")),
        ("duty_to_notify", translate("Site", "Must notify the authority named in law")),
        (NO_DUTY, translate("Site", "Has no such duty")),
    ]
    return _with(own, known)


def country_note(jurisdiction: str) -> str:
    """What the country in *jurisdiction* decides; empty while nothing is typed."""
    if not jurisdiction.strip():
        return ""
    here = country_of(jurisdiction)
    if here is None:
        return translate(
            "Site",
            "No country is known by this. Begin with its two letters, such as US or US-MD.",
        )
    first = QLocale().standaloneDayName(here.week_begins + 1)
    letter = here.paper is PaperSize.LETTER
    return fill(
        translate("Site", "%1: paper is Letter, a week begins on %2.")
        if letter
        else translate("Site", "%1: paper is A4, a week begins on %2."),
        here.code,
        first,
    )


def _with(own: str, known: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """*known*, and *own* as it is where nobody has put words to it."""
    if own in dict(known):
        return known
    return [*known, (own, own.replace("_", " "))]
