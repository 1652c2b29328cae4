"""Reads the log, chooses among its lines, verifies it, and lets it out as a file. No Qt."""

import csv
import io
import typing as t
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path

from screenapp.review.export import safe
from screenapp.ui.audit.audit_actions import DeedKind, LogLine, kind_of, line_of
from screenapp.workflow.maintenance_service import Logged, Verified
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


class LogSpan(Enum):
    """How far back the log is looked at. The value is in days; 0 for everything."""

    TODAY = 1
    WEEK = 7
    MONTH = 30
    ALL = 0

    def since(self, today: date) -> date | None:
        return today - timedelta(days=self.value - 1) if self.value else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which lines are wanted. ``who`` is the id of a member of staff, or empty for everybody."""

    span: LogSpan = LogSpan.MONTH
    who: str = ""
    kind: DeedKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogViewModel:
    """Lines newest first. ``people`` are ids and names of those who did something in the span.

    ``times_sealed``: whoever looks holds no key to times of day.
    """

    choice: LogFilter
    lines: tuple[LogLine, ...]
    people: tuple[tuple[str, str], ...]
    times_sealed: bool


class AuditView(t.Protocol):
    """What the presenter needs of the page."""

    def show_log(self, shown: LogViewModel) -> None: ...
    def show_verifying(self) -> None: ...
    def show_verified(self, verified: Verified) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class AuditService(t.Protocol):
    """What it needs of those who keep; `workflow.MaintenanceService` is one."""

    @property
    def page_parts(self) -> "PageParts": ...
    def log(self, since: date | None) -> Logged: ...
    def verify(self) -> Verified: ...
    def log_taken_out(self) -> None: ...


class AuditPresenter:
    """Asks the vault for a span once, and chooses among its lines in memory."""

    def __init__(
        self,
        view: AuditView,
        keeping: AuditService,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._view, self._keeping, self._runner, self._clock = view, keeping, runner, clock
        self._choice = LogFilter()
        self._lines: tuple[LogLine, ...] = ()
        self._people: tuple[tuple[str, str], ...] = ()
        self._sealed = False

    def open(self) -> None:
        """Read the span anew; what was chosen stays chosen."""
        since = self._choice.span.since(self._clock().date())
        self._runner.run(lambda: self._keeping.log(since), self._read, self._view.show_problem)

    def choose(self, choice: LogFilter) -> None:
        """Show the lines of *choice*."""
        again = choice.span is not self._choice.span
        self._choice = choice
        if again:
            self.open()
        else:
            self._show()

    def verify(self) -> None:
        """Look whether the log is whole, and say it. The verifying is itself entered."""
        self._view.show_verifying()
        self._runner.run(self._keeping.verify, self._verified, self._view.show_problem)

    def save(self, path: Path, table: Sequence[Sequence[str]]) -> None:
        """Write *table*, the lines in words with their headings, as CSV to *path*.

        The log hears of it before the file is there: a log that left is never unknown.
        """

        def work() -> Path:
            content = as_csv(table)
            self._keeping.log_taken_out()
            save_private(path, content, self._keeping.page_parts)
            return path

        self._runner.run(work, self._saved, self._not_saved)

    def _read(self, logged: Logged) -> None:
        staff = {member.id: member.name for member in logged.staff}
        services = {service.id: service.name for service in logged.services}
        self._lines = tuple(line_of(entry, staff, services) for entry in reversed(logged.entries))
        seen = {line.actor: line.who for line in self._lines}
        self._people = tuple(sorted(seen.items(), key=_by_name))
        self._sealed = logged.times_sealed
        self._show()

    def _show(self) -> None:
        choice = self._choice
        wanted = tuple(
            line
            for line in self._lines
            if choice.who in ("", line.actor)
            and (choice.kind is None or kind_of(line.action) is choice.kind)
        )
        self._view.show_log(
            LogViewModel(
                choice=choice, lines=wanted, people=self._people, times_sealed=self._sealed
            )
        )

    def _verified(self, verified: Verified) -> None:
        self._view.show_verified(verified)
        self.open()

    def _saved(self, path: Path) -> None:
        self._view.show_saved(path)
        self.open()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)


def as_csv(table: Sequence[Sequence[str]]) -> bytes:
    """*table* as UTF-8 with the mark that Excel needs; no cell is ever taken for a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in table:
        writer.writerow([safe(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _by_name(person: tuple[str, str]) -> tuple[bool, str]:
    return not person[1], person[1].casefold()
