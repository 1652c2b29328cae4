"""Numbers in right-to-left text stand in the order they were typed: by the places of glyphs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from screenapp.printing.bidi import fenced
from screenapp.printing.qt_typesetter import Typesetter
from screenapp.resources import font_files
from screenapp.ui.phrases import fill
from screenapp.ui.widgets.labels import label

BEFORE, AFTER = "اتصل بالرقم ", " قبل الظهر"
# What was typed, and its parts from left to right.
TYPED = {
    "1-888-555-0199": ("1", "888", "555", "0199"),
    "١-٨٠٠-٥٥٥-٠١٤٢": ("١", "٨٠٠", "٥٥٥", "٠١٤٢"),
    "+٩٦٣ ١١ ٥٥٥ ٠١٤٢": ("+", "٩٦٣", "١١", "٥٥٥", "٠١٤٢"),
    "(٠٢١) ٥٥٥-٠١": ("(", "٠٢١", ")", "٥٥٥", "٠١"),
    "(۰۲۱) ۵۵۵-۰۱": ("(", "۰۲۱", ")", "۵۵۵", "۰۱"),
    "+98 (21) 555-0142": ("+", "98", "(", "21", ")", "555", "0142"),
    "555-0142 ext. 12": ("555", "0142", "ext", "12"),
    "555-0142 x12": ("555", "0142", "x", "12"),
    "٥٥٥-٠١٤٢ #١٢": ("٥٥٥", "٠١٤٢", "#", "١٢"),
    "9-11": ("9", "11"),
    "٩-١١": ("٩", "١١"),
    "17:30-18:45": ("17", "30", "18", "45"),
    "from 9 to 11": ("from", "9", "to", "11"),
    "ABC-1234": ("ABC", "1234"),
    "ABC-١٢٣٤": ("ABC", "١٢٣٤"),
    "1234-ABC": ("1234", "ABC"),
    "2026/09/24": ("2026", "09", "24"),
    "٢٤/٩/٢٠٢٦": ("٢٤", "٩", "٢٠٢٦"),
    "ana@example.org": ("ana", "example", "org"),
}


def places(layout: QTextLayout, typed: str) -> list[float]:
    """The left edge of the glyphs of each part of *typed*, in the order of its parts."""
    text, found, start = layout.text(), [], layout.text().index(typed[0])
    start = text.index(typed)
    for part in TYPED[typed]:
        at = text.index(part, start)
        runs = layout.lineAt(0).glyphRuns(at, len(part))
        found.append(min(point.x() for run in runs for point in run.positions()))
        start = at + len(part)
    return found


def set_on_screen(text: str) -> QTextLayout:
    layout = QTextLayout(text, QFont(["Noto Sans", "Noto Naskh Arabic"]))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout


@pytest.fixture
def setter(qapp):
    return Typesetter(font_files())


@pytest.mark.parametrize("typed", TYPED)
def test_a_number_keeps_its_order_on_paper(setter, typed):
    (line,) = setter.lines(fenced(BEFORE + typed + AFTER), size=10, width=9_000, bold=False)
    assert line.right_to_left
    found = places(line.layout, typed)
    assert found == sorted(found)


@pytest.mark.parametrize("typed", TYPED)
def test_a_number_keeps_its_order_on_the_screen(setter, typed):
    words = label(BEFORE + typed + AFTER)
    assert words.text() == BEFORE + typed + AFTER
    found = places(set_on_screen(words.drawn_text()), typed)
    assert found == sorted(found)


@pytest.mark.parametrize("typed", ["١-٨٠٠-٥٥٥-٠١٤٢", "+٩٦٣ ١١ ٥٥٥ ٠١٤٢"])
def test_arabic_digits_keep_their_order_without_a_letter_beside_them(setter, typed):
    (line,) = setter.lines(fenced(typed), size=10, width=9_000, bold=False)
    found = places(line.layout, typed)
    assert found == sorted(found)
    assert fill("Call %1.", typed) != f"Call {typed}."


def test_a_bracket_whose_other_half_stands_outside_is_not_drawn_into_the_fence():
    text = "اتصل (على 5550199)"
    assert fenced(text) == "اتصل (على \u20665550199\u2069)"


def test_text_that_needs_no_fence_is_left_as_it_is():
    assert fenced("Call 1-888-555-0199 (ext. 4), ABC-1234") == (
        "Call 1-888-555-0199 (ext. 4), ABC-1234"
    )


def test_a_very_long_word_is_fenced_in_no_time():
    assert len(fenced("ش" * 100_000 + " 55 55")) == 100_000 + len(" 55 55") + 2
