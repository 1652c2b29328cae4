"""Settings: at once for the display, with one Save for the site, and only for leads."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.presenter import SettingsPresenter
from screenapp.ui.settings.sections import MINE, READING, Section
from screenapp.ui.shell import theme
from screenapp.ui.shell.machine import LockTrigger, Machine
from screenapp.ui.widgets.fields import Field
from screenapp.ui.widgets.picker import Picker
from screenapp.vault import errors
from screenapp.workflow.display import Display
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import NO_DUTY, Site


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
def screening_service() -> RecordingDesk:
    return RecordingDesk()


def settings(qtbot: QtBot, screening_service: RecordingDesk, *, lead: bool) -> SettingsPage:
    page = SettingsPage("en")
    presenter = SettingsPresenter(
        page, screening_service, ImmediateRunner(), Display(), may_set_site=lead,
        save_display=screening_service.saved_displays.append,
        apply_display=screening_service.applied.append,
        apply_site=screening_service.applied.append,
    )  # fmt: skip
    page.presenter = presenter
    page.display_chosen.connect(presenter.change_display)
    page.site_given.connect(presenter.save_site)
    page.section_chosen.connect(presenter.open)
    page.locking.show_machine(Machine(blocks_capture=True, starts_afresh=True))
    page.show_sections(frozenset({"lead"} if lead else {"screener"}))
    qtbot.addWidget(page)
    page.resize(1095, 735)
    page.show()
    presenter.refresh()
    return page


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, screening_service: RecordingDesk) -> SettingsPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    return settings(qtbot, screening_service, lead=True)


def pick(qtbot: QtBot, picker: Picker, key: str) -> None:
    qtbot.mouseClick(picker.button, Qt.MouseButton.LeftButton)
    picker.list.row(key).click()


def words(page: QWidget) -> str:
    QCoreApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.mark.parametrize(
    ("section", "choice", "key", "changed"),
    [
        (Section.LOOKS, "language", "es", Display(language="es")),
        (Section.LOOKS, "scheme", "dark", Display(scheme="dark")),
        (Section.LOOKS, "text_size", "150", Display(text_size=150)),
        (Section.LOCKING, "lock", "5", Display(lock_minutes=5)),
        (Section.LOCKING, "screening_lock", "15", Display(screening_lock_minutes=15)),
        (Section.LOCKING, "warn", "60", Display(warn_seconds=60)),
        (Section.LOCKING, "person_dim", "120", Display(person_dim_seconds=120)),
        (Section.LOCKING, "person_return", "60", Display(person_return_seconds=60)),
        (Section.LOCKING, "afresh", "no", Display(start_afresh=False)),
        (Section.LOCKING, "capture", "no", Display(block_capture=False)),
    ],
)
def test_what_is_chosen_is_drawn_at_once_and_kept(
    page: SettingsPage,
    screening_service: RecordingDesk,
    qtbot: QtBot,
    section: Section,
    choice: str,
    key: str,
    changed: Display,
) -> None:
    page.go_to(section)
    QCoreApplication.processEvents()
    segments = getattr(page.parts[section], choice)
    qtbot.mouseClick(segments.button(key), Qt.MouseButton.LeftButton)
    assert screening_service.applied == [changed]
    assert screening_service.saved_displays == [changed]
    assert segments.selected == key
    assert "Saved." in words(page)


def test_what_a_companion_could_see_is_a_leads_to_set(
    qtbot: QtBot, qapp: QApplication, screening_service: RecordingDesk
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = settings(qtbot, screening_service, lead=False)
    page.go_to(Section.LOCKING)
    assert "A lead sets this" in words(page)
    for choice in ("lock", "screening_lock", "warn", "afresh", "capture"):
        for button in getattr(page.locking, choice).findChildren(QAbstractButton):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screening_service.saved_displays == []


@pytest.mark.parametrize("section", [section for section in Section if section is not Section.LOG])
def test_every_line_to_type_in_has_its_whole_height(page: SettingsPage, section: Section) -> None:
    page.resize(1040, 700)
    page.go_to(section)
    QCoreApplication.processEvents()
    for typed in page.parts[section].findChildren(Field):
        if typed.isVisibleTo(page):
            assert typed.height() >= typed.heightForWidth(typed.width()), typed.label.text()


def test_a_section_is_made_when_somebody_first_goes_to_it_and_shows_what_was_told_before(
    page: SettingsPage,
) -> None:
    assert Section.SITE not in page.parts
    page.show_site(Site(unit="night bus"))
    page.go_to(Section.SITE)
    made = page.site_part
    assert made.unit.text == "night bus"
    page.go_to(Section.LOOKS)
    page.go_to(Section.SITE)
    assert page.site_part is made


@pytest.mark.parametrize("lead", [True, False])
def test_how_long_the_person_is_waited_for_is_a_lead_s_to_say(
    qtbot: QtBot, qapp: QApplication, screening_service: RecordingDesk, lead: bool
) -> None:
    page = settings(qtbot, screening_service, lead=lead)
    page.go_to(Section.LOCKING)
    QCoreApplication.processEvents()
    for choice in (page.locking.person_dim, page.locking.person_return):
        assert choice.isVisibleTo(page) is lead
        assert [segment.text() for segment in choice.segments] == [
            f"{n} second(s)" for n in (30, 60, 90, 120)
        ]
    assert ("In the person’s hands" in words(page)) is lead


def test_a_choice_keeps_the_choices_before_it(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.looks.scheme.button("dark"), Qt.MouseButton.LeftButton)
    page.go_to(Section.LOCKING)
    QCoreApplication.processEvents()
    qtbot.mouseClick(page.locking.lock.button("1"), Qt.MouseButton.LeftButton)
    assert screening_service.saved_displays[-1] == Display(scheme="dark", lock_minutes=1)


def test_what_this_computer_cannot_do_for_the_lock_is_said_and_not_offered(
    page: SettingsPage,
) -> None:
    page.go_to(Section.LOCKING)
    page.locking.show_machine(Machine(triggers=frozenset({LockTrigger.SCREEN_LOCK})))
    assert "This system cannot keep windows out of pictures of the screen." in words(page)
    assert "This computer cannot start the program afresh unseen." in words(page)
    assert "does not tell the program when somebody else is switched to" in words(page)
    assert "It also locks at once when its screen is locked" in words(page)
    assert not page.locking.capture.isVisible()
    assert not page.locking.afresh.isVisible()


def test_the_site_is_kept_with_one_press(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot
) -> None:
    page.go_to(Section.SITE)
    QCoreApplication.processEvents()
    part = page.site_part
    part.minutes.edit.clear()
    qtbot.keyClicks(part.minutes.edit, "15")
    qtbot.keyClicks(part.cover_word.edit, "Second sample")
    qtbot.keyClicks(part.duty_cover.edit, "Form to sign")
    qtbot.keyClicks(part.step_cover.edit, "Second visit")
    qtbot.keyClicks(part.follow_up_cover.edit, "Ring back")
    qtbot.keyClicks(part.window_name.edit, "Front desk")
    qtbot.mouseClick(part.cover.button("triage"), Qt.MouseButton.LeftButton)
    pick(qtbot, part.kind, "shelter")
    pick(qtbot, part.duty, NO_DUTY)
    qtbot.mouseClick(part.escalate.button("15"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(part.escalate_to.edit, "shift lead 4410")
    qtbot.mouseClick(part.save, Qt.MouseButton.LeftButton)
    assert screening_service.site == Site(
        unit="north", kind="shelter", reporter="nurse", duty=NO_DUTY, recheck_minutes=15,
        escalate_minutes=15, escalate_to="shift lead 4410",
        recheck_cover="Second sample", duty_cover="Form to sign", step_cover="Second visit",
        follow_up_cover="Ring back",
        window_name="Front desk", cover="triage",
    )  # fmt: skip
    assert "Saved." in words(page)


def test_what_must_be_known_before_signing_in_is_mirrored_in_clear(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot
) -> None:
    page.go_to(Section.SITE)
    QCoreApplication.processEvents()
    qtbot.keyClicks(page.site_part.window_name.edit, "Front desk")
    qtbot.mouseClick(page.site_part.cover.button("triage"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.site_part.place.button("title"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.site_part.seconds.button("7"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert screening_service.saved_displays == [
        Display(window_name="Front desk", cover="triage", cover_place="title", cover_seconds=7)
    ]
    assert screening_service.site.cover_place == "title"
    assert screening_service.site.cover_seconds == 7


@pytest.mark.parametrize("typed", ["", "ten", "0", "121", "1.5", "-4"])
def test_minutes_that_cannot_be_read_keep_nothing(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot, typed: str
) -> None:
    page.go_to(Section.SITE)
    QCoreApplication.processEvents()
    before = screening_service.site
    page.site_part.minutes.edit.setText(typed)
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert screening_service.site == before
    assert page.site_part.minutes.text == typed
    assert "Not saved yet. Type a whole number of minutes from 1 to 120." in words(page)


def test_a_site_that_cannot_be_kept_says_so(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot
) -> None:
    page.go_to(Section.SITE)
    QCoreApplication.processEvents()
    screening_service.trouble = errors.DiskFull()
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert "The disk is full: this is not saved yet." in words(page)
    assert "Saved." not in words(page)


def test_only_a_lead_sees_the_site(
    qtbot: QtBot, qapp: QApplication, screening_service: RecordingDesk
) -> None:
    page = settings(qtbot, screening_service, lead=False)
    assert Section.SITE not in page.list.buttons
    page.site_part.saved.emit(None)
    assert screening_service.site == Site(unit="north", reporter="nurse")


@pytest.mark.parametrize(("duty", "known"), [("", False), (NO_DUTY, True)])
def test_a_duty_that_is_known_to_be_absent_is_not_one_that_is_unknown(
    duty: str, known: bool
) -> None:
    facts = Site(duty=duty).setting.facts
    assert ("duty" in facts) is known
    assert facts.get("duty") is None


def test_a_word_that_has_no_name_here_stays_as_it_was_set(
    page: SettingsPage, screening_service: RecordingDesk, qtbot: QtBot
) -> None:
    page.go_to(Section.SITE)
    page.show_site(Site(kind="night_bus"))
    assert page.site_part.kind.button.text() == "night bus"
    qtbot.mouseClick(page.site_part.save, Qt.MouseButton.LeftButton)
    assert screening_service.site.kind == "night_bus"


@pytest.mark.parametrize(
    ("roles", "shown"),
    [
        ({"screener"}, {*MINE, Section.PERMISSIONS, Section.PROTECTION}),
        ({"supervisor"}, {*MINE, *READING}),
        ({"lead"}, set(Section)),
    ],
)
def test_each_role_is_shown_its_sections(
    page: SettingsPage, roles: set[str], shown: set[Section]
) -> None:
    page.show_sections(frozenset(roles))
    assert set(page.list.buttons) == shown


def test_where_there_is_no_room_the_list_and_a_section_take_turns(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.resize(640, 600)
    QCoreApplication.processEvents()
    assert page.list.isVisible()
    assert not page.looks.isVisible()
    qtbot.mouseClick(page.list.buttons[Section.LOCKING], Qt.MouseButton.LeftButton)
    assert page.locking.isVisible()
    assert not page.list.isVisible()
    assert page.focusWidget() is page.back
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()


def test_arrows_walk_through_the_list(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.buttons[Section.LOOKS].setFocus()
    qtbot.keyClick(page.list.buttons[Section.LOOKS], Qt.Key.Key_Down)
    assert page.list.buttons[Section.LOCKING].hasFocus()


def test_the_log_is_asked_for_and_no_section_of_its_own(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.log_wanted):
        qtbot.mouseClick(page.list.buttons[Section.LOG], Qt.MouseButton.LeftButton)
    assert page.looks.isVisible()


@pytest.mark.parametrize("section", [one for one in Section if one is not Section.LOG])
def test_every_section_can_be_heard_tapped_and_read(
    page: SettingsPage,
    section: Section,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
    cut_off: Callable[[QWidget], list[str]],
) -> None:
    page.go_to(section)
    for _ in range(3):
        QCoreApplication.processEvents()
    page.resize(1095, max(735, page.sizeHint().height() + 400))
    QCoreApplication.processEvents()
    assert nameless(page) == []
    assert too_small(page, 44) == []
    assert cut_off(page) == []
