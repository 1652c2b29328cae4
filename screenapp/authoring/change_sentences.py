"""Changes in English sentences, for the command line, by who would notice them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from screenapp.authoring.changes import Change, ChangeKind, Noticed
from screenapp.authoring.sentences import SAID
from screenapp.protocol.model import All, Any_, Condition, Item, Protocol
from screenapp.protocol.phrasing import phrase
from screenapp.screening.outcome import INDETERMINATE

_LONGEST: Final = 60
HEADINGS: Final[Mapping[Noticed, str]] = {
    Noticed.PEOPLE: "What people who answer would notice",
    Noticed.STAFF: "What staff would notice",
    Noticed.SUPERVISORS: "What supervisors would notice",
    Noticed.CASES: "Cases that come out differently",
}


def told(changes: Iterable[Change], old: Protocol, new: Protocol) -> dict[Noticed, list[str]]:
    """A sentence for each of *changes* from *old* to *new*, by who would notice it."""
    found: dict[Noticed, list[str]] = {noticed: [] for noticed in Noticed}
    for change in changes:
        found[change.noticed].append(sentence(change, old, new))
    return {noticed: sentences for noticed, sentences in found.items() if sentences}


def sentence(change: Change, old: Protocol, new: Protocol) -> str:
    """*change* in one English sentence."""
    said = SAID[change.kind]
    form = said.became if change.before and change.after else said.came
    if change.before and not change.after:
        form = said.went
    was, now = _value(change, old, change.before), _value(change, new, change.after)
    text = form.format(it=_named(change, old, new), was=was, now=now)
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """*text* in quotation marks, cut where it is long."""
    flat = " ".join(text.split())
    return f"'{flat}'" if len(flat) <= _LONGEST else f"'{flat[: _LONGEST - 1].rstrip()}…'"


def item_named(protocol: Protocol, other: Protocol | None = None) -> Callable[[str], str]:
    """What to call items: by their words in *protocol*, else in *other*; measures by their id."""

    def named(name: str) -> str:
        item = protocol.item.get(name) or (other.item.get(name) if other else None)
        return name if item is None else quoted(item.short or item.text)

    return named


def _named(change: Change, old: Protocol, new: Protocol) -> str:
    head, _, option = change.subject.partition("/")
    if change.kind in _ABOUT_CASES:
        return f"'{change.subject}'"
    if not change.kind.value.startswith(("item", "option")):
        return change.subject
    item = item_named(new, old)(head)
    if change.kind in (
        ChangeKind.OPTION_ADDED,
        ChangeKind.OPTION_REMOVED,
        ChangeKind.OPTION_REWORDED,
        ChangeKind.OPTION_MOVED,
    ):
        return item
    return f"{_option(new.item.get(head) or old.item[head], option)} to {item}" if option else item


def _option(item: Item, option: str) -> str:
    found = item.option(option)
    return quoted(found.text if found else option)


def _value(change: Change, protocol: Protocol, text: str) -> str:
    """*text*, one side of the change, with the ids in it said in the words of *protocol*."""
    named = item_named(protocol)
    match change.kind:
        case ChangeKind.ITEM_MOVED | ChangeKind.CASE_DOES_NOT_FIT:
            return named(text)
        case ChangeKind.MEASURE_MEMBERS_CHANGED | ChangeKind.CASE_ASKED_CHANGED:
            return ", ".join(map(named, text.split(", ")))
        case ChangeKind.ITEM_WHEN_CHANGED:
            return _said(protocol.item[change.subject].when, named, text)
        case ChangeKind.STAGE_WHEN_CHANGED:
            return _said(protocol.stage[change.subject].when, named, text)
        case ChangeKind.RESULT_RULE_CHANGED:
            return _said(protocol.result[change.subject].when, named, text)
        case ChangeKind.OBLIGATION_WHEN_CHANGED:
            duties = {duty.id: duty.when for duty in protocol.obligations}
            return _said(duties[change.subject], named, text)
        case ChangeKind.CASE_RESULT_CHANGED:
            result = protocol.result.get(text)
            return quoted(result.text) if result else _OPEN.get(text, text)
        case _:
            return text


def _said(condition: Condition | None, named: Callable[[str], str], text: str) -> str:
    if condition is None:
        return text
    said = phrase(condition, named)
    return said[1:-1] if isinstance(condition, All | Any_) else said


_OPEN: Final[Mapping[str, str]] = {INDETERMINATE: "a result that stays open"}
_ABOUT_CASES: Final = frozenset(k for k in ChangeKind if k.value.startswith("case"))
