"""What each kind of recipient may hold at most: evidence on referral, section 2."""

import pytest

from screenapp.referral.consent import ALLOWED, InformationKind
from screenapp.referral.services import RecipientKind

TO_MEET = {
    InformationKind.NAME,
    InformationKind.LANGUAGE,
    InformationKind.CONTACT,
    InformationKind.URGENT,
    InformationKind.OTHER_NEEDS,
    InformationKind.WANTS,
}
"""Without these nobody can help: everyone may be told them."""

CARING = {
    RecipientKind.SHELTER,
    RecipientKind.HEALTH,
    RecipientKind.ADVOCACY,
    RecipientKind.SOCIAL_SERVICES,
    RecipientKind.CHILD_PROTECTION,
}
ENFORCING = {RecipientKind.POLICE, RecipientKind.COURT_OR_DETENTION}


def who_may_hold(kind):
    return {recipient for recipient in RecipientKind if kind in ALLOWED[recipient]}


@pytest.mark.parametrize("kind", TO_MEET)
def test_everyone_may_be_told_how_to_meet_the_person_and_what_they_want(kind):
    assert who_may_hold(kind) == set(RecipientKind)


def test_another_kind_of_recipient_is_told_nothing_more():
    assert ALLOWED[RecipientKind.OTHER] == TO_MEET


def test_health_goes_to_those_who_care_and_to_no_one_else():
    assert who_may_hold(InformationKind.HEALTH) == CARING


@pytest.mark.parametrize("kind", [InformationKind.RISKS, InformationKind.OBLIGATIONS])
def test_risks_and_duties_go_to_those_who_care_lawyers_and_the_law(kind):
    assert who_may_hold(kind) == CARING | ENFORCING | {RecipientKind.LEGAL}


@pytest.mark.parametrize("kind", [InformationKind.RESULT, InformationKind.HOW_KNOWN])
def test_the_result_goes_to_those_who_care_or_advise_and_never_to_the_law(kind):
    assert who_may_hold(kind) == CARING | {RecipientKind.LEGAL, RecipientKind.LABOUR}


def test_dependants_are_for_those_who_care_advise_or_feed():
    told = CARING | {RecipientKind.LEGAL, RecipientKind.FOOD}
    assert who_may_hold(InformationKind.DEPENDANTS) == told


def test_age_is_for_everyone_but_food_and_other_recipients():
    assert who_may_hold(InformationKind.AGE) == set(RecipientKind) - {
        RecipientKind.FOOD,
        RecipientKind.OTHER,
    }
