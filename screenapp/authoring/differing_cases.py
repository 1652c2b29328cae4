"""Cases that come out differently under another version of their protocol."""

from collections.abc import Iterator, Sequence

from screenapp.authoring.changes import Change, ChangeKind, Noticed
from screenapp.authoring.value_text import shown
from screenapp.protocol.loading.answers_file import AnswersFile
from screenapp.protocol.loading.cases import CaseOutcome, ExampleCase
from screenapp.protocol.model import Protocol
from screenapp.screening.answers import fits
from screenapp.screening.running import case_outcome

_OF_THE_RESULT = (
    ("at_least", ChangeKind.CASE_AT_LEAST_CHANGED),
    ("tier", ChangeKind.CASE_TIER_CHANGED),
    ("could_be", ChangeKind.CASE_COULD_BE_CHANGED),
)
_BESIDES = (
    ("obligations", ChangeKind.CASE_OBLIGATIONS_CHANGED),
    ("obligations_unsettled", ChangeKind.CASE_UNSETTLED_CHANGED),
    ("disclosed", ChangeKind.CASE_DISCLOSED_CHANGED),
)


def case_changes(old: Protocol, new: Protocol, cases: Sequence[ExampleCase]) -> Iterator[Change]:
    """A change for all that comes out differently of each of *cases*; equal ones count once.

    ``at_least``, ``tier`` and ``could_be`` are told only where the result keeps its id. What is
    asked and left open is told of the items that both versions have, and only where it differs:
    an item that came or went is a change of its own.
    """
    seen: list[tuple[str, AnswersFile]] = []
    for case in cases:
        if (case.name, case.answers) not in seen:
            seen.append((case.name, case.answers))
            yield from _compared(old, new, case)


def _compared(old: Protocol, new: Protocol, case: ExampleCase) -> Iterator[Change]:
    misfits = [_misfit(protocol, case.answers) for protocol in (old, new)]
    if any(misfits):
        yield _change(ChangeKind.CASE_DOES_NOT_FIT, case, *misfits)
        return
    before, after = (case_outcome(protocol, case.answers) for protocol in (old, new))
    if before.result != after.result:
        yield _change(ChangeKind.CASE_RESULT_CHANGED, case, before.result, after.result)
    compared = (*(_OF_THE_RESULT if before.result == after.result else ()), *_BESIDES)
    for name, kind in compared:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield _change(kind, case, was, now)
    yield from _items(old, new, case, before, after)


def _items(
    old: Protocol, new: Protocol, case: ExampleCase, before: CaseOutcome, after: CaseOutcome
) -> Iterator[Change]:
    """What was answered, and what was left open and how, among the items of both versions."""
    both = [name for name in old.item if name in new.item]
    gone = tuple(n for n in both if n in before.asked and n not in after.asked)
    come = tuple(n for n in both if n in after.asked and n not in before.asked)
    if gone or come:
        yield _change(ChangeKind.CASE_ASKED_CHANGED, case, gone, come)
    left = [n for n in both if before.unanswered.get(n) != after.unanswered.get(n)]
    if left:
        codes = ({n: o.unanswered[n] for n in left if n in o.unanswered} for o in (before, after))
        yield _change(ChangeKind.CASE_UNANSWERED_CHANGED, case, *codes)


def _misfit(protocol: Protocol, answers: AnswersFile) -> str:
    """The first item of *protocol* that could not be given what *answers* hold for it, or ""."""
    for name, given in answers.answers.items():
        item = protocol.item.get(name)
        if item is None or given.value is None:
            continue
        if item.is_note or fits(item, given.value) is not None:
            return name
    return ""


def _change(kind: ChangeKind, case: ExampleCase, before: object, after: object) -> Change:
    return Change(
        kind=kind,
        subject=case.name,
        before=shown(before),
        after=shown(after),
        noticed=Noticed.CASES,
    )
