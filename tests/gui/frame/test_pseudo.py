"""Every page in a language that does not exist: what has no brackets is not translated.

The pages are made in English and change while they live, so that a text set once and
forgotten is found too. What protocols, covers and people say does not count.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import zip_longest
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.handover.page import HandoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.person.page import PersonPage
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.review.page import ReviewPage
from screenapp.ui.services.page import ServicesPage
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.presenter import Unclear
from screenapp.ui.settings.sections import Section
from screenapp.ui.shell.languages import NAMES
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.presenter import SetUpMissing
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.ui.signals.page import SignalsPage
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.presenter import NewIntakeForm
from screenapp.ui.today.view_model import (
    Deed,
    RowCover,
    TimeLeft,
    TodayLine,
    TodayViewModel,
    When,
)
from screenapp.vault import errors
from screenapp.workflow.site import Site
from screenapp.workflow.work_list import Whose

NOW = datetime(2026, 5, 28, 14, 21).astimezone()
GIVEN = {"Intake", "F9", "main", *NAMES.values()}


def lines() -> tuple[TodayLine, ...]:
    """A row of each kind, whoever it falls to and whatever time is left."""
    times = [
        TimeLeft(), TimeLeft(minutes=5), TimeLeft(hours=2), TimeLeft(hours=2, minutes=5),
        TimeLeft(days=3), TimeLeft(minutes=5, over=True), TimeLeft(hours=5, over=True),
        TimeLeft(days=5, over=True), None,
    ]  # fmt: skip
    kinds = zip_longest(RowCover, Deed, Whose, When, times)
    return tuple(
        TodayLine(
            key=str(number), intake=uuid4(), screening=None, reference="K7", debt="duty:x",
            cover=cover or RowCover.RECHECK, deed=deed or Deed.OPEN, when=when or When.NOW,
            whose=whose or Whose.NOBODY, left=left, arrived_at=NOW, arrived_today=number % 2 == 0,
            paused_at=NOW, tried=2, may_leave=number % 2 == 0, may_change=number % 2 == 1,
        )
        for number, (cover, deed, whose, when, left) in enumerate(kinds)
    )  # fmt: skip


def today() -> TodayPage:
    page = TodayPage()
    page.show_board(
        TodayViewModel(now=NOW, shift="evening", lines=lines(), covers={}, done=("K7",))
    )
    page.show_form(NewIntakeForm(protocol=None, protocols=(), triggers=(), outside=True))
    page.show_age_unclear()
    return page


def empty_today() -> TodayPage:
    page = TodayPage()
    page.show_board(TodayViewModel(now=NOW, shift="night", lines=(), covers={}))
    page.show_problem(errors.DiskFull())
    return page


def found_today() -> TodayPage:
    page = TodayPage()
    page.show_board(
        TodayViewModel(now=NOW, shift="night", lines=(), covers={}, finding=True, more=3)
    )
    page.show_no_questions()
    return page


def handover() -> HandoverPage:
    page = HandoverPage()
    page.start(leaving=True)
    page.show_board(TodayViewModel(now=NOW, shift="evening", lines=lines(), covers={}))
    return page


def sign_in() -> SignInPage:
    page = SignInPage("Intake")
    page.show_problem(errors.WrongPassphrase())
    return page


def sheet() -> SetUpPage:
    page = SetUpPage()
    page.show_sheet(("7K2MQ", "0F3ZT"), "Town Hospital")
    page.show_not_as_on_sheet()
    return page


def set_up() -> SetUpPage:
    page = SetUpPage()
    page.show_missing(SetUpMissing.SAME_PHRASE)
    return page


def settings() -> SettingsPage:
    page = SettingsPage()
    for section in set(Section) - {Section.LOG}:
        page.part(section)
    page.show_site(Site())
    page.show_unclear(Unclear.MINUTES)
    return page


def cover() -> CoverPage:
    return CoverPage(book.chosen("conversions"))


PAGES: dict[str, Callable[[], QWidget]] = {
    "today": today,
    "today, empty": empty_today,
    "today, nobody found": found_today,
    "hand-over": handover,
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
