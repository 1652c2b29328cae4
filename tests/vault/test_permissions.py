"""What Settings says of each permission is so: keys where it says keys, the program elsewhere."""

import sys
from datetime import date
from uuid import uuid4

import pytest

from screenapp.protocol.library import Library
from screenapp.resources import protocols_folder
from screenapp.ui.shell.rail import places_for
from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import AnswersSealed, NotAllowed
from screenapp.vault.model import KdfCost, Kept, RetentionRule, Service
from screenapp.vault.people import permissions
from screenapp.vault.people.approvals import Approves, Matter
from screenapp.vault.people.permissions import RULES, Enforced, Permission
from screenapp.vault.people.roles import Role
from screenapp.workflow.screening_service import ScreeningService

WORDS = "amber window silent field"
CANARY = "heron 7 on the far bank"
DEARER = KdfCost(memory_kib=19 * 1024, rounds=3, lanes=1)
MATTER = Matter(
    approves=Approves.TRANSLATION, protocol="p", version="1", content=b"c", language="es"
)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def people(founded, telling):
    """The vault, a screening with a canary in an answer, a colleague, and one of each role."""
    with founded.unlock() as vault:
        told = telling(vault)
        vault.append([told.step(value=CANARY)], told.fact())
        other = vault.add_staff("Otto Other", WORDS, frozenset({Role.SUPERVISOR}))
        for role in Role:
            vault.add_staff(role.value, WORDS, frozenset({role}))
        vault.backups.make()
    return founded, told, other.id


def _deeds(vault, told, other):
    """How each permission is used."""
    changed = frozenset({Role.SUPERVISOR, Role.SCREENER})
    return {
        Permission.OPEN_ANSWERS: lambda: vault.events(told.screening),
        Permission.KEEP_ANSWERS: lambda: vault.append([told.step()], None),
        Permission.READ_FACTS: vault.facts,
        Permission.READ_LOG: vault.log,
        Permission.ADD_COUNTING_STAFF: lambda: vault.team.add(
            "Newcomer", WORDS, frozenset({Role.SUPERVISOR})
        ),
        Permission.ADD_SCREENING_STAFF: lambda: vault.team.add(
            "Another", WORDS, frozenset({Role.SCREENER})
        ),
        Permission.CHANGE_ROLES: lambda: vault.team.change_roles(other, changed),
        Permission.RENEW_SHEET: lambda: vault.team.put_sheet(vault.team.draft_sheet()),
        Permission.SEE_RIGHTS: vault.oversight.rights,
        Permission.SEE_NOTICES: vault.oversight.notices,
        Permission.EXPORT_FACTS: vault.audit.figures_taken_out,
        Permission.REMOVE_STAFF: lambda: vault.team.remove(other),
        Permission.RAISE_COST: lambda: vault.team.raise_cost(DEARER),
        Permission.APPROVE_PROTOCOLS: lambda: vault.approvals.propose(MATTER, reason="new"),
        Permission.CHANGE_SETTINGS: lambda: vault.change_setting("unit", "ed"),
        Permission.SAVE_SERVICES: lambda: vault.save_service(
            Service(id=str(uuid4()), name="Clinic", offers=(), languages=())
        ),
        Permission.BACK_UP: vault.backups.make,
        Permission.DELETE_BACKUPS: lambda: vault.backups.forget(vault.backups.all()[-1]),
        Permission.EXPORT_LOG: vault.audit.export,
        Permission.SET_RETENTION: lambda: vault.retention.set(
            RetentionRule(kind=Kept.LOG, days=900)
        ),
        Permission.ERASE: lambda: vault.retention.erase(told.intake.id),
        Permission.ALLOW_DESTROYING: lambda: vault.team.allow_destroying(on=True),
    }


# Done without an open vault, shown by a window, or kept by keys alone; proved below.
ELSEWHERE = {Permission.LOOK_AT_FIGURES, Permission.READ_TIMES, Permission.RESTORE}


@pytest.mark.parametrize("role", Role)
def test_what_a_role_may_it_does_and_what_it_may_not_is_kept_from_it_as_said(people, role):
    founded, told, other = people
    with founded.unlock(name=role.value, passphrase=WORDS) as vault:
        deeds = _deeds(vault, told, other)
        assert set(deeds) == set(Permission) - ELSEWHERE
        for permission, deed in deeds.items():
            rule = permissions.rule(permission)
            if rule.allows(role):
                deed()
                continue
            with pytest.raises((NotAllowed, AnswersSealed)) as caught:
                deed()
            if rule.kept_from(role) is Enforced.PROGRAM:
                assert caught.type is NotAllowed


