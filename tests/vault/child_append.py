"""Signs in and answers without end, telling each answer only after it was saved.

Arguments: folder, name, passphrase. Prints ``screening <id>``, then ``saved <sequence>``.
"""

import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from screenapp.screening.events import Event, EventKind
from screenapp.vault.vault import Vault

say = partial(print, flush=True)


def main() -> None:
    folder, name, passphrase = sys.argv[1:]
    vault = Vault.unlock(Path(folder), name=name, passphrase=passphrase)
    screening, sequence = uuid4(), 0
    say("screening", screening)
    while True:
        sequence += 1
        kind = EventKind.STARTED if sequence == 1 else EventKind.ANSWERED
        body = {"item": "q", "value": f"answer {sequence}", "intake": None}
        event = Event(
            id=uuid4(),
            screening=screening,
            sequence=sequence,
            kind=kind,
            day=date(2026, 3, 9),
            at=datetime(2026, 3, 9, 12, tzinfo=UTC),
            author=vault.me.id,
            body=body,
        )
        vault.append([event], None)
        say("saved", sequence)


main()
