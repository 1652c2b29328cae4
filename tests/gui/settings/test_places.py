"""The place of the site is one of a closed list; what is not in it is a fact to no protocol."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from screenapp.printing.country import COUNTRIES, country_of
from screenapp.printing.places import NATIONS, PLACES, STATES, parts_of
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import PersonIsChild
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.apply_event import step
from screenapp.screening.person import Person
from screenapp.screening.state import State
from screenapp.ui.settings.place_words import MOST, fitting, named
from screenapp.ui.settings.sections import Section
from screenapp.workflow.site import Site

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


@pytest.fixture
def settings_site(kept):
    """Settings at the part about the site."""
    kept.go(Section.SITE)
    return kept, kept.page.part(Section.SITE)


def test_every_place_lies_in_a_country_and_includes_its_own_parts_alone():
    assert len(STATES) == 51 and len(NATIONS) == 4
    assert PLACES >= COUNTRIES
    for code in PLACES:
        assert country_of(code) is not None, code
        assert all(country_of(part).code == code for part in parts_of(code))
    assert parts_of("GB") == ("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS")
    assert set(parts_of("US")) == set(STATES)
    assert parts_of("ES") == parts_of("US-MD") == ()


@pytest.mark.parametrize(("written", "place"), [
    ("US-MD", "US-MD"), (" gb-sct ", "GB-SCT"), ("es", "ES"), ("Maryland", ""), ("US-XX", ""),
    ("MX-CMX", ""), ("", ""),
])  # fmt: skip
def test_only_a_place_of_the_list_is_a_fact_to_a_protocol(written, place):
    facts = Site(jurisdiction=written).setting.facts
    assert facts == ({"jurisdiction": place} if place else {})


@pytest.mark.parametrize(("written", "owed"), [
    ("GB-SCT", True), ("ES", False), ("Schottland", None), ("", None),
])  # fmt: skip
def test_a_duty_of_a_place_is_not_settled_while_no_place_of_the_list_is_chosen(written, owed):
    protocol = shipped_library().get("uk-first-responder")
    placed = next(duty for duty in protocol.obligations if duty.jurisdictions)
    always = replace(placed, when=PersonIsChild())
    protocol = replace(protocol, obligations=(always,))
    state = State(protocol=protocol, screening=uuid4())
    begin = c.StartScreening(
        person=Person(age=(10, 10)), setting=Site(jurisdiction=written).setting
    )
    started = act(state, begin, at=NOW, by="a")
    for event in started:
        state = step(state, event)
    outcome = state.outcome
    found = (placed.id in outcome.obligations, placed.id in outcome.obligations_unsettled)
    assert found == (owed is True, owed is None)


@pytest.mark.parametrize(("typed", "first"), [
    ("maryl", "US-MD"), ("us-md", "US-MD"), ("scot", "GB-SCT"), ("españa", "ES"), ("spain", "ES"),
])  # fmt: skip
def test_a_place_is_found_by_its_code_or_the_beginning_of_its_name(qapp, typed, first):
    assert fitting(typed)[0] == first
    assert first in named(first)


def test_nothing_fits_nothing_and_never_more_than_a_few_do(qapp):
    assert fitting("") == fitting("zzz") == ()
    assert len(fitting("s")) == MOST
    assert len(set(fitting("us"))) == MOST


def test_a_place_is_typed_chosen_and_kept_and_nothing_else_is(settings_site):
    kept, part = settings_site
    part.jurisdiction.edit.setText("scotl")
    kept.press(part.save)
    assert kept.screening_service.site.jurisdiction == ""
    assert "What is in no list is not saved." in kept.told()
    row = part.places.rows[0]
    kept.press(row)
    assert part.jurisdiction.text == "GB-SCT"
    kept.press(part.save)
    assert kept.screening_service.site.jurisdiction == "GB-SCT"
    part.jurisdiction.edit.setText("gb")
    kept.press(part.save)
    assert kept.screening_service.site.jurisdiction == "GB"
    assert "It includes: England, Northern Ireland, Scotland, Wales." in kept.told()


def test_what_an_earlier_version_kept_stays_is_told_and_asked_again(settings_site):
    kept, part = settings_site
    kept.screening_service.save_site(replace(kept.screening_service.site, jurisdiction="Maryland"))
    kept.presenter.refresh()
    kept.settle()
    assert "is kept, and is not in the list. Choose the place again." in kept.told()
    part.unit.edit.setText("night ward")
    kept.press(part.save)
    site = kept.screening_service.site
    assert (site.unit, site.jurisdiction) == ("night ward", "Maryland")
    assert site.setting.facts == {}
