"""What staff typed and have not given: held from the first key, gone with what gives it."""

import resource
import sys
from uuid import uuid4

import pytest

from screenapp.protocol.model import Channel, Code, Tier
from screenapp.screening import commands as c
from screenapp.screening.offers.records import Need
from screenapp.screening.person import Person
from screenapp.vault.errors import DiskFull
from screenapp.vault.model import DraftPlace, DraftSide
from screenapp.workflow.drafts import (
    AGE,
    CLOSING,
    CONCERN,
    DETAILS,
    NEEDS,
    SERVICES,
    SITE,
    TIER,
    DraftService,
    duty_part,
    mistake_part,
    outcome_part,
    tick_part,
)

SAID = "herons walk inland"
EVENT = uuid4()
FORM = DraftPlace(screening=None, part=SITE, field="unit")


@pytest.fixture
def told(vault, telling):
    return telling(vault)


@pytest.fixture
def drafts(vault, clock):
    return DraftService(vault, clock)


def _place(told, part: str, field: str = "f", side: DraftSide = DraftSide.STAFF) -> DraftPlace:
    return DraftPlace(screening=told.screening, part=part, field=field, side=side)


def _anew(vault, clock) -> DraftService:
    """As after the next sign-in."""
    made = DraftService(vault, clock)
    made.load()
    return made


def test_what_was_typed_is_held_at_once_and_in_the_vault_once_written(vault, clock, told, drafts):
    place = _place(told, "q1")
    drafts.type(place, SAID)
    assert drafts.text(place) == SAID
    assert drafts.pending
    assert _anew(vault, clock).text(place) == ""
    drafts.write()
    assert not drafts.pending
    assert _anew(vault, clock).text(place) == SAID
    drafts.type(place, "")
    drafts.write()
    assert _anew(vault, clock).text(place) == ""


def test_what_is_fetched_does_not_undo_what_was_typed_meanwhile(vault, clock, told, drafts):
    place = _place(told, "q1")
    drafts.type(place, "older")
    drafts.write()
    later = DraftService(vault, clock)
    later.type(place, SAID)
    later.load()
    assert later.text(place) == SAID


GIVES = {
    "answer": (c.GiveAnswer(item="q1", value="yes"), "q1", "line"),
    "code": (c.GiveCode(item="q1", code=Code.DECLINED), "q1", "reason"),
    "cleared": (c.ClearAnswer(item="q1"), "q1", "line"),
    "tier": (c.SetTier(tier=Tier.HIGH, reason=SAID), TIER, "choice"),
    "concern": (c.Judge(concern=SAID), CONCERN, "text"),
    "duty": (c.MeetObligation(obligation="d", told_person=False), duty_part("d"), "reason"),
    "told": (c.TellPerson(obligation="d", reason=SAID), duty_part("d"), "reason"),
    "not done": (c.Settle(what="step:s", done=False, reason=SAID), tick_part("step:s"), "reason"),
    "mistake": (c.Correct(of=EVENT, reason=SAID), mistake_part(EVENT), "reason"),
    "age": (c.KnowPerson(person=Person(), reason=SAID), AGE, "reason"),
    "closed": (c.Finish(reason=SAID), CLOSING, "own"),
    "outcome": (c.ReceiveOutcome(stage="s", answers={"o": "x"}), outcome_part("o"), "line"),
    "need": (c.StateNeeds(needs=(Need(id="other", text=SAID),)), NEEDS, "own"),
    "detail": (c.StateNeeds(needs=(), details={"risks": SAID}), DETAILS, "risks"),
}


@pytest.mark.parametrize("gives", GIVES.values(), ids=GIVES.keys())
def test_what_a_command_gives_stands_nowhere_any_more_and_all_else_does(
    vault, clock, told, telling, drafts, gives
):
    command, part, field = gives
    given, other = _place(told, part, field), _place(told, "another", "line")
    elsewhere = _place(telling(vault), part, field)
    for place in (given, other, elsewhere, FORM):
        drafts.type(place, SAID)
    drafts.write()
    drafts.given_by(told.screening, command)
    for service in (drafts, _anew(vault, clock)):
        assert service.text(given) == ""
        assert [service.text(place) for place in (other, elsewhere, FORM)] == [SAID] * 3


