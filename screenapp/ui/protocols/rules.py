"""The rules of a protocol in sentences: conditions, measures, results, steps and duties.

Items, options, reasons and results are called by the protocol's own words in the language
read; what joins them is the window's.
"""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import (
    All,
    Any_,
    Condition,
    Count,
    Disclosed,
    Graded,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Max,
    Measure,
    MeasureBound,
    MeasureMet,
    Not,
    Pattern,
    PersonAge,
    PersonIsChild,
    ResultIs,
    SettingIs,
    Sum,
    TierIs,
    TriggerIs,
)
from screenapp.protocol.phrasing import number
from screenapp.protocol.wording import option_path
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.interview import words as interview
from screenapp.ui.phrases import translated
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.texts import fill

translate = QCoreApplication.translate


def condition(said: Condition, script: Script, *, inside: bool = False) -> str:
    """*said* as a part of a sentence; *inside* another one it stands in brackets where needed."""
    match said:
        case All(parts=(only,)) | Any_(parts=(only,)):
            return condition(only, script, inside=inside)
        case All(parts=parts):
            said_ = (condition(part, script, inside=True) for part in parts)
            joined = _joined(said_, translate("Rules", "%1, and %2"))
        case Any_(parts=parts):
            said_ = (condition(part, script, inside=True) for part in parts)
            joined = _joined(said_, translate("Rules", "%1, or %2"))
        case Not(part=part):
            return fill(translate("Rules", "not so: %1"), condition(part, script, inside=True))
        case ItemIs() | ItemBound() | ItemAnswered() | ItemDeclined():
            return _item(said, script)
        case MeasureBound() | MeasureMet():
            return _measured(said, script)
        case _:
            return _circumstance(said, script)
    return fill(translate("Rules", "(%1)"), joined) if inside else joined


def _item(said: ItemIs | ItemBound | ItemAnswered | ItemDeclined, script: Script) -> str:
    item = script.protocol.item[said.item]
    name = script.short(item)
    match said:
        case ItemIs(values=values):
            found = either(answer(script, said.item, value) for value in values)
            return fill(translate("Rules", "“%1” is answered %2"), name, found)
        case ItemBound(bound=bound, below=True):
            return fill(translate("Rules", "“%1” is below %2"), name, number(bound))
        case ItemBound(bound=bound):
            return fill(translate("Rules", "“%1” is %2 or more"), name, number(bound))
        case ItemAnswered():
            return fill(translate("Rules", "“%1” has an answer"), name)
        case ItemDeclined():
            return fill(translate("Rules", "the person would rather not say: “%1”"), name)


def _measured(said: MeasureBound | MeasureMet, script: Script) -> str:
    measure = script.protocol.measure[said.measure]
    name = called(measure.id)
    match said, measure:
        case MeasureMet(met=True), _:
            return fill(translate("Rules", "the signs under “%1” are enough"), name)
        case MeasureMet(), _:
            return fill(translate("Rules", "the signs under “%1” are not enough"), name)
        case MeasureBound(bound=bound, below=below), Count(of=of, value="yes"):
            alone = len(script.protocol.measures) == 1
            return fill(_yes_to(below=below, alone=alone), number(bound), len(of), name)
        case MeasureBound(bound=bound, below=True), _:
            return fill(translate("Rules", "“%1” comes to less than %2"), name, number(bound))
        case MeasureBound(bound=bound), _:
            return fill(translate("Rules", "“%1” comes to %2 or more"), name, number(bound))
    raise ValueError("no words for this test of a measure")


def _yes_to(*, below: bool, alone: bool) -> str:
    """*alone*: there is no other measure this could be about."""
    if alone and below:
        return translate("Rules", "yes to fewer than %1 of %2")
    if alone:
        return translate("Rules", "yes to at least %1 of %2")
    if below:
        return translate("Rules", "yes to fewer than %1 of %2 under “%3”")
    return translate("Rules", "yes to at least %1 of %2 under “%3”")


