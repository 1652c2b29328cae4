"""The law that staff name for a page stands beside a yes, and is none."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.referral.reading import consent_of
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.events import Event, EventKind
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.screening.state import State

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
YES = c.AnswerReferral(service="post", answer=ReferralAnswer.ACCEPTED, share=("age",))
NO = c.AnswerReferral(service="post", answer=ReferralAnswer.DECLINED)
LAW = c.SayLawfulBasis(service="post", lawful_basis=" Order 12 of 2026 ")


class Doing:
    """Carries out commands a day apart, and keeps what they recorded."""

    def __init__(self) -> None:
        self.protocol = shipped_library().get("youth-any-of-four")
        self.state = State(protocol=self.protocol, screening=uuid4())
        self.at = NOW
        self.events: list[Event] = []
        self.does(c.StartScreening(intake=uuid4()), c.OfferReferral(service="post"))

    def does(self, *commands: c.Command) -> Refusal | None:
        for command in commands:
            made = act(self.state, command, at=self.at, by="staff")
            if isinstance(made, Refusal):
                return made
            for event in made:
                self.events.append(event)
                self.state = step(self.state, event)
            self.at += timedelta(days=1)
        return None

    @property
    def post(self) -> Any:
        return self.state.referrals["post"]


@pytest.fixture
def doing() -> Doing:
    return Doing()


@pytest.mark.parametrize(
    "before", [(), (NO,), (YES, c.TakeBack(service="post")), (YES, NO)], ids=repr
)
def test_without_a_yes_that_stands_no_law_is_taken(doing, before):
    doing.does(*before)
    assert doing.does(LAW) is Refusal.NOT_OFFERED
    assert doing.post.lawful_basis == ""
    assert not doing.post.agreed


def test_naming_the_law_moves_nothing_of_what_the_person_said(doing):
    doing.does(YES)
    said = doing.post
    assert doing.does(LAW) is None
    assert doing.post.lawful_basis == "Order 12 of 2026"
    assert (doing.post.answered_at, doing.post.share) == (said.answered_at, ("age",))
    assert consent_of(doing.state, "post").lawful_basis == "Order 12 of 2026"


def test_it_stays_when_less_is_shared_and_goes_with_a_no_or_a_taking_back(doing):
    doing.does(YES, LAW, c.AnswerReferral(service="post", answer=ReferralAnswer.ACCEPTED))
    assert doing.post.lawful_basis == "Order 12 of 2026"
    for ending in (NO, c.TakeBack(service="post")):
        doing.does(YES, LAW, ending)
        assert doing.post.lawful_basis == ""
        doing.does(YES)
        assert doing.post.lawful_basis == "", "nothing is there before somebody writes it"


def test_where_the_yes_was_a_mistake_the_law_is_no_yes(doing):
    doing.does(YES)
    yes: UUID = doing.events[-1].id
    doing.does(LAW, c.Correct(of=yes, reason="the wrong person"))
    assert doing.post.answer is None
    assert doing.post.lawful_basis == ""


def test_it_can_be_taken_off_and_has_an_end(doing):
    doing.does(YES, LAW)
    assert doing.does(c.SayLawfulBasis(service="post", lawful_basis="x" * 601)) is Refusal.TOO_LONG
    assert doing.does(c.SayLawfulBasis(service="post", lawful_basis=" ")) is None
    assert doing.post.lawful_basis == ""


def test_an_answer_from_before_has_no_such_key_and_reads_as_it_did(doing):
    doing.does(YES)
    answered = doing.events[-1]
    assert answered.kind is EventKind.REFERRAL_ANSWERED
    assert set(answered.body) == {"service", "answer", "share", "until"}
    assert fold(doing.protocol, doing.events).referrals["post"].agreed
