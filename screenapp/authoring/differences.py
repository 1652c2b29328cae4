"""Everything in which one version of a protocol differs from another.

Nothing that a file can say is left out: two protocols without differences ask, decide and
oblige alike, word for word.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from screenapp.authoring import words_of_parts as words
from screenapp.authoring.changes import Change, ChangeKind, Noticed
from screenapp.authoring.differing_cases import case_changes
from screenapp.authoring.value_text import shown
from screenapp.authoring.words_of_parts import WordsOf, noticed
from screenapp.protocol.loading.cases import ExampleCase
from screenapp.protocol.model import (
    Item,
    Measure,
    Obligation,
    Option,
    Protocol,
    Result,
    Source,
    Stage,
    Step,
    Trigger,
)

__all__ = ["Change", "ChangeKind", "Noticed", "differences"]

Part = Trigger | Stage | Item | Option | Measure | Result | Obligation | Step
P = TypeVar("P", Trigger, Stage, Item, Option, Measure, Result, Obligation, Step)
_OTHERWISE = "otherwise"


def differences(
    old: Protocol, new: Protocol, cases: Sequence[ExampleCase] = ()
) -> tuple[Change, ...]:
    """What differs from *old* to *new*, in the order of the file; then, of *cases*, each that
    comes out differently."""
    return (
        *_head(old, new),
        *_parts(old.triggers, new.triggers, words.TRIGGER),
        *_parts(old.stages, new.stages, words.STAGE, asked=_asks),
        *_items(old, new),
        *_measures(old, new),
        *_parts(old.results, new.results, words.RESULT),
        *_parts(old.obligations, new.obligations, words.OBLIGATION),
        *_parts(old.steps, new.steps, words.STEP),
        *case_changes(old, new, cases),
    )


def _head(old: Protocol, new: Protocol) -> Iterator[Change]:
    for name, kind in words.HEAD.items():
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield _change(kind, "", shown(before), shown(after))


def _items(old: Protocol, new: Protocol) -> Iterator[Change]:
    yield from _parts(tuple(old.items), tuple(new.items), words.ITEM, order=False, asked=_self)
    both = [name for name in old.item if name in new.item]
    stages = [stage.id for stage in old.stages if stage.id in new.stage]
    for name in both:
        before, after = old.stage_of[name].id, new.stage_of[name].id
        if before != after:
            kind = ChangeKind.ITEM_MOVED_STAGE
            yield _change(kind, name, before, after, asked=_self(new.item[name]))
    for stage in stages:
        olds, news = _ids(old.stage[stage].items), _ids(new.stage[stage].items)
        for name, before, after in _moved(olds, news):
            kind = ChangeKind.ITEM_MOVED
            yield _change(kind, name, before, after, asked=_self(new.item[name]))
    for name in both:
        yield from _options(old.item[name], new.item[name])


def _options(old: Item, new: Item) -> Iterator[Change]:
    def asked(option: Option) -> bool:
        return _self(old) or _self(new)

    for change in _parts(old.options, new.options, words.OPTION, asked=asked):
        yield replace(change, subject=f"{new.id}/{change.subject}")


def _measures(old: Protocol, new: Protocol) -> Iterator[Change]:
    """A measure that became one of another kind is told as that, and then word by word."""
    for name, measure in old.measure.items():
        other = new.measure.get(name)
        if other is not None and type(other) is not type(measure):
            before, after = (type(m).__name__.lower() for m in (measure, other))
            yield _change(ChangeKind.MEASURE_KIND_CHANGED, name, before, after)
    yield from _parts(old.measures, new.measures, words.MEASURE)


def _parts(
    olds: Sequence[P],
    news: Sequence[P],
    known: WordsOf,
    *,
    order: bool = True,
    asked: Callable[[P], bool] = lambda part: False,
) -> Iterator[Change]:
    """What went, came, moved (unless *order* is of no matter) and changed among *olds*."""
    before, after = {part.id: part for part in olds}, {part.id: part for part in news}
    for name, part in before.items():
        if name not in after:
            yield _change(known.removed, name, _called(part), asked=asked(part))
    for name, part in after.items():
        if name not in before:
            yield _change(known.added, name, "", _called(part), asked=asked(part))
    for name, was, now in _moved(list(before), list(after)) if order else ():
        yield _change(known.moved, name, was, now, asked=asked(after[name]))
    for name, part in before.items():
        if name in after:
            either = asked(part) or asked(after[name])
            yield from _words(part, after[name], known.words, either)


def _words(old: Part, new: Part, known: Mapping[str, ChangeKind], asked: bool) -> Iterator[Change]:
    for name, kind in known.items():
        before, after = getattr(old, name, None), getattr(new, name, None)
        if before != after:
            otherwise = isinstance(old, Result) and name == "when"
            texts = [_OTHERWISE if otherwise and v is None else shown(v) for v in (before, after)]
            yield _change(kind, old.id, *texts, asked=asked)


def _change(
    kind: ChangeKind, subject: str, before: str = "", after: str = "", *, asked: bool = False
) -> Change:
    return Change(
        kind=kind, subject=subject, before=before, after=after, noticed=noticed(kind, asked)
    )


def _called(part: Part) -> str:
    """The words by which people know *part*."""
    if isinstance(part, Stage):
        return part.title
    return part.id if isinstance(part, Measure) else part.text


def _self(item: Item) -> bool:
    return item.source is Source.SELF


def _asks(stage: Stage) -> bool:
    return any(_self(item) for item in stage.items)


def _ids(parts: Collection[Item]) -> list[str]:
    return [part.id for part in parts]


def _moved(olds: Sequence[str], news: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """The fewest of the names in both that must move to get from one order to the other, each
    with the name it stood and stands behind ("" for the first)."""
    was = {name: at for at, name in enumerate(n for n in olds if n in set(news))}
    now = [name for name in news if name in was]
    stays = set(_rising([was[name] for name in now]))
    old = list(was)
    for at, name in enumerate(now):
        if was[name] not in stays:
            behind = was[name] - 1
            yield name, old[behind] if behind >= 0 else "", now[at - 1] if at else ""


def _rising(numbers: Sequence[int]) -> list[int]:
    """A longest part of *numbers*, all different, that rises."""
    least: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(least, number)
        before[number] = least[length - 1] if length else None
        least[length : length + 1] = [number]
    found: list[int] = []
    last: int | None = least[-1] if least else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found
