"""Words in files, stores and rows are those of their names; what is left out is nothing."""

import pkgutil
from dataclasses import MISSING, fields
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum
from importlib import import_module
from uuid import uuid4

import pytest

import screenapp.protocol
import screenapp.screening
from screenapp.protocol.model import (
    Ages,
    Channel,
    ConsentRule,
    Evidence,
    Gate,
    Item,
    Option,
    Organisation,
    Outside,
    Pattern,
    Source,
    Stage,
    StageRole,
    Step,
    TriggerIs,
)
from screenapp.protocol.model import AnswerType as Kind
from screenapp.protocol.model import Obligation as Duty
from screenapp.screening import commands as c
from screenapp.screening.answers import Given
from screenapp.screening.flow import FlowInput
from screenapp.screening.intake import Intake
from screenapp.screening.offers.records import FollowUpMark, Need, PageCopy, ReferralState
from screenapp.screening.person import Person, Setting
from screenapp.screening.state import Signal, State
from screenapp.screening.trial import Trial
from screenapp.screening.wishes.records import Wish

OTHERWISE = {
    "GAVE_UP": "gave up",
    "NOT_NOTED": "",
    "BACK_TRANSLATED": "back-translated",
    "FROM_12_TO_17": "12_17",
    "FROM_18_TO_23": "18_23",
    "FROM_24_TO_64": "24_64",
    "FROM_65": "65_plus",
}


def enums():
    for room in (screenapp.protocol, screenapp.screening):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            for found in vars(import_module(module.name)).values():
                own = isinstance(found, type) and found.__module__ == module.name
                if own and issubclass(found, Enum):
                    yield found


@pytest.mark.parametrize("kind", list(enums()), ids=lambda kind: kind.__name__)
def test_a_word_is_written_as_it_is_called(kind):
    members = kind.__members__
    assert {name: members[name].value for name in members} == {
        name: OTHERWISE.get(name, name.lower()) for name in members
    }
    assert len({member.value for member in members.values()}) == len(members)


def named(found):
    return getattr(found, "__name__", "")


def left_out(kind):
    """What each field of *kind* is where nothing is said."""
    return {
        field.name: field.default if field.default is not MISSING else field.default_factory()
        for field in fields(kind)
        if field.init and (field.default is not MISSING or field.default_factory is not MISSING)
    }


