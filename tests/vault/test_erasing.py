"""Erasing somebody: the rows go, the salts of their keys go, nothing else goes, and it is told."""

import os
import shutil
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from screenapp.vault.errors import (
    AnswersSealed,
    NotAllowed,
    NotFound,
    OpenedToRead,
    OutOfStep,
)
from screenapp.vault.people.roles import Role

WORDS = "amber window silent field"
PAGE = 4096


@pytest.fixture
def filled(founded, telling):
    """An open vault with some screenings of several steps, two of them of one intake."""
    with founded.unlock() as vault:
        screenings = [telling(vault) for _ in range(5)]
        for told in screenings:
            for number in range(8):
                vault.append([told.step(item=f"q{number}", value="yes")], told.fact())
        gone = screenings[2]
        again = type(gone)(vault.me.id, gone.intake)
        vault.append([again.start()], again.fact())
        yield vault, gone, again, [told for told in screenings if told is not gone]


def test_everything_of_one_person_is_gone_and_nothing_of_others(filled):
    vault, gone, again, others = filled
    erased = vault.retention.erase(gone.intake.id)
    assert (erased.screenings, erased.steps) == (2, 10)
    for told in (gone, again):
        with pytest.raises(NotFound):
            vault.events(told.screening)
    with pytest.raises(NotFound):
        vault.intake(gone.intake.id)
    assert {fact.screening for fact in vault.facts()} == {told.screening for told in others}
    assert {count.id for count in vault.intake_counts()} == {told.intake.id for told in others}
    for told in others:
        assert vault.events(told.screening) == tuple(told.told)
    assert vault.check() == ()


def test_the_log_keeps_a_random_id_and_that_it_was_erased(filled):
    vault, gone, *_ = filled
    erased = vault.retention.erase(gone.intake.id)
    entry = vault.log()[-1]
    assert (entry.action, entry.record, entry.detail) == ("erased", erased.id, "")
    assert erased.id == str(gone.intake.id)


def test_a_fact_that_names_the_intake_goes_also_when_its_screening_does_not(filled):
    vault, gone, *_ = filled
    stray = type(gone)(vault.me.id)
    vault.append([stray.start()], stray.fact(intake=gone.intake.id))
    assert vault.retention.erase(gone.intake.id).screenings == 3
    assert stray.screening not in {fact.screening for fact in vault.facts()}
    with pytest.raises(NotFound):
        vault.events(stray.screening)


def test_after_erasing_what_was_written_last_the_vault_opens_without_a_word(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        vault.append([told.step()], None)
        vault.retention.erase(told.intake.id)
        with pytest.raises((OutOfStep, NotFound)):
            vault.append([told.step()], None)
    with founded.unlock() as vault:
        assert vault.notices == ()
        assert vault.check() == ()


def test_bytes_of_the_erased_are_nowhere_in_the_pages_of_the_store(founded, filled, store_key):
    vault, gone, again, others = filled
    key = store_key(vault)
    marks = _marks(vault, gone, again)
    kept = _marks(vault, *others)
    before = _plain_pages(founded.folder / "store.db", key)
    assert all(mark in before for mark in (*marks, *kept))
    vault.retention.erase(gone.intake.id)
    after = _plain_pages(founded.folder / "store.db", key)
    assert [mark for mark in marks if mark in after] == []
    assert [mark for mark in kept if mark not in after] == []
    assert (founded.folder / "store.db-journal").read_bytes() == b""


def _marks(vault, *several) -> list[bytes]:
    """Sealed values, salts and step ids of screenings: what of them stands in the pages."""
    found = []
    for told in several:
        own = (str(told.screening),)
        for wanted in (
            "SELECT sealed FROM events WHERE screening = ?",
            "SELECT salt FROM screenings WHERE id = ?",
        ):
            rows = vault._session.read(
                lambda c, wanted=wanted, own=own: c.execute(wanted, own).all()
            )
            found += [row[0] for row in rows]
        found += [str(event.id).encode() for event in told.told]
    return found


def _plain_pages(path, key) -> bytes:
    """Every page opened, free ones too: AES-256-CBC with the IV that stands behind it."""
    raw, plain = path.read_bytes(), b""
    for at in range(0, len(raw), PAGE):
        page = raw[at : at + PAGE]
        sealed, iv = page[16 if at == 0 else 0 : -80], page[-80:-64]
        opened = Cipher(algorithms.AES(bytes(key)), modes.CBC(iv)).decryptor()
        plain += opened.update(sealed) + opened.finalize()
    return plain


def test_the_backups_that_still_hold_it_are_told_and_can_be_deleted(founded, telling):
    with founded.unlock() as vault:
        without = vault.backups.make()
        told = telling(vault)
        holding = vault.backups.make()
        foreign = shutil.copytree(holding.folder, holding.folder.with_name("2026-03-08-1"))
        (foreign / "store.db").write_bytes(os.urandom(3 * PAGE))
        erased = vault.retention.erase(told.intake.id)
        assert [copy.folder for copy in erased.held_by] == [holding.folder]
        assert [copy.folder for copy in erased.unknown] == [foreign]
        vault.backups.make()
        for copy in (*erased.held_by, *erased.unknown):
            vault.backups.forget(copy)
        assert {copy.folder for copy in vault.backups.all()} >= {without.folder}
        assert not holding.folder.exists() and not foreign.exists()


def test_what_is_unknown_is_said_so_and_nothing_is_entered(filled):
    vault, *_ = filled
    number = len(vault.log())
    with pytest.raises(NotFound):
        vault.retention.erase(uuid4())
    assert len(vault.log()) == number


def test_leads_erase_and_nobody_else(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        for name, role in (("Nia Nurse", Role.SCREENER), ("Sam Super", Role.SUPERVISOR)):
            vault.add_staff(name, WORDS, frozenset({role}))
    for name in ("Nia Nurse", "Sam Super"):
        with (
            founded.unlock(name=name, passphrase=WORDS) as vault,
            pytest.raises((NotAllowed, AnswersSealed)),
        ):
            vault.retention.erase(told.intake.id)
    with founded.unlock(read_only=True) as vault, pytest.raises(OpenedToRead):
        vault.retention.erase(told.intake.id)


def test_cut_off_anywhere_all_of_it_is_gone_or_nothing(founded, telling, ended_at, points):
    with founded.unlock() as vault:
        gone, there = telling(vault), telling(vault)
        for _ in range(3):
            vault.append([gone.step()], None)
    kept = shutil.copytree(founded.folder, founded.folder.with_name("as it was"))
    seen = set()
    for point in points(3):
        came = ended_at(
            "erase",
            founded.folder,
            point,
            intake=gone.intake.id,
            name=founded.name,
            passphrase=founded.passphrase,
        )
        with founded.unlock() as vault:
            whole = gone.intake.id in {count.id for count in vault.intake_counts()}
            if whole:
                assert vault.events(gone.screening) == tuple(gone.told)
            assert vault.events(there.screening) == tuple(there.told)
            assert vault.check() == ()
        seen.add((came, whole))
        if came == "done":
            break
        shutil.rmtree(founded.folder)
        shutil.copytree(kept, founded.folder)
    assert seen == {("ended", True), ("ended", False), ("done", False)}
