"""Signs in and looks at everything this person may look at, then waits to be looked at itself.

Arguments: folder, name, passphrase. Prints ``ready`` when all of it is held in memory.
"""

import sys
from datetime import date
from functools import partial
from pathlib import Path

from screenapp.vault.errors import AnswersSealed, NotAllowed
from screenapp.vault.vault import Vault

say = partial(print, flush=True)


def main() -> None:
    folder, name, passphrase = sys.argv[1:]
    vault = Vault.unlock(Path(folder), name=name, passphrase=passphrase)
    held: list[object] = [vault.facts(), vault.intake_counts(), vault.staff(), vault.check()]
    for look in (
        vault.log,
        lambda: vault.intakes(date(2020, 1, 1)),
        lambda: [vault.events(fact.screening) for fact in vault.facts()],
    ):
        try:
            held.append(look())
        except (AnswersSealed, NotAllowed):
            held.append(None)
    say("ready")
    sys.stdin.readline()
    vault.close()


main()
