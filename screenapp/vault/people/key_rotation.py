"""Giving the vault's keys out anew: new grants beside the old ones, until the store names them.

What decides which of somebody's grants is the real one is their row in the store. So an
exchange of keys is over with one commit there: the keyring on the disk holds both before it,
and only the new ones some time after it. See docs/design/vault.md, People.
"""

import contextlib
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from screenapp.vault.care import audit
from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.aead import KEY_BYTES, derived, framed, seal
from screenapp.vault.crypto.keyring import Granted, Keyring, only, seal_grant, with_grant
from screenapp.vault.errors import LastLead, NotFound, StoreDamaged, VaultError
from screenapp.vault.model import Action, Finding, FindingKind, StaffMember
from screenapp.vault.people import lead_notices, staff
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.people.roles import Role, any_works_with_people, roles_of, roles_text
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store.connection import Connection
from screenapp.vault.store.sql import drafts, keeping, people


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """Somebody whom the vault gives keys: a member of staff, or the recovery sheet."""

    id: str
    name: str
    roles: frozenset[Role]
    recovery: bool
    box_public: bytes
    sign_public: bytes
    places: frozenset[bytes]

    @property
    def gone(self) -> StaffMember:
        """Who this was, once they have left."""
        return StaffMember(id=self.id, name=self.name, roles=self.roles, active=False)

    @property
    def leads(self) -> bool:
        return Role.LEAD in self.roles and not self.recovery


@dataclass(frozen=True, slots=True, kw_only=True)
class RotatedKeys:
    """What is given out from now on. ``older`` is the answers key before, when there is one."""

    store: bytes = field(repr=False)
    store_generation: int
    answers: bytes | None = field(repr=False)
    answers_generation: int
    older: bytes | None = field(repr=False, default=None)

    def granted(self, roles: frozenset[Role]) -> Granted:
        """What somebody with *roles* holds of them."""
        return Granted(
            roles=roles,
            store=self.store,
            answers=self.answers if any_works_with_people(roles) else None,
            store_generation=self.store_generation,
            answers_generation=self.answers_generation,
        )

    def renewed(self, session: VaultSession) -> About:
        """The deed of giving them out. It names generations and digests, which tell no key."""
        before, said = session.granted, []
        if self.store_generation != before.store_generation:
            said.append(f"store:{self.store_generation}:{_digest(self.store)}")
        if self.older is not None and self.answers is not None:
            said.append(f"answers:{self.answers_generation}:{_digest(self.answers)}")
        return About(action=Action.KEYS_RENEWED, detail=" ".join(said))


def keys_after(granted: Granted, *, store: bool, answers: bool) -> RotatedKeys:
    """The keys that follow on those of *granted*: new ones where asked for, the same otherwise."""
    turned = answers and granted.answers is not None
    return RotatedKeys(
        store=os.urandom(KEY_BYTES) if store else granted.store,
        store_generation=granted.store_generation + store,
        answers=os.urandom(KEY_BYTES) if turned else granted.answers,
        answers_generation=granted.answers_generation + turned,
        older=granted.answers if turned else None,
    )


def holders(connection: Connection, install_id: bytes) -> tuple[KeyHolder, ...]:
    """Everybody who is given keys.

    Raises:
        StoreDamaged: somebody's keys are not those they joined with, or the log is not whole.
            Whoever changed them would otherwise be given the new ones.
    """
    findings = [*audit.verify(connection, install_id)]
    findings += [
        Finding(kind=FindingKind.STAFF_KEYS_DIFFER, record=member)
        for member in staff.altered(connection)
    ]
    if findings:
        raise StoreDamaged(findings)
    return tuple(_holder(row) for row in connection.execute(people.HOLDERS).all())


def one_of(everybody: Iterable[KeyHolder], member_id: str) -> KeyHolder:
    """The member of staff of that id. Raises: NotFound: there is none who may sign in."""
    for holder in everybody:
        if holder.id == member_id and not holder.recovery:
            return holder
    raise NotFound(member_id)


def require_lead_among(staying: Iterable[KeyHolder]) -> None:
    """Raises: LastLead. Every lead holds the answers key, so that somebody keeps it as well."""
    if not any(holder.leads for holder in staying):
        raise LastLead


def given(
    keyring: Keyring, receiving: Iterable[KeyHolder], keys: RotatedKeys, real: Collection[bytes]
) -> tuple[Keyring, dict[str, bytes]]:
    """*keyring* with new grants beside those in *real*, and the ids of the new ones by person."""
    kept, made = set(real), {}
    for holder in receiving:
        grant = seal_grant(keyring.install_id, holder.box_public, keys.granted(holder.roles))
        keyring = with_grant(keyring, grant, kept)
        kept.add(grant.id)
        made[holder.id] = grant.id
    return keyring, made


