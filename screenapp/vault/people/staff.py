"""The people who sign in: their rows, joining, and a change of passphrase.

The rows tell which slot and grant of the keyring are real. A person's keys never change
under one id: who gets new keys gets a new id, so that old signatures stay provable.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID, uuid4

from screenapp.digest import sha256
from screenapp.vault.crypto.kdf import folded, key_from
from screenapp.vault.crypto.keyring import (
    Granted,
    Identity,
    Keyring,
    Slot,
    new_identity,
    open_slots,
    seal_grant,
    seal_slot,
    with_grant,
    with_slot,
)
from screenapp.vault.crypto.passphrase import require_readable, require_strong
from screenapp.vault.errors import NameNotFree, NotFound, WrongPassphrase
from screenapp.vault.model import Action, KdfCost, StaffMember
from screenapp.vault.people import lead_notices
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.proofs import Proof
from screenapp.vault.people.roles import Role, any_works_with_people, roles_of, roles_text
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.session import About, SlotKey, VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import drafts, log, people

# The settings that hold a name everybody there knows.
_PLACES: Final = ("unit", "window_name")


def everybody(connection: Connection) -> tuple[StaffMember, ...]:
    """All who sign in or once did, by name; the recovery sheet is not one of them."""
    return tuple(_member(row) for row in connection.execute(people.EVERYBODY).all())


def member(connection: Connection, identity: Identity) -> StaffMember | None:
    """Who *identity* is, or None when no active row bears it and its keys."""
    row = connection.execute(people.ACTIVE, {"who": staff_id(identity)}).first()
    if row is None or row["box_public"] != identity.box_public:
        return None
    return _member(row)


def signing_as(connection: Connection, public: bytes) -> StaffMember | None:
    """Whose signature *public* proves, whether or not they left; None: nobody's here."""
    rows = connection.execute(people.EVERYBODY).all()
    return next((_member(row) for row in rows if row["sign_public"] == public), None)


