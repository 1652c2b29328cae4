"""Who may be asked, and where: one person and setting for each way they can matter.

Ages are whole years on both sides of every age that is tested, no age, and a disputed one;
of each fact about the setting every value that is tested, another, none, and not given; no
trigger and each that matters; all gates open, nobody ever private, or nobody ever agreed.
Gates that open in one stage and not in another, and ranges of ages, are not gone through.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final, TypeVar

from screenapp.protocol.conditions import MAJORITY, Facts, Truth, truth
from screenapp.protocol.loading.answers_file import AnswersFile, PersonInFile
from screenapp.protocol.model import (
    Ages,
    Condition,
    Gate,
    Outside,
    PersonAge,
    PersonIsChild,
    Protocol,
    SettingIs,
    TriggerIs,
)
from screenapp.screening.running import tried
from screenapp.screening.state import State

T = TypeVar("T")
_Setting = Mapping[str, str | None]
MOST: Final = 2_000
_OLDEST: Final = 120
_OTHER: Final = "elsewhere"
_STATED: Final = "stated"
_DISPUTED: Final = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstance:
    """``given`` is a file of answers without answers; ``state`` what it comes to."""

    given: AnswersFile
    state: State

    @property
    def open_(self) -> bool:
        """Whether nothing keeps the questions from being asked."""
        return self.given.privacy and self.given.consent


def circumstances(
    protocol: Protocol, tests: Sequence[Condition]
) -> tuple[tuple[Circumstance, ...], bool]:
    """Those under which *protocol* asks anything, usual ones first. Of more than `MOST` as many
    are drawn, and False stands beside them."""
    gates, triggers = _gates(protocol), _triggers(protocol, tests)
    settings, people = _settings(protocol, tests), _people(protocol, tests)
    sizes = [len(gates), len(triggers), *map(len, settings), len(people)]
    found: list[Circumstance] = []
    for chosen in _drawn(sizes):
        private, agreed = gates[chosen[0]]
        given = AnswersFile(
            person=people[chosen[-1]],
            setting=_joined(kind[n] for kind, n in zip(settings, chosen[2:-1], strict=True)),
            trigger=triggers[chosen[1]],
            privacy=private,
            consent=agreed,
        )
        state = tried(protocol, given)
        if not state.walk.blocked:
            found.append(Circumstance(given=given, state=state))
    return tuple(found), prod(sizes) <= MOST


def _drawn(sizes: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """One number below each of *sizes*, in every way; of too many ways the first and others."""
    every = prod(sizes)
    chosen: Sequence[int] = range(every)
    if every > MOST:
        chance = random.Random(MOST)  # noqa: S311  # the same every time, no secret
        others = chance.sample(range(MOST // 4, every), MOST - MOST // 4)
        chosen = [*range(MOST // 4), *sorted(others)]
    for number in chosen:
        found = []
        left = number
        for size in reversed(sizes):
            left, one = divmod(left, size)
            found.append(one)
        yield tuple(reversed(found))


def _gates(protocol: Protocol) -> list[tuple[bool, bool]]:
    gates = [(True, True)]
    if any(stage.privacy is Gate.REQUIRED for stage in protocol.stages):
        gates.append((False, True))
    if any(stage.consent is Gate.REQUIRED for stage in protocol.stages):
        gates.append((True, False))
    return gates


def _triggers(protocol: Protocol, tests: Sequence[Condition]) -> list[str | None]:
    known = {trigger.id for trigger in protocol.triggers}
    matter = [start.trigger for start in protocol.start]
    matter += [test.trigger for test in tests if isinstance(test, TriggerIs)]
    return [None, *(name for name in dict.fromkeys(matter) if name in known)]


def _settings(protocol: Protocol, tests: Sequence[Condition]) -> list[list[_Setting]]:
    """For each fact that is tested the values that make a difference; {}: it is not given."""
    about: dict[str, list[Condition]] = {}
    values: dict[str, list[str]] = {}
    for test in tests:
        if isinstance(test, SettingIs):
            about.setdefault(test.name, []).append(test)
            values.setdefault(test.name, []).extend(test.values)
    found = []
    for name, asked in about.items():
        given: list[_Setting] = [{}, *({name: value} for value in values[name])]
        given += [{name: _OTHER}, {name: None}]
        facts = [Facts(protocol=protocol, standing={}, setting=setting) for setting in given]
        found.append(_apart(given, [_said(asked, each) for each in facts]))
    return found


def _people(protocol: Protocol, tests: Sequence[Condition]) -> list[PersonInFile]:
    asked = [test for test in tests if isinstance(test, PersonAge | PersonIsChild)]
    cuts = {test.bound for test in asked if isinstance(test, PersonAge)}
    if any(isinstance(test, PersonIsChild) for test in asked):
        cuts.add(MAJORITY)
    ages = protocol.ages
    if ages is not None and ages.outside is Outside.BLOCK:
        cuts |= {end for end in (ages.from_, None if ages.to is None else ages.to + 1) if end}
    if not cuts:
        return [PersonInFile()]
    years = sorted({age for cut in cuts for age in (cut - 1, cut) if 0 <= age <= _OLDEST})
    # An adult first: what is told as the usual way is then that of the most people.
    years.sort(key=lambda age: (age < MAJORITY, age))
    stated, disputed = (
        [PersonInFile(age=(age, age), age_basis=basis) for age in years]
        for basis in (_STATED, _DISPUTED)
    )
    people = [*stated, PersonInFile(), *disputed, PersonInFile(age_basis=_DISPUTED)]
    return _apart(people, [(_said(asked, _facts(protocol, p)), _blocked(ages, p)) for p in people])


def _facts(protocol: Protocol, person: PersonInFile) -> Facts:
    disputed = person.age_basis == _DISPUTED
    return Facts(protocol=protocol, standing={}, age=person.age, age_disputed=disputed)


def _blocked(ages: Ages | None, person: PersonInFile) -> bool:
    """Whether nobody of that age is asked anything."""
    if ages is None or ages.outside is not Outside.BLOCK or person.age is None:
        return False
    age = person.age[0]
    outside = (ages.from_ is not None and age < ages.from_) or (
        ages.to is not None and age > ages.to
    )
    return outside and person.age_basis != _DISPUTED


def _said(tests: Sequence[Condition], facts: Facts) -> tuple[Truth, ...]:
    return tuple(truth(test, facts) for test in tests)


def _apart(choices: Sequence[T], told: Sequence[object]) -> list[T]:
    """The first of *choices* for everything that is *told* of them."""
    first: dict[object, T] = {}
    for choice, said in zip(choices, told, strict=True):
        first.setdefault(said, choice)
    return list(first.values())


def _joined(settings: Iterable[_Setting]) -> _Setting:
    return {name: value for setting in settings for name, value in setting.items()}
