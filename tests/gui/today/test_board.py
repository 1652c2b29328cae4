"""The order of a shift, the time that is left, and an age, without a window."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from screenapp.protocol.model import Ages, Outside, Protocol, Status, WordingSource
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.next_step import NextStep
from screenapp.screening.owed import Owed, OwedKind
from screenapp.screening.person import Person
from screenapp.ui.today import view_model
from screenapp.ui.today.view_model import Deed, RowCover, TimeLeft, When
from screenapp.workflow.site import Site
from screenapp.workflow.work_list import TodayRow, Whose

NOW = datetime(2026, 5, 28, 14, 21).astimezone()


def protocol(id_: str, ages: Ages | None = None) -> Protocol:
    return Protocol(
        id=id_, version="1.0.0", title=id_, summary="", status=Status.APPROVED,
        wording=WordingSource.OWN, language="en", stages=(), results=(), ages=ages,
    )  # fmt: skip


PROTOCOLS = (
    protocol("ed-two-prong"),
    protocol("youth", Ages(from_=18, to=23)),
    protocol("children", Ages(to=17, outside=Outside.BLOCK)),
)


def minutes(n: float) -> datetime:
    return NOW + timedelta(minutes=n)


def row(
    reference: str = "K7",
    kind: OwedKind | None = None,
    at: datetime | None = None,
    step: NextStep = NextStep.NOTHING,
    **more: object,
) -> TodayRow:
    intake = Intake(
        id=uuid4(), day=NOW.date(), unit="main", shift="evening", age_group=AgeGroup.UNKNOWN,
        trigger="universal", reference=reference, arrived_at=minutes(-60), person=Person(),
        place="room 6",
    )  # fmt: skip
    debt = Owed(key=f"{kind.value}:x", kind=kind, due_at=at) if kind else None
    return TodayRow(intake=intake, screening=uuid4(), debt=debt, step=step, **more)


@pytest.mark.parametrize(
    ("kind", "at", "when"),
    [
        (OwedKind.SIGNAL, minutes(11), When.NOW),
        (OwedKind.SIGNAL, minutes(-5), When.NOW),
        (OwedKind.DUTY, minutes(60 * 22), When.NOW),
        (OwedKind.DUTY, None, When.NOW),
        (OwedKind.TALK, minutes(0), When.NOW),
        (OwedKind.TRY_AGAIN, minutes(0), When.NOW),
        (OwedKind.TRY_AGAIN, minutes(1), When.THIS_SHIFT),
        (OwedKind.TRY_AGAIN, None, When.THIS_SHIFT),
        (OwedKind.STEP, minutes(-1), When.NOW),
        (OwedKind.STEP, minutes(30), When.THIS_SHIFT),
        (OwedKind.OFFER, None, When.THIS_SHIFT),
        (OwedKind.FOLLOW_UP, minutes(-600), When.NOW),
        (OwedKind.FOLLOW_UP, minutes(600), When.WAITING),
        (OwedKind.FOLLOW_UP, None, When.WAITING),
        (OwedKind.OUTCOME_CHECK, minutes(0), When.NOW),
        (OwedKind.OUTCOME_CHECK, minutes(600), When.WAITING),
        (OwedKind.PARTNER, None, When.WAITING),
    ],
)
def test_what_is_due_when(kind: OwedKind, at: datetime | None, when: When) -> None:
    assert view_model.line(row(kind=kind, at=at), NOW).when is when


@pytest.mark.parametrize("kind", OwedKind)
def test_every_kind_of_debt_has_cover_words_and_a_deed(kind: OwedKind) -> None:
    line = view_model.line(row(kind=kind), NOW)
    assert line.cover not in (RowCover.CONTINUE, RowCover.START, RowCover.CLOSED)
    assert line.deed not in (Deed.CONTINUE, Deed.START)
    assert line.debt == f"{kind.value}:x"


@pytest.mark.parametrize(
    ("kind", "whose", "offered", "deed"),
    [
        (OwedKind.SIGNAL, Whose.NOBODY, False, Deed.GO),
        (OwedKind.SIGNAL, Whose.COLLEAGUE, False, Deed.GO),
        (OwedKind.SIGNAL, Whose.ME, False, Deed.OPEN),
        (OwedKind.DUTY, Whose.COLLEAGUE, False, Deed.TAKE_ON),
        (OwedKind.DUTY, Whose.COLLEAGUE, True, Deed.TAKE_ON),
        (OwedKind.DUTY, Whose.ME, False, Deed.OPEN),
        (OwedKind.TRY_AGAIN, Whose.NOBODY, False, Deed.TRY_AGAIN),
        (OwedKind.STEP, Whose.NOBODY, False, Deed.OPEN),
        (OwedKind.FOLLOW_UP, Whose.SERVICE, False, Deed.OPEN),
    ],
)
def test_the_one_deed_of_a_row(kind: OwedKind, whose: Whose, offered: bool, deed: Deed) -> None:
    line = view_model.line(row(kind=kind, whose=whose, offered_to_me=offered), NOW)
    assert line.deed is deed


def test_a_signals_row_has_neither_place_nor_time() -> None:
    line = view_model.line(row(kind=OwedKind.SIGNAL, at=minutes(7)), NOW)
    assert (line.place, line.arrived_at, line.may_leave) == ("", None, True)
    assert view_model.line(row(kind=OwedKind.DUTY), NOW).place == "room 6"


@pytest.mark.parametrize(("late", "unmet"), [(0, False), (5, False), (6, True), (600, True)])
def test_a_sign_nobody_met_is_told_after_the_minutes_of_the_site(late: int, unmet: bool) -> None:
    """Counted from when it was due; a duty that is late has words of its own."""
    patience = view_model.patience_of(Site(escalate_minutes=5))
    signal = row(kind=OwedKind.SIGNAL, at=minutes(-late))
    assert view_model.line(signal, NOW, patience=patience).unmet is unmet
    duty = row(kind=OwedKind.DUTY, at=minutes(-late))
    assert not view_model.line(duty, NOW, patience=patience).unmet


@pytest.mark.parametrize("kind", OwedKind)
def test_one_can_say_that_one_cannot_go_where_somebody_has_to_be_seen_alone(kind: OwedKind) -> None:
    alone = kind in (OwedKind.SIGNAL, OwedKind.TALK)
    assert view_model.line(row(kind=kind), NOW).may_pass is alone
    said = view_model.line(row(kind=kind, unable=True), NOW)
    assert (said.may_pass, said.unable) == (False, alone)


@pytest.mark.parametrize(
    ("due_in", "left"),
    [
        (11, TimeLeft(minutes=11)),
        (10.1, TimeLeft(minutes=11)),
        (0.01, TimeLeft(minutes=1)),
        (0, TimeLeft()),
        (-0.5, TimeLeft()),
        (-1.9, TimeLeft(minutes=1, over=True)),
        (22 * 60 + 44, TimeLeft(hours=22, minutes=44)),
        (-120, TimeLeft(hours=2, over=True)),
        (47 * 60 + 59, TimeLeft(hours=47, minutes=59)),
        (48 * 60, TimeLeft(days=2)),
        (-24 * 60 * 3 - 61, TimeLeft(days=3, hours=1, minutes=1, over=True)),
    ],
)
def test_the_time_left_is_rounded_up_to_whole_minutes(due_in: float, left: TimeLeft) -> None:
    assert view_model.time_left(minutes(due_in), NOW) == left


def test_the_order_is_what_has_the_least_time_left_in_each_group() -> None:
    rows = (
        row("D1"),
        row("R9", OwedKind.FOLLOW_UP),
        row("T2", step=NextStep.CONTINUE),
        row("W5", OwedKind.STEP, minutes(39)),
        row("K7", OwedKind.TRY_AGAIN, minutes(19)),
        row("P6", OwedKind.DUTY, minutes(60 * 22)),
        row("L1", OwedKind.DUTY),
        row("M4", OwedKind.SIGNAL, minutes(7)),
    )
    lines = view_model.in_order(rows, NOW)
    assert [one.reference for one in lines] == ["M4", "P6", "L1", "K7", "W5", "T2", "R9", "D1"]


def test_somebody_of_yesterday_is_told_apart() -> None:
    one = row(step=NextStep.START)
    assert view_model.line(one, NOW).arrived_today
    assert not view_model.line(one, NOW + timedelta(days=1)).arrived_today


def test_what_was_looked_for_only_opens() -> None:
    line = view_model.line(row(kind=OwedKind.SIGNAL), NOW, found=True)
    assert (line.deed, line.when, line.may_leave) == (Deed.OPEN, When.FOUND, False)


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        ("34", (34, 34)),
        (" 16-19 ", (16, 19)),
        ("16 – 19", (16, 19)),
        ("0", (0, 0)),
        ("٣٠", (30, 30)),
    ],
)
def test_an_age_is_one_number_or_two(typed: str, age: tuple[int, int]) -> None:
    assert view_model.parse_age(typed) == age


@pytest.mark.parametrize("typed", ["", "about 30", "19-16", "30.5", "121", "-3", "1-2-3"])
def test_an_age_is_never_guessed(typed: str) -> None:
    assert view_model.parse_age(typed) is None


@pytest.mark.parametrize(
    ("age", "chosen"),
    [(None, "ed-two-prong"), ((20, 20), "youth"), ((40, 40), "ed-two-prong"), ((9, 9), "children"),
     ((16, 19), "ed-two-prong")],
)  # fmt: skip
def test_the_questions_made_for_an_age_come_first(age: tuple[int, int] | None, chosen: str) -> None:
    found = view_model.by_default(PROTOCOLS, age)
    assert found is not None
    assert found.id == chosen


def test_an_age_suits_both_ends() -> None:
    ages = Ages(from_=18, to=23)
    assert [view_model.suits(ages, (n, n)) for n in (17, 18, 23, 24)] == [False, True, True, False]
    assert view_model.suits(ages, None)
    assert view_model.suits(None, (5, 5))


def test_without_questions_nothing_can_be_chosen() -> None:
    assert view_model.by_default((), (20, 20)) is None
