"""Opens a vault in a folder that may only be read, as somebody who is not root.

Arguments: folder, name, passphrase, screening. Prints what writing said, then how many
steps could be read, then what appending said.
"""

import os
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from screenapp.vault.errors import VaultError
from screenapp.vault.vault import Vault

say = partial(print, flush=True)

folder, name, passphrase, screening = sys.argv[1:]
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    Vault.unlock(Path(folder), name=name, passphrase=passphrase)
except VaultError as error:
    say(error.key)
vault = Vault.unlock(Path(folder), name=name, passphrase=passphrase, read_only=True)
told = vault.events(UUID(screening))
say(len(told))
try:
    vault.append(told[:1], None)
except VaultError as error:
    say(error.key)
vault.close()
