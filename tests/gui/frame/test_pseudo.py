"""Every page in a language that does not exist: what has no brackets is not translated.

The pages are made in English and change while they live, so that a text set once and
forgotten is found too. What protocols, covers and people say does not count.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from screenapp.screening.next_step import NextStep
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.person.page import PersonPage
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.review.page import ReviewPage
from screenapp.ui.services.page import ServicesPage
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.presenter import Unclear
from screenapp.ui.shell.languages import NAMES
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import SetUpMissing
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.ui.signals.page import SignalsPage
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.presenter import NewIntakeForm
from screenapp.ui.today.view_model import TodayLine, TodayViewModel, When
from screenapp.vault import errors
from screenapp.workflow.site import Site

NOW = datetime(2026, 5, 28, 14, 21).astimezone()
GIVEN = {"Intake", "F9", "main", *NAMES.values()}


def today() -> TodayPage:
    page = TodayPage()
    lines = tuple(
        TodayLine(
            intake=uuid4(), screening=None, reference="K7", todo=todo, when=when,
            arrived_at=NOW, at=NOW + timedelta(minutes=5), minutes=5, tried=2,
            progress=(3, 6), alone=False, paused_at=NOW,
        )
        for todo, when in zip(NextStep, (When.NOW, *[When.WITHIN_THE_HOUR] * 3, *[When.LATER] * 3,
                                    When.EARLIER_DAYS), strict=True)
    )  # fmt: skip
    page.show_board(TodayViewModel(now=NOW, shift="evening", lines=lines))
    page.show_form(NewIntakeForm(protocol=None, protocols=(), triggers=(), outside=True))
    page.show_age_unclear()
    return page


def empty_today() -> TodayPage:
    page = TodayPage()
    page.show_board(TodayViewModel(now=NOW, shift="night", lines=()))
    page.show_problem(errors.DiskFull())
    return page


def sign_in() -> SignInPage:
    page = SignInPage("Intake")
    page.show_problem(errors.WrongPassphrase())
    return page


def sheet() -> SetUpPage:
    page = SetUpPage()
    page.show_sheet(("7K2MQ", "0F3ZT"))
    page.show_not_as_on_sheet()
    return page


def set_up() -> SetUpPage:
    page = SetUpPage()
    page.show_missing(SetUpMissing.SAME_PHRASE)
    return page


def settings() -> SettingsPage:
    page = SettingsPage()
    page.show_site(Site())
    page.show_unclear(Unclear.MINUTES)
    return page


def cover() -> CoverPage:
    return CoverPage(book.chosen("conversions"))


PAGES: dict[str, Callable[[], QWidget]] = {
    "today": today,
    "today, empty": empty_today,
    "sign in": sign_in,
    "set up": set_up,
    "the sheet": sheet,
    "settings": settings,
    "cover": cover,
    "interview": InterviewPage,
    "person": PersonPage,
    "referral": ReferralPage,
    "review": ReviewPage,
    "services": ServicesPage,
    "signals": SignalsPage,
}


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[UiTranslator]:
    made = UiTranslator(qapp)
    yield made
    if made.installed is not None:
        qapp.removeTranslator(made.installed)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown_texts(page: QWidget) -> Iterator[str]:
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page) or widget.property("data"):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
            yield widget.toolTip()
        if isinstance(widget, QLineEdit):
            yield widget.accessibleName()
            yield widget.placeholderText()


def untranslated(page: QWidget) -> list[str]:
    """Texts with letters and without brackets, but for names and what people and files say."""
    return [
        text
        for text in shown_texts(page)
        if any(letter.isalpha() for letter in text)
        and "⟦" not in text
        and text not in GIVEN
        and not any(group in text for group in ("K7", "7K2MQ"))
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", PAGES)
def test_every_text_changes_with_the_language(
    name: str, language: str, tongue: UiTranslator, pseudo: type[QTranslator], qtbot: QtBot
) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1095, 735)
    page.show()
    tongue.install(pseudo(), language)
    texts = list(shown_texts(page))
    if any(any(letter.isalpha() for letter in text) for text in texts if text not in GIVEN):
        qtbot.waitUntil(lambda: any("⟦" in text for text in shown_texts(page)))
    assert untranslated(page) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_frame_changes_with_the_language(
    language: str,
    working: MainWindow,
    tongue: UiTranslator,
    pseudo: type[QTranslator],
    qtbot: QtBot,
) -> None:
    working.set_practice(True)
    working.idle.warned.emit(20)
    tongue.install(pseudo(), language)
    qtbot.waitUntil(lambda: "⟦" in working.rail.buttons["today"].text())
    working.idle.warned.emit(19)
    assert untranslated(working.rail) == []
    assert "⟦" in working.bands.practice.text()
    assert [t for t in untranslated(working.top) if t != "asked aloud"] == []
