"""Text to nodes: limits, places, and libyaml, which says nothing else than the composer."""

import random
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.protocol.loading import libyaml_reader, reader
from screenapp.protocol.loading.composer import Composer
from screenapp.protocol.loading.nodes import Mapping, Node, ReadResult, Scalar, Sequence

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / "protocols").glob("*/protocol.yaml")),
    *sorted((ROOT / "protocols").glob("*/cases.yaml")),
    *sorted((Path(__file__).parent / "good").glob("*.yaml")),
]
TEXTS = [path.read_text("utf-8") for path in FILES]
PIECES = [
    " ", "  ", "\n", "\n\n", ":", ": ", "#", " # x", "-", "- ", "[", "]", "{", "}", ",", ", ", "'",
    '"',
    "|", ">", "&a", "*a", "!x", "?", "? ", "\\", "%", "@", "x", "yes", "null", "~", "---", "a: b",
    "- a",
    "\n  a: b", "\n- b", "é", ">-\n", "''", "\t", "\r\n", "|+\n", "\u2028", "- - a", "a:\n", "{a}",
    "[a: b]",
]  # fmt: skip


def flat(node: Node) -> object:
    match node:
        case Scalar():
            return (node.line, node.column, node.text, node.plain, node.quoted)
        case Sequence(parts=parts):
            return (node.line, node.column, [flat(part) for part in parts])
        case Mapping():
            return (node.line, node.column, [(flat(key), flat(value)) for key, value in node])


def full(text: str) -> ReadResult:
    return Composer("file", deepest=reader.DEEPEST, most=reader.MOST_NODES).compose(text)


def by_libyaml(text: str) -> Node | None:
    return libyaml_reader.read(text, deepest=reader.DEEPEST, most=reader.MOST_NODES)


def agree(text: str) -> bool:
    """Whether libyaml took *text*; then it must say what the composer says."""
    found = by_libyaml(text)
    if found is None:
        return False
    slow = full(text)
    assert slow.faults == []
    assert slow.root is not None
    assert flat(found) == flat(slow.root)
    return True


@pytest.mark.parametrize("number", range(len(FILES)), ids=lambda n: f"{FILES[n].parent.name}-{n}")
def test_both_readers_say_the_same_of_a_real_file(number: int) -> None:
    agree(TEXTS[number])


def test_libyaml_reads_every_shipped_file() -> None:
    shipped = [text for text, path in zip(TEXTS, FILES, strict=True) if "tests" not in path.parts]
    assert shipped
    assert all(by_libyaml(text) is not None for text in shipped)


@pytest.mark.parametrize(
    "text", ["---", "- \n- a\n", "a :\n", "'a':\n", "{a}", "{a: , b: }", "a:\nb:\n", "a: # why\n"]
)
def test_both_readers_place_what_is_not_written_alike(text: str) -> None:
    agree(text)


@pytest.mark.parametrize("text", ["a: [b, {c: 'd'}]", "a: >-\n  b\n  c\nd:\n", "a: {b: c?}"])
def test_without_libyaml_the_same_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = reader.read(text, "file").root
    monkeypatch.setattr(libyaml_reader, "CParser", None)
    assert by_libyaml(text) is None
    alone = reader.read(text, "file").root
    assert root is not None
    assert alone is not None
    assert flat(alone) == flat(root)


@settings(max_examples=300)
@given(seed=st.integers(0, 2**32))
def test_both_readers_say_the_same_of_a_damaged_file(seed: int) -> None:
    chance = random.Random(seed)
    lines = chance.choice(TEXTS).split("\n")
    start = chance.randrange(len(lines))
    text = textwrap.dedent("\n".join(lines[start : start + chance.choice([4, 12, 40])]))
    for _ in range(chance.choice([0, 1, 1, 2, 3])):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(3):
            case 0:
                text = text[:at] + chance.choice(PIECES) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.choice([1, 2, 5]) :]
            case _:
                other = chance.randrange(len(text) + 1)
                text = text[:at] + text[other : other + 20] + text[at:]
    agree(text)


