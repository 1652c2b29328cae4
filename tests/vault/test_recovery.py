"""The recovery sheet: a code that catches slips, and what it brings back."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from screenapp.vault.crypto import recovery_code
from screenapp.vault.errors import (
    RecoveryCodeMistyped,
    RecoveryCodeWrong,
    WeakPassphrase,
    WrongPassphrase,
)
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

NEW = "amber window silent field"
secrets = st.binary(min_size=16, max_size=16)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _sheet(secret):
    return recovery_code.sheet_for(secret, organisation="General Hospital", day=date(2026, 3, 9))


@given(secrets)
def test_a_code_carries_its_secret_however_it_is_typed(secret):
    sheet = _sheet(secret)
    assert [len(group) for group in sheet.groups] == [5] * 6
    typed = sheet.code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert recovery_code.secret_of(sheet.code) == recovery_code.secret_of(typed) == secret
    assert sheet.matches(typed)


@given(secrets, st.integers(0, 29), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_caught(secret, at, letter):
    code = _sheet(secret).code.replace("-", "")
    assume(code[at] != letter)
    spoilt = code[:at] + letter + code[at + 1 :]
    assert not _sheet(secret).matches(spoilt)
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.secret_of(spoilt)


@given(secrets, st.integers(0, 28))
def test_two_characters_changed_round_are_caught(secret, at):
    code = _sheet(secret).code.replace("-", "")
    assume(code[at] != code[at + 1])
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.secret_of(code[:at] + code[at + 1] + code[at] + code[at + 2 :])


@pytest.mark.parametrize("typed", ["", "U" * 30, "0" * 29, "0" * 31, "ß" * 30, "Z" * 30, "\ud83d"])
def test_what_is_no_code_is_caught(typed):
    with pytest.raises(RecoveryCodeMistyped):
        recovery_code.secret_of(typed)


def test_the_sheet_does_not_show_its_code_when_printed_for_the_log():
    sheet = _sheet(b"0123456789abcdef")
    assert sheet.groups[0] not in repr(sheet)


def test_a_forgotten_passphrase_is_replaced_and_every_answer_is_there(founded, telling):
    with founded.unlock() as vault:
        told = telling(vault)
    vault, sheet = Vault.recover(
        founded.folder, founded.sheet.code, name=founded.name, passphrase=NEW, clock=founded.clock
    )
    with vault:
        assert vault.me.roles == {Role.SCREENER, Role.LEAD}
        assert vault.events(told.screening) == tuple(told.told)
        assert vault.check() == ()
        assert "recovery_used" in [entry.action for entry in vault.log()]
        assert [member.active for member in vault.staff()].count(True) == 1
    assert sheet.code != founded.sheet.code
    with pytest.raises(WrongPassphrase):
        founded.unlock()
    founded.unlock(passphrase=NEW).close()


def test_a_used_sheet_opens_nothing_and_the_new_one_does(founded):
    first = founded.sheet.code
    vault, sheet = Vault.recover(founded.folder, first, name=founded.name, passphrase=NEW)
    vault.close()
    with pytest.raises(RecoveryCodeWrong):
        Vault.recover(founded.folder, first, name=founded.name, passphrase=NEW)
    vault, _ = Vault.recover(founded.folder, sheet.code, name="Somebody New", passphrase=NEW)
    with vault:
        assert vault.me.roles == {Role.LEAD}
        assert vault.check() == ()


def test_a_mistyped_or_foreign_code_and_a_weak_passphrase_change_nothing(founded):
    ring = (founded.folder / "keyring.json").read_bytes()
    foreign = _sheet(b"0123456789abcdef").code
    for code, passphrase, error in (
        ("nonsense", NEW, RecoveryCodeMistyped),
        (foreign, NEW, RecoveryCodeWrong),
        (founded.sheet.code, "short", WeakPassphrase),
    ):
        with pytest.raises(error):
            Vault.recover(founded.folder, code, name=founded.name, passphrase=passphrase)
    assert (founded.folder / "keyring.json").read_bytes() == ring
    founded.unlock().close()
