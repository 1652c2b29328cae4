"""Lists, adds, changes and removes staff. No Qt."""

import typing as t
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from screenapp.printing.printable_text import one_line
from screenapp.vault import Role, StaffMember
from screenapp.vault.model import BackupCopy
from screenapp.vault.people.rights import RightHolder
from screenapp.workflow.ports import Runner

Made = TypeVar("Made")


class StaffPageService(t.Protocol):
    """What this place needs of the service; `workflow.StaffService` is one."""

    @property
    def me(self) -> StaffMember: ...
    def members(self) -> tuple[StaffMember, ...]: ...
    def add(self, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember: ...
    def change_roles(self, member: str, roles: frozenset[Role]) -> None: ...
    def rekey_member(self, member: str, passphrase: str) -> int: ...
    def rights(self) -> tuple[RightHolder, ...]: ...
    def remove(
        self, member: str, progress: Callable[[int, int], None]
    ) -> tuple[BackupCopy, ...]: ...
    def forget_copy(self, copy: BackupCopy) -> tuple[BackupCopy, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffEntry:
    """One line of the list. ``may_change`` and ``may_remove`` are False for oneself, and the
    second for the last lead: somebody must be left who can let others in."""

    member: StaffMember
    myself: bool
    may_change: bool
    may_remove: bool


class StaffMissing(Enum):
    """What still has to be told before somebody can be added or changed."""

    NAME = "name"
    PHRASE = "phrase"
    SAME_PHRASE = "same_phrase"
    ROLE = "role"


class Done(Enum):
    """What was just done, to be said above the list."""

    ADDED = "added"
    CHANGED = "changed"
    REKEYED = "rekeyed"


class StaffView(t.Protocol):
    """What the presenter needs of the page."""

    def show_list(self, entries: tuple[StaffEntry, ...]) -> None: ...
    def show_form(self, member: StaffMember | None) -> None: ...
    def show_missing(self, missing: StaffMissing) -> None: ...
    def show_working(self) -> None: ...
    def show_done(self, done: Done, name: str, copies: int = 0) -> None: ...
    def show_removal(self, member: StaffMember) -> None: ...
    def show_progress(self, done: int, total: int) -> None: ...
    def show_removed(self, name: str, copies: tuple[BackupCopy, ...]) -> None: ...
    def show_rights(self, holders: Sequence[RightHolder], removable: Collection[str]) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class StaffPresenter:
    """One deed at a time: while one is under way no other begins."""

    def __init__(self, view: StaffView, team: StaffPageService, runner: Runner) -> None:
        self._view, self._team, self._runner = view, team, runner
        self._members: tuple[StaffMember, ...] = ()
        self._working = False
        self._progress = (0, 0)

    def open(self) -> None:
        """Show the list anew."""
        self._runner.run(self._team.members, self._listed, self._view.show_problem)

    # --- adding and changing ----------------------------------------------------------

    def add(self) -> None:
        """Show an empty form."""
        self._view.show_form(None)

    def change(self, member: str) -> None:
        """Show what somebody may do, to be changed."""
        found = self._known(member)
        if found is not None:
            self._view.show_form(found)

    def save_new(self, name: str, roles: frozenset[str], passphrase: str, again: str) -> None:
        """Add *name*, or say what is missing. Nothing of the passphrase is kept here."""
        name = one_line(name)
        for absent, what in (
            (not name, StaffMissing.NAME),
            (not roles, StaffMissing.ROLE),
            (not passphrase, StaffMissing.PHRASE),
            (passphrase != again, StaffMissing.SAME_PHRASE),
        ):
            if absent:
                self._view.show_missing(what)
                return

        def work() -> tuple[Done, str, int]:
            self._team.add(name, passphrase, _roles(roles))
            return Done.ADDED, name, 0

        self._begin(work, self._done)

    def save_roles(self, member: str, roles: frozenset[str]) -> None:
        """Let somebody do what *roles* allow from now on, and nothing else."""
        found = self._known(member)
        if found is None:
            return
        if not roles:
            self._view.show_missing(StaffMissing.ROLE)
            return

        def work() -> tuple[Done, str, int]:
            self._team.change_roles(member, _roles(roles))
            return Done.CHANGED, found.name, 0

        self._begin(work, self._done)

    def rekey(self, member: str, passphrase: str, again: str) -> None:
        """Somebody may know the passphrase of *member*, who typed another: new keys for all."""
        found = self._known(member)
        if found is None:
            return
        for absent, what in (
            (not passphrase, StaffMissing.PHRASE),
            (passphrase != again, StaffMissing.SAME_PHRASE),
        ):
            if absent:
                self._view.show_missing(what)
                return

        def work() -> tuple[Done, str, int]:
            return Done.REKEYED, found.name, self._team.rekey_member(member, passphrase)

        self._begin(work, self._done)

    # --- who can open what ------------------------------------------------------------

    def show_rights(self) -> None:
        """Show who could open what, since when, given by whom."""
        self._runner.run(self._team.rights, self._rights_read, self._view.show_problem)

    def _rights_read(self, holders: tuple[RightHolder, ...]) -> None:
        removable = [entry.member.id for entry in self._entries() if entry.may_remove]
        self._view.show_rights(holders, removable)

    # --- removing ---------------------------------------------------------------------

    def ask_removal(self, member: str) -> None:
        """Say what removing means, before it is done."""
        found = self._known(member)
        if found is not None:
            self._view.show_removal(found)

    def remove(self, member: str) -> None:
        """Let somebody sign in no longer, and change the keys."""
        found = self._known(member)
        if found is None:
            return
        name = found.name

        def work() -> tuple[str, tuple[BackupCopy, ...]]:
            return name, self._team.remove(member, self._take)

        self._progress = (0, 0)
        self._begin(work, self._removed)

    def look(self) -> None:
        """Show how far the change of keys is."""
        if self._working:
            self._view.show_progress(*self._progress)

    def _take(self, done: int, total: int) -> None:
        self._progress = (done, total)

    def forget_copy(self, name: str, copy: BackupCopy) -> None:
        """Delete a backup that still opens with a key that *name* had."""

        def work() -> tuple[str, tuple[BackupCopy, ...]]:
            return name, self._team.forget_copy(copy)

        self._begin(work, self._removed)

    # --- inside -----------------------------------------------------------------------

    def _begin(self, work: Callable[[], Made], done: Callable[[Made], None]) -> None:
        if self._working:
            return
        self._working = True
        self._view.show_working()
        self._runner.run(work, done, self._not_done)

    def _done(self, done: tuple[Done, str, int]) -> None:
        self._working = False

        def show(members: tuple[StaffMember, ...]) -> None:
            self._listed(members)
            self._view.show_done(*done)

        self._runner.run(self._team.members, show, self._view.show_problem)

    def _removed(self, removed: tuple[str, tuple[BackupCopy, ...]]) -> None:
        self._working = False
        self._view.show_removed(*removed)

    def _not_done(self, error: Exception) -> None:
        self._working = False
        self._view.show_problem(error)

    def _known(self, member: str) -> StaffMember | None:
        return next((one for one in self._members if one.id == member), None)

    def _listed(self, members: tuple[StaffMember, ...]) -> None:
        self._members = members
        self._view.show_list(self._entries())

    def _entries(self) -> tuple[StaffEntry, ...]:
        me = self._team.me.id
        leads = [member for member in self._members if Role.LEAD in member.roles]
        return tuple(
            StaffEntry(
                member=member,
                myself=member.id == me,
                may_change=member.id != me,
                may_remove=member.id != me and leads != [member],
            )
            for member in self._members
        )


def _roles(values: frozenset[str]) -> frozenset[Role]:
    return frozenset(Role(value) for value in values)
