"""Lets people in, or makes the vault of a new computer. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final, Generic, TypeVar

from screenapp.workflow.ports import Runner

Opened = TypeVar("Opened")
WRONG: Final = "error.vault.wrong_passphrase"
CLOCK_UNSURE: Final = "error.vault.clock_unsure"


class OpeningMode(Enum):
    """How records are opened: as always, only to look, though they are older than they were, or
    after the newest copy has taken their place."""

    USUAL = "usual"
    LOOK = "look"
    OLDER = "older"
    COPY = "copy"


# What else may be done about what stands in the way, by the key of the failure.
_OFFERS: Final = {
    "error.vault.already_open": (OpeningMode.LOOK,),
    CLOCK_UNSURE: (OpeningMode.LOOK,),
    "error.vault.disk_full": (OpeningMode.LOOK,),
    "error.vault.drive_trouble": (OpeningMode.LOOK,),
    "error.vault.folder_read_only": (OpeningMode.LOOK,),
    "error.vault.rolled_back": (OpeningMode.LOOK, OpeningMode.OLDER, OpeningMode.COPY),
    "error.vault.part_older": (OpeningMode.LOOK, OpeningMode.OLDER, OpeningMode.COPY),
    "error.vault.store_damaged": (OpeningMode.COPY,),
    "error.vault.journal_lost": (OpeningMode.COPY,),
    "error.vault.store_lost": (OpeningMode.COPY,),
    "error.vault.store_empty": (OpeningMode.COPY,),
    "error.vault.keyring_damaged": (OpeningMode.COPY,),
    "error.vault.keyring_missing": (OpeningMode.COPY,),
    "error.vault.copies_alone": (OpeningMode.COPY,),
}


def no_copy() -> date | None:
    """Where there are no copies."""
    return None


class SignInView(t.Protocol):
    """What the presenter needs of the sign-in page."""

    def show_ready(self) -> None: ...
    def show_working(self) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_offers(self, ways: tuple[OpeningMode, ...], copy: date | None = None) -> None: ...
    def show_way(self, way: OpeningMode) -> None: ...
    def show_clock(self, right: bool) -> None: ...
    def show_wait(self, seconds: int) -> None: ...


class SignInPresenter(Generic[Opened]):
    """*unlock* opens the vault with a name and a passphrase; *entered* is told what it gave.
    Its last argument: somebody looked at a clock that is far from the last time seen.

    *newest_copy* gives the day of the newest backup, if there is one.
    """

    def __init__(
        self,
        view: SignInView,
        unlock: Callable[[str, str, OpeningMode, bool], Opened],
        runner: Runner,
        entered: Callable[[Opened], None],
        newest_copy: Callable[[], date | None] = no_copy,
    ) -> None:
        self._view = view
        self._unlock = unlock
        self._runner = runner
        self._entered = entered
        self._newest_copy = newest_copy
        self._working = False
        self._offered: tuple[OpeningMode, ...] = ()
        self.way = OpeningMode.USUAL
        self.clock_is_right = False

    def tell(self, error: Exception) -> None:
        """Say what stands in the way before anybody has tried, and what may be done about it."""
        self._not_yet(error)

    def tell_clock(self, right: bool) -> None:
        """The clock was looked at: it is *right* for what is opened next, or is set first."""
        self.clock_is_right = right
        self._view.show_clock(right)

    def choose(self, way: object) -> None:
        """Open in this way with the passphrase typed next: it was not kept from the last try."""
        self.way = OpeningMode(way)
        self._view.show_way(self.way)

    def sign_in(self, name: str, passphrase: str) -> None:
        """Try once. While a try is under way another one is not begun."""
        if self._working:
            return
        self._working = True
        way, clock = self.way, self.clock_is_right
        self._view.show_working()
        self._runner.run(
            lambda: self._unlock(name, passphrase, way, clock), self._let_in, self._not_yet
        )

    def _let_in(self, opened: Opened) -> None:
        self._working = False
        self.way, self.clock_is_right = OpeningMode.USUAL, False
        self._view.show_ready()
        self._entered(opened)

    def _not_yet(self, error: Exception) -> None:
        self._working = False
        seconds = getattr(error, "seconds", 0)
        if seconds:
            self._view.show_wait(int(seconds))
            return
        self._view.show_problem(error)
        key = getattr(error, "key", "")
        if key != WRONG:  # whoever mistypes goes on the way that was chosen
            self.way = OpeningMode.USUAL
            self._offer(_OFFERS.get(key, ()))

    def _offer(self, ways: tuple[OpeningMode, ...]) -> None:
        self._offered = ways
        if OpeningMode.COPY in ways:
            self._runner.run(self._newest_copy, self._offer_with, self._offer_without)
        else:
            self._view.show_offers(ways)

    def _offer_with(self, day: date | None) -> None:
        kept = tuple(way for way in self._offered if day is not None or way is not OpeningMode.COPY)
        self._view.show_offers(kept, day)

    def _offer_without(self, _error: Exception) -> None:
        """Copies that cannot be listed are not offered; what is in the way has been said."""
        self._offer_with(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """What a new computer is set up with. ``roles`` are values of `vault.Role`."""

    organisation: str
    name: str
    roles: frozenset[str]


class SetUpMissing(Enum):
    """What still has to be told before a computer can be set up."""

    ORGANISATION = "organisation"
    NAME = "name"
    PHRASE = "phrase"
    SAME_PHRASE = "same_phrase"
    ROLE = "role"


class SheetToShow(t.Protocol):
    """The recovery sheet; `vault.RecoverySheet` is one."""

    @property
    def groups(self) -> tuple[str, ...]: ...
    @property
    def organisation(self) -> str: ...
    def matches(self, typed: str) -> bool: ...


class SheetProofView(t.Protocol):
    """What `SheetProof` needs of a page that shows a new sheet."""

    def show_sheet(self, groups: tuple[str, ...], organisation: str) -> None: ...
    def show_not_as_on_sheet(self) -> None: ...
    def show_page_saved(self, path: Path) -> None: ...
    def show_page_not_saved(self, error: OSError) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class SheetProof(Generic[Opened]):
    """Lets in only whoever typed the new sheet back: *entered* is told what was opened. *save*
    writes the page for paper.

    With answers sealed, losing every passphrase without a sheet would lose the answers.
    """

    def __init__(
        self,
        view: SheetProofView,
        runner: Runner,
        entered: Callable[[Opened], None],
        save: Callable[[Opened, Path, bytes], None],
    ) -> None:
        self._view, self._runner, self._entered, self._save = view, runner, entered, save
        self._made: tuple[Opened, SheetToShow] | None = None

    @property
    def shown(self) -> bool:
        return self._made is not None

    def show(self, made: tuple[Opened, SheetToShow]) -> None:
        self._made = made
        self._view.show_sheet(made[1].groups, made[1].organisation)

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

    def save_page(self, path: Path, content: bytes) -> None:
        """Write the sheet as a page for paper where it was chosen. It still is typed back."""
        if self._made is None:
            return
        opened, _ = self._made

        def work() -> Path:
            self._save(opened, path, content)
            return path

        self._runner.run(work, self._view.show_page_saved, self._page_not_saved)

    def _page_not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_page_not_saved(error)
        else:
            self._view.show_problem(error)


class SetUpView(SheetProofView, t.Protocol):
    """What the presenter needs of the page that sets up a computer."""

    def show_ready(self) -> None: ...
    def show_working(self) -> None: ...
    def show_missing(self, what: SetUpMissing) -> None: ...


class SetUpPresenter(Generic[Opened]):
    """*create* makes the vault and gives it open, with its sheet; ``proof`` goes on from there."""

    def __init__(
        self,
        view: SetUpView,
        create: Callable[[SetUp, str], tuple[Opened, SheetToShow]],
        runner: Runner,
        entered: Callable[[Opened], None],
        save: Callable[[Opened, Path, bytes], None],
    ) -> None:
        self._view = view
        self._create = create
        self._runner = runner
        self._working = False
        self.proof = SheetProof(view, runner, entered, save)

    def set_up(self, wanted: SetUp, passphrase: str, again: str) -> None:
        """Make the vault of *wanted*, or say what is missing."""
        if self._working or self.proof.shown:
            return
        missing = self._missing(wanted, passphrase, again)
        if missing is not None:
            self._view.show_missing(missing)
            return
        self._working = True
        self._view.show_working()
        self._runner.run(lambda: self._create(wanted, passphrase), self._show_sheet, self._not_made)

    def _missing(self, wanted: SetUp, passphrase: str, again: str) -> SetUpMissing | None:
        for absent, what in (
            (not wanted.organisation.strip(), SetUpMissing.ORGANISATION),
            (not wanted.name.strip(), SetUpMissing.NAME),
            (not wanted.roles, SetUpMissing.ROLE),
            (not passphrase, SetUpMissing.PHRASE),
            (passphrase != again, SetUpMissing.SAME_PHRASE),
        ):
            if absent:
                return what
        return None

    def _show_sheet(self, made: tuple[Opened, SheetToShow]) -> None:
        self._working = False
        self._view.show_ready()
        self.proof.show(made)

    def _not_made(self, error: Exception) -> None:
        self._working = False
        self._view.show_ready()
        self._view.show_problem(error)
