"""Waits for a line, then makes a vault. Argument: folder. Prints what came of it."""

import sys
from functools import partial
from pathlib import Path

from screenapp.vault.errors import VaultError
from screenapp.vault.model import KdfCost
from screenapp.vault.vault import Vault

say = partial(print, flush=True)

cheap = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
say("ready")
sys.stdin.readline()
try:
    vault, _ = Vault.create(
        Path(sys.argv[1]),
        organisation="General Hospital",
        name="Ana Lead",
        passphrase="violet ladder quiet river",
        cost=cheap,
    )
    vault.close()
    say("made")
except VaultError as error:
    say(error.key)
