"""Keeping what a person says afterwards, and telling it once a quarter has ended.

Nothing here writes an event, an entry about a person, a day or an order: a reply is one more
change of the store, as any other.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from screenapp.digest import sha256
from screenapp.vault.care import audit
from screenapp.vault.model import Action
from screenapp.vault.session import CLOCK_SLACK, About, VaultSession
from screenapp.vault.store import afterwards as pool
from screenapp.vault.store.afterwards import Heard, Quarter, Reply
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import said_afterwards

WAITS: Final = timedelta(days=14)
"""How long after its end a quarter is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What was told of *split* when *period* was counted; ``told`` is a text that never changes."""

    period: str
    split: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What comes of counting a quarter: ``told`` by split, and ``still``, which is kept sealed."""

    told: Mapping[str, str]
    still: bytes
    k: int


Counting = Callable[[Quarter, Mapping[Heard, int], bytes], Counted]
"""Quarter, how often what was said in it, and what was still open before."""


class Afterwards:
    """The pool of one vault, seen from one session. Leads switch the questions on elsewhere."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def keep(self, felt_safe: Reply, was_heard: Reply) -> None:
        """One person was asked, and said so.

        Raises:
            AnswersSealed, OpenedToRead, SealDamaged; DiskFull and its kin: nothing was kept.
        """
        quarter = quarter_of(self._session.clock().date())
        self._change(lambda held: pool.with_one(held, Heard(quarter, felt_safe, was_heard)))

    def stir(self) -> None:
        """Shuffle and seal all anew, as a reply does: another change does not tell of a reply.

        Raises: what `keep` raises.
        """
        self._change(lambda held: held)

    def count_ended(self, counting: Counting, restarted: Counted) -> tuple[Quarter, ...]:
        """Count each quarter that ended long enough ago, in order, each in one commit.

        A quarter that an older copy may have told already is not counted again: it has
        *restarted* for what is told and stays open. Nothing is done while the clock is unsure.

        Raises: what `keep` raises.
        """
        done: list[Quarter] = []
        while (quarter := self._session.read(self._due)) is not None:
            self._tell(quarter, counting, restarted)
            done.append(quarter)
        return tuple(done)

    def releases(self) -> tuple[Release, ...]:
        """Everything that was told, for everybody who signs in, by period."""
        rows = self._session.read(lambda c: c.execute(said_afterwards.RELEASES).all())
        return tuple(Release(period=r.period, split=r.split, told=r.told) for r in rows)

    def _change(self, change: Callable[[pool.Pool], pool.Pool]) -> None:
        session = self._session
        session.sealing.require()
        begun = pool.begun(_before(quarter_of(session.clock().date())))

        def work(connection: Connection) -> None:
            held = pool.read(connection, session.sealing) or begun
            pool.write(connection, session.sealing, change(held))

        session.write(work)

    def _due(self, connection: Connection) -> Quarter | None:
        session = self._session
        held = pool.read(connection, session.sealing)
        now = session.clock()
        unsure = session.marks is not None and now + CLOCK_SLACK < session.marks.greatest
        if held is None or unsure or audit.jumped(connection):
            return None
        following = held.counted.after
        return following if last_day(following) + WAITS <= now.date() else None

    def _tell(self, quarter: Quarter, counting: Counting, restarted: Counted) -> None:
        session = self._session
        held = session.read(lambda c: pool.read(c, session.sealing))
        if held is None:
            return
        said = {heard: n for heard, n in held.said.items() if heard.quarter <= quarter}
        again = session.read(lambda c: _told_by_a_copy(c, quarter))
        counted = restarted if again else counting(quarter, said, held.still)
        digest = sha256(json.dumps(dict(counted.told), sort_keys=True).encode()).hex()
        done = About(action=Action.FIGURES_TOLD, record=quarter.code, detail=digest)

        def work(connection: Connection) -> None:
            for split, told in counted.told.items():
                row = {"period": quarter.code, "split": split, "told": told}
                day = session.clock().date().isoformat()
                connection.execute(said_afterwards.ADD_RELEASE, row | {"k": counted.k, "day": day})
            left = pool.without(held, quarter, counted.still)
            pool.write(connection, session.sealing, left)

        session.write(work, done)


def quarter_of(day: date) -> Quarter:
    return Quarter(day.year, (day.month - 1) // 3 + 1)


def last_day(quarter: Quarter) -> date:
    following = quarter.after
    return date(following.year, following.number * 3 - 2, 1) - timedelta(days=1)


def _before(quarter: Quarter) -> Quarter:
    year, number = quarter
    return Quarter(year, number - 1) if number > 1 else Quarter(year - 1, 4)


def _told_by_a_copy(connection: Connection, quarter: Quarter) -> bool:
    """Whether an older copy came back when *quarter* could have been told by the newer one."""
    day = connection.execute(said_afterwards.CAME_BACK).scalar()
    return day is not None and date.fromisoformat(day) >= last_day(quarter) + WAITS
