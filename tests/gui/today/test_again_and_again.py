"""A shift sees many people: what works for the first works for each, and nobody drops out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.fact_coding import fact
from screenapp.screening.next_step import NextStep
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import ReferralAnswer, ReferralStatus
from screenapp.ui.today import view_model
from screenapp.ui.today.page import TodayPage
from screenapp.vault import KdfCost, Role, Vault, errors
from screenapp.workflow.screening_service import ScreeningService


def test_one_new_intake_after_another_is_kept(
    page: TodayPage, screening_service: object, made: list
) -> None:
    for number, trigger in enumerate(("universal", "staff_concern", "universal"), start=1):
        page.presenter.open_form()
        page.panel.triggers.row(trigger).click()
        assert len(screening_service.made) == len(made) == number
        assert screening_service.made[-1]["trigger"] == trigger


def test_after_an_intake_that_could_not_be_kept_the_next_try_is_taken(
    page: TodayPage, screening_service: object, made: list
) -> None:
    page.presenter.open_form()
    for _ in range(2):
        screening_service.trouble = errors.DiskFull()
        page.presenter.begin("universal", "", None, "")
        assert screening_service.made == []
        screening_service.trouble = None
    page.presenter.begin("universal", "old", None, "")
    assert screening_service.made == []
    page.presenter.begin("universal", "", None, "")
    assert len(screening_service.made) == len(made) == 1


@pytest.fixture
def clock() -> list[datetime]:
    return [datetime(2026, 3, 2, 9, 30, tzinfo=UTC)]


@pytest.fixture
def kept(tmp_path: Path, clock: list[datetime]):
    """A desk at a real vault."""
    vault, _ = Vault.create(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase="violet ladder quiet river",
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        cost=KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1),
        clock=lambda: clock[0],
    )
    with vault:
        yield ScreeningService(vault, shipped_library(), lambda: clock[0])


def test_somebody_to_follow_up_stands_on_today_until_the_service_answered(
    kept: ScreeningService, clock: list[datetime]
) -> None:
    intake = kept.new_intake(person=Person(), trigger="universal", protocol="ed-two-prong")
    screening = kept.screening_of(intake.id)
    assert screening is not None
    commands = (
        c.OfferReferral(service="harbour"),
        c.AnswerReferral(service="harbour", answer=ReferralAnswer.ACCEPTED),
        c.Finish(reason="word will come"),
    )
    assert not isinstance(kept.act(screening, *commands), Refusal)
    for days in (0, 1, 2):
        clock[0] = datetime(2026, 3, 2, 9, 30, tzinfo=UTC) + timedelta(days=days)
        [row] = kept.today()
        assert row.due.todo is NextStep.FOLLOW_UP
        assert view_model.line(row, clock[0]).when is view_model.When.LATER
        assert kept.next_of(intake.id) == (screening, NextStep.FOLLOW_UP)
    clock[0] += timedelta(days=1)
    assert kept.today() == ()
    assert [row.due.todo for row in kept.earlier()] == [NextStep.FOLLOW_UP]
    kept.act(screening, c.FollowUp(service="harbour", status=ReferralStatus.RECEIVED))
    assert kept.earlier() == ()


def test_every_act_keeps_the_row_that_is_counted(kept: ScreeningService) -> None:
    intake = kept.new_intake(person=Person(), trigger="universal", protocol="ed-two-prong")
    screening = kept.screening_of(intake.id)
    assert screening is not None
    stage = next(s for s in kept.state(screening).protocol.stages if s.privacy.value == "required")
    for command in (
        c.CheckPrivacy(stage=stage.id, presence=Presence.COMPANION),
        c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
        c.OfferReferral(service="harbour"),
        c.Finish(disposition="left"),
    ):
        state = kept.act(screening, command)
        assert not isinstance(state, Refusal)
        assert kept.counts().facts == (fact(state, intake),)
    [row] = kept.counts().facts
    assert (row.private, row.private_ever, row.attempted) == (False, True, True)
    assert row.referrals == (("offered", None),)
