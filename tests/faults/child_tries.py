"""Tries passphrases in every order: wrong, of nobody, right, too soon, with clocks moved.

Arguments: how many tries, seed, an empty folder. Beside the vault runs the rule as it is
written down; both have to agree at every try. Prints one line of JSON for each try:
``{"lost": ""}``, or what was wrong.
"""

import math
import random
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cases import report
from scenarios import NAME, WORD, prepare, said

from screenapp.vault.errors import TooSoon, VaultError, WrongPassphrase
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.sentences import told
from screenapp.vault.vault import Vault

FREE, LONGEST = 5, 300
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
    """Five tries are free, then 1, 2, 4 … up to 300 seconds; a new start begins the wait anew."""

    tries: int = 0
    since: float = 0.0

    def left(self, machine: Machine) -> float:
        over = self.tries - FREE
        return max(0.0, self.since + min(LONGEST, 2**over) - machine.seconds) if over >= 0 else 0.0


class Desk:
    """One vault, one machine, the rule, and whoever stands in front of it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder, self._chance = folder, chance
        self._machine, self._rule = Machine(), Rule()
        self._throttle = self._started()
        prepare(folder)

    def next_try(self) -> str:
        self._something_happens()
        right = self._chance.random() < 0.06
        name, word = (NAME, WORD) if right else self._chance.choice(WRONG)
        left = self._rule.left(self._machine)
        expected = self._expected(right, left)
        got = self._try(name, word)
        if left == 0:
            self._rule = Rule() if right else Rule(self._rule.tries + 1, self._machine.seconds)
        return "" if got == expected else f"{got!r}, and the rule says {expected!r}"

    def _something_happens(self) -> None:
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
                self._throttle.seconds_left()
                self._rule.since = machine.seconds
            case 3:
                machine.seconds += chance.randint(0, 40) / 4
            case _:
                # Just before the wait is over, or just after it.
                left = self._rule.left(machine)
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
