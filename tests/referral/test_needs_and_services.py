"""What may be wanted, and which services fit it."""

from datetime import date, timedelta

import pytest

from screenapp.referral.needs import NEEDS, OTHER, moved, still_open
from screenapp.referral.services import RecipientKind, kind_of, needs_checking
from screenapp.referral.words import ENGLISH
from screenapp.screening.offers.records import Need


def test_every_need_has_words():
    assert set(ENGLISH.needs) == set(NEEDS)


def test_a_need_can_be_named_once_and_something_else_again_and_again():
    wanted = (Need(id="food"), Need(id=OTHER, text="Glasses"))
    assert "food" not in still_open(wanted)
    assert OTHER in still_open(wanted)


@pytest.mark.parametrize(
    ("place", "to", "order"), [(0, 2, "bca"), (2, 0, "cab"), (1, 9, "acb"), (1, -4, "bac")]
)
def test_a_moved_need_stands_where_it_was_put_or_at_the_nearest_end(place, to, order):
    wanted = tuple(Need(id="other_need", text=letter) for letter in "abc")
    assert "".join(need.text for need in moved(wanted, place, to)) == order


@pytest.mark.parametrize(("days", "old"), [(0, False), (180, False), (181, True)])
def test_an_entry_is_to_be_checked_again_after_180_days(entry, today, days, old):
    checked = entry(last_verified=today - timedelta(days=days))
    assert needs_checking(checked, today) is old


def test_an_entry_that_nobody_checked_is_to_be_checked(entry):
    assert needs_checking(entry(last_verified=None), date(2026, 1, 1))


def test_a_kind_that_is_not_on_the_list_counts_as_other(entry):
    assert kind_of(entry(kind="newspaper")) is RecipientKind.OTHER


def test_every_kind_of_service_is_known_by_the_name_that_records_use(entry):
    names = (
        "shelter health legal labour food advocacy social_services child_protection police "
        "court_or_detention other"
    ).split()
    assert [kind_of(entry(kind=name)) for name in names] == list(RecipientKind)
