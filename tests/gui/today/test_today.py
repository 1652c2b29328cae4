"""Today as a nurse meets it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.screening.next_step import NextStep
from screenapp.screening.person import AgeBasis
from screenapp.ui.shell import theme
from screenapp.ui.today.intake_rows import IntakeRow, SignalRow
from screenapp.ui.today.page import TodayPage
from screenapp.vault import errors
from screenapp.workflow.site import Site


def words(page: QWidget) -> str:
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def full(page: TodayPage, busy: object, qtbot: QtBot) -> TodayPage:
    page.presenter.refresh()
    qtbot.waitUntil(lambda: all(row.width() > 500 for row in page.rows))  # laid out
    return page


def row_of(page: TodayPage, screening_service: object, reference: str) -> IntakeRow | SignalRow:
    wanted = next(
        row.intake.id for row in screening_service.rows if row.intake.reference == reference
    )
    return next(row for row in page.rows if row.intake == wanted)


def test_an_empty_shift_says_what_to_do_first(page: TodayPage) -> None:
    page.presenter.refresh()
    assert "Nobody yet this shift" in words(page)
    assert "Press New intake when somebody arrives." in words(page)
    assert page.rows == ()


def test_the_top_says_the_day_the_shift_and_the_time(full: TodayPage) -> None:
    assert full.title == "Today"
    assert full.subtitle == "Thursday · evening shift · 14:21"


def test_the_people_stand_in_three_groups(full: TodayPage) -> None:
    said = words(full)
    places = [said.index(part) for part in ("Now", "M4", "Within the hour", "T2", "Later", "D1")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "part",
    [
        "Seven people this shift",
        "Recheck in person, alone",
        "11 minute(s) left",
        "room 6 · arrived 13:20",
        "arrived 13:20 · alone · at 3 of about 6",
        "paused 14:12",
        "arrived 14:05 · not alone yet · tried 1 time(s)",
        "at 14:40",
        "bay 2 · arrived 14:17",
    ],
)
def test_the_rows_read_like_sentences(full: TodayPage, part: str) -> None:
    assert part in words(full)


def test_no_word_of_the_page_names_a_signal(full: TodayPage) -> None:
    full.form_wanted.emit()
    said = words(full).casefold() + " ".join(row.text() for row in full.panel.triggers.rows)
    assert "signal" not in said


def test_a_signal_stands_under_the_word_of_the_site(
    page: TodayPage, busy: object, qtbot: QtBot
) -> None:
    busy.site = Site(recheck_cover="Second sample")
    page.presenter.refresh()
    qtbot.waitUntil(lambda: "Second sample" in words(page))
    assert "Recheck in person" not in words(page)


def test_the_minutes_pass_without_reading_the_disk(
    full: TodayPage, busy: object, clock: list[datetime]
) -> None:
    before = full.rows
    busy.trouble = AssertionError("the disk was read")
    clock[0] += timedelta(minutes=13)
    full.minute_passed.emit()
    assert "2 minute(s) over" in words(full)
    assert full.rows == before


def test_a_row_opens_by_click_by_enter_and_by_its_button(
    full: TodayPage, busy: object, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    opened = heard(full.row_opened)
    qtbot.mouseClick(row_of(full, busy, "K7"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(row_of(full, busy, "T2"), Qt.Key.Key_Return)
    qtbot.mouseClick(row_of(full, busy, "M4").going, Qt.MouseButton.LeftButton)
    references = {row.intake.id: row.intake.reference for row in busy.rows}
    assert [references[intake] for intake in opened] == ["K7", "T2", "M4"]


def test_arrows_go_through_all_the_groups(full: TodayPage, qtbot: QtBot) -> None:
    full.setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert full.rows[2].hasFocus()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert full.rows[0].going.hasFocus()


def test_the_focus_stays_on_a_person_when_the_list_changes(full: TodayPage, busy: object) -> None:
    row_of(full, busy, "T2").setFocus()
    busy.rows.pop(0)
    full.presenter.refresh()
    assert row_of(full, busy, "T2").hasFocus()


def test_a_new_intake_takes_two_taps(
    full: TodayPage, busy: object, qtbot: QtBot, made: list[UUID]
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert [(one["trigger"], one["protocol"]) for one in busy.made] == [
        ("universal", "ed-two-prong")
    ]
    assert len(made) == 1
    assert full.panel.isHidden()


def test_a_new_intake_takes_two_keys(full: TodayPage, busy: object, qtbot: QtBot) -> None:
    qtbot.keyClick(full, Qt.Key.Key_N)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert [one["trigger"] for one in busy.made] == ["staff_concern"]


def test_age_how_it_is_known_and_the_place_go_along(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(full.panel.age.edit, "18-20")
    qtbot.mouseClick(full.panel.basis.button("estimated"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(full.panel.place.edit, "bay 4")
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    asked = busy.made[0]
    assert asked["person"].age == (18, 20)
    assert asked["person"].age_basis is AgeBasis.ESTIMATED
    assert asked["place"] == "bay 4"
    assert asked["protocol"] == "youth"


def test_a_doubtful_age_is_kept_as_doubt_even_without_a_number(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.basis.button("disputed"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert busy.made[0]["person"].disputed


def test_an_age_that_cannot_be_read_keeps_nothing_and_stays_as_typed(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(full.panel.age.edit, "thirty")
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert busy.made == []
    assert full.panel.age.text == "thirty"
    assert "Not kept yet. Type an age such as 34" in words(full)
    assert full.panel.age.edit.hasFocus()


def test_other_questions_can_be_chosen_by_hand(full: TodayPage, busy: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.others.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.protocols.row("youth"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(full.panel.age.edit, "40")
    assert "These questions are made for another age." in words(full)
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert busy.made[0]["protocol"] == "youth"


def test_questions_closed_to_an_age_are_not_begun(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.others.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(full.panel.protocols.row("children"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(full.panel.age.edit, "40")
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert busy.made == []
    assert "These questions are not asked at this age." in words(full)


def test_escape_and_not_now_leave_without_an_intake(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    for leave in (
        lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(full.panel.leave, Qt.MouseButton.LeftButton),
    ):
        qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
        assert full.panel.isVisible()
        leave()
        assert full.panel.isHidden()
    assert busy.made == []


def test_what_could_not_be_kept_is_said_and_the_panel_stays(
    full: TodayPage, busy: object, qtbot: QtBot
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    busy.trouble = errors.DiskFull()
    qtbot.mouseClick(full.panel.triggers.rows[0], Qt.MouseButton.LeftButton)
    assert "The disk is full: this is not saved yet." in words(full)
    assert full.panel.isVisible()
    busy.trouble = None
    qtbot.mouseClick(full.panel.triggers.rows[1], Qt.MouseButton.LeftButton)
    assert [one["trigger"] for one in busy.made] == ["staff_concern"]


def test_noting_a_recheck_is_asked_for(
    full: TodayPage, qtbot: QtBot, heard: Callable[..., list]
) -> None:
    wanted = heard(full.signal_wanted)
    qtbot.mouseClick(full.note_signal, Qt.MouseButton.LeftButton)
    assert len(wanted) == 1


def test_every_control_has_a_name_and_44_px(
    full: TodayPage,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(full) == []
    assert too_small(full, 44) == []
    full.form_wanted.emit()
    assert nameless(full) == []
    assert too_small(full, 44) == []


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_every_word_stands_out(
    full: TodayPage,
    qapp: QApplication,
    scheme: theme.Scheme,
    text_contrasts: Callable[..., dict[str, float]],
) -> None:
    theme.apply(qapp, scheme)
    low = {text: ratio for text, ratio in text_contrasts(full).items() if ratio < 7}
    theme.apply(qapp, theme.Scheme.LIGHT)
    assert low == {}


def test_it_holds_in_a_small_window_with_text_twice_as_large(
    full: TodayPage, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    full.resize(764, 540)
    full.form_wanted.emit()
    qtbot.waitUntil(lambda: full.minimumSizeHint().width() <= 764)
    theme.apply(qapp, theme.Scheme.LIGHT)


def test_who_waits_from_earlier_days_is_one_action_away(
    full: TodayPage, screening_service: object, qtbot: QtBot
) -> None:
    long_ago = datetime(2026, 5, 12, 9, 30).astimezone()
    told = screening_service.add("W8", NextStep.FOLLOW_UP)
    screening_service.rows.remove(told)
    screening_service.waiting.append(
        replace(told, intake=replace(told.intake, arrived_at=long_ago))
    )

    qtbot.mouseClick(full.earlier, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "W8" in words(full))
    said = words(full)
    assert said.index("D1") < said.index("Earlier days") < said.index("W8")
    assert "arrived on 12 May" in said
    assert "Seven people this shift" in said

    qtbot.mouseClick(full.earlier, Qt.MouseButton.LeftButton)
    assert "W8" not in words(full)


def test_that_nobody_waits_from_earlier_days_is_said(full: TodayPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(full.earlier, Qt.MouseButton.LeftButton)
    assert "Nobody from the last four weeks waits for anything." in words(full)


def test_earlier_days_that_cannot_be_read_are_told(
    full: TodayPage, screening_service: object, qtbot: QtBot
) -> None:
    screening_service.trouble = errors.DriveTrouble()
    qtbot.mouseClick(full.earlier, Qt.MouseButton.LeftButton)
    assert full.problem.isVisibleTo(full)


def test_the_tab_key_reaches_the_form_before_the_people(
    full: TodayPage, qtbot: QtBot, tab_order: Callable[[QWidget], list[QWidget]]
) -> None:
    qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    order = tab_order(full)
    reached = [order.index(control) for control in full.panel.controls]
    assert reached == sorted(reached)
    assert reached[-1] < min(order.index(row) for row in full.rows if row in order)
