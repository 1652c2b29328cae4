"""What staff saw is one page of rows: nothing marked beforehand, each press kept at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from screenapp.protocol.model import (
    AnswerType,
    Any_,
    Channel,
    Code,
    Disclosure,
    Item,
    ItemIs,
    Protocol,
    Source,
)
from screenapp.screening.commands import ClearAnswer, GiveAnswer, GiveCode, ShowItem
from screenapp.screening.events import EventKind
from screenapp.ui.interview.view_models import ANSWER, CODE, Word

Key = Qt.Key
YES, NO = f"{ANSWER}yes", f"{ANSWER}no"
CANNOT_TELL = f"{CODE}{Code.DONT_KNOW.value}"
ROWS = ["story", "record", "since", "others"]
"""What has a row at first; "more" comes between by a yes to "record"."""


def noted(make_item, name: str, text: str, **more: object) -> Item:
    return make_item(name, text, **{"source": Source.OBSERVED, "sensitive": False, **more})


@pytest.fixture
def protocol(protocol: Protocol, make_item) -> Protocol:
    watch, talk, offer = protocol.stages
    items = (
        noted(make_item, "story", "The story changes.", help="Count what you heard."),
        noted(make_item, "record", "Visits at several places.", source=Source.RECORD),
        noted(make_item, "more", "They were close.", when=ItemIs(item="record", values=("yes",))),
        noted(make_item, "since", "Older injuries.", answer=AnswerType.YES_NO_UNSURE),
        noted(make_item, "others", "Others speak.", discloses=Disclosure.OTHER_ABUSE),
    )
    says_yes = Any_(parts=tuple(ItemIs(item=i, values=("yes",)) for i in ROWS))
    return replace(
        protocol,
        stages=(replace(watch, items=items), replace(talk, when=says_yes), offer),
    )


@pytest.fixture
def notes(page, screening_service):
    """The page of notes, opened where nobody else can see the screen."""
    page.held.open(screening_service.screening)
    page.past_room()
    assert page.notes.isVisible()
    return page.notes


def button(notes, item: str, key: str):
    return next(one for one in notes.row(item).buttons if one.key == key)


def press(page, *keys: Qt.Key) -> None:
    for key in keys:
        page.notes.grab()  # what a digit is for has been painted
        QTest.keyClick(page.window().focusWidget() or page, key)


def marks(notes) -> list[str | None]:
    """What each row shows as marked, by its key."""
    pressed = ([b.key for b in row.buttons if b.isChecked()] for row in notes.rows)
    return [keys[0] if keys else None for keys in pressed]


def acts(screening_service) -> list[object]:
    return [c for c in screening_service.commands if isinstance(c, GiveAnswer | GiveCode)]


def test_all_rows_stand_at_once_with_three_buttons_and_nothing_marked(notes, screening_service):
    assert [row.item for row in notes.rows] == ROWS
    said = [[b.text() for b in row.buttons] for row in notes.rows]
    assert said[0] == ["Yes", "No", "Cannot tell"]
    assert said[2] == ["Yes", "No", "Not sure"]
    assert marks(notes) == [None] * 4
    assert notes.noted.text() == "0 of 4 noted"
    assert acts(screening_service) == []


def test_a_press_is_one_event_of_its_row_and_shown_once_kept(notes, screening_service):
    before = len(screening_service.events)
    button(notes, "since", NO).click()
    [event] = screening_service.events[before:]
    assert (event.kind, event.body["item"], event.body["value"]) == (
        EventKind.ANSWERED,
        "since",
        "no",
    )
    assert marks(notes) == [None, None, NO, None]
    assert notes.noted.text() == "1 of 4 noted"
    button(notes, "record", CANNOT_TELL).click()
    assert screening_service.commands[-1] == GiveCode(item="record", code=Code.DONT_KNOW)


def test_a_press_that_was_not_kept_shows_no_mark(notes, screening_service):
    screening_service.full = True
    button(notes, "story", YES).click()
    assert marks(notes)[0] is None
    assert notes.told.again.isVisible()
    screening_service.full = False
    notes.told.again.click()
    assert marks(notes)[0] == YES


def test_pressing_the_marked_one_clears_it_and_unmarked_is_not_no(notes, screening_service):
    button(notes, "story", YES).click()
    button(notes, "record", NO).click()
    button(notes, "story", YES).click()
    assert screening_service.commands[-1] == ClearAnswer(item="story")
    assert marks(notes) == [None, NO, None, None]
    state = screening_service.state(screening_service.screening)
    assert state.outcome.unanswered["story"] is Code.NOT_REACHED


def test_another_button_of_the_row_changes_its_mark(notes, screening_service):
    button(notes, "story", YES).click()
    button(notes, "story", NO).click()
    assert marks(notes)[0] == NO
    assert screening_service.given("story").value == "no"


def test_digits_mark_the_current_row_and_move_on(page, notes, screening_service):
    press(page, Key.Key_2, Key.Key_3, Key.Key_1)
    assert marks(notes) == [NO, CANNOT_TELL, YES, None]
    assert notes.current == "others"
    assert [b.shows_digit for b in notes.row("others").buttons] == [True] * 3
    assert not any(b.shows_digit for b in notes.row("since").buttons)
    assert notes.forward.kind == "plain"
    press(page, Key.Key_2)
    assert marks(notes)[3] == NO
    assert notes.forward.kind == "primary"


def test_a_digit_never_clears_and_is_no_act_where_it_is_marked(page, notes, screening_service):
    press(page, Key.Key_1, Key.Key_Up)
    assert notes.current == "story"
    kept = len(screening_service.events)
    press(page, Key.Key_1)
    assert len(screening_service.events) == kept
    assert marks(notes)[0] == YES
    assert notes.current == "record"


@pytest.mark.parametrize("key", [Key.Key_4, Key.Key_9, Key.Key_0])
def test_a_digit_printed_nowhere_does_nothing(page, notes, screening_service, key):
    press(page, key)
    assert acts(screening_service) == []


def test_a_digit_is_not_taken_for_a_row_that_was_not_painted_yet(page, notes, screening_service):
    page.notes.grab()
    QTest.keyClick(page.window().focusWidget(), Key.Key_Down)
    QTest.keyClick(page.window().focusWidget(), Key.Key_1)
    assert acts(screening_service) == []
    page.notes.grab()
    QTest.keyClick(page.window().focusWidget(), Key.Key_1)
    assert acts(screening_service) == [GiveAnswer(item="record", value="yes")]


def test_arrows_move_and_space_marks_while_enter_never_does(page, notes, screening_service):
    press(page, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert acts(screening_service) == [GiveAnswer(item="record", value="no")]
    press(page, Key.Key_Space)
    assert screening_service.commands[-1] == ClearAnswer(item="record")
    press(page, Key.Key_Return)
    assert notes.open.isVisible()
    assert acts(screening_service) == [GiveAnswer(item="record", value="no")]


def test_help_opens_under_the_current_row_alone(page, notes):
    shown = [label for label in notes.findChildren(QLabel) if label.text().startswith("Count what")]
    assert [label.isVisible() for label in shown] == [True]
    press(page, Key.Key_Down)
    assert [label.isVisible() for label in shown] == [False]


def test_a_press_of_the_mouse_moves_nothing_before_it_is_let_go(page, notes):
    yes = button(notes, "others", YES)
    place = yes.mapTo(notes, yes.rect().topLeft())
    QTest.mousePress(yes, Qt.MouseButton.LeftButton)
    assert notes.current == "story"
    assert yes.mapTo(notes, yes.rect().topLeft()) == place
    QTest.mouseRelease(yes, Qt.MouseButton.LeftButton)
    assert (notes.current, marks(notes)[3]) == ("others", YES)


def test_the_second_press_of_a_shaking_hand_does_not_take_the_first_back(notes):
    yes = button(notes, "story", YES)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(yes, Qt.MouseButton.LeftButton)  # in place of the second press
    QTest.mouseRelease(yes, Qt.MouseButton.LeftButton)
    assert marks(notes)[0] == YES


def test_a_row_that_hangs_on_another_comes_in_its_place_and_goes(page, notes, screening_service):
    face = notes._face.face
    button(notes, "record", YES).click()
    assert [row.item for row in notes.rows] == ["story", "record", "more", "since", "others"]
    assert notes._face.face != face  # a press that was meant for the rows before is not taken
    page.held.notes.pressed(face, "others", YES)
    assert screening_service.given("others") is None
    button(notes, "more", YES).click()
    button(notes, "record", YES).click()
    assert [row.item for row in notes.rows] == ROWS


def test_the_guard_hears_of_every_row_that_moves_under_the_hand(page, notes, qtbot):
    with qtbot.waitSignal(page.turned, timeout=1000):
        press(page, Key.Key_1)
    with qtbot.waitSignal(page.turned, timeout=1000):
        button(notes, "others", NO).click()


def test_forward_says_how_many_rows_are_open_and_that_the_talk_stays_shut(page, notes):
    button(notes, "record", NO).click()
    notes.forward.click()
    assert notes.isVisible()
    words = notes.open.words.text(), notes.open.more.text()
    assert words[0].startswith("3 ")
    assert words[0].endswith("not marked.")
    assert words[1].startswith("The talk stays shut")
    assert notes.current == "story"
    button(notes, "story", NO).click()
    assert not notes.open.isVisible()


def test_forward_says_nothing_of_the_talk_where_it_is_open_all_the_same(page, notes):
    button(notes, "story", YES).click()
    notes.forward.click()
    assert notes.open.words.text().startswith("3 ")
    assert "talk" not in notes.open.more.text()


def test_forward_once_more_leaves_the_rows_open(page, notes, screening_service):
    button(notes, "story", YES).click()
    notes.forward.click()
    notes.forward.click()
    assert page.privacy.isVisible()  # on to the talk, whose own gate asks who is in the room
    assert screening_service.given("record") is None


def test_forward_with_every_row_marked_goes_on_at_once(page, notes):
    press(page, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_Return)
    assert page.question.isVisible()
    assert page.held.questions.item.id == "say"


def test_back_from_what_follows_comes_to_the_last_row(page, notes):
    press(page, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_Return)
    page.question.back.click()
    assert notes.isVisible()
    assert notes.current == "others"
    assert marks(notes) == [NO] * 4


def test_another_answer_opens_the_items_own_page_and_comes_back(page, notes, screening_service):
    press(page, Key.Key_2)
    notes.row("record").other.click()
    assert page.question.isVisible()
    assert page.held.questions.item.id == "record"
    page.question.answers.row(f"{CODE}{Code.DECLINED.value}").click()
    page.question.forward.click()
    assert notes.isVisible()
    assert (notes.current, marks(notes)[1]) == ("record", None)
    assert notes.noted.text() == "2 of 4 noted"
    assert any(label.text() == "Rather not say" for label in notes.findChildren(QLabel))
    notes.row("story").make_current(True)
    notes.row("story").other.click()
    assert page.question.back.isEnabled()
    page.question.back.click()
    assert notes.isVisible()
    assert notes.current == "story"


def test_after_a_crash_the_page_opens_at_the_first_row_without_a_mark(page, notes):
    press(page, Key.Key_2, Key.Key_2)
    page.held.open(page.held.session.state.screening)
    page.past_room()
    assert notes.current == "since"
    assert marks(notes) == [NO, NO, None, None]


def test_somebody_who_comes_in_sees_no_row(page, notes, screening_service):
    button(notes, "story", YES).click()
    notes.someone.click()
    assert page.privacy.isVisible()
    left = [w.text() for w in (*notes.findChildren(QLabel), *notes.findChildren(QAbstractButton))]
    assert not any("story" in text or "Others speak" in text for text in left)
    assert notes.rows == ()
    assert screening_service.commands[-1].presence.value == "companion"


def test_what_takes_something_away_after_the_page_was_left_is_said_to_wait(page, notes):
    press(page, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_1)
    page.held.show_item(page.held.session.state.protocol.item["others"])
    button(notes, "others", YES).click()
    assert marks(notes)[3] == YES
    assert page._word is Word.WAITS_FOR_SECOND


def test_it_is_said_which_item_was_shown_once_for_the_page(notes, screening_service):
    shown = [c.item for c in screening_service.commands if isinstance(c, ShowItem)]
    assert shown == ["story"]


def test_every_button_says_its_row_to_those_who_hear_the_page(notes):
    names = [b.accessibleName() for row in notes.rows for b in row.buttons]
    assert "Visits at several places. No" in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("size", [(840, 520), (560, 520)])
def test_forward_and_the_current_row_stay_in_sight_in_a_small_window(page, notes, qtbot, size):
    page.resize(*size)
    for _ in range(3):
        qtbot.waitUntil(lambda: notes.row(notes.current).painted_as_current)
        press(page, Key.Key_2)

    def seen() -> None:
        for part in (notes.forward, notes.someone.window(), *notes.row("others").buttons):
            assert not part.visibleRegion().isEmpty()
        last = notes.row("others").buttons[2]
        assert notes.rect().contains(last.mapTo(notes, last.rect().bottomRight()))

    qtbot.waitUntil(seen)


def test_how_the_person_told_it_is_named_beside_a_disclosure_alone(notes, page, screening_service):
    def told():
        state = screening_service.state(screening_service.screening)
        return dict(state.outcome.disclosed)

    row = notes.row("others")
    assert not row.ways.isVisibleTo(notes)
    button(notes, "others", YES).click()
    assert row.ways.isVisibleTo(notes)
    assert not notes.row("story").ways.isVisibleTo(notes)
    assert row.ways.segments.selected == Channel.INTERVIEW.value
    signal = next(s for s in row.ways.segments.segments if s.key == Channel.SIGNAL.value)
    signal.click()
    assert told() == {Disclosure.OTHER_ABUSE: (Channel.SIGNAL,)}
    notes.row("others").other.click()
    ways = page.question.entry.ways
    assert ways.isVisibleTo(page.question) and ways.segments.selected == Channel.SIGNAL.value
    next(s for s in ways.segments.segments if s.key == Channel.INTERVIEW.value).click()
    assert told() == {Disclosure.OTHER_ABUSE: (Channel.INTERVIEW,)}
    assert screening_service.events[-1].kind is EventKind.ANSWER_CHANGED