def test_every_permission_stands_in_one_rule():
    assert sorted(rule.permission.value for rule in RULES) == sorted(p.value for p in Permission)


def test_encryption_is_said_only_of_roles_whose_grant_holds_no_answers_key(people):
    founded, _, _ = people
    sealed_from = {role for rule in RULES for role in rule.sealed_from}
    assert sealed_from == {Role.SUPERVISOR}
    for role in Role:
        with founded.unlock(name=role.value, passphrase=WORDS) as vault:
            holds = vault._session.granted.answers is not None
            assert holds is (role not in sealed_from)
            assert vault._session.sealing.opens is holds


def test_a_permission_kept_from_one_role_by_the_program_is_never_called_encrypted():
    assert permissions.rule(Permission.OPEN_ANSWERS).enforced is Enforced.ENCRYPTION
    assert permissions.rule(Permission.ADD_SCREENING_STAFF).enforced is Enforced.PROGRAM
    assert permissions.rule(Permission.READ_LOG).enforced is Enforced.PROGRAM
    assert permissions.rule(Permission.READ_FACTS).enforced is None


def test_times_in_the_log_are_sealed_from_a_supervisor_by_keys(people):
    founded, _, _ = people
    rule = permissions.rule(Permission.READ_TIMES)
    for role in (Role.LEAD, Role.SUPERVISOR):
        with founded.unlock(name=role.value, passphrase=WORDS) as vault:
            lead_entries = [e for e in vault.log(date(2020, 1, 1)) if e.action == "vault_created"]
            assert [e.at is not None for e in lead_entries] == [rule.allows(role)]
    assert rule.kept_from(Role.SUPERVISOR) is Enforced.ENCRYPTION
    assert rule.kept_from(Role.SCREENER) is Enforced.PROGRAM


@pytest.mark.parametrize("role", Role)
def test_a_backup_is_brought_back_by_those_who_may(people, role):
    founded, told, _ = people
    copy = next((founded.folder / "backups").iterdir())
    by = by_passphrase(role.value, WORDS)
    if permissions.rule(Permission.RESTORE).allows(role):
        assert restore(founded.folder, copy, by, clock=founded.clock).compared
    else:
        assert permissions.rule(Permission.RESTORE).kept_from(role) is Enforced.PROGRAM
        with pytest.raises(NotAllowed):
            restore(founded.folder, copy, by, clock=founded.clock)
    with founded.unlock() as vault:
        assert len(vault.events(told.screening)) == 2


@pytest.mark.parametrize("role", Role)
def test_the_window_shows_figures_to_those_who_may_look_at_them(people, role):
    founded, _, _ = people
    with founded.unlock(name=role.value, passphrase=WORDS) as vault:
        screening_service = ScreeningService(vault, Library((protocols_folder(),)), founded.clock)
        looks = "review" in places_for({one.value for one in screening_service.me.roles})
        assert looks is permissions.rule(Permission.LOOK_AT_FIGURES).allows(role)
        assert len(screening_service.counts().facts) == 1


@linux_only
@pytest.mark.parametrize(
    ("who", "finds"), [(Role.SUPERVISOR, False), (Role.SCREENER, True), (Role.LEAD, True)]
)
def test_no_answer_is_ever_in_a_supervisors_process(people, child, who, finds):
    founded, _, _ = people
    process = child("child_signed_in.py", founded.folder, who.value, WORDS)
    assert process.stdout.readline() == "ready\n"
    hits = _memory_of(process.pid).count(CANARY.encode())
    _, trouble = process.communicate("\n", timeout=60)
    assert trouble == ""
    assert (hits > 0) is finds


def _memory_of(process):
    """Everything a process can read of its own memory, as far as the system shows it."""
    parts = []
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("r") or "[v" in line:
                continue
            start, end = (int(at, 16) for at in span.split("-"))
            memory.seek(start)
            while start < end:
                try:
                    part = memory.read(end - start)
                except OSError:
                    break  # a page the system keeps to itself
                parts.append(part)
                start += len(part)
    return b"".join(parts)
