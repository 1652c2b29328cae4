"""Filling sentences: placeholders, islands, times and numbers. Light, for the first window."""

import re
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from screenapp.printing import bidi
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText, ToChild
from screenapp.ui import child_form
from screenapp.ui.country import country

_PLACE = re.compile(r"%([1-9])")


def translated(text: MarkedText) -> str:
    """*text* in the language of the window."""
    if isinstance(text, ToChild) and (said := child_form.said(text.context, text)):
        return said
    return QCoreApplication.translate(text.context, text)


def fill(text: str, *values: object) -> str:
    """*text* with %1, %2 … replaced by *values*; a % inside a value is left alone.

    On pages that run from right to left every value becomes an island, or numbers and
    references would be shown with their parts in another order.
    """

    def value(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        if at >= len(values):
            return found[0]
        words = str(values[at])
        return island(words) if is_mirrored() else bidi.fenced(words)

    return _PLACE.sub(value, text)


def island(text: str) -> str:
    """*text* (a phone number, a time, an address, an id) kept in its own order in any line."""
    return bidi.island(text)


def isolated(text: str) -> str:
    """*text*, words of any script, kept by itself in any line, in its own direction."""
    return f"\u2068{text}\u2069"


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def clock(at: datetime) -> str:
    """The local time of day as 14:05; the same in every language."""
    return at.astimezone().strftime("%H:%M")


def weekday(at: datetime) -> str:
    """The day's name with a capital, as it starts a line."""
    name = QLocale().dayName(at.astimezone().isoweekday())
    return name[:1].upper() + name[1:]


def day_and_month(day: date) -> str:
    """A day without its year, for what is weeks away at most."""
    here = country()
    month_first = here is not None and here.month_first
    pattern = (
        QCoreApplication.translate("Dates", "MMMM d")
        if month_first
        else QCoreApplication.translate("Dates", "d MMMM")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def moment(at: datetime) -> str:
    """A day with its year and a time of day, for times that may be years apart."""
    here = at.astimezone()
    day = QDate(here.year, here.month, here.day)
    return f"{QLocale().toString(day, _whole_day())}, {clock(at)}"


def _whole_day() -> str | QLocale.FormatType:
    """A day with its weekday and its year, in the order of the site's country."""
    here = country()
    if here is None:
        return QLocale.FormatType.LongFormat
    if here.month_first:
        return QCoreApplication.translate("Dates", "dddd, MMMM d, yyyy")
    return QCoreApplication.translate("Dates", "dddd, d MMMM yyyy")


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


_NUMBERS: Final = (
    QT_TRANSLATE_NOOP("Number", "One"),
    QT_TRANSLATE_NOOP("Number", "Two"),
    QT_TRANSLATE_NOOP("Number", "Three"),
    QT_TRANSLATE_NOOP("Number", "Four"),
    QT_TRANSLATE_NOOP("Number", "Five"),
    QT_TRANSLATE_NOOP("Number", "Six"),
    QT_TRANSLATE_NOOP("Number", "Seven"),
    QT_TRANSLATE_NOOP("Number", "Eight"),
    QT_TRANSLATE_NOOP("Number", "Nine"),
    QT_TRANSLATE_NOOP("Number", "Ten"),
    QT_TRANSLATE_NOOP("Number", "Eleven"),
    QT_TRANSLATE_NOOP("Number", "Twelve"),
)


def number_word(n: int) -> str:
    """One to twelve in words, as a line starts; larger numbers, and none, in digits."""
    return translated(_NUMBERS[n - 1]) if 1 <= n <= len(_NUMBERS) else str(n)
