"""What a person asks for about who asks is owed until it was had, or told to be impossible."""

from datetime import timedelta
from itertools import pairwise
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.next_step import is_untouched
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.apply import open_wishes
from screenapp.screening.wishes.counting import HAD, wishes_counted
from screenapp.screening.wishes.records import InterpreterKind, NotHad, WishKind

K = WishKind


@pytest.fixture
def hand(made, hand_for):
    return hand_for(made()).starts_alone()


def wish(*kinds, **more):
    return c.StateWishes(wishes=kinds, **more)


def wished(hand):
    return {debt.subject: debt for debt in owed(hand.state) if debt.kind is OwedKind.WISH}


def interpreted(hand):
    return hand.does(
        c.MeetInterpreter(kind=InterpreterKind.PHONE, code="T7"),
        c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER),
    )


def test_a_wish_is_owed_by_who_noted_it_until_its_time(hand):
    due_at = hand.now + timedelta(minutes=15)
    assert hand.does(wish(K.WOMAN, K.OTHER_PLACE, due_at=due_at)) is None
    found = wished(hand)
    assert set(found) == {"woman", "other_place"}
    assert {(d.owner, d.due_at) for d in found.values()} == {("nurse-id", due_at)}
    assert found["woman"].since == hand.events[-1].at


def test_who_cannot_see_to_a_wish_leaves_it_to_nobody_and_another_takes_it_on(hand):
    hand.does(wish(K.MAN))
    key = wished(hand)["man"].key
    hand.does(c.CannotGo(what=key))
    assert wished(hand)["man"].owner is None
    hand.does(c.TakeOn(what=key))
    assert wished(hand)["man"].owner == "nurse-id"


@pytest.mark.parametrize("kind", [K.NO_WISH, K.NOT_SAID])
def test_no_wish_and_prefer_not_to_say_are_answers_for_which_nothing_is_owed(hand, kind):
    assert is_untouched(hand.state) is False  # consent was given
    hand.does(wish(kind))
    assert wished(hand) == {}
    assert wishes_counted(hand.state) == ((kind.value, None),)


def test_a_wish_alone_keeps_a_screening_from_being_begun_anew(made, hand_for):
    hand = hand_for(made())
    hand.does(c.StartScreening())
    assert is_untouched(hand.state)
    hand.does(wish(K.LATER))
    assert not is_untouched(hand.state)


@pytest.mark.parametrize(
    ("kinds", "why"),
    [
        ((), Refusal.NOTHING_CHOSEN),
        ((K.NO_WISH, K.WOMAN), Refusal.EXCLUSIVE_OPTION),
        ((K.NO_WISH, K.NOT_SAID), Refusal.EXCLUSIVE_OPTION),
        ((K.WOMAN, K.MAN), Refusal.EXCLUSIVE_OPTION),
    ],
)
def test_what_cannot_be_meant_together_is_not_taken(hand, kinds, why):
    assert hand.does(wish(*kinds)) is why


def test_a_wish_is_settled_with_what_was_had_or_a_code_and_by_nothing_else(hand):
    hand.does(wish(K.WOMAN, K.LATER, K.OTHER_PLACE))
    keys = {kind: debt.key for kind, debt in wished(hand).items()}
    assert hand.does(c.Settle(what=keys["woman"])) is None
    written = c.Settle(what=keys["later"], done=False, reason="she said so")
    assert hand.does(written) is Refusal.REASON_NEEDED
    assert hand.does(c.Settle(what=keys["later"], done=False)) is Refusal.REASON_NEEDED
    nobody = c.Settle(what=keys["later"], done=False, reason=NotHad.NOBODY_HERE.value)
    assert hand.does(nobody) is None
    assert set(wished(hand)) == {"other_place"}
    assert wishes_counted(hand.state) == (
        ("woman", HAD),
        ("later", "nobody_here"),
        ("other_place", None),
    )


def test_a_wish_outlives_the_questions_and_can_be_settled_after_them(hand):
    hand.does(wish(K.LATER))
    assert hand.does(c.Finish()) is Refusal.REASON_NEEDED
    assert hand.does(c.Finish(reason="the ward goes on")) is None
    assert hand.does(c.Settle(what=wished(hand)["later"].key)) is None
    assert wished(hand) == {}


def test_the_other_of_two_takes_the_place_of_the_first(hand):
    hand.does(wish(K.WOMAN), wish(K.MAN))
    assert set(wished(hand)) == {"man"}
    assert dict(wishes_counted(hand.state))["woman"] == NotHad.TAKEN_BACK.value


def test_what_is_asked_for_again_after_it_was_had_is_owed_again(hand):
    hand.does(wish(K.OTHER_PLACE))
    hand.does(c.Settle(what=wished(hand)["other_place"].key))
    hand.does(wish(K.OTHER_PLACE))
    assert set(wished(hand)) == {"other_place"}


