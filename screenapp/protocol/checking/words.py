"""The red lines in words: no promise, nobody called a victim, no body looked at for an age,
no sign by looks, no silence without limits, no threat."""

from collections.abc import Callable
from typing import Final

from screenapp.protocol.checking.enforcement import check_enforcement
from screenapp.protocol.checking.looks import check_looks
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.checking.texts import ASKED, OwnTexts, Placed, Texts, TranslatedTexts
from screenapp.protocol.constructs import CONSTRUCTS
from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.identifying import may_identify
from screenapp.protocol.loading.node_reader import FaultList, TooManyFaults
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.loading.places import Places
from screenapp.protocol.loading.spelling import meant
from screenapp.protocol.model import AnswerType, Item, Protocol
from screenapp.protocol.wording import Catalogue

_ABOUT_AGE: Final = frozenset({"age", "ages", "edad", "minority", "majority"})

_SAID: Final[tuple[tuple[str, Callable[[Phrases, str], str | None], str], ...]] = (
    (
        "promise",
        Phrases.promises,
        "promises what nobody can; say what will be tried or offered instead",
    ),
    ("calls-victim", Phrases.calls_victim, 'calls a person a victim; write "the person"'),
    (
        "secrecy-without-limits",
        Phrases.keeps_silent,
        "promises a silence that nobody can keep; say who will know, and what must be reported",
    ),
    (
        "threat",
        Phrases.threatens,
        "threatens who does not answer, or obliges them to; say that they may skip it",
    ),
    (
        "scored-looks",
        Phrases.takes_looks_for_a_sign,
        "takes looks or origin for a sign; say what somebody does instead",
    ),
)


def check_words(scope: Scope) -> None:
    """Hold the red lines against the protocol's own texts."""
    _constructs(scope)
    texts = OwnTexts(scope)
    check_enforcement(scope, texts)
    phrases = phrases_for(texts.language)
    _purposes(scope, texts, phrases)
    if phrases is None:
        message = (
            f"there is no list of phrases for `{scope.protocol.language}` yet; read every text"
        )
        place = scope.root_value("language")
        scope.sheet.warn(place, "no-word-list", f"{message} for promises yourself")
        return
    _check(scope, texts, phrases)


def _purposes(scope: Scope, texts: Texts, phrases: Phrases | None) -> None:
    """Tell every item that needs a purpose and has none."""
    for item in scope.protocol.items:
        if item.purpose is not None or item.answer is AnswerType.ACKNOWLEDGE:
            continue
        asked = [*texts.asked(item, *ASKED)]
        if isinstance(texts, OwnTexts):
            # What is missing is missing in the item, whichever of its words ask for it.
            begin = first_line(scope.places.of(item))
            asked = [(text, begin) for text, _ in asked]
        if phrases is None or not _papers(texts, phrases, asked):
            _identifying(texts, item, asked)


def _identifying(texts: Texts, item: Item, asked: list[Placed]) -> None:
    """Tell an *item* whose answer could say who, where, or which paper, and not why."""
    for text, place in asked:
        kind = may_identify(item, text)
        if kind is not None:
            message = (
                f'"{text}" may be answered with {kind}; write `purpose: ...`, or ask so that'
                " nobody can be found by the answer"
            )
            texts.sheet.error(place, "identifying-without-purpose", message, text)
            return


def translation_faults(protocol: Protocol, places: Places, catalogue: Catalogue) -> list[Fault]:
    """What *catalogue* says that the protocol may not; a translation with an error is refused."""
    scope = Scope(protocol, FaultList(catalogue.path), places)
    texts = TranslatedTexts(protocol, catalogue)
    try:
        check_enforcement(scope, texts)
        phrases = phrases_for(catalogue.language)
        _purposes(scope, texts, phrases)
        if phrases is not None:
            _check(scope, texts, phrases)
    except TooManyFaults:
        return texts.sheet.faults
    return texts.sheet.faults


def _check(scope: Scope, texts: Texts, phrases: Phrases) -> None:
    of_age = {
        (place.line, place.column)
        for item in scope.protocol.items
        if _about_age(item)
        for _, place in texts.asked(item, *ASKED, "help")
    }
    for text, place in texts.every():
        _said(texts, phrases, text, place)
        about_age = (place.line, place.column) in of_age
        _age_by_body(texts, phrases, (text, place), about_age=about_age)
    check_looks(scope, texts, phrases)


def _constructs(scope: Scope) -> None:
    for item in scope.protocol.items:
        if item.construct and item.construct not in CONSTRUCTS:
            message = f"`{item.construct}` is not in the list of constructs"
            message += f"{meant(item.construct, CONSTRUCTS)}; see docs/protocol-language.md"
            place = scope.places.value(item, "construct")
            scope.sheet.warn(place, "unknown-construct", message)


def _said(texts: Texts, phrases: Phrases, text: str, place: Mark) -> None:
    for code, found_in, message in _SAID:
        sentence = found_in(phrases, text)
        if sentence:
            texts.sheet.error(place, code, f'"{sentence}" {message}', sentence)


def _about_age(item: Item) -> bool:
    return item.answer is AnswerType.AGE or not _ABOUT_AGE.isdisjoint(_words(item))


def _age_by_body(texts: Texts, phrases: Phrases, placed: Placed, *, about_age: bool) -> None:
    text, place = placed
    sentence = phrases.tells_age_by_body(text, about_age=about_age)
    what = "looks at a body to tell an age, which harms and does not tell it"
    if not sentence:
        sentence = phrases.goes_by_apparent_age(text)
        what = "goes by how old somebody looks, which tells no age"
    if sentence:
        message = (
            f'"{sentence}" {what};'
            " go by what the person says or a paper shows, and treat doubt as a child"
        )
        texts.sheet.error(place, "age-by-body", message, sentence)


def _words(item: Item) -> frozenset[str]:
    return frozenset(f"{item.construct}_{item.id}".lower().replace("-", "_").split("_"))


def _papers(texts: Texts, phrases: Phrases, asked: list[Placed]) -> bool:
    for text, place in asked:
        sentence = phrases.asks_for_papers(text)
        if sentence:
            message = (
                f'"{sentence}" asks for identity or immigration papers; write `purpose: ...`,'
                " or ask only whether someone else keeps them"
            )
            texts.sheet.error(place, "papers-without-purpose", message, sentence)
            return True
    return False
