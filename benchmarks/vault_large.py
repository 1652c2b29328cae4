"""Opening a vault of 100,000 screenings, and the checks that go on beside the answers."""

import statistics
import threading
import time
from pathlib import Path
from unittest.mock import patch

from benchmarks.figures import Figure, median, percentile, tell
from benchmarks.practice import PASSPHRASE
from benchmarks.unlock import Derivations
from benchmarks.vault_made import large_vault
from screenapp.vault.crypto import kdf
from screenapp.vault.vault import Vault

ROUNDS = 5
ANSWER_SECONDS = 0.1


def measure() -> bool:
    """Opening but for the derivation; then the background checks, and writes while they run."""
    folder = large_vault()
    rest = [_opened(folder) for _ in range(ROUNDS)]
    with Vault.unlock(folder, name="nurse", passphrase=PASSPHRASE) as vault:
        begun = time.perf_counter()
        checked = vault.background_check()
        alone = time.perf_counter() - begun
        before = [_write(vault) for _ in range(20)]
        meanwhile: list[float] = []
        thread = _checking(vault)
        while thread.is_alive():
            meanwhile.append(_write(vault))
            thread.join(ANSWER_SECONDS)
        thread = _checking(vault)
        thread.join(1)
        begun = time.perf_counter()
    closing = (time.perf_counter() - begun) * 1000
    thread.join()
    if checked.findings or not checked.whole:
        print("  the checks found:", checked)
    return tell(
        Figure(what="opening but for Argon2id, median", value=median(rest), unit="ms", reach=1000),
        Figure(what="the same, slowest", value=max(rest), unit="ms", reach=1000),
        Figure(what="all long checks in the background, nobody writing", value=alone, unit="s"),
        Figure(what="a write with no check beside it, p50", value=median(before), unit="ms"),
        Figure(what="a write beside the checks, p50", value=median(meanwhile), unit="ms"),
        Figure(what="a write beside the checks, p99", value=percentile(meanwhile, 99), unit="ms"),
        Figure(what="closing in the middle of the checks", value=closing, unit="ms", reach=500),
        Figure(what="findings in a sound vault", value=len(checked.findings), unit="", reach=0),
    )


def _opened(folder: Path) -> float:
    """Milliseconds of one opening, without the key derivation."""
    watched = Derivations()
    with patch.object(kdf, "Argon2id", watched):
        begun = time.perf_counter()
        vault = Vault.unlock(folder, name="nurse", passphrase=PASSPHRASE)
        seconds = time.perf_counter() - begun - sum(watched.seconds)
    vault.close()
    return seconds * 1000


def _checking(vault: Vault) -> threading.Thread:
    thread = threading.Thread(target=vault.background_check)
    thread.start()
    return thread


def _write(vault: Vault) -> float:
    begun = time.perf_counter()
    vault.change_setting("bench", str(statistics.fmean([begun])))
    return (time.perf_counter() - begun) * 1000
