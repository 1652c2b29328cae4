"""The sheet of questions as it is printed: all of it, from its own side, never over two pages."""

import re

import pytest

from screenapp.printing.kit.wording import wordings
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.qt_typesetter import without_screen
from screenapp.printing.written.page import WrittenPage, WrittenQuestion
from screenapp.printing.written.sheet import SheetTooLong, render
from screenapp.resources import font_files


def page(*languages: str, questions: int = 14, words: str = "Do you sleep well?") -> WrittenPage:
    own = [wordings()[one] for one in languages]
    names = ("written.yes", "written.no", "written.unsure", "point.not_say")
    boxes = tuple(tuple(one.say(key) for one in own) for key in names)
    asked = WrittenQuestion(texts=(words,) * len(own), boxes=boxes)
    return WrittenPage(
        title=tuple(one.say("written.title") for one in own),
        how=tuple(one.say("written.how") for one in own),
        right_to_left=tuple(one.right_to_left for one in own),
        questions=(asked,) * questions,
        code="A-10 · R9",
    )


def printed(what: WrittenPage) -> bytes:
    fonts = font_files()
    return render(what, fonts, setter=without_screen(fonts), compress=False)


def test_every_question_and_box_is_on_it_and_it_turns_the_page(qapp, pieces) -> None:
    pdf = printed(page("en", "es"))
    said = [one.text for one in pieces(pdf)]
    assert said.count("Do you sleep well?") == 28
    for word in ("Yes", "Sí", "Not sure", "Rather not say"):
        assert said.count(word) == 14, word
    assert said.count("A-10 · R9") == len(re.findall(rb"/Type /Page\b", pdf)) == 2
    assert all(one.x >= 50 and one.y >= 30 for one in pieces(pdf))
    assert len(re.findall(rb" re S", pdf)) == 14 * 4


def test_boxes_stand_where_a_line_begins(qapp) -> None:
    def lefts(language: str) -> list[float]:
        pdf = printed(page(language, questions=1))
        return [float(x) for x in re.findall(rb"([\d.]+) [\d.]+ 12 12 re S", pdf)]

    ltr, rtl = lefts("en"), lefts("ar")
    assert ltr == sorted(ltr) and rtl == sorted(rtl, reverse=True)
    assert rtl[0] > PaperSize.A4.value[0] / 2 > ltr[0]


def test_a_question_longer_than_a_page_is_not_cut(qapp) -> None:
    with pytest.raises(SheetTooLong):
        printed(page("en", questions=1, words="Do you sleep well? " * 400))
