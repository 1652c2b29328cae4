"""Dates, paper and the week's first day follow the site's country, not the window's language."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from screenapp.printing.country import country_of, week_begins
from screenapp.printing.paper_size import PaperSize
from screenapp.review.period import Period, Span
from screenapp.ui import country
from screenapp.ui.country import paper_size
from screenapp.ui.phrases import day_and_month, moment
from screenapp.ui.referral.words import words
from screenapp.ui.settings.site_part import SitePart
from screenapp.workflow.site import Site, site_from

DAY = date(2026, 9, 24)
NOON = datetime(2026, 9, 24, 12, tzinfo=UTC)
ALL = [a + b for a in map(chr, range(65, 91)) for b in map(chr, range(65, 91))]


@pytest.fixture
def spoken(qapp):
    """Lets the windows' locale be that of another language."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("jurisdiction", "code"),
    [("US-MD", "US"), ("us-md", "US"), ("ES", "ES"), (" MX ", "MX"), ("GB-ENG", "GB")],
)
def test_the_country_is_what_the_jurisdiction_begins_with(jurisdiction, code):
    here = Site(jurisdiction=jurisdiction).country
    assert here is not None
    assert here.code == code


@pytest.mark.parametrize("jurisdiction", ["", "Maryland", "ZZ", "XX-1", "U", "US MD", "Ünited"])
def test_anything_else_is_no_country_and_all_is_as_before(jurisdiction, spoken):
    assert Site(jurisdiction=jurisdiction).country is None
    assert Site(jurisdiction=jurisdiction).week_begins == 0
    spoken("en")
    before = paper_size(), day_and_month(DAY), moment(NOON), words().date
    country.be_in(jurisdiction)
    assert (paper_size(), day_and_month(DAY), moment(NOON), words().date) == before


def test_a_vault_from_before_has_no_country():
    assert site_from({"unit": "main"}).country is None


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize(
    ("code", "paper"),
    [
        ("US-MD", PaperSize.LETTER),
        ("MX", PaperSize.LETTER),
        ("ES", PaperSize.A4),
        ("GB", PaperSize.A4),
        ("IN", PaperSize.A4),
    ],
)
def test_paper_is_the_countrys_whatever_language_is_spoken(language, code, paper, spoken):
    spoken(language)
    country.be_in(code)
    assert paper_size() is paper
    assert Site(jurisdiction=code).paper is paper


def test_a_date_is_in_the_countrys_order(spoken):
    spoken("en")
    country.be_in("US")
    assert day_and_month(DAY) == "September 24"
    assert moment(NOON).startswith("Thursday, September 24, 2026, ")
    assert words().date == "%1, %3 %2, %4"
    country.be_in("GB")
    assert day_and_month(DAY) == "24 September"
    assert moment(NOON).startswith("Thursday, 24 September 2026, ")
    assert words().date == "%1 %2 %3 %4"


def test_the_weeks_first_day_is_cldrs_in_every_country():
    wrong = []
    for code in ALL:
        here = country_of(code)
        territory = QLocale.codeToTerritory(code)
        if here is None or territory is QLocale.Country.AnyTerritory:
            continue
        spoken_there = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
        if spoken_there.territory() is not territory:
            continue  # Qt has no language for it and answers for another country
        if here.week_begins + 1 != spoken_there.firstDayOfWeek().value:
            wrong.append(code)
    assert wrong == []


@pytest.mark.parametrize(("code", "first"), [("ES", 0), ("US", 6), ("EG", 5), ("MV", 4), ("", 0)])
def test_a_week_of_the_review_begins_on_the_countrys_first_day(code, first):
    assert week_begins(code) == first
    weeks = Period.of(Span.QUARTER, DAY).full_weeks(first)
    assert {day.weekday() for day in weeks} == {first}
    assert all(day in Period.of(Span.QUARTER, DAY) for day in weeks)
    assert len(weeks) in (12, 13)


def test_what_follows_from_the_country_stands_below_its_field(qtbot):
    part = SitePart(("conversions",))
    qtbot.addWidget(part)
    note = part.jurisdiction.note
    assert note.text() == "Until a place is chosen, duties that hang on it stay open."
    part.jurisdiction.edit.setText("US-MD")
    assert "Letter" in note.text()
    assert "Sunday" in note.text()
    part.jurisdiction.edit.setText("ES")
    assert "A4" in note.text()
    assert "Monday" in note.text()
