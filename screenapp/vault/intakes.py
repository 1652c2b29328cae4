"""Intakes in the store: what is counted stands in clear, what is known of the person is sealed."""

import json
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, Row, Select, insert, select, update

from screenapp.screening.intake import AgeGroup, Intake, IntakeCount
from screenapp.screening.person import AgeBasis, Person
from screenapp.vault.errors import NotFound, SealDamaged
from screenapp.vault.passphrase import require_readable
from screenapp.vault.schema import intakes, meta
from screenapp.vault.sealing import Lock, Place, Sealing


def add(connection: Connection, sealing: Sealing, intake: Intake) -> None:
    """Enter *intake*. Raises: AnswersSealed, TextUnreadable."""
    lock = sealing.new_lock()
    where = _place(intake, revision=1)
    row = {
        "id": str(intake.id),
        "revision": 1,
        "generation": lock.generation,
        "salt": lock.salt,
        **_clear(intake),
        "sealed": sealing.seal(lock, where, _sealed(intake)),
    }
    connection.execute(insert(intakes), row)
    count_revisions(connection, 1)


def change(connection: Connection, sealing: Sealing, intake: Intake) -> None:
    """Put *intake* in the place of its older self, sealed anew under a higher revision.

    Raises:
        AnswersSealed, NotFound, TextUnreadable.
    """
    sealing.require()
    own = intakes.c.id == str(intake.id)
    wanted = select(intakes.c.revision, intakes.c.generation, intakes.c.salt)
    row = connection.execute(wanted.where(own)).first()
    if row is None or not row.generation:
        raise NotFound(intake.id)
    revision = row.revision + 1
    lock = Lock(generation=row.generation, salt=row.salt)
    sealed = sealing.seal(lock, _place(intake, revision=revision), _sealed(intake))
    values = {**_clear(intake), "revision": revision, "sealed": sealed}
    connection.execute(update(intakes).where(own).values(values))
    count_revisions(connection, 1)


def count_revisions(connection: Connection, more: int) -> None:
    """Let ``meta`` know of *more* revisions, in the transaction that makes them."""
    connection.execute(update(meta).values(revisions=meta.c.revisions + more))


def since(
    connection: Connection, sealing: Sealing, first: date, *, open_only: bool = False
) -> tuple[Intake, ...]:
    """The intakes of *first* and later, oldest day first. Raises: AnswersSealed, SealDamaged."""
    wanted = select(intakes).where(intakes.c.day >= first.isoformat())
    if open_only:
        wanted = wanted.where(intakes.c.closed.is_(False))
    return _opened(connection, sealing, wanted)


def one(connection: Connection, sealing: Sealing, intake: UUID) -> Intake:
    """Raises: AnswersSealed, NotFound, SealDamaged."""
    found = _opened(connection, sealing, select(intakes).where(intakes.c.id == str(intake)))
    if not found:
        raise NotFound(intake)
    return found[0]


def counts(connection: Connection) -> tuple[IntakeCount, ...]:
    """What anybody with a role may count: every intake, by its clear columns."""
    columns = (
        intakes.c.id,
        intakes.c.day,
        intakes.c.unit,
        intakes.c.shift,
        intakes.c.age_group,
        intakes.c.trigger,
    )
    rows = connection.execute(select(*columns).order_by(intakes.c.day, intakes.c.id)).all()
    return tuple(
        IntakeCount(
            id=UUID(row.id),
            day=date.fromisoformat(row.day),
            unit=row.unit,
            shift=row.shift,
            age_group=AgeGroup(row.age_group),
            trigger=row.trigger,
        )
        for row in rows
    )


def _opened(
    connection: Connection, sealing: Sealing, wanted: Select[tuple[object, ...]]
) -> tuple[Intake, ...]:
    sealing.require()
    kept = wanted.where(intakes.c.generation > 0)  # the others tell nothing of a person any more
    rows = connection.execute(kept.order_by(intakes.c.day, intakes.c.id)).all()
    return tuple(_intake(sealing, row) for row in rows)


def _clear(intake: Intake) -> dict[str, object]:
    return {
        "day": intake.day.isoformat(),
        "unit": intake.unit,
        "shift": intake.shift,
        "age_group": intake.age_group.value,
        "trigger": intake.trigger,
        "closed": intake.closed,
    }


def _sealed(intake: Intake) -> bytes:
    person = intake.person
    content = {
        "reference": intake.reference,
        "arrived_at": intake.arrived_at.isoformat(),
        "age": list(person.age) if person.age else None,
        "age_basis": person.age_basis.value if person.age_basis else None,
        "place": intake.place,
    }
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    require_readable(intake.reference, intake.place, *map(str, _clear(intake).values()))
    return plain.encode("utf-8")


def _place(intake: Intake, *, revision: int) -> Place:
    return place(str(intake.id), revision, intake.day.isoformat())


def place(intake: str, revision: int, day: str) -> Place:
    return Place(record=intake, field="intake", revision=revision, beside=(day,))


def _intake(sealing: Sealing, row: Row[tuple[object, ...]]) -> Intake:
    lock = Lock(generation=row.generation, salt=row.salt)
    plain = sealing.open(lock, place(row.id, row.revision, row.day), row.sealed)
    try:
        content = json.loads(plain)
        age, basis = content["age"], content["age_basis"]
        return Intake(
            id=UUID(row.id),
            day=date.fromisoformat(row.day),
            unit=row.unit,
            shift=row.shift,
            age_group=AgeGroup(row.age_group),
            trigger=row.trigger,
            reference=content["reference"],
            arrived_at=datetime.fromisoformat(content["arrived_at"]),
            person=Person(
                age=(age[0], age[1]) if age else None,
                age_basis=AgeBasis(basis) if basis else None,
            ),
            place=content["place"],
            closed=row.closed,
        )
    except (ValueError, KeyError, TypeError):
        raise SealDamaged(row.id) from None
