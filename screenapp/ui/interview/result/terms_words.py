"""What a site set of a duty, in sentences for staff."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from screenapp.protocol.duty_terms import DutyTerms, Term
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.interview import words
from screenapp.ui.phrases import translated
from screenapp.ui.texts import fill

translate = QCoreApplication.translate

_ASKED: Final[Mapping[Term, MarkedText]] = {
    Term.TO: QT_TRANSLATE_NOOP("DutyTerms", "Who is told here"),
    Term.LAW: QT_TRANSLATE_NOOP("DutyTerms", "The law that says so here, with its section"),
    Term.WITHIN: QT_TRANSLATE_NOOP("DutyTerms", "The time for it"),
}


def asked(term: Term) -> str:
    """What is asked of a duty."""
    return translated(_ASKED[term])


def none_here() -> str:
    """The answer that a place has none."""
    return translate("DutyTerms", "There is none here")


def lines(terms: DutyTerms) -> list[str]:
    """What was set, one line for each thing that was asked."""
    said = []
    for term in Term:
        value = terms.said(term)
        if value is not None:
            shown = words.within(value) if term is Term.WITHIN else value
            if term is Term.LAW and value:
                checked = translate("DutyTerms", "%1, to be checked again by %2")
                shown = fill(checked, value, _month(terms.review_by))
            line = translate("DutyTerms", "%1: %2")
            said.append(fill(line, asked(term), shown or none_here()))
    return said


def _month(written: str) -> str:
    found = QDate.fromString(f"{written}-01", "yyyy-MM-dd")
    return QLocale().toString(found, "MMMM yyyy") if found.isValid() else written
