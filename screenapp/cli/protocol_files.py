"""Protocol files named on the command line: loaded, or told with every fault."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from screenapp import plain_file, resources
from screenapp.cli.shared import REFUSED
from screenapp.protocol.checking.package import CASES, FILE, check_file
from screenapp.protocol.diagnostics import Fault, ProtocolFaults, errors_of
from screenapp.protocol.loading.cases import ExampleCase, read_cases
from screenapp.protocol.loading.protocol_file import read_file
from screenapp.protocol.model import Protocol


def file_of(path: Path) -> Path:
    """The protocol file that *path* means: a file, its folder, or the id of a shipped one.

    Only a bare id means a shipped one, and only where nothing here has that name.
    """
    shipped = _shipped(path)
    if shipped is not None and not plain_file.stands(path):
        return shipped
    return path / FILE if os.path.isdir(path) else path


def two_of(old: str, new: str) -> tuple[Path, Path] | None:
    """The files that *old* and *new* mean, to be compared; None where both are one file.

    Where an id is the name of something here too, and the other one means just that, the id
    means the protocol that comes with the program.
    """
    files = [file_of(Path(old)), file_of(Path(new))]
    if not _same(*files):
        return files[0], files[1]
    for at, named in enumerate((old, new)):
        shipped = _shipped(Path(named)) if os.path.basename(named) == named else None
        if shipped is not None and old != new and not _same(shipped, files[1 - at]):
            files[at] = shipped
            return files[0], files[1]
    return None


def _shipped(path: Path) -> Path | None:
    """The file of the shipped protocol whose id is all that *path* says."""
    file = resources.protocols_folder() / path.name / FILE
    return file if len(path.parts) == 1 and file.is_file() else None


def _same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return os.path.samefile(one, other)
    return one == other


def load(path: Path) -> Protocol:
    """The protocol that *path* means.

    Raises:
        ProtocolFaults: with every fault, when it cannot be used.
    """
    # Cases are the concern of `check`; a file is tried also while its cases are being mended.
    checked = check_file(file_of(path))
    if checked.protocol is None:
        raise ProtocolFaults(errors_of(checked.faults))
    return checked.protocol


def cases_beside(path: Path, protocol: Protocol) -> tuple[ExampleCase, ...]:
    """The cases that stand beside the file that *path* means; none if nothing has that name.

    Raises:
        ProtocolFaults: with every fault, when they cannot be read.
    """
    beside = file_of(path).with_name(CASES)
    if not plain_file.stands(beside) or file_of(path).name != FILE:
        return ()
    read = read_cases(read_file(beside), str(beside), protocol)
    wrong = errors_of(read.faults)
    if wrong:
        raise ProtocolFaults(wrong)
    return read.cases


def refuse_faults(faults: tuple[Fault, ...]) -> int:
    """Tell *faults*, one to a line; the exit status of a command that was not carried out."""
    for fault in faults:
        print(fault, file=sys.stderr)
    return REFUSED
