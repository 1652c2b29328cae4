"""One fault in a file that is good otherwise: told once, with its code, at its line and column.

The files are made: one_fault/*.txt say what stands in a good one, and what instead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.diagnostics import Fault, errors_of
from screenapp.protocol.loading.cases import read_cases
from screenapp.protocol.loading.catalogue_lines import catalogue_faults
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import Protocol
from screenapp.protocol.wording import load_catalogue
from screenapp.screening.running import case_outcome

HERE = Path(__file__).parent
BASE = (HERE / "good" / "base.yaml").read_text("utf-8")
PLACE = "»"


@dataclass(frozen=True)
class OneFault:
    """``text`` is the file; the fault with *code* stands at *line* and *column*."""

    name: str
    code: str
    text: str
    line: int
    column: int


def _signs(text: str) -> str:
    """*text* with the signs for what a line of the list cannot hold put right."""
    text = text.replace("⏎", "\n").replace("␣", " ")
    text = re.sub(r"⟪U\+([0-9A-F]+)⟫", lambda m: chr(int(m[1], 16)), text)
    return re.sub(r"\{([^{}*]+)\*([0-9]+)\}", lambda m: m[1] * int(m[2]), text)


def _listed(kind: str, base: str) -> Iterator[OneFault]:
    for line in (HERE / "one_fault" / f"{kind}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, code, before, after = line.split(" | ")
        before, after = _signs(before), _signs(after)
        if before.endswith("…"):
            begin = base.index(before[:-1])
            end = re.compile("^[a-z]", re.MULTILINE).search(base, begin + 1)
            before = base[begin : end.start() if end else None]
        assert base.count(before) == 1, f"{name}: {before!r} stands {base.count(before)} times"
        text = base.replace(before, after)
        until = text[: text.index(PLACE)].split("\n")
        yield OneFault(name, code, text.replace(PLACE, ""), len(until), len(until[-1]) + 1)


def _text(name: str) -> str:
    return (HERE / "one_fault" / name).read_text("utf-8")


PROTOCOLS = list(_listed("protocols", BASE))
CATALOGUES = list(_listed("catalogues", _text("good.po")))
CASES = list(_listed("cases", _text("good-cases.yaml")))


def _found(faults: tuple[Fault, ...]) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.code) for fault in errors_of(faults)]


@pytest.mark.parametrize("one", PROTOCOLS, ids=lambda one: one.name)
def test_one_fault_of_a_protocol_is_told_once_at_its_place(one: OneFault) -> None:
    loaded = read_bytes(one.text.encode("utf-8", "surrogatepass"), "file")
    assert _found(loaded.faults) == [(one.line, one.column, one.code)], one.name
    assert loaded.protocol is None


@pytest.mark.parametrize("one", CATALOGUES, ids=lambda one: one.name)
def test_one_fault_of_a_catalogue_is_told_once_and_its_words_are_not_used(
    one: OneFault, tmp_path: Path
) -> None:
    data = one.text.encode()
    assert _found(catalogue_faults(data, Path("es.po"))) == [(one.line, one.column, one.code)]
    (tmp_path / "es.po").write_bytes(data)
    found = load_catalogue(tmp_path / "es.po")
    if isinstance(found, Fault):
        assert (found.line, found.column, found.code) == (one.line, one.column, one.code)
    else:
        assert {fault.code for fault in found.faults} == {one.code}
        assert found.faults[0].text not in found.texts


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.name)
def test_one_fault_of_a_case_is_told_once_at_its_place(one: OneFault, protocol: Protocol) -> None:
    read = read_cases(one.text.encode(), "cases.yaml", protocol)
    assert _found(read.faults) == [(one.line, one.column, one.code)]


def test_what_the_files_are_made_from_has_no_fault(tmp_path: Path, protocol: Protocol) -> None:
    assert _found(read_bytes(BASE.encode(), "base.yaml").faults) == []
    assert catalogue_faults(_text("good.po").encode(), Path("es.po")) == ()
    (tmp_path / "es-MX.po").write_text(_text("good.po"), "utf-8")
    spoken = load_catalogue(tmp_path / "es-MX.po")
    assert not isinstance(spoken, Fault)
    assert set(spoken.texts) == {"title", "item/afraid/text", "option/needs/sleep/text"}
    assert read_cases(_text("good-cases.yaml").encode(), "cases.yaml", protocol).faults == ()


def test_there_are_enough_of_them_and_none_twice() -> None:
    every = [*PROTOCOLS, *CATALOGUES, *CASES]
    assert len(every) >= 280
    assert len({one.text for one in every}) == len(every)
    for kind in (PROTOCOLS, CATALOGUES, CASES):
        assert len({one.name for one in kind}) == len(kind)


@pytest.mark.parametrize("expect", ["{}", "{unanswered: {}}"])
def test_an_approved_protocol_needs_a_case_that_could_come_out_otherwise(
    expect: str, tmp_path: Path
) -> None:
    home = tmp_path / "base-of-tests"
    home.mkdir()
    text = BASE.replace("status: draft", "status: approved").replace('cite: "The law"', "cite: L 1")
    (home / "protocol.yaml").write_text(text, "utf-8")
    (home / "cases.yaml").write_text(f"- {{name: nothing, expect: {expect}}}\n", "utf-8")
    told = check_folder(home, case_outcome).faults
    assert [(f.line, f.column, f.code) for f in told] == [(1, 19, "empty-case"), (6, 9, "no-cases")]
