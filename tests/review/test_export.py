"""What leaves as a file passes the same filter, runs as no formula, and tells nothing of itself."""

import csv
import io
import json
import re
import zlib
from base64 import a85decode
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.printing.paper_size import PaperSize
from screenapp.protocol.field_codes import FIELD_CODES
from screenapp.review.export import as_csv, as_pdf, as_plain, safe
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.suppression import HiddenFigure
from screenapp.review.words import ENGLISH, ReviewWords

PROTOCOL = "ed-two-prong"
JANUARY = date(2025, 1, 15)


def report(counted, period="2025-Q1", protocol=PROTOCOL):
    return Reviewer(counted, protocol, today=date(2026, 2, 1)).report(parse(period))


def read(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_every_cell_is_quoted_and_every_row_as_long(synthetic):
    content = as_csv(report(synthetic()), ReviewWords()).decode("utf-8-sig")
    for line in content.splitlines()[1:]:
        assert re.fullmatch(r'"(?:[^"]|"")*"(?:,"(?:[^"]|"")*"){7}', line)
    assert content.endswith("\r\n")


def test_hidden_cells_say_fewer_than_eleven(synthetic):
    made = report(synthetic())
    rows = {row[1]: row for row in read(as_csv(made, ReviewWords()))[2:]}
    hidden = rows["Spoke up: Point card, of those offered it"]
    assert hidden[2] == "fewer than 11"
    assert hidden[4:7] == ["fewer than 11", "", ""]
    shown = rows["Tried, of all with a reason"]
    assert shown[2] == str(made.funnel[2].count.value)


def test_no_count_under_eleven_is_in_the_file(synthetic):
    for count in (40, 300, 2140):
        for row in read(as_csv(report(synthetic(count)), ReviewWords()))[2:]:
            for cell in row[2:4]:
                assert not cell.isdigit() or int(cell) == 0 or int(cell) >= 11


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_formula_is_disarmed(sign):
    assert safe(f"{sign}1+1") == f"'{sign}1+1"
    assert safe(f"  {sign}1+1").startswith("'")


def test_nul_is_taken_out_before_the_look():
    assert safe("\0=1") == "'=1"


@given(st.text())
def test_what_is_safe_never_begins_as_a_formula(text):
    assert not safe(text).lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "\0"))


def test_a_version_that_looks_like_a_formula_stays_text(people):
    people.many(30, JANUARY, version="=cmd()")
    words = ReviewWords({**ENGLISH, "indicator.positive": "%1"})
    cells = [cell for row in read(as_csv(report(people.counted), words)) for cell in row]
    assert "'=cmd()" in cells
    assert "=cmd()" not in cells


def test_machines_read_null_where_a_figure_is_hidden(synthetic):
    made = report(synthetic())
    plain = json.loads(json.dumps(as_plain(made)))
    for figure, row in zip(made.figures, plain["figures"], strict=True):
        assert row["hidden"] == figure.hidden
        assert (row["numerator"] is None) == (figure.numerator == HiddenFigure())
        assert not (row["hidden"] and row["interval"])


def test_the_files_tell_privacy_of_those_who_needed_it(people):
    people.many(85, JANUARY)
    people.many(15, JANUARY, private=False, private_ever=False)
    people.many(200, JANUARY, private=None, private_ever=None)
    made = report(people.counted)
    rows = {row[1]: row for row in read(as_csv(made, ReviewWords()))[2:]}
    private = rows["Private when first needed, of those tried where it was needed"]
    assert private[2:5] == ["85", "100", "85.0"]
    assert private[-1] == "left out, privacy was not needed: 200"
    (plain,) = [f for f in as_plain(made)["figures"] if f["indicator"] == "private"]
    assert (plain["numerator"], plain["denominator"]) == (85, 100)
    assert plain["exclusions"] == {"privacy_not_needed": 200}
    assert as_pdf(made, ReviewWords()).startswith(b"%PDF-")


def streams(content):
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.S):
        data = found[1].strip()
        if data.endswith(b"~>"):
            data = a85decode(b"<~" + data, adobe=True)
        try:
            yield zlib.decompress(data)
        except zlib.error:
            yield data


def test_the_pdf_says_nothing_of_who_made_it_or_when(synthetic):
    content = as_pdf(report(synthetic()), ReviewWords())
    assert content.startswith(b"%PDF-")
    for name in (b"Author", b"Title", b"Subject", b"Creator", b"Producer", b"Keywords"):
        assert re.search(rb"/" + name + rb" \(\)", content), name
    assert re.search(rb"/CreationDate \(D:20000101", content)
    assert b"anonymous" not in content


def test_the_same_report_gives_the_same_pdf(synthetic):
    made = report(synthetic())
    assert as_pdf(made, ReviewWords()) == as_pdf(made, ReviewWords())


@pytest.mark.parametrize("paper", PaperSize)
def test_the_pages_are_as_large_as_the_countrys_paper(synthetic, paper):
    pdf = as_pdf(report(synthetic()), ReviewWords(), paper=paper)
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", pdf)
    assert boxes
    for width, height in boxes:
        assert (float(width), float(height)) == pytest.approx(paper.value, abs=0.01)


def test_a_version_in_letters_that_paper_cannot_show_is_marked_and_said(synthetic):
    made = report(synthetic())
    asked = []

    class Asked(ReviewWords):
        def text(self, key, *values):
            asked.append(key)
            return super().text(key, *values)

    assert as_pdf(made, Asked()).startswith(b"%PDF-")
    assert "lacking" not in asked
    assert as_pdf(replace(made, versions=("கமலா \ud800",)), Asked()).startswith(b"%PDF-")
    assert "lacking" in asked


def test_practice_stands_on_every_page_of_a_practice_report(synthetic):
    made = report(synthetic())
    plain, practice = as_pdf(made, ReviewWords()), as_pdf(made, ReviewWords(), practice=True)
    pages = len(re.findall(rb"/Type /Page\b", practice))
    # Letters of an embedded font are coded, so what is counted is their size, used nowhere else.
    big = [s for s in streams(practice) if re.search(rb" 76 Tf", s)]
    assert pages >= 3
    assert len(big) == pages
    assert not [s for s in streams(plain) if re.search(rb" 76 Tf", s)]


def test_markup_in_a_word_is_printed_and_not_obeyed(people):
    people.many(30, JANUARY, version="<img src='/etc/passwd'/>&<b>")
    assert as_pdf(report(people.counted), ReviewWords()).startswith(b"%PDF-")


def test_a_report_with_everything_hidden_can_be_printed(synthetic):
    assert as_pdf(report(synthetic(6)), ReviewWords()).startswith(b"%PDF-")
    assert as_csv(report(synthetic(6)), ReviewWords())


def test_no_code_of_the_field_leaves_in_any_of_the_files(synthetic):
    made = report(synthetic())
    pdf = b"".join(streams(as_pdf(made, ReviewWords())))
    files = (as_csv(made, ReviewWords()), json.dumps(as_plain(made)).encode(), pdf)
    for code in FIELD_CODES:
        assert not any(code.code.encode() in file for file in files)
    assert not any(mark in file for file in files for mark in (b"htcds:", b"ic-tip:"))
