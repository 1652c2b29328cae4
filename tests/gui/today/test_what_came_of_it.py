"""What became of help, on its page: one press for each thing learnt, kept in a real vault."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.offers.goals import GoalStep, OwnGoal
from screenapp.screening.offers.records import FollowUpStep, ReferralAnswer, ReferralStatus
from screenapp.screening.person import Presence
from screenapp.ui.follow_up.page import FollowUpPage
from screenapp.ui.follow_up.place import follow_up_place
from screenapp.ui.follow_up.step_row import StepRow
from screenapp.ui.shell import theme
from screenapp.vault import Service
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService
from screenapp.workflow.work_list import Sought

SAID = "they gave me a room with a key"


@pytest.fixture
def intake(unit):
    """Somebody who went with the yes of a service, alone in the room with a worker now."""
    for name, title in (("harbour", "Harbour House"), ("pay", "Fair Pay")):
        unit.vault.save_service(
            Service(
                id=name,
                name=title,
                kind="shelter",
                last_verified=date(2026, 5, 1),
                offers=("place_to_sleep",),
                languages=("en",),
            )
        )
    intake = unit.arrive()
    unit.does(
        intake,
        c.StateNeeds(needs=(), details={"contact_how": "text after six", "risks": "not shown"}),
        c.OfferReferral(service="harbour"),
        c.AnswerReferral(
            service="harbour", answer=ReferralAnswer.ACCEPTED, share=("urgent_needs",),
            until=date(2026, 6, 5),
        ),
        c.Finish(reason="word will come"),
        c.CheckPrivacy(stage=unit.stage(intake), presence=Presence.ALONE),
    )  # fmt: skip
    return intake


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication, unit, intake):
    theme.apply(qapp, theme.Scheme.LIGHT)
    page, presenter = follow_up_place(unit.service, ImmediateRunner(), lambda: unit.clock[0])
    qtbot.addWidget(page)
    page.resize(1096, 700)
    with qtbot.waitExposed(page):
        page.show()
    presenter.open(unit.screening(intake), "harbour")
    return page, presenter


def row(page: FollowUpPage, step: FollowUpStep) -> StepRow:
    return next(r for r in page.rows if r.shown.step is step and r.parent() is not None)


def press(page: FollowUpPage, status: ReferralStatus) -> None:
    row(page, status.step if status is not ReferralStatus.NOT_KNOWN else FollowUpStep.ATTENDED
        ).buttons[status].click()  # fmt: skip


def kept(unit, intake):
    """As somebody else reads it, after a new sign-in."""
    anew = ScreeningService(unit.vault, shipped_library(), lambda: unit.clock[0])
    return anew.state(unit.screening(intake)).referrals["harbour"]


def seen(page: FollowUpPage) -> str:
    QApplication.processEvents()  # rows that were just made show themselves with the next event
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_every_step_is_one_press_and_is_kept_at_once(made, unit, intake) -> None:
    page, _ = made
    way = (
        ReferralStatus.LEFT_BY_HAND,
        ReferralStatus.RECEIVED,
        ReferralStatus.ATTENDED,
        ReferralStatus.GOT_PART,
    )
    for at, status in enumerate(way, 1):
        press(page, status)
        assert [m.status for m in kept(unit, intake).marks] == list(way[:at])
    assert kept(unit, intake).ended
    assert "Nothing more is to be asked." in seen(page)


def test_the_page_says_how_to_reach_them_and_nothing_that_was_not_said_for_it(made) -> None:
    page, _ = made
    assert "text after six" in seen(page)
    assert "not shown" not in seen(page)
    assert "Harbour House" in seen(page)


def test_where_it_is_not_safe_the_way_to_reach_them_goes(made, unit, intake) -> None:
    page, _ = made
    page.tries[ReferralStatus.UNSAFE_TO_CALL].click()
    assert kept(unit, intake).ended
    assert "text after six" not in seen(page)
    assert "Nobody calls: it is not safe." in seen(page)


def test_nobody_knows_sets_the_next_time_and_today_calls_it_then(made, unit, intake) -> None:
    page, _ = made
    press(page, ReferralStatus.LEFT_BY_HAND)
    press(page, ReferralStatus.RECEIVED)
    press(page, ReferralStatus.NOT_KNOWN)
    due = kept(unit, intake).next_at
    assert (due.date(), due.hour) == (unit.clock[0].date() + timedelta(days=2), 9)
    assert row(page, FollowUpStep.ATTENDED).buttons


def test_a_note_for_the_next_time_is_kept_beside_the_try(made, unit, intake) -> None:
    page, _ = made
    page.note.edit.setText("ask for the evening desk")
    page.again[7].click()
    last = kept(unit, intake).marks[-1]
    assert (last.status, last.words) == (ReferralStatus.ASK_AGAIN, "ask for the evening desk")
    assert page.note.text == ""
    assert "ask for the evening desk" in seen(page)


def test_what_the_person_says_is_kept_only_with_the_press(made, unit, intake) -> None:
    page, _ = made
    for status in (ReferralStatus.LEFT_BY_HAND, ReferralStatus.RECEIVED, ReferralStatus.ATTENDED):
        press(page, status)
    says = row(page, FollowUpStep.PERSON_SAYS)
    says.said.edit.setText(SAID)
    assert all(mark.words == "" for mark in kept(unit, intake).marks)
    press(page, ReferralStatus.HELPED)
    assert kept(unit, intake).last(FollowUpStep.PERSON_SAYS).words == SAID


def test_the_press_just_made_is_undone_alone(made, unit, intake) -> None:
    page, _ = made
    press(page, ReferralStatus.LEFT_BY_HAND)
    assert page.undo.isVisible()
    page.undo.click()
    assert kept(unit, intake).marks == ()
    assert not page.undo.isVisible()


def test_nothing_stands_there_while_the_room_was_not_asked(made, unit, intake) -> None:
    page, presenter = made
    unit.does(intake, c.Hide())
    presenter.open(unit.screening(intake), "harbour")
    assert not page._all.isVisible()
    assert "Harbour" not in seen(page)


def test_a_word_of_their_own_finds_them_and_whoever_came_back_keeps_it(made, unit, intake) -> None:
    page, _ = made
    page.word.edit.setText("  Paper Boat ")
    page.keep_word.click()
    [found] = unit.service.find(Sought(text="paper boat")).rows
    assert found.intake.reference == unit.vault.intake(intake.id).reference
    again = unit.service.new_at_once(earlier=intake.id)
    kept_now = unit.vault.intake(again.id)
    assert (kept_now.earlier, kept_now.code_word) == (intake.id, "Paper Boat")
    assert {r.intake.id for r in unit.service.find(Sought(text="PAPER BOAT")).rows} == {
        intake.id, again.id,
    }  # fmt: skip


def test_goals_are_asked_after_months_only_if_they_agreed(made, unit, intake) -> None:
    page, _ = made
    assert page.goals.forms == ()
    page.goals.plan.click()
    [form] = [f for f in page.goals.forms if f.parent() is not None]
    form.rows[OwnGoal.PAPERS].select(GoalStep.PARTLY.value)
    form.keep.click()
    state = unit.service.state(unit.screening(intake))
    assert dict(state.goals["check:1"]) == {OwnGoal.PAPERS: GoalStep.PARTLY}
    unit.later(days=175)
    rows = [r for r in unit.service.today() if r.debt and r.debt.kind.value == "outcome_check"]
    assert [r.debt.subject for r in rows] == ["3", "6"]


def test_a_check_that_is_months_away_does_not_stand_on_today(made, unit) -> None:
    page, _ = made
    page.goals.plan.click()
    kinds = [r.debt.kind.value for r in unit.service.today() if r.debt]
    assert kinds == ["follow_up"]
    unit.later(days=24)
    kinds = [r.debt.kind.value for r in unit.service.today() if r.debt]
    assert sorted(kinds) == ["follow_up", "outcome_check"]


def test_taking_back_asks_once_says_what_has_left_and_makes_the_page_for_the_service(
    made, unit, intake, tmp_path
) -> None:
    page, presenter = made
    unit.does(intake, c.MakePage(service="harbour"))
    presenter.open(unit.screening(intake), "harbour")
    card = page.agreement
    card.take_back.click()
    assert kept(unit, intake).taken_back_at is None
    assert "Already there: the page of 28 May" in seen(page)
    card.keep.click()
    assert "Already there" not in seen(page)
    card.take_back.click()
    card.take_back.click()
    assert kept(unit, intake).taken_back_at == unit.clock[0]
    assert "The service is still to be told." in seen(page)
    card.notice.click()
    assert card.saving.isVisible()
    presenter.save_notice(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert "The service is still to be told." not in seen(page)
    assert [r.debt for r in unit.service.today() if r.debt] == []


def test_what_ran_out_is_to_be_asked_again(made, unit, intake) -> None:
    page, presenter = made
    assert not page.agreement._ran_out.isVisible()
    unit.later(days=9)
    presenter.open(unit.screening(intake), "harbour")
    assert page.agreement._ran_out.isVisible()
