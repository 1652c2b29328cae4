"""Which sentence is shown when: every row of the table, and every moment it is looked up for."""

from dataclasses import replace
from itertools import product

import pytest

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Code,
    ConsentRule,
    PersonIsChild,
    ResultKind,
    Source,
    Trigger,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.apply_event import step
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State
from screenapp.ui.interview.spoken import SPOKEN, DutyMoment, Moment, Place, moment_of, say

CHANNELS = [frozenset(), *(frozenset({one}) for one in Channel), frozenset(Channel)]
PEOPLE = {"child": (15, 15), "adult": (30, 30), "unknown": None}


def moments() -> list[Moment]:
    """Every moment there is."""
    flags = [(False, True)] * 8
    return [
        Moment(
            kind=kind,
            indeterminate=kind is None and indeterminate,
            declined=declined,
            withdrawn=withdrawn,
            alone=alone,
            at_privacy=at_privacy,
            asks_person=asks,
            channels=channels,
            disclosed=disclosed,
            for_everyone=everyone,
            duty=duty,
        )
        for kind, duty, channels in product((None, *ResultKind), DutyMoment, CHANNELS)
        for (indeterminate, declined, withdrawn, alone, at_privacy, asks, disclosed, everyone) in
        product(*flags)
    ]  # fmt: skip


MOMENTS = moments()


def said(place: Place, moment: Moment) -> str:
    return str(say(place, moment) or "")


def test_every_row_is_the_first_that_holds_somewhere() -> None:
    first = {
        next(i for i, row in enumerate(SPOKEN) if row.place is place and row.when(moment))
        for place in (Place.CONSENT, Place.RESULT, Place.ASKED, Place.WHO_OPENS)
        for moment in MOMENTS
    }
    rest = {
        i
        for place in (Place.DUTY, Place.HEADLINE, Place.CAUTION)
        for moment in MOMENTS
        for i in [n for n, r in enumerate(SPOKEN) if r.place is place and r.when(moment)][:1]
    }
    assert first | rest == set(range(len(SPOKEN)))


def test_nothing_is_said_to_anybody_for_files_coded_from_records() -> None:
    for moment in MOMENTS:
        if not moment.asks_person:
            assert {said(p, moment) for p in (Place.CONSENT, Place.RESULT, Place.DUTY)} == {""}
            assert said(Place.ASKED, moment) == "from records"


def test_nothing_is_said_of_it_while_somebody_else_is_there() -> None:
    assert {
        said(p, m) for m in MOMENTS if not m.alone for p in (Place.RESULT, Place.DUTY)
    } == {""}  # fmt: skip


def test_while_a_duty_is_open_nobody_promises_that_nothing_happens() -> None:
    for moment in MOMENTS:
        shown = said(Place.RESULT, moment)
        if moment.duty is not DutyMoment.NONE:
            assert "Nothing has to happen" not in shown
        if moment.duty is DutyMoment.TO_TELL and moment.asks_person and moment.alone:
            assert shown == (
                "“There is one thing I have to do. I will tell you before I do it.”"
            )  # fmt: skip
        if moment.duty in (DutyMoment.QUIET, DutyMoment.MAYBE):
            assert "one thing" not in shown
        if moment.duty in (DutyMoment.TOLD, DutyMoment.DONE_TOLD) and shown:
            assert "told you" in shown


def test_everyone_is_said_where_there_was_no_reason_alone() -> None:
    for moment, place in product(MOMENTS, (Place.CONSENT, Place.RESULT)):
        if not moment.for_everyone:
            assert "everyone" not in said(place, moment)
    assert "everyone" in said(Place.CONSENT, Moment(for_everyone=True))


def test_a_declined_screening_says_so_and_never_to_try_again() -> None:
    for moment in MOMENTS:
        if moment.declined or moment.withdrawn:
            assert "full answer" in said(Place.CAUTION, moment)
            assert "Try again" not in said(Place.CAUTION, moment)
        elif moment.indeterminate:
            again = "Try again when private" in said(Place.CAUTION, moment)
            assert again is moment.at_privacy
        else:
            assert said(Place.CAUTION, moment) == ""
        indicated = moment.kind is ResultKind.POSITIVE or moment.disclosed
        if moment.declined and not indicated:
            assert said(Place.HEADLINE, moment) == "Chose not to be asked"


def test_nobody_was_asked_aloud_what_was_never_asked() -> None:
    for moment in MOMENTS:
        aloud = moment.asks_person and moment.channels == {Channel.INTERVIEW}
        assert (said(Place.ASKED, moment) == "asked aloud") is aloud
        thanked = "for telling me" in said(Place.RESULT, moment)
        assert not thanked or moment.disclosed or Channel.INTERVIEW in moment.channels
        if "for your answers" in said(Place.RESULT, moment):
            assert moment.channels


def test_who_can_open_it_names_those_whose_key_opens_answers() -> None:
    shown = said(Place.WHO_OPENS, Moment())
    assert "Nurses, outreach workers and protocol leads" in shown
    assert "A supervisor sees counts and no answers." in shown


# --- the moment, from real states ---------------------------------------------------------


