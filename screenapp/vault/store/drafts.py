"""Drafts in the store: what stands in a field, sealed with the name of that field.

A draft belongs to whoever typed it. Those who hold no answers key seal theirs under a key of
their own. In clear stand only who, about which screening, on whose side, and the day.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid4

from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.crypto.sealing import Lock, SealedPlace, Sealing
from screenapp.vault.errors import SealDamaged
from screenapp.vault.model import Draft, DraftPlace, DraftSide
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import drafts, records

OWN_GENERATION: Final = 0
"""Of drafts sealed under the key of whoever typed them."""
PERSON_SPAN: Final = timedelta(hours=24)
"""How long something is kept that a person typed on their own side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSeals:
    """What one member of staff seals and opens drafts with. ``answers`` may hold no key."""

    staff: str
    answers: Sealing
    own: Sealing

    def used(self) -> Sealing:
        """What a new draft is sealed under."""
        return self.answers if self.answers.opens else self.own

    def opener(self, row: Any) -> Sealing | None:
        """What opens *row*; None: the key of somebody else, or one that is not held here."""
        if row.generation == OWN_GENERATION:
            return self.own if row.staff == self.staff else None
        return self.answers if self.answers.opens else None


def keep(connection: Connection, seals: DraftSeals, draft: Draft) -> None:
    """Keep *draft* in place of the one that its field had; nothing of what was erased meanwhile.

    Raises: TextUnreadable.
    """
    place = draft.place
    if place.screening is not None:
        about = connection.execute(records.HOME, {"of": str(place.screening)})
        if about.first() is None:
            return
    require_readable(draft.text, place.part, place.record, place.field)
    day = draft.at.date().isoformat()
    for row, held in _opened(seals, _rows_of(connection, seals)):
        if held.place == place:
            lock, revision = Lock(generation=row.generation, salt=row.salt), row.revision + 1
            bound = _bound(row, revision=revision, day=day)
            opener = seals.opener(row) or seals.used()
            sealed = opener.seal(lock, bound, _plain(draft))
            values = {"draft_id": row.id, "day": day, "revision": revision, "sealed": sealed}
            connection.execute(drafts.CHANGE_DRAFT, values)
            return
    _add(connection, seals, draft, day)


def every(connection: Connection, seals: DraftSeals) -> tuple[Draft, ...]:
    """Those of whoever is signed in that open; a check tells of the others."""
    return tuple(draft for _, draft in _opened(seals, _rows_of(connection, seals)))


def drop(connection: Connection, seals: DraftSeals, places: Collection[DraftPlace]) -> None:
    """Delete those of one's own that stand at *places*."""
    rows = _opened(seals, _rows_of(connection, seals))
    delete(connection, [row.id for row, draft in rows if draft.place in places])


def person_over(connection: Connection, seals: DraftSeals, now: datetime) -> list[str]:
    """Ids of what people typed on their own side and is kept no longer, whoever handed over.

    One with a time that lies in the future is over as well: the clock was put back.
    """
    rows = connection.execute(drafts.DRAFTS_OF_SIDE, {"side": DraftSide.PERSON.value}).all()
    opened = _opened(seals, rows)
    return [row.id for row, draft in opened if not timedelta() <= now - draft.at < PERSON_SPAN]


def delete(connection: Connection, several: Iterable[str]) -> None:
    """Delete drafts by their ids."""
    connection.execute_each(drafts.DELETE_DRAFT, [{"draft_id": draft} for draft in several])


def damaged(connection: Connection, seals: DraftSeals) -> list[str]:
    """The ids of drafts that should open here and do not."""
    found = []
    for row in connection.execute(drafts.EVERY_DRAFT).all():
        opener = seals.opener(row)
        if opener is not None:
            try:
                _draft(opener, row)
            except SealDamaged:
                found.append(str(row.id))
    return found


def _add(connection: Connection, seals: DraftSeals, draft: Draft, day: str) -> None:
    sealing, place = seals.used(), draft.place
    lock, own = sealing.new_lock(), str(uuid4())
    about, side = str(place.screening) if place.screening else None, place.side.value
    bound = _place(own, 1, seals.staff, about, side, day)
    row = {
        "id": own,
        "staff": seals.staff,
        "screening": about,
        "side": side,
        "day": day,
        "revision": 1,
        "generation": lock.generation,
        "salt": lock.salt,
        "sealed": sealing.seal(lock, bound, _plain(draft)),
    }
    connection.execute(drafts.ADD_DRAFT, row)


def _rows_of(connection: Connection, seals: DraftSeals) -> list[Any]:
    return connection.execute(drafts.DRAFTS_OF, {"who": seals.staff}).all()


def _opened(seals: DraftSeals, rows: Iterable[Any]) -> Iterator[tuple[Any, Draft]]:
    for row in rows:
        opener = seals.opener(row)
        if opener is None:
            continue
        try:
            yield row, _draft(opener, row)
        except SealDamaged:
            continue


def _plain(draft: Draft) -> bytes:
    place = draft.place
    content = {
        "part": place.part,
        "record": place.record,
        "field": place.field,
        "text": draft.text,
        "at": draft.at.isoformat(),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _draft(sealing: Sealing, row: Any) -> Draft:
    lock = Lock(generation=row.generation, salt=row.salt)
    plain = sealing.open(lock, _bound(row, revision=row.revision, day=row.day), row.sealed)
    try:
        content = json.loads(plain)
        place = DraftPlace(
            screening=UUID(row.screening) if row.screening else None,
            part=content["part"],
            record=content["record"],
            field=content["field"],
            side=DraftSide(row.side),
        )
        at = datetime.fromisoformat(content["at"])
        return Draft(place=place, text=content["text"], at=at)
    except (ValueError, KeyError, TypeError):
        raise SealDamaged(row.id) from None


def _bound(row: Any, *, revision: int, day: str) -> SealedPlace:
    return _place(row.id, revision, row.staff, row.screening, row.side, day)


def _place(
    draft: str, revision: int, staff: str, screening: str | None, side: str, day: str
) -> SealedPlace:
    beside = (staff, screening or "", side, day)
    return SealedPlace(record=draft, field="draft", revision=revision, beside=beside)
