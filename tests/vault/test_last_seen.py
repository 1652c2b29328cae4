"""The log and the records against somebody who holds the store's key: held against own slots."""

import hashlib
import json
from dataclasses import replace
from uuid import UUID

import pytest

from screenapp.vault import opening_checks
from screenapp.vault.care import audit
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.keyring import Identity
from screenapp.vault.errors import VaultError
from screenapp.vault.model import FindingKind
from screenapp.vault.people.roles import Role
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.store.rollback_marks import MarksFile

SAM, SAM_WORD = "Sam", "amber window silent field"


class Insider:
    """Somebody with the store's key, a script, and no colleague's passphrase."""

    def __init__(self, folder, key: bytes, install_id: bytes, identity: Identity) -> None:
        self._folder, self._key, self._install_id = folder, key, install_id
        self.identity = identity

    def run(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        connection = keyed_connection(self._folder / "store.db", self._key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        found = connection.execute(statement, values).fetchall()
        connection.close()
        return found

    def do(self, work) -> object:
        driver = keyed_connection(self._folder / "store.db", self._key, read_only=False)
        try:
            return work(Connection(driver))
        finally:
            driver.close()

    def seal_marks_anew(self) -> None:
        """The marks say what the store says now."""
        file = MarksFile(self._folder, self._key, self._install_id)
        marks = file.read()
        end = self.do(lambda c: audit.head(c, self._install_id))
        (changes,) = self.run("SELECT changes FROM meta")[0]
        for number in (1, 2):
            file.write(
                replace(
                    marks,
                    number=marks.number + number,
                    changes=changes,
                    sequence=end.sequence,
                    hash=end.hash,
                    latest=None,
                    small=b"",
                ),
                durable=True,
            )
        file.close()

    def reckon_anew(self, start: int) -> None:
        """The chain follows on itself again from *start* on; so do the heads' own hashes."""

        def work(connection) -> None:
            before = audit.genesis(self._install_id).hash
            rows = connection.execute("SELECT * FROM audit ORDER BY sequence").all()
            for row in map(dict, rows):
                if row["sequence"] >= start:
                    digest = hashlib.sha256(before + audit.canonical(row)).digest()
                    place = {"hash": digest, "sequence": row["sequence"]}
                    connection.execute(
                        "UPDATE audit SET hash = :hash WHERE sequence = :sequence", place
                    )
                    row["hash"] = digest
                before = row["hash"]

        self.do(work)


@pytest.fixture
def staffed(founded, telling):
    """Ana and Sam have both worked here; the insider is Sam the supervisor, or Ana the lead."""
    with founded.unlock() as vault:
        vault.add_staff(SAM, SAM_WORD, frozenset({Role.SUPERVISOR}))
        screenings = [telling(vault) for _ in range(3)]
        for told in screenings:
            vault.append([told.step(item="q", value="yes")], told.fact())
    insiders = {}
    for name, word in ((SAM, SAM_WORD), (founded.name, founded.passphrase)):
        with founded.unlock(name=name, passphrase=word) as vault:
            session = vault._session
            kept = session.granted.store, session.install_id, session.identity
            insiders[name] = Insider(founded.folder, *kept)
    return founded, insiders, screenings


@pytest.fixture(params=["supervisor", "lead"])
def tampering(request, staffed):
    """An insider of each role, and how the other one signs in."""
    founded, insiders, screenings = staffed
    other = {"name": SAM, "passphrase": SAM_WORD}
    own = {"name": founded.name, "passphrase": founded.passphrase}
    if request.param == "supervisor":
        return founded, insiders[SAM], own, screenings
    return founded, insiders[founded.name], other, screenings


def _told(founded, who) -> set[FindingKind]:
    """What signing in tells; it is exactly what a check beside it finds of these kinds."""
    own = {
        FindingKind.LOG_CUT, FindingKind.HEAD_MISSING, FindingKind.ENTRIES_UNSIGNED,
        FindingKind.RECORDS_GONE, FindingKind.HEAD_FORGED, FindingKind.AUDIT_BROKEN,
    }  # fmt: skip
    with founded.unlock(**who, read_only=True) as vault:
        told = {f.kind for f in vault.notices} & own
        assert told == {f.kind for f in vault.check()} & own
    with founded.unlock(**who) as vault:
        assert {f.kind for f in vault.notices} & own == told
        # One's own missing signature is made anew at sign-in.
        assert {f.kind for f in vault.check()} & own | {FindingKind.HEAD_MISSING} >= told
        grave = {f.kind.value for f in vault.notices if f.grave}
        recorded = {e.record for e in vault.log() if e.action == "not_as_seen"}
        assert grave - {"head_forged", "audit_broken"} <= recorded
    return told


def _end(insider: Insider) -> int:
    return int(insider.run("SELECT max(sequence) FROM audit")[0][0])


def test_a_log_cut_and_sealed_anew_is_seen_by_whoever_saw_more(tampering):
    founded, insider, who, _ = tampering
    at = _end(insider) - 4
    insider.run("DELETE FROM heads WHERE sequence >= ?", at)
    insider.run("DELETE FROM audit WHERE sequence >= ?", at)
    insider.seal_marks_anew()
    assert FindingKind.LOG_CUT in _told(founded, who)


def test_a_log_rewritten_and_sealed_anew_is_seen(tampering):
    founded, insider, who, _ = tampering
    at = _end(insider) - 4
    insider.run("UPDATE audit SET record = 'x' WHERE sequence = ?", at)
    insider.reckon_anew(at)
    insider.seal_marks_anew()
    assert FindingKind.LOG_CUT in _told(founded, who)


def _forge(insider: Insider, actor: str, action: str = "printed") -> int:
    """An entry in the name of *actor* at the end of the log."""

    def work(connection) -> int:
        before = audit.head(connection, insider._install_id)
        row = {
            "sequence": before.sequence + 1, "day": "2026-03-09", "actor": actor,
            "action": action, "record": "", "detail": "", "clock_uncertain": False,
            "at": "2026-03-09T12:00:00+00:00", "sealed_at": b"", "generation": 0,
        }  # fmt: skip
        row["hash"] = hashlib.sha256(before.hash + audit.canonical(row)).digest()
        connection.execute(audit.log.ADD, row)
        return int(before.sequence) + 1

    return int(insider.do(work))


def test_an_entry_in_somebodys_name_is_not_believed_unsigned(tampering, staffed):
    founded, insider, who, _ = tampering
    ids = dict(insider.run("SELECT name, id FROM staff WHERE recovery = 0"))
    other = next(name for name in ids if ids[name] != str(_uuid(insider)))
    _forge(insider, ids[other])
    # Signed over by the insider: their own signature does not make it the other's.
    _forge(insider, str(_uuid(insider)))
    insider.do(
        lambda c: audit.sign_head(
            c, insider._install_id, insider.identity, str(_uuid(insider)), late=False
        )
    )
    insider.seal_marks_anew()
    assert FindingKind.ENTRIES_UNSIGNED in _told(founded, who)


def _uuid(insider: Insider):
    return UUID(bytes=insider.identity.staff)


def test_a_missing_head_is_told(tampering):
    founded, insider, who, _ = tampering
    (at,) = insider.run("SELECT max(sequence) FROM audit WHERE action = 'signed_out'")[0]
    insider.run("DELETE FROM heads WHERE sequence = ?", at)
    assert FindingKind.HEAD_MISSING in _told(founded, who)


@pytest.mark.parametrize("what", ["record", "end of a screening"])
def test_what_somebody_deleted_outside_the_program_is_found_at_sign_in(tampering, what):
    founded, insider, who, screenings = tampering
    screening, intake = str(screenings[1].screening), str(screenings[1].intake.id)
    if what == "record":
        insider.run("DELETE FROM facts WHERE screening = ?", screening)
        insider.run("DELETE FROM events WHERE screening = ?", screening)
        insider.run("DELETE FROM screenings WHERE id = ?", screening)
        insider.run("UPDATE meta SET revisions = revisions - 1")
        insider.run("DELETE FROM intakes WHERE id = ?", intake)
    else:
        (last,) = insider.run("SELECT max(sequence) FROM events WHERE screening = ?", screening)[0]
        gone = "DELETE FROM events WHERE screening = ? AND sequence = ?"
        insider.run(gone, screening, last)
        insider.run("UPDATE facts SET events = events - 1 WHERE screening = ?", screening)
    insider.seal_marks_anew()
    assert FindingKind.RECORDS_GONE in _told(founded, who)


def test_in_a_large_store_the_check_beside_the_work_finds_it(staffed, monkeypatch):
    founded, insiders, screenings = staffed
    monkeypatch.setattr(opening_checks, "_COUNTED_BYTES", 0)
    screening = str(screenings[1].screening)
    insiders[SAM].run("DELETE FROM events WHERE screening = ? AND sequence > 1", screening)
    insiders[SAM].run("UPDATE facts SET events = 1 WHERE screening = ?", screening)
    with founded.unlock() as vault:
        found = {finding.kind for finding in vault.background_check().findings}
        assert FindingKind.RECORDS_GONE in found


def test_erasing_and_going_on_through_the_program_tells_nothing(staffed):
    founded, _, screenings = staffed
    with founded.unlock() as vault:
        vault.retention.erase(screenings[0].intake.id)
    for who in ({"name": SAM, "passphrase": SAM_WORD}, {}):
        with founded.unlock(**who) as vault:
            assert vault.notices == ()
            assert vault.check() == ()


def test_a_colleague_whose_session_was_cut_off_is_told_as_not_signed_and_signs_later(
    staffed, child
):
    founded, *_ = staffed
    process = child("child_append.py", founded.folder, founded.name, founded.passphrase)
    for _ in range(3):
        process.stdout.readline()
    process.kill()
    process.communicate()
    sam = {"name": SAM, "passphrase": SAM_WORD}
    with founded.unlock(**sam) as vault:
        (told,) = vault.notices
        assert (told.kind, told.grave) == (FindingKind.ENTRIES_UNSIGNED, False)
    founded.unlock().close()
    with founded.unlock(**sam) as vault:
        assert vault.notices == ()


def test_an_anchor_changes_neither_the_length_nor_the_number_of_places(staffed):
    founded, *_ = staffed
    ring = founded.folder / "keyring.json"
    before = ring.read_bytes()
    founded.unlock().close()
    after = ring.read_bytes()
    assert after != before
    assert len(after) == len(before)
    told = [set(json.loads(content)["slots"]) for content in (before, after)]
    assert len(told[0] & told[1]) == len(told[0]) - 1
    assert after == (founded.folder / "keyring.json.bak").read_bytes()


def test_a_drive_that_does_not_take_an_anchor_prevents_nobody(staffed, monkeypatch):
    founded, *_ = staffed

    def full(*_: object) -> None:
        raise VaultError

    monkeypatch.setattr(keyring_file, "save", full)
    with founded.unlock() as vault:
        assert vault.notices == ()
    monkeypatch.undo()
    with founded.unlock() as vault:
        assert vault.check() == ()
