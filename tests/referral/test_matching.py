"""Which services fit one person, in which order, and the reason for each."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from screenapp.referral.matching import (
    Directory,
    PersonFacts,
    Reason,
    Topic,
    Verdict,
    fit_of,
    reasons_of,
)
from screenapp.screening.offers.records import Need
from screenapp.screening.offers.terms import ServiceTerms, Takes

MONDAY = datetime(2026, 9, 21, 12, tzinfo=UTC)
BED = (Need(id="place_to_sleep"),)
NOBODY = PersonFacts()


def found(services, wanted, facts=NOBODY, at=MONDAY):
    result = Directory(services).search(wanted, facts, at)
    return [s.id for s in result.fitting], [s.id for s in result.others]


def verdict(entry, about, facts, at=MONDAY, **terms):
    reasons = reasons_of(entry(terms=ServiceTerms(**terms)), facts, at)
    return next((r.verdict for r in reasons if r.about is about), None)


def test_services_come_in_the_order_of_the_persons_needs(entry):
    wanted = (Need(id="food"), Need(id="place_to_sleep"))
    bed = entry(id="bed", name="A bed")
    soup = entry(id="soup", name="Soup", offers=("food",))
    both = entry(id="both", name="Both", offers=("place_to_sleep", "food"))
    assert found((bed, soup, both), wanted) == (["soup", "both", "bed"], [])
    assert fit_of(both, wanted, NOBODY, MONDAY).places == (1, 2)


def test_among_equals_the_one_that_speaks_the_language_comes_first(entry):
    english = entry(id="en", name="A", languages=("en",))
    unknown = entry(id="unknown", name="C", languages=())
    spanish = entry(id="es", name="B", languages=("es",))
    facts = PersonFacts(language="es-MX")
    assert found((english, unknown, spanish), BED, facts) == (["es", "unknown", "en"], [])
    assert fit_of(spanish, BED, facts, MONDAY).language == "es-MX"
    assert fit_of(english, BED, facts, MONDAY).language is None


def test_a_service_that_is_not_active_or_helps_with_nothing_wanted_is_not_found(entry):
    assert found((entry(active=False), entry(offers=("food",))), BED) == ([], [])


def test_nothing_that_is_unknown_of_the_person_keeps_a_service_away(entry):
    """However little a service takes, whoever nobody asked about is asked, not left out."""
    narrow = ServiceTerms(
        tiers=("high",),
        age_from=18,
        age_to=20,
        women=Takes.NO,
        men=Takes.NO,
        other_genders=Takes.NO,
        children=Takes.NO,
        pets=Takes.NO,
        wheelchair=Takes.NO,
        areas=("Downtown",),
    )
    service = entry(languages=("en",), terms=narrow)
    assert found((service,), BED) == (["harbour"], [])
    asked = {r.about for r in reasons_of(service, NOBODY, MONDAY) if r.verdict is Verdict.ASK}
    assert asked == {
        Topic.AGE,
        Topic.GENDER,
        Topic.CHILDREN,
        Topic.PETS,
        Topic.WHEELCHAIR,
        Topic.AREA,
        Topic.HOURS,
    }


KNOWN = PersonFacts(
    age=(30, 30),
    language="es",
    tier="high",
    gender="man",
    area="Downtown",
    children=True,
    pets=True,
    wheelchair=True,
)


def test_nothing_that_is_unknown_of_the_service_keeps_it_away(entry):
    service = entry(languages=())
    assert found((service,), BED, KNOWN) == (["harbour"], [])
    verdicts = {r.verdict for r in reasons_of(service, KNOWN, MONDAY)}
    assert verdicts == {Verdict.ASK}


@pytest.mark.parametrize(
    ("about", "terms"),
    [
        (Topic.AGE, {"age_to": 29}),
        (Topic.AGE, {"age_from": 31}),
        (Topic.GENDER, {"men": Takes.NO}),
        (Topic.CHILDREN, {"children": Takes.NO}),
        (Topic.PETS, {"pets": Takes.NO}),
        (Topic.WHEELCHAIR, {"wheelchair": Takes.NO}),
    ],
)
def test_a_service_that_says_it_does_not_take_this_person_stands_apart_with_the_reason(
    entry, about, terms
):
    service = entry(terms=ServiceTerms(**terms))
    assert found((service,), BED, KNOWN) == ([], ["harbour"])
    fit = fit_of(service, BED, KNOWN, MONDAY)
    assert fit.reasons[0].about is about
    assert fit.reasons[0].verdict is Verdict.NOT
    assert not fit.takes


@pytest.mark.parametrize(
    ("about", "terms", "spoken"),
    [
        (Topic.LANGUAGE, {}, ("en",)),
        (Topic.HOURS, {"open_at": "tue 09:00-10:00"}, ("es",)),
        (Topic.AREA, {"areas": ("Uptown",)}, ("es",)),
        (Topic.TIER, {"tiers": ("immediate",)}, ("es",)),
    ],
)
def test_what_can_be_got_over_puts_a_service_behind_and_says_why(entry, about, terms, spoken):
    service = entry(id="hard", name="A", languages=spoken, terms=ServiceTerms(**terms))
    easy = entry(id="easy", name="Z")
    assert found((service, easy), BED, KNOWN) == (["easy", "hard"], [])
    assert fit_of(service, BED, KNOWN, MONDAY).reasons[0].about is about


@pytest.mark.parametrize(
    ("age", "said"),
    [
        ((18, 18), Verdict.FITS),
        ((17, 17), Verdict.NOT),
        ((16, 19), Verdict.ASK),
        (None, Verdict.ASK),
    ],
)
def test_an_age_that_may_lie_on_either_side_is_asked_about(entry, age, said):
    assert verdict(entry, Topic.AGE, PersonFacts(age=age), age_from=18) is said


def test_what_is_closed_tells_when_it_opens(entry):
    service = entry(terms=ServiceTerms(open_at="tue 09:00-10:00"))
    assert Reason(about=Topic.HOURS, verdict=Verdict.HARDER, value="1 09:00") in reasons_of(
        service, NOBODY, MONDAY
    )


def test_each_service_is_judged_as_if_it_stood_alone(entry):
    """What one service says is not taken for what another says."""
    taken = ServiceTerms(men=Takes.YES, age_from=18, open_at="always")
    services = [
        entry(id="yes", terms=taken),
        entry(id="no-men", terms=replace(taken, men=Takes.NO)),
        entry(id="young", terms=replace(taken, age_from=None, age_to=17)),
        entry(id="shut", terms=replace(taken, open_at="sun 09:00-10:00")),
    ]
    assert found(services, BED, KNOWN) == (["yes", "shut"], ["no-men", "young"])
