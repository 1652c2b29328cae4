"""Statements on what is told of people: intakes, screenings, their steps and facts."""

from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    Integer,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from screenapp.vault.described.schema import events, facts, intakes, protocols, screenings

# The generation of what was said and is kept no longer: there is no key of that number.
_GONE: Final = 0
_MOST: Final = bindparam("most", type_=Integer)
_INTAKE: Final[BindParameter[Any]] = bindparam("intake_id")
_SCREENING: Final[BindParameter[Any]] = bindparam("of")
_FIRST: Final[BindParameter[Any]] = bindparam("first")
_LAST: Final[BindParameter[Any]] = bindparam("last")
_BEFORE: Final[BindParameter[Any]] = bindparam("before")

# --- intakes ----------------------------------------------------------------------------

_KEPT: Final = intakes.c.generation > _GONE
_ONE: Final = intakes.c.id == _INTAKE
_CLEAR: Final = ("day", "unit", "shift", "age_group", "trigger", "closed")

ADD_INTAKE = insert(intakes)
INTAKE = select(intakes).where(_ONE, _KEPT)
_SINCE: Final = select(intakes).where(intakes.c.day >= bindparam("since"), _KEPT)
INTAKES_SINCE = _SINCE.order_by(intakes.c.day, intakes.c.id)
OPEN_SINCE = _SINCE.where(intakes.c.closed.is_(False)).order_by(intakes.c.day, intakes.c.id)
INTAKE_LOCK = select(intakes.c.revision, intakes.c.generation, intakes.c.salt).where(_ONE)
INTAKE_COUNTS = select(
    intakes.c.id,
    intakes.c.day,
    intakes.c.unit,
    intakes.c.shift,
    intakes.c.age_group,
    intakes.c.trigger,
).order_by(intakes.c.day, intakes.c.id)
INTAKES_AFTER = (
    select(intakes.c.id).where(intakes.c.id > bindparam("after"), _KEPT).order_by(intakes.c.id)
).limit(_MOST)
REVISION = select(intakes.c.revision).where(_ONE)
REVISIONS = select(func.coalesce(func.sum(intakes.c.revision), 0))
CHANGE_INTAKE = (
    update(intakes)
    .where(_ONE)
    .values({name: bindparam(name) for name in (*_CLEAR, "revision", "sealed")})
)
CLEAR_INTAKE = (
    update(intakes)
    .where(_ONE)
    .values(revision=intakes.c.revision + 1, generation=_GONE, salt=b"", sealed=b"")
)
DELETE_INTAKE = delete(intakes).where(_ONE)
COUNT_INTAKE = select(func.count()).select_from(intakes).where(_ONE)

# --- screenings -------------------------------------------------------------------------

_OPENS: Final = screenings.c.generation > _GONE
_OF: Final = screenings.c.id == _SCREENING

ADD_SCREENING = insert(screenings)
LOCK = select(screenings.c.generation, screenings.c.salt).where(_OF)
HOME = select(screenings.c.intake, screenings.c.protocol).where(_OF)
OF_INTAKE = (
    select(screenings.c.id)
    .where(screenings.c.intake == _INTAKE)
    .order_by(screenings.c.place, screenings.c.id)
)
COUNT_OF_INTAKE = select(func.count()).select_from(screenings).where(screenings.c.intake == _INTAKE)
SCREENINGS_AFTER = (
    select(screenings.c.id)
    .where(screenings.c.id > bindparam("after"), _OPENS)
    .order_by(screenings.c.id)
    .limit(_MOST)
)
SCREENINGS_BETWEEN = (
    select(screenings.c.id)
    .where(screenings.c.id >= _FIRST, screenings.c.id <= _LAST, _OPENS)
    .order_by(screenings.c.id)
)
COUNT_SCREENINGS = select(func.count()).select_from(screenings)
CLEAR_SCREENING = update(screenings).where(_OF).values(generation=_GONE, salt=b"")
DELETE_SCREENING = delete(screenings).where(_OF)

# --- protocols as screenings were begun with them ----------------------------------------

ADD_PROTOCOL = insert(protocols)
PROTOCOL = select(protocols.c.content).where(protocols.c.hash == bindparam("content_hash"))
PROTOCOL_KNOWN = select(protocols.c.hash).where(protocols.c.hash == bindparam("content_hash"))

# --- steps ------------------------------------------------------------------------------

_STEPS_OF: Final = events.c.screening == _SCREENING

ADD_STEP = insert(events)
STEPS = select(events).where(_STEPS_OF).order_by(events.c.sequence)
NEWEST_STEP = select(func.max(events.c.sequence)).where(_STEPS_OF)
STEP_AT = select(events.c.id).where(_STEPS_OF, events.c.sequence == bindparam("step"))
NUMBERED = (
    select(
        events.c.screening,
        func.count().label("number"),
        func.max(events.c.sequence).label("last"),
    )
    .where(events.c.screening >= _FIRST, events.c.screening <= _LAST)
    .group_by(events.c.screening)
)
COUNT_STEPS = select(func.count()).select_from(events)
COUNT_STEPS_OF = COUNT_STEPS.where(_STEPS_OF)
DELETE_STEPS = delete(events).where(_STEPS_OF)

# --- facts ------------------------------------------------------------------------------

_FACT_OF: Final = facts.c.screening == _SCREENING

ADD_FACT = insert(facts)
CHANGE_FACT = (
    update(facts)
    .where(_FACT_OF)
    .values({c.name: bindparam(c.name) for c in facts.c if c.name != "screening"})
)
RECKONED_FURTHER = update(facts).where(_FACT_OF).values(events=bindparam("events"))
FACTS = select(facts).order_by(facts.c.day, facts.c.screening)
FACT = select(facts).where(_FACT_OF)
RECKONED = select(facts.c.screening, facts.c.events).where(
    facts.c.screening >= _FIRST, facts.c.screening <= _LAST
)
FACTS_OF_INTAKE = select(facts.c.screening).where(facts.c.intake == _INTAKE)
COUNT_FACTS = select(func.count()).select_from(facts)
COUNT_FACTS_OF_INTAKE = COUNT_FACTS.where(facts.c.intake == _INTAKE)
DELETE_FACT = delete(facts).where(_FACT_OF)

# --- what is older than a day: its ids, and how many from which day on ---------------------


def _told(days: Select[Any]) -> Select[Any, Any]:
    every = days.subquery()
    return select(func.count(), func.min(every.c[0])).select_from(every)


_BEGUN: Final = (
    select(events.c.day)
    .where(events.c.screening == screenings.c.id, events.c.sequence == 1)
    .scalar_subquery()
)
_DAY: Final = func.coalesce(intakes.c.day, _BEGUN)
_WHOLE: Final = screenings.outerjoin(intakes, intakes.c.id == screenings.c.intake)

OLDER_ANSWERS = (
    select(screenings.c.id).select_from(_WHOLE).where(_DAY < _BEFORE, _OPENS).limit(_MOST)
)
OLDER_ANSWERS_TOLD = _told(select(_DAY).select_from(_WHOLE).where(_DAY < _BEFORE, _OPENS))
OLDER_PERSONS = select(intakes.c.id).where(intakes.c.day < _BEFORE, _KEPT).limit(_MOST)
OLDER_PERSONS_TOLD = _told(select(intakes.c.day).where(intakes.c.day < _BEFORE, _KEPT))
OLDER_INTAKES = select(intakes.c.id).where(intakes.c.day < _BEFORE).limit(_MOST)
OLDER_INTAKES_TOLD = _told(select(intakes.c.day).where(intakes.c.day < _BEFORE))
