"""Killed while somebody leaves or changes roles: finished or undone, and nobody loses anything."""

import os

import pytest

from screenapp.vault.crypto import keyring_file
from screenapp.vault.errors import WrongPassphrase
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

OTHER = "granite paper hollow tune"
LEAVER, NURSE, SUPERVISOR = "Gil Gone", "Nora Nurse", "Sam Super"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")


def _killed(staffed, child, tmp_path, deed, whom, *how):
    """Each copy of the vault in which the process was killed while doing *deed*, and the whole."""
    out = tmp_path / "killed"
    out.mkdir()
    founded = staffed.founded
    process = child(
        "child_killed.py", founded.folder, out, founded.name, founded.passphrase, deed, whom, *how
    )
    said, trouble = process.communicate(timeout=600)
    assert trouble == ""
    lines = [line.split() for line in said.splitlines()]
    return [(out / copy, outcome) for copy, outcome in lines]


def _whole_after_a_kill(staffed, first):
    """Nothing is lost for anybody, whoever signs in first. Whether the leaver is still there."""
    names = [first, *({None, NURSE, SUPERVISOR} - {first})]
    here = None
    for name in names:
        with staffed.unlock(name) as vault:
            cut_off = {"head_unsigned", "entries_unsigned"}
            assert {notice.kind.value for notice in vault.notices} <= cut_off
            assert {finding.kind.value for finding in vault.check()} <= cut_off
            active = {m.id for m in vault.staff() if m.active}
            assert here in (None, staffed.leaver in active)
            here = staffed.leaver in active
            if vault.opens_answers:
                assert vault.events(staffed.told.screening) == tuple(staffed.told.told)
    return here


def _swept(folder):
    names = {path.name for path in folder.iterdir()}
    ring, copy = (folder / name for name in ("keyring.json", "keyring.json.bak"))
    return (
        ring.read_bytes() == copy.read_bytes()
        and len(keyring_file.load(folder)[0][0].grants) == 8
        and not any(name.startswith((".", "store.db.next")) for name in names)
    )


def test_killed_at_any_step_of_a_leaving_it_is_finished_or_undone(staffed, child, tmp_path):
    killed = _killed(staffed, child, tmp_path, "remove", staffed.leaver, "step")
    assert len(killed) >= 15
    outcomes = []
    for number, (folder, outcome) in enumerate(killed):
        copy = staffed.at(folder)
        here = _whole_after_a_kill(copy, (None, NURSE, SUPERVISOR)[number % 3])
        assert _swept(folder), folder.name
        if here:
            copy.unlock(LEAVER).close()
        else:
            with pytest.raises(WrongPassphrase):
                copy.unlock(LEAVER)
        outcomes.append(here)
        assert outcome == "killed" or not here
    # It happens at one of the steps: before it the leaver is there, after it never again.
    assert outcomes == sorted(outcomes, reverse=True)
    assert outcomes[0] is True
    with copy.unlock(NURSE) as vault:
        assert vault.events(staffed.told.screening) == tuple(staffed.told.told)


def test_killed_at_any_step_the_leaver_may_come_first_and_nobody_loses_anything(
    staffed, child, tmp_path, times
):
    killed = _killed(staffed, child, tmp_path, "remove", staffed.leaver, "step")
    for folder, _ in killed[:: times(3, 1)]:
        copy = staffed.at(folder)
        try:
            copy.unlock(LEAVER).close()
            came = True
        except WrongPassphrase:
            came = False
        assert _whole_after_a_kill(copy, NURSE) == came


def test_killed_at_any_moment_of_a_leaving_nobody_loses_anything(staffed, child, tmp_path, times):
    number = times(9, 300)
    killed = _killed(staffed, child, tmp_path, "remove", staffed.leaver, "chance", number)
    assert [outcome for _, outcome in killed].count("killed") == number
    for at, (folder, _) in enumerate(killed):
        copy = staffed.at(folder)
        here = _whole_after_a_kill(copy, (None, NURSE, SUPERVISOR)[at % 3])
        assert _swept(folder)
        if here:
            copy.unlock(LEAVER).close()


def test_after_a_kill_the_sheet_may_come_first_as_well(staffed, child, tmp_path, times):
    code = staffed.founded.sheet.code
    killed = _killed(staffed, child, tmp_path, "remove", staffed.leaver, "step")
    for folder, _ in killed[:: times(3, 1)]:
        vault, _ = Vault.recover(
            folder, code, name=NURSE, passphrase=OTHER,
            clock=staffed.founded.clock,
        )  # fmt: skip
        with vault:
            assert vault.events(staffed.told.screening) == tuple(staffed.told.told)
            assert {f.kind.value for f in vault.check()} <= {"entries_unsigned"}
        with staffed.at(folder).unlock(SUPERVISOR) as vault:
            assert {f.kind.value for f in vault.check()} <= {"entries_unsigned"}


def _opens_with(copy) -> str:
    try:
        copy.unlock(LEAVER).close()
    except WrongPassphrase:
        copy.founded.unlock(name=LEAVER, passphrase=OTHER).close()
        return "new"
    return "old"


def test_killed_at_any_step_of_new_keys_for_somebody_they_keep_one_way_in(
    staffed, child, tmp_path, times
):
    killed = _killed(staffed, child, tmp_path, "rekey", staffed.leaver, "step")
    ways = []
    for number, (folder, _) in enumerate(killed[:: times(3, 1)] + killed[-1:]):
        copy = staffed.at(folder)
        came = _opens_with(copy) if number % 2 else None
        here = _whole_after_a_kill(copy, NURSE)
        ways.append(_opens_with(copy))
        assert came in (None, ways[-1])
        assert ways[-1] == ("old" if here else "new")
        assert _swept(folder)
    assert ways == sorted(ways, reverse=True)
    assert {*ways} == {"old", "new"}


def test_killed_at_any_step_of_a_change_of_roles_nobody_loses_anything(
    staffed, child, tmp_path, times
):
    killed = _killed(staffed, child, tmp_path, "count only", staffed.leaver, "step")
    for number, (folder, _) in enumerate(killed[:: times(2, 1)] + killed[-1:]):
        copy = staffed.at(folder)
        assert _whole_after_a_kill(copy, (None, NURSE, SUPERVISOR)[number % 3])
        assert _swept(folder)
        with copy.unlock(LEAVER) as vault:
            counts_only = vault.me.roles == {Role.SUPERVISOR}
            assert vault.opens_answers is not counts_only
            assert vault.check() == ()
    assert counts_only
