"""Who may do what: by encryption where keys decide, by the program where it decides."""

import pytest

from screenapp.vault.errors import (
    AnswersSealed,
    NameNotFree,
    NotAllowed,
    TextUnreadable,
    VaultClosed,
    VaultError,
    WeakPassphrase,
    WrongPassphrase,
)
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"


@pytest.fixture
def staffed(founded, telling):
    """A vault with a supervisor and a nurse beside the lead, and one screening."""
    with founded.unlock() as vault:
        vault.add_staff("Sam Super", WORDS, frozenset({Role.SUPERVISOR}))
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        told = telling(vault)
    return founded, told


def test_a_supervisor_counts_and_opens_no_answer(staffed, arrived):
    founded, told = staffed
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        assert not vault.opens_answers
        assert len(vault.facts()) == len(vault.intake_counts()) == 1
        for attempt in (
            lambda: vault.events(told.screening),
            lambda: vault.intakes(told.intake.day),
            lambda: vault.intake(told.intake.id),
            lambda: vault.append([told.step()], None),
            lambda: vault.add_intake(arrived()),
            lambda: vault.update_intake(told.intake),
        ):
            with pytest.raises(AnswersSealed):
                attempt()
        assert vault.check() == ()


def test_no_key_a_supervisor_holds_opens_an_answer(staffed):
    founded, _ = staffed
    with founded.unlock() as vault:
        answers = vault._session.granted.answers
    with founded.unlock(name="Sam Super", passphrase=WORDS) as vault:
        session = vault._session
        held = (session.granted.store, session.identity.box, session.identity.seed)
        assert session.granted.answers is None
        assert session.sealing._answers == {}
        assert answers not in held


def test_a_nurse_opens_answers_and_adds_nobody(staffed):
    founded, told = staffed
    with founded.unlock(name="nora nurse", passphrase=WORDS) as vault:
        assert vault.events(told.screening) == tuple(told.told)
        for attempt in (
            lambda: vault.add_staff("Another", WORDS, frozenset({Role.SUPERVISOR})),
            lambda: vault.change_setting("cover", "table"),
            vault.log,
        ):
            with pytest.raises(NotAllowed):
                attempt()


def test_two_roles_are_the_union_of_both(founded):
    both = frozenset({Role.SCREENER, Role.SUPERVISOR})
    with founded.unlock() as vault:
        assert vault.add_staff("Bea Both", WORDS, both).roles == both
    with founded.unlock(name="Bea Both", passphrase=WORDS) as vault:
        assert vault.me.roles == both
        assert vault.opens_answers
        vault.log()


def test_whoever_was_added_signs_in_and_is_listed(staffed):
    founded, _ = staffed
    for name in ("Sam Super", "Nora Nurse"):
        with founded.unlock(name=name, passphrase=WORDS) as vault:
            assert vault.me.name == name
            assert vault.me in vault.staff()
            assert [m.name for m in vault.staff()] == ["Ana Lead", "Nora Nurse", "Sam Super"]


def test_the_first_person_can_add_others_whatever_their_role(tmp_path, cheap):
    vault, _ = Vault.create(
        tmp_path / "kept",
        organisation="General Hospital",
        name="Sam",
        passphrase=WORDS,
        roles=frozenset({Role.SUPERVISOR}),
        cost=cheap,
    )
    with vault:
        assert vault.me.roles == {Role.SUPERVISOR, Role.LEAD}


@pytest.mark.parametrize(
    ("name", "passphrase", "error"),
    [
        ("ANA LEAD", WORDS, NameNotFree),
        ("  ", WORDS, NameNotFree),
        ("Nul\0", WORDS, TextUnreadable),
        ("Nora", "short", WeakPassphrase),
    ],
)
def test_an_unusable_name_or_passphrase_adds_nobody(founded, name, passphrase, error):
    with founded.unlock() as vault:
        ring = (founded.folder / "keyring.json").read_bytes()
        with pytest.raises(error):
            vault.add_staff(name, passphrase, frozenset({Role.SCREENER}))
        assert (founded.folder / "keyring.json").read_bytes() == ring
        assert len(vault.staff()) == 1


def test_more_than_eight_people_all_sign_in(founded):
    with founded.unlock() as vault:
        for number in range(10):
            vault.add_staff(f"Nurse {number}", f"{WORDS} {number}", frozenset({Role.SCREENER}))
    for number in range(10):
        founded.unlock(name=f"Nurse {number}", passphrase=f"{WORDS} {number}").close()


