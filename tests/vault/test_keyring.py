"""The keyring opens for those it was made for, tells nothing to others, and is read strictly."""

import base64
import contextlib
import json
import os

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.vault.crypto import kdf, keyring_file
from screenapp.vault.crypto.kdf import acceptable, key_from
from screenapp.vault.crypto.keyring import (
    Granted,
    new_identity,
    new_keyring,
    open_grants,
    open_slots,
    seal_grant,
    seal_slot,
    shuffled,
    with_grant,
    with_slot,
    without,
)
from screenapp.vault.errors import KeyringDamaged
from screenapp.vault.model import KdfCost
from screenapp.vault.people.roles import Role

COST = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
OTHER_COST = KdfCost(memory_kib=64 * 1024, rounds=3, lanes=4)


def _person():
    return new_identity(os.urandom(16)), os.urandom(32)


def _granted(**changes):
    known = {"roles": frozenset({Role.SCREENER}), "store": b"s" * 32, "answers": b"a" * 32}
    return Granted(**(known | changes))


def _filled(people, cost=COST):
    keyring, real = new_keyring(cost), set()
    for identity, key in people:
        slot = seal_slot(keyring.install_id, key, identity, cost)
        grant = seal_grant(keyring.install_id, identity.box_public, _granted())
        keyring = with_grant(with_slot(keyring, slot, real), grant, real)
        real |= {slot.id, grant.id}
    return keyring, real


@pytest.mark.parametrize(("people", "places"), [(1, 8), (8, 8), (9, 16), (16, 16), (17, 32)])
def test_places_are_filled_up_to_a_power_of_two_and_all_look_alike(people, places):
    everyone = [_person() for _ in range(people)]
    keyring, _ = _filled(everyone)
    assert len(keyring.slots) == len(keyring.grants) == places
    assert len({len(slot.sealed) for slot in keyring.slots}) == 1
    assert len({len(grant.sealed) for grant in keyring.grants}) == 1
    for identity, key in everyone:
        assert [found for _, found in open_slots(keyring, key, COST)] == [identity]
        assert [granted for _, granted in open_grants(keyring, identity)] == [_granted()]


def test_a_supervisors_grant_holds_no_answers_key():
    identity, _ = _person()
    keyring, _ = _filled([])
    given_to = _granted(roles=frozenset({Role.SUPERVISOR}), answers=None)
    grant = seal_grant(keyring.install_id, identity.box_public, given_to)
    assert open_grants(with_grant(keyring, grant, ()), identity)[0][1].answers is None


def test_a_slot_does_not_open_elsewhere_or_under_other_costs():
    identity, key = _person()
    keyring, _ = _filled([(identity, key)])
    foreign = new_keyring(COST)
    moved = with_slot(foreign, next(slot for slot, _ in open_slots(keyring, key, COST)), ())
    assert list(open_slots(moved, key, COST)) == []
    assert list(open_slots(keyring, key, OTHER_COST)) == []
    assert list(open_slots(keyring, key, None)) == []
    assert list(open_slots(keyring, os.urandom(32), COST)) == []


def test_a_grant_does_not_open_for_another_person():
    keyring, _ = _filled([_person()])
    assert open_grants(keyring, _person()[0]) == ()


def test_a_leavers_places_become_dummies_of_the_same_shape():
    leaver, stayer = _person(), _person()
    keyring, real = _filled([leaver, stayer])
    slot = next(slot for slot, _ in open_slots(keyring, leaver[1], COST))
    grant = open_grants(keyring, leaver[0])[0][0]
    after = without(keyring, {slot.id, grant.id})
    assert list(open_slots(after, leaver[1], COST)) == []
    assert open_grants(after, leaver[0]) == ()
    assert [i for _, i in open_slots(after, stayer[1], COST)] == [stayer[0]]
    assert len(after.slots) == len(keyring.slots)
    assert slot.id in real


def test_writing_shuffles_and_loses_nothing():
    keyring, _ = _filled([_person() for _ in range(30)])
    mixed = shuffled(keyring)
    assert mixed.slots != keyring.slots
    assert set(mixed.slots) == set(keyring.slots)
    assert set(mixed.grants) == set(keyring.grants)


def test_the_file_tells_no_name_no_role_and_no_number_of_people(founded):
    with founded.unlock() as vault:
        before = json.loads((founded.folder / "keyring.json").read_bytes())
        vault.add_staff("Second Person", "other four words here", frozenset({Role.SUPERVISOR}))
        after = json.loads((founded.folder / "keyring.json").read_bytes())
    assert set(after) == {"v", "install_id", "kdf", "slots", "grants", "seal", "sum"}
    assert len(after["seal"]) == len(before["seal"])
    assert [len(before[k]) for k in ("slots", "grants")] == [8, 8]
    assert [len(after[k]) for k in ("slots", "grants")] == [8, 8]
    clear = json.dumps(after).encode()
    hidden = b"".join(base64.b64decode(text) for text in after["slots"] + after["grants"])
    for word in (b"Second", b"Person", b"second", b"Ana Lead", b"supervisor", b"Hospital"):
        assert word not in clear + hidden


