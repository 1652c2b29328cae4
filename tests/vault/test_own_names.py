"""Wherever a passphrase is set, the names that everybody there knows are no passphrase."""

import pytest

from screenapp.vault.errors import WeakPassphrase
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

STRONG = "copper window slow garden"
SCREENER = frozenset({Role.SCREENER})


@pytest.mark.parametrize("own", ["rosalind franklin 7", "harbour general 7"])
def test_whoever_founds_a_vault_may_use_neither_their_name_nor_the_organisations(
    tmp_path, cheap, own
):
    with pytest.raises(WeakPassphrase):
        Vault.create(
            tmp_path / "kept",
            organisation="Harbour General",
            name="Rosalind Franklin",
            passphrase=own,
            roles=SCREENER,
            cost=cheap,
        )
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("own", ["rosalind franklin 7", "general hospital 7"])
def test_whoever_joins_may_use_neither(vault, own):
    with pytest.raises(WeakPassphrase):
        vault.add_staff("Rosalind Franklin", own, SCREENER)
    assert len(vault.staff()) == 1
    vault.add_staff("Rosalind Franklin", STRONG, SCREENER)


@pytest.mark.parametrize("own", ["rosalind franklin 7", "general hospital 7"])
def test_whoever_changes_their_passphrase_may_use_neither(founded, vault, own):
    vault.add_staff("Rosalind Franklin", STRONG, SCREENER)
    vault.close()
    with founded.unlock(name="Rosalind Franklin", passphrase=STRONG) as opened:
        with pytest.raises(WeakPassphrase):
            opened.change_passphrase(STRONG, own)
        assert opened.confirms(STRONG)
