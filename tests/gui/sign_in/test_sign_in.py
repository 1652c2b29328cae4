"""Getting in: one sentence for what does not fit, and nothing kept of what was typed."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import OpeningMode
from screenapp.ui.sign_in.use_sheet import UseSheetPage
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


def test_a_vault_that_is_open_elsewhere_may_be_looked_at(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.AlreadyOpen()
    give(qtbot, sign_in, "Nurse", "four words")
    assert sign_in.offers[OpeningMode.LOOK].isVisible()
    assert not sign_in.offers[OpeningMode.OLDER].isVisible()
    qtbot.mouseClick(sign_in.offers[OpeningMode.LOOK], Qt.MouseButton.LeftButton)
    assert "Nothing can be changed or kept." in words(sign_in)
    assert (sign_in.sign_in.text(), sign_in.passphrase.edit.hasFocus()) == ("Look", True)
    assert vault.ways == [OpeningMode.USUAL]
    vault.trouble = None
    qtbot.keyClicks(sign_in.passphrase.edit, "four words")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert vault.ways == [OpeningMode.USUAL, OpeningMode.LOOK]
    assert vault.entered == ["opened"]


def test_what_was_offered_opens_nothing_without_the_passphrase_typed_again(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.AlreadyOpen()
    give(qtbot, sign_in, "Nurse", "four words")
    qtbot.mouseClick(sign_in.offers[OpeningMode.LOOK], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sign_in.sign_in, Qt.MouseButton.LeftButton)
    assert len(vault.asked) == 1


@pytest.mark.parametrize(
    ("trouble", "offered"),
    [
        (errors.AlreadyOpen(), {OpeningMode.LOOK}),
        (errors.DiskFull(), {OpeningMode.LOOK}),
        (errors.DriveTrouble(), {OpeningMode.LOOK}),
        (errors.FolderReadOnly(), {OpeningMode.LOOK}),
        (errors.RolledBack(3, 9), {OpeningMode.LOOK, OpeningMode.OLDER}),
        (errors.WrongPassphrase(), set()),
        (errors.StoreNewer(4, 3), set()),
    ],
)
def test_each_trouble_offers_what_can_be_done_about_it_here(
    sign_in: SignInPage, vault: object, qtbot: QtBot, trouble: Exception, offered: set[OpeningMode]
) -> None:
    vault.trouble = trouble
    give(qtbot, sign_in, "Nurse", "four words")
    assert {way for way, button in sign_in.offers.items() if button.isVisible()} == offered


@pytest.mark.parametrize(
    ("trouble", "offered"),
    [
        (errors.StoreDamaged(), {OpeningMode.COPY}),
        (errors.StoreEmpty(), {OpeningMode.COPY}),
        (errors.KeyringMissing(), {OpeningMode.COPY}),
        (errors.PartOlder(3, 9), {OpeningMode.LOOK, OpeningMode.OLDER, OpeningMode.COPY}),
        (errors.AlreadyOpen(), {OpeningMode.LOOK}),
    ],
)
def test_where_there_is_a_copy_it_is_offered_by_its_day(
    sign_in: SignInPage, vault: object, qtbot: QtBot, trouble: Exception, offered: set[OpeningMode]
) -> None:
    vault.trouble, vault.copy = trouble, date(2026, 3, 4)
    give(qtbot, sign_in, "Nurse", "four words")
    assert {way for way, button in sign_in.offers.items() if button.isVisible()} == offered
    if OpeningMode.COPY in offered:
        assert sign_in.offers[OpeningMode.COPY].text() == "Bring back the copy of 4 March"


def test_whoever_mistypes_stays_on_the_way_that_was_chosen(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.RolledBack(3, 9)
    give(qtbot, sign_in, "Nurse", "four words")
    qtbot.mouseClick(sign_in.offers[OpeningMode.OLDER], Qt.MouseButton.LeftButton)
    vault.trouble = errors.WrongPassphrase()
    qtbot.keyClicks(sign_in.passphrase.edit, "four wards")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert sign_in.sign_in.text() == "Open the older copy"
    vault.trouble = None
    qtbot.keyClicks(sign_in.passphrase.edit, "four words")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert vault.ways == [OpeningMode.USUAL, OpeningMode.OLDER, OpeningMode.OLDER]


def test_a_page_that_nobody_has_begun_on_may_be_exchanged(
    sign_in: SignInPage, qtbot: QtBot
) -> None:
    sign_in.remember_name("Nurse")
    assert sign_in.untouched
    qtbot.keyClicks(sign_in.passphrase.edit, "f")
    assert not sign_in.untouched


UNSURE = errors.ClockUnsure(
    datetime(2000, 1, 1, 0, 4).astimezone(), datetime(2026, 11, 30, 12, 30).astimezone()
)


def test_a_clock_years_off_is_said_with_both_times_and_asked_about(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = UNSURE
    give(qtbot, sign_in, "Nurse", "four words")
    said = words(sign_in)
    assert "1 January 2000" in said or "January 1, 2000" in said
    assert "00:04" in said
    assert "2026, 12:30" in said
    assert vault.entered == []
    vault.trouble = None
    qtbot.mouseClick(sign_in.clock_right, Qt.MouseButton.LeftButton)
    assert "Type your passphrase again." in words(sign_in)
    assert not sign_in.untouched
    assert vault.clocks == [False]
    qtbot.keyClicks(sign_in.passphrase.edit, "four words")
    qtbot.keyClick(sign_in.passphrase.edit, Qt.Key.Key_Return)
    assert vault.clocks == [False, True]
    assert vault.entered == ["opened"]


def test_whoever_sets_the_clock_first_is_asked_again_if_it_stays_wrong(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = UNSURE
    give(qtbot, sign_in, "Nurse", "four words")
    qtbot.mouseClick(sign_in.clock_first, Qt.MouseButton.LeftButton)
    assert "Set the clock of this computer, then sign in." in words(sign_in)
    give(qtbot, sign_in, "Nurse", "four words")
    assert vault.clocks == [False, False]
    assert sign_in.clock_right.isVisible()


def test_that_the_clock_is_right_goes_with_the_way_that_is_chosen_next(
    sign_in: SignInPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = UNSURE
    give(qtbot, sign_in, "Nurse", "four words")
    qtbot.mouseClick(sign_in.clock_right, Qt.MouseButton.LeftButton)
    vault.trouble = errors.RolledBack(4, 9)
    give(qtbot, sign_in, "Nurse", "four words")
    qtbot.mouseClick(sign_in.offers[OpeningMode.OLDER], Qt.MouseButton.LeftButton)
    vault.trouble = None
    give(qtbot, sign_in, "Nurse", "four words")
    assert (vault.ways[-1], vault.clocks[-1]) == (OpeningMode.OLDER, True)


def test_the_page_of_the_recovery_sheet_has_names_and_sizes(
    qtbot: QtBot,
    sign_in: SignInPage,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
    cut_off: Callable[[QWidget], list[str]],
) -> None:
    page = UseSheetPage()
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    qtbot.waitExposed(page)
    assert nameless(page) == too_small(page, 44) == cut_off(page) == []
    page.show_problem(UNSURE)
    assert page.clock_right.isVisible()
    page.show_sheet(("7K2MQ",) * 6, "Harbour Clinic")
    assert nameless(page) == too_small(page, 32) == []
    page.hide()


def test_where_backups_are_alone_bringing_one_back_comes_first(
    sign_in: SignInPage, vault: object, heard: object
) -> None:
    vault.copy = date(2026, 3, 9)
    wanted = heard(sign_in.anew_wanted)
    sign_in.presenter.tell(errors.CopiesAlone())
    assert sign_in.offers[OpeningMode.COPY].isVisible()
    assert not sign_in.use_sheet.isVisible()
    assert sign_in.untouched
    sign_in.start_anew.click()
    assert len(wanted) == 1
    sign_in.offers[OpeningMode.COPY].click()
    assert not sign_in.start_anew.isVisible()
    assert sign_in.presenter.way is OpeningMode.COPY
