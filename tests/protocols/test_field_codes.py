"""The table of codes: the page and the program say the same, and nothing else knows of it."""

import re
from pathlib import Path

from screenapp.protocol.constructs import CONSTRUCTS
from screenapp.protocol.field_codes import CODED_TERMS, FIELD_CODES, CodedKind, CodeFit, Standard

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "codes.md").read_text("utf-8")


def test_the_page_lists_every_code_with_all_that_fits_it() -> None:
    said = []
    for code in FIELD_CODES:
        fitting = [
            f"`{term.term}`{' (in part)' if term.fit is CodeFit.WITHIN else ''}"
            for term in CODED_TERMS
            if term.code is code
        ]
        cells = (code.standard.title, code.kind.value, code.word, f"`{code.code}`")
        said.append(f"| {' | '.join(cells)} | {', '.join(fitting) or 'nothing'} |")
    assert re.findall(r"^\| (?:HTCDS|IC-TIP).*$", PAGE, re.MULTILINE) == said


def test_every_term_is_a_construct_of_the_list_or_an_age() -> None:
    for term in CODED_TERMS:
        known = {"under_18", "from_18"} if term.code.kind is CodedKind.AGE else CONSTRUCTS
        assert term.term in known
    assert len({(t.term, t.code) for t in CODED_TERMS}) == len(CODED_TERMS)
    assert len({code.code for code in FIELD_CODES}) == len(FIELD_CODES)


def test_what_was_not_read_is_marked() -> None:
    assert [standard for standard in Standard if not standard.verified] == [Standard.IC_TIP]
    assert "**not verified** against IC-TIP" in PAGE


def test_nothing_of_the_program_reads_the_table() -> None:
    """Whoever lets a code leave must first write the setting, its log entry and the consent."""
    readers = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "screenapp").rglob("*.py")
        if "field_codes" in path.read_text("utf-8") or "FIELD_CODES" in path.read_text("utf-8")
    }
    assert readers == {"screenapp/protocol/field_codes.py"}
