"""Cases that come out differently under another version of their protocol."""

from collections.abc import Iterator, Sequence

from screenapp.authoring.changes import Change, ChangeKind, Noticed
from screenapp.authoring.value_text import shown
from screenapp.protocol.loading.answers_file import AnswersFile
from screenapp.protocol.loading.cases import ExampleCase
from screenapp.protocol.model import Protocol
from screenapp.screening.answers import fits
from screenapp.screening.running import case_outcome

_COMPARED = (
    ("at_least", ChangeKind.CASE_AT_LEAST_CHANGED),
    ("tier", ChangeKind.CASE_TIER_CHANGED),
    ("obligations", ChangeKind.CASE_OBLIGATIONS_CHANGED),
)


def case_changes(old: Protocol, new: Protocol, cases: Sequence[ExampleCase]) -> Iterator[Change]:
    """A change for all that comes out differently of each of *cases*; equal ones count once.

    ``at_least`` and ``tier`` are told only where the result keeps its id.
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
    for name, kind in _COMPARED:
        was, now = getattr(before, name), getattr(after, name)
        if was != now and (before.result == after.result or name == "obligations"):
            yield _change(kind, case, was, now)


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
