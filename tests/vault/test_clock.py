"""A clock that went back, that nobody looked at for a week, or that is years off."""

from datetime import UTC, datetime, timedelta

import pytest

from screenapp.vault.errors import ClockUnsure
from screenapp.vault.model import Action, FindingKind
from screenapp.vault.vault import Vault

MOMENT = timedelta(seconds=1)


def unlock(founded, **how):
    return founded.unlock(**({"clock_is_right": False} | how))


def kinds(vault):
    return [notice.kind for notice in vault.notices]


@pytest.mark.parametrize(
    ("back", "told"),
    [(timedelta(minutes=5), False), (timedelta(minutes=5) + MOMENT, True), (timedelta(), False)],
)
def test_a_clock_may_be_put_right_by_five_minutes(founded, back, told):
    unlock(founded).close()
    founded.clock.now -= back
    with unlock(founded) as vault:
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
    unlock(founded).close()
    founded.clock.now += ahead
    with unlock(founded) as vault:
        jumps = [e.detail for e in vault.log() if e.action == Action.CLOCK_JUMPED.value]
        assert jumps == ([] if days is None else [days])
        assert kinds(vault) == []


def test_a_clock_that_went_back_has_seen_the_later_time_still(founded):
    founded.clock.move(days=3)
    unlock(founded).close()
    founded.clock.move(hours=-2)
    unlock(founded).close()
    with unlock(founded) as vault:
        assert kinds(vault) == [FindingKind.CLOCK_BACK]


def test_an_ordinary_sign_in_has_nothing_odd_and_no_more_than_one_entry(founded):
    with unlock(founded) as vault:
        before = len(vault.log())
    founded.clock.move(hours=1)
    with unlock(founded) as vault:
        added = [entry.action for entry in vault.log()[before:]]
        assert added == ["signed_out", "signed_in"]
        # A session ends with how much there was: steps, screenings, intakes.
        assert [(e.record, e.detail) for e in vault.log()[before:]] == [("", "0:0:0"), ("", "")]
        assert vault.notices == ()


DEAD_BATTERY = datetime(2000, 1, 1, 0, 4, tzinfo=UTC)
FAR = [
    timedelta(hours=-3) - MOMENT,
    timedelta(days=360) + MOMENT,
    timedelta(days=3653),
    DEAD_BATTERY - datetime(2026, 3, 9, 12, tzinfo=UTC),
]


def contents(folder):
    """All but what counts tries: one is counted before it is known to be right."""
    left_out = ("claim", "tries")
    kept = [path for path in folder.iterdir() if not path.name.startswith(left_out)]
    return {path.name: path.read_bytes() for path in kept}


@pytest.mark.parametrize("off", FAR)
def test_a_clock_far_from_the_last_time_seen_dates_nothing_before_somebody_looked(founded, off):
    unlock(founded).close()
    last, before = founded.clock.now, contents(founded.folder)
    founded.clock.now += off
    for how in ({}, {"accept_older": True}):
        with pytest.raises(ClockUnsure) as told:
            unlock(founded, **how)
        assert (told.value.now, told.value.last) == (founded.clock.now, last)
    assert contents(founded.folder) == before
    with unlock(founded, read_only=True) as vault:
        assert "clock_confirmed" not in {entry.action for entry in vault.log()}
        assert (FindingKind.CLOCK_BACK in kinds(vault)) is (off < timedelta())


@pytest.mark.parametrize("off", FAR)
def test_that_the_clock_is_right_is_written_down_and_asked_no_more(founded, off):
    unlock(founded).close()
    founded.clock.now += off
    with unlock(founded, clock_is_right=True) as vault:
        said = [e for e in vault.log() if e.action == Action.CLOCK_CONFIRMED.value]
        assert [(entry.day, entry.detail) for entry in said] == [
            (founded.clock.now.astimezone().date(), str(int(off / timedelta(days=1))))
        ]
        assert kinds(vault) == []
        assert not vault.log()[-1].clock_uncertain
    founded.clock.move(minutes=1)
    with unlock(founded) as vault:
        assert len([e for e in vault.log() if e.action == Action.CLOCK_CONFIRMED.value]) == 1
        assert vault.check() == ()


def test_a_clock_put_right_again_after_years_ahead_is_asked_about_once(founded):
    founded.clock.move(days=3653)
    unlock(founded, clock_is_right=True).close()
    founded.clock.move(days=-3653)
    with pytest.raises(ClockUnsure):
        unlock(founded)
    unlock(founded, clock_is_right=True).close()
    founded.clock.move(days=1)
    unlock(founded).close()


def test_saying_that_the_clock_is_right_writes_nothing_where_nobody_asked(founded):
    with unlock(founded, clock_is_right=True) as vault:
        assert "clock_confirmed" not in {entry.action for entry in vault.log()}


def test_the_recovery_sheet_dates_nothing_by_such_a_clock_either(founded):
    founded.clock.now = DEAD_BATTERY
    before = contents(founded.folder)
    asked = {"name": founded.name, "passphrase": "maple orbit candle reef"}
    with pytest.raises(ClockUnsure):
        Vault.recover(founded.folder, founded.sheet.code, clock=founded.clock, **asked)
    assert contents(founded.folder) == before
    vault, _ = Vault.recover(
        founded.folder, founded.sheet.code, clock=founded.clock, clock_is_right=True, **asked
    )
    vault.close()
