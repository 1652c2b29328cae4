"""What stands in files beside a version of a protocol, and what is decided on of them."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.protocol.checking.package import CASES, FILE, translations_beside
from screenapp.protocol.diagnostics import ProtocolFaults, errors_of
from screenapp.protocol.loading.protocol_file import read_file
from screenapp.protocol.wording import Catalogue
from screenapp.vault.people.approvals import Approves, Matter
from screenapp.workflow.protocol_versions import ProtocolVersion

if TYPE_CHECKING:
    from screenapp.protocol.loading.cases import ExampleCase


def cases_beside(file: Path) -> bytes:
    """The cases that stand beside *file*; nothing where there are none that can be read."""
    if file.name != FILE:
        return b""
    with suppress(ProtocolFaults):
        return read_file(file.with_name(CASES))
    return b""


def translations_of(edition: ProtocolVersion) -> tuple[Path, ...]:
    """The catalogues beside the file of *edition*; none of what stands in the vault alone."""
    if edition.file is None:
        return ()
    return tuple(sorted(translations_beside(edition.file).glob("*.po")))


def cases_for(of: ProtocolVersion, new: ProtocolVersion) -> "tuple[ExampleCase, ...]":
    """The cases of *of*, as far as *new* can be asked them."""
    from screenapp.protocol.loading.cases import read_cases

    read = read_cases(of.cases, CASES, new.protocol) if of.cases else None
    return read.cases if read is not None and not errors_of(read.faults) else ()


def matter_of(edition: ProtocolVersion) -> Matter:
    """What is decided on of *edition*."""
    protocol = edition.protocol
    return Matter(
        approves=Approves.PROTOCOL,
        protocol=protocol.id,
        version=protocol.version,
        content=edition.source,
        cases=edition.cases,
    )


def translation_matter(edition: ProtocolVersion, catalogue: Catalogue, data: bytes) -> Matter:
    """What is decided on of *catalogue*, whose bytes are *data*."""
    return Matter(
        approves=Approves.TRANSLATION,
        protocol=edition.protocol.id,
        version=edition.protocol.version,
        language=catalogue.language,
        content=data,
    )
