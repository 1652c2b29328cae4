"""Today as a nurse meets it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp.screening import commands as c
from screenapp.screening.owed import owed
from screenapp.screening.person import AgeBasis, Companion, Presence
from screenapp.ui.shell import theme
from screenapp.ui.widgets import scrolled
from screenapp.vault import Role, errors
from screenapp.workflow.site import Site


def test_an_empty_shift_says_what_to_do_first(page, words) -> None:
    page.presenter.open()
    assert "Press New intake when somebody arrives." in words(page)
    assert page.rows == ()


def test_the_top_says_the_day_the_shift_and_the_time(full) -> None:
    assert full.title == "Today"
    assert full.subtitle == "Thursday · evening shift · 14:24"


def test_what_is_owed_stands_in_three_groups(full, people, words) -> None:
    said = words(full)
    order = ("Now", people["signal"].reference, "This shift", people["again"].reference,
             "Waiting for others", people["word"].reference, "Done today")  # fmt: skip
    places = [said.index(part) for part in order]
    assert places == sorted(places)
    assert len(full.rows) == 5


@pytest.mark.parametrize(
    "part",
    [
        "One for you now",
        "Five people are open. What is due first stands first.",
        "Recheck, one to one",
        "7 minute(s) left",
        "16 minute(s) left",
        "nobody yet",
        "Continue the questions",
        "bay 2 · arrived 14:21",
        "since 14:21",
        "tried 1 time(s)",
        "Start when seen",
        "Hear how it went",
        "a service",
    ],
)
def test_the_rows_say_what_is_due_when_and_whose_it_is(full, words, part: str) -> None:
    assert part in words(full)


@pytest.mark.parametrize(
    "word", ["alone", "private", "report", "child", "harbour", "ana", "room 6"]
)
def test_no_word_of_today_gives_anything_away(full, words, word: str) -> None:
    spoken = " ".join(row.deed.accessibleName() for row in full.rows)
    more = " ".join(row.deed.accessibleDescription() for row in full.rows)
    assert word not in f"{words(full)} {spoken} {more}".casefold()


def test_a_signals_row_says_neither_where_nor_when(full, people, row_of, words) -> None:
    said = words(row_of(people["signal"]))
    assert "14:2" not in said
    assert "room" not in said


def test_rows_stand_under_the_words_of_the_site(page, people, unit, words) -> None:
    unit.service.save_site(Site(recheck_cover="Second sample", follow_up_cover="Ring back"))
    page.presenter.open()
    said = words(page)
    assert "Second sample" in said
    assert "Ring back" in said
    assert "Recheck" not in said
    assert "Hear how" not in said


def test_the_minutes_pass_without_reading_the_disk(full, unit, words) -> None:
    before = full.rows
    unit.trouble.append(AssertionError("the disk was read"))
    unit.later(minutes=9)
    full.minute_passed.emit()
    assert "2 minute(s) over time" in words(full)
    assert full.rows == before


def test_going_puts_ones_name_there_before_anything_opens(
    full, people, unit, row_of, opened
) -> None:
    signal = people["signal"]
    row_of(signal).deed.click()
    [debt] = owed(unit.service.state(unit.screening(signal)))
    assert debt.owner == unit.service.me.id
    assert opened == [(signal.id, unit.screening(signal))]
    full.presenter.open()
    assert row_of(signal).deed.text() == "Open"
    row_of(signal).deed.click()
    assert len(opened) == 2


def test_what_a_colleague_owns_is_offered_and_taken_on(full, people, unit, row_of, words) -> None:
    signal = people["signal"]
    unit.does(signal, c.CheckPrivacy(stage=unit.stage(signal), presence=Presence.ALONE))
    unit.does(signal, c.Pause(reason="talk"))
    unit.vault.add_staff("Ben", "amber window slow train", frozenset({Role.SCREENER}))
    ben = next(m.id for m in unit.vault.staff() if m.name == "Ben")
    _owned_by(unit, signal, ben)
    full.presenter.open()
    row = row_of(signal, "talk:")
    assert row.deed.text() == "Take on"
    assert "ben" not in words(row).casefold()
    row.deed.click()
    [debt] = [d for d in owed(unit.service.state(unit.screening(signal))) if "talk" in d.key]
    assert debt.owner == unit.service.me.id
    assert row_of(signal, "talk:").deed.text() == "Open"


def _owned_by(unit, intake, who: str) -> None:
    """Somebody else's sitting: their event, kept as theirs."""
    from screenapp.screening.act import act
    from screenapp.screening.apply_event import step
    from screenapp.screening.fact_coding import fact

    screening = unit.screening(intake)
    state = unit.service.state(screening)
    key = next(d.key for d in owed(state) if "talk" in d.key)
    made = act(state, c.TakeOn(what=key), at=unit.clock[0], by=who)
    for event in made:
        state = step(state, event)
    unit.vault.append(made, fact(state, intake))
    unit.service._states.pop(screening)


