"""Answers until the disk takes no more, then once more when there is room again.

A limit on the size of files stands for the full disk. Arguments: folder, name, passphrase,
bytes of room. Prints the screening, how many answers were saved, and what was said.
"""

import resource
import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from screenapp.screening.events import Event, EventKind
from screenapp.vault.errors import DiskFull
from screenapp.vault.vault import Vault

say = partial(print, flush=True)

folder, name, passphrase, room = sys.argv[1:]
vault = Vault.unlock(Path(folder), name=name, passphrase=passphrase)
screening = uuid4()


def event(sequence: int) -> Event:
    return Event(
        id=uuid4(),
        screening=screening,
        sequence=sequence,
        kind=EventKind.STARTED if sequence == 1 else EventKind.ANSWERED,
        day=date(2026, 3, 9),
        at=datetime(2026, 3, 9, 12, tzinfo=UTC),
        author=vault.me.id,
        body={"item": "q", "value": "x" * 500},
    )


_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
size = (Path(folder) / "store.db").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + int(room), hard))
saved, said = 0, ""
while not said:
    try:
        vault.append([event(saved + 1)], None)
        saved += 1
    except DiskFull as error:
        said = error.key
assert len(vault.events(screening)) == saved if saved else True
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
vault.append([event(saved + 1)], None)
vault.close()
say(screening, saved, said)
