"""What of a vault stands in a folder, as far as that shows without a key."""

from enum import Enum
from pathlib import Path
from typing import Final

from screenapp.vault.store import files


class Standing(Enum):
    """``COPIES``: there are backups and nothing else, so that records were here."""

    NOTHING = "nothing"
    COPIES = "copies"
    RECORDS = "records"


_RECORDS: Final = (files.KEYRING, files.KEYRING_COPY, files.STORE)


def standing(folder: Path) -> Standing:
    """What stands in *folder*.

    A backup that was being brought back when the program was cut off counts as records:
    signing in ends that.

    Raises: FolderUnreachable and its kin: nobody can tell.
    """
    names = {path.name for path in files.listed(folder)}
    if names & set(_RECORDS) or any(name.startswith(files.COMING) for name in names):
        return Standing.RECORDS
    if any(not path.name.startswith(".") for path in files.listed(folder / files.BACKUPS)):
        return Standing.COPIES
    return Standing.NOTHING
