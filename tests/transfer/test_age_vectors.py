"""The 143 public vectors of the age format (C2SP), through the path that a file from outside takes.

They are read where they stand and never copied. AGE_VECTORS names another folder.
"""

import os
import zlib
from collections import Counter
from pathlib import Path

import pytest

from screenapp.digest import sha256
from screenapp.transfer import age_files
from screenapp.transfer.refusals import SENTENCES, TransferRefusal

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "age-vectors"
FOLDER = Path(os.environ.get("AGE_VECTORS", _BESIDE))
SOMEBODY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"


class Vector:
    """What a file of the set expects, and the age file that it holds."""

    def __init__(self, path: Path) -> None:
        head, _, body = path.read_bytes().partition(b"\n\n")
        lines = [line.split(": ", 1) for line in head.decode().split("\n")]
        self.said = dict(lines)
        self.identities = [value for name, value in lines if name == "identity"]
        self.content = zlib.decompress(body) if "compressed" in self.said else body
        self.expects = self.said["expect"]

    def through(self) -> list[bytes | TransferRefusal]:
        """What comes out for each identity; for a vector with a passphrase, for somebody's."""
        mine = [one for one in self.identities if one.startswith("AGE-SECRET-KEY-1")]
        return [age_files.opened(self.content, one) for one in mine or [SOMEBODY]]


def test_every_public_vector_agrees_or_is_put_aside_before_the_library_with_its_sentence() -> None:
    if not FOLDER.is_dir():
        pytest.skip(f"the public vectors of age are not at {FOLDER}")
    paths = sorted(path for path in FOLDER.iterdir() if path.name != "README.md")
    ways: Counter[str] = Counter()
    for path in paths:
        vector = Vector(path)
        before = age_files.looked_at(vector.content)
        results = vector.through()
        if before is not None:
            assert set(results) == {before}, path.name
            assert SENTENCES[before], path.name
            plain = "armored" not in vector.said and path.name != "scrypt_uppercase"
            if "passphrase" in vector.said and plain:
                assert before is TransferRefusal.BY_WORDS, path.name
            ways["before the library"] += 1
            continue
        opened = [one for one in results if isinstance(one, bytes)]
        if vector.expects == "success":
            assert [sha256(one).hex() for one in opened] == [vector.said["payload"]], path.name
            ways["opened as expected"] += 1
        else:
            assert not opened, path.name
            wanted = {"no match": TransferRefusal.FOR_ANOTHER}.get(vector.expects)
            assert wanted is None or results == [wanted], path.name
            ways["put aside as expected"] += 1
    # Were the door to shut on everything, nothing would be shown by this test.
    assert ways == {
        "before the library": 116,
        "opened as expected": 7,
        "put aside as expected": 20,
    }
