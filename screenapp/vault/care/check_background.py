"""The long checks, beside the answers: pages, trees, links, log, numbering, seals, facts.

They read through a connection of their own and in short reads. The two that cannot be cut
into short reads give way as soon as the store is wanted, and are begun again afterwards.
See docs/design/vault.md, Checks.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from screenapp.vault.care import audit, check
from screenapp.vault.care.background import Progress, WorkStopped
from screenapp.vault.care.check import Rebuild, Values, in_portions
from screenapp.vault.care.check_file import links, rows_of, sealed_pages, structure, tables
from screenapp.vault.care.check_pages import Pages
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.errors import StoreDamaged, StoreTrouble
from screenapp.vault.model import Action, CheckReport, Finding, FindingKind
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import files
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.database import Store

Result = TypeVar("Result")
_IN_THE_FILE: Final = frozenset(
    {FindingKind.PAGES_DAMAGED, FindingKind.INDEXES_DISAGREE, FindingKind.LINKS_BROKEN}
)
_MOST_FINDINGS: Final = 100
_GIVE_WAY_TIMES: Final = 200
_LOOK_EVERY: Final = 2_000
_PAUSE_SECONDS: Final = 0.05
_BREATH_SECONDS: Final = 0.001
_VALUES: Final = 20
_SIGNATURES: Final = 200
_PARTS: Final = 1_000


def look(
    session: VaultSession, rebuild: Rebuild | None, progress: Progress, stop: Callable[[], bool]
) -> CheckReport:
    """Look at everything, until it is done or *stop* says so.

    What is found in the file itself makes the session one that only reads, and has the next
    opening look at the whole file first.
    """
    looking = _Looking(session, rebuild, progress, stop)
    whole = True
    try:
        looking.run()
    except WorkStopped:
        whole = False
    finally:
        looking.close()
    found = (*check.small_files(session), *looking.found)[:_MOST_FINDINGS]
    session.notices = tuple(dict.fromkeys((*session.notices, *found)))
    if any(finding.kind in _IN_THE_FILE for finding in found):
        session.distrust()
    elif found and not session.read_only:
        session.write(lambda _: None, About(action=Action.CHECKED, detail=str(len(found))))
    return CheckReport(findings=found, whole=whole and not looking.left_out)


class _Looking:
    """One look at one store. ``left_out``: the store was wanted too often for a long check."""

    def __init__(
        self,
        session: VaultSession,
        rebuild: Rebuild | None,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> None:
        self.found: list[Finding] = []
        self.left_out = False
        self._session = session
        self._progress = progress
        self._stop = stop
        self._gave_way = False
        self._gave_way_times = 0
        self._pause = threading.Event()
        self._path: Path = session.folder / files.STORE
        self._store = Store(self._path, session.granted.store, read_only=True)
        sealing = session.sealing.apart()
        self._seals = replace(session.draft_seals, answers=sealing)
        self._values = Values(read=self._read, sealing=sealing, rebuild=rebuild)

    def run(self) -> None:
        """Raises: Stopped; VaultClosed; what reading raises, but for damage."""
        values = 300 if self._values.rebuild and self._values.sealing.opens else 0
        stages = (
            (20, self._pages),
            (45, self._trees),
            (10, self._log),
            (10, self._numbering),
            (values, self._sealed),
        )
        total, done = sum(weight for weight, _ in stages), 0
        for weight, stage in stages:
            try:
                for share in stage() if weight else ():
                    self._progress(int((done + weight * share) * _PARTS / total), _PARTS)
                    self._pause.wait(_BREATH_SECONDS)
            except StoreDamaged:
                self._ask_sqlcipher()
            done += weight
            if any(finding.kind in _IN_THE_FILE for finding in self.found):
                break
        self._progress(_PARTS, _PARTS)

    def close(self) -> None:
        """End the connection, drop the keys."""
        self._store.close()
        self._values.sealing.forget()

    # --- stages: each tells from time to time which share of it is done --------------------

    def _pages(self) -> Iterator[float]:
        session = self._session
        pages = Pages(self._path, session.granted.store, session.writer)
        try:
            for last, whole in pages.portions():
                if self._stop():
                    raise WorkStopped
                if not whole:
                    self._ask_sqlcipher()
                    return
                yield last / pages.number
        finally:
            pages.close()

    def _trees(self) -> Iterator[float]:
        names = self._read(tables)
        for place, table in enumerate(names):
            self._patiently(partial(_trees_of, table=table))
            yield place / len(names)
        self._patiently(_links)

    def _log(self) -> Iterator[float]:
        install_id, sealing = self._session.install_id, self._values.sealing
        end = self._read(lambda c: audit.head(c, install_id)).sequence or 1
        chain = self._read(lambda c: audit.begin(c, install_id))
        while self._read(chain.goes_on):
            yield min(1.0, chain.at.sequence / end) / 2
        self.found += chain.found
        for first in range(0, end + 1, _SIGNATURES):
            span = partial(_entries, first=first, last=first + _SIGNATURES)
            self.found += self._read(
                partial(span, install_id=install_id, sealing=sealing, chain=chain)
            )
            yield (1 + first / end) / 2
        self.found += self._read(lambda c: list(check.people(c)))
        self._patiently(partial(check.as_last_seen, self._session))

    def _numbering(self) -> Iterator[float]:
        self._patiently(check.revisions)
        self.found += self._read(partial(check.drafts_of, seals=self._seals))
        number, done = self._read(partial(rows_of, table="screenings")), 0
        first = ""
        for last, several in in_portions(self._read, check.SCREENINGS):
            self.found += self._read(partial(check.numbering, first=first, last=last))
            first, done = last, done + len(several)
            yield min(1.0, done / max(number, 1))

    def _sealed(self) -> Iterator[float]:
        numbers = [self._read(partial(rows_of, table=name)) for name in ("intakes", "screenings")]
        kinds = (
            (check.INTAKES, check.intake_values),
            (check.SCREENINGS, check.screening_values),
        )
        done = 0
        for ids, look_at in kinds:
            for _, several in in_portions(self._read, ids):
                for at in range(0, len(several), _VALUES):
                    self.found += look_at(self._values, several[at : at + _VALUES])
                    done += _VALUES
                    yield min(1.0, done / max(sum(numbers), 1))

    # --- reading without standing in the way -----------------------------------------------

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        if self._stop():
            raise WorkStopped
        return self._store.read(work)

    def _patiently(self, work: Callable[[Connection], list[Finding]]) -> None:
        """*work* that holds the file for long: given up when the store is wanted, and repeated."""
        while self._gave_way_times < _GIVE_WAY_TIMES:
            try:
                self._gave_way = False
                self.found += self._read(partial(self._interrupted, work))
                return
            except StoreTrouble:
                if not self._gave_way:
                    raise
                self._gave_way_times += 1
                self._pause.wait(_PAUSE_SECONDS)
        self.left_out = True

    def _interrupted(
        self, work: Callable[[Connection], list[Finding]], connection: Connection
    ) -> list[Finding]:
        driver = connection.driver
        driver.set_progress_handler(self._gives_way, _LOOK_EVERY)
        try:
            return work(connection)
        finally:
            driver.set_progress_handler(None, 0)

    def _gives_way(self) -> bool:
        self._gave_way = self._session.writer.wanted or self._stop()
        return self._gave_way

    def _ask_sqlcipher(self) -> None:
        """The last word on pages, while nothing is written."""
        pages = self._session.read(lambda connection: list(sealed_pages(connection)))
        disagree = Finding(kind=FindingKind.INDEXES_DISAGREE)
        self.found += pages or ([] if self._all_read() else [disagree])

    def _all_read(self) -> bool:
        """Whether everything can be read after all."""
        try:
            for table in self._read(tables):
                if self._session.read(partial(_trees_of, table=table)):
                    return False
        except StoreDamaged:
            return False
        return True


def _trees_of(connection: Connection, *, table: str) -> list[Finding]:
    return list(structure(connection, table))


def _links(connection: Connection) -> list[Finding]:
    return list(links(connection))


def _entries(
    connection: Connection,
    *,
    install_id: bytes,
    sealing: Sealing,
    chain: audit.Chain,
    first: int,
    last: int,
) -> list[Finding]:
    """Signatures and sealed times of some entries."""
    found = list(audit.verify_signatures(connection, install_id, chain.signed, first, last))
    if sealing.opens:
        found += audit.unopened(connection, sealing, first, last)
    return found
