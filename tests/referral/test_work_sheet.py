"""A list of work on paper: as many pages as it takes, and nothing beside its words."""

import re

import pytest

from screenapp.printing.errors import CannotBePrinted
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


def test_a_sign_without_a_glyph_is_told_and_not_left_out():
    with pytest.raises(CannotBePrinted):
        render(page(1, cover="\U0001f9ea"), font_files())
