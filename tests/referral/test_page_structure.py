"""The page read by an independent reader of its structure: what is heard, and in which order."""

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from screenapp.printing.qt_typesetter import without_screen
from screenapp.referral.consent import InformationKind
from screenapp.referral.pdf import render
from screenapp.referral.summary import PagePart, Prepared, Summary, prepare
from screenapp.resources import font_files

DRAWN = {"Tj", "TJ", "'", '"', "f", "f*", "F", "S", "s", "B", "b", "B*", "b*", "Do", "sh"}
ARABIC = "تم الاتفاق على ذلك"


@pytest.fixture
def summary(case, agreed, today) -> Summary:
    prepared = prepare(case, agreed(*InformationKind), today=today)
    assert isinstance(prepared, Prepared)
    return prepared.summary


def opened(summary: Summary, setter=None) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(render(summary, font_files(), setter=setter)))


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """In the order in which they are read."""
    root = pdf.Root.StructTreeRoot
    assert root.K.S == "/Document"
    return list(root.K.K)


def said_by_mark(pdf: pikepdf.Pdf) -> dict[tuple[int, int], str]:
    """What is drawn as text inside each mark, read through the typeface's own table."""
    found: dict[tuple[int, int], str] = {}
    for number, page in enumerate(pdf.pages):
        letters, face, mark = tables(page), "", -1
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC":
                    mark = int(operands[1]["/MCID"])
                case "BMC" | "EMC":
                    mark = -1
                case "Tf":
                    face = str(operands[0])
                case "Tj" if mark >= 0:
                    text = "".join(letters[face][code] for code in bytes(operands[0]))
                    found[number, mark] = found.get((number, mark), "") + text
    return found


def tables(page: pikepdf.Page) -> dict[str, dict[int, str]]:
    return {
        name: _table(font.ToUnicode.read_bytes().decode("ascii"))
        for name, font in page.Resources.Font.items()
        if "/ToUnicode" in font
    }


def _table(cmap: str) -> dict[int, str]:
    rows = re.findall(r"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", cmap, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(said).decode("utf-16-be") for code, said in rows}


def test_the_file_says_that_it_is_tagged_in_which_language_and_what_it_is_called(summary):
    pdf = opened(summary)
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.Root.Lang) == "en"
    with pdf.open_metadata() as kept:
        assert kept["pdfuaid:part"] == "1"
        assert kept["dc:title"] == "Reference R9"


def test_what_is_heard_is_the_summary_in_its_order_and_nothing_else(summary):
    pdf = opened(summary)
    said = said_by_mark(pdf)
    heard = []
    for element in elements(pdf):
        pages = [page.obj.objgen for page in pdf.pages]
        marks = [(pages.index(mark.Pg.objgen), int(mark.MCID)) for mark in element.K]
        heard.append((str(element.S)[1:], " ".join(said[mark] for mark in marks)))
    expected = [("H1", summary.title), ("P", summary.subtitle)]
    for part in summary.parts:
        expected += [("H2", part.label), *(("P", line) for line in part.lines)]
    assert [(tag, text.split()) for tag, text in heard] == [
        (tag, text.split()) for tag, text in expected
    ]


def test_nothing_is_drawn_that_is_neither_read_nor_told_to_be_decoration(summary):
    long = replace(summary, parts=summary.parts * 6, practice="Practice. No real person.")
    pdf = opened(long)
    assert len(pdf.pages) > 1
    for page in pdf.pages:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            assert depth in (0, 1)
            assert depth == 1 or name not in DRAWN, name
        assert depth == 0


def test_each_mark_has_an_element_and_each_page_knows_its_place(summary):
    pdf = opened(replace(summary, parts=summary.parts * 6))
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
    for number, page in enumerate(pdf.pages):
        assert str(page.obj.Tabs) == "/S"
        owners = parents[int(page.obj.StructParents)]
        marks = [
            int(operands[1]["/MCID"])
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC"
        ]
        assert marks == list(range(len(owners)))
        for mark, owner in enumerate(owners):
            assert any(
                int(one.MCID) == mark and one.Pg.objgen == page.obj.objgen for one in owner.K
            ), (number, mark)


def test_words_drawn_as_outlines_are_said_as_they_were_written(summary, qapp):
    part = PagePart(label="متفق عليه", lines=(ARABIC, "555 0142"))
    told = replace(summary, parts=(part,), right_to_left=True, language="ar")
    pdf = opened(told, without_screen(font_files()))
    assert str(pdf.Root.Lang) == "ar"
    said = [str(one.ActualText) for one in elements(pdf) if "/ActualText" in one]
    assert [text for text in said if text in (part.label, ARABIC)] == ["متفق عليه", ARABIC]


def test_every_typeface_travels_with_it_and_can_be_read_back(summary):
    pdf = opened(summary)
    fonts = list(pdf.pages[0].Resources.Font.values())
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font
