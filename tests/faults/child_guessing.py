"""Schedules of a guesser, an owner and others at the waits after wrong tries.

Arguments: how many schedules, seed, an empty folder. In each, the program is killed and started
again, the machine too, the clock on the wall is turned, one of the two files is taken away,
spoilt, or put back as it was before. Counted beside it, by the time the machine ran: no name is
tried wrongly more than 488 times in a day, nor from 200 in a day on within 300 seconds of the one
before, and with fewer than 200 in a day before it nobody
is told to wait longer than 30 seconds. One line of JSON for each schedule.
"""

import itertools
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from cases import report

from screenapp.vault.errors import TooSoon
from screenapp.vault.people import throttle_file
from screenapp.vault.people.throttle import Throttle

DAY, MANY, MOST, LONGEST, MANY_WAIT = 86_400.0, 200, 488, 30, 300
FILES = ("tries.json", "tries.json.bak")
OWNER, OTHERS = "Ana Lead", ("Ben Okafor", "Nobody", "", "ana lead ii")


class Killed(Exception):
    """The program ended between two of its writes."""


@dataclass
class Desk:
    """One folder, one machine, and a count of our own of what was tried wrongly, and when."""

    folder: Path
    chance: random.Random
    ran: float = 0.0
    up: float = 1_000.0
    start: int = 1
    wrong: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    before: dict[str, bytes] = field(default_factory=dict)
    trouble: str = ""

    def __post_init__(self) -> None:
        self.program = self.started()

    def started(self) -> Throttle:
        return Throttle(self.folder, now=lambda: self.up, boot=lambda: f"start {self.start}")

    def passes(self, seconds: float) -> None:
        self.ran += seconds
        self.up += seconds

    def in_a_day(self, name: str) -> int:
        return sum(at > self.ran - DAY for at in self.wrong[name])

    def may(self, name: str) -> bool:
        """Whether *name* may be tried now; looks at what is told to wait."""
        left = self.program.seconds_left(name)
        # What was tried up to an hour before the day is counted with it.
        lately = sum(at > self.ran - DAY - 3_600 for at in self.wrong[name])
        if left > (LONGEST if lately < MANY else MANY_WAIT):
            self.trouble = f"{left} s after {lately} wrong tries at a name"
        return left == 0

    def tries(self, name: str, *, right: bool) -> None:
        if not self.may(name):
            return
        try:
            self.program.before_try(name)
        except TooSoon:
            self.trouble = "refused after it was allowed"
            return
        last = max(self.wrong[name], default=-DAY)
        if self.in_a_day(name) >= MANY and self.ran - last < MANY_WAIT - 0.001:
            self.trouble = f"let in {self.ran - last:.0f} s after the last of many wrong tries"
        if right:
            self.program.reset(name)
            return
        self.wrong[name].append(self.ran)
        if self.in_a_day(name) > MOST:
            self.trouble = f"{self.in_a_day(name)} wrong tries at a name in a day"

    def happens(self) -> None:
        chance, path = self.chance, self.folder / self.chance.choice(FILES)
        match chance.randrange(12):
            case 0 | 1:
                self.program = self.started()
            case 2:
                self.start += 1
                self.up = float(chance.randint(1, 2_000))
                self.program = self.started()
            case 3 if self.both_stand():
                path.unlink(missing_ok=True)
            case 4 if self.both_stand():
                path.write_bytes(chance.choice((b"", b"{}", b"\0" * 64, b'{"tries": 0}')))
            case 5 if path.name in self.before and self.both_stand():
                path.write_bytes(self.before[path.name])
            case 6 if path.exists():
                self.before[path.name] = path.read_bytes()
            case 7:
                self.killed_while_trying(chance.choice((OWNER, *OTHERS)))
            case 8:
                self.passes(chance.choice((0.5, 7, 61, 3_599, DAY / 3)))
            case _:
                self.passes(chance.randint(0, 120) / 4)

    def both_stand(self) -> bool:
        """Harm comes to one of the files: what was in both is known to nobody afterwards."""
        first, second = ((self.folder / name) for name in FILES)
        return first.exists() and second.exists() and first.read_bytes() == second.read_bytes()

    def killed_while_trying(self, name: str) -> None:
        """The first file is written, the second is not; the passphrase was never looked at."""
        written, left = throttle_file.files.write_whole, itertools.count()

        def write(path: Path, content: bytes) -> None:
            if next(left):
                raise Killed
            written(path, content)

        throttle_file.files.write_whole = write
        try:
            self.tries(name, right=False)
        except Killed:
            self.wrong[name].append(self.ran)
        finally:
            throttle_file.files.write_whole = written
        self.program = self.started()


def begun_before(desk: Desk) -> None:
    """A day in which somebody has been at it for hours: near the 200th try."""
    number, chance = desk.chance.randint(150, MANY - 1), desk.chance
    desk.passes(chance.randint(3_600, 40_000))
    at = sorted(desk.ran - chance.uniform(0, desk.ran) for _ in range(number))
    hours = Counter(int(when // 3_600) for when in at)
    state = throttle_file.load(desk.folder)
    if state is None:
        raise SystemExit("there is nothing to count in")
    tried = throttle_file.NameTries(running=number, last=at[-1], hours=hours)
    known = replace(state, ran=desk.ran, seen=desk.up, names={state.tag(OWNER): tried})
    throttle_file.save(desk.folder, known)
    desk.wrong[OWNER] = at


def schedule(desk: Desk) -> Iterator[None]:
    """Guesses as fast as they are let, with more or less of everything else between them."""
    chance = desk.chance
    long = chance.random() < 0.01
    steps = MANY if long else chance.choice((5, 10, 20, 40))
    unrest = chance.choice((0.0, 0.05, 0.2))
    owner = chance.choice((0.0, 0.05, 0.3))
    for _ in range(steps):
        if chance.random() < unrest:
            desk.happens()
        guessed = OWNER if chance.random() < 0.9 else chance.choice(OTHERS)
        if chance.random() < owner:
            desk.passes(desk.program.seconds_left(OWNER))
            desk.tries(OWNER, right=True)
        desk.passes(max(0, desk.program.seconds_left(guessed) - chance.choice((0, 0, 0, 0.25, 1))))
        desk.tries(guessed, right=False)
        yield
    if long:
        for _ in range(MOST):
            desk.passes(desk.program.seconds_left(OWNER))
            desk.tries(OWNER, right=False)
            yield


def plain(path: Path, content: bytes) -> None:
    """As whole, without waiting for the drive: ten thousand days are tried here."""
    beside = path.with_name("beside")
    beside.write_bytes(content)
    os.replace(beside, path)


def main(times: int, seed: int, top: Path) -> None:
    throttle_file.files.write_whole = plain
    for number in range(times):
        folder = top / f"{number}"
        folder.mkdir()
        desk = Desk(folder, random.Random(seed * 1_000_003 + number))
        desk.program.begin()
        if desk.chance.random() < 0.5:
            begun_before(desk)
        for _ in schedule(desk):
            if desk.trouble:
                break
        report(desk.trouble)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
