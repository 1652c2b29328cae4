"""How the printed page is laid out: nothing off the paper, nothing over anything else."""

import re
from dataclasses import dataclass
from itertools import pairwise

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from screenapp.printing.paper_size import PaperSize
from screenapp.referral.pdf import render
from screenapp.referral.summary import PagePart, Summary
from screenapp.resources import font_files

EDGE = 36.0
"""Points that printers leave blank at every edge."""

LINE = 14.3
"""Points that a line of what is told takes."""

_TOKEN = re.compile(
    r"(?P<colour>[\d.]+ [\d.]+ [\d.]+) rg|"
    r"(?P<line>n [\d.]+ (?P<rule>[\d.]+) m)|"
    r"(?P<turned>\n)q\n(?P<matrix>[^\n]+) cm|"
    r"BT 1 0 0 1 (?P<x>-?[\d.]+) (?P<y>-?[\d.]+) Tm /(?P<face>\S+) (?P<size>[\d.]+) Tf [\d.]+ TL "
    r"\((?P<text>(?:[^()\\]|\\.)*)\) Tj"
)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A line of text where its baseline begins, in points from the paper's lower left."""

    x: float
    y: float
    size: float
    text: str
    dark: float


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One page: its lines in the order drawn, and how high its rules lie."""

    lines: list[Drawn]
    rules: list[float]
    turned: list[list[float]]

    def line(self, text: str) -> Drawn:
        (found,) = [line for line in self.lines if line.text == text]
        return found


def sheets(pdf: bytes) -> list[Sheet]:
    read = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        code = stream.decode("latin-1")
        if " Tj" in code:
            read.append(sheet(code))
    return read


def sheet(code: str) -> Sheet:
    dark, found = 0.0, Sheet(lines=[], rules=[], turned=[])
    for token in _TOKEN.finditer(code):
        if colour := token["colour"]:
            dark = 1 - sum(float(part) for part in colour.split()) / 3
        elif token["rule"]:
            found.rules.append(float(token["rule"]))
        elif token["matrix"]:
            found.turned.append([float(part) for part in token["matrix"].split()])
        else:
            x, y, size = (float(token[name]) for name in ("x", "y", "size"))
            found.lines.append(Drawn(x=x, y=y, size=size, text=token["text"], dark=dark))
    return found


def summary(*parts: tuple[str, tuple[str, ...]], right_to_left=False, practice=""):
    return Summary(
        title="Referral to Harbour House",
        subtitle="Reference R9",
        parts=tuple(PagePart(label=label, lines=lines) for label, lines in parts),
        footer="%1 of %2",
        continued="Reference R9, continued",
        practice=practice,
        right_to_left=right_to_left,
    )


def printed(told: Summary, paper: PaperSize = PaperSize.A4) -> list[Sheet]:
    return sheets(render(told, font_files(), paper=paper, compress=False))


def width_of(line: Drawn) -> float:
    return stringWidth(line.text, "NotoSans-Regular", line.size)


LONG = " ".join(f"word{n}" for n in range(1, 400))
TWO = summary(("Asks for", ("A place", "Food")), ("Agreed", ("By R9.",)))
MANY = summary(*((f"Part {n}", (LONG,)) for n in range(6)))


@pytest.mark.parametrize("paper", list(PaperSize))
@pytest.mark.parametrize("told", [TWO, MANY], ids=["short", "long"])
def test_no_line_comes_near_the_edge_of_the_paper(told, paper):
    width, height = paper.value
    for page in printed(told, paper):
        for line in page.lines:
            assert line.x >= EDGE and line.x + width_of(line) <= width - EDGE
            assert line.y >= EDGE and line.y + line.size <= height - EDGE


@pytest.mark.parametrize("told", [TWO, MANY], ids=["short", "long"])
def test_no_line_lies_over_the_one_above_it(told):
    for page in printed(told):
        for column in {line.x for line in page.lines}:
            heights = [line.y for line in page.lines if line.x == column]
            assert all(above - below >= 9.5 for above, below in pairwise(heights))


def test_a_label_stands_left_of_its_text_on_the_same_line():
    (page,) = printed(TWO)
    label, first, second = (page.line(text) for text in ("Asks for", "A place", "Food"))
    assert label.y == first.y > second.y
    assert label.x + width_of(label) < first.x == second.x


def test_a_label_of_many_words_is_broken_before_the_text_begins():
    (page,) = printed(summary(("A label of a great many words", ("One line",))))
    value = page.line("One line")
    labels = [line for line in page.lines if line.text in "A label of a great many words"]
    assert len(labels) > 1
    assert all(line.x + width_of(line) < value.x for line in labels)


def test_parts_stand_further_apart_than_the_lines_of_one_part():
    (page,) = printed(TWO)
    first, second, other = (page.line(text).y for text in ("A place", "Food", "By R9."))
    assert second - other > first - second


def test_a_page_from_right_to_left_begins_at_the_right():
    right = summary(("Asks for", ("A place", "Food")), right_to_left=True)
    (page,) = printed(right)
    label, value, other = (page.line(text) for text in ("Asks for", "A place", "Food"))
    edge = PaperSize.A4.value[0] - printed(TWO)[0].line("Asks for").x
    assert label.x > value.x + width_of(value)
    assert label.x + width_of(label) == pytest.approx(edge, abs=0.01)
    assert value.x + width_of(value) == pytest.approx(other.x + width_of(other), abs=0.01)
    title = page.line("Reference R9")
    assert title.x + width_of(title) == pytest.approx(edge, abs=0.01)


@pytest.mark.parametrize("told", [TWO, MANY], ids=["short", "long"])
def test_what_is_told_stands_between_two_rules_and_the_number_below(told):
    for number, page in enumerate(pages := printed(told), start=1):
        upper, lower = page.rules
        footer = page.line(f"{number} of {len(pages)}")
        head = {"Referral to Harbour House", "Reference R9", "Reference R9, continued"}
        for line in page.lines:
            if line.text in head:
                assert line.y > upper
            elif line is not footer:
                assert lower < line.y and line.y + line.size < upper
        assert footer.y + footer.size < lower + 1


def test_a_page_is_filled_before_the_next_one_begins():
    for page in printed(MANY)[:-1]:
        _, lower = page.rules
        lowest = min(line.y for line in page.lines if line.y > lower)
        assert lowest - lower < 3 * LINE


def test_the_title_stands_on_the_first_page_and_the_reference_on_the_others():
    first, *others = ([line.text for line in page.lines] for page in printed(MANY))
    assert "Referral to Harbour House" in first
    assert "Reference R9, continued" not in first
    assert others
    for page in others:
        assert page[0] == "Reference R9, continued"
        assert "Referral to Harbour House" not in page


def test_a_real_page_begins_with_its_title_and_a_practice_page_says_so_above_it():
    (real,) = printed(TWO)
    (practice,) = printed(summary(("Asks for", ("Food",)), practice="Practice."))
    assert real.lines[0].text == "Referral to Harbour House"
    above, title = practice.line("Practice."), practice.line("Referral to Harbour House")
    assert above.y > title.y
    assert title.y < real.lines[0].y


def test_what_is_said_is_darker_than_what_it_is_called():
    (page,) = printed(TWO)
    title, below, label, value = (
        page.line(text).dark
        for text in ("Referral to Harbour House", "Reference R9", "Asks for", "A place")
    )
    assert title == value > label == below == page.line("1 of 1").dark > 0.5
    assert printed(MANY)[1].line("Reference R9, continued").dark == below


def test_practice_is_written_across_the_middle_of_each_page_too_pale_to_hide_a_word():
    told = summary(*((f"Part {n}", (LONG,)) for n in range(6)), practice="Practice.")
    pages = printed(told)
    assert len(pages) > 1
    width, height = PaperSize.A4.value
    for page in pages:
        mark, *others = page.lines
        assert mark.text == "PRACTICE"
        assert mark.dark < 0.15 < min(line.dark for line in others)
        (*_, right, up) = page.turned[0]
        assert (right, up) == (
            pytest.approx(width / 2, abs=0.01),
            pytest.approx(height / 2, abs=0.01),
        )
        drawn = stringWidth(mark.text, "NotoSans-Bold", mark.size)
        assert mark.x == pytest.approx(-drawn / 2, abs=0.01)
        assert -mark.size / 2 < mark.y < 0
        assert drawn < (width**2 + height**2) ** 0.5 - 2 * EDGE
