"""A protocol with all that lies beside it: its cases, its translations, and today's date.

What reads cases and gives advice is imported where somebody wants them: to use a protocol
neither is needed.
"""

import os
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screenapp import plain_file
from screenapp.protocol.diagnostics import Fault, ProtocolFaults, Severity, errors_of, in_order
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.loading.protocol_file import Loaded, read_bytes, read_file
from screenapp.protocol.model import Protocol, Status
from screenapp.protocol.wording import Catalogue, load_catalogue

if TYPE_CHECKING:
    from screenapp.protocol.loading.cases import CaseRunner

FILE: Final = "protocol.yaml"
CASES: Final = "cases.yaml"
_REMEMBERED: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPackage:
    """What came of a check. ``protocol`` is None when one of *faults* is an error."""

    path: Path
    protocol: Protocol | None
    faults: tuple[Fault, ...]
    source: bytes = b""
    cases: int = 0


def check_path(
    path: Path, run_case: "CaseRunner | None" = None, today: date | None = None
) -> tuple[CheckedPackage, ...]:
    """Checks a protocol file, a protocol's folder, or every protocol in a folder of them.

    With *today* the warnings are told too that only matter to people: hard texts, missing
    translations, laws past their review.
    """
    if not os.path.isdir(path):
        return (check_file(path, run_case, today),)
    if plain_file.stands(path / FILE):
        return (check_folder(path, run_case, today),)
    try:
        within = sorted(path.iterdir())
    except OSError:
        message = "the folder cannot be read; check who may open it"
        return (_nothing(path, "cannot-read", message),)
    folders = [folder for folder in within if plain_file.stands(folder / FILE)]
    if folders:
        return tuple(check_folder(folder, run_case, today) for folder in folders)
    files = [found for found in within if found.suffix == ".yaml" and found.name != CASES]
    if files:
        return tuple(check_file(file, run_case, today) for file in files)
    message = f"there is no protocol here; one stands in <id>/{FILE}"
    return (_nothing(path, "cannot-read", message),)


def check_folder(
    folder: Path,
    run_case: "CaseRunner | None" = None,
    today: date | None = None,
    *,
    strict_name: bool = False,
) -> CheckedPackage:
    """Checks the protocol in *folder*. *strict_name*: its id must be the folder's name."""
    return check_file(folder / FILE, run_case, today, strict_name=strict_name)


def check_file(
    path: Path,
    run_case: "CaseRunner | None" = None,
    today: date | None = None,
    *,
    strict_name: bool = False,
) -> CheckedPackage:
    """Checks the protocol file at *path*. Never raises.

    Cases are run only with *run_case*, translations looked at only with *today*. With neither,
    it is enough that the cases are a file: whoever uses a protocol has no need to read them.
    """
    try:
        data = read_file(path)
    except ProtocolFaults as unread:
        return CheckedPackage(path=path, protocol=None, faults=unread.faults)
    if run_case is None and today is None:
        known = _faultless(data, str(path))
        if known is not None and not _wants_telling(known, path):
            return CheckedPackage(path=path, protocol=known, faults=(), source=data)
    loaded = read_bytes(data, str(path))
    faults = [*loaded.faults]
    cases = 0
    if loaded.protocol is not None:
        faults += _name(loaded, loaded.protocol, path, strict=strict_name)
        found, cases = _cases(loaded, loaded.protocol, path, run_case, today)
        if run_case is not None:
            # What is in use goes on: only who looks at a protocol anew is stopped by these.
            from screenapp.protocol.checking.approval import approved_faults

            found += approved_faults(loaded.protocol, loaded.places, str(path))
        faults += found
        if today is not None:
            faults += _advice(loaded, loaded.protocol, path, today)
    told = in_order(faults)
    protocol = None if errors_of(told) else loaded.protocol
    return CheckedPackage(path=path, protocol=protocol, faults=told, source=data, cases=cases)


