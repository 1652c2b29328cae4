"""What stands in clear beside the vault: whole, private, and what a companion sees only signed."""

import stat
import sys
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from screenapp.vault.crypto.aead import signed_form
from screenapp.workflow import display
from screenapp.workflow.display import Display, Signature

ODD = Display(language="es", scheme="dark", text_size=150, lock_minutes=5, cover="triage",
              window_name='A "desk" \\ with\nmarks')  # fmt: skip
FREE = {field.name for field in fields(Display)} - set(display.GUARDED)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
OTHERWISE: dict[str, object] = {
    "lock_minutes": 5, "screening_lock_minutes": 15, "warn_seconds": 60,
    "person_dim_seconds": 120, "person_return_seconds": 60, "start_afresh": False,
    "block_capture": False, "cover": "triage", "window_name": "Ward 4", "cover_place": "heading",
    "cover_seconds": 7,
}  # fmt: skip


def sign(message: bytes) -> Signature:
    return Signature(signer=PUBLIC, value=KEY.sign(signed_form(message)))


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    display.save(tmp_path, ODD, sign)
    assert display.load(tmp_path) == ODD
    assert display.signed_by(tmp_path) == PUBLIC


@given(name=st.text(max_size=30).filter(lambda text: text.isprintable() or "\n" in text))
def test_any_name_survives(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    display.save(folder, Display(window_name=name), sign)
    assert display.load(folder).window_name == name


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert display.load(tmp_path / "nowhere") == Display()
    assert display.signed_by(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    "text",
    [
        "not toml at all [",
        'scheme = "pink"',
        "text_size = 9000",
        "lock_minutes = true",
        "cover = 7",
        "a = " + "[" * 5_000,
        'signer = "zz"\nsignature = 7',
        f'signer = "{PUBLIC.hex()}"\nsignature = "{bytes(64).hex()}"',
    ],
)
def test_what_cannot_be_used_has_its_default(tmp_path: Path, text: str) -> None:
    (tmp_path / display.FILE).write_text(text, "utf-8")
    assert display.load(tmp_path) == Display()
    assert display.signed_by(tmp_path) is None


def test_every_guarded_name_is_tried_here() -> None:
    assert set(OTHERWISE) == set(display.GUARDED)


@pytest.mark.parametrize("name", display.GUARDED)
def test_nothing_that_a_companion_sees_is_taken_without_a_signature(
    tmp_path: Path, name: str
) -> None:
    other = replace(Display(), **{name: OTHERWISE[name]})
    display.save(tmp_path, other, sign)
    whole = (tmp_path / display.FILE).read_text("utf-8")
    assert display.load(tmp_path) == other
    unsigned = [line for line in whole.splitlines() if not line.startswith("sign")]
    (tmp_path / display.FILE).write_text("\n".join(unsigned), "utf-8")
    assert display.load(tmp_path) == Display()
    display.save(tmp_path, Display(), sign)
    by_hand = (tmp_path / display.FILE).read_text("utf-8").splitlines()
    line = next(line for line in whole.splitlines() if line.startswith(f"{name} ="))
    changed = [line if old.startswith(f"{name} =") else old for old in by_hand]
    assert changed != by_hand
    (tmp_path / display.FILE).write_text("\n".join(changed), "utf-8")
    assert display.load(tmp_path) == Display()


def test_who_is_no_lead_keeps_what_a_lead_signed(tmp_path: Path) -> None:
    display.save(tmp_path, ODD, sign)
    display.save(tmp_path, replace(ODD, scheme="light", window_name="mine", start_afresh=False))
    assert display.load(tmp_path) == replace(ODD, scheme="light")


def test_who_is_no_lead_changes_size_and_colours_where_nothing_was_signed(tmp_path: Path) -> None:
    display.save(tmp_path, replace(Display(), text_size=200, window_name="mine"))
    assert display.load(tmp_path) == Display(text_size=200)


def test_what_was_signed_is_forgotten_and_the_rest_stays(tmp_path: Path) -> None:
    display.save(tmp_path, ODD, sign)
    display.forget_signed(tmp_path)
    assert display.load(tmp_path) == Display(language="es", scheme="dark", text_size=150)
    assert not display.says_signed(tmp_path)


def test_the_file_is_private_and_holds_the_display_alone(tmp_path: Path) -> None:
    display.save(tmp_path, ODD, sign)
    file = tmp_path / display.FILE
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = tomllib.loads(file.read_text("utf-8"))
    assert set(kept) == {field.name for field in fields(Display)} | {"signer", "signature"}
    assert list(tmp_path.iterdir()) == [file]
    display.save(tmp_path / "..", Display())
    assert set(tomllib.loads((tmp_path.parent / display.FILE).read_text("utf-8"))) == FREE


def test_a_folder_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    display.save(tmp_path, ODD, sign)
    (tmp_path / f"{display.FILE}.new").mkdir()
    with pytest.raises(OSError):
        display.save(tmp_path, Display(), sign)
    assert display.load(tmp_path) == ODD
