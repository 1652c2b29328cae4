"""Lets people in, or makes the vault of a new computer. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, Protocol, TypeVar

from screenapp.ui.ports import Runner

Opened = TypeVar("Opened")


class SignInView(Protocol):
    """What the presenter needs of the sign-in page."""

    def show_ready(self) -> None: ...
    def show_working(self) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_wait(self, seconds: int) -> None: ...


class SignInPresenter(Generic[Opened]):
    """*unlock* opens the vault with a name and a passphrase; *entered* is told what it gave."""

    def __init__(
        self,
        view: SignInView,
        unlock: Callable[[str, str], Opened],
        runner: Runner,
        entered: Callable[[Opened], None],
    ) -> None:
        self._view = view
        self._unlock = unlock
        self._runner = runner
        self._entered = entered
        self._working = False

    def sign_in(self, name: str, passphrase: str) -> None:
        """Try once. While a try is under way another one is not begun."""
        if self._working:
            return
        self._working = True
        self._view.show_working()
        self._runner.run(lambda: self._unlock(name, passphrase), self._let_in, self._not_yet)

    def _let_in(self, opened: Opened) -> None:
        self._working = False
        self._view.show_ready()
        self._entered(opened)

    def _not_yet(self, error: Exception) -> None:
        self._working = False
        seconds = getattr(error, "seconds", 0)
        if seconds:
            self._view.show_wait(int(seconds))
        else:
            self._view.show_problem(error)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """What a new computer is set up with. ``roles`` are values of `vault.Role`."""

    organisation: str
    name: str
    roles: frozenset[str]


class Missing(Enum):
    """What still has to be told before a computer can be set up."""

    ORGANISATION = "organisation"
    NAME = "name"
    PHRASE = "phrase"
    SAME_PHRASE = "same_phrase"
    ROLE = "role"


class Sheet(Protocol):
    """The recovery sheet; `vault.RecoverySheet` is one."""

    @property
    def groups(self) -> tuple[str, ...]: ...
    def matches(self, typed: str) -> bool: ...


class SetUpView(Protocol):
    """What the presenter needs of the page that sets up a computer."""

    def show_ready(self) -> None: ...
    def show_working(self) -> None: ...
    def show_missing(self, what: Missing) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_sheet(self, groups: tuple[str, ...]) -> None: ...
    def show_not_as_on_sheet(self) -> None: ...


class SetUpPresenter(Generic[Opened]):
    """*create* makes the vault and gives it open, with its sheet.

    *entered* is told only once the sheet was typed back: with answers sealed, losing every
    passphrase without a sheet would lose the answers.
    """

    def __init__(
        self,
        view: SetUpView,
        create: Callable[[SetUp, str], tuple[Opened, Sheet]],
        runner: Runner,
        entered: Callable[[Opened], None],
    ) -> None:
        self._view = view
        self._create = create
        self._runner = runner
        self._entered = entered
        self._working = False
        self._made: tuple[Opened, Sheet] | None = None

    def set_up(self, wanted: SetUp, passphrase: str, again: str) -> None:
        """Make the vault of *wanted*, or say what is missing."""
        if self._working or self._made is not None:
            return
        missing = self._missing(wanted, passphrase, again)
        if missing is not None:
            self._view.show_missing(missing)
            return
        self._working = True
        self._view.show_working()
        self._runner.run(lambda: self._create(wanted, passphrase), self._show_sheet, self._not_made)

    def type_back(self, typed: str) -> None:
        """Let in whoever holds the sheet."""
        if self._made is None:
            return
        opened, sheet = self._made
        if not sheet.matches(typed):
            self._view.show_not_as_on_sheet()
            return
        self._made = None
        self._entered(opened)

    def _missing(self, wanted: SetUp, passphrase: str, again: str) -> Missing | None:
        for absent, what in (
            (not wanted.organisation.strip(), Missing.ORGANISATION),
            (not wanted.name.strip(), Missing.NAME),
            (not wanted.roles, Missing.ROLE),
            (not passphrase, Missing.PHRASE),
            (passphrase != again, Missing.SAME_PHRASE),
        ):
            if absent:
                return what
        return None

    def _show_sheet(self, made: tuple[Opened, Sheet]) -> None:
        self._working = False
        self._made = made
        self._view.show_ready()
        self._view.show_sheet(made[1].groups)

    def _not_made(self, error: Exception) -> None:
        self._working = False
        self._view.show_ready()
        self._view.show_problem(error)
