"""Whoever finds a screen open tries everything that lasts, in any order, with no passphrase.

Arguments: how many screens, seed, an empty folder. At each, one of the roles is signed in as a
window signs in, and every deed of the table is tried several times without a proof, with used, old
and invented ones, with those of other sessions, and with passphrases that are not theirs. One line
of JSON for each screen, whose cases are the deeds tried.
"""

import os
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cases import report
from partings import PERSON, with_an_intake
from scenarios import NAME, NEW_WORD, WORD

from screenapp.vault.errors import NotAllowed, ProofNeeded, TooSoon, VaultError, WrongPassphrase
from screenapp.vault.model import Action, KdfCost, Kept, RetentionRule
from screenapp.vault.people.deeds import DEEDS, GuardedDeed
from screenapp.vault.people.proofs import PROOF_SECONDS, Proof, ProofLedger
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

NOW = datetime.now(UTC)
SIGNED_OUT = {GuardedDeed.RESTORE, GuardedDeed.USE_SHEET}
GUESSES = ("", "not these four words", NEW_WORD.upper(), f"{NEW_WORD} ")


def furnished(folder: Path) -> dict[Role, str]:
    """A vault with one more of each role, and something for every deed to take away."""
    with_an_intake(folder)
    ids = {}
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        for role in Role:
            ids[role] = vault.add_staff(role.value, NEW_WORD, frozenset({role})).id
        vault.add_staff("second", NEW_WORD, frozenset({Role.LEAD}))
        for _ in range(3):
            vault.backups.make()
        vault.retention.set(RetentionRule(kind=Kept.BACKUPS, days=1))
    for days in (1, 2, 3):  # a copy ages by the days that the log tells
        then = NOW + timedelta(days=days)
        used = {"clock": lambda then=then: then, "clock_is_right": True}
        with Vault.unlock(folder, name=NAME, passphrase=WORD, **used) as vault:
            vault.record(Action.CHECKED)
    return ids


def doing(vault: Vault, ids: dict[Role, str]) -> dict[GuardedDeed, Callable[[], object]]:
    """How each deed is done by whoever is signed in."""
    supervisor = frozenset({Role.SUPERVISOR})
    team, keeps = vault.team, vault.retention
    return {
        GuardedDeed.ADD_STAFF: lambda: team.add("New", NEW_WORD, supervisor),
        GuardedDeed.REMOVE_STAFF: lambda: team.remove(ids[Role.SCREENER]),
        GuardedDeed.CHANGE_ROLES: lambda: team.change_roles(ids[Role.SCREENER], supervisor),
        GuardedDeed.DRAFT_SHEET: team.draft_sheet,
        GuardedDeed.PUT_SHEET: lambda: team.put_sheet(team.draft_sheet()),
        GuardedDeed.RAISE_COST: lambda: team.raise_cost(KdfCost(memory_kib=128 * 1024)),
        GuardedDeed.ALLOW_DESTROYING: lambda: team.allow_destroying(on=True),
        GuardedDeed.LOWER_K: lambda: vault.change_setting("k", "6"),
        GuardedDeed.USE_DRAFTS: lambda: vault.change_setting("drafts.es", "yes"),
        GuardedDeed.SET_RETENTION: lambda: keeps.set(RetentionRule(kind=Kept.LOG, days=9)),
        GuardedDeed.APPLY_RETENTION: lambda: keeps.apply(confirmed_twice=True),
        GuardedDeed.ERASE: lambda: keeps.erase(PERSON),
        GuardedDeed.DELETE_BACKUP: lambda: vault.backups.forget(vault.backups.all()[-1]),
        GuardedDeed.EXPORT_FACTS: vault.audit.figures_taken_out,
        GuardedDeed.EXPORT_LOG: vault.audit.export,
        GuardedDeed.TRUST_PARTNER: lambda: vault.team.partners.trust("Clinic", b"a key"),
    }


def state(vault: Vault) -> object:
    """What any of the deeds would change."""
    entries = vault._session.read(lambda c: c.execute("SELECT count(*) FROM audit").scalar())
    rings = [path.read_bytes() for path in sorted(vault.folder.glob("keyring*"))]
    return entries, rings, vault.backups.all(), dict(vault.settings), vault.staff()


class Finder:
    """Whoever sits down at the screen of *role*."""

    def __init__(self, vault: Vault, chance: random.Random, stale: list[Proof]) -> None:
        self.vault, self.chance, self.stale = vault, chance, stale

    def tries(self, deed: GuardedDeed, do: Callable[[], object]) -> str:
        try:
            if self.chance.random() < 0.1:
                self.vault.prove(self.chance.choice(GUESSES))
                return "something was taken for the passphrase"
            if self.chance.random() < 0.5:
                with self.vault.proving(self.chance.choice([*self.stale, Proof(os.urandom(16))])):
                    do()
            else:
                do()
        except (ProofNeeded, NotAllowed, WrongPassphrase, TooSoon):
            return ""
        except VaultError as error:
            return f"{deed.value}: {error.key} came before the passphrase was asked for"
        return f"{deed.value} was done"


def screen(folder: Path, role: Role, ids: dict[Role, str], chance: random.Random) -> None:
    clock = NOW + timedelta(days=3)
    who = {"name": role.value, "passphrase": NEW_WORD, "clock": lambda: clock}
    with Vault.unlock(folder, **who, clock_is_right=True) as other:
        stale = [other.prove(NEW_WORD)]
    with Vault.unlock(folder, **who, clock_is_right=True) as vault:
        seconds = [1_000.0]
        vault._session.proofs = ProofLedger(now=lambda: seconds[0])
        stale += [vault.prove(NEW_WORD) for _ in range(2)]
        with vault.proving(stale[-1]):
            pass
        seconds[0] += PROOF_SECONDS + 1
        deeds = doing(vault, ids)
        if set(deeds) != {rule.deed for rule in DEEDS} - SIGNED_OUT:
            raise SystemExit("a deed of the table is not tried")
        finder, before = Finder(vault, chance, stale), state(vault)
        lost, tried = "", 0
        for _ in range(3):
            order = list(deeds.items())
            chance.shuffle(order)
            for deed, do in order:
                tried += 1
                lost = lost or finder.tries(deed, do)
                if state(vault) != before:
                    lost = lost or f"{deed.value} changed something"
        report(lost, tried)


def main(times: int, seed: int, top: Path) -> None:
    chance, folder = random.Random(seed), top / "kept"
    ids = furnished(folder)
    for number in range(times):
        screen(folder, list(Role)[(number + seed) % len(Role)], ids, chance)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