@lru_cache(maxsize=_REMEMBERED)
def _faultless(data: bytes, name: str) -> Protocol | None:
    """The protocol in *data* if nothing at all is wrong with it.

    The same bytes are read once: a protocol never changes, and every sign-in asks for all.
    """
    loaded = read_bytes(data, name)
    return None if loaded.faults else loaded.protocol


def _wants_telling(protocol: Protocol, path: Path) -> bool:
    """Whether what lies around the file may be a fault too."""
    named = path.name != FILE or protocol.id == path.resolve().parent.name
    return not named or (path.name == FILE and not os.path.isfile(path.with_name(CASES)))


def translations_beside(path: Path) -> Path:
    """Where the PO files of the protocol at ``<root>/protocols/<id>/protocol.yaml`` are."""
    folder = path.resolve().parent
    return folder.parent.parent / "translations" / "protocols" / folder.name


def _name(loaded: Loaded, protocol: Protocol, path: Path, *, strict: bool) -> list[Fault]:
    folder = path.resolve().parent
    if path.name != FILE or protocol.id == folder.name:
        return []
    message = f"the folder is called `{folder.name}`; give both the same name"
    known = strict or folder.parent.name == "protocols"
    severity = Severity.ERROR if known else Severity.WARNING
    return [_fault(loaded, path, "protocol", "folder-name", message, protocol.id, severity)]


def _cases(
    loaded: Loaded,
    protocol: Protocol,
    path: Path,
    run_case: "CaseRunner | None",
    today: date | None,
) -> tuple[list[Fault], int]:
    beside = path.with_name(CASES)
    if path.name != FILE or not plain_file.stands(beside):
        return _without_cases(loaded, protocol, path), 0
    if run_case is None and today is None and os.path.isfile(beside):
        return [], 0
    try:
        data = read_file(beside)
    except ProtocolFaults as unread:
        return list(unread.faults), 0
    if run_case is None:
        return [], 0
    from screenapp.protocol.loading.cases import read_cases, run_cases

    read = read_cases(data, str(beside), protocol)
    if not read.cases and not errors_of(read.faults):
        return [*read.faults, *_without_cases(loaded, protocol, path)], 0
    if errors_of(read.faults):
        return list(read.faults), len(read.cases)
    failed = run_cases(read.cases, str(beside), protocol, run_case)
    return [*read.faults, *failed], len(read.cases)


def _without_cases(loaded: Loaded, protocol: Protocol, path: Path) -> list[Fault]:
    if protocol.status is not Status.APPROVED:
        return []
    message = f"an approved protocol has cases; write {CASES} beside it, or `status: draft`"
    return [_fault(loaded, path, "status", "no-cases", message, "approved", Severity.ERROR)]


def _advice(loaded: Loaded, protocol: Protocol, path: Path, today: date) -> list[Fault]:
    if loaded.places is None:
        return []
    from screenapp.protocol.checking.advice import advise

    folder = translations_beside(path)
    found = [load_catalogue(file) for file in sorted(folder.glob("*.po"))]
    catalogues = [catalogue for catalogue in found if isinstance(catalogue, Catalogue)]
    unread = [fault for fault in found if isinstance(fault, Fault)]
    return [*unread, *advise(protocol, loaded.places, str(path), catalogues, today)]


def _fault(
    loaded: Loaded,
    path: Path,
    key: str,
    code: str,
    message: str,
    text: str,
    severity: Severity,
) -> Fault:
    place = Mark(1, 1) if loaded.places is None else loaded.places.value(loaded.protocol, key)
    return Fault(
        path=str(path),
        line=place.line,
        column=place.column,
        code=code,
        message=message,
        text=text,
        severity=severity,
    )


def _nothing(path: Path, code: str, message: str) -> CheckedPackage:
    fault = Fault(path=str(path), line=1, column=1, code=code, message=message)
    return CheckedPackage(path=path, protocol=None, faults=(fault,))
