"""Putting right what was recorded by mistake: nothing is rubbed out, both versions stay.

A correction is an event that names another. In force, it makes the state what it would be
without that other event. One that takes something from the person, a lower result, their own
disclosure, a duty, waits for a second person; until then everything stands as it was.
"""

from collections.abc import Iterable
from uuid import UUID

from screenapp.protocol.model import ResultKind
from screenapp.screening.bodies import optional
from screenapp.screening.events import Event, EventKind
from screenapp.screening.state import State

CANCELLED_BY_PERSON = "cancelled_by_person"
"""The note of a signal that was cancelled; its ``reason`` is a `SignalCancelled`."""
BY_MISTAKE = "by_mistake"
"""How a screening ended that was begun for the wrong person."""

CORRECTABLE = frozenset(
    {
        EventKind.STARTED,
        EventKind.PRIVACY_CHECKED,
        EventKind.CONSENT_GIVEN,
        EventKind.CONSENT_DECLINED,
        EventKind.CONSENT_WITHDRAWN,
        EventKind.ANSWERED,
        EventKind.ANSWER_CHANGED,
        EventKind.ANSWER_CLEARED,
        EventKind.SIGNAL_RECEIVED,
        EventKind.WISHED,
        EventKind.INTERPRETER_UNWANTED,
        EventKind.OUTCOME_RECEIVED,
        EventKind.JUDGED,
        EventKind.TIER_SET,
        EventKind.PERSON_TOLD,
        EventKind.OBLIGATION_MET,
        EventKind.SETTLED,
        EventKind.PERSON_KNOWN,
        EventKind.CORRECTED,
        EventKind.REFERRAL_OFFERED,
        EventKind.REFERRAL_ANSWERED,
        EventKind.FOLLOWED_UP,
        EventKind.POINTED,
        EventKind.PAPER_MADE,
        EventKind.TAKEN_BACK,
        EventKind.GOALS_SAID,
    }
)
"""What somebody recorded and may have recorded wrongly. What was shown, and when, is no record
of theirs."""

CORRECTING = frozenset(
    {EventKind.CORRECTED, EventKind.CORRECTION_AGREED, EventKind.CORRECTION_DROPPED}
)


def in_force(event: Event, agreed: Iterable[UUID]) -> bool:
    """Whether a correction counts: it needed no second person, or has one."""
    return event.body.get("pending") is not True or event.id in agreed


def agreed_of(history: Iterable[Event]) -> frozenset[UUID]:
    """The corrections that a second person agreed to."""
    return _named(history, EventKind.CORRECTION_AGREED)


def dropped_of(history: Iterable[Event]) -> frozenset[UUID]:
    return _named(history, EventKind.CORRECTION_DROPPED)


def voided_of(history: tuple[Event, ...]) -> frozenset[UUID]:
    """The events that corrections in force take back; a correction may itself be taken back."""
    agreed = agreed_of(history)
    voided: set[UUID] = set()
    for event in reversed(history):
        if event.kind is not EventKind.CORRECTED or event.id in voided:
            continue
        if optional(event.body, "note") != CANCELLED_BY_PERSON and in_force(event, agreed):
            voided.add(UUID(str(event.body["of"])))
    return frozenset(voided)


def takes_from_person(before: State, after: State) -> bool:
    """Whether going from *before* to *after* lowers a result, removes a disclosure, a signal, a
    wish or a sheet, or ends a duty."""
    fewer_said = set(before.outcome.disclosed) - set(after.outcome.disclosed)
    held = {*before.outcome.obligations, *before.told}
    fewer_duties = held - {*after.outcome.obligations, *after.told}
    signals = {s.event for s in before.signals} - {s.event for s in after.signals}
    wishes = {w.key for w in before.wishes if w.kind.owed} - {w.key for w in after.wishes}
    papers = {p.key for p in before.papers} - {p.key for p in after.papers}
    lower = _weight(after) < _weight(before)
    ended = after.finished == BY_MISTAKE and bool(
        before.given or before.said or before.signals or before.pointed
    )
    return bool(fewer_said or fewer_duties or signals or wishes or papers or lower or ended)


def _weight(state: State) -> tuple[int, bool]:
    """How grave a state is: its tier, as far as it may still be; then whether that is settled."""
    result = state.outcome.result
    computed = 0 if result is None else (result.could_be or result.tier).rank
    positive = result is not None and result.kind is ResultKind.POSITIVE
    return max(computed, state.tier_final.rank if state.tier_final else 0), positive


def _named(history: Iterable[Event], kind: EventKind) -> frozenset[UUID]:
    return frozenset(UUID(str(event.body["of"])) for event in history if event.kind is kind)
