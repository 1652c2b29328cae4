"""What a screening comes to: measures, the result with its reasons, what is owed and what is next.

The rules are those of ``docs/protocol-language.md``, sections Results and Obligations. The
outcome is computed and never edited; staff set a final tier beside it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from screenapp.protocol import conditions, measures
from screenapp.protocol.conditions import Facts, Truth, lies_in, rests_on, truth
from screenapp.protocol.item_status import AnsweredItem, resolved
from screenapp.protocol.measures import Measured
from screenapp.protocol.model import Channel, Code, Disclosure, Obligation, Result, ResultKind, Tier
from screenapp.screening.answers import Given
from screenapp.screening.flow import FlowEvaluation, FlowInput, GateState, walk
from screenapp.screening.reasons import reasons

INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultStatus:
    """The result, or ``indeterminate`` with what is settled (``at_least``) and the worst still
    possible (``could_be``). ``kind`` and ``text`` are None while it is indeterminate."""

    id: str
    kind: ResultKind | None
    tier: Tier
    at_least: str | None = None
    could_be: Tier | None = None
    text: str | None = None

    @property
    def indeterminate(self) -> bool:
        return self.kind is None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """How the rules read: the first true one, the unknown ones above it, and what stopped."""

    true: Result
    unknown: tuple[Result, ...]
    stopped: tuple[str, ...]

    @property
    def by_gate_alone(self) -> bool:
        soft = self.true.when is None or self.true.kind is ResultKind.NEGATIVE
        return bool(self.stopped) and soft and not self.unknown


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """Everything the protocol says of the answers. ``result`` is None where the ages block.

    The reasons and the lists of items are worked out when they are asked for: after most
    answers nobody looks at them.
    """

    complete: bool
    not_counted: Mapping[str, Given]
    result: ResultStatus | None
    disclosed: Mapping[Disclosure, tuple[Channel, ...]]
    obligations: tuple[str, ...]
    obligations_unsettled: tuple[str, ...]
    steps: tuple[str, ...]
    warnings: tuple[str, ...]
    walked: FlowEvaluation
    reading: _Reading | None

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The items that have an answer that counts, in file order."""
        return tuple(i for i, s in self.walked.standing.items() if isinstance(s, AnsweredItem))

    @cached_property
    def unanswered(self) -> Mapping[str, Code]:
        """All other items but notes, with their codes."""
        return {i: s for i, s in self.walked.standing.items() if isinstance(s, Code)}

    @cached_property
    def measures(self) -> Mapping[str, Measured]:
        """The value of every measure."""
        facts = self.walked.facts
        return {
            m.id: measures.evaluate(m, facts.protocol, facts.standing, facts.known)
            for m in facts.protocol.measures
        }

    @cached_property
    def because(self) -> tuple[str, ...]:
        """What makes the first true rule true."""
        if self.reading is None or self.reading.true.when is None:
            return ()
        return reasons(self.reading.true.when, self.walked.facts)

    @cached_property
    def unsettled(self) -> tuple[str, ...]:
        """The unresolved items on which an indeterminate result rests, in file order."""
        return _unsettled(self.walked, self.reading) if self.reading else ()


def outcome(
    case: FlowInput,
    walked: FlowEvaluation | None = None,
    said: Iterable[tuple[Disclosure, Channel]] = (),
    pointed: tuple[Disclosure, ...] = (),
) -> Outcome:
    """What *case* comes to. *said* are disclosures outside of items, each with its channel.

    *pointed* were shown on a card: told by that channel, and duties rest on them as on any other;
    but a picture means less than a sentence, so they settle no result.
    """
    walked = walked or walk(case)
    reading = None if walked.blocked else _read(case, walked)
    possible = None
    if reading is not None and not reading.by_gate_alone:
        possible = (*reading.unknown, reading.true)
    told = walked.facts.disclosed | frozenset(pointed)
    facts = replace(walked.facts, possible=possible, disclosed=told)
    owed, unsettled_duties = _obligations(case.protocol.obligations, facts)
    return Outcome(
        complete=_complete(walked),
        not_counted=walked.not_counted,
        result=_standing(reading) if reading else None,
        disclosed=_disclosed(
            case, walked, (*said, *((kind, Channel.POINT_CARD) for kind in pointed))
        ),
        obligations=owed,
        obligations_unsettled=unsettled_duties,
        steps=_steps(case, reading) if reading else (),
        warnings=_warnings(walked),
        walked=walked,
        reading=reading,
    )


def _read(case: FlowInput, walked: FlowEvaluation) -> _Reading:
    stopped = tuple(s for s, standing in walked.stages.items() if standing.stopped)
    unknown: list[Result] = []
    for result in case.protocol.results:
        said = Truth.TRUE if result.when is None else truth(result.when, walked.facts)
        if said is Truth.TRUE:
            return _Reading(true=result, unknown=tuple(unknown), stopped=stopped)
        if said is Truth.UNKNOWN:
            unknown.append(result)
    raise ValueError(f"protocol {case.protocol.id} has no final otherwise")


