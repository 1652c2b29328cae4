"""Answers, buttons, switches and folds, as a hand and a keyboard meet them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Columns,
    Field,
    Fold,
    PassphraseEdit,
    SayLeaveOut,
    body,
    label,
    speak,
)

FIVE = [
    ("yes", "Yes"),
    ("no", "No"),
    ("declined", "Rather not say"),
    ("dont_know", "Don’t know"),
    ("later", "Not now"),
]


@pytest.fixture
def answers(qtbot: QtBot) -> AnswerList:
    made = AnswerList()
    made.set_answers(FIVE)
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_click_chooses(answers: AnswerList, qtbot: QtBot, heard: Callable[..., list]) -> None:
    chosen = heard(answers.chosen)
    qtbot.mouseClick(answers.row("no"), Qt.MouseButton.LeftButton)
    assert chosen == ["no"]
    assert answers.selected == ("no",)


@pytest.mark.parametrize(("digit", "key"), [("1", "yes"), ("3", "declined"), ("5", "later")])
def test_a_digit_chooses(
    answers: AnswerList, qtbot: QtBot, heard: Callable[..., list], digit: str, key: str
) -> None:
    chosen = heard(answers.chosen)
    qtbot.keyClicks(answers.rows[0], digit)
    assert chosen == [key]


def test_a_digit_without_an_answer_does_nothing(
    answers: AnswerList, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    chosen = heard(answers.chosen)
    qtbot.keyClicks(answers.rows[0], "7")
    assert chosen == []


def test_arrows_move_and_space_or_enter_choose(
    answers: AnswerList, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    chosen = heard(answers.chosen)
    answers.rows[0].setFocus()
    qtbot.keyClick(answers.rows[0], Qt.Key.Key_Down)
    assert answers.rows[1].hasFocus()
    assert chosen == []
    qtbot.keyClick(answers.rows[1], Qt.Key.Key_Space)
    qtbot.keyClick(answers.rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(answers.rows[0], Qt.Key.Key_Return)
    assert chosen == ["no", "yes"]


def test_choosing_another_answer_lets_go_of_the_first(answers: AnswerList, qtbot: QtBot) -> None:
    qtbot.keyClicks(answers.rows[0], "1")
    qtbot.keyClicks(answers.rows[0], "2")
    assert answers.selected == ("no",)


def test_declining_is_exactly_as_large_as_a_yes(answers: AnswerList) -> None:
    sizes = {(row.width(), row.height()) for row in answers.rows}
    assert len(sizes) == 1
    assert min(sizes)[1] >= 52


def test_many_may_be_chosen_and_an_exclusive_one_stands_alone(
    qtbot: QtBot, heard: Callable[..., list]
) -> None:
    answers = AnswerList(many=True)
    answers.show()
    qtbot.addWidget(answers)
    answers.set_answers([("a", "A bed"), ("b", "Food"), ("none", "None of these")])
    answers.set_exclusive(frozenset({"none"}))
    for digit in "12":
        qtbot.keyClicks(answers.rows[0], digit)
    assert answers.selected == ("a", "b")
    qtbot.keyClicks(answers.rows[0], "3")
    assert answers.selected == ("none",)
    qtbot.keyClicks(answers.rows[0], "1")
    assert answers.selected == ("a",)


def test_long_words_wrap_and_make_the_row_higher(answers: AnswerList) -> None:
    row = answers.rows[0]
    row.setText("A long answer that cannot stand on one line of a narrow page. " * 3)
    assert row.heightForWidth(300) > 2 * row.heightForWidth(3000)


def test_a_button_asks_for_no_more_width_than_its_longest_word(qtbot: QtBot) -> None:
    short, long = Button("Forward"), Button("Forward to the next of the questions")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.minimumSizeHint().width() < long.sizeHint().width() / 2
    assert long.heightForWidth(short.sizeHint().width()) > short.sizeHint().height()


def test_saying_is_off_until_it_is_agreed_to(qtbot: QtBot, heard: Callable[..., list]) -> None:
    switch = SayLeaveOut("Health needs")
    qtbot.addWidget(switch)
    said = heard(switch.said)
    assert not switch.says
    qtbot.mouseClick(switch.button("say"), Qt.MouseButton.LeftButton)
    assert switch.says
    qtbot.keyClick(switch.button("leave_out"), Qt.Key.Key_Space)
    assert said == [True, False]
    assert switch.button("say").accessibleName() == "Health needs: Say"


def test_arrows_in_a_switch_follow_the_direction_of_the_page(
    qtbot: QtBot, qapp: QApplication
) -> None:
    switch = SayLeaveOut()
    qtbot.addWidget(switch)
    with qtbot.waitActive(switch):
        switch.show()
        switch.activateWindow()
    switch.button("say").setFocus()
    qtbot.keyClick(switch.button("say"), Qt.Key.Key_Right)
    assert switch.button("leave_out").hasFocus()
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(switch.button("leave_out"), Qt.Key.Key_Right)
    assert switch.button("say").hasFocus()


def test_a_fold_opens_and_closes(qtbot: QtBot, heard: Callable[..., list]) -> None:
    fold = Fold("Why we ask this", body("Because."))
    qtbot.addWidget(fold)
    opened = heard(fold.unfolded)
    assert not fold.is_open
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert fold.is_open
    qtbot.keyClick(fold.button, Qt.Key.Key_Space)
    assert opened == [True, False]


def test_a_passphrase_is_given_away_once_and_never_learnt(qtbot: QtBot) -> None:
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "four words go here")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert edit.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText
    assert edit.take() == "four words go here"
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""


def test_a_field_is_named_by_its_label_and_says_what_is_missing(qtbot: QtBot) -> None:
    field = Field("Reason")
    qtbot.addWidget(field)
    field.show_note("Write the reason first.")
    assert field.edit.accessibleName() == "Reason"
    assert field.edit.accessibleDescription() == "Write the reason first."
    assert not field.note.isHidden()
    field.show_note("")
    assert field.note.isHidden()


def test_parts_stand_below_one_another_where_there_is_no_room(qtbot: QtBot) -> None:
    sides = Columns(body("left"), body("right"), narrow=400)
    qtbot.addWidget(sides)
    sides.resize(500, 200)
    sides.show()
    assert not sides.stacked
    sides.resize(300, 200)
    assert sides.stacked


def test_markup_is_shown_and_never_obeyed(qtbot: QtBot) -> None:
    words = label("<b>not bold</b>")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText


def test_lines_start_where_the_page_does(qtbot: QtBot) -> None:
    words, far = label("K7"), label("14:05")
    far.trail()
    for one in (words, far):
        qtbot.addWidget(one)
        one.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert words.alignment() & Qt.AlignmentFlag.AlignRight
    assert far.alignment() & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("ku", Qt.LayoutDirection.LeftToRight),
        ("ku-Arab", Qt.LayoutDirection.RightToLeft),
        ("es", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_a_text_of_another_language_runs_its_own_way(
    qtbot: QtBot, language: str, direction: Qt.LayoutDirection
) -> None:
    words = label("…", "question")
    qtbot.addWidget(words)
    speak(words, language)
    assert words.layoutDirection() is direction
    assert (words.font().pixelSize() > 26) is (direction is Qt.LayoutDirection.RightToLeft)