NONE, EMPTY, NO, TEXT = None, (), False, ""
LEFT_OUT = [
    (
        Option,
        {"weight": Decimal(0), "exclusive": NO, "discloses": NONE, "picture": NONE, "say": NO},
    ),
    (
        Item,
        dict.fromkeys(("short", "help", "picture", "audio", "discloses", "purpose", "when"))
        | {"sensitive": True, "weight": Decimal(1), "grade": {}, "options": EMPTY, "range": NONE}
        | {"compares_age": NO, "earliest": NONE, "latest": NONE, "recall": NONE},
    ),
    (
        Stage,
        {
            "organisation": Organisation.OWN, "when": NONE, "hand_over": EMPTY,
            "channels": (Channel.INTERVIEW,),
        },
    ),
    (Ages, {"from_": NONE, "to": NONE, "outside": Outside.WARN}),
    (
        Evidence,
        {"n": NONE, "sensitivity": NONE, "specificity": NONE, "wording": "official"},
    ),
    (Pattern, {"strong": 0, "medium": 0, "weak": 0}),
    (Step, {"by": StageRole.ANY, "within": NONE}),
    (
        Duty,
        {
            "jurisdictions": EMPTY, "to": NONE, "within": NONE, "consent": ConsentRule.NEEDED,
            "tell_person": True, "law": NONE,
        },
    ),
    (
        c.StartScreening,
        {
            "intake": NONE, "trigger": NONE, "person": Person(), "setting": Setting(),
            "language": NONE, "signs_up": NO,
        },
    ),
    (c.CheckPrivacy, {"retry_at": NONE, "unseen": NO, "without_interpreter": NO}),
    (c.WithdrawConsent, {"items": EMPTY}),
    (c.MeetInterpreter, {"code": TEXT}), (c.StateWishes, {"due_at": NONE, "by_person": NO}),
    (Wish, {"due_at": NONE, "by_person": NO}),
    (c.GiveAnswer, {"reason": NONE, "said": {}, "channel": NONE}),
    (c.GiveCode, {"reason": NONE, "value": NONE}), (c.Pause, {"reason": NONE}),
    (c.ReceiveOutcome, {"answers": {}}),
    (c.PointAt, {"discloses": NONE, "talk": NO}),
    (c.Judge, {"disclosed": NONE, "channel": Channel.INTERVIEW, "concern": NONE}),
    (c.SetTier, {"second": NONE}), (c.MeetObligation, {"reason": TEXT, "to": TEXT}),
    (c.StateNeeds, {"details": {}}), (c.AnswerReferral, {"share": EMPTY, "until": NONE}),
    (c.Finish, {"disposition": "done", "reason": TEXT}),
    (
        Given,
        {
            "value": NONE, "code": NONE, "channel": Channel.INTERVIEW, "reason": NONE,
            "gates_open": True, "said": {},
        },
    ),
    (Person, {"age": NONE, "age_basis": NONE, "companion": NONE}),
    (Setting, {"facts": {}}), (Need, {"text": TEXT}),
    (Signal, {"met_at": NONE, "cancelled": NO}),
    (
        ReferralState,
        {
            "answered_at": NONE, "answered_by": TEXT, "answer": NONE, "share": EMPTY,
            "until": NONE, "lawful_basis": TEXT, "marks": EMPTY, "copies": EMPTY,
            "taken_back_at": NONE,
        },
    ),
    (PageCopy, {"share": EMPTY}),
    (FollowUpMark, {"by": TEXT, "words": TEXT, "next_at": NONE}),
    (c.FollowUp, {"words": TEXT, "next_at": NONE}),
    (
        Intake, {"place": TEXT, "closed": NO, "code_word": TEXT, "earlier": NONE},
    ),
    (
        Trial,
        {
            "person": Person(), "setting": Setting(), "trigger": NONE, "private": True,
            "agreed": True, "channel": Channel.INTERVIEW, "answers": {},
        },
    ),
    (
        FlowInput,
        {
            "person": Person(), "setting": Setting(), "triggers": frozenset(), "started_by": NONE,
            "given": {}, "private": NONE, "consents": {}, "withdrawn": NO,
            "handed_over": frozenset(), "disclosed": frozenset(),
        },
    ),
    (
        State,
        dict.fromkeys(
            (
                "intake", "trigger", "interpreter", "presence", "retry_at", "privacy_first",
                "privacy_ever", "shown", "tier_final", "finished", "paused", "started_at",
                "last_at",
            )
        )
        | dict.fromkeys(("sequence", "tried", "looked"), 0)
        | dict.fromkeys(("signs_up", "withdrawn", "hidden"), False)
        | dict.fromkeys(("language", "concern", "tier_reason"), "")
        | dict.fromkeys(("channels", "signals", "said", "pointed", "obligations_met", "needs"), ())
        | {"papers": ()}
        | dict.fromkeys(("seen", "stages_finished", "handed_over"), frozenset())
        | {name: {} for name in ("consents", "given", "details", "referrals", "goals")}
        | {name: {} for name in ("told", "talks", "arisen", "owners", "passing", "ticks", "unable")}
        | dict.fromkeys(("pending", "history", "unwanted", "wishes"), ()) | {"voided": frozenset()}
        | dict.fromkeys(("room_asked", "unseen", "interpreter_awaited"), False)
        | {
            "person": Person(), "setting": Setting(), "channel": Channel.INTERVIEW,
            "active": timedelta(),
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "usual"), LEFT_OUT, ids=named)
def test_what_is_left_out_is_nothing_or_the_usual(kind, usual):
    found = left_out(kind)
    assert found == usual
    assert {name: type(value) for name, value in found.items() if value in (0, False)} == {
        name: type(value) for name, value in usual.items() if value in (0, False)
    }


@pytest.mark.parametrize(("kind", "usual"), LEFT_OUT, ids=named)
def test_what_was_made_never_changes(kind, usual):
    needed = {field.name: "x" for field in fields(kind) if field.init and field.name not in usual}
    made = kind(**needed)
    with pytest.raises(AttributeError):
        setattr(made, next(iter(usual)), "other")


def test_a_stage_of_our_own_withholds_nothing_and_a_partners_all_but_what_it_hands_over():
    item = Item(id="a", construct="x", source=Source.SELF, answer=Kind.YES_NO, text="A?")
    stage = Stage(
        id="s", title="S", by=(StageRole.ANY,), privacy=Gate.REQUIRED, consent=Gate.REQUIRED,
        items=(item,),
    )  # fmt: skip
    partners = {"organisation": Organisation.PARTNER}
    own = {name: getattr(stage, name) for name in ("id", "title", "by", "privacy", "consent")}
    assert not stage.withholds(item)
    assert Stage(items=(item,), **own, **partners).withholds(item)
    assert not Stage(items=(item,), **own, **partners, hand_over=("a",)).withholds(item)


def test_a_signal_is_open_until_it_is_met_or_taken_back():
    at = datetime(2026, 3, 2, tzinfo=UTC)
    signal = {"event": uuid4(), "how": "dot", "at": at, "due_at": at}
    assert Signal(**signal).open
    assert not Signal(**signal, met_at=at).open
    assert not Signal(**signal, cancelled=True).open


def test_a_duty_without_a_place_holds_everywhere():
    assert Duty(id="d", text="D", when=TriggerIs(trigger="t")).jurisdictions == ()
