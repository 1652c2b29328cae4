"""The list of services taken in from a file and written to one, for whoever is signed in."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from screenapp.protocol.model import Protocol
from screenapp.referral.site_needs import SiteNeeds, as_setting, site_needs
from screenapp.review.export import safe
from screenapp.vault import Role, Service
from screenapp.workflow.directory.columns import COLUMNS, written
from screenapp.workflow.directory.comparing import ListPreview, Progress, compared
from screenapp.workflow.directory.readiness import DirectoryDue, due
from screenapp.workflow.directory.reading import Letters, file_bytes, rows_of

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault


_NEEDS: Final = "needs"
"""The setting, as `Site` names it."""


class ServiceListService:
    """Reads, compares and keeps. *clock* tells an aware time, *protocols* those in use."""

    def __init__(
        self,
        vault: "Vault",
        clock: Callable[[], datetime],
        protocols: Callable[[], Iterable[Protocol]] = tuple,
    ) -> None:
        self._vault, self._clock, self._protocols = vault, clock, protocols

    def due(self) -> DirectoryDue:
        """What a lead is asked to see to today; nothing for anybody else."""
        if Role.LEAD not in self._vault.me.roles:
            return DirectoryDue()
        today = self._clock().astimezone().date()
        return due(self._protocols(), self._vault.services(), today)

    def preview(
        self,
        path: Path,
        letters: Letters = Letters.TOLD,
        progress: Progress = lambda done, total: None,
    ) -> ListPreview:
        """What the file would change; nothing is kept. Raises: FileTrouble."""
        file = rows_of(file_bytes(path), letters)
        today = self._clock().date()
        needs = frozenset(self.needs.codes)
        return compared(file, self._vault.services(), needs, today, progress)

    @property
    def needs(self) -> SiteNeeds:
        """The needs of this site."""
        return site_needs(self._vault.settings.get(_NEEDS, ""))

    @property
    def may_set_needs(self) -> bool:
        return Role.LEAD in self._vault.me.roles

    def save_needs(self, needs: SiteNeeds) -> None:
        """Raises: NotAllowed (leads only), OpenedToRead; DiskFull and its kin."""
        self._vault.change_setting(_NEEDS, as_setting(needs))

    def save(self, service: Service) -> str:
        """Keep one; its id where it was known before, else empty. Raises: as `keep`."""
        known = any(service.id == one.id for one in self._vault.services())
        self._vault.save_service(service)
        return service.id if known else ""

    def keep(self, services: Iterable[Service]) -> None:
        """All of *services* in one commit, or none. Raises: TextUnreadable, OpenedToRead; DiskFull
        and its kin."""
        self._vault.save_services(tuple(services))

    def exported(self) -> bytes:
        """The whole list as CSV in UTF-8 with its mark, so that spreadsheets read it right."""
        return as_csv(self._vault.services())


def as_csv(services: Iterable[Service]) -> bytes:
    """*services*, each field as a spreadsheet shows and never runs it."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for service in services:
        writer.writerow([safe(written(service, column)) for column in COLUMNS])
    return held.getvalue().encode("utf-8-sig")
