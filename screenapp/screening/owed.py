"""What is still owed to a person, to whom it falls, and what is done about it: one list.

A debt has a key that names it in events: ``duty:<id>``, ``step:<id>``, ``signal:<event>``,
``talk:<event>``, ``call:<id>``, ``try_again``, ``offer``, ``follow_up:<service>``,
``partner:<stage>``, ``check:<months>``, ``notice:<service>``,
``wish:<event>:<kind>``, ``paper:<event>``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from screenapp.protocol.duty_terms import TermsByDuty, terms_to
from screenapp.protocol.model import ResultKind
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.correcting import Made
from screenapp.screening.corrections import CANCELLED_BY_PERSON
from screenapp.screening.debt_records import Arisen
from screenapp.screening.events import EventKind, Json
from screenapp.screening.offers.goals import CHECK
from screenapp.screening.offers.records import ReferralState
from screenapp.screening.offers.tonight import wants_nothing_now
from screenapp.screening.positions import Complete, PrivacyNeeded
from screenapp.screening.state import State
from screenapp.screening.wishes.apply import open_wishes
from screenapp.screening.wishes.records import WISH, NotHad
from screenapp.screening.written.apply import open_papers
from screenapp.screening.written.records import PAPER, ends_paper

_SPAN: Final = re.compile(r"(\d{1,4})([mhd])")
_UNITS: Final = {"m": "minutes", "h": "hours", "d": "days"}
AT_ONCE: Final = "at_once"
CALL: Final = "call:"


class OwedKind(Enum):
    """In the order in which they stand where they are due at the same time."""

    DUTY = "duty"
    SIGNAL = "signal"
    TALK = "talk"
    WISH = "wish"
    PAPER = "paper"
    CALL_BACK = "call_back"
    TRY_AGAIN = "try_again"
    STEP = "step"
    OFFER = "offer"
    FOLLOW_UP = "follow_up"
    NOTICE = "notice"
    OUTCOME_CHECK = "outcome_check"
    PARTNER = "partner"

    @property
    def waits_for_others(self) -> bool:
        return self in (OwedKind.FOLLOW_UP, OwedKind.OUTCOME_CHECK, OwedKind.PARTNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One thing that is owed. ``subject`` is the id of the duty, step, service or stage,
    or the kind of a wish.

    ``since`` and ``due_at`` are aware; ``due_at`` is None where no time is set. ``owner`` is the
    staff id of who sees to it; ``offered_to`` of the colleague who has not said yes yet;
    ``unable`` are those who said that they cannot.
    """

    key: str
    kind: OwedKind
    subject: str = ""
    since: datetime | None = None
    due_at: datetime | None = None
    owner: str | None = None
    offered_to: str | None = None
    unable: frozenset[str] = frozenset()


def span_of(within: str | None) -> timedelta | None:
    """The time that a protocol's ``within`` leaves: ``at_once``, ``30m``, ``24h``, ``7d``."""
    if within == AT_ONCE:
        return timedelta()
    found = _SPAN.fullmatch(within or "")
    return timedelta(**{_UNITS[found[2]]: int(found[1])}) if found else None


def owed(state: State) -> tuple[Owed, ...]:
    """Everything open, what has the least time left first, then what has none."""
    found = (*_duties(state), *_of_person(state))
    if state.finished is None:
        found = (*found, *_while_open(state))
    kinds = list(OwedKind)
    return tuple(
        sorted(
            found,
            key=lambda o: (
                o.kind.waits_for_others,
                o.due_at is None,
                o.due_at.timestamp() if o.due_at else 0.0,
                kinds.index(o.kind),
            ),
        )
    )


def duties(state: State) -> tuple[str, ...]:
    """The ids of duties that hold now, and of those that arose once, in file order.

    What arose goes with a correction alone, in force and with nobody told yet; taking an answer
    back does not make unknown what staff know.
    """
    held = {*state.outcome.obligations, *state.told, *state.obligations_met}
    for key in state.arisen:
        kind, _, subject = key.partition(":")
        if kind == "duty" and not _ended(state, key):
            held.add(subject)
    return tuple(o.id for o in state.protocol.obligations if o.id in held)


def released(before: State, after: State) -> tuple[str, ...]:
    """The duties that a correction, in force between the two, ended: keys."""
    gone = [d for d in before.outcome.obligations if d not in after.outcome.obligations]
    return tuple(f"duty:{duty}" for duty in gone if duty not in after.told)


def to_record(state: State) -> dict[str, str | None]:
    """Of what is `timed` now, what has no record of its beginning; and a duty that a correction
    ended and that holds again. A step that staff left undone, with a reason, stays settled."""
    return {
        key: within
        for key, within in timed(state).items()
        if key not in state.arisen or (key.startswith("duty:") and _ended(state, key))
    }


