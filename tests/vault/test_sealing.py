"""A sealed value opens in its own place, under its own key, whole; nowhere else."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.vault.crypto.aead import framed
from screenapp.vault.crypto.sealing import BLOCK_BYTES, SealedPlace, Sealing
from screenapp.vault.errors import AnswersSealed, SealDamaged

INSTALL = os.urandom(16)
KEYS = {1: os.urandom(32), 2: os.urandom(32)}

texts = st.text(max_size=6)
places = st.builds(
    SealedPlace,
    record=texts,
    field=texts,
    revision=st.integers(0, 3),
    beside=st.lists(texts, max_size=2).map(tuple),
)


@given(places, st.binary(max_size=300))
def test_a_value_opens_where_it_was_sealed(place, content):
    sealing = Sealing(INSTALL, KEYS)
    lock = sealing.new_lock()
    assert sealing.open(lock, place, sealing.seal(lock, place, content)) == content


@given(places, places)
@settings(max_examples=300)
def test_a_value_moved_to_another_place_does_not_open(here, there):
    sealing = Sealing(INSTALL, KEYS)
    lock = sealing.new_lock()
    sealed = sealing.seal(lock, here, b"yes")
    if here == there:
        assert sealing.open(lock, there, sealed) == b"yes"
    else:
        with pytest.raises(SealDamaged):
            sealing.open(lock, there, sealed)


@given(st.lists(st.binary(max_size=5), max_size=4), st.lists(st.binary(max_size=5), max_size=4))
def test_two_different_lists_of_fields_never_read_the_same(one, other):
    assert (framed(*one) == framed(*other)) is (one == other)


@given(st.data())
def test_a_changed_value_is_damage_that_names_its_record(data):
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    sealed = sealing.seal(lock, place, b"yes")
    at = data.draw(st.integers(0, len(sealed) - 1))
    spoilt = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
    with pytest.raises(SealDamaged) as caught:
        sealing.open(lock, place, spoilt)
    assert caught.value.record == "r1"


@pytest.mark.parametrize("length", [0, 1, 11, 12, 27, 28, 40])
def test_a_cut_value_is_damage(length):
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    with pytest.raises(SealDamaged):
        sealing.open(lock, place, sealing.seal(lock, place, b"yes")[:length])


@pytest.mark.parametrize("other", [Sealing(os.urandom(16), KEYS), Sealing(INSTALL, {2: b"k" * 32})])
def test_another_installation_or_another_key_opens_nothing(other):
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    with pytest.raises(SealDamaged):
        other.open(lock, place, sealing.seal(lock, place, b"yes"))


def test_another_salt_opens_nothing_so_that_erasing_it_erases_the_key():
    sealing = Sealing(INSTALL, KEYS)
    place = SealedPlace(record="r1", field="event", revision=1)
    sealed = sealing.seal(sealing.new_lock(), place, b"yes")
    with pytest.raises(SealDamaged):
        sealing.open(sealing.new_lock(), place, sealed)


def test_short_answers_come_out_at_one_length():
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    lengths = {len(sealing.seal(lock, place, bytes(n))) for n in range(BLOCK_BYTES - 3)}
    assert len(lengths) == 1


def test_the_same_answer_never_looks_the_same_twice():
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    assert sealing.seal(lock, place, b"yes") != sealing.seal(lock, place, b"yes")


def test_new_records_are_sealed_under_the_newest_key_and_old_ones_still_open():
    place = SealedPlace(record="r1", field="event", revision=1)
    before = Sealing(INSTALL, {1: KEYS[1]})
    lock = before.new_lock()
    sealed = before.seal(lock, place, b"yes")
    after = Sealing(INSTALL, KEYS)
    assert after.new_lock().generation == 2
    assert after.open(lock, place, sealed) == b"yes"


def test_without_the_answers_key_nothing_is_sealed_or_opened():
    sealing, place = Sealing(INSTALL, {}), SealedPlace(record="r1", field="event", revision=1)
    lock = Sealing(INSTALL, KEYS).new_lock()
    for attempt in (
        sealing.new_lock,
        lambda: sealing.seal(lock, place, b""),
        lambda: sealing.open(lock, place, b""),
    ):
        with pytest.raises(AnswersSealed):
            attempt()


def test_after_forgetting_nothing_opens():
    sealing = Sealing(INSTALL, KEYS)
    lock, place = sealing.new_lock(), SealedPlace(record="r1", field="event", revision=1)
    sealed = sealing.seal(lock, place, b"yes")
    sealing.forget()
    with pytest.raises(AnswersSealed):
        sealing.open(lock, place, sealed)
