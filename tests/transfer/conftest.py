"""A vault whose lead also screens, made once with a cheap key derivation."""

import shutil
from pathlib import Path

import pytest

from screenapp.vault.model import KdfCost
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

LEAD, OTHER, COUNTS, WORDS = "Ana", "Bo", "Cy", "violet ladder quiet river"


@pytest.fixture(scope="session")
def just_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "kept"
    vault, _ = Vault.create(
        folder,
        organisation="General Hospital",
        name=LEAD,
        passphrase=WORDS,
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        cost=KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1),
    )
    vault.close()
    command = Vault.unlock(folder, name=LEAD, passphrase=WORDS, one_command=True)
    with command as open_vault:
        open_vault.add_staff(OTHER, WORDS, frozenset({Role.LEAD}))
        open_vault.add_staff(COUNTS, WORDS, frozenset({Role.SUPERVISOR}))
    return folder


@pytest.fixture
def site(tmp_path: Path, just_made: Path) -> Path:
    folder = tmp_path / "kept"
    shutil.copytree(just_made, folder)
    (tmp_path / "word").write_text(WORDS)
    return folder
