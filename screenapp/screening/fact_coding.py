"""Coding a screening into the one row that supervisors count. Codes only, by construction."""

from datetime import timedelta

from screenapp.protocol.conditions import Truth
from screenapp.protocol.item_status import AnsweredItem
from screenapp.protocol.model import Channel, Code, Disclosure, Source, Tier
from screenapp.screening.fact import Fact
from screenapp.screening.flow import GateState
from screenapp.screening.intake import Intake
from screenapp.screening.state import SILENT_SIGNAL, State
from screenapp.screening.wishes.counting import wishes_counted


def fact(state: State, intake: Intake) -> Fact:
    """The fact of *state*, a screening of *intake*; rebuilt from events it comes out the same."""
    outcome = state.outcome
    result = outcome.result
    tier = result.tier if result else Tier.NONE
    signal = next((s for s in state.signals if not s.cancelled), None)
    return Fact(
        screening=state.screening,
        intake=intake.id,
        day=intake.day,
        unit=intake.unit,
        shift=intake.shift,
        age_group=intake.age_group,
        trigger=state.trigger,
        protocol=state.protocol.id,
        version=state.protocol.version,
        language=state.language,
        attempted=_attempted(state),
        not_done=_not_done(state),
        private=state.privacy_first,
        private_ever=state.privacy_ever,
        complete=outcome.complete,
        result=result.id if result else None,
        kind=result.kind if result else None,
        tier=tier,
        tier_final=state.tier_final or tier,
        channels_offered=_offered(state),
        disclosed=_disclosed(state),
        minutes=_minutes(state.active) if outcome.complete else None,
        referrals=tuple(
            (r.answer.value if r.answer else "offered", r.status.value if r.status else None)
            for _, r in sorted(state.referrals.items())
        ),
        signal=signal is not None,
        signal_minutes=_minutes(signal.met_at - signal.at) if signal and signal.met_at else None,
        wishes=wishes_counted(state),
    )


def _attempted(state: State) -> bool:
    tried = state.privacy_first is not None or bool(state.consents) or bool(state.given)
    return tried or state.withdrawn


def _answered_by_person(state: State) -> bool:
    return any(
        isinstance(standing, AnsweredItem) and state.protocol.item[item].source is Source.SELF
        for item, standing in state.walk.standing.items()
    )


def _not_done(state: State) -> str | None:
    """The code of why no item of the person's own was answered; None if one was, or none is due."""
    if _answered_by_person(state):
        return None
    gates = {
        standing.gate
        for standing in state.walk.stages.values()
        if standing.stopped and standing.entered is Truth.TRUE
    }
    if GateState.DECLINED in gates:
        return Code.DECLINED.value
    if GateState.NOT_PRIVATE in gates:
        return Code.NOT_ASKED_NOT_PRIVATE.value
    for item, standing in state.walk.standing.items():
        asked_of_person = state.protocol.item[item].source is Source.SELF
        if asked_of_person and isinstance(standing, Code) and not standing.structural:
            given = state.given.get(item)
            if given is not None and given.code is not None:
                return given.code.value
    return state.finished if state.finished not in (None, "done") else None


def _offered(state: State) -> tuple[Channel, ...]:
    """Ways of being heard that this person was offered, in the order of the enum."""
    offered = set(state.channels)
    for stage in state.protocol.stages:
        standing = state.walk.stages[stage.id]
        asks = any(item.source is Source.SELF for item in stage.items)
        if asks and standing.entered is Truth.TRUE and standing.gate is GateState.OPEN:
            offered.add(stage.channels[0])
    if state.signs_up or any(not s.cancelled for s in state.signals):
        offered.add(Channel.SIGNAL)
    return tuple(channel for channel in Channel if channel in offered)


def _disclosed(state: State) -> tuple[tuple[Disclosure, Channel], ...]:
    """Kind and channel; what came out in the talk a silent signal asked for counts as its way."""
    by_signal = state.trigger == SILENT_SIGNAL and any(not s.cancelled for s in state.signals)
    pairs = {
        (kind, Channel.SIGNAL if by_signal and channel is Channel.INTERVIEW else channel)
        for kind, channels in state.outcome.disclosed.items()
        for channel in channels
    }
    return tuple(sorted(pairs, key=lambda pair: (pair[0].value, pair[1].value)))


def _minutes(span: timedelta) -> int:
    return max(round(span.total_seconds() / 60), 0)
