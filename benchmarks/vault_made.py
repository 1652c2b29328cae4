"""A vault of any size, made fast: everything sealed as the program seals it, many rows a commit.

One vault is kept in the system's temporary folder for as long as the program that asks for it
runs, since making 100,000 screenings takes some minutes.
"""

import atexit
import shutil
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from uuid import uuid4

from benchmarks.figures import note
from benchmarks.practice import vault_in
from screenapp.protocol.model import Channel, ResultKind, Tier
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.fact import Fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person
from screenapp.vault.care import audit
from screenapp.vault.care.audit import AuditAction
from screenapp.vault.model import Action
from screenapp.vault.session import VaultSession
from screenapp.vault.store import events, facts, intakes
from screenapp.vault.store.connection import Connection

SCREENINGS = 100_000
STEPS = 10
_AT_ONCE = 2_000
_YEARS = timedelta(days=5 * 365)
_FIRST = date(2021, 1, 4)
_PROTOCOL = "f" * 64


@lru_cache(maxsize=1)
def large_vault() -> Path:
    """The folder of a closed vault of 100,000 screenings. Copy what you change."""
    folder = Path(tempfile.mkdtemp(prefix="screenapp-bench-")) / "vault"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    begun = time.perf_counter()
    vault = vault_in(folder)
    session = vault._session
    for first in range(0, SCREENINGS, _AT_ONCE):
        several = range(first, min(first + _AT_ONCE, SCREENINGS))
        session.write(partial(_fill, session, several))
    vault.close()
    size = (folder / "store.db").stat().st_size / 1e6
    note(
        f"made {SCREENINGS:,} screenings of {STEPS} steps, {size:.0f} MB, "
        f"in {time.perf_counter() - begun:.0f} s"
    )
    return folder


def steps(author: str, intake: Intake, number: int = STEPS) -> list[Event]:
    """One screening of *intake*, with answers as long as they usually are."""
    screening = uuid4()
    begins: dict[str, Json] = {"intake": str(intake.id), "content_hash": _PROTOCOL}
    return [
        Event(
            id=uuid4(),
            screening=screening,
            sequence=place,
            kind=EventKind.STARTED if place == 1 else EventKind.ANSWERED,
            day=intake.day,
            at=intake.arrived_at + timedelta(minutes=place),
            author=author,
            body=begins if place == 1 else {"item": f"question_{place}", "value": "yes"},
        )
        for place in range(1, number + 1)
    ]


def _fill(session: VaultSession, several: range, connection: Connection) -> None:
    events.keep_protocol(connection, _PROTOCOL, b"protocol: bench\n" * 600)
    for number in several:
        day = _FIRST + _YEARS * number // SCREENINGS
        intake = Intake(
            id=uuid4(),
            day=day,
            unit="main",
            shift="morning",
            age_group=AgeGroup.FROM_24_TO_64,
            trigger="universal",
            reference="K7",
            arrived_at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC),
            person=Person(),
        )
        told = steps(session.me.id, intake)
        lock = session.sealing.new_lock()
        intakes.add(connection, session.sealing, intake)
        events.begin(connection, lock, told[0])
        events.add(connection, session.sealing, lock, told)
        facts.put(connection, _fact(told[0], intake), len(told))
        opened = AuditAction(
            action=Action.SCREENING_OPENED,
            actor=session.me.id,
            at=intake.arrived_at,
            record=str(told[0].screening),
            detail="",
        )
        audit.record(connection, session.install_id, session.sealing, opened)


def _fact(first: Event, intake: Intake) -> Fact:
    return Fact(
        screening=first.screening,
        intake=intake.id,
        day=intake.day,
        unit=intake.unit,
        shift=intake.shift,
        age_group=intake.age_group,
        trigger=intake.trigger,
        protocol="bench",
        version="1.0.0",
        language="en",
        attempted=True,
        not_done=None,
        private=True,
        private_ever=True,
        complete=True,
        result="negative",
        kind=ResultKind.NEGATIVE,
        tier=Tier.NONE,
        tier_final=Tier.NONE,
        channels_offered=(Channel.INTERVIEW,),
        disclosed=(),
        minutes=7,
        referrals=(),
    )
