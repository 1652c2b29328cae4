"""What each command leaves in the log, and what the state makes of it."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from screenapp.protocol.model import Channel, Code
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, person_from, person_to, step
from screenapp.screening.events import Event, EventKind
from screenapp.screening.person import AgeBasis, Person, Presence, Setting
from screenapp.screening.wishes.records import Interpreter, InterpreterKind


def as_stored(hand, kind, body):
    """The event of *kind* that a store might hold next in this screening."""
    return Event(
        id=uuid4(),
        screening=hand.state.screening,
        sequence=hand.state.sequence + 1,
        kind=kind,
        day=hand.now.date(),
        at=hand.now,
        author="x",
        body=body,
    )


def test_an_event_tells_who_when_and_which_it_is(hand):
    hand.starts_alone().does(c.ShowItem(item="q1"), c.GiveAnswer(item="q1", value="no"))
    assert [event.sequence for event in hand.events] == [1, 2, 3, 4, 5]
    assert {event.screening for event in hand.events} == {hand.state.screening}
    assert {event.author for event in hand.events} == {"nurse-id"}
    assert {event.day for event in hand.events} == {hand.now.date()}
    assert hand.events[-1].at == hand.now
    assert len({event.id for event in hand.events}) == 5
    assert [event.kind for event in hand.events[-2:]] == [EventKind.ITEM_SHOWN, EventKind.ANSWERED]


def test_a_start_keeps_what_the_screening_rests_on(hand, protocol):
    intake, person = uuid4(), Person(age=(16, 19), age_basis=AgeBasis.ESTIMATED)
    setting = Setting(facts={"jurisdiction": "GB", "duty": None})
    hand.does(
        c.StartScreening(
            intake=intake, trigger="universal", person=person, setting=setting, language="es",
            signs_up=True,
        )
    )  # fmt: skip
    state = hand.state
    assert (state.intake, state.person, state.setting) == (intake, person, setting)
    assert (state.trigger, state.language, state.signs_up) == ("universal", "es", True)
    assert (state.started_at, state.last_at) == (hand.now, hand.now)
    body = hand.events[0].body
    assert (body["protocol"], body["version"]) == (protocol.id, protocol.version)
    assert body["content_hash"] == protocol.content_hash
    assert fold(protocol, hand.events) == state


def test_a_start_without_particulars_has_none_and_speaks_the_protocols_language(hand):
    hand.does(c.StartScreening())
    state = hand.state
    assert (state.intake, state.trigger, state.person) == (None, None, Person())
    assert (state.language, state.signs_up, state.setting.facts) == ("en", False, {})


def test_a_trigger_that_the_protocol_has_not_starts_nothing(hand):
    assert hand.does(c.StartScreening(trigger="rumour")) is Refusal.NOT_AN_ANSWER
    assert not hand.events


@pytest.mark.parametrize("basis", [None, *AgeBasis])
@pytest.mark.parametrize("age", [None, (0, 0), (17, 23)])
def test_a_person_is_read_as_it_was_written(age, basis):
    person = Person(age=age, age_basis=basis)
    assert person_from(person_to(person)) == person


def test_facts_of_the_moment_are_kept_as_said(hand):
    hand.starts_alone().does(
        c.MeetInterpreter(kind=InterpreterKind.PHONE, code="T7"), c.ChooseLanguage(language="km")
    )
    assert hand.state.interpreter == Interpreter(kind="phone", code="T7")
    assert hand.state.language == "km"


def test_ways_that_were_chosen_are_kept_once_in_their_order(hand):
    hand.starts_alone()
    for channel in (Channel.SELF_SCREEN, Channel.INTERVIEW, Channel.SELF_SCREEN):
        hand.does(c.ChooseChannel(channel=channel))
    assert hand.state.channel is Channel.SELF_SCREEN
    assert hand.state.channels == (Channel.SELF_SCREEN, Channel.INTERVIEW)


def test_what_staff_see_comes_by_no_way_of_the_persons(hand):
    hand.starts_alone().does(
        c.ChooseChannel(channel=Channel.SELF_SCREEN),
        c.GiveAnswer(item="q1", value="no"),
        c.GiveAnswer(item="worry", value="yes", reason="  frightened  "),
    )
    assert hand.state.given["q1"].channel is Channel.SELF_SCREEN
    assert hand.state.given["worry"].channel is Channel.INTERVIEW
    assert hand.state.given["worry"].reason == "frightened"
    assert hand.state.given["q1"].reason is None


def test_a_way_that_the_stage_does_not_offer_falls_back_on_its_first(made, hand_for):
    protocol = made()
    observed, talk, partner = protocol.stages
    shy = replace(talk, channels=(Channel.SELF_SCREEN,))
    hand = hand_for(replace(protocol, stages=(observed, shy, partner))).starts_alone()
    hand.does(c.GiveAnswer(item="q1", value="no"))
    assert hand.state.given["q1"].channel is Channel.SELF_SCREEN


def test_a_second_answer_is_a_change_and_a_cleared_one_is_gone(hand):
    hand.starts_alone().does(
        c.GiveAnswer(item="q1", value="yes"),
        c.GiveAnswer(item="q1", value="no"),
        c.GiveAnswer(item="q2", value="no"),
        c.ClearAnswer(item="q1"),
    )
    kinds = [event.kind for event in hand.events if event.kind is not EventKind.OWED][-4:]
    assert kinds[:2] == [EventKind.ANSWERED, EventKind.ANSWER_CHANGED]
    assert kinds[2:] == [EventKind.ANSWERED, EventKind.ANSWER_CLEARED]
    assert list(hand.state.given) == ["q2"]


def test_a_code_keeps_its_reason_and_what_was_known_before(hand):
    hand.starts_alone().does(
        c.GiveCode(item="q1", code=Code.NOT_APPLICABLE, reason=" asked last week "),
        c.GiveCode(item="q2", code=Code.ALREADY_KNOWN, value="yes"),
    )
    assert hand.state.given["q1"].reason == "asked last week"
    assert (hand.state.given["q2"].code, hand.state.given["q2"].value) == (
        Code.ALREADY_KNOWN,
        "yes",
    )
    assert hand.does(c.GiveCode(item="hint", code=Code.DECLINED)) is Refusal.NOT_AN_ANSWER
    blank = c.GiveCode(item="q1", code=Code.NOT_APPLICABLE, reason="  ")
    assert hand.does(blank) is Refusal.REASON_NEEDED
    assert hand.does(c.GiveCode(item="q1", code=Code.DECLINED)) is None


def test_what_is_not_entered_or_was_declined_is_not_asked(hand):
    hand.starts_alone()
    assert hand.does(c.GiveCode(item="outcome", code=Code.DECLINED)) is Refusal.NOT_ASKED_NOW
    hand.does(c.DeclineConsent(stage="talk"))
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is Refusal.CONSENT_DECLINED
    assert hand.does(c.ClearAnswer(item="q1")) is Refusal.CONSENT_DECLINED


# --- looking who is in the room ---------------------------------------------------------------


def look(presence, retry_at=None):
    return c.CheckPrivacy(stage="talk", presence=presence, retry_at=retry_at)


def test_a_time_to_look_again_is_kept_until_the_room_is_private(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    later = hand.now + timedelta(minutes=30)
    hand.does(look(Presence.COMPANION, later))
    assert (hand.state.retry_at, hand.state.presence) == (later, Presence.COMPANION)
    assert (hand.state.privacy_first, hand.state.privacy_ever) == (False, False)
    hand.does(look(Presence.ALONE, later))
    assert hand.state.retry_at is None
    assert (hand.state.privacy_first, hand.state.privacy_ever) == (False, True)
    hand.does(look(Presence.CANNOT_TELL))
    assert (hand.state.privacy_first, hand.state.privacy_ever) == (False, True)


@pytest.mark.parametrize(
    ("wait", "between", "second", "tried"),
    [
        (timedelta(minutes=30), (), Presence.COMPANION, 1),  # another time was chosen
        (timedelta(seconds=21), (), Presence.COMPANION, 1),  # not yet time
        (timedelta(seconds=20), (), Presence.COMPANION, 2),  # the time had come
        (None, (), Presence.COMPANION, 1),  # no time had been chosen
        (timedelta(minutes=30), (), Presence.SOMEONE_ELSE, 2),  # found otherwise
        (timedelta(minutes=30), (), Presence.ALONE, 2),
        (timedelta(minutes=30), (c.Pause(),), Presence.COMPANION, 2),  # something lay between
    ],
)
def test_a_look_counts_unless_it_only_moves_the_time(hand, wait, between, second, tried):
    hand.does(c.StartScreening(trigger="silent_signal"))
    first_at = hand.now + timedelta(seconds=20)
    hand.does(look(Presence.COMPANION, first_at + wait if wait else None), *between)
    hand.does(look(second, first_at + timedelta(hours=1)))
    assert hand.state.tried == tried


def test_an_open_room_found_open_again_is_another_look(hand):
    hand.does(c.StartScreening(), look(Presence.ALONE), look(Presence.ALONE))
    assert hand.state.tried == 2


def test_a_look_ends_a_pause(hand):
    hand.starts_alone().does(c.Pause(reason="called away"))
    assert hand.state.paused == "called away"
    hand.does(look(Presence.ALONE))
    assert hand.state.paused is None


# --- agreeing ---------------------------------------------------------------------------------


def test_an_agreement_behind_a_closed_door_is_refused_and_not_kept(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    assert hand.does(c.GiveConsent(stage="talk")) is Refusal.NOT_PRIVATE
    after = step(hand.state, as_stored(hand, EventKind.CONSENT_GIVEN, {"stage": "talk"}))
    assert after.consents == {}
    unknown = step(hand.state, as_stored(hand, EventKind.CONSENT_GIVEN, {"stage": "other"}))
    assert unknown.consents == {}
    assert unknown.sequence == hand.state.sequence + 1


@pytest.mark.parametrize(
    "command",
    [
        c.GiveConsent(stage="other"),
        c.DeclineConsent(stage="other"),
        c.CheckPrivacy(stage="other", presence=Presence.ALONE),
        c.FinishStage(stage="other"),
        c.HandOver(stage="other", to="partner"),
        c.ReceiveOutcome(stage="other"),
    ],
)
def test_a_stage_that_is_not_there_is_refused(hand, command):
    hand.starts_alone()
    assert hand.does(command) is Refusal.UNKNOWN_STAGE


def test_saying_no_after_a_yes_keeps_the_answers_and_asks_no_more(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q2", value="yes"), c.DeclineConsent(stage="talk"))
    assert hand.events[-1].kind is EventKind.CONSENT_WITHDRAWN
    assert hand.events[-1].body == {"items": []}
    assert hand.state.withdrawn
    assert hand.state.outcome.asked == ("q2",)
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is Refusal.CONSENT_DECLINED


def test_a_yes_after_taking_it_back_opens_the_talk_again(hand):
    hand.starts_alone().does(c.WithdrawConsent(), c.GiveConsent(stage="talk"))
    assert not hand.state.withdrawn
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is None


def test_only_the_answers_named_are_taken_back(hand):
    hand.starts_alone().does(
        c.GiveCode(item="q1", code=Code.NOT_APPLICABLE, reason="known"),
        c.GiveAnswer(item="q2", value="yes"),
        c.WithdrawConsent(items=("q1", "q3")),
    )
    assert hand.state.given["q1"].code is Code.WITHDRAWN
    assert hand.state.given["q1"].reason is None
    assert hand.state.given["q2"].value == "yes"
    assert "q3" not in hand.state.given


# --- time, hiding and pausing -----------------------------------------------------------------


def test_time_runs_only_while_the_screening_is_open(hand):
    hand.starts_alone()  # two steps of 20 s since the start
    assert hand.state.active == timedelta(seconds=40)
    hand.does(c.Hide())
    assert hand.state.hidden
    assert hand.state.active == timedelta(seconds=60)
    hand.does(c.Resume())
    assert not hand.state.hidden
    hand.does(c.Pause())
    assert hand.state.paused == "paused"
    assert hand.state.active == timedelta(seconds=80)
    hand.does(c.Resume())
    assert hand.state.paused is None
    assert hand.state.active == timedelta(seconds=80)
    hand.does(c.Hide(), look(Presence.ALONE), c.ShowItem(item="q1"))
    assert (hand.state.hidden, hand.state.shown) == (False, "q1")
    assert hand.state.active == timedelta(seconds=100)


def test_a_clock_set_back_takes_no_time_away(hand):
    hand.starts_alone()
    before = hand.state.active
    event = replace(as_stored(hand, EventKind.HIDDEN, {}), at=hand.now - timedelta(hours=1))
    assert step(hand.state, event).active == before


def test_an_event_of_another_screening_or_number_does_not_follow(hand):
    hand.starts_alone()
    event = as_stored(hand, EventKind.HIDDEN, {})
    for other in (
        replace(event, screening=uuid4()),
        replace(event, sequence=event.sequence + 1),
        replace(event, sequence=event.sequence - 1),
    ):
        with pytest.raises(ValueError, match="follow"):
            step(hand.state, other)
    with pytest.raises(ValueError, match="lacks item"):
        step(hand.state, as_stored(hand, EventKind.ITEM_SHOWN, {"item": 3}))


# --- signals ----------------------------------------------------------------------------------


def test_a_signal_is_met_when_the_room_is_private(hand):
    hand.does(c.StartScreening(trigger="universal"))
    due = hand.now + timedelta(minutes=10)
    hand.does(c.ReceiveSignal(how="card", due_at=due))
    (signal,) = hand.state.signals
    assert (signal.how, signal.at, signal.due_at) == ("card", hand.now, due)
    assert signal.event == hand.events[-1].id
    assert hand.state.signal_open == signal
    hand.does(look(Presence.COMPANION))
    assert hand.state.signal_open == signal
    hand.does(look(Presence.ALONE))
    met = hand.now
    assert hand.state.signals[0].met_at == met
    assert hand.state.signal_open is None
    hand.does(look(Presence.ALONE))
    assert hand.state.signals[0].met_at == met


def test_taking_a_signal_back_takes_back_the_open_one(hand):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="card", due_at=hand.now), look(Presence.ALONE))
    hand.does(c.ReceiveSignal(how="dot", due_at=hand.now), c.CancelSignal())
    assert [signal.cancelled for signal in hand.state.signals] == [False, True]
    other = {"of": str(hand.state.signals[0].event), "note": "typed twice", "pending": True}
    after = step(hand.state, as_stored(hand, EventKind.CORRECTED, other))
    assert [signal.cancelled for signal in after.signals] == [False, True]


def test_a_signal_goes_to_its_stage_only_where_nothing_before_was_noted(hand):
    hand.does(c.StartScreening(trigger="universal"), look(Presence.ALONE))
    hand.does(c.GiveAnswer(item="flag", value="no"))
    hand.does(c.ReceiveSignal(how="card", due_at=hand.now))
    assert hand.state.case.started_by == "universal"
    assert hand.state.case.triggers == {"universal", "silent_signal"}
    assert hand.state.outcome.asked == ("flag",)


def test_a_signal_that_was_taken_back_leads_nowhere(hand):
    hand.does(c.StartScreening(trigger="universal"))
    hand.does(c.ReceiveSignal(how="card", due_at=hand.now))
    assert hand.state.case.started_by == "silent_signal"
    hand.does(c.CancelSignal())
    assert hand.state.case.started_by == "universal"
    assert hand.state.case.triggers == {"universal"}
