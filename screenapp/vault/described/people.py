"""Statements on the people who sign in, and on the recovery sheet."""

from typing import Final

from sqlalchemy import bindparam, insert, select, update

from screenapp.vault.described.schema import staff

_ACTIVE: Final = staff.c.active.is_(True)
_PLACES: Final = (staff.c.slot, staff.c.granted)
_OWN: Final = staff.c.id == bindparam("who")

ADD = insert(staff)

EVERYBODY = select(staff).where(staff.c.recovery.is_(False)).order_by(staff.c.folded, staff.c.id)
HOLDERS = select(staff).where(_ACTIVE)
ACTIVE = select(staff).where(_OWN, _ACTIVE)
OF_NAME = select(staff).where(staff.c.folded == bindparam("folded"), _ACTIVE)
NAME_TAKEN = select(staff.c.id).where(staff.c.folded == bindparam("folded"))
KEYS = select(staff.c.id, staff.c.box_public, staff.c.sign_public)
PLACES = select(*_PLACES).where(_OWN)
REAL_PLACES = select(*_PLACES).where(_ACTIVE)
SHEETS = select(staff.c.id, *_PLACES).where(_ACTIVE, staff.c.recovery.is_(True))
OTHERS = select(staff.c.id).where(_ACTIVE, staff.c.id != bindparam("who"))
LEFT = select(staff.c.id).where(staff.c.active.is_(False), staff.c.recovery.is_(False))
OF_ANOTHER_COST = select(staff.c.id).where(
    _ACTIVE, staff.c.recovery.is_(False), staff.c.kdf != bindparam("cost")
)

RETIRE = update(staff).where(_OWN).values(active=False, folded=bindparam("id_as_name"))
SET_COST = update(staff).where(_OWN).values(kdf=bindparam("cost"))
SET_GRANT = update(staff).where(_OWN).values(granted=bindparam("grant"))
SET_ROLES = update(staff).where(_OWN).values(roles=bindparam("changed"))
