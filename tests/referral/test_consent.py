"""What a yes covers."""

from datetime import date

import pytest

from screenapp.referral.consent import ALLOWED, InformationKind, ServiceConsent, kinds_named
from screenapp.referral.services import RecipientKind
from screenapp.screening.offers.records import ReferralAnswer


def test_nothing_may_be_said_until_it_is_agreed():
    assert ServiceConsent(service="x").said_yes == frozenset()


@pytest.mark.parametrize("answer", list(ReferralAnswer))
def test_only_a_yes_in_whole_or_in_part_holds(agreed, today, answer):
    holds = answer in (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)
    assert agreed(answer=answer).holds_on(today) is holds


@pytest.mark.parametrize(("day", "holds"), [(date(2026, 10, 1), True), (date(2026, 10, 2), False)])
def test_a_yes_holds_through_its_last_day(agreed, day, holds):
    assert agreed().holds_on(day) is holds


def test_what_was_taken_back_does_not_hold(agreed, today):
    assert not agreed(withdrawn=today).holds_on(today)


def test_a_kind_this_version_does_not_know_agrees_to_nothing():
    assert kinds_named(["safe_contact", "fingerprints"]) == {InformationKind.CONTACT}


def test_every_kind_of_recipient_has_its_own_line_in_the_allow_list():
    assert set(ALLOWED) == set(RecipientKind)


@pytest.mark.parametrize("kind", [RecipientKind.POLICE, RecipientKind.COURT_OR_DETENTION])
def test_police_and_courts_never_get_the_result_health_or_how_it_is_known(kind):
    assert not ALLOWED[kind] & {
        InformationKind.RESULT,
        InformationKind.HEALTH,
        InformationKind.HOW_KNOWN,
        InformationKind.DEPENDANTS,
    }


def test_other_recipients_may_hold_least():
    assert all(ALLOWED[RecipientKind.OTHER] <= allowed for allowed in ALLOWED.values())
