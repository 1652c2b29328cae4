"""What was written down is in no file, no log and no terminal in clear, after a real shift."""

import subprocess
import sys
from pathlib import Path

from screenapp.vault.vault import Vault

CHILD = Path(__file__).with_name("child_telling.py")
CANARY = "zebrafinch quartermile"


def test_what_was_told_is_found_nowhere_in_clear(
    practice_vault, word, offscreen, tmp_path, since_yesterday
):
    vault = practice_vault()
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    environment = {
        **offscreen,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(temporary),
        "TMPDIR": str(temporary),
    }
    shift = subprocess.run(
        [sys.executable, str(CHILD), str(vault), "nurse", word, CANARY],
        capture_output=True,
        env=environment,
        cwd=home,
    )
    assert shift.returncode == 0, shift.stderr.decode()
    with Vault.unlock(vault, name="nurse", passphrase=word) as opened:
        places = {intake.place for intake in opened.intakes(since=since_yesterday)}
    assert CANARY in places
    telling = [form for text in (CANARY, word) for form in forms_of(text)]
    assert not [t for t in telling if t in shift.stdout + shift.stderr]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 3
    assert not [(path, t) for path in files for t in telling if t in path.read_bytes()]


def forms_of(text):
    """*text* as bytes in the encodings a program might leave it in."""
    return [text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
