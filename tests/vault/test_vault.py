"""What goes into a vault comes out of it, after closing and opening, in order and unchanged."""

from datetime import timedelta
from uuid import uuid4

import pytest

from screenapp.screening.events import EventKind
from screenapp.screening.intake import AgeGroup, IntakeCount
from screenapp.screening.person import Person
from screenapp.vault.errors import (
    NotFound,
    OpenedToRead,
    OutOfStep,
    TextUnreadable,
    VaultClosed,
)
from screenapp.vault.model import FindingKind, Service


def test_a_new_vault_is_sound_and_tells_nothing_odd(founded):
    with founded.unlock() as vault:
        assert vault.notices == ()
        assert vault.check() == ()
        assert vault.organisation == "General Hospital"
        assert not vault.practice


def test_every_step_comes_back_as_it_was_told(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        vault.append([told.step(item="q1", value="sí ñ 你", code=None)], None)
        pair = [told.step(EventKind.HIDDEN), told.step(EventKind.RESUMED)]
        vault.append(pair, None)
    with founded.unlock() as vault:
        assert vault.events(told.screening) == tuple(told.told)


def test_a_fact_comes_back_as_the_last_one_given(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        vault.append([told.step()], told.fact(minutes=None, kind=None, result=None))
        vault.append([told.step()], None)
        assert vault.facts() == (told.fact(minutes=None, kind=None, result=None),)
        vault.append([told.step()], told.fact())
    with founded.unlock() as vault:
        assert vault.facts() == (told.fact(),)


def test_an_intake_comes_back_and_changes_under_its_id(vault, arrived):
    intake = arrived()
    vault.add_intake(intake)
    assert vault.intakes(intake.day) == (intake,)
    changed = arrived(id=intake.id, person=Person(), age_group=AgeGroup.UNKNOWN, closed=True)
    vault.update_intake(changed)
    assert vault.intake(intake.id) == changed
    assert vault.intakes(intake.day, open_only=True) == ()
    assert vault.intakes(intake.day + timedelta(days=1)) == ()


def test_intakes_are_counted_by_what_is_not_sealed(vault, arrived):
    intake = arrived()
    vault.add_intake(intake)
    assert vault.intake_counts() == (
        IntakeCount(
            id=intake.id,
            day=intake.day,
            unit="ed",
            shift="day",
            age_group=AgeGroup.FROM_18_TO_23,
            trigger="walk_in",
        ),
    )


def test_screenings_of_an_intake_come_in_the_order_of_their_beginning(vault, telling, arrived):
    first = telling(vault)
    later = [type(first)(vault.me.id, first.intake) for _ in range(5)]
    for told in later:
        vault.append([told.start()], None)
    assert vault.screenings(first.intake.id) == (
        first.screening,
        *(told.screening for told in later),
    )


def test_a_protocol_is_kept_as_it_was_when_the_screening_began(vault, telling):
    telling(vault)
    telling(vault)
    assert vault.protocol_snapshot("a1b2c3") == b"id: example\nversion: '1'\n"
    with pytest.raises(NotFound):
        vault.protocol_snapshot("another")


def test_a_service_is_changed_under_its_id(vault):
    service = Service(
        id="s1", name="Refuge", offers=("housing", "food"), languages=("es",), note="ring first"
    )
    vault.save_service(service)
    moved = Service(id="s1", name="Refuge", offers=(), languages=(), active=False)
    vault.save_service(moved)
    assert vault.services() == (moved,)


def test_settings_are_plain_texts_that_a_lead_changes(founded):
    with founded.unlock() as vault:
        vault.change_setting("cover", "table")
        vault.change_setting("cover", "pulse")
    with founded.unlock() as vault:
        assert dict(vault.settings) == {"cover": "pulse", "drafts": "asked"}


@pytest.mark.parametrize("sequence", [1, 2, 4, 9])
def test_a_step_that_does_not_follow_is_not_written(vault, telling, sequence):
    told = telling(vault)
    vault.append([told.step()], None)
    told.told = told.told[: sequence - 1] + [None] * (sequence - 1 - len(told.told))
    with pytest.raises(OutOfStep):
        vault.append([told.step()], None)
    assert len(vault.events(told.screening)) == 2


def test_a_screening_begins_with_its_start(vault, telling):
    told = telling(vault)
    other = type(told)(vault.me.id)
    with pytest.raises(OutOfStep):
        vault.append([other.step()], None)
    with pytest.raises(NotFound):
        vault.events(other.screening)


def test_a_screening_of_an_unknown_intake_is_not_begun(vault, telling, arrived):
    told = telling(vault)
    other = type(told)(vault.me.id, arrived())
    with pytest.raises(OutOfStep):
        vault.append([other.start()], None)
    assert vault.check() == ()


def test_text_that_no_encoding_holds_is_said_so_and_not_written(vault, telling):
    told = telling(vault)
    with pytest.raises(TextUnreadable):
        vault.append([told.step(value="\ud83d")], None)
    assert len(vault.events(told.screening)) == 1


def test_unknown_records_are_said_to_be_unknown(vault, arrived):
    for ask in (
        lambda: vault.events(uuid4()),
        lambda: vault.intake(uuid4()),
        lambda: vault.update_intake(arrived()),
    ):
        with pytest.raises(NotFound):
            ask()


def test_a_closed_vault_does_nothing_more(founded):
    vault = founded.unlock()
    vault.close()
    vault.close()
    with pytest.raises(VaultClosed):
        vault.facts()


def test_a_vault_opened_to_read_reads_and_writes_nothing(founded, telling, arrived):
    with founded.unlock() as vault:
        told = telling(vault)
    before = _kept(founded.folder)
    with founded.unlock(read_only=True) as vault:
        assert vault.read_only
        assert vault.events(told.screening) == tuple(told.told)
        for write in (
            lambda: vault.append([told.step()], None),
            lambda: vault.add_intake(arrived()),
            lambda: vault.change_passphrase("a", "b"),
        ):
            with pytest.raises(OpenedToRead):
                write()
        assert vault.check() == ()
    assert _kept(founded.folder) == before


def _kept(folder):
    """All files but what counts tries: a try is counted before it is known to be right."""
    files = [path for path in folder.iterdir() if path.is_file()]
    return {path.name: path.read_bytes() for path in files if not path.name.startswith("tries")}


def test_a_clock_that_stands_before_a_time_already_seen_is_told_and_marked(founded):
    founded.clock.move(days=3)
    founded.unlock().close()
    founded.clock.move(hours=-3)
    with founded.unlock() as vault:
        assert [notice.kind for notice in vault.notices] == [FindingKind.CLOCK_BACK]
        assert vault.log()[-1].clock_uncertain
