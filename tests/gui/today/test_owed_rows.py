"""Nothing owed is dropped: what Today reads from a real vault, over days and colleagues."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Disclosure
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.fact_coding import fact
from screenapp.screening.next_step import NextStep
from screenapp.screening.offers.records import ReferralStatus
from screenapp.screening.owed import OwedKind
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.vault import Role
from screenapp.workflow import screening_service
from screenapp.workflow.beginning import usual_reason
from screenapp.workflow.screening_service import ScreeningService
from screenapp.workflow.work_list import Sought, TodayRow, Whose

DAYS = (0, 1, 2, 3, 27, 60, 89)


def kinds(rows: tuple[TodayRow, ...]) -> list[object]:
    return [row.debt.kind if row.debt else row.step for row in rows]


def read_anew(unit) -> tuple[TodayRow, ...]:
    """As after a new sign-in: nothing is held from before."""
    return ScreeningService(unit.vault, shipped_library(), lambda: unit.clock[0]).today()


@pytest.mark.parametrize("days", DAYS)
def test_word_that_is_to_come_is_owed_for_ninety_days(unit, days) -> None:
    intake = unit.referred()
    unit.later(days=days)
    [row] = read_anew(unit)
    assert (row.intake.id, row.debt.kind) == (intake.id, OwedKind.FOLLOW_UP)
    assert row.whose is Whose.SERVICE
    unit.does(intake, c.FollowUp(service="harbour", status=ReferralStatus.GOT_IT))
    assert [r.debt for r in read_anew(unit)] == ([None] if days == 0 else [])


def test_what_is_older_than_ninety_days_is_found_and_not_listed(unit) -> None:
    intake = unit.referred()
    unit.later(days=91)
    assert read_anew(unit) == ()
    [row] = unit.service.find(Sought(text=intake.reference)).rows
    assert row.debt.kind is OwedKind.FOLLOW_UP


@pytest.mark.parametrize("days", DAYS)
def test_a_signal_stays_until_somebody_met_it(unit, days) -> None:
    intake = unit.signalled()
    unit.later(days=days)
    assert kinds(read_anew(unit)) == [OwedKind.SIGNAL]
    look = c.CheckPrivacy(stage=unit.stage(intake), presence=Presence.ALONE)
    unit.does(intake, look)
    assert OwedKind.SIGNAL not in kinds(read_anew(unit))


def test_a_debt_of_an_older_screening_is_not_hidden_by_a_new_one(unit) -> None:
    intake = unit.referred()
    unit.service.signal(intake=intake.id, how="card")
    assert len(unit.vault.screenings(intake.id)) == 2
    assert set(kinds(read_anew(unit))) == {OwedKind.FOLLOW_UP, OwedKind.SIGNAL}


def test_one_person_stands_once_for_each_thing_owed(unit) -> None:
    intake = unit.to_try_again(15)
    unit.service.signal(intake=intake.id, how="card")
    unit.does(intake, c.Pause(reason="talk"))
    rows = read_anew(unit)
    assert {row.intake.id for row in rows} == {intake.id}
    assert set(kinds(rows)) == {OwedKind.SIGNAL, OwedKind.TALK, OwedKind.TRY_AGAIN}


def test_what_is_begun_and_owes_nothing_has_a_row_that_goes_on(unit) -> None:
    unit.arrive()
    unit.later(minutes=1)
    unit.begun()
    unit.later(days=30)
    assert kinds(read_anew(unit)) == [NextStep.START, NextStep.CONTINUE]


def test_an_intake_is_closed_when_nothing_is_owed_and_opens_when_something_is(unit) -> None:
    intake = unit.referred()
    assert not unit.vault.intake(intake.id).closed
    unit.does(intake, c.FollowUp(service="harbour", status=ReferralStatus.GOT_IT))
    assert unit.vault.intake(intake.id).closed
    unit.service.signal(intake=intake.id, how="card")
    assert not unit.vault.intake(intake.id).closed
    assert kinds(read_anew(unit)) == [OwedKind.SIGNAL]


def test_what_a_version_before_left_unmarked_is_marked_on_reading(unit) -> None:
    gone = [unit.gone() for _ in range(3)]
    for intake in gone:
        unit.vault.update_intake(intake)
        assert not unit.vault.intake(intake.id).closed
    unit.later(days=5)
    assert read_anew(unit) == ()
    assert all(unit.vault.intake(intake.id).closed for intake in gone)


def test_who_was_closed_today_is_told_and_tomorrow_no_more(unit) -> None:
    unit.gone()
    assert kinds(read_anew(unit)) == [NextStep.NOTHING]
    unit.later(days=1)
    assert read_anew(unit) == ()


def test_a_colleagues_debt_is_told_by_role_and_of_who_left_by_nobody(unit) -> None:
    intake = unit.signalled()
    unit.vault.add_staff("Ben", "amber window slow train", frozenset({Role.SCREENER}))
    ben = next(m for m in unit.vault.staff() if m.name == "Ben")
    [row] = unit.service.today()
    assert (row.whose, row.role) == (Whose.NOBODY, "")
    unit.does(intake, c.TakeOn(what=row.debt.key))
    [row] = unit.service.today()
    assert row.whose is Whose.ME
    assert row.debt.owner != ben.id
    unit.does(intake, c.PassOn(what=row.debt.key, to=ben.id))
    [row] = unit.service.today()
    assert (row.whose, row.offered_to_me) == (Whose.ME, False)


def test_a_duty_stands_on_whatever_is_said_and_however_old_it_is(unit) -> None:
    person = Person(age=(15, 15), age_basis=AgeBasis.STATED)
    intake = unit.service.new_intake(
        person=person, trigger="universal", protocol="custody-three-tier"
    )
    stage = unit.service.state(unit.screening(intake)).protocol.stages[0].id
    unit.does(intake, c.CheckPrivacy(stage=stage, presence=Presence.ALONE))
    unit.does(intake, c.GiveAnswer(item="suspicion_on_arrival", value="yes", reason="Seen"))
    unit.later(days=40)
    [row] = [r for r in read_anew(unit) if r.debt and r.debt.kind is OwedKind.DUTY]
    assert row.debt.due_at == unit.clock[0] - timedelta(days=40)
    left = unit.service.act(unit.screening(intake), c.Finish(disposition="left"))
    assert left is Refusal.DUTY_OPEN


def test_every_act_keeps_the_row_that_is_counted(unit) -> None:
    intake = unit.arrive()
    screening, stage = unit.screening(intake), unit.stage(intake)
    for command in (
        c.CheckPrivacy(stage=stage, presence=Presence.COMPANION),
        c.CheckPrivacy(stage=stage, presence=Presence.ALONE),
        c.Judge(disclosed=Disclosure.LABOUR),
        c.OfferReferral(service="harbour"),
        c.Finish(disposition="left"),
    ):
        state = unit.does(intake, command)
        assert unit.service.counts().facts == (fact(state, intake),)
    assert unit.service.state(screening).finished == "left"


def test_a_new_intake_is_for_the_usual_reason_with_the_questions_of_the_site(unit) -> None:
    intake = unit.service.new_at_once()
    first = unit.service.protocols[0]
    assert intake.trigger == usual_reason(first) == "universal"
    assert unit.service.state(unit.screening(intake)).protocol.id == first.id


def test_age_reason_and_questions_can_be_told_until_something_was_asked(unit) -> None:
    intake = unit.arrive()
    person = Person(age=(16, 16), age_basis=AgeBasis.STATED)
    told = {"person": person, "trigger": "staff_concern", "place": "bay 4"}
    known = unit.service.begin_anew(intake.id, protocol="custody-three-tier", **told)
    assert (known.person, known.place) == (person, "bay 4")
    assert unit.vault.intake(intake.id).place == "bay 4"
    state = unit.service.state(unit.screening(intake))
    assert (state.protocol.id, state.person) == ("custody-three-tier", person)
    assert kinds(read_anew(unit)) == [NextStep.START]
    assert not unit.vault.intake(intake.id).closed

    other = unit.begun()
    refused = unit.service.begin_anew(other.id, protocol="custody-three-tier", **told)
    assert refused is Refusal.ALREADY_STARTED
    assert unit.vault.intake(other.id).place == ""


def test_an_intake_that_was_kept_without_a_screening_can_still_be_opened(unit) -> None:
    intake = unit.arrive()
    bare = replace(unit.service.intake(intake.id), id=uuid4())
    unit.vault.add_intake(bare)
    assert NextStep.START in kinds(read_anew(unit))
    screening = unit.service.to_open(bare.id)
    assert screening is not None
    assert unit.service.to_open(bare.id) == screening


def test_finding_goes_over_everybody_who_is_kept(unit) -> None:
    gone = unit.gone()
    unit.later(days=40)
    here = unit.arrive(place="Room 6, left")

    def found(wanted):
        return unit.service.find(wanted).rows

    named = found(Sought(text=gone.reference.lower()))
    assert gone.id in [row.intake.id for row in named]
    assert {row.intake.reference for row in named} == {gone.reference}  # some months later, again
    assert [row.intake.id for row in found(Sought(day=gone.day))] == [gone.id]
    assert [row.intake.id for row in found(Sought(text="room 6"))] == [here.id]
    assert found(Sought(day=gone.day + timedelta(days=1))) == ()
    assert found(Sought(text="  ")) == ()


def test_a_day_with_more_people_than_can_be_shown_says_how_many(unit, monkeypatch) -> None:
    monkeypatch.setattr(screening_service, "_FOUND", 2)
    people = []
    for _ in range(3):
        people.append(unit.arrive().id)
        unit.later(minutes=1)
    found = unit.service.find(Sought(day=unit.clock[0].date()))
    assert ([row.intake.id for row in found.rows], found.more) == (people[:0:-1], 1)
