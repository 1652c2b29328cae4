"""The search through a course: every spot that can be come to, leg after leg.

Screenings that stand at the same spot go on alike, so of all that meet there only the number
is kept, the one with the fewest questions, the one with the most, and the one that takes the
longest. Where there are more spots after a leg than may be kept, some are let go: then the
search was not whole, and what it did not find may still be there.
"""

import random
from dataclasses import dataclass
from enum import Enum
from time import perf_counter
from typing import Final

from screenapp.authoring.compiled import CompiledProtocol, Spot
from screenapp.authoring.effects import ANSWERS, OPEN
from screenapp.authoring.reading_time import seconds
from screenapp.authoring.segments import Segment
from screenapp.screening.outcome import INDETERMINATE

_SEED: Final = 20_261
_FEW: Final = 16
"""How many spots are kept after a leg once the time is over."""
_LOOK: Final = 64
"""After how many spots the clock is looked at."""
_TELLING: Final = 1 / 10_000
"""What an answer adds that is not the mildest, so that of equal ways the plainest is told."""
_BEHIND: Final = 1_000_000
"""Questions added where a gate is closed: such a way is told only if there is no other."""


class SearchStopped(Enum):
    """Why a search left something out."""

    TIME = "time"
    SPOTS = "spots"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchLimits:
    """How far a search goes: ``spots`` kept after all legs together, and seconds."""

    spots: int = 40_000
    seconds: float = 2.5


@dataclass(frozen=True, slots=True)
class Arrival:
    """From which spot one came by which way, and how many questions, or seconds, that makes."""

    before: Spot | None
    way: int
    length: float


@dataclass(slots=True)
class SearchState:
    """All that come to one spot."""

    paths: int
    fewest: Arrival
    most: Arrival
    slowest: Arrival


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """The ways of passing the legs from a start to the end of leg ``len(ways)``."""

    start: Spot
    ways: tuple[int, ...]