def arising(key: str, within: str | None, at: datetime, terms: TermsByDuty) -> Made:
    """The record of what arises at *at*, to be done in the time that the site set, or else the
    protocol's; of a duty with what the site has set of it now."""
    kind, _, subject = key.partition(":")
    set_here = terms.get(subject) if kind == "duty" else None
    span = span_of((set_here and set_here.within) or within)
    due_at = (at + span).isoformat() if span is not None else None
    body: dict[str, Json] = {"what": key, "due_at": due_at}
    if set_here is not None:
        body["terms"] = {**terms_to(set_here)}
    return EventKind.OWED, body


def _ended(state: State, key: str) -> bool:
    return key in state.ticks and not state.ticks[key].done


def timed(state: State) -> dict[str, str | None]:
    """The duties, and the steps with a time, that hold now: key and ``within``."""
    found: dict[str, str | None] = {}
    for obligation in state.protocol.obligations:
        if obligation.id in state.outcome.obligations:
            found[f"duty:{obligation.id}"] = obligation.within
    if _result_stands(state):
        for step in state.outcome.steps:
            within = state.protocol.step[step].within
            if span_of(within) is not None:
                found[f"step:{step}"] = within
    return found


def _duties(state: State) -> Iterator[Owed]:
    within = {o.id: o.within for o in state.protocol.obligations}
    for duty in duties(state):
        if duty not in state.obligations_met:
            yield _one(state, f"duty:{duty}", OwedKind.DUTY, duty, within[duty])


def _of_person(state: State) -> Iterator[Owed]:
    """What the person asked for or was promised; it outlives the end of the questions."""
    for event, at in state.talks.items():
        key = f"talk:{event}"
        if key not in state.ticks:
            yield _plain(state, key, OwedKind.TALK, since=at, due_at=at)
    for wish in open_wishes(state):
        key, kind = wish.key, wish.kind.value
        debt = _plain(state, key, OwedKind.WISH, kind, since=wish.at, due_at=wish.due_at)
        yield replace(debt, owner=_owner(state, key, wish.by))
    for paper in open_papers(state):
        sheet = _plain(state, paper.key, OwedKind.PAPER, since=paper.at, due_at=paper.due_at)
        yield replace(sheet, owner=_owner(state, paper.key, paper.by))
    for key in state.arisen:
        if key.startswith(CALL) and key not in state.ticks:
            yield _one(state, key, OwedKind.CALL_BACK, "", None)
        elif key.startswith(CHECK) and key not in state.ticks:
            yield _one(state, key, OwedKind.OUTCOME_CHECK, key.removeprefix(CHECK), None)
    for service, referral in state.referrals.items():
        key = f"follow_up:{service}"
        told = f"notice:{service}"
        if referral.taken_back_at is not None and referral.reached and told not in state.ticks:
            # What is already there cannot be called back; that they are to stop can be said.
            yield _plain(
                state, told, OwedKind.NOTICE, service,
                since=referral.taken_back_at, due_at=referral.taken_back_at,
            )  # fmt: skip
        if referral.open and key not in state.ticks:
            yield _follow_up(state, key, referral)
    for stage in {state.protocol.stage_of[item.id].id: None for item in state.awaited}:
        key = f"partner:{stage}"
        if key not in state.ticks:
            yield _plain(state, key, OwedKind.PARTNER, stage)


def _while_open(state: State) -> Iterator[Owed]:
    for signal in state.signals:
        if signal.open:
            key = f"signal:{signal.event}"
            yield _plain(state, key, OwedKind.SIGNAL, since=signal.at, due_at=signal.due_at)
    # Whoever set a time is to try again by then, also before a page that staff fill in.
    waits = isinstance(state.next_open(), PrivacyNeeded) or state.retry_at is not None
    tried = state.presence is not None and not state.presence.private and not state.unseen
    if waits and tried and "try_again" not in state.ticks:
        yield _plain(state, "try_again", OwedKind.TRY_AGAIN, due_at=state.retry_at)
    for key, within in timed(state).items():
        kind, _, subject = key.partition(":")
        if kind == "step" and key not in state.ticks:
            yield _one(state, key, OwedKind.STEP, subject, within)
    if _to_offer(state) and "offer" not in state.ticks:
        yield _plain(state, "offer", OwedKind.OFFER)


def _to_offer(state: State) -> bool:
    """Whether help is to be offered: something was indicated, told or asked for, and the
    questions are over."""
    if not isinstance(state.next_open(), Complete):
        return False
    result = state.outcome.result
    indicated = result is not None and result.kind is ResultKind.POSITIVE
    answered = bool(state.referrals) and all(r.answer for r in state.referrals.values())
    answered = answered or wants_nothing_now(state.details)
    return bool(indicated or state.outcome.disclosed or state.needs) and not answered


def _result_stands(state: State) -> bool:
    """Whether its steps are to be taken: it is settled, or nothing more is to be asked."""
    result = state.outcome.result
    if result is None or not (state.given or state.said):
        return False
    settled = not result.indeterminate and result.kind is not ResultKind.NEGATIVE
    return settled or isinstance(state.next_open(), Complete)


