"""A short shift with a mark in everything a person could say, with every log turned up.

Arguments: folder, mark. Errors are printed with their whole trace, as a careless program
would; nothing of it may show the mark.
"""

import logging
import sys
import traceback
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from screenapp.screening.events import Event, EventKind
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person
from screenapp.vault.model import KdfCost, Service
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

say = partial(print, flush=True)

folder, mark = Path(sys.argv[1]), sys.argv[2]
logging.basicConfig(level=logging.DEBUG)
now, today = datetime.now(UTC), date(2026, 3, 9)
passphrase = f"{mark} ladder quiet river"
vault, _ = Vault.create(
    folder,
    organisation=mark,
    name=mark,
    passphrase=passphrase,
    cost=KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1),
)
vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere
intake = Intake(
    id=uuid4(),
    day=today,
    unit="ed",
    shift="day",
    age_group=AgeGroup.UNKNOWN,
    trigger="walk_in",
    reference=mark,
    arrived_at=now,
    person=Person(),
    place=mark,
)
vault.add_intake(intake)


def event(screening, sequence, kind, body):
    return Event(
        id=uuid4(),
        screening=screening,
        sequence=sequence,
        kind=kind,
        day=today,
        at=now,
        author=vault.me.id,
        body=body,
    )


screening = uuid4()
vault.append([event(screening, 1, EventKind.STARTED, {"intake": str(intake.id)})], None)
for number in range(2, 60):
    body = {"item": "q", "value": f"{mark} {number}"}
    vault.append([event(screening, number, EventKind.ANSWERED, body)], None)
vault.save_service(Service(id="s", name=mark, offers=(), languages=(), note=mark))
vault.add_staff(f"{mark} two", passphrase, frozenset({Role.SUPERVISOR}))
attempts = (
    lambda: vault.append([event(screening, 1, EventKind.ANSWERED, {"value": mark})], None),
    lambda: vault.append([event(uuid4(), 2, EventKind.ANSWERED, {"value": mark})], None),
    lambda: vault.add_intake(intake),
    lambda: vault.add_staff(mark, passphrase, frozenset({Role.LEAD})),
    lambda: Vault.unlock(folder, name=mark, passphrase=mark, read_only=True),
)
for attempt in attempts:
    try:
        attempt()
    except Exception:
        traceback.print_exc()
vault.check()
vault.back_up()
if "--leave-open" not in sys.argv:
    vault.close()
say("done")
