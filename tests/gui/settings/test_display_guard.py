"""At sign-in: what the computer shows before it is what a lead of this vault signed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from screenapp.vault import KdfCost, Role, Vault
from screenapp.vault.crypto.aead import signed_form
from screenapp.vault.errors import NotAllowed
from screenapp.workflow import display, display_guard
from screenapp.workflow.display import Display, Signature
from screenapp.workflow.display_guard import DisplaySettled
from screenapp.workflow.site import Site, site_to

WORDS = "seven quiet herons walk inland"
COST = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
SITE = Site(window_name="Ward 4", cover="triage")
STRANGER = Ed25519PrivateKey.generate()


def strange(message: bytes) -> Signature:
    public = STRANGER.public_key().public_bytes_raw()
    return Signature(signer=public, value=STRANGER.sign(signed_form(message)))


@contextmanager
def signed_in(folder: Path, name: str) -> Iterator[Vault]:
    how = {"name": name, "passphrase": WORDS, "one_command": True}
    with Vault.unlock(folder, **how) as vault:
        yield vault


@pytest.fixture
def folder(new_vault, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    made, _ = new_vault(
        folder,
        organisation="Hospital",
        name="Lead",
        passphrase=WORDS,
    )
    made.close()
    with signed_in(folder, "Lead") as vault:
        vault.add_staff("Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.add_staff("Other", WORDS, frozenset({Role.LEAD}))
        for name, value in site_to(SITE).items():
            vault.change_setting(name, value)
    return folder


def settled(folder: Path, name: str) -> DisplaySettled:
    with signed_in(folder, name) as vault:
        return display_guard.settle(folder, vault)


def test_a_lead_signs_what_the_organisation_set_at_sign_in(folder: Path) -> None:
    assert display.load(folder) == Display()
    assert settled(folder, "Lead") is DisplaySettled.SOUND
    assert display.load(folder) == Display(window_name="Ward 4", cover="triage")
    before = (folder / display.FILE).read_bytes()
    assert settled(folder, "Other") is settled(folder, "Nurse") is DisplaySettled.SOUND
    assert (folder / display.FILE).read_bytes() == before


def test_what_a_stranger_signed_is_taken_away_and_told(folder: Path) -> None:
    display.save(folder, Display(scheme="dark", window_name="Look", start_afresh=False), strange)
    assert settled(folder, "Nurse") is DisplaySettled.CHANGED
    assert display.load(folder) == Display(scheme="dark")
    assert settled(folder, "Nurse") is DisplaySettled.SOUND


def test_a_lead_gets_the_organisation_s_own_back_from_a_stranger_s(folder: Path) -> None:
    display.save(folder, Display(window_name="Look", start_afresh=False), strange)
    assert settled(folder, "Lead") is DisplaySettled.CHANGED
    assert display.load(folder) == Display(window_name="Ward 4", cover="triage")


def test_a_line_changed_by_hand_is_not_shown_and_told(folder: Path) -> None:
    settled(folder, "Lead")
    file = folder / display.FILE
    file.write_text(file.read_text("utf-8").replace("Ward 4", "Ward 5"), "utf-8")
    assert display.load(folder).window_name == ""
    assert settled(folder, "Nurse") is DisplaySettled.CHANGED


def test_the_form_before_signatures_is_no_alarm_and_a_lead_signs_it(folder: Path) -> None:
    old = 'scheme = "dark"\nwindow_name = "Ward 4"\nlock_minutes = 5\n'
    (folder / display.FILE).write_text(old, "utf-8")
    assert settled(folder, "Nurse") is DisplaySettled.SOUND
    assert display.load(folder) == Display(scheme="dark")
    assert settled(folder, "Lead") is DisplaySettled.SOUND
    assert display.load(folder) == Display(scheme="dark", window_name="Ward 4", cover="triage")


def test_what_a_lead_signed_who_left_holds_and_the_next_lead_signs_it_anew(folder: Path) -> None:
    with signed_in(folder, "Other") as vault:
        shown = Display(lock_minutes=5, window_name="Ward 4", cover="triage")
        display.save(folder, shown, display_guard.signer_of(vault))
        theirs = display.signed_by(folder)
    with signed_in(folder, "Lead") as vault:
        other = next(one for one in vault.staff() if one.name == "Other")
        vault.team.remove(other.id)
    assert settled(folder, "Nurse") is DisplaySettled.SOUND
    assert display.load(folder) == shown
    assert settled(folder, "Lead") is DisplaySettled.SOUND
    assert display.load(folder) == shown
    assert display.signed_by(folder) not in (None, theirs)


def test_only_leads_sign(folder: Path) -> None:
    with signed_in(folder, "Nurse") as vault:
        assert display_guard.signer_of(vault) is None
        with pytest.raises(NotAllowed):
            vault.team.sign(b"anything")


def test_what_the_organisation_set_meanwhile_is_signed(folder: Path) -> None:
    settled(folder, "Lead")
    with signed_in(folder, "Lead") as vault:
        for name, value in site_to(replace(SITE, window_name="Ward 9")).items():
            vault.change_setting(name, value)
    settled(folder, "Lead")
    assert display.load(folder).window_name == "Ward 9"
