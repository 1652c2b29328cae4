"""What something was and is now, in words: values of changes and of cases that differ."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.authoring.changes import Change
from screenapp.authoring.changes import ChangeKind as K
from screenapp.protocol.model import Channel, Condition, Protocol, StageRole, Tier
from screenapp.screening.outcome import INDETERMINATE
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.interview import words as interview
from screenapp.ui.phrases import translated
from screenapp.ui.protocols import change_words, outline, rules, words
from screenapp.ui.protocols.view_models import ChangesViewModel, Script
from screenapp.ui.shell.languages import name_of
from screenapp.ui.texts import fill
from screenapp.workflow.protocol_versions import Differs

translate = QCoreApplication.translate

_MOVED = (K.ITEM_MOVED, K.STAGE_MOVED, K.RESULT_MOVED, K.OPTION_MOVED, K.TRIGGER_MOVED)
_TIERS = (K.RESULT_TIER_CHANGED, K.CASE_TIER_CHANGED, K.CASE_COULD_BE_CHANGED)
_RESULTS = (K.CASE_RESULT_CHANGED, K.CASE_AT_LEAST_CHANGED)
_TIMES = (K.STEP_WITHIN_CHANGED, K.OBLIGATION_WITHIN_CHANGED)
_DOERS = (K.STEP_BY_CHANGED, K.STAGE_BY_CHANGED)
_NEEDS: Final[Mapping[str, MarkedText]] = {
    "required": QT_TRANSLATE_NOOP("Changes", "needed"),
    "needed": QT_TRANSLATE_NOOP("Changes", "needed"),
    "not_needed": QT_TRANSLATE_NOOP("Changes", "not needed"),
    "yes": QT_TRANSLATE_NOOP("Changes", "yes"),
    "no": QT_TRANSLATE_NOOP("Changes", "no"),
}
_DIFFERS: Final[Mapping[str, MarkedText]] = {
    "result": QT_TRANSLATE_NOOP("Changes", "The result is “%1”, not “%2”."),
    "at_least": QT_TRANSLATE_NOOP("Changes", "It is settled as far as “%1”, not “%2”."),
    "tier": QT_TRANSLATE_NOOP("Changes", "The tier is %1, not %2."),
    "obligations": QT_TRANSLATE_NOOP("Changes", "The duties are: %1; not: %2."),
    "asked": QT_TRANSLATE_NOOP("Changes", "Answered are: %1; not: %2."),
    "unanswered": QT_TRANSLATE_NOOP("Changes", "Left open are: %1; not: %2."),
}


def of_change(change: Change, face: ChangesViewModel) -> tuple[str, str]:
    """What *change* was and is; empty where there was nothing, or the sentence says it all."""
    about = change_words.subject(change, face)
    if change.kind in _MOVED:
        return "", ""
    before = _value(change, change.before, face.before)
    after = _value(change, change.after, face.after)
    return ("" if before == about else before), ("" if after == about else after)


def differs(found: Differs, script: Script) -> str:
    """How a case came out otherwise than it expects."""
    got, wanted = (_case(found.key, value, script) for value in (found.got, found.wanted))
    return fill(translated(_DIFFERS[found.key]), got, wanted)


def _case(key: str, value: tuple[str, ...], script: Script) -> str:
    match key, value:
        case _, ():
            return translate("Changes", "none")
        case "result" | "at_least", (name,):
            return _result(name, script)
        case "tier", (name,):
            return _tier(name)
        case _:
            return ", ".join(rules.called(part) for part in value)


def _value(change: Change, written: str, script: Script) -> str:
    kind, protocol = change.kind, script.protocol
    if not written:
        return ""
    told = _condition(kind, change.subject, protocol)
    if told is not None:
        return texts.sentence_case(rules.condition(told, script))
    if kind is K.AGES_CHANGED:
        return outline.ages(protocol)
    if kind is K.LANGUAGE_CHANGED:
        return name_of(written)
    if kind in _TIERS:
        return _tier(written)
    if kind in _RESULTS:
        return _result(written, script)
    if kind in _TIMES:
        return interview.within(written) or written
    if kind in _DOERS:
        return _each(written, lambda part: words.role(StageRole(part)))
    if kind is K.STAGE_CHANNELS_CHANGED:
        return _each(written, lambda part: words.way(Channel(part)))
    if kind is K.CASE_ASKED_CHANGED:
        return ", ".join(_item(part, script) for part in written.split(", "))
    if kind in (K.RESULT_STEPS_CHANGED, K.INDETERMINATE_STEPS_CHANGED):
        return _steps(written.split(", "), script)
    if kind.value.startswith("measure ") and change.subject in protocol.measure:
        return rules.measure(protocol.measure[change.subject], script)
    return translated(_NEEDS[written]) if written in _NEEDS else written


def _condition(kind: K, name: str, protocol: Protocol) -> Condition | None:
    """The condition of that name in *protocol*, for kinds that are about one."""
    match kind:
        case K.RESULT_RULE_CHANGED:
            return protocol.result[name].when
        case K.STAGE_WHEN_CHANGED:
            return protocol.stage[name].when
        case K.ITEM_WHEN_CHANGED:
            return protocol.item[name].when
        case K.OBLIGATION_WHEN_CHANGED:
            return next((o.when for o in protocol.obligations if o.id == name), None)
        case _:
            return None


def _steps(names: Iterable[str], script: Script) -> str:
    return "; ".join(
        rules.step(script, name) if name in script.protocol.step else name for name in names
    )


def _item(name: str, script: Script) -> str:
    item = script.protocol.item.get(name)
    return name if item is None else script.short(item)


def _each(written: str, word: Callable[[str], str]) -> str:
    with suppress(ValueError):
        return ", ".join(word(part) for part in written.split(", "))
    return written


def _result(name: str, script: Script) -> str:
    if name == INDETERMINATE:
        return translate("Changes", "not settled")
    return rules.result(script, name) if name in script.protocol.result else rules.called(name)


def _tier(name: str) -> str:
    with suppress(ValueError):
        return texts.tier(Tier(name))
    return name
