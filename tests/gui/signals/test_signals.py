"""A silent sign is kept in a few presses, without a story, under words fit for any eye."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from screenapp.screening.commands import SignalCancelled
from screenapp.screening.owed import OwedKind
from screenapp.ui import texts
from screenapp.ui.signals.presenter import NEW, SignalKind, SignalsPresenter

NOON = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_somebody_new_takes_one_digit_and_enter(qtbot, page, screening_service):
    page.held.open()
    with qtbot.waitSignal(page.left):
        press(qtbot, page, Key.Key_1, Key.Key_Return)
    (intake,) = screening_service.intakes.values()
    (signal,) = screening_service.states[intake.id].signals
    assert signal.how == "sample_mark"
    assert signal.due_at - signal.at == timedelta(minutes=10)
    assert screening_service.owes(intake.id) == [OwedKind.SIGNAL]


@pytest.mark.parametrize(("digit", "how"), list(enumerate(SignalKind, 1))[:9])
def test_every_way_has_its_digit_and_code(qtbot, page, screening_service, digit, how):
    page.held.open()
    qtbot.keyClick(page, chr(ord("0") + digit))
    page.record.click()
    (state,) = screening_service.states.values()
    assert state.signals[0].how == how.value


def test_a_sign_belongs_to_the_intake_that_was_chosen(qtbot, page, screening_service):
    first, second = screening_service.arrive("K7"), screening_service.arrive("T2", "bay 2")
    page.held.open()
    press(qtbot, page, Key.Key_2)
    QApplication.processEvents()
    qtbot.mouseClick(page.who.row(str(second.id)), LEFT)
    qtbot.keyClicks(page.place.edit, "room 6")
    qtbot.mouseClick(page.record, LEFT)
    assert screening_service.states[first.id].signals == ()
    assert screening_service.states[second.id].signals[0].how == "slip"
    assert screening_service.intakes[second.id].place == "room 6"


def test_nobody_is_guessed_where_people_are_waiting(qtbot, page, screening_service):
    intake = screening_service.arrive("K7")
    page.held.open()
    press(qtbot, page, Key.Key_1, Key.Key_Return)
    assert "Choose for whom." in words_on(page)
    assert screening_service.states[intake.id].signals == ()
    assert page.who.selected == ()


def test_how_comes_first(qtbot, page, screening_service):
    page.held.open()
    page.record.click()
    assert "Choose first how it was noted." in words_on(page)
    assert screening_service.intakes == {}


def test_a_sign_that_is_not_saved_stays_on_the_page(qtbot, page, screening_service):
    left = []
    page.left.connect(lambda: left.append(True))
    page.held.open()
    screening_service.full = True
    press(qtbot, page, Key.Key_3, Key.Key_Return)
    assert left == []
    assert "Not saved yet." in words_on(page)
    assert page.how.selected == ("card",)
    screening_service.full = False
    press(qtbot, page, Key.Key_Return)
    assert left == [True]
    assert len(screening_service.intakes) == 1


def test_the_person_takes_it_back_and_nothing_is_due_any_more(qtbot, page, screening_service):
    intake = screening_service.signal(intake=None, how="card")
    page.held.open()
    (row,) = page.waiting_rows
    row.cancel.click()
    assert not screening_service.states[intake.id].signals[0].cancelled
    assert not row.reasons[SignalCancelled.NOTED_TWICE].isVisibleTo(page)
    row.keep.click()
    assert screening_service.owes(intake.id) == [OwedKind.SIGNAL]
    row.cancel.click()
    with qtbot.waitSignal(page.left):
        row.reasons[SignalCancelled.TAKEN_BACK].click()
    assert screening_service.states[intake.id].signals[0].cancelled
    assert screening_service.owes(intake.id) == []


def test_one_sign_noted_twice_is_one_again_and_still_due(qtbot, page, screening_service):
    intake = screening_service.signal(intake=None, how="card")
    screening_service.signal(intake=intake.id, how="slip")
    page.held.open()
    (row,) = page.waiting_rows
    row.cancel.click()
    with qtbot.waitSignal(page.left):
        row.reasons[SignalCancelled.NOTED_TWICE].click()
    state = screening_service.states[intake.id]
    assert [(one.how, one.cancelled) for one in state.signals] == [("card", False), ("slip", True)]
    assert screening_service.owes(intake.id) == [OwedKind.SIGNAL]
    assert state.history[-1].body["reason"] == "noted_twice"


def test_the_organisations_word_stands_there_and_no_other(qtbot, page, screening_service):
    screening_service.site = type(screening_service.site)(
        recheck_cover="Second blood pressure", recheck_minutes=5
    )
    page.held.open()
    assert page.title == "Second blood pressure"
    seen = " ".join(
        [words_on(page), *(row.text() for row in page.how.rows), page.record.text()]
    ).lower()
    assert texts.clock(NOON + timedelta(minutes=5)) in seen
    for word in ("silent", "signal", "traffick", "abuse", "alone", "help"):
        assert word not in seen


def test_there_is_no_room_for_a_story(page):
    page.held.open()
    assert page.findChildren(QTextEdit) == []
    assert page.findChildren(QPlainTextEdit) == []
    assert [edit.accessibleName() for edit in page.findChildren(QLineEdit)] == [
        "Where to go, such as room 6"
    ]


def test_leaving_keeps_nothing(qtbot, page, screening_service):
    page.held.open()
    press(qtbot, page, Key.Key_1)
    with qtbot.waitSignal(page.left):
        page.back.click()
    assert screening_service.intakes == {}


def test_opening_again_starts_empty(qtbot, page, screening_service):
    page.held.open()
    press(qtbot, page, Key.Key_1)
    page.held.open()
    assert page.how.selected == ()
    assert page.who.selected == (NEW,)


def test_everything_can_be_heard_and_reached(qtbot, page, screening_service, nameless, too_small):
    screening_service.signal(intake=None, how="card")
    page.held.open()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: too_small(page, 44) == [])


class LaterRunner:
    """Does the work when it is told to, as a slow disk does."""

    def __init__(self) -> None:
        self.waiting: list[tuple[object, object]] = []

    def run(self, work, done, failed) -> None:
        self.waiting.append((work, done))

    def catch_up(self) -> None:
        for work, done in self.waiting:
            done(work())
        self.waiting.clear()


def test_what_is_told_before_the_people_are_read_stays_told(qtbot, page, screening_service):
    screening_service.arrive("K7")
    runner = LaterRunner()
    presenter = SignalsPresenter(page, screening_service, runner, lambda: NOON)
    presenter.open()
    press(qtbot, page, Key.Key_2)
    qtbot.keyClicks(page.place.edit, "room 6")
    page.who.row(NEW).click()
    runner.catch_up()
    assert page.how.selected == (str(SignalKind.SLIP.value),)
    assert page.place.text == "room 6"
    assert page.who.selected == (NEW,)


def test_a_form_opened_again_is_empty(page, screening_service):
    screening_service.arrive("K7")
    page.held.open()
    page.how.row("card").click()
    page.held.open()
    assert (page.how.selected, page.who.selected) == ((), ())


def test_who_owes_several_things_is_offered_once(qtbot, page, screening_service):
    intake = screening_service.arrive("K7")
    rows = screening_service.today
    screening_service.today = lambda: rows() * 3
    page.held.open()
    keys = [row.key for row in page.who.rows]
    assert keys.count(str(intake.id)) == 1


def test_every_way_is_in_view_where_the_window_opens(page, qtbot):
    page.held.open()
    page.resize(1096, 676)
    qtbot.waitUntil(lambda: page.how.rows[1].y() == page.how.rows[0].y())
    for row in page.how.rows:
        shown = row.visibleRegion().boundingRect()
        assert shown.height() == row.height(), row.text()