@given(st.text(alphabet="ab:-#[]{},'\"\n |>&*!?%@\\0", max_size=60))
def test_both_readers_say_the_same_of_any_scribble(text: str) -> None:
    agree(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    text = reader.decode(data, "file")
    if isinstance(text, str):
        reading = reader.read(text, "file")
        assert reading.root is not None or reading.faults


def one_fault(text: str) -> tuple[int, str]:
    (fault,) = reader.read(text, "file").faults
    return fault.line, fault.code


@pytest.mark.parametrize("quoted", [False, True])
def test_twenty_levels_are_read_and_the_next_is_not(quoted: bool) -> None:
    key = '"a"' if quoted else "a"
    good = f"{key}: " + "[" * 19 + "]" * 19
    bad = f"{key}: " + "[" * 20 + "]" * 20
    assert reader.read(good, "file").faults == []
    assert one_fault(bad) == (1, "too-deep")


@pytest.mark.parametrize("nest", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_no_depth_breaks_the_reader(nest: str) -> None:
    assert reader.read(nest * 9_000, "file").faults


def test_a_file_of_one_megabyte_is_read_and_one_more_byte_is_not() -> None:
    line = "# " + "x" * 97 + "\n"
    text = "a: 1\n" + line * 9_999
    text += "#" * (reader.LARGEST - len(text))
    assert reader.read(text, "file").faults == []
    assert one_fault(text + "#") == (1, "too-large")


def test_umlauts_count_as_the_bytes_they_take() -> None:
    assert one_fault("a: 1\n" + ("# " + "é" * 98 + "\n") * 5_200)[1] == "too-large"


def test_a_line_without_end_is_refused_before_it_is_read() -> None:
    assert one_fault("a: 1\nb: " + "!" * 60_000) == (2, "too-large")


def test_an_alias_bomb_is_refused_at_its_first_line() -> None:
    bomb = "a: &a [x, x]\n" + "\n".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]" for n in range(20)
    )
    faults = reader.read(bomb, "file").faults
    assert {fault.code for fault in faults} == {"yaml-anchor", "yaml-alias"}
    assert faults[0].line == 1


@pytest.mark.parametrize("text", ["a: \0", "a: \ud800", "a: b\x1b", "\ufffe"])
def test_characters_that_are_no_text_are_refused(text: str) -> None:
    assert one_fault(text) == (1, "not-text")


def test_bytes_that_are_no_utf8_are_told_with_their_place() -> None:
    fault = reader.decode(b"a: 1\nb: \xff\n", "file")
    assert not isinstance(fault, str)
    assert (fault.line, fault.column, fault.code) == (2, 4, "not-text")


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert reader.decode(b"\xef\xbb\xbfa: 1", "file") == "a: 1"


def test_what_is_not_written_stands_where_its_key_does() -> None:
    for text in ("a:\nb: 1", '"a":\nb: 1'):
        root = reader.read(text, "file").root
        assert isinstance(root, Mapping)
        empty = root.get("a")
        assert isinstance(empty, Scalar)
        assert empty.is_null
        assert empty.line == 1


def test_windows_line_ends_keep_their_lines() -> None:
    root = reader.read("a: 1\r\nb:\r\n  - c\r\n", "file").root
    assert isinstance(root, Mapping)
    below = root.get("b")
    assert isinstance(below, Sequence)
    assert below.parts[0].line == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", True), ("1.50", True), ("-2", True), (".5", True), ("012", False), ("1e9", False),
     ("0x1f", False), (".inf", False), ("1_000", False), ("12:30", False), ("1" * 16, False)],
)  # fmt: skip
def test_a_number_is_written_out(text: str, number: bool) -> None:
    assert Scalar(1, 1, text, plain=True).is_number is number
    assert not Scalar(1, 1, text, plain=False).is_number
