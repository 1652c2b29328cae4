"""What an organisation has set: plain texts under plain names, known to every role."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection, insert, select, update

from screenapp.vault.passphrase import require_readable
from screenapp.vault.schema import settings


def every(connection: Connection) -> Mapping[str, str]:
    rows = connection.execute(select(settings)).all()
    return MappingProxyType({row.name: row.value for row in rows})


def put(connection: Connection, name: str, value: str) -> None:
    """Raises: TextUnreadable."""
    require_readable(name, value)
    own = settings.c.name == name
    if connection.execute(update(settings).where(own).values(value=value)).rowcount == 0:
        connection.execute(insert(settings), {"name": name, "value": value})