@pytest.mark.parametrize("who", ["again", "begun", "new", "word"])
def test_a_row_opens_what_is_owed_by_click_by_key_and_by_its_button(
    full, people, unit, row_of, opened, qtbot, who: str
) -> None:
    row = row_of(people[who])
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.deed, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row.deed, Qt.Key.Key_Return)
    assert opened == [(people[who].id, unit.screening(people[who]))] * 3


def test_to_say_that_somebody_left_takes_two_presses_and_ends_the_clock(
    full, people, unit, row_of, words
) -> None:
    signal = people["signal"]
    row_of(signal).other.click()
    assert unit.service.state(unit.screening(signal)).finished is None
    assert row_of(signal).other.text() == "Yes, they have left"
    row_of(signal).other.click()
    state = unit.service.state(unit.screening(signal))
    assert (state.finished, owed(state)) == ("left_before_contact", ())
    assert signal.reference in words(full)
    assert "minute(s) left" not in words(full).split("This shift")[0]


def test_arrows_go_through_all_the_groups(full, qtbot: QtBot) -> None:
    full.setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert full.rows[2].deed.hasFocus()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert full.rows[0].deed.hasFocus()


def test_the_focus_stays_on_a_row_when_the_list_changes(full, people, unit, row_of) -> None:
    row_of(people["begun"]).deed.setFocus()
    unit.signalled()
    full.presenter.refresh()
    assert row_of(people["begun"]).deed.hasFocus()


@pytest.mark.parametrize("by_key", [True, False])
def test_a_new_intake_takes_one_action_and_asks_nothing_first(
    full, unit, opened, qtbot: QtBot, by_key: bool
) -> None:
    if by_key:
        qtbot.keyClick(full, Qt.Key.Key_N)
    else:
        qtbot.mouseClick(full.new_intake, Qt.MouseButton.LeftButton)
    [(intake, screening)] = opened
    assert screening is None
    kept = unit.vault.intake(intake)
    assert (kept.trigger, kept.person.age, kept.place) == ("universal", None, "")
    assert unit.service.to_open(intake) is not None


def test_one_new_intake_after_another_is_kept(full, unit, opened) -> None:
    for _ in range(3):
        full.new_intake.click()
    assert len({intake for intake, _ in opened}) == 3


def test_a_new_intake_that_could_not_be_kept_is_said_and_the_next_try_is_taken(
    full, unit, opened, words
) -> None:
    unit.trouble.append(errors.DiskFull())
    full.new_intake.click()
    assert "The disk is full: this is not saved yet." in words(full)
    assert opened == []
    unit.trouble.clear()
    full.new_intake.click()
    assert len(opened) == 1


def change(full, row_of, people) -> None:
    row_of(people["new"]).other.click()
    assert full.panel.isVisible()


def told(unit, people):
    intake = unit.vault.intake(people["new"].id)
    return intake, unit.service.state(unit.screening(people["new"]))


def test_age_how_it_is_known_place_and_reason_can_be_told_later(
    full, people, unit, row_of, qtbot: QtBot, opened
) -> None:
    change(full, row_of, people)
    qtbot.keyClicks(full.panel.age.edit, "18-20")
    full.panel.basis.button("estimated").click()
    qtbot.keyClicks(full.panel.place.edit, "bay 4")
    full.panel.companion.button.click()
    full.panel.companion.list.row("guardian").click()
    reason = full.panel.triggers.rows[-1]
    reason.click()
    intake, state = told(unit, people)
    assert (intake.person.age, intake.person.age_basis) == ((18, 20), AgeBasis.ESTIMATED)
    assert intake.person.companion is Companion.GUARDIAN
    assert (intake.place, intake.trigger) == ("bay 4", reason.key)
    assert state.person == intake.person
    assert full.panel.isHidden()
    assert opened == [(intake.id, None)]


def test_only_who_was_asked_nothing_yet_can_be_told_anew(full, people, row_of) -> None:
    assert [
        name for name in ("begun", "again", "word") if row_of(people[name]).other.isVisible()
    ] == []
    assert row_of(people["new"]).other.text() == "Age, reason, place"


def test_a_doubtful_age_is_kept_as_doubt_even_without_a_number(full, people, unit, row_of) -> None:
    change(full, row_of, people)
    full.panel.basis.button("disputed").click()
    full.panel.triggers.rows[0].click()
    assert told(unit, people)[0].person.disputed


def test_an_age_that_cannot_be_read_keeps_nothing_and_stays_as_typed(
    full, people, unit, row_of, qtbot: QtBot, words
) -> None:
    change(full, row_of, people)
    before = told(unit, people)
    qtbot.keyClicks(full.panel.age.edit, "thirty")
    full.panel.triggers.rows[0].click()
    assert told(unit, people) == before
    assert full.panel.age.text == "thirty"
    assert "Not kept yet. Type an age such as 34" in words(full)
    assert full.panel.age.edit.hasFocus()


def test_other_questions_can_be_chosen_by_hand(full, people, unit, row_of) -> None:
    change(full, row_of, people)
    other = full.panel.protocols.rows[-1]
    full.panel.others.button.click()
    other.click()
    full.panel.triggers.rows[0].click()
    assert told(unit, people)[1].protocol.id == other.key


