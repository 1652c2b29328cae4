"""A new computer is set up once, and not without its sheet of paper."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.shell import theme
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.ui.sign_in.use_sheet import UseSheetPage
from screenapp.vault import errors

CODE = "7K2MQ-0F3ZT-AB4CD-XY9WV-12345-HJKMN"


def fill_in(qtbot: QtBot, page: SetUpPage, **typed: str) -> None:
    wanted = {
        "organisation": "Harbour Clinic",
        "name": "Lead",
        "passphrase": "four words go here",
        "again": "four words go here",
    } | typed
    for name, text in wanted.items():
        edit = getattr(page, name).edit
        edit.clear()
        qtbot.keyClicks(edit, text)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)


def words(page: QWidget) -> str:
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_what_was_typed_makes_the_vault(set_up: SetUpPage, vault: object, qtbot: QtBot) -> None:
    fill_in(qtbot, set_up)
    wanted, passphrase = vault.made[0]
    assert (wanted.organisation, wanted.name) == ("Harbour Clinic", "Lead")
    assert wanted.roles == {"screener", "lead"}
    assert passphrase == "four words go here"


def test_the_roles_are_what_was_chosen(set_up: SetUpPage, vault: object, qtbot: QtBot) -> None:
    for key in ("screener", "supervisor"):
        qtbot.mouseClick(set_up.roles.row(key), Qt.MouseButton.LeftButton)
    fill_in(qtbot, set_up)
    assert vault.made[0][0].roles == {"lead", "supervisor"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"organisation": " "}, "Type the name of your organisation."),
        ({"name": ""}, "Type the name you will sign in with."),
        ({"passphrase": "", "again": ""}, "Type a passphrase."),
        ({"again": "other words"}, "The two passphrases are not the same. Type both again."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(
    set_up: SetUpPage, vault: object, qtbot: QtBot, typed: dict[str, str], said: str
) -> None:
    fill_in(qtbot, set_up, **typed)
    assert vault.made == []
    assert said in words(set_up)
    assert set_up.passphrase.text == set_up.again.text == ""


def test_somebody_has_to_do_something_here(set_up: SetUpPage, vault: object, qtbot: QtBot) -> None:
    for key in ("screener", "lead"):
        qtbot.mouseClick(set_up.roles.row(key), Qt.MouseButton.LeftButton)
    fill_in(qtbot, set_up)
    assert vault.made == []


def test_an_easy_passphrase_is_told_and_the_rest_stays(
    set_up: SetUpPage, vault: object, qtbot: QtBot
) -> None:
    vault.trouble = errors.WeakPassphrase()
    fill_in(qtbot, set_up)
    assert "This passphrase is easy to guess." in words(set_up)
    assert set_up.organisation.text == "Harbour Clinic"
    assert set_up.make.isEnabled()


def test_nobody_enters_before_the_sheet_was_typed_back(
    set_up: SetUpPage, vault: object, qtbot: QtBot
) -> None:
    fill_in(qtbot, set_up)
    assert all(group in set_up.sheet.code.text() for group in CODE.split("-"))
    qtbot.keyClicks(set_up.sheet.typed.edit, CODE.replace("7", "1"))
    qtbot.mouseClick(set_up.sheet.go_on, Qt.MouseButton.LeftButton)
    assert vault.entered == []
    assert "This is not as on the sheet. Compare it, then type it again." in words(set_up)
    set_up.sheet.typed.edit.clear()
    qtbot.keyClicks(set_up.sheet.typed.edit, CODE.lower())
    qtbot.keyClick(set_up.sheet.typed.edit, Qt.Key.Key_Return)
    assert vault.entered == ["made"]


def test_a_second_press_makes_no_second_vault(
    set_up: SetUpPage, vault: object, qtbot: QtBot
) -> None:
    fill_in(qtbot, set_up)
    set_up.presenter.set_up(vault.made[0][0], "a", "a")
    assert len(vault.made) == 1


def test_both_steps_have_names_and_sizes(
    set_up: SetUpPage,
    qtbot: QtBot,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(set_up) == []
    assert too_small(set_up, 44) == []
    fill_in(qtbot, set_up)
    assert nameless(set_up) == []
    assert too_small(set_up, 44) == []


def test_each_try_to_set_up_is_taken_until_one_makes_the_vault(
    set_up: SetUpPage, vault: object, qtbot: QtBot
) -> None:
    for tries in (1, 2):
        vault.trouble = errors.WeakPassphrase()
        fill_in(qtbot, set_up)
        assert len(vault.made) == tries
    vault.trouble = None
    fill_in(qtbot, set_up, again="other words")
    assert len(vault.made) == 2
    fill_in(qtbot, set_up)
    assert len(vault.made) == 3
    assert all(group in set_up.sheet.code.text() for group in CODE.split("-"))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_fits_the_smallest_window_at_every_size_of_text(
    qtbot: QtBot, qapp: QApplication, scale: float, cut_off: Callable[[QWidget], list[str]]
) -> None:
    """What is to be pressed is always in sight; the fields scroll up and down where they must."""
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    for page in (SetUpPage(), UseSheetPage()):
        qtbot.addWidget(page)
        page.resize(1024, 640)
        page.show()
        qtbot.waitExposed(page)
        assert page.size() == QSize(1024, 640)
        qtbot.waitUntil(lambda page=page: cut_off(page) == [])
        area = page.findChild(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
        button = page.make if isinstance(page, SetUpPage) else page.use
        assert button.visibleRegion().boundingRect() == button.rect()
        if scale == 1.0:
            assert area.verticalScrollBar().maximum() == 0
        page.show_sheet(("7K2MQ",) * 6, "Harbour Clinic")
        assert not button.isVisible()
        page.hide()
    theme.apply(qapp, theme.Scheme.LIGHT)
