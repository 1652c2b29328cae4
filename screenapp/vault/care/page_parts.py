"""Which pages are just being written outside the vault, so that a kill leaves none behind.

Where a drive can, a page has no name until it is whole, and nothing is kept here. A memory stick
cannot: there the unfinished file is named here before a word stands in it. Sealed under the
store's key in ``pages.bin``, since where pages go is nobody's to read.
"""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.vault.crypto.aead import (
    FORMAT,
    DoesNotOpen,
    derived,
    framed,
    open_sealed,
    padded,
    seal,
    unpadded,
)
from screenapp.vault.errors import VaultError
from screenapp.vault.store import files

_BLOCK: Final = 4096
_LARGEST: Final = 1_000_000
_LABEL: Final = "pages being written"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsCleared:
    """How many unfinished pages were taken away, and how many are where nobody gets at them."""

    removed: int = 0
    away: int = 0


class PageParts:
    """The unfinished pages of one vault, written by one process at a time."""

    def __init__(self, folder: Path, store_key: bytes, install_id: bytes) -> None:
        self._file = folder / files.PAGES
        self._key = derived(store_key, _LABEL, install_id)
        self._bound = framed(FORMAT, _LABEL, install_id)

    def begin(self, part: Path) -> None:
        """*part* is about to be written. A full vault's folder is no reason not to."""
        self._keep((*self._named(), str(part)))

    def end(self, part: Path) -> None:
        """*part* is no more: it became the page, or was taken away."""
        self._keep(tuple(name for name in self._named() if name != str(part)))

    def clear(self) -> PartsCleared:
        """Take away what an earlier process left; what cannot be reached stays named."""
        named = self._named()
        if not named:
            return PartsCleared()
        kept = tuple(name for name in named if not _taken_away(Path(name)))
        self._keep(kept)
        return PartsCleared(removed=len(named) - len(kept), away=len(kept))

    def _named(self) -> tuple[str, ...]:
        try:
            sealed = plain_file.read(self._file, _LARGEST)
            names = json.loads(unpadded(open_sealed(self._key, sealed, self._bound)))
        except (OSError, DoesNotOpen, ValueError):
            return ()
        return tuple(name for name in names if name.endswith(files.PART))

    def _keep(self, names: tuple[str, ...]) -> None:
        with contextlib.suppress(VaultError, OSError):
            if not names:
                self._file.unlink(missing_ok=True)
                return
            content = padded(json.dumps(names).encode("ascii"), _BLOCK)
            files.write_whole(self._file, seal(self._key, content, self._bound))


def _taken_away(part: Path) -> bool:
    """Whether nothing of that name is left. On a drive that is not here nobody knows."""
    try:
        part.unlink()
    except FileNotFoundError:
        return part.parent.is_dir()
    except OSError:
        return False
    return True
