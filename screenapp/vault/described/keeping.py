"""Statements on the vault itself: its own row, settings, services, older keys, decisions."""

from typing import Final

from sqlalchemy import Integer, Table, bindparam, func, insert, select, update

from screenapp.vault.described import schema
from screenapp.vault.described.schema import approvals, meta, older_keys, services, settings

ADD_META = insert(meta).values(
    {
        name: bindparam(name)
        for name in ("id", "install_id", "organisation", "practice", "created", "changes")
    }
)
META = select(meta)
CHANGES = select(meta.c.changes)
REVISIONS = select(meta.c.revisions)
COUNT_CHANGE = update(meta).values(changes=meta.c.changes + 1)
# Changes nothing: its commit makes durable what a commit before it left in the file.
WRITTEN_AGAIN = update(meta).values(changes=meta.c.changes)
COUNT_REVISIONS = update(meta).values(revisions=meta.c.revisions + bindparam("more", type_=Integer))

SETTINGS = select(settings)
ADD_SETTING = insert(settings)
CHANGE_SETTING = (
    update(settings).where(settings.c.name == bindparam("of")).values(value=bindparam("value"))
)

ADD_SERVICE = insert(services)
CHANGE_SERVICE = (
    update(services)
    .where(services.c.id == bindparam("of"))
    .values({c.name: bindparam(c.name) for c in services.c if c.name != "id"})
)
SERVICES = select(services).order_by(services.c.name, services.c.id)

OLDER_KEYS = select(older_keys).order_by(older_keys.c.generation.desc())
ADD_OLDER_KEY = insert(older_keys)

APPROVALS = select(approvals).order_by(approvals.c.sequence)
LAST_APPROVAL = select(func.max(approvals.c.sequence))
ADD_APPROVAL = insert(approvals)

_SMALL: Final[tuple[Table, ...]] = (
    meta,
    settings,
    schema.staff,
    older_keys,
    services,
    approvals,
)
SMALL_TABLES = {table.name: select(table).order_by(*table.primary_key) for table in _SMALL}
"""The tables whose rows are few and changed in place: all of each, in order."""
