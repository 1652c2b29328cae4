"""What is said when a vault does not open, and that nothing is touched or made anew then."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from screenapp.vault.errors import (
    FolderUnreachable,
    KeyringDamaged,
    KeyringMissing,
    RolledBack,
    StoreDamaged,
    StoreEmpty,
    StoreForeign,
    StoreLost,
    StoreNewer,
    StorePlaintext,
    TooSoon,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
)
from screenapp.vault.model import FindingKind
from screenapp.vault.store import migrations
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.vault import Vault


def _content(folder: Path) -> dict[str, bytes]:
    """Everything in *folder* but the count of tries and the claim, which signing in may touch."""
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and path.name not in ("tries.json", "tries.json.bak", "vault.lock")
    }


def _kinds(vault: Vault) -> list[FindingKind]:
    return [notice.kind for notice in vault.notices]


@pytest.fixture
def refused(founded):
    """Asserts that signing in fails with *error* and leaves every file as it was."""

    def check(error: type[Exception], **how: object) -> Exception:
        before = _content(founded.folder)
        with pytest.raises(error) as caught:
            founded.unlock(**how)
        assert type(caught.value) is error
        assert _content(founded.folder) == before
        return caught.value

    return check


@pytest.mark.parametrize(
    "wrong",
    [
        {"passphrase": "violet ladder quiet rivers"},
        {"passphrase": ""},
        {"passphrase": " violet ladder quiet river"},
        {"passphrase": "x'" + "ab" * 32 + "'"},
        {"passphrase": "\ud83d"},
        {"name": "Nobody"},
        {"name": ""},
        {"name": "Nobody", "passphrase": "nothing at all here"},
    ],
)
def test_a_wrong_name_and_a_wrong_passphrase_are_told_in_the_same_words(refused, wrong):
    error = refused(WrongPassphrase, **wrong)
    assert str(error) == WrongPassphrase.key


@pytest.mark.parametrize("name", ["ana lead", " ANA LEAD ", "Ana Lead"])
def test_capitals_and_outer_blanks_of_a_name_do_not_matter(founded, name):
    founded.unlock(name=name).close()


def test_a_composed_and_a_decomposed_letter_are_the_same_passphrase(tmp_path, cheap):
    vault, _ = Vault.create(
        tmp_path / "kept",
        organisation="General Hospital",
        name="Zoë",
        passphrase="caf\u00e9 ladder quiet river",
        cost=cheap,
    )
    vault.close()
    decomposed = "cafe\u0301 ladder quiet river"
    Vault.unlock(tmp_path / "kept", name="Zoe\u0308", passphrase=decomposed).close()


def test_an_empty_folder_holds_no_vault(tmp_path):
    with pytest.raises(VaultMissing):
        Vault.unlock(tmp_path, name="Ana", passphrase="violet ladder quiet river")
    with pytest.raises(VaultMissing):
        Vault.unlock(tmp_path / "nowhere", name="Ana", passphrase="violet ladder quiet river")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_said_so(tmp_path, cheap):
    (tmp_path / "kept").write_text("a file")
    with pytest.raises(FolderUnreachable):
        Vault.unlock(tmp_path / "kept", name="Ana", passphrase="violet ladder quiet river")
    with pytest.raises(FolderUnreachable):
        Vault.create(
            tmp_path / "kept",
            organisation="General Hospital",
            name="Ana",
            passphrase="violet ladder quiet river",
            cost=cheap,
        )


def test_a_vault_is_never_made_over_another(founded, cheap):
    before = _content(founded.folder)
    for missing in ([], ["store.db"], ["keyring.json"], ["keyring.json", "keyring.json.bak"]):
        for name in missing:
            (founded.folder / name).unlink()
        with pytest.raises(VaultExists):
            Vault.create(
                founded.folder,
                organisation="Other",
                name="Eve",
                passphrase="another four words here",
                cost=cheap,
            )
        assert _content(founded.folder) == {k: v for k, v in before.items() if k not in missing}
        for name, content in before.items():
            (founded.folder / name).write_bytes(content)


def test_a_lost_store_is_not_a_first_run(founded, refused):
    (founded.folder / "store.db").unlink()
    refused(StoreLost)
    refused(StoreLost, read_only=True)


def test_an_emptied_store_is_not_a_first_run(founded, refused):
    (founded.folder / "store.db").write_bytes(b"")
    refused(StoreEmpty)


def test_a_store_in_the_clear_is_not_opened(founded, refused):
    store = founded.folder / "store.db"
    store.unlink()
    plain = sqlite3.connect(store)
    plain.execute("CREATE TABLE meta (id INTEGER)")
    plain.commit()
    plain.close()
    refused(StorePlaintext)


def test_the_store_of_another_installation_is_told_from_damage(founded, refused, tmp_path, cheap):
    other = tmp_path / "other"
    Vault.create(
        other, organisation="Other", name="Eve", passphrase="another four words here", cost=cheap
    )[0].close()
    shutil.copyfile(other / "store.db", founded.folder / "store.db")
    refused(StoreForeign)


@pytest.mark.parametrize("at", [0, 15, 16, 40, 4_000])
def test_a_damaged_first_page_is_damage_and_not_a_wrong_passphrase(founded, refused, at):
    store = founded.folder / "store.db"
    content = bytearray(store.read_bytes())
    content[at] ^= 1
    store.write_bytes(content)
    refused(StoreDamaged)


def test_a_store_of_a_newer_program_is_left_untouched(founded, refused, store_key):
    with founded.unlock() as vault:
        key = store_key(vault)
    connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    error = refused(StoreNewer)
    assert (error.found, error.known) == (99, len(migrations.MIGRATIONS))


# --- the keyring ------------------------------------------------------------------------


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "flipped"])
def test_the_copy_of_the_keyring_is_used_and_said_so(founded, harm):
    main = founded.folder / "keyring.json"
    content = main.read_bytes()
    _harm(main, harm)
    with founded.unlock() as vault:
        assert _kinds(vault) == [FindingKind.KEYRING_FROM_COPY]
    assert len(main.read_bytes()) == len(content)
    with founded.unlock() as vault:
        assert vault.notices == ()


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "flipped"])
def test_a_keyring_without_a_good_copy_is_told_and_left(founded, refused, harm):
    _harm(founded.folder / "keyring.json", harm)
    _harm(founded.folder / "keyring.json.bak", harm)
    refused(KeyringMissing if harm == "missing" else KeyringDamaged)


def test_a_copy_left_behind_is_brought_up(founded):
    copy = founded.folder / "keyring.json.bak"
    copy.unlink()
    founded.unlock().close()
    assert copy.read_bytes() == (founded.folder / "keyring.json").read_bytes()


def _harm(path: Path, how: str) -> None:
    content = path.read_bytes()
    match how:
        case "missing":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "cut":
            path.write_bytes(content[: len(content) // 2])
        case "flipped":
            middle = len(content) // 2
            path.write_bytes(content[:middle] + b"#" + content[middle + 1 :])


# --- older copies -----------------------------------------------------------------------


def test_an_older_store_is_told_at_the_next_sign_in(founded, refused, telling):
    older = (founded.folder / "store.db").read_bytes()
    with founded.unlock() as vault:
        telling(vault)
    (founded.folder / "store.db").write_bytes(older)
    error = refused(RolledBack)
    assert error.ends < error.seen


def test_a_store_older_by_one_answer_is_told(founded, refused, telling):
    with founded.unlock() as vault:
        told = telling(vault)
        older = (founded.folder / "store.db").read_bytes()
        vault.append([told.step()], None)
        vault.facts()  # the mark of an answer is written when that is already acknowledged
        heads = (founded.folder / "heads.bin").read_bytes()
    (founded.folder / "store.db").write_bytes(older)
    (founded.folder / "heads.bin").write_bytes(heads)
    error = refused(RolledBack)
    assert (error.ends, error.seen) == (1, 2)


def test_an_older_store_can_be_read_and_can_be_gone_on_from(founded, telling):
    older = (founded.folder / "store.db").read_bytes()
    with founded.unlock() as vault:
        telling(vault)
    (founded.folder / "store.db").write_bytes(older)
    with founded.unlock(read_only=True) as vault:
        assert _kinds(vault) == [FindingKind.ROLLED_BACK]
    with founded.unlock(accept_older=True) as vault:
        assert _kinds(vault) == [FindingKind.ROLLED_BACK]
        assert "older_copy_accepted" in [entry.action for entry in vault.log()]
        telling(vault)
    with founded.unlock() as vault:
        assert vault.notices == ()
        assert vault.check() == ()


def test_missing_marks_are_told_once(founded):
    (founded.folder / "heads.bin").unlink()
    with founded.unlock() as vault:
        assert _kinds(vault) == [FindingKind.MARKS_MISSING]
    with founded.unlock() as vault:
        assert vault.notices == ()


def test_one_torn_mark_leaves_the_other(founded):
    heads = founded.folder / "heads.bin"
    content = heads.read_bytes()
    for half in (slice(0, 512), slice(512, 1024)):
        torn = bytearray(content)
        torn[half] = os.urandom(512)
        heads.write_bytes(torn)
        founded.unlock(read_only=True).close()


# --- waiting ----------------------------------------------------------------------------


def test_after_five_wrong_tries_the_next_one_waits_also_with_the_right_passphrase(founded):
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            founded.unlock(passphrase="nothing at all here")
    with pytest.raises(TooSoon) as caught:
        founded.unlock()
    assert caught.value.seconds == 1


def test_a_right_passphrase_forgets_the_wrong_ones(founded):
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(WrongPassphrase):
                founded.unlock(passphrase="nothing at all here")
        founded.unlock().close()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_files_are_their_owners_alone_and_an_open_folder_is_closed_again(founded):
    with founded.unlock() as vault:
        vault.back_up()
    modes = {path: path.stat().st_mode & 0o777 for path in founded.folder.rglob("*")}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    founded.folder.chmod(0o755)
    with founded.unlock() as vault:
        assert _kinds(vault) == [FindingKind.FOLDER_OPEN]
    assert founded.folder.stat().st_mode & 0o777 == 0o700
