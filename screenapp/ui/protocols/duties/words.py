"""What was set of a duty, in sentences for staff."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.checking.site_terms import TermFault
from screenapp.protocol.duty_terms import TermsByDuty
from screenapp.protocol.model import Obligation
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.interview.result import terms_words
from screenapp.ui.phrases import translated
from screenapp.ui.protocols import words
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.texts import fill

translate = QCoreApplication.translate

_STOPPED: Final[Mapping[TermFault, MarkedText]] = {
    TermFault.MISSING: QT_TRANSLATE_NOOP(
        "DutyTerms", "Something is not set yet. Where there is none, say so."
    ),
    TermFault.LAW: QT_TRANSLATE_NOOP(
        "DutyTerms", "This names no law. Name it with its section, so that anybody can find it."
    ),
    TermFault.REVIEW: QT_TRANSLATE_NOOP(
        "DutyTerms", "Say by which month the law is looked at again, as in 2027-06."
    ),
    TermFault.WITHIN: QT_TRANSLATE_NOOP("DutyTerms", "Choose a time from the list."),
    TermFault.ENFORCEMENT: QT_TRANSLATE_NOOP(
        "DutyTerms",
        "Police, immigration and courts are told only where a law says so. Name the law.",
    ),
}


def stopped(fault: TermFault) -> str:
    """Why what was set cannot stand."""
    return translated(_STOPPED[fault])


def named(duty: Obligation, script: Script) -> str:
    """What the duty is."""
    return script.say(f"obligation/{duty.id}/text", duty.text)


def paragraphs(script: Script, terms: TermsByDuty) -> list[str]:
    """What was set of each duty, in the protocol's order."""
    return [
        "\n".join((named(duty, script), *terms_words.lines(terms[duty.id])))
        for duty in script.protocol.obligations
        if duty.id in terms
    ]


def reviews_passed(script: Script, terms: TermsByDuty, today: date) -> list[str]:
    """For each duty whose law was to be looked at again before now, one sentence."""
    said = translate("DutyTerms", "%1: the law was to be checked again by %2.")
    return [
        fill(said, named(duty, script), words.month(terms[duty.id].review_by))
        for duty in script.protocol.obligations
        if duty.id in terms and terms[duty.id].review_passed(today)
    ]
