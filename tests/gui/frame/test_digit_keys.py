"""Which digit a key stands for, whatever the keyboard writes; by key symbols and by place."""

import sys
import unicodedata

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from screenapp.ui.shell.digit_keys import KeyPress, digit_of
from screenapp.ui.shell.keyboard import digit_pressed

ROWS = {
    "fr": "&é\"'(-è_ç",
    "cs": "+ěščřžýáí",
    "sk": "+ľščťžýáí",
    "vi": "ăâêô\u0300\u0309\u0303\u0301đ",
}
NONE = Qt.KeyboardModifier.NoModifier


def by_symbol(text: str, language: str) -> str:
    return digit_of(KeyPress(text=text), platform="offscreen", language=language)


def pressed(text: str, key: int = 0, modifiers: Qt.KeyboardModifier = NONE, scan: int = 0) -> str:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)
    return digit_pressed(event)


@pytest.mark.parametrize(("language", "row"), ROWS.items(), ids=ROWS)
def test_the_digit_row_answers_by_its_symbols(language, row):
    assert "".join(by_symbol(symbol, language) for symbol in row) == "123456789"


def test_a_letter_of_one_digit_alone_answers_where_the_language_is_not_known():
    assert by_symbol("é", "en") == "2"
    assert by_symbol("ě", "en") == "2"
    assert by_symbol("č", "en") == "4"
    assert [by_symbol(mark, "en") for mark in "&+-(_'\""] == [""] * 7


@pytest.mark.parametrize(
    ("platform", "first"), [("xcb", 10), ("wayland", 10), ("windows", 2)], ids=str
)
def test_where_the_place_is_known_it_alone_counts(platform, first):
    row = "".join(
        digit_of(KeyPress(text="é", scan_code=first + n), platform=platform, language="fr")
        for n in range(-1, 10)
    )
    assert row == "123456789"


def test_a_mac_tells_places_by_its_virtual_keys():
    found = [
        digit_of(KeyPress(text="§", virtual_key=key), platform="cocoa", language="fr")
        for key in (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
    ]
    assert found == [*"123456789", ""]


def test_every_digit_of_any_script_is_the_digit_it_is():
    for code in range(sys.maxunicode + 1):
        value = unicodedata.decimal(chr(code), None)
        wanted = str(value) if value else ""
        if value is not None:
            assert by_symbol(chr(code), "en") == wanted, hex(code)


def test_a_chord_is_no_answer_and_shift_counts_for_what_it_writes():
    assert pressed("1", Qt.Key.Key_1) == "1"
    assert pressed("1", Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier) == "1"
    assert pressed("1", Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier) == ""
    assert pressed("1", Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier) == ""
    assert pressed("2", Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier) == "2"
    assert pressed("É", Qt.Key.Key_Eacute, Qt.KeyboardModifier.ShiftModifier) == ""
    assert pressed("é", Qt.Key.Key_Eacute) == "2"
    assert pressed("", Qt.Key.Key_Dead_Hook) == "6"
    assert pressed("", Qt.Key.Key_F2) == ""
