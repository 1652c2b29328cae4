"""Staff name by which channel the person told what they note; the talk where they name none."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import Channel, Disclosure, Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.noting import channels_told_by
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State

NOW = datetime(2026, 11, 19, 14, 31, tzinfo=UTC)
NOTED = """\
      - id: told
        construct: disclosure
        source: observed
        answer: yes_no
        discloses: labour
        text: The person told of it in another way.
      - id: shown
        construct: disclosure
        source: observed
        answer: one_of
        options: [{id: bruise, text: A bruise, discloses: other_abuse}, {id: none, text: Nothing}]
        text: What did the person show?
      - id: afraid
"""


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    text = (Path(__file__).parents[1] / "protocols" / "good" / "base.yaml").read_text("utf-8")
    found = read_bytes(text.replace("      - id: afraid\n", NOTED, 1).encode(), "base").protocol
    assert found is not None
    return found


def after(state: State, *commands: c.Command) -> State:
    for command in commands:
        made = act(state, command, at=NOW, by="staff")
        assert not isinstance(made, Refusal), (command, made)
        for event in made:
            state = step(state, event)
        assert fold(state.protocol, state.history).outcome == state.outcome
    return state


@pytest.fixture
def begun(protocol: Protocol) -> State:
    return after(
        State(protocol=protocol, screening=uuid4()),
        c.StartScreening(person=Person(age=(20, 20)), trigger="silent_signal"),
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.GiveConsent(stage="talk"),
    )


def told(state: State) -> dict[Disclosure, tuple[Channel, ...]]:
    return dict(state.outcome.disclosed)


def test_a_channel_named_by_staff_is_kept_counted_and_corrected(begun: State) -> None:
    plain = after(begun, c.GiveAnswer(item="told", value="yes"))
    assert told(plain) == {Disclosure.LABOUR: (Channel.INTERVIEW,)}
    named = after(plain, c.GiveAnswer(item="told", value="yes", channel=Channel.POINT_CARD))
    assert told(named) == {Disclosure.LABOUR: (Channel.POINT_CARD,)}
    assert named.pending == ()  # naming another way takes nothing from the person
    intake = Intake(
        id=uuid4(), day=NOW.date(), unit="clinic", shift="day", age_group=AgeGroup.FROM_18_TO_23,
        trigger="silent_signal", reference="R9", arrived_at=NOW, person=Person(), place="",
    )  # fmt: skip
    assert fact(named, intake).disclosed == ((Disclosure.LABOUR, Channel.POINT_CARD),)
    back = after(named, c.Correct(of=named.history[-1].id, reason="It was said aloud."))
    assert told(back) == {Disclosure.LABOUR: (Channel.INTERVIEW,)}


def test_an_option_that_discloses_has_a_channel_too(begun: State) -> None:
    state = after(begun, c.GiveAnswer(item="shown", value="bruise", channel=Channel.SIGNAL))
    assert told(state) == {Disclosure.OTHER_ABUSE: (Channel.SIGNAL,)}


@pytest.mark.parametrize(
    ("item", "value", "channel"),
    [
        ("told", "no", Channel.INTERVIEW),  # nothing is disclosed
        ("told", "yes", Channel.WRITTEN),  # the stage does not offer it
        ("shown", "none", Channel.SIGNAL),
        ("afraid", "yes", Channel.SIGNAL),  # the person's own answer has the channel in use
    ],
)
def test_no_other_channel_can_be_named(
    begun: State, item: str, value: str, channel: Channel
) -> None:
    asked = after(begun, c.GiveAnswer(item="limits", value="yes"))
    command = c.GiveAnswer(item=item, value=value, channel=channel)
    assert act(asked, command, at=NOW, by="staff") is Refusal.CHANNEL_NOT_OFFERED


def test_what_may_be_named_is_what_the_stage_offers_the_talk_and_a_signal(
    protocol: Protocol,
) -> None:
    ways = channels_told_by(protocol, protocol.item["told"], "yes")
    assert ways == (Channel.INTERVIEW, Channel.POINT_CARD, Channel.SIGNAL)
    assert channels_told_by(protocol, protocol.item["afraid"], "yes") == ()
