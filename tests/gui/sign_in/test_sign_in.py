"""Getting in: one sentence for what does not fit, and nothing kept of what was typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.sign_in.page import SignInPage
from screenapp.vault import errors


def give(qtbot: QtBot, page: SignInPage, name: str, passphrase: str) -> None:
    page.name.edit.clear()
    qtbot.keyClicks(page.name.edit, name)
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.mouseClick(page.sign_in, Qt.MouseButton.LeftButton)


def words(page: QWidget) -> str:
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_a_name_and_a_passphrase_open_the_vault(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    give(qtbot, sign_in, "Nurse", "four words go here")
    assert vault.asked == [("Nurse", "four words go here")]
    assert vault.entered == ["opened"]


def test_it_works_with_the_keyboard_alone(sign_in: SignInPage, vault: object, qtbot: QtBot) -> None:
    sign_in.setFocus()
    qtbot.keyClicks(sign_in.name.edit, "Nurse")
    qtbot.keyClick(sign_in.name.edit, Qt.Key.Key_Return)
    assert sign_in.passphrase.edit.hasFocus()
    qtbot.keyClicks(sign_in.passphrase.edit, "four words go here")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert vault.entered == ["opened"]


def test_the_passphrase_leaves_its_field_with_the_first_press(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.WrongPassphrase()
    give(qtbot, sign_in, "Nurse", "four words go here")
    assert sign_in.passphrase.text == ""
    assert sign_in.name.text == "Nurse"


def test_what_does_not_fit_is_one_sentence_whichever_it_was(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.WrongPassphrase()
    give(qtbot, sign_in, "Nobody", "x")
    first = words(sign_in)
    give(qtbot, sign_in, "Nurse", "y")
    assert words(sign_in) == first
    assert "This name and passphrase do not open anything together." in first
    assert sign_in.passphrase.edit.hasFocus()


def test_nothing_is_asked_with_an_empty_field(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    give(qtbot, sign_in, "Nurse", "")
    give(qtbot, sign_in, "", "four words")
    assert vault.asked == []


def test_after_many_tries_the_page_counts_the_seconds(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.TooSoon(2)
    give(qtbot, sign_in, "Nurse", "x")
    assert "You can try again in 2 second(s)." in words(sign_in)
    assert not sign_in.sign_in.isEnabled()
    qtbot.keyClicks(sign_in.passphrase.edit, "y")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert len(vault.asked) == 1
    sign_in.second_passed()
    assert "You can try again in 1 second(s)." in words(sign_in)
    sign_in.second_passed()
    assert sign_in.sign_in.isEnabled()
    assert "second" not in words(sign_in)


@pytest.mark.parametrize(
    "trouble", [errors.StoreLost(), errors.StoreNewer(4, 3), errors.AlreadyOpen(), ValueError("no")]
)
def test_every_trouble_is_told_in_sentences(
    sign_in: SignInPage, vault: object, qtbot: QtBot, trouble: Exception
) -> None:
    vault.trouble = trouble
    give(qtbot, sign_in, "Nurse", "x")
    assert vault.entered == []
    assert "Traceback" not in words(sign_in)
    assert sign_in.sign_in.isEnabled()
    assert len(words(sign_in)) > 80


def test_while_it_opens_nothing_else_can_be_asked(sign_in: SignInPage) -> None:
    sign_in.show_working()
    assert not sign_in.sign_in.isEnabled()
    assert "Opening …" in words(sign_in)


def test_after_hiding_only_the_passphrase_is_asked_for(sign_in: SignInPage, qtbot: QtBot) -> None:
    sign_in.remember_name("Nurse")
    sign_in.setFocus()
    assert sign_in.name.text == "Nurse"
    assert sign_in.passphrase.edit.hasFocus()


def test_the_language_is_one_tap_away(
    sign_in: SignInPage, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    chosen = heard(sign_in.language_chosen)
    qtbot.mouseClick(sign_in.languages.button("es"), Qt.MouseButton.LeftButton)
    assert chosen == ["es"]


def test_hiding_is_in_the_same_corner(
    sign_in: SignInPage, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    wanted = heard(sign_in.hide_wanted)
    qtbot.mouseClick(sign_in.hide_button, Qt.MouseButton.LeftButton)
    assert len(wanted) == 1


def test_nothing_says_what_the_program_is_for(sign_in: SignInPage) -> None:
    said = words(sign_in).casefold()
    for word in ("screen", "patient", "abuse", "safety", "protocol", "question"):
        assert word not in said


def test_every_control_has_a_name_and_a_size(
    sign_in: SignInPage,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(sign_in) == []
    assert too_small(sign_in, 44) == []
