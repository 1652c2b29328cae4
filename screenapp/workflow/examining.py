"""Checking an edition and running its cases, from its bytes. No Qt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from screenapp.protocol.checking.advice import advise
from screenapp.protocol.checking.approval import approval_faults
from screenapp.protocol.checking.package import CASES, FILE, translations_beside
from screenapp.protocol.checking.words import translation_faults
from screenapp.protocol.diagnostics import Fault, in_order
from screenapp.protocol.loading.cases import (
    CaseOutcome,
    ExampleCase,
    Expected,
    read_cases,
    run_cases,
)
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import Protocol
from screenapp.protocol.wording import Catalogue, load_catalogue
from screenapp.screening.running import case_outcome
from screenapp.workflow.protocol_versions import (
    CaseRun,
    CheckedFile,
    Differs,
    ProtocolVersion,
    VersionUse,
)


def examine(edition: ProtocolVersion, today: date) -> CheckedFile:
    """Every fault and warning of *edition*, and what each of its cases comes to."""
    name = str(edition.file or FILE)
    beside = str(edition.file.with_name(CASES)) if edition.file else CASES
    loaded = read_bytes(edition.source, name)
    faults: list[Fault] = [*loaded.faults]
    if loaded.protocol is not None and loaded.places is not None and edition.file is not None:
        found = _catalogues(edition.file)
        catalogues = [each for each in found if isinstance(each, Catalogue)]
        faults += [fault for fault in found if isinstance(fault, Fault)]
        faults += advise(loaded.protocol, loaded.places, name, catalogues, today)
    if loaded.protocol is not None and loaded.places is not None:
        in_use = edition.use is VersionUse.IN_USE
        faults += approval_faults(
            loaded.protocol, loaded.places, name, in_use=in_use, asked=not in_use
        )
    runs: tuple[CaseRun, ...] = ()
    if edition.cases:
        read = read_cases(edition.cases, beside, edition.protocol)
        faults += read.faults
        runs = tuple(_run(case, beside, edition.protocol) for case in read.cases)
    sources = ((name, edition.source), (beside, edition.cases))
    return CheckedFile(faults=in_order(faults), cases=runs, sources=sources)


def translation_said(edition: ProtocolVersion, catalogue: Catalogue) -> list[Fault]:
    """What *catalogue* says that *edition* itself may not."""
    loaded = read_bytes(edition.source, str(edition.file or FILE))
    if loaded.protocol is None or loaded.places is None:
        return [*loaded.faults]
    return translation_faults(loaded.protocol, loaded.places, catalogue)


def _catalogues(file: Path) -> list[Catalogue | Fault]:
    return [load_catalogue(found) for found in sorted(translations_beside(file).glob("*.po"))]


def _run(case: ExampleCase, beside: str, protocol: Protocol) -> CaseRun:
    outcome = case_outcome(protocol, case.answers)
    result = protocol.result.get(outcome.result or "")
    return CaseRun(
        name=case.name,
        kind=result.kind if result is not None else None,
        blocked=outcome.result is None,
        differs=tuple(_differing(case, beside, protocol, outcome)),
    )


def _differing(
    case: ExampleCase, beside: str, protocol: Protocol, outcome: CaseOutcome
) -> Iterator[Differs]:
    """Each thing that the case names is held against what came out by itself."""
    for key, wanted in case.expected.items():
        alone = replace(case, expected={key: wanted})
        if run_cases((alone,), beside, protocol, lambda *_: outcome):
            yield Differs(key=key, got=_told(getattr(outcome, key)), wanted=_told(wanted))


def _told(value: Expected) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if isinstance(value, tuple):
        return value
    return tuple(f"{item}: {code}" for item, code in value.items())
