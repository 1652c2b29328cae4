"""The log as a lead or a supervisor looks at it: filtered, verified, taken out. Nobody edits it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from screenapp.vault.care import audit, check
from screenapp.vault.model import Action, AuditEntry, Finding
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class LogQuery:
    """Which entries: None and empty mean all. ``first`` and ``last`` are days, both included."""

    first: date | None = None
    last: date | None = None
    actor: str = ""
    actions: frozenset[Action] = frozenset()
    record: str = ""


ALL: Final = LogQuery()
COLUMNS: Final = (
    "sequence", "day", "at", "actor", "action", "record", "detail", "clock_uncertain",
)  # fmt: skip


class AuditLog:
    """The log of one vault, seen from one session.

    All of it raises NotAllowed for those who neither lead nor supervise.
    """

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def entries(self, wanted: LogQuery = ALL) -> tuple[AuditEntry, ...]:
        """Oldest first; with times of day where they are clear, or this person opens them."""
        self._require()
        sealing = self._session.sealing

        def work(connection: Connection) -> tuple[AuditEntry, ...]:
            return audit.entries(
                connection,
                sealing,
                wanted.first,
                until=wanted.last,
                actor=wanted.actor,
                actions=frozenset(action.value for action in wanted.actions),
                record=wanted.record,
            )

        return self._session.read(work)

    def verify(self) -> tuple[Finding, ...]:
        """Whether the entries follow on each other, are as signed, and reach as far as was seen.

        Nothing found means sound.
        """
        self._require()
        session = self._session
        found = session.read(
            lambda c: list(check.whole_log(c, session.install_id, session.sealing))
        )
        found += session.read(
            lambda c: list(check.seen_before(c, session.install_id, session.marks))
        )
        return tuple(found)

    def export(self, wanted: LogQuery = ALL) -> tuple[tuple[str, ...], ...]:
        """The entries as rows of text under `COLUMNS`, to be saved as a file. Is itself entered,
        unless the vault was opened only to read.

        Raises: NotAllowed, ProofNeeded; DiskFull and its kin.
        """
        self._require()
        self._session.admit(GuardedDeed.EXPORT_LOG)
        rows = tuple(_row(entry) for entry in self.entries(wanted))
        if not self._session.read_only:
            self._enter(str(len(rows)))
        return rows

    def taken_out(self) -> None:
        """Enter that what a page shows of it leaves as a file, where anything can be entered.

        Raises: NotAllowed, ProofNeeded; DiskFull and its kin.
        """
        self._require()
        self._session.admit(GuardedDeed.EXPORT_LOG)
        if not self._session.read_only:
            self._enter("")

    def figures_taken_out(self) -> None:
        """Enter that figures leave as a file. Raises: what `taken_out` does, and OpenedToRead."""
        self._require()
        self._session.require_writing()
        self._session.admit(GuardedDeed.EXPORT_FACTS)
        made = About(action=Action.REPORT_MADE, record="review", deed=GuardedDeed.EXPORT_FACTS)
        self._session.write(lambda _: None, made)

    def _enter(self, detail: str) -> None:
        done = About(action=Action.LOG_EXPORTED, detail=detail, deed=GuardedDeed.EXPORT_LOG)
        self._session.write(lambda _: None, done)

    def _require(self) -> None:
        if not self._session.me.roles & {Role.LEAD, Role.SUPERVISOR}:
            self._session.require(Role.SUPERVISOR)


def _row(entry: AuditEntry) -> tuple[str, ...]:
    return (
        str(entry.sequence),
        entry.day.isoformat(),
        entry.at or "",
        entry.actor,
        entry.action,
        entry.record,
        entry.detail,
        "yes" if entry.clock_uncertain else "",
    )
