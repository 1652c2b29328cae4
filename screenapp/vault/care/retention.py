"""How long each kind of data is kept: rules of the organisation, shown before they delete.

Nothing is deleted by date until a lead has set a rule and applies it. A screening is as old
as its intake's day. What is counted goes together with everything it was counted from.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from screenapp.vault.care import audit, audit_pruning, erasing, thinning
from screenapp.vault.care.backups import Backups
from screenapp.vault.errors import NeedsSecondConfirmation
from screenapp.vault.model import Action, BackupCopy, Erased, Kept, RetentionDue, RetentionRule
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import drafts, log, records

_AT_A_TIME: Final = 100
_KINDS: Final = frozenset(kind.value for kind in Kept)


class Retention:
    """The rules of one vault, seen from one session. *forget* is told which screenings went."""

    def __init__(
        self, session: VaultSession, backups: Backups, forget: Callable[[Collection[UUID]], None]
    ) -> None:
        self._session = session
        self._backups = backups
        self._forget = forget

    def rules(self) -> tuple[RetentionRule, ...]:
        """One for each kind; without a number of days where nobody has set one."""
        return self._session.read(rules)

    def set(self, rule: RetentionRule) -> None:
        """Raises: NotAllowed (leads only), OpenedToRead, ValueError (no whole day), ProofNeeded;
        DiskFull and its kin."""
        self._session.require(Role.LEAD)
        if rule.days is not None and rule.days < 1:
            raise ValueError("nothing is kept for less than a day")
        self._session.require_writing()
        self._session.admit(GuardedDeed.SET_RETENTION)
        told = "" if rule.days is None else str(rule.days)
        done = About(
            action=Action.RETENTION_SET,
            record=rule.kind.value,
            detail=told,
            deed=GuardedDeed.SET_RETENTION,
        )
        self._session.write(lambda c: settings.put(c, _setting(rule.kind), told), done)

    def due(self) -> tuple[RetentionDue, ...]:
        """What the rules would delete today; a kind of which nothing would go is not named."""
        today = self._session.clock().date()
        found = self._session.read(partial(_due_rows, today=today))
        return (*found, *self._due_backups(today))

    def apply(self, *, confirmed_twice: bool = False) -> tuple[RetentionDue, ...]:
        """Delete what is due, and say what that was.

        Raises:
            NotAllowed (leads only), OpenedToRead, ProofNeeded; DiskFull and its kin: what was not
            deleted yet is due again.
            NeedsSecondConfirmation: the clock jumped forward since a lead last confirmed its
            date; nothing was deleted unless *confirmed_twice*.
        """
        session = self._session
        session.require(Role.LEAD)
        session.require_writing()
        if (days := session.read(audit.jumped)) and not confirmed_twice:
            raise NeedsSecondConfirmation(days)
        due = self.due()
        if due:
            session.admit(GuardedDeed.APPLY_RETENTION)
        for each in due:
            match each.kind:
                case Kept.BACKUPS:
                    for copy in self._overdue(each.before):
                        self._backups.forget_by_rule(copy)
                    session.write(lambda _: None, _applied(each))
                case Kept.LOG:
                    # Entered before it: the last entry of a pruning is its own, and signed.
                    session.write(lambda _: None, _applied(each))
                    pruned = session.read(partial(audit_pruning.prunable, before=each.before))
                    if pruned is not None:
                        audit_pruning.prune(session, pruned)
                case _:
                    self._delete(each)
        return due

    def erase(self, intake: UUID) -> Erased:
        """Erase everything of one person now.

        Raises:
            NotAllowed (leads only), OpenedToRead, NotFound; DiskFull and its kin: nothing was
            erased. StoreTrouble: something would be left, and nothing was erased.
        """
        return erasing.erase(self._session, intake, self._backups.everything, self._forget)

    def _delete(self, due: RetentionDue) -> None:
        """Some at a time, so that an answer never waits for all of it. The first says it all."""
        deeds: tuple[About, ...] = (_applied(due),)
        while gone := self._session.write(
            partial(delete_some, kind=due.kind, before=due.before, forget=self._let_go), *deeds
        ):
            deeds = ()
            self._forget([UUID(screening) for screening in gone])

    def _let_go(self, several: Collection[str]) -> None:
        self._session.forget_latest(several)
        self._session.sealing.forget_records(several)

    def _due_backups(self, today: date) -> tuple[RetentionDue, ...]:
        days = {rule.kind: rule.days for rule in self.rules()}[Kept.BACKUPS]
        if days is None:
            return ()
        before = today - timedelta(days=days)
        over = self._overdue(before)
        if not over:
            return ()
        oldest = min(copy.day for copy in over)
        return (RetentionDue(kind=Kept.BACKUPS, before=before, number=len(over), oldest=oldest),)

    def _overdue(self, before: date) -> tuple[BackupCopy, ...]:
        days, today = self._session.read(thinning.log_days), self._session.clock().date()
        return thinning.older(self._backups.everything(), days, before, today)


def rules(connection: Connection) -> tuple[RetentionRule, ...]:
    """One for each kind."""
    kept = settings.every(connection)
    told = {kind: kept.get(_setting(kind), "") for kind in Kept}
    return tuple(
        RetentionRule(kind=kind, days=int(days) if days.isdigit() else None)
        for kind, days in told.items()
    )


def delete_some(
    connection: Connection, *, kind: Kept, before: date, forget: Callable[[Collection[str]], None]
) -> tuple[str, ...]:
    """Delete some of what is from before that day; the ids of records that went, empty: none."""
    wanted = {"before": before.isoformat(), "most": _AT_A_TIME}
    several = [row.id for row in connection.execute(_OLDER[kind].ids, wanted).all()]
    # What was typed into a form and never given says as much of a person as what was.
    connection.execute(drafts.DELETE_DRAFTS_BEFORE, {"before": before.isoformat()})
    if not several:
        return ()
    gone = list(several)
    match kind:
        case Kept.ANSWERS:
            erasing.answers(connection, several)
        case Kept.IDENTIFIERS:
            erasing.identifiers(connection, several)
        case _:
            for intake in several:
                record = erasing.whole_record(connection, intake, anywhere=False)
                gone += record.screenings if record else ()
    forget(gone)
    return tuple(gone)


def applied(connection: Connection) -> tuple[tuple[Kept, date], ...]:
    """Up to which day each rule has deleted, as the log tells."""
    until: dict[Kept, date] = {}
    for row in connection.execute(log.RULES_APPLIED).all():
        if row.record not in _KINDS:
            continue
        kind, before = Kept(row.record), date.fromisoformat(row.detail.partition(":")[0])
        until[kind] = max(until.get(kind, before), before)
    return tuple(until.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Older:
    """The records of a kind from before a day: their ids; how many, and the first day of them."""

    ids: str
    told: str


_OLDER: Final = {
    Kept.ANSWERS: _Older(ids=records.OLDER_ANSWERS, told=records.OLDER_ANSWERS_TOLD),
    Kept.IDENTIFIERS: _Older(ids=records.OLDER_PERSONS, told=records.OLDER_PERSONS_TOLD),
    Kept.FACTS: _Older(ids=records.OLDER_INTAKES, told=records.OLDER_INTAKES_TOLD),
}


def _due_rows(connection: Connection, *, today: date) -> tuple[RetentionDue, ...]:
    found = []
    for rule in rules(connection):
        if rule.days is None or rule.kind is Kept.BACKUPS:
            continue
        before = today - timedelta(days=rule.days)
        if rule.kind is Kept.LOG:
            pruned = audit_pruning.prunable(connection, before)
            number, oldest = (pruned.number, pruned.oldest) if pruned else (0, before)
        else:
            told, limit = _OLDER[rule.kind].told, {"before": before.isoformat()}
            number, first = connection.execute(told, limit).one()
            oldest = date.fromisoformat(first) if first else before
        if number:
            found.append(RetentionDue(kind=rule.kind, before=before, number=number, oldest=oldest))
    return tuple(found)


def _applied(due: RetentionDue) -> About:
    detail = f"{due.before.isoformat()}:{due.number}"
    return About(
        action=Action.RETENTION_APPLIED,
        record=due.kind.value,
        detail=detail,
        deed=GuardedDeed.APPLY_RETENTION,
    )


def _setting(kind: Kept) -> str:
    return f"keep.{kind.value}"
