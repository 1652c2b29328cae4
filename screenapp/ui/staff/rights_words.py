"""Since when somebody can open something, by whose hand, and until when, in words."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from screenapp.translatable import QT_TRANSLATE_NOOP
from screenapp.ui.phrases import fill, translated
from screenapp.vault.people.rights import RightHolder, RightSpan

translate = QCoreApplication.translate

_SHEET: Final = QT_TRANSLATE_NOOP("Rights", "Recovery sheet")


def holder_name(holder: RightHolder) -> str:
    """The name; a recovery sheet has none."""
    return translated(_SHEET) if holder.sheet else holder.name


def records_line(holder: RightHolder, names: Mapping[str, str]) -> str:
    """Since when, and until when, they could open the records as a whole."""
    return fill(translate("Rights", "Records: %1"), _span(holder.id, holder.records, names))


def answers_line(holder: RightHolder, names: Mapping[str, str]) -> str:
    """The same of answers, which open with a key of their own."""
    if holder.answers is None:
        return translate("Rights", "Answers: no key to them")
    return fill(translate("Rights", "Answers: %1"), _span(holder.id, holder.answers, names))


def _span(own: str, span: RightSpan, names: Mapping[str, str]) -> str:
    since = _day(span.since)
    if span.by == own:
        begun = fill(translate("Rights", "since %1, when this was set up"), since)
    elif span.by is None:
        begun = fill(translate("Rights", "since %1, by whom the log no longer tells"), since)
    else:
        begun = fill(translate("Rights", "since %1, given by %2"), since, _who(span.by, names))
    if span.until is None:
        return begun
    if span.taken_by is None:
        return fill(translate("Rights", "%1; until %2"), begun, _day(span.until))
    return fill(
        translate("Rights", "%1; until %2, ended by %3"),
        begun,
        _day(span.until),
        _who(span.taken_by, names),
    )


def _who(own: str, names: Mapping[str, str]) -> str:
    return names.get(own) or translate("Rights", "the recovery sheet")


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
