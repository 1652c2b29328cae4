"""What is kept of a sheet with questions, and how it may end."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

PAPER: Final = "paper:"
"""How the key of a sheet begins among what is owed."""
DESTROYED_WITHIN: Final = timedelta(hours=1)
"""By when a sheet is to be gone: time to fill it in and to enter it, and no shift longer."""


class PaperEnd(Enum):
    """What became of a sheet. Nothing else ends what is owed for it as done."""

    DESTROYED = "destroyed"
    WITH_PERSON = "with_person"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPaper:
    """A sheet made at *at* (aware) by the staff id *by*; nothing of what stands on it.

    ``languages`` are one or two (BCP 47).
    """

    event: UUID
    stage: str
    languages: tuple[str, ...]
    at: datetime
    by: str

    @property
    def key(self) -> str:
        return f"{PAPER}{self.event}"

    @property
    def due_at(self) -> datetime:
        return self.at + DESTROYED_WITHIN


def ends_paper(reason: str) -> bool:
    """Whether *reason* says what became of a sheet."""
    return reason in {end.value for end in PaperEnd}
