"""Making a try at a passphrase dearer, as machines become faster.

The new cost is listed first; each person's slot is sealed anew at their next sign-in, when
their passphrase is at hand; the old cost goes when nobody's slot uses it.
See docs/design/vault.md, Derivation.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from screenapp.vault.crypto.kdf import acceptable
from screenapp.vault.crypto.keyring import open_slots, seal_slot, with_slot
from screenapp.vault.errors import CostNotTaken, CostStillRising, VaultError
from screenapp.vault.model import Action, KdfCost
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role
from screenapp.vault.people.staff import kdf_text
from screenapp.vault.session import About, SlotKey, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import people

_MOST_COSTS: Final = 2


def raise_cost(session: VaultSession, cost: KdfCost) -> None:
    """Let a try cost *cost* from now on, for everybody from their next sign-in.

    Raises:
        NotAllowed (leads only), OpenedToRead;
        CostNotTaken: it is out of bounds, or not above the present one.
        CostStillRising: somebody has not signed in since the last time; two are the most.
        ProofNeeded;
        DiskFull and its kin: nothing was changed.
    """
    session.require(Role.LEAD)
    session.require_writing()
    keyring = session.keyring
    now = keyring.costs[0]
    less = cost.memory_kib < now.memory_kib or _work(cost) <= _work(now)
    if less or not acceptable(cost):
        raise CostNotTaken
    if len(keyring.costs) >= _MOST_COSTS:
        raise CostStillRising
    session.admit(GuardedDeed.RAISE_COST)
    done = About(action=Action.COST_RAISED, detail=kdf_text(cost), deed=GuardedDeed.RAISE_COST)
    session.exchange_keyring(
        replace(keyring, costs=(cost, now)),
        lambda: session.write(lambda _: None, done),
        copy_first=True,
    )


def waiting(connection: Connection, newest: KdfCost) -> tuple[str, ...]:
    """The ids of those whose slot is still sealed under an older cost than *newest*."""
    found = connection.execute(people.OF_ANOTHER_COST, {"cost": kdf_text(newest)}).all()
    return tuple(row.id for row in found)


def move_up(session: VaultSession, keys: Mapping[tuple[bytes, KdfCost], bytes]) -> None:
    """Seal the slot of whoever signed in under the newest cost; drop the old one after the last.

    *keys* are what their passphrase came to, by installation and cost. A drive that does not
    take it is no failure: the next sign-in tries again.
    """
    keyring = session.keyring
    newest = keyring.costs[0]
    key = keys.get((keyring.install_id, newest))
    if session.read_only or key is None:
        return
    moved = any(slot.id == session.slot for slot, _ in open_slots(keyring, key, newest))
    if moved and len(keyring.costs) == 1:
        return
    if not moved:
        slot = seal_slot(keyring.install_id, key, session.identity, newest, session.slot)
        keyring = with_slot(keyring, slot, ())
    with contextlib.suppress(VaultError):
        late = {*session.read(lambda connection: waiting(connection, newest))}
        if not late - {session.me.id}:
            keyring = replace(keyring, costs=(newest,))
        if keyring is not session.keyring or session.me.id in late:
            own = {"who": session.me.id, "cost": kdf_text(newest)}
            session.exchange_keyring(
                keyring,
                lambda: session.write(lambda c: c.execute(people.SET_COST, own)),
                copy_first=True,
            )
            session.opener = SlotKey(key=key, cost=newest)


def _work(cost: KdfCost) -> int:
    return cost.memory_kib * cost.rounds
