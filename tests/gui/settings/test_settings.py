"""Settings: at once for the display, with one Save for the site, and only for leads."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui import theme
from screenapp.ui.display import Display
from screenapp.ui.ports import ImmediateRunner
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.presenter import SettingsPresenter
from screenapp.ui.site import Site
from screenapp.vault import errors


@dataclass
class RecordingDesk:
    site: Site = field(default_factory=lambda: Site(unit="north", reporter="nurse"))
    trouble: Exception | None = None
    applied: list[object] = field(default_factory=list)
    saved_displays: list[Display] = field(default_factory=list)

    def save_site(self, site: Site) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.site = site


@pytest.fixture
def desk() -> RecordingDesk:
    return RecordingDesk()


def settings(qtbot: QtBot, desk: RecordingDesk, *, lead: bool) -> SettingsPage:
    page = SettingsPage("en")
    presenter = SettingsPresenter(
        page, desk, ImmediateRunner(), Display(), may_set_site=lead,
        save_display=desk.saved_displays.append, apply_display=desk.applied.append,
        apply_site=desk.applied.append,
    )  # fmt: skip
    page.presenter = presenter
    page.display_chosen.connect(presenter.change_display)
    page.site_given.connect(presenter.save_site)
    qtbot.addWidget(page)
    page.resize(1095, 735)
    page.show()
    presenter.refresh()
    return page


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, desk: RecordingDesk) -> SettingsPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    return settings(qtbot, desk, lead=True)


def words(page: QWidget) -> str:
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.mark.parametrize(
    ("choice", "key", "changed"),
    [
        ("language", "es", Display(language="es")),
        ("scheme", "dark", Display(scheme="dark")),
        ("text_size", "150", Display(text_size=150)),
        ("lock", "5", Display(lock_minutes=5)),
        ("screening_lock", "15", Display(screening_lock_minutes=15)),
    ],
)
def test_what_is_chosen_is_drawn_at_once_and_kept(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot, choice: str, key: str, changed: Display
) -> None:
    qtbot.mouseClick(getattr(page, choice).button(key), Qt.MouseButton.LeftButton)
    assert desk.applied == [changed]
    assert desk.saved_displays == [changed]
    assert getattr(page, choice).selected == key


def test_a_choice_keeps_the_choices_before_it(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.scheme.button("dark"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.text_size.button("200"), Qt.MouseButton.LeftButton)
    assert desk.saved_displays[-1] == Display(scheme="dark", text_size=200)


def test_the_site_is_kept_with_one_press(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot
) -> None:
    part = page.site_part
    part.minutes.edit.clear()
    qtbot.keyClicks(part.minutes.edit, "15")
    qtbot.keyClicks(part.cover_word.edit, "Second sample")
    qtbot.keyClicks(part.window_name.edit, "Front desk")
    qtbot.mouseClick(part.signs.button("yes"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part.cover.button("triage"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part.save, Qt.MouseButton.LeftButton)
    assert desk.site == Site(
        unit="north", reporter="nurse", recheck_minutes=15, recheck_cover="Second sample",
        signs_up=True, window_name="Front desk", cover="triage",
    )  # fmt: skip
    assert "Saved." in words(page)


def test_what_must_be_known_before_signing_in_is_mirrored_in_clear(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.site_part.window_name.edit, "Front desk")
    qtbot.mouseClick(page.site_part.cover.button("triage"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert desk.saved_displays == [Display(window_name="Front desk", cover="triage")]


@pytest.mark.parametrize("typed", ["", "ten", "0", "121", "1.5", "-4", "٣"])
def test_minutes_that_cannot_be_read_keep_nothing(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot, typed: str
) -> None:
    before = desk.site
    page.site_part.minutes.edit.setText(typed)
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert desk.site == before
    assert page.site_part.minutes.text == typed
    assert "Not saved yet. Type a whole number of minutes from 1 to 120." in words(page)


def test_a_site_that_cannot_be_kept_says_so(
    page: SettingsPage, desk: RecordingDesk, qtbot: QtBot
) -> None:
    desk.trouble = errors.DiskFull()
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert "The disk is full: this is not saved yet." in words(page)
    assert "Saved." not in words(page)


def test_only_a_lead_sees_the_site(qtbot: QtBot, qapp: QApplication, desk: RecordingDesk) -> None:
    page = settings(qtbot, desk, lead=False)
    assert not page.site_part.isVisible()
    page.site_part.saved.emit(None)
    assert desk.site == Site(unit="north", reporter="nurse")


def test_every_control_has_a_name_and_a_size(
    page: SettingsPage,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(page) == []
    assert too_small(page, 44) == []
