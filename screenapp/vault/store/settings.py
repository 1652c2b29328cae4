"""What an organisation has set: plain texts under plain names, known to every role."""

from collections.abc import Mapping
from types import MappingProxyType

from screenapp.vault.crypto.passphrase import require_readable
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import keeping


def every(connection: Connection) -> Mapping[str, str]:
    rows = connection.execute(keeping.SETTINGS).all()
    return MappingProxyType({row.name: row.value for row in rows})


def put(connection: Connection, name: str, value: str) -> None:
    """Raises: TextUnreadable."""
    require_readable(name, value)
    changed = connection.execute(keeping.CHANGE_SETTING, {"of": name, "value": value})
    if changed.rowcount == 0:
        connection.execute(keeping.ADD_SETTING, {"name": name, "value": value})
