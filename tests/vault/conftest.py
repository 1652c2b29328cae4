"""Real vaults in tmp_path with a cheap key derivation, and the people and steps to fill them.

Copy ``cheap`` and ``vault`` where another room needs a vault.
"""

import itertools
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from screenapp.protocol.model import Channel, Disclosure, ResultKind, Tier
from screenapp.screening.events import Event, EventKind
from screenapp.screening.fact import Fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import AgeBasis, Person
from screenapp.vault import opening_checks
from screenapp.vault.crypto.recovery_code import RecoverySheet
from screenapp.vault.model import Action, KdfCost
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

NAME = "Ana Lead"
PASSPHRASE = "violet ladder quiet river"
STAFF_WORDS = "amber window silent field"
DAY = date(2026, 3, 9)
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
PROTOCOL = ("a1b2c3", b"id: example\nversion: '1'\n")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def cheap() -> KdfCost:
    """The least that is accepted: 19 MiB, two rounds. Only for tests."""
    return KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)


@dataclass
class Clock:
    """A clock that stands where it is put."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def days_pass(clock: Clock) -> Callable[[Vault, int], None]:
    """Lets days pass in which the vault is in use, as its log tells."""

    def work(vault: Vault, days: int) -> None:
        for _ in range(days):
            clock.move(days=1)
            vault.record(Action.CHECKED)

    return work


@dataclass
class Founded:
    """A vault that was made and closed, and all that opens it."""

    folder: Path
    sheet: RecoverySheet
    clock: Clock
    name: str = NAME
    passphrase: str = PASSPHRASE

    def unlock(self, **how: object) -> Vault:
        """Processes of their own have written by the machine's clock: ours is said to be right.

        As a command does it: its deeds do not ask for the passphrase again.
        """
        options = {"name": self.name, "passphrase": self.passphrase, "clock": self.clock}
        options["one_command"] = True
        return Vault.unlock(self.folder, **(options | {"clock_is_right": True} | how))


@pytest.fixture(scope="session")
def just_made(tmp_path_factory: pytest.TempPathFactory, cheap: KdfCost) -> Founded:
    """A vault that nobody has used yet: made once, for every test to have a copy of."""
    folder, clock = tmp_path_factory.mktemp("made") / "kept", Clock()
    vault, sheet = Vault.create(
        folder,
        organisation="General Hospital",
        name=NAME,
        passphrase=PASSPHRASE,
        roles=frozenset({Role.SCREENER, Role.LEAD}),
        cost=cheap,
        clock=clock,
    )
    vault.close()
    return Founded(folder, sheet, clock)


@pytest.fixture
def founded(tmp_path: Path, just_made: Founded, clock: Clock) -> Founded:
    folder = tmp_path / "kept"
    shutil.copytree(just_made.folder, folder)
    return Founded(folder, just_made.sheet, clock)


@pytest.fixture
def vault(founded: Founded) -> Iterator[Vault]:
    """An open vault, signed in as a lead who screens."""
    opened = founded.unlock()
    yield opened
    opened.close()


@dataclass
class Telling:
    """One screening as it is told, step by step."""

    author: str
    intake: Intake | None = None
    screening: UUID = field(default_factory=uuid4)
    told: list[Event] = field(default_factory=list)

    def start(self, **body: object) -> Event:
        intake = str(self.intake.id) if self.intake else None
        return self.step(EventKind.STARTED, intake=intake, content_hash=PROTOCOL[0], **body)

    def step(self, kind: EventKind = EventKind.ANSWERED, **body: object) -> Event:
        event = Event(
            id=uuid4(),
            screening=self.screening,
            sequence=len(self.told) + 1,
            kind=kind,
            day=DAY,
            at=NOON + timedelta(seconds=len(self.told)),
            author=self.author,
            body=body,
        )
        self.told.append(event)
        return event

    def fact(self, **changes: object) -> Fact:
        coded = {
            "screening": self.screening,
            "intake": self.intake.id if self.intake else uuid4(),
            "day": DAY,
            "unit": "ed",
            "shift": "day",
            "age_group": AgeGroup.FROM_18_TO_23,
            "trigger": "walk_in",
            "protocol": "example",
            "version": "1",
            "language": "es-MX",
            "attempted": True,
            "not_done": None,
            "private": True,
            "private_ever": True,
            "complete": True,
            "result": "concern",
            "kind": ResultKind.POSITIVE,
            "tier": Tier.SOME,
            "tier_final": Tier.HIGH,
            "channels_offered": (Channel.INTERVIEW, Channel.SIGNAL),
            "disclosed": ((Disclosure.LABOUR, Channel.SIGNAL),),
            "minutes": 7,
            "referrals": (("accepted", "attended"), ("declined", None)),
            "signal": True,
            "signal_minutes": 12,
        }
        return Fact(**(coded | changes))


@pytest.fixture
def arrived() -> Callable[..., Intake]:
    """Makes intakes."""

    def make(**changes: object) -> Intake:
        known = {
            "id": uuid4(),
            "day": DAY,
            "unit": "ed",
            "shift": "day",
            "age_group": AgeGroup.FROM_18_TO_23,
            "trigger": "walk_in",
            "reference": "K7",
            "arrived_at": NOON,
            "person": Person(age=(19, 21), age_basis=AgeBasis.ESTIMATED),
            "place": "room 4",
        }
        return Intake(**(known | changes))

    return make


@pytest.fixture
def telling(arrived: Callable[..., Intake]) -> Callable[[Vault], Telling]:
    """Begins a screening of a new intake in a vault: intake, protocol and first step are kept."""

    def begin(vault: Vault) -> Telling:
        intake = arrived()
        vault.add_intake(intake)
        told = Telling(vault.me.id, intake)
        vault.append([told.start()], told.fact(complete=False), PROTOCOL)
        return told

    return begin


@dataclass
class Staffed:
    """A vault with a leaver, a nurse and a supervisor beside the lead, and one screening."""

    founded: Founded
    told: Telling
    leaver: str
    nurse: str

    @property
    def folder(self) -> Path:
        return self.founded.folder

    def at(self, folder: Path) -> "Staffed":
        """The same, where a copy of the vault stands in *folder*."""
        return replace(self, founded=replace(self.founded, folder=folder))

    def unlock(self, name: str | None = None, **how: object) -> Vault:
        """Sign *name* in; the lead when nobody is named."""
        words = {} if name is None else {"name": name, "passphrase": STAFF_WORDS}
        return self.founded.unlock(**words, **how)


@pytest.fixture
def staffed(founded: Founded, telling: Callable[[Vault], Telling]) -> Staffed:
    with founded.unlock() as vault:
        vault.add_staff("Sam Super", STAFF_WORDS, frozenset({Role.SUPERVISOR}))
        nurse = vault.add_staff("Nora Nurse", STAFF_WORDS, frozenset({Role.SCREENER}))
        leaver = vault.add_staff("Gil Gone", STAFF_WORDS, frozenset({Role.SCREENER}))
        told = telling(vault)
    return Staffed(founded, told, leaver.id, nurse.id)


@pytest.fixture
def store_key() -> Callable[[Vault], bytes]:
    """The key of an open vault's store, for tests that change the file behind its back."""
    return lambda vault: vault._session.granted.store