def test_needs_stated_for_another_reason_leave_what_is_being_typed(drafts, told):
    own, risks = _place(told, NEEDS, "own"), _place(told, DETAILS, "risks")
    drafts.type(own, SAID)
    drafts.type(risks, SAID)
    drafts.given_by(told.screening, c.StateNeeds(needs=(Need(id="bed"),), details={"health": "x"}))
    assert drafts.text(own) == drafts.text(risks) == SAID


ENDS = (
    c.WithdrawConsent(),
    c.DeclineConsent(stage="s"),
    c.Pause(reason="person_stopped"),
    c.ChooseChannel(channel=Channel.INTERVIEW),
    c.GiveCode(item="q1", code=Code.DECLINED),
)


@pytest.mark.parametrize("ends", ENDS, ids=lambda command: type(command).__name__)
def test_what_a_person_typed_goes_with_the_hand_over_and_staffs_stays(
    vault, clock, told, drafts, ends
):
    own = _place(told, "q1", "line", DraftSide.PERSON)
    staffs = _place(told, "q2", "line")
    drafts.type(own, SAID)
    drafts.type(staffs, SAID)
    drafts.write()
    assert drafts.text(_place(told, "q1", "line")) == ""  # staff's own field is another
    drafts.given_by(told.screening, ends)
    again = _anew(vault, clock)
    assert again.text(own) == ""
    assert again.text(staffs) == SAID


STAYS = (
    c.Hide(),
    c.Resume(),
    c.Pause(reason="left"),
    c.ShowItem(item="q1"),
    c.ChooseChannel(channel=Channel.SELF_SCREEN),
)


@pytest.mark.parametrize("command", STAYS, ids=lambda command: type(command).__name__)
def test_a_lock_and_a_return_end_nothing(vault, clock, told, drafts, command):
    own = _place(told, "q1", "line", DraftSide.PERSON)
    drafts.type(own, SAID)
    drafts.write()
    drafts.given_by(told.screening, command)
    assert _anew(vault, clock).text(own) == SAID


def test_a_persons_words_are_shown_no_longer_than_a_day_also_in_one_sitting(clock, told, drafts):
    own = _place(told, "q1", "line", DraftSide.PERSON)
    drafts.type(own, SAID)
    clock.move(hours=23)
    assert drafts.text(own) == SAID
    clock.move(hours=1)
    assert drafts.text(own) == ""


def test_a_form_that_was_saved_takes_its_own_fields_along(drafts):
    one, two = (
        DraftPlace(screening=None, part=SERVICES, field="note", record=r) for r in ("s1", "s2")
    )
    for place in (one, two, FORM):
        drafts.type(place, SAID)
    drafts.form_given(SERVICES, "s1")
    assert [drafts.text(place) for place in (one, two, FORM)] == ["", SAID, SAID]


def test_an_erased_person_is_not_held_either(vault, clock, told, drafts):
    place = _place(told, "q1")
    drafts.type(place, SAID)
    drafts.type(FORM, SAID)
    drafts.write()
    drafts.type(place, SAID + " and on")
    vault.retention.erase(told.intake.id)
    drafts.forget_erased()
    assert drafts.text(place) == ""
    assert drafts.text(FORM) == SAID
    drafts.write()
    assert [draft.place for draft in vault.drafts.every()] == [FORM]
    drafts.type(DraftPlace(screening=uuid4(), part="q1", field="line"), SAID)
    drafts.write()
    assert [draft.place for draft in vault.drafts.every()] == [FORM]


def test_a_vault_that_only_reads_keeps_nothing_and_says_nothing(founded, vault, clock, drafts):
    drafts.type(FORM, SAID)
    drafts.write()
    vault.close()
    with founded.unlock(read_only=True) as reading:
        service = _anew(reading, clock)
        assert service.text(FORM) == SAID
        service.type(FORM, "other")
        service.write()
        assert reading.drafts.every()[0].text == SAID


@pytest.mark.skipif(sys.platform == "win32", reason="no limit there stands for a full drive")
def test_on_a_full_drive_it_is_held_and_written_once_there_is_room(vault, clock, told, drafts):
    place = _place(told, "q1")
    drafts.type(place, SAID)
    drafts.write()
    drafts.type(place, SAID * 200)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        with pytest.raises(DiskFull):
            drafts.write()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert drafts.pending
    assert _anew(vault, clock).text(place) == SAID
    drafts.write()
    assert _anew(vault, clock).text(place) == SAID * 200
