"""Lets a vault's clock jump for 60 days of copies, rules and sign-ins, and judges by true time.

Arguments: "rules" or "vault", how many days, how many schedules, seed, an empty folder. In "rules"
the log's days and the copies are only told to the program's own rules, so that thousands fit; in
"vault" the same schedules are lived in a real one. Prints one line of JSON for each:
``{"lost": ""}``, or what was.
"""

import random
import sys
import typing as t
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cases import report
from scenarios import CHEAP, NAME, WORD

from screenapp.vault.care import thinning
from screenapp.vault.care.thinning import LogDays
from screenapp.vault.errors import ClockUnsure, NeedsSecondConfirmation
from screenapp.vault.model import BackupCopy, Kept, RetentionRule
from screenapp.vault.people.roles import Role
from screenapp.vault.session import CLOCK_AHEAD, CLOCK_BACK
from screenapp.vault.vault import Vault

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
RULE_DAYS, JUMPED = 25, timedelta(days=7)
JUMPS = (
    *(timedelta(hours=hours) for hours in (2, 5, 20)),
    *(timedelta(days=days) for days in (1, 2, 3, 5, 6, 8, 15, 30, 100, 359, 400, 2_000, 25_000)),
)
PATIENCE = timedelta(days=4)
"""So long there may be no copy of a place that is signed in to every day."""


class Kept60(t.Protocol):
    """A vault as a schedule sees it; copies by name."""

    def sign_in(self, now: datetime) -> bool: ...
    def daily(self, now: datetime) -> None: ...
    def apply(self, now: datetime, *, confirmed: bool) -> bool: ...
    def copies(self) -> frozenset[str]: ...


@dataclass(frozen=True)
class Moment:
    """``clock`` is what is added to true time; ``rules``: a lead applies them after the copy."""

    at: datetime
    clock: timedelta
    rules: bool
    believes: bool


def schedule(chance: random.Random, days: int) -> Iterator[Moment]:
    """*days* with one to three sign-ins each and up to six jumps, most of them undone."""
    clock, jumps = timedelta(), chance.randint(1, 6)
    jumping = {chance.randrange(days) for _ in range(jumps)}
    for day in range(days):
        for turn in range(chance.randint(1, 3)):
            at = BEGIN + timedelta(days=day, hours=3 * turn, minutes=chance.randrange(60))
            if day in jumping and not turn:
                undone = clock and chance.random() < 0.7
                size = chance.choice(JUMPS) * chance.choice((1, 1, -1))
                clock = timedelta() if undone else size
            elif clock and chance.random() < 0.08:
                clock = timedelta()
            yield Moment(at, clock, chance.random() < 0.1, chance.random() < 0.8)


def live(kept: Kept60, moments: Iterator[Moment]) -> str:
    """What was lost on the way by true time; empty: nothing."""
    made: dict[str, datetime] = {}
    put_right = timedelta()
    for moment in moments:
        wrong = moment.clock - put_right
        if not kept.sign_in(moment.at + wrong):
            if moment.believes:
                kept.sign_in(moment.at + wrong)
            else:  # whoever looks at it sets it right
                put_right, wrong = moment.clock, timedelta()
                kept.sign_in(moment.at)
                kept.sign_in(moment.at)
        now = moment.at + wrong
        before = kept.copies()
        kept.daily(now)
        there = kept.copies()
        made |= dict.fromkeys(there - before, moment.at)
        lost = thinned(made, before - there, there, moment.at)
        lost = lost or ruled(kept, moment, now, made, right=abs(wrong) < timedelta(hours=12))
        if lost:
            return lost
        if moment.at - max(made[name] for name in kept.copies()) > PATIENCE:
            return f"no copy for {PATIENCE}"
    return ""


def thinned(
    made: dict[str, datetime], gone: frozenset[str], there: frozenset[str], now: datetime
) -> str:
    """Whether something went that the rule keeps by true time: all of 7 days; then one for each
    week, later for each month: what went has another after it, at most so long and a midnight."""
    for name in gone:
        age = now - made[name]
        if age < timedelta(days=7):
            return f"{name} went after {age}"
        span = timedelta(days=1 + (7 if age < timedelta(days=35) else 31))
        if not any(made[name] < made[other] <= made[name] + span for other in there):
            return f"{name} went after {age}, and there is none of the {span} after it"
    return ""


