"""What is read off a screening, and what is never read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Count,
    Disclosure,
    Figures,
    Gate,
    Item,
    ItemIs,
    Law,
    MeasureBound,
    Obligation,
    Organisation,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Status,
    Tier,
    WordingSource,
)
from screenapp.protocol.own_figures import OwnFigures
from screenapp.referral import parts
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.reading import consent_of, material_of
from screenapp.referral.words import ENGLISH
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.records import InterpreterKind

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


def item(name, source=Source.SELF, answer=AnswerType.YES_NO, **more):
    return Item(id=name, construct="threats", source=source, answer=answer, text=name, **more)


PROTOCOL = Protocol(
    id="two-questions",
    version="1.2.0",
    title="Two short questions",
    summary="For tests.",
    status=Status.DRAFT,
    wording=WordingSource.OWN,
    language="en",
    stages=(
        Stage(
            id="talk",
            title="Talk",
            by=(StageRole.ANY,),
            privacy=Gate.REQUIRED,
            consent=Gate.REQUIRED,
            channels=(Channel.INTERVIEW, Channel.POINT_CARD),
            items=(
                item("q1"),
                item("q2"),
                item("own_words", answer=AnswerType.TEXT),
                item("seen", source=Source.OBSERVED),
                item("suspicion", source=Source.OBSERVED, answer=AnswerType.JUDGEMENT),
            ),
        ),
        Stage(
            id="advocate",
            title="Advocate",
            by=(StageRole.PARTNER,),
            organisation=Organisation.PARTNER,
            privacy=Gate.NOT_NEEDED,
            consent=Gate.NOT_NEEDED,
            hand_over=("went",),
            items=(item("secret"), item("went", source=Source.THIRD_PARTY)),
        ),
    ),
    measures=(Count(id="yeses", of=("q1", "q2")),),
    results=(
        Result(
            id="positive",
            kind=ResultKind.POSITIVE,
            tier=Tier.HIGH,
            text="Further conversation indicated",
            when=MeasureBound(measure="yeses", bound=Decimal(1), below=False),
        ),
        Result(
            id="negative",
            kind=ResultKind.NEGATIVE,
            tier=Tier.NONE,
            text="Nothing further indicated by these answers",
        ),
    ),
    obligations=(
        Obligation(
            id="report",
            text="Report to child protection",
            when=ItemIs(item="suspicion", values=("yes",)),
            law=Law(cite="Children Act 1989, s. 47"),
        ),
    ),
)
INTAKE = Intake(
    id=uuid4(),
    day=NOW.date(),
    unit="evening clinic",
    shift="evening",
    age_group=AgeGroup.FROM_18_TO_23,
    trigger="universal",
    reference="R9",
    arrived_at=NOW,
    person=Person(age=(19, 19), age_basis=AgeBasis.STATED),
    place="bay 3, second curtain",
)


@pytest.fixture
def screening():
    """Carry out commands, after R9 was alone with an interpreter and agreed to be asked."""

    def do(*commands):
        state = State(protocol=PROTOCOL, screening=uuid4())
        begun = (
            c.StartScreening(intake=INTAKE.id, person=INTAKE.person),
            c.MeetInterpreter(kind=InterpreterKind.PHONE),
            c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER),
            c.GiveConsent(stage="talk"),
        )
        for command in (*begun, *commands):
            made = act(state, command, at=NOW, by="staff")
            assert not isinstance(made, Refusal), (command, made)
            for event in made:
                state = step(state, event)
        return state

    return do


def read(state):
    return material_of(state, INTAKE, place="evening clinic", practice=False)


def test_a_settled_positive_result_is_read_in_the_protocols_words(screening):
    material = read(screening(c.GiveAnswer(item="q1", value="yes")))
    assert material.screened is not None
    assert material.screened.text == "Further conversation indicated"
    assert (material.screened.protocol, material.screened.version) == (
        "Two short questions",
        "1.2.0",
    )
    assert material.screened.own_wording
    assert material.screened.own_figures == OwnFigures()


def test_a_threshold_of_our_own_is_read_with_the_result_and_printed_beside_it(screening):
    state = screening(c.GiveAnswer(item="q1", value="yes"))
    first, *others = PROTOCOL.results
    ours = replace(PROTOCOL, results=(replace(first, figures=Figures.OWN), *others))
    material = read(replace(state, protocol=ours))
    assert material.screened.own_figures == OwnFigures(cut_off=True)
    (part,) = parts.result(material, ENGLISH)
    assert "This threshold is the protocol’s own, not from a source." in " ".join(part.lines)
    (plain,) = parts.result(read(state), ENGLISH)
    assert "own, not from" not in " ".join(plain.lines)


@pytest.mark.parametrize(
    "commands",
    [
        (c.GiveAnswer(item="q1", value="no"),),
        (c.GiveAnswer(item="q1", value="no"), c.GiveAnswer(item="q2", value="no")),
    ],
)
def test_questions_that_are_not_finished_never_read_as_negative(screening, commands):
    material = read(screening(*commands))
    assert material.screened is not None
    assert material.screened.text is None


def test_without_an_answer_there_is_no_result(screening):
    assert read(screening()).screened is None


def test_nothing_of_the_answers_judgements_or_concerns_is_read(screening):
    state = screening(
        c.GiveAnswer(item="q1", value="yes"),
        c.GiveAnswer(item="own_words", value="CANARY-answer"),
        c.GiveAnswer(item="suspicion", value="yes", reason="CANARY-reason"),
        c.Judge(disclosed=Disclosure.LABOUR, concern="CANARY-concern"),
        c.SetTier(tier=Tier.IMMEDIATE, reason="CANARY-tier"),
        c.ReceiveOutcome(stage="advocate", answers={"went": "yes"}),
    )
    shown = repr(read(state))
    assert "CANARY" not in shown
    for hidden in ("q1", "secret", "went", "immediate", "yeses", "bay 3"):
        assert hidden not in shown


def test_what_a_partner_knows_is_not_told_as_known_here(screening):
    state = screening(c.ReceiveOutcome(stage="advocate", answers={"went": "yes"}))
    assert read(state).sources == frozenset()


def test_the_ways_by_which_things_were_told_are_read_once_each(screening):
    state = screening(
        c.GiveAnswer(item="q1", value="no"),
        c.ChooseChannel(channel=Channel.POINT_CARD),
        c.GiveAnswer(item="q2", value="yes"),
        c.GiveAnswer(item="seen", value="yes"),
        c.ReceiveSignal(how="cup", due_at=NOW),
    )
    material = read(state)
    assert material.channels == (Channel.INTERVIEW, Channel.POINT_CARD, Channel.SIGNAL)
    assert material.sources == {Source.SELF, Source.OBSERVED}
    assert material.presence is Presence.WITH_INTERPRETER


def test_after_consent_was_taken_back_neither_result_nor_channel_is_read(screening):
    state = screening(c.GiveAnswer(item="q1", value="yes"), c.WithdrawConsent(items=("q1",)))
    material = read(state)
    assert material.screened is None
    assert material.channels == ()
    assert material.sources == frozenset()


def test_a_duty_is_read_once_it_is_met_with_its_law(screening):
    judged = c.GiveAnswer(item="suspicion", value="yes", reason="seen twice")
    assert read(screening(judged)).duties == ()
    (duty,) = read(
        screening(judged, c.MeetObligation(obligation="report", told_person=True, reason="called"))
    ).duties
    assert (duty.law, duty.told_person) == ("Children Act 1989, s. 47", True)


def test_needs_and_known_details_are_read_and_unknown_names_left_behind(screening):
    state = screening(
        c.StateNeeds(needs=(Need(id="food"),), details={"urgent_needs": "milk", "passport": "X123"})
    )
    material = read(state)
    assert material.wanted == (Need(id="food"),)
    assert material.details == {Detail.URGENT: "milk"}
    assert "X123" not in repr(material)


def test_what_was_agreed_is_read_for_its_service_alone(screening):
    state = screening(
        c.OfferReferral(service="harbour"),
        c.AnswerReferral(
            service="harbour",
            answer=ReferralAnswer.ACCEPTED,
            share=("safe_contact", "unheard_of"),
            until=NOW.date(),
        ),
    )
    consent = consent_of(state, "harbour")
    assert consent.said_yes == {InformationKind.CONTACT}
    assert consent.until == NOW.date()
    assert consent_of(state, "other").answer is None


def test_a_yes_is_dated_by_the_day_it_was_given_and_an_offer_by_its_own(screening):
    offered = screening(c.OfferReferral(service="harbour"))
    assert (consent_of(offered, "harbour").answer, consent_of(offered, "harbour").given) == (
        None,
        NOW.date(),
    )
    answered = step(
        offered,
        act(
            offered,
            c.AnswerReferral(service="harbour", answer=ReferralAnswer.ACCEPTED),
            at=NOW + timedelta(days=2),
            by="staff",
        )[0],
    )
    assert consent_of(answered, "harbour").given == (NOW + timedelta(days=2)).date()


def test_a_signal_that_was_a_mistake_is_no_way_of_telling(screening):
    mistaken = screening(c.ReceiveSignal(how="cup", due_at=NOW), c.CancelSignal())
    assert Channel.SIGNAL not in read(mistaken).channels


def test_the_protocols_words_are_those_that_the_page_is_written_in(screening):
    suspected = c.GiveAnswer(item="suspicion", value="yes", reason="Seen")
    met = c.MeetObligation(obligation="report", told_person=True, reason="called")
    answers = (c.GiveAnswer(item="q1", value="yes"), c.GiveAnswer(item="q2", value="yes"))
    state = screening(*answers, suspected, met)
    said = material_of(
        state, INTAKE, place="", practice=False, say=lambda path, source: f"[{path}]"
    )
    assert said.screened.protocol == "[title]"
    assert said.screened.text == f"[result/{state.outcome.result.id}/text]"
    assert [(d.text, d.law) for d in said.duties] == [
        ("[obligation/report/text]", "[obligation/report/law]")
    ]


def test_needs_are_told_in_conversation(screening):
    assert read(screening(c.StateNeeds(needs=(Need(id="food"),)))).channels == (Channel.INTERVIEW,)
    assert read(screening()).channels == ()


def test_who_the_person_is_is_read_off_the_intake_and_where_never_exactly(screening):
    state = screening(c.ChooseLanguage(language="es"))
    material = material_of(state, INTAKE, place="evening clinic", practice=True)
    assert (material.reference, material.day, material.place) == (
        "R9",
        NOW.date(),
        "evening clinic",
    )
    assert (material.age, material.age_basis) == ((19, 19), AgeBasis.STATED)
    assert material.language == "es"
    assert material.practice
    assert not read(state).practice
