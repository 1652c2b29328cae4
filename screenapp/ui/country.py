"""The country of the site that is signed in to: its paper, and how it writes a date.

Set when a vault is opened and when the site's settings are kept; until then, and where the
site names no country, all is as the window's language has it.
"""

from PySide6.QtCore import QLocale

from screenapp.printing.country import Country, country_of
from screenapp.printing.paper_size import PaperSize


class _Here:
    """One process opens one vault at a time."""

    country: Country | None = None


def be_in(jurisdiction: str) -> None:
    """From now on the site lies in *jurisdiction*, an ISO 3166 code; empty: not known."""
    _Here.country = country_of(jurisdiction)


def country() -> Country | None:
    """Where the site lies, if that is known."""
    return _Here.country


def paper_size() -> PaperSize:
    """What the site's country prints on."""
    if _Here.country is not None:
        return _Here.country.paper
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.LETTER if QLocale().measurementSystem() is imperial else PaperSize.A4
