"""Destroying the keys: for a moment in which nobody may be made to open the records.

Off unless a lead has switched it on for this vault (the setting ``destroy_keys``). It needs
no passphrase, because whoever can reach the folder could delete the files as well, and asks
nothing: the window that offers it asks twice. See docs/design/lock-and-residue.md.

Every keyring in the folder goes: the one in use, its copy, one put aside, and those of the
backups in ``backups/``, which would open their copies just as well. The store stays. With the
keyring its recovery slot is gone too, so that the recovery sheet alone opens nothing: it
needs the keyring of a backup that lies elsewhere. On solid-state drives overwriting is no
guarantee that nothing can be read back.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.vault.errors import DestroyingOff, VaultError
from screenapp.vault.model import Action
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files
from screenapp.vault.store.settings import every, put

SETTING: Final = "destroy_keys"
ON: Final = "yes"
_MARK: Final = b"1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """How many keyrings were overwritten and unlinked, and how many could not be reached."""

    gone: int
    left: int


def allowed(folder: Path) -> bool:
    """Whether `destroy_keys` would do anything in *folder*; needs no key."""
    return plain_file.stands(folder / files.OPTION)


def allow(session: VaultSession, on: bool) -> None:
    """Switch it on or off for this vault.

    Raises:
        NotAllowed (leads only), OpenedToRead, ProofNeeded; DiskFull and its kin.
    """
    session.require(Role.LEAD)
    session.require_writing()
    session.admit(GuardedDeed.ALLOW_DESTROYING)
    done = About(action=Action.SETTING_CHANGED, record=SETTING, deed=GuardedDeed.ALLOW_DESTROYING)
    session.write(lambda connection: put(connection, SETTING, ON if on else "no"), done)
    follow(session)


def follow(session: VaultSession) -> None:
    """Let the mark beside the store say what the setting in it says; at each sign-in."""
    if session.read_only:
        return
    mark = session.folder / files.OPTION
    with contextlib.suppress(VaultError, OSError):
        on = session.read(every).get(SETTING) == ON
        if on != mark.exists():
            if on:
                files.write_whole(mark, _MARK)
            else:
                mark.unlink()


def destroy_keys(folder: Path) -> Destroyed:
    """Overwrite and unlink every keyring in *folder*; nothing in it opens afterwards.

    A file that cannot be reached does not keep the others from going.

    Raises:
        DestroyingOff: nobody has switched it on here. Nothing was touched.
    """
    if not allowed(folder):
        raise DestroyingOff
    gone, left, touched = 0, 0, set[Path]()
    for path in _keyrings(folder):
        touched.add(path.parent)
        if _destroyed(path):
            gone += 1
        else:
            left += 1
    for place in touched:
        with contextlib.suppress(OSError):
            files.sync_folder(place)
    return Destroyed(gone=gone, left=left)


def _keyrings(folder: Path) -> Iterator[Path]:
    """All of them, also of copies and of what was put aside; those in use first."""
    found = folder.rglob(f"*{files.KEYRING}*")
    yield from sorted(found, key=lambda path: (len(path.parts), path.name != files.KEYRING))


def _destroyed(path: Path) -> bool:
    """Overwritten where that is possible, and unlinked. False: it is still there."""
    with contextlib.suppress(OSError), path.open("r+b", buffering=0) as file:
        file.write(os.urandom(os.fstat(file.fileno()).st_size))
        os.fsync(file.fileno())
    try:
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
