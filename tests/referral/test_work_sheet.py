"""A list of work on paper: as many pages as it takes, and nothing beside its words."""

import re

import pytest

from screenapp.printing.work_page import WorkPage
from screenapp.printing.work_sheet import render
from screenapp.resources import font_files


def page(rows: int, cover: str = "Paperwork due") -> WorkPage:
    return WorkPage(
        title="For the next shift",
        made="2 March, 07:00",
        note="Tear this up afterwards.",
        rows=tuple((f"K{n}", cover, "2 hours left", "you") for n in range(rows)),
        widths=(1, 4, 3, 2),
        lacking="The mark is a sign that cannot be shown.",
    )


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (3, 1), (80, 3)])
def test_a_long_list_turns_the_page_and_loses_no_row(rows, pages, words_on):
    pdf = render(page(rows), font_files(), compress=False)
    assert len(re.findall(rb"/Type /Page\b", pdf)) == pages
    said = words_on(pdf)
    assert all(f"K{n}" in said for n in range(rows))
    assert ("Paperwork due" in said) is bool(rows)


def test_the_same_list_gives_the_same_bytes_with_blank_metadata():
    first, again = (render(page(2), font_files(), compress=False) for _ in range(2))
    assert first == again
    for field in (b"Author", b"Title", b"Subject", b"Creator", b"Producer", b"Keywords"):
        assert re.search(rb"/%s \( *\)" % field, first), field
    assert b"reportlab" not in first.lower()


def test_a_sign_without_a_glyph_is_a_mark_and_the_page_says_so(words_on):
    said = words_on(render(page(1, cover="\U0001f9ea"), font_files(), compress=False))
    assert "cannot be shown" in said
    assert "cannot be shown" not in words_on(render(page(1), font_files(), compress=False))


def test_a_row_higher_than_a_page_loses_no_line(words_on):
    long = " ".join(f"w{n}" for n in range(2_000))
    pdf = render(page(2, cover=long), font_files(), compress=False)
    said = words_on(pdf).split()
    assert [said.count(f"w{n}") for n in range(2_000)] == [2] * 2_000
    lowest = min(float(y) for y in re.findall(rb"1 0 0 1 [\d.]+ ([\d.-]+) Tm", pdf))
    assert lowest > 36
