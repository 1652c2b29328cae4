"""The page as a file: the words and nothing else, the same bytes each time."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from screenapp.printing.paper_size import PaperSize
from screenapp.protocol.field_codes import FIELD_CODES
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.pdf import render
from screenapp.referral.summary import Prepared, prepare
from screenapp.resources import font_files


@pytest.fixture
def page(case, agreed, today):
    def make(**details):
        said = {**case.material.details, **{Detail(k): v for k, v in details.items()}}
        told = replace(case, material=replace(case.material, details=said))
        prepared = prepare(told, agreed(*InformationKind), today=today)
        assert isinstance(prepared, Prepared)
        return prepared.summary

    return make


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_the_words_of_the_summary_stand_in_the_file(page, words_on):
    words = words_on(render(page(), font_files(), compress=False))
    for expected in (
        "Referral to Harbour House",
        "A place to sleep tonight",
        "Insulin",
        "555 0142",
    ):
        assert expected in words


def test_the_same_page_gives_the_same_bytes(page):
    assert render(page(), font_files()) == render(page(), font_files())


def test_who_made_it_when_and_with_what_is_blank(page):
    pdf = render(page(), font_files(), compress=False)
    for field in (b"Author", b"Title", b"Subject", b"Creator", b"Producer", b"Keywords"):
        assert re.search(rb"/%s \( *\)" % field, pdf), field
    assert b"/CreationDate (D:20000101000000+00'00')" in pdf
    assert b"reportlab" not in pdf.lower()


def test_there_is_no_picture_link_script_or_form_in_it(page):
    pdf = render(page(), font_files(), compress=False)
    for thing in (
        b"/Subtype /Image",
        b"/URI",
        b"/JavaScript",
        b"/AcroForm",
        b"/Annots",
        b"/EmbeddedFile",
    ):
        assert thing not in pdf


def test_the_typefaces_travel_inside_the_file(page):
    pdf = render(page(), font_files(), compress=False)
    assert b"/FontFile2" in pdf
    assert b"Helvetica" not in pdf


def test_an_ordinary_page_is_one_page_that_says_so(page, words_on):
    pdf = render(page(), font_files(), compress=False)
    assert pages_in(pdf) == 1
    assert "1 of 1" in words_on(pdf)


@pytest.mark.parametrize(
    ("paper", "box"), [(PaperSize.A4, b"595.276 841.89"), (PaperSize.LETTER, b"612 792")]
)
def test_the_paper_is_that_of_the_country(page, paper, box):
    assert b"[ 0 0 %s ]" % box in render(page(), font_files(), paper=paper, compress=False)


def test_a_long_text_runs_over_numbered_pages_and_none_of_it_is_lost(page, words_on):
    long = " ".join(f"word{n}" for n in range(1, 2_001))
    pdf = render(page(urgent_needs=long), font_files(), compress=False)
    words = words_on(pdf)
    count = pages_in(pdf)
    assert count > 1
    assert f"{count} of {count}" in words
    assert "Reference R9, continued" in words
    assert re.findall(r"word\d+", words) == long.split()


def test_ten_thousand_letters_without_a_space_are_broken_and_kept(page, words_on):
    pdf = render(page(urgent_needs="x" * 10_000), font_files(), compress=False)
    assert sum(len(run) for run in re.findall(r"x{20,}", words_on(pdf))) == 10_000


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=/etc/passwd>",
        '<img src="file:///etc/passwd" width="100"/>',
        "<font name=Nope size=200>",
        "</para><b>unclosed",
        "&amp; & &#60; &nosuch;",
        "{{ %(name)s }} %s %1 \\ ) Tj (",
        "<seq/><onDraw name=x/><a href='http://x'>x</a>",
    ],
)
def test_what_looks_like_markup_is_printed_as_it_was_typed(page, words_on, hostile):
    pdf = render(page(urgent_needs=hostile), font_files(), compress=False)
    assert hostile in words_on(pdf).replace("\\\\", "\\")
    assert b"/Subtype /Image" not in pdf
    assert b"root:" not in pdf


@pytest.mark.parametrize("strange", ["help 😀", "ملخص", "आपका", "\ud800", "→"])
def test_what_has_no_letters_is_a_mark_and_the_page_says_so(page, words_on, strange):
    said = words_on(render(page(urgent_needs=strange), font_files(), compress=False))
    assert "stands for a sign that this paper cannot show." in said


def test_a_page_that_shows_everything_does_not_speak_of_signs_it_cannot_show(page, words_on):
    said = words_on(render(page(urgent_needs="help"), font_files(), compress=False))
    assert "cannot show" not in said


def test_a_practice_page_is_marked_across_and_in_words(case, agreed, today, words_on):
    practised = replace(case, material=replace(case.material, practice=True))
    prepared = prepare(practised, agreed(), today=today)
    assert isinstance(prepared, Prepared)
    words = words_on(render(prepared.summary, font_files(), compress=False))
    assert "PRACTICE" in words
    assert "Practice. No real person." in words


def test_a_real_page_is_not_marked_as_practice(page, words_on):
    assert "PRACTICE" not in words_on(render(page(), font_files(), compress=False))


@given(typed=st.text(max_size=200))
@example(typed="\u202e\u2066\u0000\ud83d")
@example(typed="(" * 50 + "\\")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_printed(page, typed):
    pdf = render(page(urgent_needs=typed, contact_say=typed), font_files())
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")


def test_no_code_of_the_field_is_on_the_page(page, words_on):
    words = words_on(render(page(), font_files(), compress=False))
    assert not any(code.code in words for code in FIELD_CODES)
    assert "htcds:" not in words
    assert "ic-tip:" not in words