def ruled(
    kept: Kept60, moment: Moment, now: datetime, made: dict[str, datetime], *, right: bool
) -> str:
    """A lead applies the rules and confirms a date that is right."""
    if not moment.rules:
        return ""
    before = kept.copies()
    if not kept.apply(now, confirmed=False) and right:
        kept.apply(now, confirmed=True)
    gone = before - kept.copies()
    early = [name for name in gone if moment.at - made[name] < timedelta(days=RULE_DAYS - 1)]
    if early or (gone and max(made, key=lambda name: made[name]) in gone):
        return f"the rule took {sorted(early or gone)}"
    return ""


class Told:
    """The rules alone: a log of days, and copies that the present key opens."""

    def __init__(self) -> None:
        self._log: list[date] = []
        self._copies: dict[str, tuple[int, date]] = {}
        self._greatest: datetime | None = None
        self._asked = False
        self._jumped = False
        self._number = 0

    def sign_in(self, now: datetime) -> bool:
        seen = self._greatest
        if seen and not self._asked and (now + CLOCK_BACK < seen or now - seen > CLOCK_AHEAD):
            self._asked = True
            return False
        self._jumped = self._jumped or (seen is not None and now - seen > JUMPED)
        self._greatest = now if self._asked or seen is None else max(seen, now)
        self._asked = False
        self._enter(now)
        return True

    def daily(self, now: datetime) -> None:
        if not thinning.due(self._listed(now), self._days(), now.date()):
            return
        self._number += 1
        self._copies[str(self._number)] = (len(self._log), now.date())
        self._enter(now)
        if not self._jumped:
            for copy in thinning.overtaken(self._listed(now), self._days(), now.date()):
                self._delete(copy, now)

    def apply(self, now: datetime, *, confirmed: bool) -> bool:
        before = now.date() - timedelta(days=RULE_DAYS)
        due = thinning.older(self._listed(now), self._days(), before, now.date())
        if self._jumped and not confirmed:
            return False
        for copy in due:
            self._delete(copy, now)
        if due:
            self._jumped = False
            self._enter(now)
        return True

    def copies(self) -> frozenset[str]:
        return frozenset(self._copies)

    def _enter(self, now: datetime) -> None:
        self._log.append(now.date())

    def _delete(self, copy: BackupCopy, now: datetime) -> None:
        del self._copies[copy.folder.name]
        self._enter(now)

    def _days(self) -> LogDays:
        steps = [
            (at, day) for at, day in enumerate(self._log, 1) if at == 1 or day != self._log[at - 2]
        ]
        return LogDays(steps=tuple(steps))

    def _listed(self, now: datetime) -> list[BackupCopy]:
        return [
            BackupCopy(
                folder=Path(name),
                day=day,
                size=1,
                opens_with_present_key=True,
                ends=ends,
                dated_ahead=day > now.date(),
            )
            for name, (ends, day) in sorted(
                self._copies.items(), key=lambda one: one[1][0], reverse=True
            )
        ]


class Lived:
    """A real vault, opened anew at every sign-in."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._now = folder, BEGIN
        self._asked = False
        vault, _ = Vault.create(
            folder,
            organisation="General Hospital",
            name=NAME,
            passphrase=WORD,
            roles=frozenset({Role.SCREENER}),
            cost=CHEAP,
            clock=lambda: self._now,
        )
        vault.close()
        self._vault = vault = Vault.unlock(
            folder, name=NAME, passphrase=WORD, clock=lambda: self._now, one_command=True
        )
        vault.retention.set(RetentionRule(kind=Kept.BACKUPS, days=RULE_DAYS))

    def sign_in(self, now: datetime) -> bool:
        self._vault.close()
        self._now = now
        try:
            self._vault = Vault.unlock(
                self._folder,
                name=NAME,
                passphrase=WORD,
                clock=lambda: self._now,
                clock_is_right=self._asked,
                one_command=True,
            )
        except ClockUnsure:
            self._asked = True
            return False
        self._asked = False
        return True

    def daily(self, now: datetime) -> None:
        self._vault.backups.daily()

    def apply(self, now: datetime, *, confirmed: bool) -> bool:
        try:
            self._vault.retention.apply(confirmed_twice=confirmed)
        except NeedsSecondConfirmation:
            return False
        return True

    def copies(self) -> frozenset[str]:
        return frozenset(copy.folder.name for copy in self._vault.backups.all())


def main(where: str, days: int, times: int, seed: int, top: Path) -> None:
    for number in range(times):
        own = f"{seed}/{number}"
        kept: Kept60 = Lived(top / str(number)) if where == "vault" else Told()
        lost = live(kept, schedule(random.Random(own), days))
        report(lost and f"{where}, schedule {own}: {lost}")


if __name__ == "__main__":
    length, number, sown = map(int, sys.argv[2:5])
    main(sys.argv[1], length, number, sown, Path(sys.argv[5]))
