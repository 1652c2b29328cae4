"""The directory of services in the store. It says nothing about any person screened."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from screenapp.screening.offers.terms import terms_from, terms_to, texts_of
from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.model import Service
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import keeping


def save(connection: Connection, service: Service) -> None:
    """Enter *service*, or put it in the place of its older self. Raises: TextUnreadable."""
    row = _row(service)
    require_readable(*(value for value in row.values() if isinstance(value, str)))
    require_readable(*texts_of(service.terms))
    changed = connection.execute(keeping.CHANGE_SERVICE, row | {"of": service.id})
    if changed.rowcount == 0:
        connection.execute(keeping.ADD_SERVICE, row | {"id": service.id})


def save_all(connection: Connection, changed: Iterable[Service]) -> None:
    """`save` for each of *changed*."""
    for service in changed:
        save(connection, service)


def every(connection: Connection) -> tuple[Service, ...]:
    """All services, also those no longer active, by name."""
    return tuple(_service(row) for row in connection.execute(keeping.SERVICES).all())


def _row(service: Service) -> dict[str, Any]:
    return {
        "name": service.name,
        "offers": json.dumps(list(service.offers)),
        "languages": json.dumps(list(service.languages)),
        "note": service.note,
        "phone": service.phone,
        "hours": service.hours,
        "kind": service.kind,
        "last_verified": service.last_verified.isoformat() if service.last_verified else None,
        "active": service.active,
        "terms": json.dumps(terms_to(service.terms), sort_keys=True, ensure_ascii=False),
    }


def _service(row: Any) -> Service:
    return Service(
        id=row["id"],
        name=row["name"],
        offers=tuple(json.loads(row["offers"])),
        languages=tuple(json.loads(row["languages"])),
        note=row["note"],
        phone=row["phone"],
        hours=row["hours"],
        kind=row["kind"],
        last_verified=date.fromisoformat(row["last_verified"]) if row["last_verified"] else None,
        active=row["active"],
        terms=terms_from(json.loads(row["terms"])),
    )
