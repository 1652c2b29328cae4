"""What leads are told of one another's deeds: kept for each of them until they have seen it.

A notice is written in the transaction of the deed itself. It says who, what kind of deed, and on
which day, and nothing of whom or what the deed was about.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from screenapp.vault.people import deeds
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role, roles_of
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import people


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadNotice:
    """``number`` is the log's. ``who`` is a name; empty for the recovery sheet."""

    number: int
    deed: GuardedDeed
    who: str
    day: date


def tell(connection: Connection, *, number: int, deed: GuardedDeed, actor: str, day: date) -> None:
    """Keep for every lead but *actor* that the log's entry *number* is *deed*."""
    if not deeds.rule(deed).told_to_leads:
        return
    told = [
        {
            "number": number,
            "lead": row.id,
            "deed": deed.value,
            "actor": actor,
            "day": day.isoformat(),
        }
        for row in connection.execute(people.HOLDERS).all()
        if Role.LEAD in roles_of(row.roles) and not row.recovery and row.id != actor
    ]
    connection.execute_each(people.ADD_NOTICE, told)


def unseen(connection: Connection, lead: str) -> tuple[LeadNotice, ...]:
    """What *lead* has not ticked yet, the oldest first."""
    return tuple(
        LeadNotice(
            number=row.number,
            deed=GuardedDeed(row.deed),
            who=row.name or "",
            day=date.fromisoformat(row.day),
        )
        for row in connection.execute(people.NOTICES_OF, {"who": lead}).all()
    )


def seen(connection: Connection, lead: str, numbers: Collection[int]) -> None:
    """*lead* has seen those; nobody else's are touched."""
    gone = [{"who": lead, "number": number} for number in numbers]
    connection.execute_each(people.DELETE_NOTICE, gone)


def drop(connection: Connection, staff: str) -> None:
    """*staff* leads no longer, or is gone: nothing waits for them."""
    connection.execute(people.DELETE_NOTICES_OF, {"who": staff})


def hand_on(connection: Connection, staff: str, successor: str) -> None:
    """*staff* goes on under the id *successor*, and with it what they have not seen."""
    connection.execute(people.HAND_NOTICES_ON, {"who": staff, "successor": successor})
