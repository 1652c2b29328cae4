"""From a state to what stands beside its result: debts, what was recorded, what waits. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import Channel, Code, Disclosure, Item, Source, Tier
from screenapp.screening.answers import from_json
from screenapp.screening.apply_event import person_from
from screenapp.screening.bodies import mapping, optional
from screenapp.screening.corrections import CANCELLED_BY_PERSON, CORRECTABLE
from screenapp.screening.debt_records import PendingCorrection, Tick
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.offers.records import ReferralAnswer, ReferralStatus
from screenapp.screening.owed import owed
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.apply import wish_settled, wishes_of
from screenapp.screening.wishes.records import NotHad
from screenapp.screening.written.apply import paper_ended
from screenapp.ui.interview.question_mapper import Say, shown_value
from screenapp.ui.interview.result.view_model import (
    ClosingViewModel,
    DebtLine,
    DoneLine,
    KeptAnswer,
    KnownAge,
    RecordedDetail,
    RecordedLine,
    RecordedText,
    WaitingLine,
)

_OF_ITEM: Final = (EventKind.ANSWERED, EventKind.ANSWER_CHANGED, EventKind.ANSWER_CLEARED)
NOTHING_SAID: Final[Mapping[str, object]] = MappingProxyType({})
_OF_DUTY: Final = (EventKind.PERSON_TOLD, EventKind.OBLIGATION_MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who looks, by staff id, when (aware), and the names of all staff by id."""

    me: str = ""
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    now: datetime | None = None

    def name(self, staff: str | None) -> str:
        """The name of *staff*, an id; empty for nobody and for who is not known here."""
        return self.names.get(staff or "", "")


def done_line(tick: Tick | None, viewer: Viewer) -> DoneLine | None:
    if tick is None:
        return None
    return DoneLine(at=tick.at, by=viewer.name(tick.by), done=tick.done, reason=tick.reason)


def closing(state: State, reference: str, viewer: Viewer) -> ClosingViewModel:
    """Everything that is left, first due first."""
    debts = tuple(
        DebtLine(key=o.key, kind=o.kind, due_at=o.due_at, owner=viewer.name(o.owner))
        for o in owed(state)
    )
    return ClosingViewModel(reference=reference, debts=debts, now=viewer.now)


def by_staff(event: Event) -> bool:
    """Whether staff recorded *event*, and may have recorded it wrongly."""
    own_screen = optional(event.body, "channel") == Channel.SELF_SCREEN.value
    cancelled = optional(event.body, "note") == CANCELLED_BY_PERSON
    return event.kind in CORRECTABLE and not own_screen and not cancelled


def recorded(state: State, viewer: Viewer, say: Say) -> tuple[RecordedLine, ...]:
    """What staff recorded, the latest first."""
    waiting = {one.of for one in state.pending}
    return tuple(
        recorded_line(state, event, viewer, say, waiting=event.id in waiting)
        for event in reversed(state.history)
        if by_staff(event)
    )


def recorded_line(
    state: State, event: Event, viewer: Viewer, say: Say, *, waiting: bool = False
) -> RecordedLine:
    return RecordedLine(
        event=event.id,
        at=event.at,
        by=viewer.name(event.author),
        what=recorded_text(state, event, say),
        voided=event.id in state.voided,
        waiting=waiting,
    )


def recorded_text(state: State, event: Event, say: Say) -> RecordedText:
    """What *event* recorded, with the protocol's words for what it is about."""
    body = event.body
    if event.kind in _OF_ITEM:
        item = state.protocol.item.get(optional(body, "item") or "")
        if item is None:
            return RecordedText(kind=event.kind)
        subject = item.short or say(item, None).text
        return RecordedText(
            kind=event.kind, subject=subject, detail=_given(item, body, say), answer=True
        )
    if event.kind in _OF_DUTY:
        duty = state.protocol.obligation.get(optional(body, "obligation") or "")
        reason = optional(body, "reason") or optional(body, "to") or ""
        return RecordedText(kind=event.kind, subject=duty.text if duty else "", detail=reason)
    if event.kind is EventKind.WISHED:
        return RecordedText(kind=event.kind, wishes=wishes_of(event))
    if event.kind is EventKind.SETTLED:
        if (wished := wish_settled(event)) is not None:
            why_not = optional(body, "reason")
            detail = NotHad(why_not) if why_not else ""
            return RecordedText(kind=event.kind, detail=detail, wishes=(wished,))
        if (end := paper_ended(event)) is not None:
            return RecordedText(kind=event.kind, detail=end)
        _, _, subject = (optional(body, "what") or "").partition(":")
        step = state.protocol.step.get(subject)
        return RecordedText(
            kind=event.kind,
            subject=step.text if step else "",
            detail=optional(body, "reason") or "",
        )
    return RecordedText(kind=event.kind, detail=_detail(event))


