"""Facts in the store: one coded row for each screening, in columns that can be counted in SQL."""

from datetime import date
from typing import Any
from uuid import UUID

from screenapp.protocol.model import Channel, Disclosure, ResultKind, Tier
from screenapp.screening.fact import Fact
from screenapp.screening.intake import AgeGroup
from screenapp.vault.store.connection import BoundStatement, Connection
from screenapp.vault.store.sql import records


def put(connection: Connection, fact: Fact, reckoned_to: int) -> None:
    """Keep *fact* as the row of its screening; *reckoned_to* is the newest event in it."""
    row = _row(fact) | {"events": reckoned_to}
    changed = connection.execute(records.CHANGE_FACT, row | {"of": str(fact.screening)})
    if changed.rowcount == 0:
        connection.execute(records.ADD_FACT, row | {"screening": str(fact.screening)})


def reckoned_further(connection: Connection, screening: UUID, to: int) -> None:
    """The row stays as it is and covers the events up to *to* as well."""
    connection.execute(records.RECKONED_FURTHER, {"of": str(screening), "events": to})


def line(screening: UUID, fact: Fact | None, to: int) -> BoundStatement:
    """The row that is kept, changed to *fact* or else as it is, covering the events up to *to*."""
    own: dict[str, Any] = {"of": str(screening), "events": to}
    if fact is None:
        return BoundStatement(text=records.RECKONED_FURTHER, values=own)
    return BoundStatement(text=records.CHANGE_FACT, values=_row(fact) | own)


def every(connection: Connection) -> tuple[Fact, ...]:
    """All facts, by day."""
    return tuple(_fact(row) for row in connection.execute(records.FACTS).all())


def of_screening(connection: Connection, screening: UUID) -> Fact | None:
    """The row of one screening, or None."""
    row = connection.execute(records.FACT, {"of": str(screening)}).first()
    return _fact(row) if row else None


def _row(fact: Fact) -> dict[str, Any]:
    return {
        "intake": str(fact.intake),
        "day": fact.day.isoformat(),
        "unit": fact.unit,
        "shift": fact.shift,
        "age_group": fact.age_group.value,
        "trigger": fact.trigger,
        "protocol": fact.protocol,
        "version": fact.version,
        "language": fact.language,
        "attempted": fact.attempted,
        "not_done": fact.not_done,
        "private": fact.private,
        "private_ever": fact.private_ever,
        "complete": fact.complete,
        "result": fact.result,
        "kind": fact.kind.value if fact.kind else None,
        "tier": fact.tier.value,
        "tier_final": fact.tier_final.value,
        "channels_offered": ",".join(channel.value for channel in fact.channels_offered),
        "disclosed": ",".join(f"{what.value}:{how.value}" for what, how in fact.disclosed),
        "minutes": fact.minutes,
        "referrals": ",".join(f"{offer}:{later or ''}" for offer, later in fact.referrals),
        "signal": fact.signal,
        "signal_minutes": fact.signal_minutes,
        "wishes": ",".join(f"{kind}:{came or ''}" for kind, came in fact.wishes),
    }


def _fact(row: Any) -> Fact:
    return Fact(
        screening=UUID(row["screening"]),
        intake=UUID(row["intake"]),
        day=date.fromisoformat(row["day"]),
        unit=row["unit"],
        shift=row["shift"],
        age_group=AgeGroup(row["age_group"]),
        trigger=row["trigger"],
        protocol=row["protocol"],
        version=row["version"],
        language=row["language"],
        attempted=row["attempted"],
        not_done=row["not_done"],
        private=row["private"],
        private_ever=row["private_ever"],
        complete=row["complete"],
        result=row["result"],
        kind=ResultKind(row["kind"]) if row["kind"] else None,
        tier=Tier(row["tier"]),
        tier_final=Tier(row["tier_final"]),
        channels_offered=tuple(Channel(name) for name in _names(row["channels_offered"])),
        disclosed=tuple(
            (Disclosure(what), Channel(how)) for what, how in map(_pair, _names(row["disclosed"]))
        ),
        minutes=row["minutes"],
        referrals=tuple(
            (offer, later or None) for offer, later in map(_pair, _names(row["referrals"]))
        ),
        signal=row["signal"],
        signal_minutes=row["signal_minutes"],
        wishes=tuple((kind, came or None) for kind, came in map(_pair, _names(row["wishes"]))),
    )


def _names(text: str) -> list[str]:
    return text.split(",") if text else []


def _pair(text: str) -> tuple[str, str]:
    first, _, second = text.partition(":")
    return first, second
