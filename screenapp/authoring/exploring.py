"""Where a protocol can lead: every way through it, followed as far as the bounds allow.

Goes through everybody of `circumstances` and, for each item that is asked, every answer it
allows, none ("declined", which stands for all codes that leave an item open), and
``not_applicable`` where no answer does the same. Whatever is told was tried first: each way
that is given was run as a screening and came to the result it is given for.
"""

from dataclasses import dataclass, replace

from screenapp.authoring.compiled import CompiledProtocol
from screenapp.authoring.deciding import shares
from screenapp.authoring.effects import OPEN
from screenapp.authoring.state_search import SearchLimits, SearchStopped, StateSearch, Trail
from screenapp.protocol.item_status import AnsweredItem, ItemStatus
from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile
from screenapp.protocol.model import Protocol
from screenapp.screening.outcome import INDETERMINATE
from screenapp.screening.running import tried

__all__ = [
    "Decides",
    "Explored",
    "Longest",
    "ReachableResult",
    "SearchLimits",
    "SearchStopped",
    "explore",
]

_FOR_ALL = 0.6
"""The share of the time that is for the search as a whole; the rest is for what it missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachableResult:
    """A result, ``indeterminate`` too, and the way to it with the fewest questions.

    ``way`` holds who was asked and the answers in the order of asking; an item that was left
    open is ``declined``. The result stands once they are given, whatever is said afterwards.
    ``indeterminate`` is what a whole screening comes to.
    """

    result: str
    questions: int
    way: AnswersFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Longest:
    """The most questions of any screening, and the most minutes, maybe of another one."""

    questions: int
    minutes: float
    most_questions: AnswersFile
    most_minutes: AnswersFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Decides:
    """``share`` of ``people`` drawn have another result with another answer to ``item`` alone."""

    item: str
    share: float
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Explored:
    """What there is to be found; only where ``whole`` is what was not found never there.

    ``results`` and ``not_found`` follow the file. ``unreachable_items`` are those that nobody was
    asked. ``decides`` begins with the item that decides most often (see `deciding`). ``paths``
    counts the screenings gone through, one for each way in which they can be answered.
    ``stopped`` says why the search was not whole.
    """

    results: tuple[ReachableResult, ...]
    not_found: tuple[str, ...]
    unreachable_items: tuple[str, ...]
    longest: Longest
    decides: tuple[Decides, ...]
    paths: int
    stopped: SearchStopped | None

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return self.stopped is None


def explore(protocol: Protocol, *, bounds: SearchLimits | None = None) -> Explored:
    """What *protocol* can lead to. Takes up to the seconds of *bounds*, and one or two more."""
    bounds = bounds or SearchLimits()
    course = CompiledProtocol(protocol)
    search = StateSearch(course, replace(bounds, seconds=bounds.seconds * _FOR_ALL))
    search.run()
    ways = search.shortest()
    names = [*(result.id for result in protocol.results), INDETERMINATE]
    asked = set(search.asked)
    missing = [name for name in names if name not in ways and name != INDETERMINATE]
    for name in missing if search.stopped else ():
        left = replace(bounds, seconds=bounds.seconds * (1 - _FOR_ALL) / len(missing))
        further = StateSearch(course, left, goal=name)
        further.run()
        found = further.shortest()
        ways.update({name: found[name]} if name in found else {})
        asked |= further.asked
    reached = {name: _reachable(course, name, *ways[name]) for name in names if name in ways}
    results = tuple(one for one in reached.values() if one is not None)
    lost = [name for name, one in reached.items() if one is None]
    not_found = tuple(name for name in names if name in lost or name in set(missing) - set(ways))
    nobody = tuple(item.id for item in course.effects.items if item.id not in asked)
    stopped = search.stopped
    if lost or (course.beyond and (not_found or nobody)):
        stopped = stopped or SearchStopped.CHOICES
    return Explored(
        results=results,
        not_found=not_found,
        unreachable_items=nobody,
        longest=_longest(course, search),
        decides=_decides(course),
        paths=search.paths,
        stopped=stopped,
    )


def _decides(course: CompiledProtocol) -> tuple[Decides, ...]:
    found = shares(course)
    return tuple(
        Decides(item=item, share=count / found.people, people=found.people)
        for item, count in found.decided.items()
    )


def _reachable(
    course: CompiledProtocol, result: str, trail: Trail, questions: int
) -> ReachableResult | None:
    """The way to *result*; None where an answer on it makes the person's age disputed, which no
    search can tell beforehand."""
    way = answers(course, trail)
    state = tried(course.protocol, way)
    said = state.outcome.result
    if said is None or said.id != result or len(way.answers) != questions:
        if state.walk.facts.age_disputed and _compares(course):
            return None
        raise ValueError(f"{course.protocol.id}: a way to {result} does not lead there")
    return ReachableResult(result=result, questions=questions, way=way)


def _compares(course: CompiledProtocol) -> bool:
    return any(item.compares_age for item in course.effects.items)


def _longest(course: CompiledProtocol, search: StateSearch) -> Longest:
    most, questions = search.longest("most")
    slowest, seconds = search.longest("slowest")
    ways = [answers(course, trail) for trail in (most, slowest)]
    for way in ways:
        standing = tried(course.protocol, way).walk.standing
        for name, given in way.answers.items():
            stands = standing[name]
            same = given.value == (stands.value if isinstance(stands, AnsweredItem) else None)
            if not same and not _compares(course):
                raise ValueError(f"{course.protocol.id}: {name} is not asked on the longest way")
    return Longest(
        questions=int(questions),
        minutes=seconds / 60,
        most_questions=ways[0],
        most_minutes=ways[1],
    )


def answers(course: CompiledProtocol, trail: Trail) -> AnswersFile:
    """*trail* as a file of answers: what was said where something was asked."""
    spot, given = trail.start, {}
    begun = course.starts[trail.start].given
    for leg, way in zip(course.legs, trail.ways, strict=False):
        if leg.item is not None and way >= OPEN and course.asked(leg, spot):
            standing = course.effects.ways[leg.at][way].standing
            given[leg.item.id] = _given(course.effects.as_known(leg.item, standing, begun.person))
        spot = course.next(leg, spot, way)
    return replace(begun, answers=given)


def _given(standing: ItemStatus) -> GivenInFile:
    if isinstance(standing, AnsweredItem):
        return GivenInFile(value=standing.value)
    return GivenInFile(code=standing)