def after(protocol, *commands: c.Command, trigger="universal", person=None, at) -> State:
    state = State(protocol=protocol, screening=at[1])
    first = c.StartScreening(trigger=trigger, person=person or Person())
    for command in (first, *commands):
        made = act(state, command, at=at[0], by="me")
        assert isinstance(made, tuple), (command, made)
        for event in made:
            state = step(state, event)
    return state


@pytest.fixture
def at(screening_service):
    return screening_service.now, screening_service.screening


ALONE = c.CheckPrivacy(stage="talk", presence=Presence.ALONE)
ASKED = (ALONE, c.GiveConsent(stage="talk"))
WORRY = (ALONE, c.GiveAnswer(item="suspicion", value="yes", reason="Bruises."))


@pytest.mark.parametrize("trigger", ["universal", "staff_request", None])
def test_a_trigger_is_a_reason_unless_it_is_that_of_everyone(protocol, at, trigger) -> None:
    both = (*protocol.triggers, Trigger(id="staff_request", text="Staff asked"))
    state = after(replace(protocol, triggers=both), ALONE, trigger=trigger, at=at)
    assert moment_of(state).for_everyone is (trigger == "universal")
    due = c.ReceiveSignal(how="dot", due_at=at[0])
    signalled = after(replace(protocol, triggers=both), due, trigger=trigger, at=at)
    assert not moment_of(signalled).for_everyone


@pytest.mark.parametrize("age", PEOPLE)
@pytest.mark.parametrize("consent", list(ConsentRule))
@pytest.mark.parametrize("tell", [True, False])
def test_a_duty_is_told_first_for_every_age_unless_it_is_not_for_them(
    protocol, at, age, consent, tell
) -> None:
    (report,) = protocol.obligations
    duties = (
        replace(report, consent=consent, tell_person=tell),
        replace(report, id="child", when=PersonIsChild(), consent=consent, tell_person=tell),
    )
    of_age = after(
        replace(protocol, obligations=duties), ALONE, person=Person(age=PEOPLE[age]), at=at
    )
    expected = DutyMoment.TO_TELL if tell else DutyMoment.QUIET
    if consent is ConsentRule.NEEDED:
        expected = DutyMoment.TO_AGREE
    if age == "child":
        assert moment_of(of_age).duty is expected
    else:  # nobody has said yet whether there is a worry
        assert moment_of(of_age).duty is DutyMoment.MAYBE
    worried = after(replace(protocol, obligations=duties[:1]), *WORRY, at=at)
    assert moment_of(worried).duty is expected
    assert moment_of(worried, "report").duty is expected


def test_a_duty_goes_through_its_moments(protocol, at) -> None:
    told = (*WORRY, c.TellPerson(obligation="report"))
    unsafe = (*WORRY, c.TellPerson(obligation="report", reason="He hears it."))
    met = c.MeetObligation(obligation="report", told_person=True, to="Desk 2")
    found = [
        moment_of(after(protocol, *made, at=at)).duty
        for made in (WORRY, told, unsafe, (*told, met), (*unsafe, met))
    ]
    assert found == [
        DutyMoment.TO_TELL,
        DutyMoment.TOLD,
        DutyMoment.QUIET,
        DutyMoment.DONE_TOLD,
        DutyMoment.QUIET,
    ]


@pytest.mark.parametrize(
    "channel", [Channel.INTERVIEW, Channel.SELF_SCREEN, Channel.POINT_CARD, Channel.WRITTEN]
)
def test_how_it_was_asked_is_told_by_the_answers(protocol, at, channel) -> None:
    nothing = after(protocol, *ASKED, c.ChooseChannel(channel=channel), at=at)
    assert moment_of(nothing).channels == frozenset()
    not_put = c.GiveCode(item="hurt", code=Code.NOT_ASKED_TIME)
    answer = c.GiveAnswer(item="leave", value="no")
    by = c.ChooseChannel(channel=channel)
    assert moment_of(after(protocol, *ASKED, by, not_put, at=at)).channels == frozenset()
    assert moment_of(after(protocol, *ASKED, by, answer, at=at)).channels == {channel}


def test_a_no_at_the_gate_and_a_no_later_are_told_apart(protocol, at) -> None:
    declined = moment_of(after(protocol, ALONE, c.DeclineConsent(stage="talk"), at=at))
    assert (declined.declined, declined.withdrawn) == (True, False)
    withdrawn = moment_of(after(protocol, *ASKED, c.WithdrawConsent(), at=at))
    assert (withdrawn.declined, withdrawn.withdrawn) == (False, True)


def test_with_somebody_there_the_moment_is_not_alone(protocol, at) -> None:
    there = c.CheckPrivacy(stage="talk", presence=Presence.COMPANION, unseen=True)
    assert not moment_of(after(protocol, there, at=at)).alone


def test_a_protocol_that_asks_nobody_is_coded_from_records(protocol, at) -> None:
    coded = tuple(
        replace(item, source=Source.OBSERVED, answer=AnswerType.YES_NO, discloses=None)
        for item in protocol.stages[0].items
    )
    watch = replace(protocol.stages[0], items=coded)
    alone = replace(protocol, stages=(watch,), measures=(), results=protocol.results[1:])
    alone = replace(alone, obligations=())
    look = c.CheckPrivacy(stage="watch", presence=Presence.ALONE)
    assert not moment_of(after(alone, look, at=at)).asks_person
    assert moment_of(after(protocol, look, at=at)).asks_person
