"""What windows are told of colleagues and of the log, on a real vault. No window."""

from datetime import UTC, datetime

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.vault import Action, KdfCost, Role
from screenapp.vault.vault import Vault
from screenapp.workflow.screening_service import ScreeningService

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
WORDS = "copper window slow garden"
PEOPLE = {
    "Bea Nurse": {Role.SCREENER},
    "Cy Counter": {Role.SUPERVISOR},
    "Dot Both": {Role.SCREENER, Role.SUPERVISOR},
    "Eli Gone": {Role.SCREENER},
}


@pytest.fixture
def service(new_vault, tmp_path):
    """Opens the vault for somebody by name; Eli was let go."""
    vault, _ = new_vault(
        tmp_path / "kept",
        organisation="Harbour General",
        name="Ana Lead",
        passphrase=WORDS,
        roles=frozenset({Role.LEAD}),
        clock=lambda: NOW,
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere
    for name, roles in PEOPLE.items():
        vault.add_staff(name, WORDS, frozenset(roles))
    (gone,) = [member.id for member in vault.staff() if member.name == "Eli Gone"]
    vault.team.remove(gone)
    vault.close()
    opened = []

    def sign_in(name):
        for before in opened:
            before.close()
        opened.append(
            Vault.unlock(tmp_path / "kept", name=name, passphrase=WORDS, clock=lambda: NOW)
        )
        return ScreeningService(opened[-1], shipped_library(), lambda: NOW)

    yield sign_in
    for each in opened:
        each.close()


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Ana Lead", {"Bea Nurse", "Dot Both"}),
        ("Bea Nurse", {"Ana Lead", "Dot Both"}),
        ("Cy Counter", {"Ana Lead", "Bea Nurse", "Dot Both"}),
    ],
)
def test_a_second_person_works_with_people_is_there_and_is_somebody_else(service, name, others):
    signed_in = service(name)
    assert {member.name for member in signed_in.colleagues()} == others
    assert signed_in.works_with_people() is (name != "Cy Counter")


def test_a_supervisor_reads_the_log_without_times_and_a_lead_with_them(service):
    assert service("Cy Counter").keeping.log(None).times_sealed is True
    assert service("Ana Lead").keeping.log(None).times_sealed is False


def test_looking_whether_the_log_is_whole_is_entered_with_what_was_found(service):
    keeping = service("Cy Counter").keeping
    before = keeping.log(None).entries
    verified = keeping.verify()
    assert (verified.entries, verified.findings) == (len(before), ())
    (entry,) = keeping.log(None).entries[len(before) :]
    assert (entry.action, entry.record, entry.detail) == (Action.CHECKED.value, "log", "0")


def test_those_who_were_let_go_are_no_longer_listed(service):
    names = [member.name for member in service("Ana Lead").team.members()]
    assert names == ["Ana Lead", "Bea Nurse", "Cy Counter", "Dot Both"]
