"""Unlocking a vault: exactly one Argon2id run, and everything else beside it."""

import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from benchmarks.figures import Figure, median, tell
from benchmarks.practice import PASSPHRASE, vault_in
from screenapp.vault.crypto import kdf
from screenapp.vault.vault import Vault

ROUNDS = 9
FULL_COST = (64 * 1024, 3, 4)  # KiB, rounds, lanes


class Derivations:
    """Stands where the vault finds Argon2id, and notes each run's cost and time."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.costs: set[tuple[int, int, int]] = set()

    def __call__(
        self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int
    ) -> "Derivations":
        self.costs.add((memory_cost, iterations, lanes))
        self._argon = Argon2id(
            salt=salt, length=length, iterations=iterations, lanes=lanes, memory_cost=memory_cost
        )
        return self

    def derive(self, secret: bytes) -> bytes:
        """As Argon2id does, timed."""
        begun = time.perf_counter()
        key = self._argon.derive(secret)
        self.seconds.append(time.perf_counter() - begun)
        return key


def measure() -> bool:
    """Medians of the whole, the derivation and the rest."""
    whole, derived, rest = [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "vault"
        vault_in(folder).close()
        for _ in range(ROUNDS):
            watched = Derivations()
            with patch.object(kdf, "Argon2id", watched):
                begun = time.perf_counter()
                vault = Vault.unlock(folder, name="nurse", passphrase=PASSPHRASE)
                seconds = time.perf_counter() - begun
            vault.close()
            whole.append(seconds * 1000)
            derived.append(sum(watched.seconds) * 1000)
            rest.append(whole[-1] - derived[-1])
    least = Figure(
        what="Argon2id runs for one unlock", value=len(watched.seconds), unit="", reach=1
    )
    print("  cost: 64 MiB, 3 rounds, 4 lanes" if watched.costs == {FULL_COST} else watched.costs)
    return tell(
        least,
        Figure(what="unlock, median", value=median(whole), unit="ms"),
        Figure(what="of it Argon2id, median", value=median(derived), unit="ms"),
        Figure(what="everything else, median", value=median(rest), unit="ms", reach=50),
    )