def test_a_wish_just_noted_is_taken_back_at_once_and_an_older_one_waits_for_a_second(hand):
    hand.does(wish(K.WOMAN))
    noted = hand.events[-1].id
    hand.does(c.Correct(of=noted, reason="undone"))
    assert wished(hand) == {}
    assert wishes_counted(hand.state) == ()
    hand.does(wish(K.WOMAN))
    noted = hand.events[-1].id
    hand.does(c.GiveAnswer(item="q1", value="no"))
    hand.does(c.Correct(of=noted, reason="another person's"))
    assert set(wished(hand)) == {"woman"}
    assert len(hand.state.pending) == 1


def test_an_interpreter_who_is_not_wanted_shuts_the_room_until_another_is_there(hand):
    interpreted(hand)
    assert hand.state.may_show
    assert hand.does(c.DeclineInterpreter()) is None
    assert not hand.state.may_show
    assert hand.events[-1].body == {}
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is not None
    looked = c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER)
    assert hand.does(looked) is Refusal.OTHER_INTERPRETER_NEEDED
    alone = c.CheckPrivacy(stage="talk", presence=Presence.ALONE)
    assert hand.does(alone) is Refusal.OTHER_INTERPRETER_NEEDED
    same = c.MeetInterpreter(kind=InterpreterKind.PHONE, code="T7")
    assert hand.does(same) is Refusal.OTHER_INTERPRETER_NEEDED
    assert set(wished(hand)) == {"other_interpreter"}
    hand.does(c.MeetInterpreter(kind=InterpreterKind.VIDEO, code="T9"), looked)
    assert hand.state.may_show
    assert wished(hand) == {}
    assert wishes_counted(hand.state) == (("other_interpreter", HAD),)


def test_the_person_may_say_to_go_on_without(hand):
    interpreted(hand)
    hand.does(c.DeclineInterpreter())
    alone = c.CheckPrivacy(stage="talk", presence=Presence.ALONE, without_interpreter=True)
    assert hand.does(alone) is None
    assert hand.state.may_show
    assert wishes_counted(hand.state) == (("other_interpreter", "taken_back"),)


NEVER = [kind for kind in InterpreterKind if not kind.qualified]


@pytest.mark.parametrize("kind", NEVER, ids=lambda kind: kind.value)
def test_nobody_from_the_persons_circle_opens_the_room(hand, kind):
    interpreted(hand)
    hand.does(c.MeetInterpreter(kind=kind))
    assert not hand.state.may_show
    looked = c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER)
    assert hand.does(looked) is Refusal.INTERPRETER_NOT_QUALIFIED
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is not None


def test_an_interpreter_is_named_by_kind_before_the_room_opens(hand):
    looked = c.CheckPrivacy(stage="talk", presence=Presence.WITH_INTERPRETER)
    assert hand.does(looked) is Refusal.INTERPRETER_NOT_QUALIFIED


COMMANDS = st.one_of(
    st.builds(
        c.StateWishes, wishes=st.lists(st.sampled_from(WishKind), min_size=1, max_size=3).map(tuple)
    ),
    st.builds(
        c.MeetInterpreter,
        kind=st.sampled_from(InterpreterKind),
        code=st.sampled_from(["", "T7", "T9"]),
    ),
    st.just(c.DeclineInterpreter()),
    st.builds(
        c.CheckPrivacy,
        stage=st.just("talk"),
        presence=st.sampled_from(Presence),
        without_interpreter=st.booleans(),
    ),
    st.just(c.Hide()),
    st.just(c.Resume()),
    st.just("settle"),
    st.just("correct"),
)


def carried_out(hand, commands):
    """The states that *commands* lead through; what is refused changes nothing."""
    state, events, states = hand.state, list(hand.events), [hand.state]
    for command in commands:
        now = open_wishes(state)
        if command == "settle":
            command = c.Settle(what=now[0].key if now else f"wish:{uuid4()}:woman")
        elif command == "correct":
            command = c.Correct(of=events[-1].id, reason="undone")
        made = act(state, command, at=hand.now, by="nurse-id")
        for event in () if isinstance(made, Refusal) else made:
            events.append(event)
            state = step(state, event)
        states.append(state)
    return states, events


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(commands=st.lists(COMMANDS, max_size=12))
def test_whatever_is_done_a_room_with_an_unfit_interpreter_is_shut_and_folding_agrees(
    made, hand, commands
):
    states, events = carried_out(hand, commands)
    for state in states:
        interpreting = state.presence is Presence.WITH_INTERPRETER
        if state.may_show and state.presence.private:
            assert not state.interpreter_awaited
            assert not interpreting or (state.interpreter and state.interpreter.qualified)
        keys = [wish.key for wish in open_wishes(state)]
        assert sorted(keys) == sorted(d.key for d in owed(state) if d.kind is OwedKind.WISH)
        kinds = [wish.kind for wish in open_wishes(state)]
        assert len(kinds) == len(set(kinds))
    for before, after in pairwise(states):
        gone = {wish.key for wish in open_wishes(before)} - {w.key for w in open_wishes(after)}
        said = {wish.key for wish in after.wishes}
        assert all(key in after.ticks or key not in said for key in gone)
    assert_same(fold(made(), events), states[-1])


def assert_same(folded: State, stepped: State) -> None:
    for name in ("wishes", "ticks", "interpreter", "interpreter_awaited", "presence", "unwanted"):
        assert getattr(folded, name) == getattr(stepped, name), name
