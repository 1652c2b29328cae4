"""Tries passphrases in every order: wrong, of nobody, right, too soon, with clocks moved.

Arguments: how many tries, seed, an empty folder. Beside the vault runs the rule as it is
written down; both have to agree at every try. Prints one line of JSON for each try:
``{"lost": ""}``, or what was wrong.
"""

import math
import random
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cases import report
from scenarios import NAME, WORD, prepare, said

from screenapp.vault.errors import TooSoon, VaultError, WrongPassphrase
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.sentences import told
from screenapp.vault.vault import Vault

FREE, LONGEST, MANY, MANY_WAIT = 5, 30, 200, 300
HOUR, DAY_HOURS = 3600, 24
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
WRONG = (
    (NAME, "violet ladder quiet rivers"),
    (NAME, ""),
    (NAME, f" {WORD}"),
    (NAME, WORD.upper()),
    (NAME, "x'" + "ab" * 32 + "'"),
    ("Nobody", WORD),
    ("", WORD),
    ("Sam Super", "amber window silent field"),
)


@dataclass
class Machine:
    """What a person may turn: the time since its start, which start, the clock on the wall."""

    seconds: float = 1_000.0
    start: int = 1
    wall: timedelta = timedelta()

    def now(self) -> float:
        return self.seconds

    def boot(self) -> str:
        return f"start {self.start}"

    def clock(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds) + self.wall


@dataclass
class Rule:
    """Five tries at a name are free, then 1, 2, 4 … up to 30 seconds; from 200 in a day on, 300.

    Counted in seconds that the machine ran, as far as anything kept tells of them.
    """

    ran: float = 0.0
    seen: float = 1_000.0
    running: dict[str, int] = field(default_factory=dict)
    last: dict[str, float] = field(default_factory=dict)
    wrong: dict[str, list[float]] = field(default_factory=dict)

    def at(self, machine: Machine) -> float:
        return self.ran + machine.seconds - self.seen

    def left(self, name: str, machine: Machine) -> float:
        if name not in self.last:
            return 0.0
        now, over = self.at(machine), self.running[name] - FREE
        oldest = (now - DAY_HOURS * HOUR) // HOUR
        day = sum(at // HOUR >= oldest for at in self.wrong[name])
        delay = MANY_WAIT if day >= MANY else min(LONGEST, 2**over) if over >= 0 else 0
        return max(0.0, self.last[name] + delay - now)

    def kept(self, machine: Machine) -> None:
        self.ran, self.seen = self.at(machine), machine.seconds

    def began_again(self, machine: Machine) -> None:
        self.seen = machine.seconds

    def tried(self, name: str, machine: Machine, *, right: bool) -> None:
        self.kept(machine)
        if right:
            self.running[name] = 0
            self.last.pop(name, None)
            return
        if name in self.last and self.ran - self.last[name] > DAY_HOURS * HOUR:
            self.running[name] = 0
        self.running[name] = self.running.get(name, 0) + 1
        self.last[name] = self.ran
        self.wrong.setdefault(name, []).append(self.ran)


class Desk:
    """One vault, one machine, the rule, and whoever stands in front of it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder, self._chance = folder, chance
        self._machine, self._rule = Machine(), Rule()
        self._throttle = self._started()
        prepare(folder)
        self._throttle.reset(NAME)  # from here on the time is ours

    def next_try(self) -> str:
        right = self._chance.random() < 0.06
        name, word = (NAME, WORD) if right else self._chance.choice(WRONG)
        self._something_happens(name)
        left = self._rule.left(name, self._machine)
        expected = self._expected(right, left)
        got = self._try(name, word)
        if left == 0:
            self._rule.tried(name, self._machine, right=right)
        return "" if got == expected else f"{got!r}, and the rule says {expected!r}"

    def _something_happens(self, name: str) -> None:
        machine, chance = self._machine, self._chance
        match chance.randrange(10):
            case 0:
                self._throttle = self._started()
            case 1:
                machine.wall += timedelta(days=chance.randint(-400, 400))
            case 2:
                machine.start += 1
                machine.seconds = float(chance.randint(1, 2_000))
                self._throttle = self._started()
                self._throttle.seconds_left(name)
                self._rule.began_again(machine)
            case 3:
                machine.seconds += chance.randint(0, 40) / 4
            case _:
                # Just before the wait is over, or just after it.
                left = self._rule.left(name, machine)
                machine.seconds += max(0.0, left - chance.choice((0, 0, 0, 0.25, 1)))

    def _expected(self, right: bool, left: float) -> str:
        if left:
            return str(told(TooSoon(math.ceil(left))))
        return "open" if right else str(told(WrongPassphrase()))

    def _try(self, name: str, word: str) -> str:
        try:
            vault = Vault.unlock(
                self._folder,
                name=name,
                passphrase=word,
                clock=self._machine.clock,
                clock_is_right=True,  # it moves by years here, and only the waits are looked at
                throttle=self._throttle,
            )
        except VaultError as error:
            said(error)
            return str(told(error))
        vault.close()
        return "open"

    def _started(self) -> Throttle:
        return Throttle(self._folder, now=self._machine.now, boot=self._machine.boot)


def main(times: int, seed: int, top: Path) -> None:
    screening_service = Desk(top / "kept", random.Random(seed))
    for _ in range(times):
        report(screening_service.next_try())


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