def test_escape_and_not_now_leave_the_intake_as_it_was(
    full, people, unit, row_of, qtbot: QtBot
) -> None:
    before = told(unit, people)
    for leave in (
        lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(full.panel.leave, Qt.MouseButton.LeftButton),
    ):
        change(full, row_of, people)
        leave()
        assert full.panel.isHidden()
    assert told(unit, people) == before


def find(full, qtbot: QtBot, typed: str) -> None:
    full.search.setText(typed)
    qtbot.keyClick(full.search, Qt.Key.Key_Return)


def test_somebody_closed_weeks_ago_is_found_and_opens(
    full, people, unit, opened, qtbot: QtBot, words
) -> None:
    unit.later(days=60)
    gone = people["gone"]
    find(full, qtbot, gone.reference.lower())
    [row] = [row for row in full.rows if full.presenter._lines[row.key].intake == gone.id]
    assert "arrived on 28 May" in words(row)
    assert row.deed.text() == "Open"
    row.deed.click()
    assert opened == [(gone.id, unit.screening(gone))]


@pytest.mark.parametrize("typed", ["28 May", "2026-05-28", "today", "may 28"])
def test_a_day_finds_everybody_who_came(full, people, qtbot: QtBot, words, typed: str) -> None:
    find(full, qtbot, typed)
    said = words(full)
    assert all(one.reference in said for one in people.values())
    assert "Found" in said


def test_a_place_finds_who_is_there_and_emptying_the_field_shows_today(
    full, people, qtbot: QtBot, words
) -> None:
    find(full, qtbot, "BAY 2")
    assert len(full.rows) == 1
    full.search.clear()
    assert len(full.rows) == 5
    find(full, qtbot, "Z9Z")
    assert "Nobody found" in words(full)
    qtbot.keyClick(full.search, Qt.Key.Key_Escape)
    assert len(full.rows) == 5


def test_typing_what_is_looked_for_makes_no_intake(full, opened, qtbot: QtBot) -> None:
    full.search.setFocus()
    qtbot.keyClicks(full.search, "n7")
    assert (full.search.text(), opened) == ("n7", [])


def test_who_was_closed_today_is_one_action_away(full, people, words) -> None:
    assert f"Done today: {people['gone'].reference}" in words(full)
    full.closed.click()
    assert "Closed today" in words(full)
    assert len(full.rows) == 6
    full.closed.click()
    assert len(full.rows) == 5


def test_noting_a_recheck_and_handing_over_are_asked_for(full, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.signal_wanted):
        full.note_signal.click()
    with qtbot.waitSignal(full.handover_wanted):
        full.handover.click()


def test_every_control_has_a_name_and_44_px(
    full, people, row_of, nameless, too_small: Callable[..., list[str]]
) -> None:
    assert nameless(full) == []
    assert too_small(full, 44) == []
    change(full, row_of, people)
    assert nameless(full) == []
    assert too_small(full, 44) == []


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_every_word_stands_out(full, qapp, scheme, text_contrasts) -> None:
    theme.apply(qapp, scheme)
    low = {text: ratio for text, ratio in text_contrasts(full).items() if ratio < 7}
    theme.apply(qapp, theme.Scheme.LIGHT)
    assert low == {}


def test_it_holds_in_a_small_window_with_text_twice_as_large(
    full, people, row_of, qapp, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    full.resize(764, 540)
    change(full, row_of, people)
    qtbot.waitUntil(lambda: full.minimumSizeHint().width() <= 764)
    theme.apply(qapp, theme.Scheme.LIGHT)


def test_the_tab_key_reaches_the_form_before_the_rows(
    full, people, row_of, tab_order: Callable[[QWidget], list[QWidget]]
) -> None:
    change(full, row_of, people)
    order = tab_order(full)
    reached = [order.index(control) for control in full.panel.controls]
    assert reached == sorted(reached)
    assert reached[-1] < min(order.index(row.deed) for row in full.rows if row.deed in order)


def test_the_words_of_plain_deeds_end_where_the_edges_of_the_others_end(full, people, row_of):
    due = next(row for row in full.rows if row.due)
    plain = [row_of(people[who]) for who in ("begun", "again", "new")]
    for row in plain:
        assert not row.due
        assert row.deed.width() < due.deed.width()
        ends = [one.deed.mapTo(full, one.deed.rect().topRight()).x() for one in (row, due)]
        assert abs(ends[0] - ends[1]) <= 2  # the edge of the card that they stand in


def test_no_row_is_pressed_together_where_the_list_has_to_scroll(full, qtbot: QtBot) -> None:
    area = scrolled(full)
    qtbot.addWidget(area)
    area.resize(900, 420)
    area.show()
    find(full, qtbot, "Z9Z")  # the list is short, and as long again after it
    full.search.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    for row in full.rows:
        assert row.height() >= row.layout().heightForWidth(row.width())
    area.takeWidget()
