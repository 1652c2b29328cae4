"""One person presented once, as the review counts it: an intake with the facts about it.

The encounter is the unit of every figure. Nobody's name and no author can be here, because
none is in a fact.
"""

import typing as t
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final
from uuid import UUID

from screenapp.protocol.model import Channel, Code, ResultKind
from screenapp.screening.fact import Fact
from screenapp.screening.intake import IntakeCount
from screenapp.screening.wishes.counting import HAD
from screenapp.screening.wishes.records import NotHad, WishGroup, WishKind

# How an intake says that nobody saw a reason to offer the questions.
_NO_REASON: Final = frozenset({"", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedEvents:
    """All that may be counted, as the vault gives it."""

    intakes: tuple[IntakeCount, ...]
    facts: tuple[Fact, ...]


class Countable(t.Protocol):
    """Anything that holds what may be counted."""

    @property
    def intakes(self) -> tuple[IntakeCount, ...]: ...
    @property
    def facts(self) -> tuple[Fact, ...]: ...


class NotScreened(Enum):
    """Why the questions were not asked, or not answered."""

    NOT_PRIVATE = "not_private"
    NO_INTERPRETER = "no_interpreter"
    CARE_FIRST = "care_first"
    NOT_SAFE = "not_safe"
    NO_TIME = "no_time"
    DECLINED = "declined"
    LEFT = "left"
    OTHER = "other"
    NOTHING_NOTED = "nothing_noted"

    @property
    def noted_with_reason(self) -> bool:
        """Whether staff rightly did not ask, and said why."""
        return self in (
            NotScreened.NOT_PRIVATE,
            NotScreened.NO_INTERPRETER,
            NotScreened.CARE_FIRST,
            NotScreened.NOT_SAFE,
            NotScreened.DECLINED,
            NotScreened.LEFT,
        )


class Help(Enum):
    """What came of offering services, the furthest of several counting."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted_in_part"
    DEFERRED = "deferred"
    DECLINED = "declined"
    UNSAFE = "unsafe"
    NO_ANSWER = "no_answer"


_NOT_DONE: Final = {
    Code.NOT_ASKED_NOT_PRIVATE.value: NotScreened.NOT_PRIVATE,
    Code.NOT_ASKED_NO_INTERPRETER.value: NotScreened.NO_INTERPRETER,
    Code.NOT_ASKED_CLINICAL.value: NotScreened.CARE_FIRST,
    Code.NOT_ASKED_UNSAFE.value: NotScreened.NOT_SAFE,
    Code.NOT_ASKED_TIME.value: NotScreened.NO_TIME,
    Code.DECLINED.value: NotScreened.DECLINED,
    "left": NotScreened.LEFT,
    "left_before_contact": NotScreened.LEFT,
}
OFFER_ANSWERED: Final = {
    "accepted": Help.ACCEPTED,
    "accepted_in_part": Help.ACCEPTED_IN_PART,
    "deferred": Help.DEFERRED,
    "declined": Help.DECLINED,
    "unsafe": Help.UNSAFE,
    "offered": Help.NO_ANSWER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """One intake seen from one protocol.

    ``reason``: a reason to offer the questions was seen. ``version`` and ``kind`` are those
    of the fact that came furthest. ``not_done`` is None once the person answered anything,
    and without a reason. ``privacy_needed``: somebody had to see whether the person was alone;
    without it the two others are False and mean nothing. ``signal_minutes`` run from the signal
    to the private talk, None while that is open. ``raised`` tells a tier that staff set above
    (1) or below (-1) the computed one. ``wished`` is what the person asked for about who asks,
    and did not take back; ``had`` that of which they had all.
    """

    day: date
    reason: bool
    started: bool = False
    version: str = ""
    tried: bool = False
    not_done: NotScreened | None = None
    privacy_needed: bool = False
    private: bool = False
    private_ever: bool = False
    complete: bool = False
    minutes: int | None = None
    kind: ResultKind | None = None
    indeterminate: bool = False
    raised: int = 0
    offered: frozenset[Channel] = frozenset()
    disclosed: frozenset[Channel] = frozenset()
    help: Help | None = None
    received: bool = False
    attended: bool = False
    signal: bool = False
    signal_minutes: int | None = None
    wished: frozenset[WishGroup] = frozenset()
    had: frozenset[WishGroup] = frozenset()

    @property
    def decided(self) -> bool:
        return self.kind in (ResultKind.POSITIVE, ResultKind.NEGATIVE)

    @property
    def positive(self) -> bool:
        return self.kind is ResultKind.POSITIVE


def protocols(counted: Countable) -> tuple[str, ...]:
    """Ids of the protocols with facts, the one with most facts first."""
    many: dict[str, int] = defaultdict(int)
    for fact in counted.facts:
        many[fact.protocol] += 1
    return tuple(sorted(many, key=lambda protocol: (-many[protocol], protocol)))


def encounters(counted: Countable, protocol: str) -> tuple[Encounter, ...]:
    """The intakes that met *protocol*, and those that met none yet.

    Intakes that met only another protocol belong to that one's review: protocols are never
    pooled. Facts of an intake that is not there are left out.
    """
    met: dict[UUID, list[Fact]] = defaultdict(list)
    elsewhere: set[UUID] = set()
    for fact in counted.facts:
        if fact.protocol == protocol:
            met[fact.intake].append(fact)
        else:
            elsewhere.add(fact.intake)
    return tuple(
        _encounter(intake, met.get(intake.id, []))
        for intake in counted.intakes
        if intake.id in met or intake.id not in elsewhere
    )


def _encounter(intake: IntakeCount, facts: list[Fact]) -> Encounter:
    reason = intake.trigger not in _NO_REASON
    if not facts:
        return Encounter(
            day=intake.day, reason=reason, not_done=NotScreened.NOTHING_NOTED if reason else None
        )
    main = max(facts, key=_how_far)
    wished = _wished(facts)
    offers = _offers(facts)
    accepted_later = {
        later for what, later in offers if what in (Help.ACCEPTED, Help.ACCEPTED_IN_PART)
    }
    return Encounter(
        day=intake.day,
        reason=reason,
        started=True,
        version=main.version,
        tried=any(fact.attempted for fact in facts),
        not_done=_not_done(main, facts) if reason else None,
        privacy_needed=any(_needed_privacy(fact) for fact in facts),
        private=any(fact.private is True for fact in facts),
        private_ever=any(fact.private is True or fact.private_ever is True for fact in facts),
        complete=any(fact.complete for fact in facts),
        minutes=main.minutes if main.complete else None,
        kind=main.kind,
        indeterminate=main.kind is None and main.result is not None,
        raised=_raised(main),
        offered=frozenset(channel for fact in facts for channel in fact.channels_offered),
        disclosed=frozenset(channel for fact in facts for _, channel in fact.disclosed),
        help=_furthest(what for what, _ in offers),
        received=bool(accepted_later & {"received", "attended"}),
        attended="attended" in accepted_later,
        signal=any(fact.signal for fact in facts),
        signal_minutes=_soonest_met(facts),
        wished=frozenset(wished),
        had=frozenset(group for group, came in wished.items() if came == {HAD}),
    )


def _offers(facts: list[Fact]) -> list[tuple[Help, str | None]]:
    """What came of each offer of help, and how it went on."""
    return [
        (OFFER_ANSWERED.get(offer, Help.NO_ANSWER), later)
        for fact in facts
        for offer, later in fact.referrals
    ]


def _wished(facts: list[Fact]) -> dict[WishGroup, set[str | None]]:
    """What came of all wishes of each group."""
    found: dict[WishGroup, set[str | None]] = defaultdict(set)
    for kind, came in (pair for fact in facts for pair in fact.wishes):
        group = WishKind(kind).group
        if group is not None and came != NotHad.TAKEN_BACK.value:
            found[group].add(came)
    return found


def _soonest_met(facts: list[Fact]) -> int | None:
    """Minutes from a signal to the talk, the fewest where there were several."""
    return min((f.signal_minutes for f in facts if f.signal_minutes is not None), default=None)


def _how_far(fact: Fact) -> tuple[bool, bool, bool, date, str]:
    """Of several tries the one with an answer counts; the last words only settle a draw."""
    return (fact.kind is not None, fact.complete, fact.attempted, fact.day, str(fact.screening))


def _needed_privacy(fact: Fact) -> bool:
    return fact.private is not None or fact.private_ever is not None


def _not_done(main: Fact, facts: Iterable[Fact]) -> NotScreened | None:
    if any(fact.attempted and fact.not_done is None for fact in facts):
        return None
    codes = [main.not_done, *(fact.not_done for fact in facts)]
    code = next((code for code in codes if code is not None), None)
    return NotScreened.NOTHING_NOTED if code is None else _NOT_DONE.get(code, NotScreened.OTHER)


def _raised(fact: Fact) -> int:
    change = fact.tier_final.rank - fact.tier.rank
    return (change > 0) - (change < 0)


def _furthest(helps: Iterable[Help]) -> Help | None:
    order = list(Help)
    return min(helps, key=order.index, default=None)
