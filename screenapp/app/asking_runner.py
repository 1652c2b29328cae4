"""The one way in which every page asks for the passphrase again: work that needs it is done anew.

Pages know nothing of it. The vault refuses a deed with `ProofNeeded` before anything was done;
then the panel asks, the vault looks at what was typed, and the same work is given again with the
proof. Left without it, the page is told the refusal.
"""

import typing as t
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from screenapp.ui.shell.again_panel import AgainPanel
from screenapp.vault.errors import ProofNeeded
from screenapp.vault.people.proofs import Proof
from screenapp.workflow.ports import Runner

T = TypeVar("T")


class Proving(t.Protocol):
    """What it needs of the vault."""

    def prove(self, passphrase: str) -> Proof: ...
    def proving(self, proof: Proof) -> AbstractContextManager[None]: ...


class AskingRunner:
    """A `ports.Runner` from sign-in to lock. One deed is asked about at a time."""

    def __init__(self, runner: Runner, vault: Proving, panel: AgainPanel) -> None:
        self._runner, self._vault, self._panel = runner, vault, panel
        self._go_on: Callable[[Proof], None] | None = None
        self._give_up: Callable[[], None] | None = None
        panel.given.connect(self._given)
        panel.left.connect(self._left)

    def end(self) -> None:
        """Nobody is asked any more; what was asked for is not done."""
        self._go_on = self._give_up = None
        self._panel.put_away()
        self._panel.given.disconnect(self._given)
        self._panel.left.disconnect(self._left)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def refused(error: Exception) -> None:
            if isinstance(error, ProofNeeded) and self._go_on is None:
                self._ask(error, work, done, failed)
            else:
                failed(error)

        self._runner.run(work, done, refused)

    def _ask(
        self,
        needed: ProofNeeded,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def with_proof(proof: Proof) -> None:
            def again() -> T:
                with self._vault.proving(proof):
                    return work()

            self._runner.run(again, done, failed)

        self._go_on, self._give_up = with_proof, lambda: failed(needed)
        self._panel.ask(needed.deed)

    def _given(self, passphrase: str) -> None:
        self._runner.run(lambda: self._vault.prove(passphrase), self._proved, self._not_proved)

    def _proved(self, proof: Proof) -> None:
        go_on, self._go_on, self._give_up = self._go_on, None, None
        self._panel.close_down()
        if go_on is not None:
            go_on(proof)

    def _not_proved(self, error: Exception) -> None:
        if self._go_on is not None:
            self._panel.show_problem(error)

    def _left(self) -> None:
        give_up, self._go_on, self._give_up = self._give_up, None, None
        if give_up is not None:
            give_up()
