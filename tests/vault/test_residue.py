"""Nothing that was said, no name and no passphrase is found in any file, log or stream."""

import json

import pytest

MARK = "Xq7canary"


def _shapes() -> dict[str, bytes]:
    """The mark as it might lie about: in two encodings, escaped, and in hexadecimal digits."""
    return {
        "utf-8": MARK.encode(),
        "utf-16": MARK.encode("utf-16-le"),
        "json": json.dumps(MARK).strip('"').encode(),
        "hex": MARK.encode().hex().encode(),
    }


@pytest.mark.parametrize("end", ["--close", "--leave-open"])
def test_a_mark_said_everywhere_is_found_nowhere(tmp_path, child, end):
    folder, temporary, home = tmp_path / "kept", tmp_path / "temporary", tmp_path / "home"
    temporary.mkdir()
    home.mkdir()
    places = {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")}
    process = child("child_residue.py", folder, MARK, end, env=places | {"HOME": str(home)})
    out, trouble = process.communicate(timeout=120)
    assert out == "done\n", trouble
    assert trouble.count("Traceback") >= 5
    found = [
        (path.name, shape)
        for path in tmp_path.rglob("*")
        if path.is_file()
        for shape, raw in _shapes().items()
        if raw in path.read_bytes()
    ]
    assert found == []
    # The script's own lines hold no mark, so a trace shows one only if a message did.
    assert MARK not in out + trouble
    assert list(temporary.iterdir()) == []


def test_the_mark_would_be_found_if_it_were_there(tmp_path):
    (tmp_path / "plain").write_bytes(b"..." + MARK.encode() + b"...")
    assert _shapes()["utf-8"] in (tmp_path / "plain").read_bytes()


def test_no_key_is_shown_when_a_session_is_printed(vault):
    session = vault._session
    shown = repr(session).encode()
    for key in (session.granted.store, session.granted.answers, session.identity.seed):
        assert key not in shown
        assert key.hex().encode() not in shown
        assert repr(key).encode() not in shown