def _standing(reading: _Reading) -> ResultStatus:
    true = reading.true
    if not reading.unknown and not reading.by_gate_alone:
        return ResultStatus(id=true.id, kind=true.kind, tier=true.tier, text=true.text)
    negative = true.kind is ResultKind.NEGATIVE
    tier = Tier.SOME if negative else true.tier
    thinkable = [true.tier, *(result.tier for result in reading.unknown)]
    if reading.by_gate_alone:
        thinkable.append(tier)
    return ResultStatus(
        id=INDETERMINATE,
        kind=None,
        tier=tier,
        at_least=None if negative else true.id,
        could_be=max(thinkable, key=lambda t: t.rank),
    )


def _steps(case: FlowInput, reading: _Reading) -> tuple[str, ...]:
    steps = list(reading.true.steps)
    if reading.unknown or reading.by_gate_alone:
        if reading.true.kind is ResultKind.NEGATIVE:
            # Nobody is told what follows a "no" while it is open.
            steps = []
        steps += case.protocol.indeterminate_steps
    return tuple(dict.fromkeys(steps))


def _unsettled(walked: FlowEvaluation, reading: _Reading) -> tuple[str, ...]:
    protocol = walked.facts.protocol
    found: set[str] = set()
    for result in reading.unknown:
        if result.when is not None:
            found |= rests_on(result.when, walked.facts)
    if reading.by_gate_alone:
        for stage_id in reading.stopped:
            items = (item.id for item in protocol.stage[stage_id].items)
            found |= {i for i in items if i in walked.standing and not _resolved(walked, i)}
    waiting = list(found)
    while waiting:
        for item in _behind(walked, waiting.pop()) - found:
            found.add(item)
            waiting.append(item)
    return tuple(item.id for item in protocol.items if item.id in found)


def _behind(walked: FlowEvaluation, item_id: str) -> frozenset[str]:
    """The unresolved items on which an unknown ``when`` of an item, or of its stage, rests."""
    protocol = walked.facts.protocol
    behind: frozenset[str] = frozenset()
    for when in (protocol.stage_of[item_id].when, protocol.item[item_id].when):
        if when is not None:
            behind |= rests_on(when, walked.facts)
    return behind


def _resolved(walked: FlowEvaluation, item_id: str) -> bool:
    return resolved(walked.standing[item_id])


def _disclosed(
    case: FlowInput, walked: FlowEvaluation, said: Iterable[tuple[Disclosure, Channel]]
) -> dict[Disclosure, tuple[Channel, ...]]:
    found: dict[Disclosure, list[Channel]] = {}
    for item, standing in conditions.candidates(walked.facts):
        if isinstance(standing, AnsweredItem):
            for kind in conditions.discloses(item, standing):
                found.setdefault(kind, []).append(case.given[item.id].channel)
    for kind, channel in said:
        found.setdefault(kind, []).append(channel)
    return {k: tuple(dict.fromkeys(found[k])) for k in Disclosure if k in found}


def _obligations(
    obligations: tuple[Obligation, ...], facts: Facts
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    owed: list[str] = []
    open_: list[str] = []
    for obligation in obligations:
        said = {_here(obligation, facts), truth(obligation.when, facts)}
        if Truth.FALSE in said:
            continue
        (open_ if Truth.UNKNOWN in said else owed).append(obligation.id)
    return tuple(owed), tuple(open_)


def _here(obligation: Obligation, facts: Facts) -> Truth:
    """Whether the obligation holds in this jurisdiction."""
    if not obligation.jurisdictions:
        return Truth.TRUE
    if "jurisdiction" not in facts.setting:
        return Truth.UNKNOWN
    given = facts.setting["jurisdiction"]
    here = given is not None and any(lies_in(given, j) for j in obligation.jurisdictions)
    return Truth.TRUE if here else Truth.FALSE


def _complete(walked: FlowEvaluation) -> bool:
    """Nothing that could be asked now is left, and no stage entered waits at a gate."""
    if walked.blocked:
        return False
    for standing in walked.stages.values():
        waits = standing.gate in (GateState.PRIVACY_PENDING, GateState.CONSENT_PENDING)
        if standing.entered is Truth.TRUE and (standing.stopped or waits):
            return False
    return all(walked.standing.get(i) is not Code.NOT_REACHED for i in walked.askable)


def _warnings(walked: FlowEvaluation) -> tuple[str, ...]:
    warnings = []
    if walked.outside_ages:
        warnings.append("outside_ages")
    if walked.unknown_items:
        warnings.append("unknown_item")
    return tuple(warnings)
