"""Intakes in the store: what is counted stands in clear, what is known of the person is sealed."""

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from screenapp.screening.intake import AgeGroup, Intake, IntakeCount
from screenapp.screening.person import AgeBasis, Companion, Person
from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.crypto.sealing import Lock, SealedPlace, Sealing
from screenapp.vault.errors import NotFound, SealDamaged
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import keeping, records


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
    connection.execute(records.ADD_INTAKE, row)
    count_revisions(connection, 1)


def change(connection: Connection, sealing: Sealing, intake: Intake) -> None:
    """Put *intake* in the place of its older self, sealed anew under a higher revision.

    Raises:
        AnswersSealed, NotFound, TextUnreadable.
    """
    sealing.require()
    own = {"intake_id": str(intake.id)}
    row = connection.execute(records.INTAKE_LOCK, own).first()
    if row is None or not row.generation:
        raise NotFound(intake.id)
    revision = row.revision + 1
    lock = Lock(generation=row.generation, salt=row.salt)
    sealed = sealing.seal(lock, _place(intake, revision=revision), _sealed(intake))
    values = {**own, **_clear(intake), "revision": revision, "sealed": sealed}
    connection.execute(records.CHANGE_INTAKE, values)
    count_revisions(connection, 1)


def count_revisions(connection: Connection, more: int) -> None:
    """Let ``meta`` know of *more* revisions, in the transaction that makes them."""
    connection.execute(keeping.COUNT_REVISIONS, {"more": more})


def since(
    connection: Connection, sealing: Sealing, first: date, *, open_only: bool = False
) -> tuple[Intake, ...]:
    """The intakes of *first* and later, oldest day first. Raises: AnswersSealed, SealDamaged."""
    sealing.require()
    wanted = records.OPEN_SINCE if open_only else records.INTAKES_SINCE
    rows = connection.execute(wanted, {"since": first.isoformat()}).all()
    return tuple(_intake(sealing, row) for row in rows)


def one(connection: Connection, sealing: Sealing, intake: UUID) -> Intake:
    """Raises: AnswersSealed, NotFound, SealDamaged."""
    sealing.require()
    row = connection.execute(records.INTAKE, {"intake_id": str(intake)}).first()
    if row is None:
        raise NotFound(intake)
    return _intake(sealing, row)


def counts(connection: Connection) -> tuple[IntakeCount, ...]:
    """What anybody with a role may count: every intake, by its clear columns."""
    rows = connection.execute(records.INTAKE_COUNTS).all()
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
    if person.companion is not None:
        content["companion"] = person.companion.value
    if intake.code_word:
        content["code_word"] = intake.code_word
    if intake.earlier is not None:
        content["earlier"] = str(intake.earlier)
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    require_readable(
        intake.reference, intake.place, intake.code_word, *map(str, _clear(intake).values())
    )
    return plain.encode("utf-8")


def _place(intake: Intake, *, revision: int) -> SealedPlace:
    return place(str(intake.id), revision, intake.day.isoformat())


def place(intake: str, revision: int, day: str) -> SealedPlace:
    return SealedPlace(record=intake, field="intake", revision=revision, beside=(day,))


def _intake(sealing: Sealing, row: Any) -> Intake:
    lock = Lock(generation=row.generation, salt=row.salt)
    plain = sealing.open(lock, place(row.id, row.revision, row.day), row.sealed)
    try:
        content = json.loads(plain)
        age, basis, along = content["age"], content["age_basis"], content.get("companion")
        earlier = content.get("earlier")
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
                companion=Companion(along) if along else None,
            ),
            place=content["place"],
            closed=row.closed,
            code_word=content.get("code_word", ""),
            earlier=UUID(earlier) if earlier else None,
        )
    except (ValueError, KeyError, TypeError):
        raise SealDamaged(row.id) from None
