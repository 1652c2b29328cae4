"""Commits one after another: what is quick keeps its order, what was not kept moves nothing."""

from collections.abc import Callable

import pytest

from screenapp.protocol.model import Code
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    CheckPrivacy,
    GiveAnswer,
    GiveCode,
    GiveConsent,
    ShowItem,
)
from screenapp.screening.person import Presence
from screenapp.ui.interview.session import InterviewSession


class HeldRunner:
    """Work waits until `step` is called, as it waits for a disk."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable, Callable, Callable]] = []

    def run(self, work, done, failed) -> None:
        self.waiting.append((work, done, failed))

    def step(self) -> None:
        work, done, failed = self.waiting.pop(0)
        try:
            found = work()
        except Exception as error:
            failed(error)
        else:
            done(found)


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self.refusals: list[Refusal] = []
        self.said: list[str] = []

    def not_saved(self, error: Exception) -> None:
        self.errors.append(error)

    def refused(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)

    def not_taken(self) -> None:
        self.said.append("not taken")


@pytest.fixture
def runner() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def session(screening_service, runner, heard) -> InterviewSession:
    screening_service.act(
        screening_service.screening,
        CheckPrivacy(stage="talk", presence=Presence.ALONE),
        GiveConsent(stage="talk"),
    )
    session = InterviewSession(screening_service, runner, screening_service.clock, heard)
    session.take(screening_service.state(screening_service.screening))
    return session


YES = GiveAnswer(item="hurt", value="yes")
NEXT = ShowItem(item="leave")


def test_nothing_is_told_before_the_commit_returned(session, runner, heard):
    session.act(YES, then=lambda _: heard.said.append("kept"))
    assert heard.said == []
    assert "hurt" not in session.state.given
    runner.step()
    assert heard.said == ["kept"]
    assert session.state.given["hurt"].value == "yes"


def test_what_comes_meanwhile_waits_its_turn(session, runner, heard):
    session.act(YES, then=lambda _: heard.said.append("answer"))
    session.when_kept(lambda: session.act(NEXT, then=lambda _: heard.said.append("next")))
    assert len(runner.waiting) == 1
    runner.step()
    runner.step()
    assert heard.said == ["answer", "next"]
    assert session.state.shown == "leave"


def test_what_was_not_kept_takes_the_rest_of_the_line_with_it(
    session, runner, heard, screening_service
):
    screening_service.full = True
    session.act(YES, then=lambda _: heard.said.append("answer"))
    session.when_kept(lambda: heard.said.append("next"))
    runner.step()
    assert heard.said == []
    assert [type(error).__name__ for error in heard.errors] == ["DiskFull"]
    assert session.not_kept


def test_trying_again_keeps_the_same_and_goes_on(session, runner, heard, screening_service):
    screening_service.full = True
    session.act(YES, then=lambda _: heard.said.append("answer"))
    runner.step()
    screening_service.full = False
    session.try_again()
    runner.step()
    assert heard.said == ["answer"]
    assert not session.not_kept
    assert screening_service.given("hurt").value == "yes"


def test_another_answer_takes_the_place_of_one_that_was_not_kept(
    session, runner, screening_service
):
    screening_service.full = True
    session.act(YES, then=lambda _: None)
    runner.step()
    screening_service.full = False
    session.act(GiveCode(item="hurt", code=Code.DECLINED), then=lambda _: None)
    runner.step()
    session.try_again()
    assert runner.waiting == []
    assert screening_service.given("hurt").code is Code.DECLINED


def test_a_refusal_changes_nothing_and_is_told(session, runner, heard):
    session.act(GiveAnswer(item="hurt", value="maybe"), then=lambda _: heard.said.append("kept"))
    runner.step()
    assert heard.refusals == [Refusal.NOT_AN_ANSWER]
    assert heard.said == []


def test_what_was_forgotten_comes_back_to_nobody(session, runner, heard, screening_service):
    session.act(YES, then=lambda _: heard.said.append("kept"))
    session.forget()
    runner.step()
    assert heard.said == []
    assert not session.open
    assert screening_service.given("hurt").value == "yes"  # the commit itself was never called off


def test_a_bug_is_shown_as_not_saved_and_still_raised(
    session, runner, heard, screening_service, monkeypatch
):
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(screening_service, "act", broken)
    session.act(YES, then=lambda _: None)
    with pytest.raises(ZeroDivisionError):
        runner.step()
    assert len(heard.errors) == 1
