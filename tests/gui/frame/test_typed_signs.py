"""A field keeps what was typed exactly, or says below it what it does not keep."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from screenapp.ui.widgets import Field, PassphraseEdit
from screenapp.ui.widgets.typed_signs import LONGEST_TYPED

LEFT_OUT = "A sign that cannot be kept was left out."
UNHELD = "no\ue000w"


@pytest.fixture
def field(qtbot):
    def make(**more):
        made = Field("What", **more)
        qtbot.addWidget(made)
        return made

    return make


@pytest.mark.parametrize(
    "typed",
    ["  a  b ", "e\u0301" * 40, "\u0300" * 10_000, "\u202eabc\u202c", "க😀𞤀", "a\nb\tc", "\u2028x"],
)
def test_what_can_be_kept_stands_there_exactly_and_nothing_is_said(field, typed):
    made = field()
    made.edit.insert(typed)
    assert made.text == typed
    assert made.signs.isHidden()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a\ud800b", "ab"), ("a\udc00", "a"), ("a\0b", "ab"), ("x\uffff", "x"), ("\ud83dx", "x")],
)
@pytest.mark.parametrize("way", ["typed", "pasted", "set"])
def test_what_cannot_be_kept_is_left_out_and_said(field, typed, kept, way):
    made = field()
    if way == "typed":
        event = QInputMethodEvent()
        event.setCommitString(typed)
        QApplication.sendEvent(made.edit, event)
    elif way == "pasted":
        made.edit.insert(typed)
    else:
        made.edit.setText(typed)
    assert made.text == kept
    assert made.signs.text().startswith(LEFT_OUT)
    assert made.edit.accessibleDescription().startswith(LEFT_OUT)


def test_what_is_said_is_gone_with_the_next_key(field):
    made = field()
    made.edit.insert("a\0")
    made.edit.insert("b")
    assert made.text == "ab"
    assert made.signs.isHidden()


def test_what_is_marked_stays_marked_while_a_sign_is_left_out(field):
    made = field()
    made.edit.setText("abcdef")
    made.edit.setSelection(2, 2)
    made.edit.insert("x\0y")
    assert made.text == "abxyef"
    assert made.edit.cursorPosition() == 4


def test_what_does_not_fit_is_said(field):
    made = field()
    made.edit.setMaxLength(5)
    made.edit.insert("abcdefgh")
    assert made.text == "abcde"
    assert "Not all of it fits here" in made.signs.text()


def test_fifty_thousand_signs_fit(field):
    made = field()
    made.edit.insert("x" * 50_000)
    assert len(made.text) == 50_000 < LONGEST_TYPED
    assert made.signs.isHidden()


def test_only_a_field_whose_words_go_on_paper_names_what_paper_cannot_show(field):
    plain, printed = field(), field(on_paper=True)
    for made in (plain, printed):
        made.edit.insert(f"come {UNHELD} please")
        assert made.text == f"come {UNHELD} please"
    assert plain.signs.isHidden()
    assert printed.signs.text() == (
        f"Paper cannot show \u2068{UNHELD}\u2069. Write it in other letters."
    )


def test_a_passphrase_is_not_altered_without_a_word(field):
    made = field(edit=PassphraseEdit())
    made.edit.insert("violet\0ladder")
    assert made.signs.text().startswith(LEFT_OUT)