def _one(state: State, key: str, kind: OwedKind, subject: str, within: str | None) -> Owed:
    """A debt whose clock began when it arose; before there was a record of that, at the start."""
    arisen = state.arisen.get(key)
    if arisen is None:
        since = state.started_at
        span = span_of(within)
        due_at = since + span if since is not None and span is not None else None
        arisen = Arisen(at=since, due_at=due_at, by="") if since is not None else None
    return Owed(
        key=key,
        kind=kind,
        subject=subject,
        since=arisen.at if arisen else None,
        due_at=arisen.due_at if arisen else None,
        owner=_owner(state, key, arisen.by if arisen else ""),
        offered_to=state.passing.get(key),
        unable=state.unable.get(key, frozenset()),
    )


def _plain(
    state: State,
    key: str,
    kind: OwedKind,
    subject: str = "",
    *,
    since: datetime | None = None,
    due_at: datetime | None = None,
) -> Owed:
    return Owed(
        key=key,
        kind=kind,
        subject=subject,
        since=since,
        due_at=due_at,
        owner=state.owners.get(key),
        offered_to=state.passing.get(key),
        unable=state.unable.get(key, frozenset()),
    )


def _follow_up(state: State, key: str, referral: ReferralState) -> Owed:
    """Who spoke with the person last asks again, unless they cannot or somebody else took it."""
    last = referral.marks[-1].by if referral.marks else referral.answered_by
    return replace(
        _plain(
            state,
            key,
            OwedKind.FOLLOW_UP,
            referral.service,
            since=referral.answered_at,
            due_at=referral.next_at,
        ),
        owner=_owner(state, key, last),
    )


def _owner(state: State, key: str, began: str) -> str | None:
    """Who sees to it; where nobody took it on, whose act it arose from, unless they cannot."""
    if key in state.owners:
        return state.owners[key]
    return None if began in state.unable.get(key, ()) else began or None


def owing(
    state: State,
    command: c.TellPerson | c.MeetObligation | c.TakeOn | c.PassOn | c.CannotGo | c.Settle,
) -> Made | Refusal:
    """What *command* records, or why it cannot be."""
    match command:
        case c.TellPerson(obligation=obligation, reason=reason):
            if obligation not in state.protocol.obligation:
                return Refusal.UNKNOWN_OBLIGATION
            if obligation not in duties(state):
                return Refusal.NOTHING_OWED
            return EventKind.PERSON_TOLD, {"obligation": obligation, "reason": reason.strip()}
        case c.MeetObligation():
            return _obligation(state, command)
        case _:
            what = command.what
            if all(debt.key != what for debt in owed(state)):
                return Refusal.NOTHING_OWED
    match command:
        case c.TakeOn():
            return EventKind.TAKEN_ON, {"what": what}
        case c.PassOn(to=to):
            return EventKind.PASSED_ON, {"what": what, "to": to}
        case c.CannotGo():
            return EventKind.CANNOT_GO, {"what": what}
        case c.Settle(done=done, reason=reason):
            if what.startswith(("duty:", "signal:")):
                return Refusal.NOTHING_OWED
            if not done and not _is_reason(what, reason.strip()):
                return Refusal.REASON_NEEDED
            if done and what.startswith(PAPER) and not ends_paper(reason.strip()):
                return Refusal.REASON_NEEDED
            return EventKind.SETTLED, {"what": what, "done": done, "reason": reason.strip()}


def _is_reason(what: str, reason: str) -> bool:
    """A wish is told to be impossible by a code alone: it is counted."""
    return reason in {why.value for why in NotHad} if what.startswith(WISH) else bool(reason)


def cancelled(state: State, command: c.CancelSignal) -> Made | Refusal:
    """Of the first that is open; the last of two that were noted for one sign."""
    waiting = [signal for signal in state.signals if signal.open]
    twice = command.reason is c.SignalCancelled.NOTED_TWICE
    if len(waiting) < (2 if twice else 1):
        return Refusal.NOT_ASKED_NOW
    of = str(waiting[-1 if twice else 0].event)
    reason = command.reason.value
    return EventKind.CORRECTED, {"of": of, "note": CANCELLED_BY_PERSON, "reason": reason}


def _obligation(state: State, command: c.MeetObligation) -> Made | Refusal:
    obligation = state.protocol.obligation.get(command.obligation)
    if obligation is None:
        return Refusal.UNKNOWN_OBLIGATION
    told = command.told_person or command.reason.strip() or obligation.id in state.told
    if obligation.tell_person and not told:
        return Refusal.TELL_PERSON_FIRST
    return EventKind.OBLIGATION_MET, {
        "obligation": obligation.id,
        "told_person": command.told_person,
        "reason": command.reason,
        "to": command.to.strip(),
    }
