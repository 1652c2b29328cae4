"""A passphrase is lost: the recovery sheet gives somebody another, and a new sheet. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Generic, TypeVar

from screenapp.ui.sign_in.presenter import SheetProof, SheetProofView, SheetToShow
from screenapp.workflow.ports import Runner

Opened = TypeVar("Opened")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What was typed: the code of the sheet, who signs in, and their new passphrase."""

    code: str
    name: str
    passphrase: str
    clock_is_right: bool = False

    def __repr__(self) -> str:
        return "Recovery(…)"


class RecoveryMissing(Enum):
    """What still has to be told before the sheet is used."""

    CODE = "code"
    NAME = "name"
    PHRASE = "phrase"
    SAME_PHRASE = "same_phrase"


class RecoveryView(SheetProofView, t.Protocol):
    """What the presenter needs of the page."""

    def show_ready(self) -> None: ...
    def show_working(self) -> None: ...
    def show_missing(self, what: RecoveryMissing) -> None: ...


class RecoveryPresenter(Generic[Opened]):
    """*recover* opens the vault by the sheet and gives the sheet that replaces it; ``proof``
    goes on from there."""

    def __init__(
        self,
        view: RecoveryView,
        recover: Callable[[Recovery], tuple[Opened, SheetToShow]],
        runner: Runner,
        entered: Callable[[Opened], None],
        save: Callable[[Opened, Path, bytes], None],
    ) -> None:
        self._view, self._recover, self._runner = view, recover, runner
        self._working = False
        self.proof = SheetProof(view, runner, entered, save)

    def recover(self, wanted: Recovery, again: str) -> None:
        """Use the sheet, or say what is missing. A sheet opens once: there is no second try."""
        if self._working or self.proof.shown:
            return
        missing = _missing(wanted, again)
        if missing is not None:
            self._view.show_missing(missing)
            return
        self._working = True
        self._view.show_working()
        self._runner.run(lambda: self._recover(wanted), self._opened, self._not_opened)

    def _opened(self, made: tuple[Opened, SheetToShow]) -> None:
        self._working = False
        self._view.show_ready()
        self.proof.show(made)

    def _not_opened(self, error: Exception) -> None:
        self._working = False
        self._view.show_ready()
        self._view.show_problem(error)


def _missing(wanted: Recovery, again: str) -> RecoveryMissing | None:
    for absent, what in (
        (not wanted.code.strip(), RecoveryMissing.CODE),
        (not wanted.name.strip(), RecoveryMissing.NAME),
        (not wanted.passphrase, RecoveryMissing.PHRASE),
        (wanted.passphrase != again, RecoveryMissing.SAME_PHRASE),
    ):
        if absent:
            return what
    return None
