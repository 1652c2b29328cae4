"""How much of a file is read and told, how hard a text may be, and when a month is past."""

from datetime import date

import pytest

from screenapp.protocol.checking.reading_age import LONGEST_SENTENCE, hardest, syllables
from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading.dates import is_day, month_is_past
from screenapp.protocol.loading.node_reader import MOST_FAULTS
from screenapp.protocol.loading.protocol_file import read_bytes, read_text
from screenapp.protocol.loading.reader import LARGEST, LONGEST_LINE, decode, read
from screenapp.protocol.loading.spelling import meant, nearest, one_of


def told(data: bytes | str) -> list[tuple[int, int, str]]:
    found = read_text(data, "f") if isinstance(data, str) else read_bytes(data, "f")
    assert found.protocol is None
    return [(fault.line, fault.column, fault.code) for fault in found.faults]


def test_a_file_is_read_up_to_its_largest_and_no_further() -> None:
    line = b"#" * 999 + b"\n"
    largest = line * (LARGEST // 1000) + b"#" * (LARGEST % 1000)
    assert len(largest) == LARGEST == 1_000_000
    assert [code for *_, code in told(largest)] == ["empty-file"]
    assert told(largest + b"#") == [(1, 1, "too-large")]
    assert isinstance(decode(largest, "f"), str)
    too_large = decode(largest + b"#", "name")
    assert isinstance(too_large, Fault)
    assert too_large.path == "name"
    assert [fault.code for fault in read("é" * 30_000 + "\n" * 970_000, "f").faults] == [
        "too-large"
    ]


def test_the_longest_line_is_read_and_a_longer_one_is_told_at_its_place() -> None:
    line = "#" * LONGEST_LINE
    assert [code for *_, code in told(f"{line}\n{line}")] == ["empty-file"]
    assert told(f"{line}\n{line}#\n") == [(2, 1, "too-large")]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"\xff", 1, 1), (b"ab\xff", 1, 3), (b"a\nb\xff", 2, 2), (b"a\n\n\xff", 3, 1)],
)
def test_a_byte_that_is_no_text_is_told_at_its_place(data: bytes, line: int, column: int) -> None:
    assert told(data) == [(line, column, "not-text")]


@pytest.mark.parametrize(
    ("text", "line", "column"), [("\x00", 1, 1), ("ab\x7f", 1, 3), ("a\nbc\x1b", 2, 3)]
)
def test_a_letter_that_may_not_stand_there_is_told_at_its_place(
    text: str, line: int, column: int
) -> None:
    assert told(text) == [(line, column, "not-text")]


@pytest.mark.parametrize("lines", [MOST_FAULTS - 1, MOST_FAULTS, MOST_FAULTS + 500])
def test_no_more_faults_are_told_than_help_anybody(lines: int) -> None:
    faults = told("".join(f"colour{n}: red\n" for n in range(lines)))
    unknown = [fault for fault in faults if fault[2] == "unknown-word"]
    assert len(unknown) == min(lines, 1_000)


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("home", 1), ("table", 2), ("goodbye", 2), ("worked", 1),
     ("wanted", 2), ("needed", 2), ("rhythm", 1), ("b", 1), ("idea", 2), ("Agree", 2)],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_text_is_hard_by_all_its_sentences_and_the_hardest_is_named() -> None:
    hard = "Remuneration considerations necessitate deliberate misrepresentation."
    assert hardest(hard * 1, "en") is None  # too few words to say anything
    found = hardest(f"It is so. {hard} It may be what we all do here now.", "en")
    assert found is not None
    assert (found.sentence, found.age) == (hard, 17)
    assert hardest("We do it now and then. " * 9, "en-GB") is None
    assert hardest("", "en") is None


def test_in_other_languages_only_a_long_sentence_is_hard() -> None:
    short, long = "palabra " * LONGEST_SENTENCE + ".", "otra " * (LONGEST_SENTENCE + 1) + "."
    assert hardest(short, "es") is None
    found = hardest(f"{short} {long}", "es-MX")
    assert found is not None
    assert (found.sentence, found.age) == (long, 14)


@pytest.mark.parametrize(
    ("month", "today", "past"),
    [
        ("2027-01", date(2027, 1, 31), False), ("2027-01", date(2027, 2, 1), True),
        ("2027-01-15", date(2027, 1, 15), False), ("2027-01-15", date(2027, 1, 16), True),
    ],
)  # fmt: skip
def test_a_month_is_past_from_the_next_and_a_day_from_the_next(
    month: str, today: date, past: bool
) -> None:
    assert month_is_past(month, today) is past


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026-02-28", True), ("2026-02-30", False), ("2026-2-3", False), ("20260228", False)],
)
def test_a_day_is_one_of_the_calendar(text: str, day: bool) -> None:
    assert is_day(text) is day


def test_words_are_listed_as_a_reader_would() -> None:
    assert one_of([]) == ""
    assert one_of(["a"]) == "`a`"
    assert one_of(["a", "b"]) == "`a` or `b`"
    assert one_of(["a", "b", "c"]) == "`a`, `b` or `c`"
    assert one_of(str(n) for n in range(500)).endswith("or `...`")


def test_a_near_word_is_found_whatever_its_letters() -> None:
    known = ["measures", "steps", ""]
    assert nearest("Measurs", known) == "measures"
    assert nearest("", known) is None
    assert meant("stepps", known) == " (did you mean `steps`?)"
    assert meant("colour", known) == ""
