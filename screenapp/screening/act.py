"""Acting on a screening: a command against a state gives new events, or a refusal.

    events = act(state, command, at=now, by=staff_id)

Nothing is changed here. The caller commits the events and then steps the state with them.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from screenapp.protocol.conditions import Truth
from screenapp.protocol.duty_terms import NO_TERMS, TermsByDuty
from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import AnswerType, Code, Disclosure, Gate, Item, Stage, Tier
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal, fits, to_json, words_fit
from screenapp.screening.apply_event import person_to, step
from screenapp.screening.correcting import CHANGING, CORRECTIONS, Made, changing, correcting
from screenapp.screening.corrections import CORRECTING
from screenapp.screening.dates_given import dates_in_time
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.flow import GateState, gate_for
from screenapp.screening.noting import channel_of, channels_told_by
from screenapp.screening.offers.acting import following_up, offering
from screenapp.screening.owed import (
    CALL,
    OwedKind,
    arising,
    cancelled,
    owed,
    owing,
    released,
    to_record,
)
from screenapp.screening.pointing.act import pointing
from screenapp.screening.state import State, gates_open
from screenapp.screening.wishes.acting import room_refused, wishing
from screenapp.screening.written.acting import making_paper

BY_HAND = frozenset(Code) - {Code.SKIPPED, Code.NOT_REACHED}
"""Codes that a worker may set. ``skipped`` is found by the walk alone."""

_AFTER_FINISH = (
    c.FollowUp, c.MakePage, c.TakeBack, c.PlanCheck, c.SayGoals, c.ReceiveOutcome, c.Resume,
    c.Hide, c.CheckPrivacy, c.TellPerson, c.MeetObligation, c.TakeOn, c.PassOn, c.CannotGo,
    c.Settle, c.Correct, c.AgreeToCorrection, c.DropCorrection,
    c.StateWishes, c.MeetInterpreter, c.DeclineInterpreter,
)  # fmt: skip
"""What may still be done once a screening is closed: duties, word from others, corrections."""

LEFT = ("left", "left_before_contact")
"""How a screening ends with a person who went; what was open then went with them."""

_ARISES_AFTER = frozenset(EventKind) - {
    EventKind.ITEM_SHOWN, EventKind.HIDDEN, EventKind.PAUSED, EventKind.RESUMED,
    EventKind.LANGUAGE_CHOSEN, EventKind.CHANNEL_CHOSEN, EventKind.INTERPRETER_PRESENT,
}  # fmt: skip


def act(
    state: State, command: c.Command, *, at: datetime, by: str, terms: TermsByDuty = NO_TERMS
) -> tuple[Event, ...] | Refusal:
    """The events that *command* makes of *state*, by the staff id *by* at the aware time *at*.

    *terms* is what the site has set of the protocol's duties, kept with each that arises now.
    """
    if isinstance(command, c.StartScreening) == (state.sequence > 0):
        return Refusal.ALREADY_STARTED if state.sequence else Refusal.NOT_STARTED
    if state.finished is not None and not isinstance(command, _AFTER_FINISH):
        return Refusal.ALREADY_FINISHED
    if isinstance(command, c.SetTier | c.Correct | c.KnowPerson) and command.second == by:
        command = replace(command, second=None)
    if isinstance(command, CORRECTIONS):
        made = correcting(state, command, by)
    else:
        made = _make(state, command)
    if isinstance(made, Refusal):
        return made
    if not dates_in_time(state.protocol, command, at.date()):
        return Refusal.DATE_OUTSIDE
    if made[0] in CHANGING:
        made = changing(state, made, by)
    event = _event(state, made, at, by)
    if event.kind not in _ARISES_AFTER:
        return (event,)
    return _with_what_arises(state, event, terms)


def _event(state: State, made: Made, at: datetime, by: str) -> Event:
    kind, body = made
    return Event(
        id=uuid4(),
        screening=state.screening,
        sequence=state.sequence + 1,
        kind=kind,
        day=at.date(),
        at=at,
        author=by,
        body=body,
    )


def _with_what_arises(state: State, event: Event, terms: TermsByDuty) -> tuple[Event, ...]:
    """*event*, and with it a record of each duty and timed step that it makes owed."""
    events = [event]
    after = step(state, event)
    made: list[Made] = []
    if event.kind in CORRECTING or event.kind is EventKind.PERSON_KNOWN:
        why = event.body.get("reason") or EventKind.CORRECTED.value
        for key in released(state, after):
            made.append((EventKind.SETTLED, {"what": key, "done": False, "reason": why}))
    for key, within in to_record(after).items():
        made.append(arising(key, within, event.at, terms))
    for one in made:
        events.append(_event(after, one, event.at, event.author))
        after = step(after, events[-1])
    return tuple(events)


def _make(state: State, command: c.Command) -> Made | Refusal:
    match command:
        case c.StartScreening():
            return _start(state, command)
        case c.CheckPrivacy() | c.GiveConsent() | c.DeclineConsent() | c.WithdrawConsent():
            return _gate(state, command)
        case c.GiveAnswer():
            return _answer(state, command)
        case c.GiveCode():
            return _code(state, command)
        case c.ShowItem(item=item) | c.ClearAnswer(item=item):
            return _item(state, command, item)
        case c.FinishStage() | c.HandOver() | c.ReceiveOutcome():
            return _stage(state, command)
        case c.SetTier() | c.Judge():
            return _judgement(state, command)
        case c.PointAt():
            return pointing(state, command)
        case c.MakeWrittenPaper():
            return making_paper(state, command)
        case c.TellPerson() | c.MeetObligation():
            return owing(state, command)
        case c.TakeOn() | c.PassOn() | c.CannotGo() | c.Settle():
            return owing(state, command)
        case c.PromiseCall(at=due_at):
            return EventKind.OWED, {"what": f"{CALL}{uuid4()}", "due_at": due_at.isoformat()}
        case c.StateNeeds() | c.OfferReferral() | c.AnswerReferral() | c.SayLawfulBasis():
            return offering(state, command)
        case c.FollowUp() | c.MakePage() | c.TakeBack() | c.PlanCheck() | c.SayGoals():
            return following_up(state, command)
        case c.StateWishes() | c.MeetInterpreter() | c.DeclineInterpreter():
            return wishing(state, command)
        case _:
            return _circumstance(state, command)


def _start(state: State, command: c.StartScreening) -> Made | Refusal:
    known = {trigger.id for trigger in state.protocol.triggers}
    if command.trigger is not None and command.trigger not in known:
        return Refusal.NOT_AN_ANSWER
    return EventKind.STARTED, {
        "protocol": state.protocol.id,
        "version": state.protocol.version,
        "content_hash": state.protocol.content_hash,
        "intake": str(command.intake) if command.intake else None,
        "trigger": command.trigger,
        "person": person_to(command.person),
        "setting": dict(command.setting.facts),
        "language": command.language,
        "signs_up": command.signs_up,
    }


def _gate(
    state: State,
    command: c.CheckPrivacy | c.GiveConsent | c.DeclineConsent | c.WithdrawConsent,
) -> Made | Refusal:
    if isinstance(command, c.WithdrawConsent):
        return EventKind.CONSENT_WITHDRAWN, {"items": list(command.items)}
    stage = state.protocol.stage.get(command.stage)
    if stage is None:
        return Refusal.UNKNOWN_STAGE
    if isinstance(command, c.CheckPrivacy):
        return room_refused(state, command) or _looked(stage, command)
    private = state.presence is not None and state.presence.private
    if stage.privacy is Gate.REQUIRED and not (private and state.room_asked):
        return Refusal.NOT_PRIVATE
    if not state.room_asked:
        return Refusal.ROOM_FIRST
    given = isinstance(command, c.GiveConsent)
    kind = EventKind.CONSENT_GIVEN if given else EventKind.CONSENT_DECLINED
    if not given and state.consents.get(stage.id):
        # An agreement taken back leaves the answers given under it to the person's choice.
        return EventKind.CONSENT_WITHDRAWN, {"items": []}
    return kind, {"stage": stage.id}


def _looked(stage: Stage, command: c.CheckPrivacy) -> Made:
    body: dict[str, Json] = {
        "stage": stage.id,
        "presence": command.presence.value,
        "retry_at": command.retry_at.isoformat() if command.retry_at else None,
        "unseen": command.unseen,
    }
    if command.without_interpreter:
        body["without_interpreter"] = True
    return EventKind.PRIVACY_CHECKED, body


def _asked(state: State, item_id: str) -> Item | Refusal:
    """The item, if it may be shown and answered now."""
    item = state.protocol.item.get(item_id)
    if item is None:
        return Refusal.UNKNOWN_ITEM
    stage = state.protocol.stage_of[item_id]
    if stage.withholds(item):
        return Refusal.ITEM_WITHHELD
    if state.walk.blocked:
        return Refusal.OUTSIDE_AGES
    standing = state.walk.stages[stage.id]
    if standing.entered is not Truth.TRUE:
        return Refusal.NOT_ASKED_NOW
    match gate_for(item, standing.gate):
        case GateState.NOT_PRIVATE | GateState.PRIVACY_PENDING:
            return Refusal.NOT_PRIVATE
        case GateState.CONSENT_PENDING:
            return Refusal.CONSENT_FIRST
        case GateState.DECLINED:
            return Refusal.CONSENT_DECLINED
        case GateState.OPEN if not state.may_show:
            return Refusal.ROOM_FIRST
        case GateState.OPEN:
            asked = item_id in state.walk.askable and gates_open(state, item_id)
            return item if asked else Refusal.NOT_ASKED_NOW


def _answer(state: State, command: c.GiveAnswer) -> Made | Refusal:
    item = _asked(state, command.item)
    if isinstance(item, Refusal):
        return item
    if item.is_note:
        return Refusal.NOT_AN_ANSWER
    refused = fits(item, command.value) or words_fit(item, command.value, command.said)
    if refused is not None:
        return refused
    reason = (command.reason or "").strip()
    if item.answer is AnswerType.JUDGEMENT and not reason:
        return Refusal.REASON_NEEDED
    if command.channel not in (None, *channels_told_by(state.protocol, item, command.value)):
        return Refusal.CHANNEL_NOT_OFFERED
    body: dict[str, Json] = {"item": item.id, "value": to_json(command.value)}
    if command.channel is not None:
        body["channel"] = command.channel.value
    if command.said:
        body["said"] = dict(command.said)
    return _given(state, item, body, reason)


def _code(state: State, command: c.GiveCode) -> Made | Refusal:
    item = _asked(state, command.item)
    if isinstance(item, Refusal):
        return item
    if command.code not in BY_HAND or item.is_note:
        return Refusal.NOT_AN_ANSWER
    reason = (command.reason or "").strip()
    if command.code is Code.NOT_APPLICABLE and not reason:
        return Refusal.REASON_NEEDED
    body: dict[str, Json] = {"item": item.id, "code": command.code.value}
    if command.value is not None:
        if command.code is not Code.ALREADY_KNOWN:
            return Refusal.NOT_AN_ANSWER
        refused = fits(item, command.value)
        if refused is not None:
            return refused
        body["value"] = to_json(command.value)
    return _given(state, item, body, reason)


def _given(state: State, item: Item, body: dict[str, Json], reason: str) -> Made:
    body.setdefault("channel", channel_of(state, item).value)
    if reason:
        body["reason"] = reason
    changed = item.id in state.given
    return EventKind.ANSWER_CHANGED if changed else EventKind.ANSWERED, body


def _item(state: State, command: c.ShowItem | c.ClearAnswer, item_id: str) -> Made | Refusal:
    item = _asked(state, item_id)
    if isinstance(item, Refusal):
        return item
    if isinstance(command, c.ShowItem):
        return EventKind.ITEM_SHOWN, {"item": item_id}
    return EventKind.ANSWER_CLEARED, {"item": item_id}


def _stage(state: State, command: c.FinishStage | c.HandOver | c.ReceiveOutcome) -> Made | Refusal:
    stage = state.protocol.stage.get(command.stage)
    if stage is None:
        return Refusal.UNKNOWN_STAGE
    match command:
        case c.FinishStage():
            return EventKind.STAGE_FINISHED, {"stage": stage.id}
        case c.HandOver(to=to):
            agreed = state.consents.get(stage.id) and not state.withdrawn
            if stage.consent is Gate.REQUIRED and not agreed:
                return Refusal.CONSENT_FIRST
            return EventKind.HANDED_OVER, {"stage": stage.id, "to": to}
        case c.ReceiveOutcome(answers=answers):
            said = _outcome(state, stage.hand_over, answers)
            if isinstance(said, Refusal):
                return said
            return EventKind.OUTCOME_RECEIVED, {"stage": stage.id, "answers": said}


def _outcome(
    state: State, hand_over: tuple[str, ...], answers: Mapping[str, Answer | Code]
) -> dict[str, Json] | Refusal:
    said: dict[str, Json] = {}
    for item_id, given in answers.items():
        if item_id not in hand_over:
            return Refusal.ITEM_WITHHELD
        if isinstance(given, Code):
            said[item_id] = {"code": given.value}
            continue
        refused = fits(state.protocol.item[item_id], given)
        if refused is not None:
            return refused
        said[item_id] = to_json(given)
    return said


def _judgement(state: State, command: c.SetTier | c.Judge) -> Made | Refusal:
    match command:
        case c.SetTier():
            return _tier(state, command)
        case c.Judge(disclosed=disclosed, channel=channel, concern=concern):
            if disclosed is None and not (concern or "").strip():
                return Refusal.REASON_NEEDED
            return EventKind.JUDGED, {
                "disclosed": disclosed.value if disclosed else None,
                "channel": channel.value,
                "concern": concern,
            }


def _tier(state: State, command: c.SetTier) -> Made | Refusal:
    if not command.reason.strip():
        return Refusal.REASON_NEEDED
    result = state.outcome.result
    computed = result.tier if result else Tier.NONE
    floor = state.tier_final or computed
    if command.tier.rank < max(floor.rank, computed.rank):
        if _disclosed(state):
            return Refusal.CANNOT_LOWER_DISCLOSURE
        if not command.second:
            return Refusal.SECOND_PERSON_NEEDED
    return EventKind.TIER_SET, {
        "tier": command.tier.value,
        "reason": command.reason.strip(),
        "second": command.second,
    }


def _disclosed(state: State) -> frozenset[Disclosure]:
    return frozenset(state.outcome.disclosed)


def _finish(state: State, disposition: str, reason: str) -> Made | Refusal:
    """With a duty open nothing is closed; with anything else open it needs a reason, which a
    person who has left is."""
    open_ = owed(state)
    if any(debt.kind is OwedKind.DUTY for debt in open_):
        return Refusal.DUTY_OPEN
    if open_ and disposition not in LEFT and not reason.strip():
        return Refusal.REASON_NEEDED
    return EventKind.FINISHED, {"disposition": disposition, "reason": reason.strip()}


def _circumstance(state: State, command: c.Command) -> Made | Refusal:
    match command:
        case c.ChooseChannel(channel=channel):
            offered = {ch for stage in state.protocol.stages for ch in stage.channels}
            if channel not in offered:
                return Refusal.CHANNEL_NOT_OFFERED
            return EventKind.CHANNEL_CHOSEN, {"channel": channel.value}
        case c.ChooseLanguage(language=language):
            return EventKind.LANGUAGE_CHOSEN, {"language": language}
        case c.ReceiveSignal(how=how, due_at=due_at):
            body: dict[str, Json] = {"channel_kind": how, "due_at": due_at.isoformat()}
            return EventKind.SIGNAL_RECEIVED, body
        case c.CancelSignal():
            return cancelled(state, command)
        case c.Hide():
            return EventKind.HIDDEN, {}
        case c.Resume():
            return EventKind.RESUMED, {}
        case c.Pause(reason=reason):
            return EventKind.PAUSED, {"reason": reason}
        case c.Finish(disposition=disposition, reason=reason):
            return _finish(state, disposition, reason)
        case _:
            raise ValueError(f"no such command: {type(command).__name__}")
