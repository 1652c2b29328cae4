"""A clock that went back, or that nobody looked at for a week."""

from datetime import timedelta

import pytest

from screenapp.vault.model import Action, FindingKind

MOMENT = timedelta(seconds=1)


def kinds(vault):
    return [notice.kind for notice in vault.notices]


@pytest.mark.parametrize(
    ("back", "told"),
    [(timedelta(minutes=5), False), (timedelta(minutes=5) + MOMENT, True), (timedelta(), False)],
)
def test_a_clock_may_be_put_right_by_five_minutes(founded, back, told):
    founded.unlock().close()
    founded.clock.now -= back
    with founded.unlock() as vault:
        assert (FindingKind.CLOCK_BACK in kinds(vault)) is told
        assert vault.log()[-1].clock_uncertain is told
        assert vault.log()[0].clock_uncertain is False


@pytest.mark.parametrize(
    ("ahead", "days"),
    [
        (timedelta(days=7), None),
        (timedelta(days=7) + MOMENT, "7"),
        (timedelta(days=40, hours=23), "40"),
    ],
)
def test_a_week_that_nobody_saw_is_entered_with_its_days(founded, ahead, days):
    founded.unlock().close()
    founded.clock.now += ahead
    with founded.unlock() as vault:
        jumps = [e.detail for e in vault.log() if e.action == Action.CLOCK_JUMPED.value]
        assert jumps == ([] if days is None else [days])
        assert kinds(vault) == []


def test_a_clock_that_went_back_has_seen_the_later_time_still(founded):
    founded.clock.move(days=3)
    founded.unlock().close()
    founded.clock.move(days=-3)
    founded.unlock().close()
    with founded.unlock() as vault:
        assert kinds(vault) == [FindingKind.CLOCK_BACK]


def test_an_ordinary_sign_in_has_nothing_odd_and_no_more_than_one_entry(founded):
    with founded.unlock() as vault:
        before = len(vault.log())
    founded.clock.move(hours=1)
    with founded.unlock() as vault:
        added = [entry.action for entry in vault.log()[before:]]
        assert added == ["signed_out", "signed_in"]
        assert {(e.record, e.detail) for e in vault.log()[before:]} == {("", "")}
        assert vault.notices == ()
