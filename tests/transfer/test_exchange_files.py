"""A hand-over and an outcome, as files: what is taken, and with which sentence what is not."""

import json
import os
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from screenapp import resources
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Stage
from screenapp.transfer import age_files, exchange_files
from screenapp.transfer.exchange_files import (
    HandOverFile,
    OutcomeFile,
    made,
    only_outcome,
    received,
)
from screenapp.transfer.keys import PublicKeys, key_file, keys_in, new_keys, same_words
from screenapp.transfer.refusals import SENTENCES, TransferRefusal

OWNER, PARTNER, STRANGER = new_keys(), new_keys(), new_keys()
DAY = date(2026, 3, 9)
HAND_OVER = HandOverFile(
    exchange="0" * 32,
    number=1,
    expires=DAY,
    protocol="custody-three-tier",
    version="2.0.0",
    content_hash="a" * 64,
    stage="outside",
    reference="K7-PLUM",
)
OUTCOME = OutcomeFile(
    exchange="0" * 32,
    number=1,
    expires=DAY,
    content_hash="a" * 64,
    stage="outside",
    outcome={"outcome": ("accepted",)},
)


def taken(content: bytes, today: date = DAY) -> object:
    """What the partner, who knows the owner alone, gets of *content*."""
    found = received(content, PARTNER, (OWNER.public,), today)
    return found if isinstance(found, TransferRefusal) else found.file


def resealed(inner: bytes) -> bytes:
    return age_files.sealed(inner, PARTNER.public.recipient)


def test_both_files_come_out_as_they_went_in() -> None:
    assert taken(made(HAND_OVER, OWNER, PARTNER.public)) == HAND_OVER
    assert taken(made(OUTCOME, OWNER, PARTNER.public)) == OUTCOME


def test_no_byte_of_a_file_can_be_changed_and_no_end_cut_off() -> None:
    whole = made(HAND_OVER, OWNER, PARTNER.public)
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1
        refusal = taken(bytes(flipped))
        assert isinstance(refusal, TransferRefusal), at
        assert SENTENCES[refusal]
    for length in range(len(whole)):
        assert isinstance(taken(whole[:length]), TransferRefusal), length


def test_nor_of_what_is_signed_inside_where_the_seal_is_made_anew() -> None:
    inner = age_files.opened(made(HAND_OVER, OWNER, PARTNER.public), PARTNER.identity)
    assert isinstance(inner, bytes)
    for at in range(0, len(inner), 7):
        flipped = bytearray(inner)
        flipped[at] ^= 1
        assert isinstance(taken(resealed(bytes(flipped))), TransferRefusal), at
    assert taken(resealed(inner)) == HAND_OVER


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (made(HAND_OVER, STRANGER, PARTNER.public), TransferRefusal.UNSIGNED),
        (resealed(b"screenapp exchange 1\n" + b"{}"), TransferRefusal.UNSIGNED),
        (made(HAND_OVER, OWNER, STRANGER.public), TransferRefusal.FOR_ANOTHER),
        (resealed(b"%PDF-1.7"), TransferRefusal.OTHER_PRODUCT),
        (resealed(b"screenapp exchange 2\n"), TransferRefusal.NEWER_FORM),
        (b"PK\x03\x04 something else", TransferRefusal.NOT_SEALED),
    ],
)
def test_what_is_not_for_here_has_its_own_sentence(
    content: bytes, refusal: TransferRefusal
) -> None:
    assert taken(content) is refusal


def test_a_reader_cannot_send_on_what_was_signed_for_them() -> None:
    for_stranger = made(HAND_OVER, OWNER, STRANGER.public)
    inner = age_files.opened(for_stranger, STRANGER.identity)
    assert isinstance(inner, bytes)
    assert taken(resealed(inner)) is TransferRefusal.FOR_ANOTHER


def test_the_last_day_is_the_last_on_which_it_is_taken() -> None:
    whole = made(HAND_OVER, OWNER, PARTNER.public)
    assert taken(whole, DAY) == HAND_OVER
    assert taken(whole, DAY + timedelta(days=1)) is TransferRefusal.EXPIRED


def test_a_file_of_20_gb_is_put_aside_at_once(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.write(b"age-encryption.org/v1\n")
        os.truncate(path, 20 * 1024**3)
    assert age_files.read(path) is TransferRefusal.TOO_LARGE
    assert age_files.read(tmp_path) is TransferRefusal.NOT_A_FILE


def test_a_hand_over_names_stage_protocol_and_reference_and_nothing_else() -> None:
    names = {field.name for field in fields(HandOverFile)}
    assert names == {"exchange", "number", "expires", "protocol", "version", "content_hash",
                     "stage", "reference"}  # fmt: skip


@pytest.mark.parametrize(
    "outcome",
    [
        {"outcome": ("what she said in her own words",)},
        {"outcome": ("accepted\n",)},
        {"outcome": ()},
        {"outcome": ({"decimal": "3"},)},
        {str(n): ("accepted",) for n in range(21)},
    ],
)
def test_the_form_of_an_outcome_has_no_place_for_words(
    outcome: Mapping[str, tuple[str, ...]],
) -> None:
    with pytest.raises(ValueError, match="form"):
        made(replace(OUTCOME, outcome=outcome), PARTNER, OWNER.public)


def test_a_partner_who_signs_more_than_the_form_holds_is_not_taken() -> None:
    said = {"kind": "hand_over", "by": OWNER.public.signer.hex(), "for": PARTNER.public.recipient}
    said |= {field.name: getattr(HAND_OVER, field.name) for field in fields(HAND_OVER)}
    said |= {"expires": DAY.isoformat()}
    for more in ({}, {"note": "x"}, {"number": 0}, {"number": True}, {"reference": "two words"}):
        body = json.dumps(said | more, sort_keys=True).encode()
        signature = OWNER.sign(exchange_files._signed(body))
        found = taken(resealed(b"screenapp exchange 1\n" + signature + body))
        assert found == (TransferRefusal.FORM if more else HAND_OVER), more


def test_only_what_the_stage_hands_over_is_an_outcome() -> None:
    library = shipped_library()
    stage = next(s for s in library.get("custody-three-tier").stages if s.hand_over)
    assert isinstance(stage, Stage)
    assert resources.protocols_folder().is_dir()
    for item in stage.items:
        for option in item.answers:
            fits = only_outcome({item.id: (option,)}, stage)
            assert fits == (item.id in stage.hand_over), item.id
    assert only_outcome({"outcome": ("=declined",)}, stage)
    assert not only_outcome({"outcome": ("happy",)}, stage)


def test_words_stand_for_both_keys_and_are_compared_whole() -> None:
    keys = OWNER.public
    assert len(keys.words) == 10
    assert same_words(keys, " ".join(keys.words).upper())
    assert not same_words(keys, " ".join(keys.words[:9]))
    assert not same_words(keys, " ".join(reversed(keys.words)))
    for other in (
        PublicKeys(recipient=keys.recipient, signer=STRANGER.public.signer),
        PublicKeys(recipient=STRANGER.public.recipient, signer=keys.signer),
    ):
        assert other.words != keys.words


def test_a_key_file_is_taken_only_as_it_was_made() -> None:
    content = key_file(OWNER.public)
    assert keys_in(content) == OWNER.public
    for at in range(len(content)):
        flipped = bytearray(content)
        flipped[at] ^= 1
        found = keys_in(bytes(flipped))
        # A changed digit of the signing key is another key, and has other words.
        assert found is None or found.words != OWNER.public.words
        assert keys_in(content[:at]) is None
    assert OWNER.identity not in content.decode()