def _given(item: Item, body: Mapping[str, Json], say: Say) -> RecordedDetail | None:
    value, code = body.get("value"), optional(body, "code")
    if value is not None:
        return answer_words(item, from_json(value), say, mapping(body.get("said")))
    return Code(code) if code else None


def answer_words(
    item: Item, value: Answer, say: Say, said: Mapping[str, object] = NOTHING_SAID
) -> str:
    """The answer: ``yes``, ``no``, ``unsure``, what was typed, or the words of options with
    what was written beside them."""
    if not item.options:
        return shown_value(value)
    chosen = value if isinstance(value, tuple) else (value,)
    found = ((say(item, o).text, said.get(o.id)) for o in item.options if o.id in chosen)
    return ", ".join(f"{text} – {words}" if words else text for text, words in found)


def _detail(event: Event) -> RecordedDetail | None:
    body = event.body
    match event.kind:
        case EventKind.PRIVACY_CHECKED:
            return Presence(optional(body, "presence"))
        case EventKind.JUDGED:
            kind = optional(body, "disclosed")
            return Disclosure(kind) if kind else optional(body, "concern")
        case EventKind.TIER_SET:
            return Tier(optional(body, "tier"))
        case EventKind.PERSON_KNOWN | EventKind.STARTED:
            return age_words(person_from(mapping(body.get("person"))).age)
        case EventKind.REFERRAL_ANSWERED:
            return ReferralAnswer(optional(body, "answer"))
        case EventKind.FOLLOWED_UP:
            return ReferralStatus(optional(body, "status"))
        case EventKind.CORRECTED:
            return optional(body, "reason")
        case EventKind.POINTED:
            return optional(body, "picture")
        case _:
            return None


def age_words(age: tuple[int, int] | None) -> str:
    """``17``, or ``15-17``; empty where it is not known."""
    if age is None:
        return ""
    return str(age[0]) if age[0] == age[1] else f"{age[0]}-{age[1]}"


def waiting(state: State, viewer: Viewer, say: Say) -> tuple[WaitingLine, ...]:
    """The corrections that wait for a second person, with both versions."""
    return tuple(_waiting(state, one, viewer, say) for one in state.pending)


def _waiting(state: State, one: PendingCorrection, viewer: Viewer, say: Say) -> WaitingLine:
    events = {event.id: event for event in state.history}
    made = events[one.event]
    if one.of is not None:
        stands: RecordedText | None = recorded_text(state, events[one.of], say)
        instead = None
    else:
        stands, instead = _kept(state, one, say), recorded_text(state, made, say)
    return WaitingLine(
        event=one.event,
        at=one.at,
        by=viewer.name(one.by),
        mine=one.by == viewer.me,
        reason=one.reason,
        stands=stands,
        instead=None if made.kind is EventKind.ANSWER_CLEARED else instead,
    )


def _kept(state: State, one: PendingCorrection, say: Say) -> RecordedText | None:
    """What stands while *one*, another answer or another age, waits."""
    if one.person is not None:
        return RecordedText(kind=EventKind.PERSON_KNOWN, detail=age_words(state.person.age))
    item = state.protocol.item.get(one.item or "")
    given = state.given.get(one.item or "")
    if item is None or given is None:
        return None
    value: RecordedDetail | None = given.code
    if given.value is not None:
        value = answer_words(item, given.value, say, given.said)
    subject = item.short or say(item, None).text
    return RecordedText(kind=EventKind.ANSWERED, subject=subject, detail=value, answer=True)


def answers(state: State, say: Say) -> tuple[KeptAnswer, ...]:
    """What the person answered and can take back, in the order of asking."""
    found = []
    for item in state.protocol.items:
        given = state.given.get(item.id)
        if given is None or given.value is None or item.source is not Source.SELF:
            continue
        found.append(
            KeptAnswer(
                item=item.id,
                short=item.short or say(item, None).text,
                value=answer_words(item, given.value, say, given.said),
            )
        )
    return tuple(found)


def known_age(state: State) -> KnownAge:
    person = state.person
    return KnownAge(
        age=person.age,
        basis=person.age_basis,
        companion=person.companion,
        contradicted=state.walk.facts.age_disputed and not person.disputed,
    )


def event_of(state: State, event: UUID) -> Event | None:
    return next((one for one in state.history if one.id == event), None)


def last_made(state: State) -> Event | None:
    """The last event that was not made by the rules themselves."""
    own = (one for one in reversed(state.history) if one.kind is not EventKind.OWED)
    return next(own, None)
