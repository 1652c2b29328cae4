"""A sheet with the person's questions: made behind the same gates as their own screen, owed until
it is gone, and what stands on it entered as written."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import Channel, Disclosure, Protocol
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.events import EventKind
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.owed import Owed, OwedKind, owed
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State
from screenapp.screening.written.acting import questions_to_write
from screenapp.screening.written.records import DESTROYED_WITHIN, PaperEnd

NOW = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)
PROTOCOLS = Path(__file__).parents[2] / "protocols"
STAGE = "private_talk"
MAKE = c.MakeWrittenPaper(stage=STAGE, languages=("es", "en", "es"))


def after(state: State, *commands: c.Command, by: str = "staff") -> State:
    for at, command in enumerate(commands):
        made = act(state, command, at=NOW + timedelta(seconds=at), by=by)
        assert not isinstance(made, Refusal), made
        for event in made:
            state = step(state, event)
    assert state == fold(state.protocol, state.history)
    return state


@pytest.fixture(scope="module")
def two_prong() -> Protocol:
    return load_protocol(PROTOCOLS / "ed-two-prong" / "protocol.yaml")


@pytest.fixture
def started(two_prong: Protocol) -> State:
    return after(
        State(protocol=two_prong, screening=uuid4()),
        c.StartScreening(person=Person(age=(20, 20)), trigger="silent_signal"),
    )


@pytest.fixture
def asked(started: State) -> State:
    """The room asked, consent given, and said who sees the answers."""
    return after(
        started,
        c.CheckPrivacy(stage=STAGE, presence=Presence.ALONE),
        c.GiveConsent(stage=STAGE),
        c.GiveAnswer(item="limits", value="yes"),
    )


def sheet(state: State) -> Owed | None:
    return next((debt for debt in owed(state) if debt.kind is OwedKind.PAPER), None)


def test_a_sheet_is_owed_from_when_it_is_made_and_keeps_nothing_of_what_stands_on_it(
    asked: State,
) -> None:
    state = after(asked, MAKE)
    event, debt = state.history[-1], sheet(state)
    assert event.kind is EventKind.PAPER_MADE
    assert event.body == {"stage": STAGE, "languages": ["es", "en"]}
    assert debt is not None
    assert (debt.key, debt.owner) == (f"paper:{event.id}", "staff")
    assert debt.due_at == event.at + DESTROYED_WITHIN


@pytest.mark.parametrize("end", PaperEnd)
def test_only_that_it_is_destroyed_or_went_with_the_person_ends_it(
    asked: State, end: PaperEnd
) -> None:
    state = after(asked, MAKE)
    key = f"paper:{state.history[-1].id}"
    for reason in ("", "it is somewhere"):
        bare = c.Settle(what=key, reason=reason)
        assert act(state, bare, at=NOW, by="staff") is Refusal.REASON_NEEDED
    assert act(state, c.Settle(what=key, done=False), at=NOW, by="staff") is Refusal.REASON_NEEDED
    assert sheet(after(state, c.Settle(what=key, reason=end.value))) is None


def test_a_sheet_outlives_the_questions_and_is_still_seen_to_after_them(asked: State) -> None:
    state = after(asked, MAKE)
    assert act(state, c.Finish(), at=NOW, by="staff") is Refusal.REASON_NEEDED
    state = after(state, c.Finish(disposition="left"))
    debt = sheet(state)
    assert debt is not None
    assert sheet(after(state, c.Settle(what=debt.key, reason="destroyed"))) is None


def test_a_wrong_tick_owes_it_again_and_a_sheet_is_taken_back_only_by_two(asked: State) -> None:
    state = after(asked, MAKE)
    made = state.history[-1].id
    alone = c.Correct(of=made, reason="nothing came out")
    assert sheet(after(state, alone)) is None
    state = after(state, c.Settle(what=f"paper:{made}", reason="destroyed"))
    wrong = c.Correct(of=state.history[-1].id, reason="another sheet")
    assert sheet(after(state, wrong)) is not None
    later = after(state, wrong, c.ChooseChannel(channel=Channel.WRITTEN), alone)
    assert sheet(later) is not None
    assert sheet(after(later, c.AgreeToCorrection(of=later.pending[0].event), by="b")) is None


@pytest.mark.parametrize(
    ("steps", "refusal"),
    [
        ((), Refusal.NOT_PRIVATE),
        ((Presence.COMPANION,), Refusal.NOT_PRIVATE),
        ((Presence.ALONE,), Refusal.CONSENT_FIRST),
        ((Presence.ALONE, "no"), Refusal.CONSENT_DECLINED),
        ((Presence.ALONE, "yes"), Refusal.CONSENT_FIRST),
        ((Presence.ALONE, "yes", "limits", "away"), Refusal.ROOM_FIRST),
    ],
)
def test_no_sheet_before_the_room_consent_and_who_sees_it(
    started: State, steps: tuple[object, ...], refusal: Refusal
) -> None:
    state = started
    for one in steps:
        match one:
            case Presence():
                state = after(state, c.CheckPrivacy(stage=STAGE, presence=one))
            case "limits":
                state = after(state, c.GiveAnswer(item="limits", value="yes"))
            case "away":
                state = after(state, c.Hide(), c.Resume())
            case _:
                gate = c.GiveConsent if one == "yes" else c.DeclineConsent
                state = after(state, gate(stage=STAGE))
    assert act(state, MAKE, at=NOW, by="staff") is refusal


def test_a_stage_that_has_no_own_screen_or_nothing_in_writing_has_no_sheet(
    two_prong: Protocol, asked: State
) -> None:
    for stage in two_prong.stages:
        if not {Channel.WRITTEN, Channel.SELF_SCREEN} <= set(stage.channels):
            make = c.MakeWrittenPaper(stage=stage.id, languages=("en",))
            assert act(asked, make, at=NOW, by="staff") is Refusal.CHANNEL_NOT_OFFERED
    none = c.MakeWrittenPaper(stage="nowhere", languages=("en",))
    assert act(asked, none, at=NOW, by="staff") is Refusal.UNKNOWN_STAGE


def test_what_was_answered_aloud_and_what_hangs_on_an_answer_are_not_on_it(asked: State) -> None:
    stage = asked.protocol.stage[STAGE]
    before = questions_to_write(asked, stage)
    first = before[0]
    state = after(asked, c.GiveAnswer(item=first.id, value="no"))
    assert first not in questions_to_write(state, stage)
    assert {one.id for one in before} <= {one.id for one in asked.path}


def test_what_is_entered_from_it_counts_as_written_in_state_and_fact(asked: State) -> None:
    items = questions_to_write(asked, asked.protocol.stage[STAGE])
    told = next(one for one in items if one.discloses is Disclosure.LABOUR)
    intake = Intake(
        id=uuid4(), day=NOW.date(), unit="ed", shift="day", age_group=AgeGroup.FROM_18_TO_23,
        trigger="silent_signal", reference="R9", arrived_at=NOW, person=Person(), place="",
    )  # fmt: skip
    state = after(
        asked,
        MAKE,
        c.ChooseChannel(channel=Channel.WRITTEN),
        c.GiveAnswer(item=told.id, value="yes"),
    )
    assert state.given[told.id].channel is Channel.WRITTEN
    assert state.outcome.disclosed == {Disclosure.LABOUR: (Channel.WRITTEN,)}
    coded = fact(state, intake)
    assert (Disclosure.LABOUR, Channel.WRITTEN) in coded.disclosed
    assert Channel.WRITTEN in coded.channels_offered
