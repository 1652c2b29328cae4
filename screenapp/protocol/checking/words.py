"""The red lines in words: no promise, nobody called a victim, no body looked at for an age."""

from collections.abc import Iterator
from typing import Final

from screenapp.protocol.checking.looks import check_looks
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.constructs import CONSTRUCTS
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.loading.spelling import meant
from screenapp.protocol.model import (
    AnswerType,
    Item,
)

Placed = tuple[str, Mark]

_ABOUT_AGE: Final = frozenset({"age", "ages", "edad", "minority", "majority"})


def check_words(scope: Scope) -> None:
    _constructs(scope)
    phrases = phrases_for(scope.protocol.language or "en")
    if phrases is None:
        message = (
            f"there is no list of phrases for `{scope.protocol.language}` yet; read every text"
        )
        place = scope.root_value("language")
        scope.sheet.warn(place, "no-word-list", f"{message} for promises yourself")
        return
    for text, place in _texts(scope):
        if phrases.worth_reading(text):
            _said(scope, phrases, text, place)
    for item in scope.protocol.items:
        if any(phrases.worth_reading(text) for text, _ in _all_of(scope, item)):
            _asked(scope, phrases, item)
        _apparent_age(scope, phrases, item)
    check_looks(scope, phrases)


def _constructs(scope: Scope) -> None:
    for item in scope.protocol.items:
        if item.construct and item.construct not in CONSTRUCTS:
            message = f"`{item.construct}` is not in the list of constructs"
            message += f"{meant(item.construct, CONSTRUCTS)}; see docs/protocol-language.md"
            place = scope.places.value(item, "construct")
            scope.sheet.warn(place, "unknown-construct", message)


def _said(scope: Scope, phrases: Phrases, text: str, place: Mark) -> None:
    sentence = phrases.promises(text)
    if sentence:
        message = (
            f'"{sentence}" promises what nobody can; say what will be tried or offered instead'
        )
        scope.sheet.error(place, "promise", message, sentence)
    sentence = phrases.calls_victim(text)
    if sentence:
        message = f'"{sentence}" calls a person a victim; write "the person"'
        scope.sheet.error(place, "calls-victim", message, sentence)


def _texts(scope: Scope) -> Iterator[Placed]:
    """Every text that somebody will read, with the place of its first word."""
    protocol = scope.protocol
    parts: list[tuple[object, tuple[str, ...]]] = [(protocol, ("title", "summary"))]
    parts += [(trigger, ("text",)) for trigger in protocol.triggers]
    for stage in protocol.stages:
        parts.append((stage, ("title",)))
        for item in stage.items:
            parts.append((item, ("text", "short", "help")))
            parts += [(option, ("text",)) for option in item.options]
    parts += [(result, ("text",)) for result in protocol.results]
    parts += [(obligation, ("text",)) for obligation in protocol.obligations]
    parts += [(step, ("text",)) for step in protocol.steps]
    for part, keys in parts:
        yield from _texts_of(scope, part, keys)


def _all_of(scope: Scope, item: Item) -> Iterator[Placed]:
    yield from _texts_of(scope, item, ("text", "short", "help"))
    for option in item.options:
        yield from _texts_of(scope, option, ("text",))


def _texts_of(scope: Scope, part: object, keys: tuple[str, ...]) -> Iterator[Placed]:
    for key in keys:
        text = getattr(part, key)
        if text:
            yield text, first_line(scope.places.value(part, key))


def _asked(scope: Scope, phrases: Phrases, item: Item) -> None:
    asked = [*_texts_of(scope, item, ("text", "short"))]
    for option in item.options:
        asked += _texts_of(scope, option, ("text",))
    about_age = item.answer is AnswerType.AGE or not _ABOUT_AGE.isdisjoint(_words(item))
    for text, place in [*asked, *_texts_of(scope, item, ("help",))]:
        sentence = phrases.tells_age_by_body(text, about_age=about_age)
        if sentence:
            message = (
                f'"{sentence}" looks at a body to tell an age, which harms and does not tell it;'
                " go by what the person says or a paper shows, and treat doubt as a child"
            )
            scope.sheet.error(place, "age-by-body", message, sentence)
    if item.purpose is None and item.answer is not AnswerType.ACKNOWLEDGE:
        _papers(scope, phrases, item, asked)


def _apparent_age(scope: Scope, phrases: Phrases, item: Item) -> None:
    asked = [*_texts_of(scope, item, ("text", "short"))]
    for option in item.options:
        asked += _texts_of(scope, option, ("text",))
    for text, place in asked:
        sentence = phrases.goes_by_apparent_age(text)
        if sentence:
            message = (
                f'"{sentence}" goes by how old somebody looks, which tells no age;'
                " go by what the person says or a paper shows, and treat doubt as a child"
            )
            scope.sheet.error(place, "age-by-body", message, sentence)


def _words(item: Item) -> frozenset[str]:
    return frozenset(f"{item.construct}_{item.id}".lower().replace("-", "_").split("_"))


def _papers(scope: Scope, phrases: Phrases, item: Item, asked: list[Placed]) -> None:
    for text, _ in asked:
        sentence = phrases.asks_for_papers(text)
        if sentence:
            message = (
                f'"{sentence}" asks for identity or immigration papers; write `purpose: ...`,'
                " or ask only whether someone else keeps them"
            )
            place = first_line(scope.places.of(item))
            scope.sheet.error(place, "papers-without-purpose", message, sentence)
            return