def test_two_people_with_the_same_passphrase_are_told_apart(staffed):
    founded, _ = staffed
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        assert vault.me.roles == {Role.SCREENER}


def test_a_changed_passphrase_opens_and_the_old_one_does_not(staffed):
    founded, told = staffed
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        with pytest.raises(WrongPassphrase):
            vault.change_passphrase("not the present one", "granite paper hollow tune")
        with pytest.raises(WeakPassphrase):
            vault.change_passphrase(WORDS, "short")
        vault.change_passphrase(WORDS, "granite paper hollow tune")
    with pytest.raises(WrongPassphrase):
        founded.unlock(name="Nora Nurse", passphrase=WORDS)
    with founded.unlock(name="Nora Nurse", passphrase="granite paper hollow tune") as vault:
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()
    founded.unlock(name="Sam Super", passphrase=WORDS).close()


def test_a_practice_vault_takes_any_passphrase_and_says_what_it_is(tmp_path, cheap):
    folder = tmp_path / "kept"
    vault, _ = Vault.create(
        folder,
        organisation="Practice",
        name="lead",
        passphrase="try",
        practice=True,
        cost=cheap,
    )
    with vault:
        with vault.proving(vault.prove("try")):
            vault.add_staff("nurse", "try", frozenset({Role.SCREENER}))
        assert vault.practice
    with Vault.unlock(folder, name="nurse", passphrase="try") as vault:
        assert vault.practice


def test_a_keyring_that_cannot_be_written_adds_nobody(founded):
    main = founded.folder / "keyring.json"
    with founded.unlock() as vault:
        content = main.read_bytes()
        main.unlink()
        main.mkdir()
        with pytest.raises(VaultError):
            vault.add_staff("Nora", WORDS, frozenset({Role.SCREENER}))
        main.rmdir()
        main.write_bytes(content)
        assert [member.name for member in vault.staff()] == ["Ana Lead"]
        assert sorted(path.name for path in founded.folder.glob(".*")) == []
        vault.add_staff("Nora", WORDS, frozenset({Role.SCREENER}))
    founded.unlock(name="Nora", passphrase=WORDS).close()


def test_a_store_that_cannot_be_written_leaves_the_keyring_as_it_was(founded):
    with founded.unlock() as vault:
        ring = (founded.folder / "keyring.json").read_bytes()
        vault._session.writer.close()
        with pytest.raises(VaultClosed):
            vault.change_passphrase(founded.passphrase, WORDS)
        assert (founded.folder / "keyring.json").read_bytes() == ring
    founded.unlock().close()


@pytest.mark.parametrize("deed", ["joining", "change", "recovery"])
def test_cut_off_between_keyring_and_store_the_old_way_in_still_works(founded, deed):
    """The keyring is already the new one; store, marks and copy are those of before."""

    def taken(*names: str) -> dict[str, bytes]:
        return {name: (founded.folder / name).read_bytes() for name in names}

    kept = ("store.db", "heads.bin", "keyring.json.bak")
    before = taken(*kept)
    match deed:
        case "joining":
            with founded.unlock() as vault:
                before = taken(*kept)
                vault.add_staff("Nora", WORDS, frozenset({Role.SCREENER}))
                before |= taken("keyring.json")
        case "change":
            with founded.unlock() as vault:
                before = taken(*kept)
                vault.change_passphrase(founded.passphrase, WORDS)
                before |= taken("keyring.json")
        case "recovery":
            code = founded.sheet.code
            Vault.recover(founded.folder, code, name=founded.name, passphrase=WORDS)[0].close()
    for name, content in before.items():
        (founded.folder / name).write_bytes(content)
    if deed == "joining":
        with pytest.raises(WrongPassphrase):
            founded.unlock(name="Nora", passphrase=WORDS)
    with founded.unlock() as vault:
        assert vault.check() == ()
        vault.add_staff("Nora", "granite paper hollow tune", frozenset({Role.SCREENER}))
    founded.unlock(name="Nora", passphrase="granite paper hollow tune").close()


def test_what_a_kill_left_waiting_is_swept(founded):
    (founded.folder / ".keyring.json.0badf00d").write_bytes(b"left")
    (founded.folder / ".keyring.json.bak.0badf00d").write_bytes(b"left")
    founded.unlock().close()
    assert sorted(path.name for path in founded.folder.glob(".*")) == []