class StateSearch:
    """One search; `run` it once. With *goal* only what may still come to that result is kept."""

    def __init__(
        self, course: CompiledProtocol, bounds: SearchLimits, goal: str | None = None
    ) -> None:
        self._course = course
        self._goal = goal
        self._room = bounds.spots
        self._end = perf_counter() + bounds.seconds
        self._chance = random.Random(_SEED)  # noqa: S311  # the same every time, no secret
        self._took = [seconds(leg.item) if leg.item else 0.0 for leg in course.legs]
        self.layers: list[dict[Spot, SearchState]] = []
        self.asked: set[str] = set()
        self.stopped = None if course.whole else SearchStopped.CHOICES

    def run(self) -> None:
        """Go through the course."""
        none, closed = Arrival(None, 0, 0), Arrival(None, 0, _BEHIND)
        first = {
            spot: SearchState(1, none if one.open_ else closed, none, none)
            for spot, one in self._course.starts.items()
        }
        self.layers.append(self._kept(first))
        for leg, took in zip(self._course.legs, self._took, strict=True):
            self.layers.append(self._kept(self._passed(leg, took, self.layers[-1])))

    # --- what was found ----------------------------------------------------------------

    @property
    def paths(self) -> int:
        """How many screenings from beginning to end were gone through."""
        return sum(meeting.paths for meeting in self.layers[-1].values())

    def shortest(self) -> dict[str, tuple[Trail, int]]:
        """For each result found, how it is come to after the fewest questions, and their number.

        The result stands from there on, though nothing more is answered; ``indeterminate`` is
        what a whole screening comes to.
        """
        course = self._course
        best: dict[str, tuple[float, int, Spot]] = {}
        now: dict[Spot, str | None] = {spot: course.result(spot) for spot in self.layers[-1]}
        for number in range(len(self.layers) - 1, -1, -1):
            layer = self.layers[number]
            if number < len(course.legs):
                later = now
                now = {spot: self._standing(number, spot, later) for spot in layer}
            for spot, result in now.items():
                if result is None:
                    continue
                questions = layer[spot].fewest.length
                known = best.get(result)
                ended = number == len(course.legs) or result != INDETERMINATE
                if ended and (known is None or (questions, number) < known[:2]):
                    best[result] = (questions, number, spot)
        return {
            result: (self.trail(number, spot, "fewest"), int(questions % _BEHIND))
            for result, (questions, number, spot) in best.items()
        }

    def longest(self, by: str) -> tuple[Trail, float]:
        """The screening with the most questions (*by* ``most``) or seconds (``slowest``)."""
        last = self.layers[-1]
        spot = max(last, key=lambda s: self._came(last[s], by).length)
        return self.trail(len(self.layers) - 1, spot, by), self._came(last[spot], by).length

    def trail(self, number: int, spot: Spot, by: str) -> Trail:
        """How *spot*, in front of the leg *number*, was come to."""
        ways: list[int] = []
        while True:
            came = self._came(self.layers[number][spot], by)
            if came.before is None:
                return Trail(start=spot, ways=tuple(reversed(ways)))
            ways.append(came.way)
            number, spot = number - 1, came.before

    # --- inside ------------------------------------------------------------------------

    def _came(self, meeting: SearchState, by: str) -> Arrival:
        match by:
            case "fewest":
                return meeting.fewest
            case "most":
                return meeting.most
            case _:
                return meeting.slowest

    def _passed(
        self, leg: Segment, took: float, before: dict[Spot, SearchState]
    ) -> dict[Spot, SearchState]:
        course = self._course
        after: dict[Spot, SearchState] = {}
        for number, (spot, here) in enumerate(before.items()):
            if number % _LOOK == _LOOK - 1 and after and perf_counter() > self._end:
                self.stopped = SearchStopped.TIME
                break
            asked = course.asked(leg, spot)
            if asked and leg.item is not None:
                self.asked.add(leg.item.id)
            one = asked and leg.item is not None and not leg.item.is_note
            for way in course.ways(leg, spot):
                count = course.effects.ways[leg.at][way].answers if way >= ANSWERS else 1
                came = SearchState(
                    here.paths * count,
                    Arrival(spot, way, here.fewest.length + (one and 1 + self._telling(leg, way))),
                    Arrival(spot, way, here.most.length + one),
                    Arrival(spot, way, here.slowest.length + (took if asked else 0)),
                )
                to = course.next(leg, spot, way)
                if self._goal is None or course.could_be(to, self._goal):
                    _meet(after, to, came)
        return after

    def _telling(self, leg: Segment, way: int) -> float:
        mild = self._course.effects.mildest[leg.at]
        return 0 if mild in (way, None) and way != OPEN else _TELLING * (2 if way == OPEN else 1)

    def _kept(self, spots: dict[Spot, SearchState]) -> dict[Spot, SearchState]:
        """*spots*, or some of them: the first, the last, and others by the lot.

        After each leg there is room for its share of what is left, or for a quarter of it.
        """
        late = perf_counter() > self._end
        legs = 1 + len(self._course.legs) - len(self.layers)
        most = _FEW if late else max(_FEW, self._room // min(legs, 4))
        self._room -= min(len(spots), most)
        if len(spots) <= most:
            return spots
        self.stopped = SearchStopped.TIME if late else self.stopped or SearchStopped.SPOTS
        every = list(spots)
        ends = [*every[: most // 4], *every[-most // 4 :]]
        chosen = dict.fromkeys((*ends, *self._chance.sample(every, most // 2)))
        return {spot: spots[spot] for spot in chosen}

    def _standing(self, number: int, spot: Spot, later: dict[Spot, str | None]) -> str | None:
        """The result at *spot* if nothing more is answered; None if that was not gone through."""
        to = self._course.silent(self._course.legs[number], spot)
        if to in later:
            return later[to]
        if not self._course.tells_declined:
            return self._course.settled(spot)
        # There nothing answered is not the same as declined, and none of the ways gone through.
        for leg in self._course.legs[number + 1 :]:
            to = self._course.silent(leg, to)
        return self._course.result(to)


def _meet(spots: dict[Spot, SearchState], spot: Spot, came: SearchState) -> None:
    there = spots.get(spot)
    if there is None:
        spots[spot] = came
        return
    there.paths += came.paths
    if came.fewest.length < there.fewest.length:
        there.fewest = came.fewest
    if came.most.length > there.most.length:
        there.most = came.most
    if came.slowest.length > there.slowest.length:
        there.slowest = came.slowest
