"""A protocol as a course: stages are entered and items passed, one after another.

What has to be remembered at any point is a `Spot`: how the present stage stands, what is left
of every condition that will still be asked for, and no more. The rules are those of
`screening.flow` and `screening.outcome`, taken one item at a time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from screenapp.authoring.circumstances import Circumstance, circumstances
from screenapp.authoring.effects import FALSE, TRUE, UNASKED, UNKNOWN, Effects
from screenapp.authoring.residual_conditions import ResidualConditions
from screenapp.authoring.segments import CarriedConditions, Segment, carried_first, cut
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.model import (
    Code,
    Condition,
    Disclosed,
    ItemDeclined,
    Protocol,
    ResultKind,
    TriggerIs,
)
from screenapp.screening.flow import GateState, gate_for, gate_of, has_items_to_shut
from screenapp.screening.outcome import INDETERMINATE
from screenapp.screening.state import SILENT_SIGNAL

Spot = tuple[int, ...]
"""First how the stage stands (a `_Mode`, and the bits below), then what is left of each
condition: those that are still asked for, and the rules of the results."""


class _Mode(IntEnum):
    """What becomes of an item: it is asked, stays open behind a closed gate, stays open
    because nobody knows whether its stage is entered, or is passed over."""

    ASK = 0
    GATE_CLOSED = 1
    UNDECIDED = 2
    PASSED_OVER = 3


_MODE: Final = 3
_STOPPED: Final = 4
_DECLINED: Final = 8
_GATES: Final = 16
"""In front of these bits stands, times this, the number of the gates that apply."""


@dataclass(frozen=True, slots=True)
class _Gates:
    """For each stage: open with nobody refused before it, and after that; passed over; refused."""

    open_: tuple[bool, ...]
    open_after: tuple[bool, ...]
    passed_over: tuple[bool, ...]
    declined: tuple[bool, ...]


class CompiledProtocol:
    """The legs of *protocol*, and where each way of passing each of them leads.

    ``starts`` are all circumstances that make a difference, by the spot they start from.
    ``whole`` is False when there were more of them, or of answers, than are gone through.
    ``beyond`` is True where something that no file of answers says could lead elsewhere: what is
    told outside of all items, a signal besides another trigger, or see `Effects`.
    ``tells_declined``: somewhere it matters whether an item was declined.
    """

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self._rules = [result for result in protocol.results if result.when is not None]
        rules = [result.when for result in self._rules if result.when is not None]
        whens = list(dict.fromkeys(_whens(protocol)))
        conditions = [*whens, *rules]
        tests = [test for condition in conditions for test in leaves(condition)]
        self.tells_declined = any(isinstance(test, ItemDeclined) for test in tests)
        self.effects = Effects(protocol, tests)
        self._open = ResidualConditions(self.effects)
        self._gates: list[_Gates] = []
        found, all_found = circumstances(protocol, tests)
        self.whole = self.effects.whole and all_found
        self.beyond = self.effects.beyond or _beyond(tests)
        begun = [[self._open.begun(c, one.state.walk.facts) for c in conditions] for one in found]
        luggage = self._luggage(whens, conditions, begun)
        self.legs = cut(protocol, luggage)
        self.starts: dict[Spot, Circumstance] = {}
        for one, rests in zip(found, begun, strict=True):
            head = self._gates_of(one) * _GATES
            carried = [rests[condition] for condition in carried_first(luggage)]
            self.starts.setdefault(self._decided((head, *carried)), one)

    # --- going along -------------------------------------------------------------------

    def asked(self, leg: Segment, spot: Spot) -> bool:
        """Whether the item of *leg* is asked, or the note shown."""
        return (
            leg.item is not None and _asks(leg, spot[0] & _MODE) and self._when(leg, spot) == TRUE
        )

    def ways(self, leg: Segment, spot: Spot) -> Sequence[int]:
        """How *leg* can be passed: by any answer or none where it is asked, else in one way."""
        mode = spot[0] & _MODE
        if leg.item is None or leg.item.is_note or mode == _Mode.PASSED_OVER:
            return (UNASKED,)
        when = self._when(leg, spot)
        if when == FALSE:
            return (UNASKED,)
        if when == TRUE and _asks(leg, mode):
            return self.effects.asked_ways(leg.at)
        return (self.effects.left(leg.at, self._code(leg, spot)),)

    def next(self, leg: Segment, spot: Spot, way: int) -> Spot:
        """Where passing *leg* by *way* leads."""
        found = [spot[0] if leg.item is not None else self._entered(leg, spot)]
        after = self._open.after
        for carried in leg.carried:
            rest = carried.rest if carried.place is None else spot[carried.place]
            if carried.touched and rest > UNKNOWN:
                rest = after(rest, leg.at, way)
            found.append(rest)
        return self._decided(tuple(found))

    def silent(self, leg: Segment, spot: Spot) -> Spot:
        """Where *leg* leads if nothing is answered."""
        way = self.ways(leg, spot)[-1]
        if way != UNASKED and self.asked(leg, spot):
            way = self.effects.left(leg.at, Code.NOT_REACHED)
        return self.next(leg, spot, way)

    def _code(self, leg: Segment, spot: Spot) -> Code:
        """What stands for the item of *leg* where it is neither asked nor skipped."""
        mode = spot[0] & _MODE
        if mode == _Mode.UNDECIDED or _asks(leg, mode):
            return Code.NOT_REACHED
        # Of the gates gone through, those of privacy and those of consent are never both closed.
        refused = any(self._gates[spot[0] // _GATES].declined)
        return Code.DECLINED if refused else Code.DONT_KNOW

    def result(self, spot: Spot) -> str:
        """What a screening that ends at *spot* comes to."""
        for rule, rest in zip(self._rules, spot[1:], strict=True):
            said = self._open.now(rest)
            if said == UNKNOWN:
                return INDETERMINATE
            if said == TRUE:
                soft = rule.kind is ResultKind.NEGATIVE and spot[0] & _STOPPED
                return INDETERMINATE if soft else rule.id
        otherwise = next(r for r in self.protocol.results if r.when is None)
        return INDETERMINATE if spot[0] & _STOPPED else otherwise.id

    def settled(self, spot: Spot) -> str | None:
        """The result that is certain at *spot*, where the rules alone make it so."""
        for rule, rest in zip(self._rules, spot[len(spot) - len(self._rules) :], strict=True):
            if rest != FALSE:
                # A gate that closes later still makes a negative result indeterminate.
                return rule.id if rest == TRUE and rule.kind is not ResultKind.NEGATIVE else None
        return None

    def could_be(self, spot: Spot, result: str) -> bool:
        """False where *result* is ruled out at *spot*, whatever follows."""
        rules = spot[len(spot) - len(self._rules) :]
        for rule, rest in zip(self._rules, rules, strict=True):
            if rule.id == result:
                return rest not in (FALSE, UNKNOWN)
            if rest in (TRUE, UNKNOWN):
                return False
        return True

    # --- inside ------------------------------------------------------------------------

    def _luggage(
        self, whens: Sequence[Condition], conditions: Sequence[Condition], begun: list[list[int]]
    ) -> CarriedConditions:
        columns = [[row[c] for row in begun] or [UNKNOWN] for c in range(len(conditions))]
        touched = [[self._open.touched(rest) for rest in column] for column in columns]
        return CarriedConditions(
            whens=whens,
            first=[column[0] for column in columns],
            varies=[len(set(column)) > 1 for column in columns],
            touched=[_either(masks) for masks in touched],
        )

    def _when(self, leg: Segment, spot: Spot) -> int:
        if leg.when is None:
            return TRUE
        rest = leg.when.rest if leg.when.place is None else spot[leg.when.place]
        return self._open.now(rest)

    def _entered(self, leg: Segment, spot: Spot) -> int:
        """The first number of the spot once the stage of *leg* was come to."""
        head = spot[0] & ~_MODE
        gates = self._gates[head // _GATES]
        when = self._when(leg, spot)
        if gates.passed_over[leg.stage] or when == FALSE:
            return head | _Mode.PASSED_OVER
        open_ = (gates.open_after if head & _DECLINED else gates.open_)[leg.stage]
        if not open_ and has_items_to_shut(self.protocol.stages[leg.stage]):
            head |= _STOPPED
        if when == UNKNOWN:
            return head | _Mode.UNDECIDED
        if gates.declined[leg.stage]:
            head |= _DECLINED
        return head | (_Mode.ASK if open_ else _Mode.GATE_CLOSED)

    def _decided(self, spot: Spot) -> Spot:
        """*spot* without the rules below one that decides, for they no longer matter."""
        for place in range(len(spot) - len(self._rules), len(spot)):
            if spot[place] in (TRUE, UNKNOWN):
                return (*spot[: place + 1], *((FALSE,) * (len(spot) - place - 1)))
        return spot

    def _gates_of(self, one: Circumstance) -> int:
        """The number of the gates as they are in a circumstance; equal ones have one number."""
        stages, case = self.protocol.stages, one.state.case
        gates = _Gates(
            tuple(gate_of(stage, case, False) is GateState.OPEN for stage in stages),
            tuple(gate_of(stage, case, True) is GateState.OPEN for stage in stages),
            tuple(one.state.walk.stages[stage.id].passed_over for stage in stages),
            tuple(case.consents.get(stage.id) is False for stage in stages),
        )
        if gates not in self._gates:
            self._gates.append(gates)
        return self._gates.index(gates)


def _whens(protocol: Protocol) -> Iterator[Condition]:
    for stage in protocol.stages:
        own = [stage.when, *(item.when for item in stage.items if not stage.withholds(item))]
        yield from (when for when in own if when is not None)


def _beyond(tests: Sequence[Condition]) -> bool:
    triggers = {test.trigger for test in tests if isinstance(test, TriggerIs)}
    signalled = SILENT_SIGNAL in triggers and len(triggers) > 1
    return signalled or any(isinstance(test, Disclosed) for test in tests)


def _either(masks: Sequence[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found


def _asks(leg: Segment, mode: int) -> bool:
    """Whether *leg*'s item is asked in *mode*; some are, whatever the gate of their stage says."""
    if mode != _Mode.GATE_CLOSED or leg.item is None:
        return mode == _Mode.ASK
    return gate_for(leg.item, GateState.DECLINED) is GateState.OPEN
