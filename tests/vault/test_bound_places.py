"""What is sealed for one installation, one place and one person opens nowhere else."""

import os
from dataclasses import replace

from screenapp.vault.crypto.keyring import (
    Granted,
    new_identity,
    new_keyring,
    open_grants,
    open_slots,
    seal_grant,
    seal_slot,
)
from screenapp.vault.model import KdfCost
from screenapp.vault.people.roles import Role

COST = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
GIVEN = Granted(roles=frozenset({Role.LEAD}), store=b"s" * 32, answers=b"a" * 32)


def test_a_grant_copied_into_another_installation_does_not_open():
    own, other = new_keyring(COST), new_keyring(COST)
    identity = new_identity(os.urandom(16))
    grant = seal_grant(own.install_id, identity.box_public, GIVEN)
    assert open_grants(replace(own, grants=(grant,)), identity) == ((grant, GIVEN),)
    assert open_grants(replace(other, grants=(grant,)), identity) == ()


def test_a_grant_under_another_grants_id_does_not_open():
    keyring, identity = new_keyring(COST), new_identity(os.urandom(16))
    grant = seal_grant(keyring.install_id, identity.box_public, GIVEN)
    renamed = replace(grant, id=os.urandom(16))
    assert open_grants(replace(keyring, grants=(renamed,)), identity) == ()


def test_a_grant_with_another_persons_ephemeral_key_does_not_open():
    keyring, identity = new_keyring(COST), new_identity(os.urandom(16))
    one, two = (seal_grant(keyring.install_id, identity.box_public, GIVEN) for _ in "ab")
    mixed = replace(one, ephemeral=two.ephemeral)
    assert open_grants(replace(keyring, grants=(mixed,)), identity) == ()


def test_a_slot_copied_into_another_installation_or_renamed_does_not_open():
    own, other = new_keyring(COST), new_keyring(COST)
    identity, key = new_identity(os.urandom(16)), os.urandom(32)
    slot = seal_slot(own.install_id, key, identity, COST)
    assert [found for _, found in open_slots(replace(own, slots=(slot,)), key, COST)] == [identity]
    assert list(open_slots(replace(other, slots=(slot,)), key, COST)) == []
    renamed = replace(slot, id=os.urandom(16))
    assert list(open_slots(replace(own, slots=(renamed,)), key, COST)) == []


def test_of_several_grants_the_newest_store_key_comes_first():
    keyring, identity = new_keyring(COST), new_identity(os.urandom(16))
    grants = tuple(
        seal_grant(keyring.install_id, identity.box_public, replace(GIVEN, store_generation=n))
        for n in (2, 3, 1)
    )
    found = open_grants(replace(keyring, grants=grants), identity)
    assert [granted.store_generation for _, granted in found] == [3, 2, 1]
