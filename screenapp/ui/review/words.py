"""The words of a report in the language of the window, and how it writes numbers and dates."""

from datetime import date

from PySide6.QtCore import QLocale

from screenapp.review.period import Period
from screenapp.review.words import ENGLISH, ReviewWords
from screenapp.ui.phrases import day_and_month, translated
from screenapp.ui.texts import fill, is_mirrored, sentence_case


class TranslatedWords(ReviewWords):
    """The texts as they are translated now: make another after the language changed."""

    def __init__(self) -> None:
        super().__init__({key: translated(text) for key, text in ENGLISH.items()})
        self._locale = QLocale()

    def text(self, key: str, *values: object) -> str:
        return fill(self._texts[key], *values)

    def number(self, n: int) -> str:
        return self._locale.toString(n)

    def decimal(self, value: float) -> str:
        whole = value == int(value)
        return self._locale.toString(int(value) if whole else value, *(() if whole else ("f", 1)))

    def per_hundred(self, share: float, digits: int) -> str:
        return self._locale.toString(100 * share, "f", digits)

    def month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number)

    def short_month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat)

    def day(self, day: date) -> str:
        return day_and_month(day)

    def period(self, period: Period) -> str:
        return sentence_case(super().period(period))

    @property
    def printable(self) -> bool:
        """Whether the PDF can be set in this language: left to right, in ordinary letters."""
        alphabet = self._locale.script()
        ordinary = (
            QLocale.Script.LatinScript,
            QLocale.Script.CyrillicScript,
            QLocale.Script.GreekScript,
        )
        return not is_mirrored() and alphabet in ordinary
