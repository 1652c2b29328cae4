"""That whoever does something now is whoever signed in: a passphrase typed again, used once.

A proof is made only by opening the person's own slot with what was typed, is known only to the
session it was made in, holds for one deed, and for a minute. A command that asked for the
passphrase itself and ends with what it was asked to do has shown it for its own deeds.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

PROOF_SECONDS: Final = 60
COMMAND_SECONDS: Final = 180
"""A command that waits at a prompt for so long may have been left by whoever began it."""
_TOKEN_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Proof:
    """Worth nothing but to the session that made it."""

    token: bytes = field(repr=False)


class ProofLedger:
    """The proofs of one session that were not used yet. *now* gives monotonic seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._made: dict[bytes, float] = {}
        self._offered: Proof | None = None
        self._command_since: float | None = None

    def make(self) -> Proof:
        """A new proof; for `staff.prove` alone, which has looked at a passphrase."""
        proof = Proof(os.urandom(_TOKEN_BYTES))
        self._made[proof.token] = self._now()
        return proof

    def begin_command(self) -> None:
        """The session is that of one command, which was given the passphrase just now."""
        self._command_since = self._now()

    @contextmanager
    def offering(self, proof: Proof) -> Iterator[None]:
        """The deed done within may use *proof*; used or not, it is worth nothing afterwards."""
        self._offered = proof
        try:
            yield
        finally:
            self._offered = None
            self._made.pop(proof.token, None)

    def spend(self) -> bool:
        """Use what is offered. False: nothing is, or it is used, too old or not of this session."""
        offered, self._offered = self._offered, None
        made = self._made.pop(offered.token, None) if offered is not None else None
        if made is not None and 0 <= self._now() - made <= PROOF_SECONDS:
            return True
        began = self._command_since
        return began is not None and 0 <= self._now() - began <= COMMAND_SECONDS