# --- costs ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("memory", "rounds", "lanes", "taken"),
    [
        (19 * 1024, 2, 1, True),
        (19 * 1024, 1, 1, False),
        (19 * 1024 - 1, 20, 1, False),
        (38 * 1024, 1, 1, True),
        (1024 * 1024, 20, 16, True),
        (1024 * 1024 + 1, 2, 1, False),
        (64 * 1024, 21, 4, False),
        (64 * 1024, 0, 4, False),
        (64 * 1024, 3, 0, False),
        (64 * 1024, 3, 17, False),
        (-64 * 1024, -3, 4, False),
    ],
)
def test_costs_are_clamped_before_anything_is_derived(memory, rounds, lanes, taken):
    cost = KdfCost(memory_kib=memory, rounds=rounds, lanes=lanes)
    assert acceptable(cost) is taken
    if not taken:
        with pytest.raises(KeyringDamaged):
            key_from("violet ladder", name="Ana", install_id=b"i" * 16, cost=cost)


def test_a_key_depends_on_passphrase_name_and_installation():
    def key(word="violet", name="Ana", install_id=b"i" * 16):
        return key_from(word, name=name, install_id=install_id, cost=COST)

    keys = {key(), key(word="Violet"), key(name="Anna"), key(install_id=b"j" * 16), key(word="")}
    assert len(keys) == 5
    assert key(name=" ANA ") == key()


# --- the file ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def encoded():
    keyring, _ = _filled([_person()])
    return keyring, keyring_file.encoded(keyring)


def test_a_keyring_reads_as_it_was_written(encoded):
    keyring, raw = encoded
    assert keyring_file.decoded(raw) == keyring


@given(st.data())
@settings(max_examples=300)
def test_a_flipped_bit_is_never_read_as_another_keyring(encoded, data):
    keyring, raw = encoded
    at = data.draw(st.integers(0, len(raw) - 1))
    bit = data.draw(st.integers(0, 7))
    spoilt = raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]
    with contextlib.suppress(KeyringDamaged):
        assert keyring_file.decoded(spoilt) == keyring


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_any_bytes_are_refused_as_a_keyring(raw):
    with pytest.raises(KeyringDamaged):
        keyring_file.decoded(raw)


def _signed(content):
    """*content* with the sum that an attacker would reckon."""
    return json.dumps(content | {"sum": keyring_file._sum(content)}, indent=1).encode()


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": True},
        {"v": "1"},
        {"kdf": []},
        {"kdf": [{"m": 65536, "t": 3, "p": 4}] * 3},
        {"kdf": [{"m": 1024, "t": 1, "p": 1}]},
        {"kdf": [{"m": 2**21, "t": 3, "p": 4}]},
        {"kdf": [{"m": 65536.0, "t": 3, "p": 4}]},
        {"kdf": [{"m": True, "t": 3, "p": 4}]},
        {"kdf": 7},
        {"kdf": [7]},
        {"slots": []},
        {"slots": ["AAAA"] * 8},
        {"slots": None},
        {"grants": [[]] * 8},
        {"install_id": "AAAA"},
        {"install_id": 5},
        {"more": 1},
    ],
)
def test_a_keyring_changed_by_hand_is_refused(encoded, change):
    content = json.loads(encoded[1])
    del content["sum"]
    with pytest.raises(KeyringDamaged):
        keyring_file.decoded(_signed(content | change))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"v": 1, "v": 1}',
        b'{"v": NaN}',
        b"[" * 100_000,
        b'{"v": 1e999}',
        "{}".encode("utf-16"),
        '{"v": "\u00fc"}'.encode(),
    ],
)
def test_json_that_tricks_readers_is_refused(raw):
    with pytest.raises(KeyringDamaged):
        keyring_file.decoded(raw)


def test_two_sets_of_costs_are_both_tried(encoded):
    content = json.loads(encoded[1])
    del content["sum"]
    content["kdf"].insert(0, {"m": 65536, "t": 3, "p": 4})
    assert keyring_file.decoded(_signed(content)).costs == (OTHER_COST, COST)


def test_a_key_that_is_remembered_in_a_test_is_that_of_argon2id_itself() -> None:
    """What `derived_once` in tests/conftest.py gives again hangs on all that the key hangs on."""
    cost = {"iterations": 2, "lanes": 1, "memory_cost": 19 * 1024, "length": 48}
    of_two_salts = []
    for salt in (b"1" * 16, b"2" * 16):
        itself = Argon2id(salt=salt, **cost).derive(b"violet ladder")
        asked = [kdf.Argon2id(salt=salt, **cost).derive(b"violet ladder") for _ in range(2)]
        assert asked == [itself, itself]
        of_two_salts.append(itself)
    other = kdf.Argon2id(salt=b"2" * 16, **cost).derive(b"violet window")
    assert len({other, *of_two_salts}) == 3
