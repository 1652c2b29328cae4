"""The import of recorded voices with what it asks, introduced to one another."""

import typing as t
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.ui.hearing.recordings_part import RecordingsPart
from screenapp.workflow.ports import Runner
from screenapp.workflow.recordings_import import OwnTexts, RecordingsImport

if TYPE_CHECKING:
    from screenapp.workflow.maintenance_service import MaintenanceService
    from screenapp.workflow.protocol_repository import ProtocolRepository


class RecordingsDesk(t.Protocol):
    """What it needs of the service; `ScreeningService` is one."""

    @property
    def protocol_repository(self) -> "ProtocolRepository": ...
    @property
    def keeping(self) -> "MaintenanceService": ...


def recordings_place(
    screening_service: RecordingsDesk, runner: Runner, own_texts: OwnTexts
) -> RecordingsPart:
    """The part, which reports to the import by itself. *own_texts*: the program's own words."""
    part = RecordingsPart()

    def take(folder: Path) -> None:
        work = RecordingsImport(
            screening_service.protocol_repository, screening_service.keeping.recordings, own_texts
        )
        runner.run(partial(work.take, folder), part.show_report, part.show_problem)

    part.folder_given.connect(take)
    return part
