"""Statements on the log: its entries, and the signatures on its end."""

from typing import Final

from sqlalchemy import ColumnElement, Integer, bindparam, delete, func, insert, or_, select

from screenapp.vault.described.schema import audit, heads, staff
from screenapp.vault.model import Action

_NEWEST: Final = audit.c.sequence.desc()
_MOST: Final = bindparam("most", type_=Integer)
_SEQUENCE: Final = bindparam("sequence", type_=Integer)

ADD = insert(audit)
SIGN = insert(heads)

END = select(audit.c.sequence, audit.c.hash).order_by(_NEWEST).limit(1)
LAST = select(audit).order_by(_NEWEST).limit(_MOST)
AFTER = select(audit).where(audit.c.sequence > _SEQUENCE).order_by(audit.c.sequence).limit(_MOST)
WANTED = (
    select(audit)
    .where(
        audit.c.day >= bindparam("since"),
        audit.c.day <= bindparam("until"),
        or_(bindparam("actor") == "", audit.c.actor == bindparam("actor")),
        or_(bindparam("record") == "", audit.c.record == bindparam("record")),
    )
    .order_by(audit.c.sequence)
)
SEALED_TIMES = select(audit.c.sequence, audit.c.generation, audit.c.sealed_at).where(
    audit.c.at == "",
    audit.c.sequence >= bindparam("first"),
    audit.c.sequence < bindparam("last"),
)
HASH_AT = select(audit.c.hash).where(audit.c.sequence == _SEQUENCE)
ACTOR_AT = select(audit.c.actor).where(audit.c.sequence == _SEQUENCE)
DAY_AT = select(audit.c.day).where(audit.c.sequence == _SEQUENCE)
FIRST = select(func.min(audit.c.sequence))
SPAN = select(func.min(audit.c.sequence), func.max(audit.c.sequence))
FIRST_SINCE = select(func.min(audit.c.sequence)).where(audit.c.day >= bindparam("day"))

# --- what some entries tell -------------------------------------------------------------


def _is(action: Action) -> ColumnElement[bool]:
    return audit.c.action == action.value


CLOCK = (
    select(audit.c.action, audit.c.detail)
    .where(_is(Action.CLOCK_JUMPED) | _is(Action.RETENTION_APPLIED))
    .order_by(_NEWEST)
    .limit(1)
)
# Where the log tells with which keys somebody joined; carried on when it is pruned.
JOININGS = select(audit.c.record, audit.c.detail).where(
    _is(Action.STAFF_ADDED) | _is(Action.STAFF_CARRIED)
)
ERASED = select(audit.c.record).where(_is(Action.ERASED))
RULES_APPLIED = select(audit.c.record, audit.c.detail).where(_is(Action.RETENTION_APPLIED))
PRUNINGS = (
    select(audit.c.detail)
    .join(heads, (heads.c.sequence == audit.c.sequence) & (heads.c.staff == audit.c.actor))
    .where(_is(Action.LOG_PRUNED))
)
UP_TO = (
    select(audit.c.action, audit.c.record, audit.c.detail)
    .where(audit.c.sequence <= _SEQUENCE)
    .order_by(audit.c.sequence)
)
DELETE_UP_TO = delete(audit).where(audit.c.sequence <= _SEQUENCE)

# --- signatures -------------------------------------------------------------------------

SIGNED = select(heads.c.sequence)
SIGNED_AT = select(heads.c.sequence).where(heads.c.sequence == _SEQUENCE)
SIGNED_BY = SIGNED_AT.where(heads.c.staff == bindparam("member"))
_SIGNATURES: Final = select(heads, staff.c.sign_public).join(staff, staff.c.id == heads.c.staff)
SIGNATURES = _SIGNATURES.where(
    heads.c.sequence >= bindparam("first"), heads.c.sequence < bindparam("last")
).order_by(heads.c.sequence)
LAST_SIGNATURES = _SIGNATURES.where(
    heads.c.sequence == select(func.max(heads.c.sequence)).scalar_subquery()
)
DELETE_SIGNATURES_UP_TO = delete(heads).where(heads.c.sequence <= _SEQUENCE)