def _circumstance(said: Condition, script: Script) -> str:
    match said:
        case PersonIsChild():
            return translate("Rules", "the person is under 18, or may be")
        case PersonAge(bound=years, below=True):
            return fill(translate("Rules", "the person is younger than %1"), years)
        case PersonAge(bound=years):
            return fill(translate("Rules", "the person is %1 or older"), years)
        case SettingIs(name=name, values=values):
            return _setting(name, either(called(value) for value in values))
        case TriggerIs(trigger=wanted):
            found = next(t for t in script.protocol.triggers if t.id == wanted)
            said_ = script.say(f"trigger/{found.id}/text", found.text)
            return fill(translate("Rules", "the reason was “%1”"), said_)
        case Disclosed(kind=None):
            return translate("Rules", "the person told of something of this kind")
        case Disclosed(kind=kind) if kind is not None:
            return fill(translate("Rules", "the person told: %1"), texts.disclosure(kind))
        case ResultIs(result=wanted):
            return fill(translate("Rules", "the result is “%1”"), result(script, wanted))
        case TierIs(tier=tier):
            return fill(translate("Rules", "the tier is %1 or above"), texts.tier(tier))
        case _:
            raise ValueError("no words for this condition")


def _setting(name: str, values: str) -> str:
    match name:
        case "jurisdiction":
            return fill(translate("Rules", "the place of work lies in %1"), values)
        case "reporter":
            return fill(translate("Rules", "whoever asks works as: %1"), values)
        case _:
            return fill(translate("Rules", "the duty of this place is: %1"), values)


# --- measures ---------------------------------------------------------------------------


def measure(said: Measure, script: Script) -> str:
    """How a measure is reckoned, in one sentence."""
    match said:
        case Count(of=of, value="yes"):
            return fill(
                translate("Rules", "How many of these are answered yes: %1."), _all(of, script)
            )
        case Count(of=of, value=value):
            return fill(
                translate("Rules", "How many of these are answered %1: %2."),
                answer(script, of[0], value),
                _all(of, script),
            )
        case Sum(of=of):
            return fill(translate("Rules", "The points of these together: %1."), _all(of, script))
        case Max(of=of):
            return fill(translate("Rules", "The greatest of these: %1."), _all(of, script))
        case Graded(of=of, met_by=patterns):
            return fill(
                translate("Rules", "Enough is %1. Looked at: %2."),
                either(_pattern(pattern) for pattern in patterns),
                _all(of, script),
            )


def _all(names: Iterable[str], script: Script) -> str:
    protocol = script.protocol
    return "; ".join(
        script.short(protocol.item[name]) if name in protocol.item else called(name)
        for name in names
    )


def _pattern(pattern: Pattern) -> str:
    grades = ((pattern.strong, "strong"), (pattern.medium, "medium"), (pattern.weak, "weak"))
    parts = [_signs(count, grade) for count, grade in grades if count]
    return _joined(parts, translate("Rules", "%1 and %2"))


def _signs(count: int, grade: str) -> str:
    match grade:
        case "strong":
            return fill(translate("Rules", "%1 strong"), count)
        case "medium":
            return fill(translate("Rules", "%1 medium"), count)
        case _:
            return fill(translate("Rules", "%1 weak"), count)


# --- single words -----------------------------------------------------------------------


_ANSWER: Final[Mapping[str, MarkedText]] = {
    "yes": QT_TRANSLATE_NOOP("Rules", "yes"),
    "no": QT_TRANSLATE_NOOP("Rules", "no"),
    "unsure": QT_TRANSLATE_NOOP("Rules", "not sure"),
}


def answer(script: Script, item_id: str, value: str) -> str:
    """An answer as the person would give it."""
    item = script.protocol.item.get(item_id)
    option = item.option(value) if item is not None else None
    if item is not None and option is not None:
        said = script.say(option_path(item, option), option.text)
        return fill(translate("Rules", "“%1”"), said)
    return translated(_ANSWER[value]) if value in _ANSWER else value


def result(script: Script, result_id: str) -> str:
    found = script.protocol.result[result_id]
    return script.say(f"result/{result_id}/text", found.text)


def step(script: Script, step_id: str) -> str:
    """What is done, and within what time."""
    found = script.protocol.step[step_id]
    said = script.say(f"step/{step_id}/text", found.text)
    within = interview.within(found.within)
    if not within:
        return said
    return fill(translate("Rules", "%1 (%2)"), said.removesuffix("."), within)


def either(parts: Iterable[str]) -> str:
    return _joined(parts, translate("Rules", "%1 or %2"))


def _joined(parts: Iterable[str], two: str) -> str:
    """*parts* in a row, each put behind those before it as *two* says."""
    return reduce(lambda before, part: fill(two, before, part), parts)


def called(name: str) -> str:
    """An id that people gave, as words."""
    return name.replace("_", " ")


def sentence(part: str) -> str:
    """A part of a sentence as one of its own."""
    ends = part.endswith((".", "?", "!", "…"))
    return texts.sentence_case(part if ends else fill(translate("Rules", "%1."), part))
