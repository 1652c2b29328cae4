"""A change of roles: the keys follow, forwards, and somebody always leads."""

import pytest

from screenapp.vault.errors import (
    AnswersSealed,
    LastLead,
    NotAllowed,
    NotFound,
    OpenedToRead,
    VaultError,
)
from screenapp.vault.model import Action
from screenapp.vault.people.roles import Role

WORDS = "amber window silent field"
SCREENS, COUNTS = frozenset({Role.SCREENER}), frozenset({Role.SUPERVISOR})


@pytest.fixture
def staffed(founded, telling):
    """The vault, its screening, and the ids of a nurse and a supervisor."""
    with founded.unlock() as vault:
        nurse = vault.add_staff("Nora Nurse", WORDS, SCREENS)
        supervisor = vault.add_staff("Sam Super", WORDS, COUNTS)
        told = telling(vault)
    return founded, told, nurse.id, supervisor.id


def test_a_supervisor_who_begins_to_screen_opens_what_was_said_before(staffed):
    founded, told, _, supervisor = staffed
    with founded.unlock() as vault:
        vault.team.change_roles(supervisor, SCREENS | COUNTS)
        granted = vault._session.granted
        assert (granted.store_generation, granted.answers_generation) == (1, 1)
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        assert vault.me.roles == SCREENS | COUNTS
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()


def test_whoever_screens_no_longer_opens_no_answer_old_or_new(staffed, telling):
    founded, told, nurse, _ = staffed
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        known = vault._session.granted.answers
    with founded.unlock() as vault:
        vault.team.change_roles(nurse, COUNTS)
        later = telling(vault)
        assert vault._session.granted.answers != known
        assert vault._session.granted.answers_generation == 2
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        assert vault._session.granted.answers is None
        assert vault._session.sealing._answers == {}
        for screening in (told.screening, later.screening):
            with pytest.raises(AnswersSealed):
                vault.events(screening)
    with founded.unlock() as vault:
        assert vault.notices == ()
        assert vault.events(later.screening) == tuple(later.told)


def test_a_nurse_who_becomes_a_lead_adds_others(staffed):
    founded, _, nurse, _ = staffed
    with founded.unlock() as vault:
        changed = vault.team.change_roles(nurse, SCREENS | {Role.LEAD})
        assert changed in vault.staff()
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        vault.add_staff("Nils New", WORDS, SCREENS)


def test_a_lead_who_stops_screening_stops_at_once(staffed, telling):
    founded, told, nurse, _ = staffed
    with founded.unlock() as vault:
        vault.team.change_roles(nurse, SCREENS | {Role.LEAD})
        vault.team.change_roles(vault.me.id, COUNTS)
        assert vault.me.roles == COUNTS
        assert not vault.opens_answers
        with pytest.raises(AnswersSealed):
            vault.events(told.screening)
        with pytest.raises(NotAllowed):
            vault.team.change_roles(nurse, SCREENS)
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()


def test_the_recovery_sheet_opens_answers_after_a_change(staffed, telling):
    founded, _, nurse, _ = staffed
    with founded.unlock() as vault:
        vault.team.change_roles(nurse, COUNTS)
        later = telling(vault)
    vault, _ = type(vault).recover(
        founded.folder, founded.sheet.code, name=founded.name, passphrase=WORDS
    )
    with vault:
        assert vault.events(later.screening) == tuple(later.told)


def test_the_log_holds_what_somebody_became(staffed):
    founded, _, nurse, supervisor = staffed
    with founded.unlock() as vault:
        vault.team.change_roles(supervisor, SCREENS | COUNTS)
        vault.team.change_roles(nurse, COUNTS)
        vault.team.change_roles(nurse, COUNTS)
        log = [(e.action, e.record, e.detail.split(":")[0]) for e in vault.log()]
    assert log[-4:] == [
        (Action.ROLES_CHANGED.value, supervisor, "screener,supervisor"),
        (Action.ANSWERS_GIVEN.value, supervisor, ""),
        (Action.ROLES_CHANGED.value, nurse, "supervisor"),
        (Action.KEYS_RENEWED.value, "", "answers"),
    ]


def test_only_a_lead_changes_roles_and_one_lead_stays(staffed):
    founded, _, nurse, _ = staffed
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault, pytest.raises(NotAllowed):
        vault.team.change_roles(nurse, SCREENS | {Role.LEAD})
    with founded.unlock(read_only=True) as vault, pytest.raises(OpenedToRead):
        vault.team.change_roles(nurse, COUNTS)
    with founded.unlock() as vault:
        with pytest.raises(LastLead):
            vault.team.change_roles(vault.me.id, SCREENS)
        with pytest.raises(NotFound):
            vault.team.change_roles("unknown", SCREENS)
        with pytest.raises(ValueError, match="at least one role"):
            vault.team.change_roles(nurse, frozenset())
        assert {m.name: m.roles for m in vault.team.everybody()}["Nora Nurse"] == SCREENS


def test_a_keyring_that_cannot_be_written_changes_nothing(staffed):
    founded, told, nurse, _ = staffed
    copy = founded.folder / "keyring.json.bak"
    with founded.unlock() as vault:
        content = copy.read_bytes()
        copy.unlink()
        copy.mkdir()
        with pytest.raises(VaultError):
            vault.team.change_roles(nurse, COUNTS)
        copy.rmdir()
        copy.write_bytes(content)
        assert vault.check() == ()
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        assert vault.events(told.screening) == tuple(told.told)
