"""What is owed stays until it is settled, with an owner and a time; nothing closes over it."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from screenapp.protocol.model import Disclosure, ItemIs, Obligation, Stage
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import TALK
from screenapp.screening.offers.records import ReferralAnswer, ReferralStatus
from screenapp.screening.owed import AT_ONCE, Owed, OwedKind, owed, span_of
from screenapp.screening.person import Presence
from screenapp.screening.state import State


@pytest.fixture
def hand(made, hand_for):
    duty = Obligation(
        id="report", text="Tell child services", when=ItemIs(item="worry", values=("yes",)),
        within="24h",
    )  # fmt: skip
    return hand_for(made(obligations=(duty,)))


def open_now(hand) -> list[str]:
    return [debt.key for debt in owed(hand.state)]


def one(hand, key: str) -> Owed:
    return next(debt for debt in owed(hand.state) if debt.key == key)


def worried(hand):
    hand.starts_alone().does(c.GiveAnswer(item="worry", value="yes", reason="bruises, and silent"))
    return hand


def test_a_duty_has_a_clock_from_the_moment_it_arose_and_an_owner(hand):
    worried(hand)
    debt = one(hand, "duty:report")
    assert (debt.kind, debt.subject, debt.owner) == (OwedKind.DUTY, "report", "nurse-id")
    assert debt.due_at == debt.since + timedelta(hours=24)
    assert debt.since == hand.events[-1].at
    hand.does(c.ShowItem(item="q1"), c.GiveAnswer(item="q1", value="no"))
    assert one(hand, "duty:report").due_at == debt.due_at


def test_with_a_duty_open_nothing_is_closed_whatever_is_said(hand):
    worried(hand)
    for disposition in ("done", "left", "left_before_contact"):
        finish = c.Finish(disposition=disposition, reason="later")
        assert hand.does(finish) is Refusal.DUTY_OPEN
    hand.does(c.TellPerson(obligation="report"))
    assert hand.does(c.Finish(reason="later")) is Refusal.DUTY_OPEN
    hand.does(c.MeetObligation(obligation="report", told_person=True, to="Child services"))
    assert open_now(hand) == []
    assert hand.does(c.Finish()) is None


def test_with_anything_else_open_closing_needs_a_reason_that_is_kept(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    assert "step:talk_on" in open_now(hand)
    assert hand.does(c.Finish()) is Refusal.REASON_NEEDED
    assert hand.does(c.Finish(reason="   ")) is Refusal.REASON_NEEDED
    assert hand.does(c.Finish(reason="a colleague goes on")) is None
    assert hand.events[-1].body["reason"] == "a colleague goes on"


def test_who_has_left_needs_no_other_reason_and_ends_the_clock_of_a_signal(hand):
    hand.does(
        c.StartScreening(trigger="silent_signal"),
        c.ReceiveSignal(how="dot", due_at=hand.now + timedelta(minutes=10)),
    )
    assert [debt.kind for debt in owed(hand.state)] == [OwedKind.SIGNAL]
    assert hand.does(c.Finish(disposition="left_before_contact")) is None
    assert open_now(hand) == []


def test_a_signal_is_settled_by_the_talk_alone(hand):
    hand.does(c.StartScreening(trigger="silent_signal"))
    hand.does(c.ReceiveSignal(how="dot", due_at=hand.now + timedelta(minutes=10)))
    key = open_now(hand)[0]
    assert hand.does(c.Settle(what=key)) is Refusal.NOTHING_OWED
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.COMPANION, unseen=True))
    assert key in open_now(hand)
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert key not in open_now(hand)


def test_a_duty_is_never_settled_by_a_tick(hand):
    worried(hand)
    assert hand.does(c.Settle(what="duty:report")) is Refusal.NOTHING_OWED
    assert "duty:report" in open_now(hand)


def test_a_report_needs_the_person_told_or_why_it_was_not_safe(hand):
    worried(hand)
    met = c.MeetObligation(obligation="report", told_person=False)
    assert hand.does(met) is Refusal.TELL_PERSON_FIRST
    hand.does(c.TellPerson(obligation="report", reason="the companion hears it"))
    assert hand.does(met) is None
    tick = hand.state.ticks["duty:report"]
    assert (tick.by, tick.at) == ("nurse-id", hand.events[-1].at)


def test_a_step_left_undone_with_a_reason_stays_settled(hand):
    hand.starts_alone().does(c.GiveAnswer(item="q1", value="yes"))
    assert "step:talk_on" in open_now(hand)
    assert hand.does(c.Settle(what="step:talk_on", done=False, reason="asleep")) is None
    hand.does(c.ShowItem(item="q1"), c.Judge(disclosed=Disclosure.LABOUR))
    assert "step:talk_on" not in open_now(hand)
    assert hand.state.ticks["step:talk_on"].reason == "asleep"


@pytest.mark.parametrize("reason", [TALK, "person_stopped"])
def test_who_asked_for_a_talk_or_stopped_is_gone_to(hand, reason):
    hand.starts_alone().does(c.Pause(reason=reason))
    key = open_now(hand)[0]
    assert key.startswith("talk:")
    UUID(key.partition(":")[2])
    assert hand.does(c.Settle(what=key, done=False)) is Refusal.REASON_NEEDED
    assert hand.does(c.Settle(what=key)) is None
    assert key not in open_now(hand)
    assert hand.state.ticks[key].by == "nurse-id"


def test_somebody_who_is_not_alone_is_tried_again_at_the_time_that_was_set(hand):
    later = hand.now + timedelta(minutes=15)
    hand.does(
        c.StartScreening(trigger="silent_signal"),
        c.CheckPrivacy(stage="talk", presence=Presence.COMPANION, retry_at=later),
    )
    assert one(hand, "try_again").due_at == later
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert "try_again" not in open_now(hand)


def test_a_time_to_try_again_is_owed_also_where_staff_notes_come_next(hand):
    later = hand.now + timedelta(minutes=15)
    look = c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, retry_at=later)
    hand.does(c.StartScreening(trigger="universal"), look)
    assert one(hand, "try_again").due_at == later
    hand.does(c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True))
    assert "try_again" not in open_now(hand)


def test_what_was_accepted_is_owed_until_word_comes_also_after_closing(hand):
    hand.starts_alone().does(
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED),
        c.Finish(reason="word will come"),
    )
    assert open_now(hand) == ["follow_up:house"]
    hand.does(c.FollowUp(service="house", status=ReferralStatus.RECEIVED))
    assert open_now(hand) == ["follow_up:house"]
    hand.does(c.FollowUp(service="house", status=ReferralStatus.GOT_IT))
    assert open_now(hand) == []


def test_it_passes_to_a_colleague_only_when_they_take_it_on(hand):
    worried(hand)
    hand.does(c.PassOn(what="duty:report", to="lead-id"))
    debt = one(hand, "duty:report")
    assert (debt.owner, debt.offered_to) == ("nurse-id", "lead-id")
    hand.by = "lead-id"
    hand.does(c.TakeOn(what="duty:report"))
    debt = one(hand, "duty:report")
    assert (debt.owner, debt.offered_to) == ("lead-id", None)
    assert hand.does(c.TakeOn(what="duty:other")) is Refusal.NOTHING_OWED


def test_who_cannot_go_has_it_no_longer_and_it_stays_owed(hand):
    worried(hand)
    hand.does(c.CannotGo(what="duty:report"))
    debt = one(hand, "duty:report")
    assert (debt.owner, debt.unable) == (None, {"nurse-id"})
    hand.by = "lead-id"
    hand.does(c.TakeOn(what="duty:report"), c.PassOn(what="duty:report", to="other-id"))
    hand.by = "other-id"
    hand.does(c.CannotGo(what="duty:report"))
    debt = one(hand, "duty:report")
    assert (debt.owner, debt.offered_to) == ("lead-id", None)
    assert debt.unable == {"nurse-id", "other-id"}
    hand.by = "nurse-id"
    hand.does(c.TakeOn(what="duty:report"))
    debt = one(hand, "duty:report")
    assert (debt.owner, debt.unable) == ("nurse-id", {"other-id"})
    assert hand.does(c.CannotGo(what="duty:other")) is Refusal.NOTHING_OWED


def test_who_cannot_meet_a_signal_leaves_its_clock_as_it_is(hand):
    due = hand.now + timedelta(minutes=10)
    hand.does(c.StartScreening(trigger="universal"), c.ReceiveSignal(how="dot", due_at=due))
    (key,) = [key for key in open_now(hand) if key.startswith("signal:")]
    hand.does(c.TakeOn(what=key), c.CannotGo(what=key))
    debt = one(hand, key)
    assert (debt.owner, debt.due_at, debt.unable) == (None, due, {"nurse-id"})


def test_what_is_due_first_stands_first_and_what_waits_for_others_last(hand):
    worried(hand).does(
        c.GiveAnswer(item="q1", value="yes"),
        c.OfferReferral(service="house"),
        c.AnswerReferral(service="house", answer=ReferralAnswer.ACCEPTED),
        c.Pause(reason=TALK),
    )
    kinds = [debt.kind for debt in owed(hand.state)]
    assert kinds == [OwedKind.TALK, OwedKind.STEP, OwedKind.DUTY, OwedKind.FOLLOW_UP]


@pytest.mark.parametrize(
    ("written", "span"),
    [
        ("30m", timedelta(minutes=30)),
        ("24h", timedelta(hours=24)),
        ("7d", timedelta(days=7)),
        (AT_ONCE, timedelta()),
        (None, None),
        ("soon", None),
        ("24", None),
    ],
)
def test_the_time_that_is_left_is_read_from_the_protocol(written, span):
    assert span_of(written) == span


def test_a_duty_from_before_there_was_a_record_of_its_beginning_still_has_a_clock(hand):
    worried(hand)
    before = replace(hand.state, arisen={}, owners={})
    debt = owed(before)[0]
    assert debt.due_at == hand.state.started_at + timedelta(hours=24)


def test_a_judgement_a_duty_and_closing_stay_open_after_no_more_questions(hand):
    hand.starts_alone().does(c.WithdrawConsent(items=()))
    assert hand.does(c.GiveAnswer(item="q1", value="yes")) is Refusal.CONSENT_DECLINED
    assert hand.does(c.GiveAnswer(item="worry", value="yes", reason="bruises")) is None
    assert "duty:report" in open_now(hand)
    hand.does(c.MeetObligation(obligation="report", told_person=True))
    hand.does(c.Judge(disclosed=Disclosure.LABOUR))
    assert hand.does(c.Finish(reason="they wanted to go")) is None


def shown(state: State) -> Stage:
    return state.position.stage


@pytest.mark.parametrize("interruption", [c.Hide(), c.Pause(), c.Resume()])
def test_after_every_interruption_the_room_is_asked_first(hand, interruption):
    hand.starts_alone().does(c.ShowItem(item="q1"))
    assert hand.state.may_show
    hand.does(interruption)
    assert not hand.state.may_show
    assert type(hand.state.position).__name__ == "RoomNeeded"
    assert shown(hand.state).id == "talk"
    assert hand.does(c.ShowItem(item="q1")) is Refusal.ROOM_FIRST
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is Refusal.ROOM_FIRST
    hand.does(c.CheckPrivacy(stage="talk", presence=Presence.ALONE))
    assert hand.state.position.item.id == "q1"


def test_staffs_own_page_opens_where_nobody_else_can_see_the_screen(hand):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.COMPANION),
    )
    assert not hand.state.may_show
    assert hand.does(c.ShowItem(item="flag")) is Refusal.ROOM_FIRST
    hand.does(c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True))
    assert hand.state.position.item.id == "flag"
    assert hand.does(c.GiveAnswer(item="q1", value="no")) is Refusal.NOT_PRIVATE
    assert hand.state.privacy_first is False


def test_a_look_past_the_screen_is_no_try_at_a_private_talk(hand):
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True),
    )
    assert (hand.state.tried, hand.state.privacy_first) == (0, None)
