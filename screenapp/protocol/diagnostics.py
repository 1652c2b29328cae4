"""What is wrong with a file, where, and what to write instead."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from screenapp.errors import ScreenappError


class Severity(Enum):
    """An error refuses the file; a warning only asks for a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing to put right. Lines and columns count from 1.

    ``code`` names the kind of fault (the table stands in ``docs/protocol-language.md``),
    ``text`` is the offending text as the file has it, ``message`` says what is wrong and
    what to write instead.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    text: str = ""
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity.value}[{self.code}]: {self.message}"


class ProtocolFaults(ScreenappError):
    """A protocol file cannot be used. Carries every fault, not just the first."""

    key: ClassVar[str] = "error.protocol_faults"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class UnknownProtocol(ScreenappError):
    """No protocol of that id, or none with that content, is in the library."""

    key: ClassVar[str] = "error.unknown_protocol"


def in_order(faults: list[Fault]) -> tuple[Fault, ...]:
    """*faults* in the order of their places, each once; at one place as they were found."""
    once = dict.fromkeys(faults)  # a set would tell them in another order in every process
    return tuple(sorted(once, key=lambda f: (f.path, f.line, f.column, f.severity.value, f.code)))


def errors_of(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """The faults that refuse the file."""
    return tuple(fault for fault in faults if fault.is_error)
