"""One event's effect on a state, and so that of all of them.

    state = fold(protocol, events)

One pure function; the window, the command line and the tests run it alike. What an event's
body holds is told in `events`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from screenapp.protocol.model import Channel, Code, Disclosure, Gate, Protocol, Tier
from screenapp.screening.answers import Given, from_json
from screenapp.screening.apply_owed import OWED_STEPS
from screenapp.screening.bodies import entries, mapping, optional, text, with_entry
from screenapp.screening.corrections import (
    BY_MISTAKE,
    CANCELLED_BY_PERSON,
    CORRECTING,
    agreed_of,
    dropped_of,
    voided_of,
)
from screenapp.screening.debt_records import PendingCorrection
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.incremental import carried_on
from screenapp.screening.offers.apply import REFERRAL_STEPS
from screenapp.screening.person import AgeBasis, Companion, Person, Presence, Setting
from screenapp.screening.pointing.apply import pointed_at
from screenapp.screening.state import Signal, State, advanced, changed, gates_open
from screenapp.screening.wishes.apply import WISH_STEPS, went_on_without
from screenapp.screening.written.apply import paper_made

PERSON_STOPPED, TALK = "person_stopped", "talk"
TALK_AFTER = (PERSON_STOPPED, TALK)
"""Reasons of a pause after which somebody goes to the person and talks with them."""


def fold(protocol: Protocol, events: Iterable[Event]) -> State:
    """The state that *events*, in order of sequence, come to under *protocol*.

    Raises:
        ValueError: for an empty list, a gap or a repeat in the sequence, or events of two
            screenings.
    """
    history = tuple(events)
    if not history:
        raise ValueError("a screening has at least one event")
    return _refolded(protocol, history)


def step(state: State, event: Event) -> State:
    """The state after *event*.

    Raises:
        ValueError: if the event does not follow on, or its body has not the form that `events`
            tells.
    """
    if event.kind in CORRECTING and optional(event.body, "note") != CANCELLED_BY_PERSON:
        advanced(state, event)
        return _refolded(state.protocol, (*state.history, event))
    after = _applied(advanced(state, event), event)
    item = text(event.body, "item") if event.kind in _OF_ONE_ITEM else None
    return carried_on(state, after, item)


def _applied(state: State, event: Event) -> State:
    """What *event* makes of *state*; one that waits for a second person is only noted."""
    if event.body.get("pending") is True:
        return _waits(state, event)
    return _STEPS[event.kind](state, event)


def _refolded(protocol: Protocol, history: tuple[Event, ...]) -> State:
    """What *history* comes to with every correction in it that is in force."""
    voided, agreed = voided_of(history), agreed_of(history)
    state = State(protocol=protocol, screening=history[0].screening, voided=voided)
    for event in history:
        before = state
        state = advanced(state, event)
        if event.id in agreed:
            event = replace(event, body={**event.body, "pending": False})
        if event.id not in voided:
            state = _applied(state, event)
        elif event.kind is EventKind.STARTED:
            state = replace(_started(state, event), finished=BY_MISTAKE)
        item = text(event.body, "item") if event.kind in _OF_ONE_ITEM else None
        state = carried_on(before, state, item)
    waiting = tuple(p for p in state.pending if p.event not in agreed | dropped_of(history))
    return replace(state, pending=waiting) if waiting != state.pending else state


def _started(state: State, event: Event) -> State:
    body = event.body
    intake = optional(body, "intake")
    return changed(
        state,
        intake=UUID(intake) if intake else None,
        person=person_from(mapping(body.get("person"))),
        setting=Setting(facts=MappingProxyType(_facts(mapping(body.get("setting"))))),
        trigger=optional(body, "trigger"),
        signs_up=body.get("signs_up") is True,
        language=optional(body, "language") or state.protocol.language,
        started_at=event.at,
    )


def person_from(said: Mapping[str, Json]) -> Person:
    """The person as an event holds them: {age: [low, high] | null, age_basis, companion}.

    The last is there only where it was noted.
    """
    age: tuple[int, int] | None = None
    match said.get("age"):
        case [int(youngest), int(oldest)]:
            age = (youngest, oldest)
    basis = optional(said, "age_basis")
    along = optional(said, "companion")
    return Person(
        age=age,
        age_basis=AgeBasis(basis) if basis else None,
        companion=Companion(along) if along else None,
    )


def person_to(person: Person) -> dict[str, Json]:
    """*person* as `person_from` reads them."""
    said: dict[str, Json] = {
        "age": list(person.age) if person.age else None,
        "age_basis": person.age_basis.value if person.age_basis else None,
    }
    return said | ({"companion": person.companion.value} if person.companion else {})


def _facts(said: Mapping[str, Json]) -> dict[str, str | None]:
    return {k: v for k, v in said.items() if v is None or isinstance(v, str)}


def _shown_in(state: State, stage: str | None) -> str | None:
    """The item shown last, unless work has gone on to the gate of another stage since."""
    if state.shown is None or stage is None:
        return state.shown
    return state.shown if state.protocol.stage_of[state.shown].id == stage else None


def _privacy_checked(state: State, event: Event) -> State:
    presence = Presence(text(event.body, "presence"))
    retry = optional(event.body, "retry_at")
    unseen = event.body.get("unseen") is True and not presence.private
    state = went_on_without(state, event)
    if unseen:
        return changed(state, presence=presence, room_asked=True, unseen=True, paused=None)
    met = tuple(
        replace(s, met_at=event.at) if s.open and presence.private else s for s in state.signals
    )
    first = presence.private if state.privacy_first is None else state.privacy_first
    return changed(
        state,
        presence=presence,
        room_asked=True,
        unseen=False,
        tried=state.tried + (not _only_moved(state, event, presence)),
        looked=event.sequence,
        retry_at=datetime.fromisoformat(retry) if retry and not presence.private else None,
        shown=_shown_in(state, optional(event.body, "stage")),
        privacy_first=first,
        privacy_ever=presence.private or bool(state.privacy_ever),
        signals=met,
        paused=None,
    )


def _only_moved(state: State, event: Event, presence: Presence) -> bool:
    """Whether *event* tells only of another time to ask again.

    The gate is shut the moment somebody comes in, with the usual time; who then chooses
    another time looks no second time. A look that was found open, one after something else,
    or one once the time had come, is a look of its own.
    """
    follows = state.looked == event.sequence - 1 and state.presence is presence
    waits = state.retry_at is None or event.at < state.retry_at
    return follows and waits and not presence.private


def _consent(state: State, event: Event, given: bool) -> State:
    stage = state.protocol.stage.get(text(event.body, "stage"))
    if stage is None:
        return state
    private = state.presence is not None and state.presence.private
    if stage.privacy is Gate.REQUIRED and not private and stage.id not in state.handed_over:
        return state
    return changed(
        state,
        consents=with_entry(state.consents, stage.id, given),
        shown=_shown_in(state, stage.id),
        withdrawn=state.withdrawn and not given,
    )


def _consent_given(state: State, event: Event) -> State:
    return _consent(state, event, True)


def _consent_declined(state: State, event: Event) -> State:
    return _consent(state, event, False)


def _consent_withdrawn(state: State, event: Event) -> State:
    given = dict(state.given)
    for item in entries(event.body.get("items")):
        if isinstance(item, str) and item in given:
            was = given[item]
            given[item] = Given(code=Code.WITHDRAWN, channel=was.channel, gates_open=was.gates_open)
    return replace(state, given=MappingProxyType(given), withdrawn=True)


def _channel_chosen(state: State, event: Event) -> State:
    channel = Channel(text(event.body, "channel"))
    channels = tuple(dict.fromkeys((*state.channels, channel)))
    return replace(state, channel=channel, channels=channels)


def _language_chosen(state: State, event: Event) -> State:
    return replace(state, language=text(event.body, "language"))


def _item_shown(state: State, event: Event) -> State:
    item = text(event.body, "item")
    return replace(state, shown=item, seen=state.seen | {item}, paused=None, hidden=False)


def _answered(state: State, event: Event) -> State:
    item, body = text(event.body, "item"), event.body
    code = optional(body, "code")
    given = Given(
        value=from_json(body["value"]) if body.get("value") is not None else None,
        code=Code(code) if code else None,
        channel=Channel(optional(body, "channel") or Channel.INTERVIEW.value),
        reason=optional(body, "reason"),
        gates_open=gates_open(state, item),
        said=MappingProxyType({k: str(v) for k, v in mapping(body.get("said")).items()}),
    )
    return changed(state, given=with_entry(state.given, item, given))


def _answer_cleared(state: State, event: Event) -> State:
    item = text(event.body, "item")
    kept = {name: given for name, given in state.given.items() if name != item}
    return replace(state, given=MappingProxyType(kept))


def _signal_received(state: State, event: Event) -> State:
    signal = Signal(
        event=event.id,
        how=text(event.body, "channel_kind"),
        at=event.at,
        due_at=datetime.fromisoformat(text(event.body, "due_at")),
    )
    return replace(state, signals=(*state.signals, signal))


def _corrected(state: State, event: Event) -> State:
    if optional(event.body, "note") != CANCELLED_BY_PERSON:
        return state  # what it takes back was left out from the beginning
    of = UUID(text(event.body, "of"))
    signals = tuple(replace(s, cancelled=True) if s.event == of else s for s in state.signals)
    return replace(state, signals=signals)


def _hidden(state: State, event: Event) -> State:
    return replace(state, hidden=True, room_asked=False, unseen=False)


def _resumed(state: State, event: Event) -> State:
    return replace(state, hidden=False, paused=None, room_asked=False, unseen=False)


def _paused(state: State, event: Event) -> State:
    reason = optional(event.body, "reason") or "paused"
    talks = state.talks
    if reason in TALK_AFTER:
        talks = MappingProxyType({**talks, event.id: event.at})
    return replace(state, paused=reason, room_asked=False, unseen=False, talks=talks)


def _stage_finished(state: State, event: Event) -> State:
    stage = text(event.body, "stage")
    return replace(state, stages_finished=state.stages_finished | {stage})


def _handed_over(state: State, event: Event) -> State:
    return replace(state, handed_over=state.handed_over | {text(event.body, "stage")})


def _outcome_received(state: State, event: Event) -> State:
    stage = state.protocol.stage[text(event.body, "stage")]
    given = dict(state.given)
    for item, said in mapping(event.body.get("answers")).items():
        if item not in stage.hand_over:
            continue
        code = optional(mapping(said), "code")
        value = None if code else from_json(said)
        given[item] = Given(value=value, code=Code(code) if code else None)
    return replace(
        state,
        given=MappingProxyType(given),
        handed_over=state.handed_over | {stage.id},
    )


def _judged(state: State, event: Event) -> State:
    kind = optional(event.body, "disclosed")
    channel = Channel(optional(event.body, "channel") or Channel.INTERVIEW.value)
    said = (*state.said, (Disclosure(kind), channel)) if kind else state.said
    concern = optional(event.body, "concern")
    return replace(state, said=tuple(dict.fromkeys(said)), concern=concern or state.concern)


def _tier_set(state: State, event: Event) -> State:
    tier, reason = Tier(text(event.body, "tier")), text(event.body, "reason")
    return replace(state, tier_final=tier, tier_reason=reason)


def _person_known(state: State, event: Event) -> State:
    return replace(state, person=person_from(mapping(event.body.get("person"))))


def _waits(state: State, event: Event) -> State:
    """Note a correction that needs a second person."""
    of, person = optional(event.body, "of"), event.body.get("person")
    waits = PendingCorrection(
        event=event.id,
        at=event.at,
        by=event.author,
        reason=optional(event.body, "reason") or "",
        of=UUID(of) if of else None,
        person=person_from(mapping(person)) if person is not None else None,
        item=optional(event.body, "item"),
    )
    return replace(state, pending=(*state.pending, waits))


def _unchanged(state: State, event: Event) -> State:
    return state


def _finished(state: State, event: Event) -> State:
    return replace(state, finished=text(event.body, "disposition"))


_STEPS: Mapping[EventKind, Callable[[State, Event], State]] = {
    EventKind.STARTED: _started,
    EventKind.PRIVACY_CHECKED: _privacy_checked,
    EventKind.CONSENT_GIVEN: _consent_given,
    EventKind.CONSENT_DECLINED: _consent_declined,
    EventKind.CONSENT_WITHDRAWN: _consent_withdrawn,
    EventKind.CHANNEL_CHOSEN: _channel_chosen,
    EventKind.LANGUAGE_CHOSEN: _language_chosen,
    EventKind.ITEM_SHOWN: _item_shown,
    EventKind.ANSWERED: _answered,
    EventKind.ANSWER_CHANGED: _answered,
    EventKind.ANSWER_CLEARED: _answer_cleared,
    EventKind.SIGNAL_RECEIVED: _signal_received,
    EventKind.HIDDEN: _hidden,
    EventKind.RESUMED: _resumed,
    EventKind.PAUSED: _paused,
    EventKind.STAGE_FINISHED: _stage_finished,
    EventKind.HANDED_OVER: _handed_over,
    EventKind.OUTCOME_RECEIVED: _outcome_received,
    EventKind.JUDGED: _judged,
    EventKind.TIER_SET: _tier_set,
    EventKind.FINISHED: _finished,
    EventKind.CORRECTED: _corrected,
    EventKind.PERSON_KNOWN: _person_known,
    EventKind.CORRECTION_AGREED: _unchanged,
    EventKind.CORRECTION_DROPPED: _unchanged,
    **OWED_STEPS,
    **WISH_STEPS,
    EventKind.POINTED: pointed_at,
    EventKind.PAPER_MADE: paper_made,
    **REFERRAL_STEPS,
}
_OF_ONE_ITEM = (EventKind.ANSWERED, EventKind.ANSWER_CHANGED, EventKind.ANSWER_CLEARED)
