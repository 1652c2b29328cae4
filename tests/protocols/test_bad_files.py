"""Every file in bad/ has one fault, told at its place with its code. So do the good ones: none."""

from functools import cache
from pathlib import Path

import pytest

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.protocol_file import Loaded, read_bytes

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").glob("*.yaml"))
GOOD = sorted((HERE / "good").glob("*.yaml"))
SHIPPED = sorted((HERE.parents[1] / "protocols").glob("*/protocol.yaml"))


@cache
def loaded_from(path: Path) -> Loaded:
    """What a bad file comes to, which two tests look at: read once."""
    return read_bytes(path.read_bytes(), path.name)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_file_has_one_fault_at_its_place(path: Path) -> None:
    data = path.read_bytes()
    _, _, line, code = data.split(b"\n", 1)[0].decode().split()
    loaded = loaded_from(path)
    found = [(fault.line, fault.code) for fault in errors_of(loaded.faults)]
    assert found == [(int(line), code)], "\n".join(str(fault) for fault in loaded.faults)
    assert loaded.protocol is None


def test_there_are_enough_bad_files() -> None:
    assert len(BAD) >= 150


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_file_loads(path: Path) -> None:
    loaded = read_bytes(path.read_bytes(), path.name)
    assert loaded.protocol is not None, "\n".join(str(fault) for fault in loaded.faults)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_a_shipped_protocol_loads_without_a_word(path: Path) -> None:
    assert [str(fault) for fault in read_bytes(path.read_bytes(), path.name).faults] == []


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_fault_says_where_it_is_and_what_to_do(path: Path) -> None:
    for fault in loaded_from(path).faults:
        said = str(fault)
        assert said.startswith(f"{path.name}:{fault.line}:{fault.column}: {fault.severity.value}[")
        assert fault.line >= 1
        assert fault.column >= 1
        assert len(fault.message) > 20
        assert "\n" not in said
