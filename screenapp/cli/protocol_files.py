"""Protocol files named on the command line: loaded, or told with every fault."""

import os
import sys
from pathlib import Path

from screenapp import plain_file, resources
from screenapp.cli.shared import REFUSED
from screenapp.protocol.checking.package import CASES, FILE, check_file
from screenapp.protocol.diagnostics import Fault, ProtocolFaults, errors_of
from screenapp.protocol.loading.cases import ExampleCase, read_cases
from screenapp.protocol.loading.protocol_file import read_file
from screenapp.protocol.model import Protocol


def file_of(path: Path) -> Path:
    """The protocol file that *path* means: a file, its folder, or the id of a shipped one."""
    if not plain_file.stands(path) and (resources.protocols_folder() / path.name / FILE).is_file():
        path = resources.protocols_folder() / path.name
    return path / FILE if os.path.isdir(path) else path


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
