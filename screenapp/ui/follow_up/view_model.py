"""What the follow-up page shows, worked out from the state. Pure: no vault, no clock, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.screening.events import EventKind
from screenapp.screening.offers.goals import CHECK, CHECK_MONTHS, GoalStep, OwnGoal, check_key
from screenapp.screening.offers.records import (
    STATUSES,
    FollowUpMark,
    FollowUpStep,
    PageCopy,
    ReferralState,
    ReferralStatus,
)
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.state import State

_WAY: Final = (
    FollowUpStep.HANDED_OVER,
    FollowUpStep.RECEIVED,
    FollowUpStep.ATTENDED,
    FollowUpStep.OUTCOME,
    FollowUpStep.PERSON_SAYS,
)
_REACH: Final = (
    Detail.CONTACT_HOW,
    Detail.CONTACT_HOURS,
    Detail.CONTACT_LANGUAGE,
    Detail.CONTACT_SAY,
    Detail.CONTACT_NOT_SAY,
    Detail.CONTACT_NOT_HEAR,
)
TRIES: Final = (
    ReferralStatus.NOT_REACHED,
    ReferralStatus.CHANGED_MIND,
    ReferralStatus.UNSAFE_TO_CALL,
)
"""What may be recorded beside any step."""


class StepStanding(Enum):
    """How far one step of the way is."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """One step: what was learnt of it, when and by whom, and the answers that it has now."""

    step: FollowUpStep
    standing: StepStanding
    mark: FollowUpMark | None = None
    by: str = ""
    answers: tuple[ReferralStatus, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """An outcome check: when it is due (aware), or what was said to it."""

    months: int
    due_at: datetime | None = None
    open: bool = False
    goals: Mapping[OwnGoal, GoalStep] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpViewModel:
    """Everything the page shows of one service that the person took up.

    ``services`` are all that were taken up, (id, name); ``since`` and ``next_at`` are aware.
    ``copies`` are the pages that were made, and ``reached`` says whether anything may be there;
    ``notice_owed``: the service was not told yet that it was taken back. ``ran_out``: the last
    day that was agreed to is over. ``tries`` are earlier tries, the latest first.
    ``last_with`` names who spoke with the person last, empty where that is who looks.
    """

    reference: str = ""
    service: str = ""
    name: str = ""
    services: tuple[tuple[str, str], ...] = ()
    agreed_at: datetime | None = None
    until: date | None = None
    shared: tuple[InformationKind, ...] = ()
    reach: tuple[tuple[Detail, str], ...] = ()
    steps: tuple[FollowUpLine, ...] = ()
    tries: tuple[tuple[FollowUpMark, str], ...] = ()
    ended: bool = False
    may_take_back: bool = False
    taken_back_at: datetime | None = None
    copies: tuple[PageCopy, ...] = ()
    reached: bool = False
    notice_owed: bool = False
    ran_out: bool = False
    unsafe: bool = False
    next_at: datetime | None = None
    last_with: str = ""
    code_word: str = ""
    checks: tuple[CheckLine, ...] = ()
    may_plan: bool = False
    undo: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpCase:
    """What is read at once for the page; *names* are of staff by id, *services* of services."""

    state: State
    reference: str
    code_word: str
    services: Mapping[str, str]
    names: Mapping[str, str]
    me: str


def notice_key(service: str) -> str:
    """The key of what is owed where *service* is to be told that it was taken back."""
    return f"notice:{service}"


def view_model(
    case: FollowUpCase, selected: str, today: date, undo: UUID | None = None
) -> FollowUpViewModel:
    """The page for *selected*, or for the first service whose outcome is still to be heard."""
    taken = [r for r in case.state.referrals.values() if r.answer is not None and r.answer.taken]
    if not taken:
        return FollowUpViewModel(reference=case.reference, code_word=case.code_word)
    first = next((r for r in taken if r.open), taken[0])
    shown = next((r for r in taken if r.service == selected), first)
    last = shown.marks[-1] if shown.marks else None
    spoke = last.by if last is not None else shown.answered_by
    return FollowUpViewModel(
        reference=case.reference,
        service=shown.service,
        name=case.services.get(shown.service, shown.service),
        services=tuple((r.service, case.services.get(r.service, r.service)) for r in taken),
        agreed_at=shown.answered_at,
        until=shown.until,
        shared=tuple(kind for kind in InformationKind if kind.value in shown.share),
        reach=_reach(case.state),
        steps=_steps(shown, case.names),
        tries=_tries(shown, case.names),
        ended=shown.ended or shown.taken_back_at is not None,
        may_take_back=shown.agreed,
        taken_back_at=shown.taken_back_at,
        copies=shown.copies,
        reached=shown.reached,
        notice_owed=any(d.key == notice_key(shown.service) for d in owed(case.state)),
        ran_out=shown.agreed and shown.until is not None and shown.until < today,
        unsafe=any(m.status is ReferralStatus.UNSAFE_TO_CALL for m in shown.marks[-1:]),
        next_at=shown.next_at,
        last_with="" if spoke == case.me else case.names.get(spoke, ""),
        code_word=case.code_word,
        checks=_checks(case.state),
        may_plan=not any(key.startswith(CHECK) for key in case.state.arisen),
        undo=undo,
    )


def _reach(state: State) -> tuple[tuple[Detail, str], ...]:
    said = ((detail, state.details.get(detail.value, "")) for detail in _REACH)
    return tuple((detail, words) for detail, words in said if words)


def _steps(referral: ReferralState, names: Mapping[str, str]) -> tuple[FollowUpLine, ...]:
    current = referral.current if referral.open else None
    return tuple(_step(referral, step, current, names) for step in _WAY)


def _step(
    referral: ReferralState,
    step: FollowUpStep,
    current: FollowUpStep | None,
    names: Mapping[str, str],
) -> FollowUpLine:
    mark = referral.last(step)
    if step is FollowUpStep.PERSON_SAYS:
        went = referral.last(FollowUpStep.ATTENDED) or referral.last(FollowUpStep.OUTCOME)
        standing = StepStanding.DONE if mark else StepStanding.NOW if went else StepStanding.LATER
    elif step is current:
        standing = StepStanding.NOW
    else:
        passed = current is None or _WAY.index(step) < _WAY.index(current)
        standing = StepStanding.DONE if mark is not None or passed else StepStanding.LATER
    return FollowUpLine(
        step=step,
        standing=standing,
        mark=mark,
        by=names.get(mark.by, "") if mark is not None else "",
        answers=_answers(step) if standing is StepStanding.NOW else (),
    )


def _answers(step: FollowUpStep) -> tuple[ReferralStatus, ...]:
    unknown = step in (FollowUpStep.RECEIVED, FollowUpStep.ATTENDED, FollowUpStep.OUTCOME)
    return (*STATUSES[step], *((ReferralStatus.NOT_KNOWN,) if unknown else ()))


def _tries(
    referral: ReferralState, names: Mapping[str, str]
) -> tuple[tuple[FollowUpMark, str], ...]:
    tried = [mark for mark in referral.marks if mark.status.step is FollowUpStep.CONTACT]
    return tuple((mark, names.get(mark.by, "")) for mark in reversed(tried))


def _checks(state: State) -> tuple[CheckLine, ...]:
    open_ = {debt.key: debt for debt in owed(state) if debt.kind is OwedKind.OUTCOME_CHECK}
    lines = []
    for months in CHECK_MONTHS:
        key = check_key(months)
        if key in state.arisen:
            goals = state.goals.get(key, MappingProxyType({}))
            due_at = state.arisen[key].due_at
            lines.append(CheckLine(months=months, due_at=due_at, open=key in open_, goals=goals))
    return tuple(lines)


MADE_HERE: Final = frozenset({EventKind.FOLLOWED_UP, EventKind.GOALS_SAID, EventKind.TAKEN_BACK})
"""What a press on this page records, and can be undone alone while it is open."""


def last_press(state: State) -> UUID | None:
    """The event of the press just made here; None where it is something else's."""
    last = state.history[-1] if state.history else None
    return last.id if last is not None and last.kind in MADE_HERE else None
