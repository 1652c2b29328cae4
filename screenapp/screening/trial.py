"""A screening run in one go from what a file says, through the same events as a real one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from uuid import UUID, uuid4

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import Channel, Code, Gate, Protocol, Source
from screenapp.screening.answers import to_json
from screenapp.screening.apply_event import fold, person_to
from screenapp.screening.events import Event, EventKind, Json
from screenapp.screening.person import Person, Presence, Setting
from screenapp.screening.state import State

# A trial has no time of its own; a fixed one keeps its events the same from run to run.
_THEN = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a file of answers says. ``private`` and ``agreed`` hold for every gate.

    ``answers`` maps an item's id, known to the protocol or not, to its answer or code, or to
    both for an answer that is already known.
    """

    person: Person = field(default_factory=Person)
    setting: Setting = field(default_factory=Setting)
    trigger: str | None = None
    private: bool = True
    agreed: bool = True
    channel: Channel = Channel.INTERVIEW
    answers: Mapping[str, tuple[Answer | None, Code | None]] = field(
        default_factory=lambda: MappingProxyType({})
    )


def run(protocol: Protocol, trial: Trial) -> State:
    """The state that *trial* comes to under *protocol*.

    Answers are taken as the file gives them, also where a gate is closed or an item is not
    asked: the fold keeps those apart as not counted.
    """
    screening = uuid4()
    made = _events(protocol, trial)
    events = [_event(screening, number, kind, body) for number, (kind, body) in enumerate(made, 1)]
    return fold(protocol, events)


def _events(protocol: Protocol, trial: Trial) -> list[tuple[EventKind, dict[str, Json]]]:
    presence = Presence.ALONE if trial.private else Presence.COMPANION
    consent = EventKind.CONSENT_GIVEN if trial.agreed else EventKind.CONSENT_DECLINED
    started: dict[str, Json] = {
        "trigger": trial.trigger,
        "person": person_to(trial.person),
        "setting": dict(trial.setting.facts),
    }
    made: list[tuple[EventKind, dict[str, Json]]] = [(EventKind.STARTED, started)]
    looked: dict[str, Json] = {"stage": protocol.stages[0].id, "presence": presence.value}
    made.append((EventKind.PRIVACY_CHECKED, looked))
    for stage in protocol.stages:
        if stage.consent is Gate.REQUIRED:
            made.append((consent, {"stage": stage.id}))
    for item_id, (value, code) in trial.answers.items():
        made.append((EventKind.ANSWERED, _body(protocol, trial, item_id, value, code)))
    return made


def _body(
    protocol: Protocol, trial: Trial, item_id: str, value: Answer | None, code: Code | None
) -> dict[str, Json]:
    item = protocol.item.get(item_id)
    own = item is not None and item.source is Source.SELF
    body: dict[str, Json] = {
        "item": item_id,
        "channel": (trial.channel if own else Channel.INTERVIEW).value,
    }
    if value is not None:
        body["value"] = to_json(value)
    if code is not None:
        body["code"] = code.value
    return body


def _event(screening: UUID, number: int, kind: EventKind, body: dict[str, Json]) -> Event:
    return Event(
        id=uuid4(),
        screening=screening,
        sequence=number,
        kind=kind,
        day=_THEN.date(),
        at=_THEN,
        author="trial",
        body=body,
    )
