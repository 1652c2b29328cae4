"""The bundled typefaces are the ones we vouch for, and draw every script we promise."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from screenapp import resources

FONTS = resources.resources_folder() / "fonts"
MOST = 4_200_000  # bytes, all together

# A letter of each script that a person may read, and the family that must draw it.
SCRIPTS = {
    "a": "Noto Sans",
    "ợ": "Noto Sans",
    "Ж": "Noto Sans",
    "ش": "Noto Naskh Arabic",
    "گ": "Noto Naskh Arabic",
    "ह": "Noto Sans Devanagari",
    "ক": "Noto Sans Bengali",
    "አ": "Noto Sans Ethiopic",
    "ខ": "Noto Sans Khmer",
    "ก": "Noto Sans Thai",
    "မ": "Noto Sans Myanmar",
}


def sums() -> dict[str, str]:
    lines = (FONTS / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def test_every_typeface_has_the_hash_written_beside_it() -> None:
    found = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in FONTS.glob("*.ttf")}
    assert found == sums()


def test_every_typeface_has_its_version_and_licence_beside_it() -> None:
    versions = (FONTS / "VERSIONS").read_text(encoding="ascii")
    assert [name for name in sums() if name not in versions] == []
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text(encoding="ascii")


def test_all_typefaces_together_stay_small() -> None:
    assert sum(p.stat().st_size for p in FONTS.glob("*.ttf")) < MOST


def test_each_family_comes_in_regular_and_bold_with_plain_noto_sans_first() -> None:
    names = [path.name for path in resources.font_files()]
    families = {name.partition("-")[0] for name in names}
    assert set(names) == {f"{f}-{weight}.ttf" for f in families for weight in ("Regular", "Bold")}
    assert names[:2] == ["NotoSans-Bold.ttf", "NotoSans-Regular.ttf"]


@pytest.mark.parametrize(("letter", "family"), SCRIPTS.items())
def test_each_script_is_drawn_by_a_typeface_we_ship(
    letter: str, family: str, qapp: QApplication
) -> None:
    for path in resources.font_files():
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    assert QFontMetrics(QFont(family)).inFontUcs4(ord(letter))
    assert family in QFontDatabase.families()


def test_a_changed_byte_would_be_noticed(tmp_path: Path) -> None:
    first = next(iter(sums()))
    data = bytearray((FONTS / first).read_bytes())
    data[1000] ^= 1
    assert hashlib.sha256(data).hexdigest() != sums()[first]
