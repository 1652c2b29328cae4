"""Signs in and keeps the vault open until a line comes in. Arguments: folder, name, passphrase."""

import sys
from functools import partial
from pathlib import Path

from screenapp.vault.vault import Vault

say = partial(print, flush=True)

folder, name, passphrase = sys.argv[1:]
with Vault.unlock(Path(folder), name=name, passphrase=passphrase):
    say("open")
    sys.stdin.readline()
say("closed")
