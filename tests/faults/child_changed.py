"""Changes one byte of the keyring, its copy or the marks, and looks whether that is told.

Arguments: how many times, seed, an empty folder: signing in to look, the check and signing in to
work must agree. Or: ``every``, a step, an empty folder: every byte (at that step) is changed and
looked at under the store's key, as all three do. Prints one line of JSON for each case.
"""

import random
import shutil
import sys
from pathlib import Path

from cases import report
from scenarios import NAME, NEW_WORD, WORD, prepare

from screenapp.vault.model import FindingKind
from screenapp.vault.opening_checks import changed_files
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

NAMES = ("keyring.json", "keyring.json.bak", "heads.bin")
MENDED = {FindingKind.FILE_MENDED, FindingKind.KEYRING_FROM_COPY}


def made(top: Path) -> tuple[Path, bytes, bytes]:
    """A vault of three people, closed; the store's key and the installation's id."""
    folder = top / "template"
    folder.mkdir(mode=0o700)
    prepare(folder)
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        vault.add_staff("Sam", NEW_WORD, frozenset({Role.SUPERVISOR}))
        kept = vault._session.granted.store, vault._session.install_id
    return folder, *kept


def flip(path: Path, at: int, bit: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1 << bit
    path.write_bytes(content)


def agreed(folder: Path, name: str) -> str:
    """What is wrong with what is told of a changed byte in the file *name*."""
    with Vault.unlock(folder, name=NAME, passphrase=WORD, read_only=True) as vault:
        at_sign_in = {(f.kind, f.record) for f in vault.notices}
        checked = {(f.kind, f.record) for f in vault.check()}
    told = (FindingKind.FILE_CHANGED, name)
    if told not in at_sign_in or told not in checked:
        return f"{name}: passed by {'the check' if told in at_sign_in else 'signing in'}"
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        if not MENDED & {f.kind for f in vault.notices} or vault.check():
            return f"{name}: not mended, or not told"
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        return f"{name}: told twice" if vault.notices else ""


def some(times: int, seed: int, top: Path) -> None:
    (template, *_), chance = made(top), random.Random(seed)
    for _ in range(times):
        folder, name = top / "changed", chance.choice(NAMES)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        size = (folder / name).stat().st_size
        flip(folder / name, chance.randrange(size), chance.randrange(8))
        report(agreed(folder, name))


def every(step: int, top: Path) -> None:
    folder, key, install_id = made(top)
    if changed_files(folder, install_id, (key,)):
        report("told of files that nobody changed")
    for name in NAMES:
        path = folder / name
        whole = path.read_bytes()
        for at in range(0, len(whole), step):
            flip(path, at, at % 8)
            found = [f.record for f in changed_files(folder, install_id, (key,))]
            report("" if found == [name] else f"{name}, byte {at}: {found}")
            path.write_bytes(whole)


if __name__ == "__main__":
    if sys.argv[1] == "every":
        every(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        some(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
