"""Which question most often decides alone.

People are drawn, each with an answer ready for every question, and each taken through the
protocol. A question decides for a person if the result would be another one had that person
given another answer to it, and the same answers to all others. What is told is the share of
the people drawn for whom it does.

How worrying the answers of a person are differs from one to the next: each has an inclination
from 0 to 1, evenly spread, and gives something else than the mildest answer that often. So all
counts of worrying answers are about as frequent. Were every answer as likely as every other,
almost everybody would have half of them, and no question of a long list would ever decide.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from screenapp.authoring.compiled import CompiledProtocol, Spot
from screenapp.authoring.effects import ANSWERS

PEOPLE: Final = 1_000
MOST_STEPS: Final = 200_000
"""Legs gone by all people and their other selves; after that nobody more is drawn."""
_SEED: Final = 1_914


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """``ways`` holds for each item the number of the way in which the person answers it."""

    start: Spot
    ways: tuple[int, ...]


def drawn(course: CompiledProtocol, people: int = PEOPLE) -> Iterator[Drawn]:
    """Always the same *people*, who can be asked: nothing keeps the gates closed."""
    chance = random.Random(_SEED)  # noqa: S311  # the same every time, no secret
    starts = [spot for spot, one in course.starts.items() if one.open_]
    for number in range(people if starts else 0):
        inclination = (number * 0.618034) % 1
        answers = [
            _drawn_way(chance, inclination, ways, mild)
            for ways, mild in zip(course.effects.answers, course.effects.mildest, strict=True)
        ]
        yield Drawn(start=chance.choice(starts), ways=tuple(answers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """For how many of the ``people`` drawn each item decides, most first (equals as they
    are asked), without the others."""

    people: int
    decided: Mapping[str, int]


def shares(course: CompiledProtocol, people: int = PEOPLE) -> Shares:
    """How often each item decides for *people* drawn; for fewer in a protocol that is long."""
    walker = _Walker(course)
    decided: dict[str, int] = {}
    number = 0
    for person in drawn(course, people):
        number += 1
        for item in walker.deciding(person):
            decided[item] = decided.get(item, 0) + 1
        if walker.steps > MOST_STEPS:
            break
    asked = [leg.item.id for leg in course.legs if leg.item is not None]
    order = sorted(decided, key=lambda item: (-decided[item], asked.index(item)))
    return Shares(people=number, decided={item: decided[item] for item in order})


class _Walker:
    """Takes people through a course; what was worked out for one is known for the next."""

    def __init__(self, course: CompiledProtocol) -> None:
        self._course = course
        self._next: dict[tuple[int, Spot, int], Spot] = {}
        self._asked: dict[tuple[int, Spot], bool] = {}
        self.steps = 0

    def deciding(self, person: Drawn) -> set[str]:
        """The items that decide for *person*.

        Goes along with all the people who answer one question otherwise. Those who stand at
        the same spot go on together, and who stands where the person does is one of theirs.
        """
        course, spot = self._course, person.start
        others: dict[Spot, set[str]] = {}
        for number, leg in enumerate(course.legs):
            after: dict[Spot, set[str]] = {}
            for other, items in others.items():
                _gather(after, self._step(number, other, person.ways), items)
            if leg.item is not None and self._is_asked(number, spot):
                for way in course.effects.answers[leg.at]:
                    _gather(after, self._go(number, spot, way), {leg.item.id})
            spot = self._step(number, spot, person.ways)
            after.pop(spot, None)
            others = after
        result = course.result(spot)
        differing = (items for other, items in others.items() if course.result(other) != result)
        return set().union(*differing)

    def _is_asked(self, number: int, spot: Spot) -> bool:
        leg = self._course.legs[number]
        key = (number, spot)
        if key not in self._asked:
            several = len(self._course.ways(leg, spot)) > 1
            self._asked[key] = several and self._course.asked(leg, spot)
        return self._asked[key]

    def _step(self, number: int, spot: Spot, answers: tuple[int, ...]) -> Spot:
        leg = self._course.legs[number]
        if self._is_asked(number, spot):
            return self._go(number, spot, answers[leg.at])
        return self._go(number, spot, self._course.ways(leg, spot)[-1])

    def _go(self, number: int, spot: Spot, way: int) -> Spot:
        self.steps += 1
        key = (number, spot, way)
        if key not in self._next:
            self._next[key] = self._course.next(self._course.legs[number], spot, way)
        return self._next[key]


def _gather(spots: dict[Spot, set[str]], spot: Spot, items: set[str]) -> None:
    spots[spot] = spots[spot] | items if spot in spots else items


def _drawn_way(chance: random.Random, inclination: float, ways: list[int], mild: int | None) -> int:
    others = [way for way in ways if way != mild]
    if mild is not None and (not others or chance.random() >= inclination):
        return mild
    return chance.choice(others) if others else ANSWERS
