"""A copy counts only after it was opened and found equal; then it opens like the vault itself."""

import shutil

import pytest

from screenapp.vault import backup
from screenapp.vault.errors import StoreDamaged, VaultError
from screenapp.vault.vault import Vault


def test_a_copy_opens_like_the_vault_with_keys_of_its_own(founded, telling, tmp_path):
    with founded.unlock() as vault:
        told = telling(vault)
        made = vault.back_up()
        again = vault.back_up()
        assert made != again
        assert vault.log()[-1].action == "backed_up"
    shutil.copytree(made, tmp_path / "restored")
    restored = Vault.unlock(
        tmp_path / "restored",
        name=founded.name,
        passphrase=founded.passphrase,
        clock=founded.clock,
    )
    with restored:
        assert [notice.kind.value for notice in restored.notices] == [
            "marks_missing",
            "head_unsigned",
        ]
        assert restored.events(told.screening) == tuple(told.told)
        assert restored.check() == ()


@pytest.mark.parametrize("harm", ["changed", "behind"])
def test_a_copy_that_is_not_equal_is_not_taken_for_one(founded, telling, store_key, harm):
    with founded.unlock() as vault:
        copy = vault.back_up() / "store.db"
        if harm == "changed":
            content = bytearray(copy.read_bytes())
            content[-100] ^= 1
            copy.write_bytes(content)
        else:
            telling(vault)
        with pytest.raises(StoreDamaged):
            backup._verify(vault._session.writer, copy, store_key(vault))


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(founded):
    (founded.folder / "backups").write_text("in the way")
    with founded.unlock() as vault, pytest.raises(VaultError):
        vault.back_up()
    assert (founded.folder / "backups").read_text() == "in the way"