def write_down(
    connection: Connection, install_id: bytes, grants: Mapping[str, bytes], keys: RotatedKeys
) -> None:
    """Name the new grants in the rows, and keep the older answers key under the new one."""
    named = [{"who": who, "grant": grant} for who, grant in grants.items()]
    connection.execute_each(people.SET_GRANT, named)
    if keys.older is None or keys.answers is None:
        return
    generation = keys.answers_generation - 1
    bound = framed("older key", install_id, generation)
    sealed = seal(keys.answers, keys.older, bound)
    connection.execute(keeping.ADD_OLDER_KEY, {"generation": generation, "sealed": sealed})


def tidied(folder: Path, keyring: Keyring, store_key: bytes, real: Collection[bytes]) -> Keyring:
    """*keyring* with what is real and nothing else, on the disk as well if that takes it.

    If not, it is tried again at the next sign-in of anybody.
    """
    tidy = only(keyring, real)
    with contextlib.suppress(VaultError):
        keyring_file.save(folder, tidy, store_key)
    return tidy


def change_roles(session: VaultSession, member_id: str, roles: frozenset[Role]) -> StaffMember:
    """Give a person other roles.

    When they are to open answers no longer, everybody who stays with people gets a new answers
    key, which seals what is asked from now on: what they could read they may have read.

    Raises:
        NotAllowed: whoever is signed in is no lead.
        AnswersSealed: *roles* need the answers key and whoever is signed in has none.
        LastLead, NotFound, StoreDamaged, OpenedToRead, ValueError (no role), ProofNeeded; DiskFull
        and its kin.
    """
    session.require(Role.LEAD)
    session.require_writing()
    if not roles:
        raise ValueError("a member of staff has at least one role")
    everybody = session.read(lambda c: holders(c, session.install_id))
    person = one_of(everybody, member_id)
    changed = replace(person, roles=roles)
    staying = [changed if holder is person else holder for holder in everybody]
    require_lead_among(staying)
    if any_works_with_people(roles):
        session.sealing.require()
    if roles != person.roles:
        session.admit(GuardedDeed.CHANGE_ROLES)
        loses = any_works_with_people(person.roles) and not any_works_with_people(roles)
        keys = keys_after(session.granted, store=False, answers=loses)
        gains = any_works_with_people(roles) and not any_works_with_people(person.roles)
        _change_roles(session, changed, staying if loses else [changed], keys, gains=gains)
    return StaffMember(id=person.id, name=person.name, roles=roles)


def _change_roles(
    session: VaultSession,
    person: KeyHolder,
    receiving: list[KeyHolder],
    keys: RotatedKeys,
    *,
    gains: bool,
) -> None:
    """*gains*: the person is given the answers' key, which they did not hold before."""
    real = session.read(staff.real_places)
    keyring, grants = given(session.keyring, receiving, keys, real)
    deeds = [
        About(
            action=Action.ROLES_CHANGED,
            record=person.id,
            detail=roles_text(person.roles),
            deed=GuardedDeed.CHANGE_ROLES,
        ),
        *([About(action=Action.ANSWERS_GIVEN, record=person.id)] if gains else []),
        *([keys.renewed(session)] if keys.older is not None else []),
    ]

    def work(connection: Connection) -> None:
        changed = {"who": person.id, "changed": roles_text(person.roles)}
        connection.execute(people.SET_ROLES, changed)
        if not any_works_with_people(person.roles):
            # They could not open any more what they typed about people.
            connection.execute(drafts.DELETE_DRAFTS_OF, {"who": person.id})
        if Role.LEAD not in person.roles:
            lead_notices.drop(connection, person.id)
        write_down(connection, session.install_id, grants, keys)

    session.exchange_keyring(keyring, lambda: session.write(work, *deeds), copy_first=True)
    if session.me.id == person.id:
        session.me = replace(session.me, roles=person.roles)
    if session.me.id in grants:
        session.hold(keys.granted(session.me.roles))
    with contextlib.suppress(VaultError):  # what is double goes at the next sign-in
        real = session.read(staff.real_places)
        session.keyring = tidied(session.folder, session.keyring, session.granted.store, real)


def _holder(row: Any) -> KeyHolder:
    return KeyHolder(
        id=row["id"],
        name=row["name"],
        roles=roles_of(row["roles"]),
        recovery=row["recovery"],
        box_public=row["box_public"],
        sign_public=row["sign_public"],
        places=frozenset({row["slot"], row["granted"]}),
    )


def _digest(key: bytes) -> str:
    return derived(key, "digest").hex()[:16]
