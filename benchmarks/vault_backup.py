"""A verified backup of a vault of 100,000 screenings, with progress, beside the answers."""

import shutil
import threading
import time

from benchmarks.figures import Figure, median, percentile, tell
from benchmarks.practice import PASSPHRASE
from benchmarks.vault_large import ANSWER_SECONDS
from benchmarks.vault_made import large_vault
from screenapp.vault.vault import Vault

ROUNDS = 3


def measure() -> bool:
    """Copying and verifying alone; then the same while somebody writes."""
    folder = large_vault()
    copied, whole, told = [], [], 0
    with Vault.unlock(folder, name="nurse", passphrase=PASSPHRASE) as vault:
        for _ in range(ROUNDS):
            watched = _Watched()
            copy = vault.backups.make(watched.tell)
            copied.append(watched.half)
            whole.append(watched.seconds)
            told = watched.told
            shutil.rmtree(copy.folder)
        thread = threading.Thread(target=vault.backups.make)
        thread.start()
        meanwhile: list[float] = []
        while thread.is_alive():
            begun = time.perf_counter()
            vault.change_setting("bench", "x")
            meanwhile.append((time.perf_counter() - begun) * 1000)
            thread.join(ANSWER_SECONDS)
    shutil.rmtree(folder / "backups")
    return tell(
        Figure(what="copied, verified and durable, median", value=median(whole), unit="s", reach=5),
        Figure(what="of it copying, median", value=median(copied), unit="s"),
        Figure(what="times that progress was told", value=told, unit=""),
        Figure(what="a write beside the copying, p50", value=median(meanwhile), unit="ms"),
        Figure(what="a write beside the copying, p99", value=percentile(meanwhile, 99), unit="ms"),
    )


class _Watched:
    """Looks at the progress and the clock."""

    def __init__(self) -> None:
        self.begun = time.perf_counter()
        self.half = 0.0
        self.seconds = 0.0
        self.told = 0

    def tell(self, done: int, total: int) -> None:
        """As `backups.make` calls it."""
        self.told += 1
        self.seconds = time.perf_counter() - self.begun
        if done <= total // 2:
            self.half = self.seconds
