"""Scripts that need shaping, and text from right to left."""

from dataclasses import replace

import pytest

from screenapp.printing.qt_typesetter import Typesetter
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.pdf import render
from screenapp.referral.summary import Prepared, prepare
from screenapp.referral.words import ENGLISH
from screenapp.resources import font_files

SAMPLES = {
    "Arabic": "اتصل بالرقم 1-888-555-0199 قبل الساعة 17:30",
    "Persian": "می‌خواهم با خواهرم حرف بزنم",
    "Hindi": "आपका पासपोर्ट किसके पास है?",
    "Bengali": "আপনার পাসপোর্ট কার কাছে?",
    "Amharic": "ፓስፖርትዎ ማን ጋር ነው?",
    "Khmer": "តើអ្នកអាចចាកចេញដោយសេរីបានទេ?",
    "Thai": "คุณออกไปได้อย่างอิสระหรือไม่",
    "Burmese": "လွတ်လပ်စွာ ထွက်ခွာနိုင်ပါသလား",
}


@pytest.fixture
def setter(qapp):
    return Typesetter(font_files())


@pytest.fixture
def page(case, agreed, today):
    def make(text, words=ENGLISH):
        told = replace(case.material, details={Detail.URGENT: text})
        prepared = prepare(
            replace(case, material=told, words=words), agreed(InformationKind.URGENT), today=today
        )
        assert isinstance(prepared, Prepared)
        return prepared.summary

    return make


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
def test_a_line_of_another_script_is_set_with_the_bundled_faces(page, setter, text):
    pdf = render(page(text), font_files(), setter=setter, compress=False)
    assert pdf == render(page(text), font_files(), setter=setter, compress=False)
    assert b"/Subtype /Image" not in pdf


def test_the_words_lie_invisible_under_the_outlines_so_that_they_can_be_searched(page, setter):
    pdf = render(page("पासपोर्ट 555 0199"), font_files(), setter=setter, compress=False)
    assert b"3 Tr" in pdf
    assert b"555" in pdf


def test_a_phone_number_keeps_its_order_in_arabic(setter):
    plain, fenced = "اتصل 1-888-555-0199", "اتصل \u20661-888-555-0199\u2069"

    def at(text: str, part: str) -> float:
        (line,) = setter.lines(text, size=10, width=400, bold=False)
        return line.layout.lineAt(0).cursorToX(text.index(part))[0]

    assert at(fenced, "888") < at(fenced, "555") < at(fenced, "0199")
    assert at(plain, "888") > at(plain, "0199")


def test_right_to_left_lines_know_that_they_are(setter):
    (arabic,) = setter.lines("ملخص", size=10, width=400, bold=False)
    (hindi,) = setter.lines("आपका", size=10, width=400, bold=True)
    assert arabic.right_to_left
    assert not hindi.right_to_left


def test_long_text_is_broken_into_lines_that_fit(setter):
    lines = setter.lines(SAMPLES["Hindi"] * 10, size=10, width=120, bold=False)
    assert len(lines) > 3
    assert all(line.width <= 121 for line in lines)


def test_a_page_in_a_right_to_left_language_is_mirrored(page, setter):
    words = replace(ENGLISH, right_to_left=True, urgent="عاجل", asks_for="يطلب")
    assert page("الليلة", words).right_to_left
    mirrored = render(page("الليلة", words), font_files(), setter=setter, compress=False)
    plain = render(page("الليلة"), font_files(), setter=setter, compress=False)
    assert mirrored != plain
