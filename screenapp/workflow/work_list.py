"""What staff still have to do, a row for each thing owed: for Today, hand-over and finding."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from screenapp.screening.intake import Intake
from screenapp.screening.next_step import NextStep, is_untouched, next_step
from screenapp.screening.owed import Owed, OwedKind, owed
from screenapp.screening.positions import Complete
from screenapp.screening.state import State
from screenapp.vault import Role, StaffMember

_GOES_ON = (OwedKind.SIGNAL, OwedKind.TALK, OwedKind.TRY_AGAIN, OwedKind.STEP, OwedKind.OFFER)
"""Whoever sees to one of these goes on with the questions; they need no row of their own."""


OWED_FOR: Final = timedelta(days=90)
"""How long what is owed stands on Today."""
CHECKED_FOR: Final = timedelta(days=210)
"""How long what is asked after months may be owed, with some days to reach somebody."""
_BEFORE_CHECK: Final = timedelta(days=7)


class Whose(Enum):
    """Who sees to a row."""

    NOBODY = "nobody"
    ME = "me"
    COLLEAGUE = "colleague"
    SERVICE = "service"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """One thing owed in *screening*; without a ``debt`` what ``step`` says comes next.

    ``role`` is the value of a colleague's `Role`, never a name; ``offered_to_me`` is True where
    a colleague asked whether one takes it on; ``unable`` where one said that one cannot;
    ``untouched`` while other questions or another
    reason may still be chosen; ``paused_at`` (aware) is when somebody last worked on it.
    """

    intake: Intake
    screening: UUID | None
    step: NextStep = NextStep.NOTHING
    debt: Owed | None = None
    whose: Whose = Whose.NOBODY
    role: str = ""
    offered_to_me: bool = False
    unable: bool = False
    tried: int = 0
    paused_at: datetime | None = None
    untouched: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing at all is to be done."""
        return self.debt is None and self.step is NextStep.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What somebody looks for: a ``day``, or else a reference, a code word or part of a place."""

    text: str = ""
    day: date | None = None

    def finds(self, intake: Intake) -> bool:
        if self.day is not None:
            return self.day in (intake.day, intake.arrived_at.astimezone().date())
        text = self.text.strip().casefold()
        if not text:
            return False
        known_by = (intake.reference.casefold(), intake.code_word.casefold())
        return text in known_by or text in intake.place.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRows:
    """``rows`` of those found, the latest first; ``more`` is how many others were found."""

    rows: tuple[TodayRow, ...]
    more: int = 0


def rows_of(
    intake: Intake, states: Sequence[State], me: str, staff: Mapping[str, StaffMember]
) -> tuple[TodayRow, ...]:
    """The rows of *intake*, of which *states* are all screenings, oldest first: never none."""
    rows = [row for state in states for row in _debts(intake, state, me, staff)]
    if not states:
        step = NextStep.NOTHING if intake.closed else NextStep.START
        return (TodayRow(intake=intake, screening=None, step=step, untouched=not intake.closed),)
    latest = states[-1]
    if latest.finished is None and _needs_own_row(latest):
        rows.append(_going_on(intake, latest))
    if not rows:
        rows.append(TodayRow(intake=intake, screening=latest.screening))
    return tuple(rows)


def to_list(rows: Sequence[TodayRow], now: datetime) -> tuple[TodayRow, ...]:
    """Of *rows* those that stand on Today at the aware time *now*.

    Of somebody who came longer ago than what is owed is listed for, only what was put off to
    a time stands there; and what is to be asked after months stands there from a week before.
    """
    return tuple(row for row in rows if _is_listed(row, now))


def _is_listed(row: TodayRow, now: datetime) -> bool:
    due_at = row.debt.due_at if row.debt is not None else None
    check = row.debt is not None and row.debt.kind is OwedKind.OUTCOME_CHECK
    if check and due_at is not None:
        return due_at - now <= _BEFORE_CHECK
    if now.date() - row.intake.day <= OWED_FOR:
        return True
    return due_at is not None and row.debt is not None and row.debt.kind is OwedKind.FOLLOW_UP


def is_over(states: Sequence[State]) -> bool:
    """Whether all *states* of an intake are finished and nothing is owed in any of them."""
    return bool(states) and all(s.finished is not None and not owed(s) for s in states)


def _debts(
    intake: Intake, state: State, me: str, staff: Mapping[str, StaffMember]
) -> Iterator[TodayRow]:
    for debt in owed(state):
        whose, role = _owner(debt, me, staff)
        yield TodayRow(
            intake=intake,
            screening=state.screening,
            debt=debt,
            whose=whose,
            role=role,
            offered_to_me=debt.offered_to == me,
            unable=me in debt.unable,
            tried=state.tried,
            untouched=is_untouched(state),
        )


def _owner(debt: Owed, me: str, staff: Mapping[str, StaffMember]) -> tuple[Whose, str]:
    """Who sees to *debt*, and their role. Of somebody who has left it falls back to nobody."""
    if debt.kind is OwedKind.FOLLOW_UP and debt.due_at is None:
        return Whose.SERVICE, ""
    if debt.kind is OwedKind.PARTNER:
        return Whose.PARTNER, ""
    if debt.owner == me:
        return Whose.ME, ""
    member = staff.get(debt.owner or "")
    if member is None or not member.active:
        return Whose.NOBODY, ""
    return Whose.COLLEAGUE, next((r.value for r in Role if r in member.roles), "")


def _needs_own_row(state: State) -> bool:
    """Whether the questions of an open *state* would be forgotten with its debts alone."""
    kinds = {debt.kind for debt in owed(state)}
    if kinds & set(_GOES_ON):
        return False
    return OwedKind.DUTY not in kinds or not isinstance(state.next_open(), Complete)


def _going_on(intake: Intake, state: State) -> TodayRow:
    step = next_step(state)
    return TodayRow(
        intake=intake,
        screening=state.screening,
        step=step,
        paused_at=state.last_at if step is NextStep.CONTINUE else None,
        untouched=is_untouched(state),
    )