@pytest.fixture
def child() -> Callable[..., "subprocess.Popen[str]"]:
    """Starts a script of this folder as a process of its own, with pipes of text."""

    def start(script: str, *arguments: object, **options: object) -> "subprocess.Popen[str]":
        environment = os.environ | {"PYTHONPATH": str(ROOT)} | options.pop("env", {})
        return subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / script), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            **options,
        )

    return start


@pytest.fixture
def ended_at(child: Callable[..., "subprocess.Popen[str]"]) -> Iterator[Callable[..., str]]:
    """Does a deed in a process that ends at a point, see ``child_points``; what came of it."""
    process = child("child_points.py")

    def do(deed: str, folder: Path, point: int, *, now: datetime = NOON, **how: object) -> str:
        told = {"deed": deed, "folder": str(folder), "point": point, "now": now, "how": how}
        process.stdin.write(json.dumps(told, default=str) + "\n")
        process.stdin.flush()
        return process.stdout.readline().strip()

    yield do
    _, trouble = process.communicate()
    assert trouble == ""


@pytest.fixture
def points(times: Callable[[int, int], int]) -> Callable[[int], Iterator[int]]:
    """At which points to end a process: one of each stretch, or every one when exhaustive."""
    stretch = times(12, 1)

    def some(seed: int) -> Iterator[int]:
        chance = random.Random(seed)
        for begin in itertools.count(step=stretch):
            yield begin + 1 + chance.randrange(stretch)

    return some


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every store counts as a large one, whose long checks are left for afterwards."""
    monkeypatch.setattr(opening_checks, "_SMALL_BYTES", 0)


@pytest.fixture
def worked(founded: Founded, telling: Callable[[Vault], Telling]) -> tuple[Founded, list[Telling]]:
    """A vault of some size, closed, and the screenings in it."""
    with founded.unlock() as vault:
        screenings = [telling(vault) for _ in range(8)]
        for told in screenings:
            for number in range(10):
                vault.append([told.step(item=f"q{number}", value="yes" * 40)], told.fact())
        vault.back_up()
    return founded, screenings