def add(session: VaultSession, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember:
    """Give *name* a slot, a grant and a row.

    Raises:
        NotAllowed: whoever is signed in is no lead.
        AnswersSealed: *roles* need the answers key and whoever is signed in has none.
        WeakPassphrase, NameNotFree, TextUnreadable, ValueError (no role), ProofNeeded; DiskFull
        and its kin.
    """
    session.require(Role.LEAD)
    session.require_writing()
    require_name(name)
    if not roles:
        raise ValueError("a member of staff has at least one role")
    require_strong_here(session, passphrase, name)
    if any_works_with_people(roles):
        session.sealing.require()
    if session.read(lambda connection: name_taken(connection, name)):
        raise NameNotFree
    session.admit(GuardedDeed.ADD_STAFF)
    keyring, cost = session.keyring, session.keyring.costs[0]
    key = key_from(passphrase, name=name, install_id=keyring.install_id, cost=cost)
    identity = new_identity(uuid4().bytes)
    grown, own = seated(session, keyring, identity, key, cost, roles)
    person = row(identity, name, roles, own, cost, session.clock().date())
    session.exchange_keyring(
        grown,
        lambda: session.write(
            lambda connection: insert_row(connection, person),
            replace(added(person), deed=GuardedDeed.ADD_STAFF),
        ),
    )
    return _member(person)


def change_passphrase(session: VaultSession, old: str, new: str, throttle: Throttle) -> None:
    """Seal one's own slot anew; grants and keys stay.

    Raises:
        WrongPassphrase: *old* is not the present one; it counts as a wrong try. TooSoon.
        WeakPassphrase, TextUnreadable, OpenedToRead; DiskFull and its kin.
    """
    session.require_writing()
    require_strong_here(session, new, session.me.name)
    keyring, name = session.keyring, session.me.name
    install_id, cost = keyring.install_id, keyring.costs[0]
    if not confirms(session, old, throttle):
        raise WrongPassphrase
    key = key_from(new, name=name, install_id=install_id, cost=cost)
    slot = seal_slot(install_id, key, session.identity, cost, session.slot)
    moved = {"who": session.me.id, "cost": kdf_text(cost)}
    done = About(action=Action.SIGN_IN_CHANGED, record=session.me.id)
    session.exchange_keyring(
        with_slot(keyring, slot, ()),
        lambda: session.write(lambda c: c.execute(people.SET_COST, moved), done),
    )
    session.opener = SlotKey(key=key, cost=cost)


def confirms(session: VaultSession, passphrase: str, throttle: Throttle) -> bool:
    """Whether *passphrase* is that of whoever is signed in; a wrong one counts as a wrong try.

    Raises: TooSoon, MemoryShort.
    """
    name = session.me.name
    throttle.before_try(name)
    right = _opens(session.keyring, session.slot, passphrase, name)
    if right:
        throttle.reset(name)
    return right


def prove(session: VaultSession, passphrase: str, throttle: Throttle) -> Proof:
    """A proof for one deed of the next minute, for the passphrase of whoever is signed in.

    Raises: WrongPassphrase, which counts as a wrong try at that name; TooSoon, MemoryShort.
    """
    if not confirms(session, passphrase, throttle):
        raise WrongPassphrase
    return session.proofs.make()


def agrees(
    session: VaultSession, name: str, passphrase: str, throttle: Throttle
) -> StaffMember | None:
    """The colleague *name*, if *passphrase* is theirs and they work with people; else None.

    Nobody is their own second person. A wrong try counts as one at sign-in does.

    Raises: TooSoon, MemoryShort.
    """
    if folded(name) == folded(session.me.name):
        return None
    throttle.before_try(name)
    for _, identity in _opened(session.keyring, passphrase, name):
        found = session.read(partial(member, identity=identity))
        if found is not None and found.id != session.me.id and any_works_with_people(found.roles):
            throttle.reset(name)
            return found
    return None


def seated(
    session: VaultSession,
    keyring: Keyring,
    identity: Identity,
    key: bytes,
    cost: KdfCost | None,
    roles: frozenset[Role],
    also_real: tuple[bytes, ...] = (),
) -> tuple[Keyring, tuple[bytes, bytes]]:
    """*keyring* with a slot and a grant for *identity* among those that are real."""
    real = session.read(real_places) | frozenset(also_real)
    answers = session.granted.answers if any_works_with_people(roles) else None
    granted = Granted(
        roles=roles,
        store=session.granted.store,
        answers=answers,
        store_generation=session.granted.store_generation,
        answers_generation=session.granted.answers_generation,
    )
    slot = seal_slot(keyring.install_id, key, identity, cost)
    grant = seal_grant(keyring.install_id, identity.box_public, granted)
    return with_grant(with_slot(keyring, slot, real), grant, real), (slot.id, grant.id)


# --- rows -------------------------------------------------------------------------------


def require_name(name: str) -> None:
    """Raises: NameNotFree: it is empty. TextUnreadable."""
    require_readable(name)
    if not folded(name):
        raise NameNotFree


def require_strong_here(session: VaultSession, passphrase: str, name: str) -> None:
    """Raises: WeakPassphrase, TextUnreadable; a practice vault takes any passphrase."""
    if not session.practice:
        known = session.read(settings.every)
        places = [known[place] for place in _PLACES if place in known]
        require_strong(passphrase, name=name, organisation=session.organisation, places=places)


def name_taken(connection: Connection, name: str) -> bool:
    return connection.execute(people.NAME_TAKEN, {"folded": folded(name)}).first() is not None


def row(
    identity: Identity,
    name: str,
    roles: frozenset[Role],
    places: tuple[bytes, bytes],
    cost: KdfCost | None,
    day: date,
) -> dict[str, Any]:
    """The row of a new member of staff; *places* are the ids of slot and grant."""
    return {
        "id": staff_id(identity),
        "name": name.strip(),
        "folded": folded(name),
        "roles": roles_text(roles),
        "active": True,
        "recovery": False,
        "box_public": identity.box_public,
        "sign_public": identity.sign_public,
        "slot": places[0],
        "granted": places[1],
        "kdf": kdf_text(cost),
        "added": day.isoformat(),
    }


def recovery_row(identity: Identity, places: tuple[bytes, bytes], day: date) -> dict[str, Any]:
    """The row of a recovery sheet, which signs with a seed of its own."""
    bare = row(identity, "", frozenset({Role.LEAD}), places, None, day)
    return bare | {"recovery": True, "folded": staff_id(identity)}


def insert_row(connection: Connection, person: dict[str, Any]) -> None:
    connection.execute(people.ADD, person)


def added(person: dict[str, Any]) -> About:
    """The deed of joining. It names the keys, so that a later exchange of them is noticed."""
    return About(
        action=Action.STAFF_ADDED,
        record=str(person["id"]),
        detail=keys_digest(person["box_public"], person["sign_public"]),
    )


def keys_digest(box_public: bytes, sign_public: bytes) -> str:
    return sha256(box_public, sign_public).hex()


def altered(connection: Connection) -> tuple[str, ...]:
    """Those whose keys are not the ones that the log says they joined with."""
    told: dict[str, set[str]] = {}
    for row in connection.execute(log.JOININGS).all():
        told.setdefault(row.record, set()).add(row.detail)
    return tuple(
        row.id
        for row in connection.execute(people.KEYS).all()
        if told.get(row.id) != {keys_digest(row.box_public, row.sign_public)}
    )


def retire(connection: Connection, member_id: str) -> tuple[bytes, bytes]:
    """Let *member_id* sign in no longer and free the name; the ids of slot and grant.

    What they typed and never gave goes: nobody else is shown it.

    Raises:
        NotFound.
    """
    found = connection.execute(people.PLACES, {"who": member_id}).first()
    if found is None:
        raise NotFound(member_id)
    connection.execute(drafts.DELETE_DRAFTS_OF, {"who": member_id})
    lead_notices.drop(connection, member_id)
    connection.execute(people.RETIRE, {"who": member_id, "id_as_name": member_id})
    return found.slot, found.granted


def real_places(connection: Connection) -> frozenset[bytes]:
    """The ids of slots and grants that belong to somebody; all others are dummies."""
    rows = connection.execute(people.REAL_PLACES).all()
    return frozenset(place for found in rows for place in (found.slot, found.granted))


def staff_id(identity: Identity) -> str:
    return str(UUID(bytes=identity.staff))


def kdf_text(cost: KdfCost | None) -> str:
    return f"{cost.memory_kib}/{cost.rounds}/{cost.lanes}" if cost else "recovery"


def _opens(keyring: Keyring, slot_id: bytes, passphrase: str, name: str) -> bool:
    return any(slot.id == slot_id for slot, _ in _opened(keyring, passphrase, name))


def _opened(keyring: Keyring, passphrase: str, name: str) -> Iterator[tuple[Slot, Identity]]:
    """The slots that *passphrase* opens for *name*. One Argon2id run for each cost."""
    for cost in keyring.costs:
        key = key_from(passphrase, name=name, install_id=keyring.install_id, cost=cost)
        yield from open_slots(keyring, key, cost)


def _member(found: Any) -> StaffMember:
    return StaffMember(
        id=found["id"],
        name=found["name"],
        roles=roles_of(found["roles"]),
        active=found["active"],
    )
