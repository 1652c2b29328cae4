"""Who asks is noted in two presses from any page, and an unwanted interpreter goes in one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.screening import commands as c
from screenapp.screening.person import Presence
from screenapp.screening.wishes.counting import wishes_counted
from screenapp.screening.wishes.records import InterpreterKind, NotHad, WishKind
from screenapp.ui.wishes.place import wishes_place
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site


class Places:
    """Where the page leads back to."""

    def __init__(self) -> None:
        self.went: list[str] = []

    def left(self) -> None:
        self.went.append("left")

    def came_in(self) -> None:
        self.went.append("came in")


@pytest.fixture
def places():
    return Places()


@pytest.fixture
def wishes(qtbot, screening_service, places):
    screening_service.site = Site(recheck_minutes=10)
    made, presenter = wishes_place(
        screening_service,
        ImmediateRunner(),
        screening_service.clock,
        left=places.left,
        came_in=places.came_in,
    )
    made.held = presenter
    made.resize(1096, 736)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def state(screening_service):
    return screening_service.state(screening_service.screening)


def words_on(page) -> str:
    QApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_one_press_leads_there_from_every_page_and_the_next_keeps_a_wish(
    qtbot, page, wishes, screening_service
):
    went = []
    page.wishes_wanted.connect(went.append)
    page.held.open(screening_service.screening)
    page.bar.wishes.click()  # while nobody has said yet who is in the room
    page.past_room(alone=True)
    page.bar.wishes.click()
    assert went == [screening_service.screening] * 2
    wishes.held.open(screening_service.screening)
    assert wishes.wishes.selected == ()
    wishes.wishes.row("woman").click()
    (wish,) = state(screening_service).wishes
    assert (wish.kind, wish.by) == (WishKind.WOMAN, "me")
    assert "Kept: A woman" in words_on(wishes)
    assert wish.due_at is not None


def test_a_digit_keeps_a_wish_too_and_a_wrong_press_is_taken_back(qtbot, wishes, screening_service):
    wishes.held.open(screening_service.screening)
    qtbot.keyClick(wishes._keyed, Qt.Key.Key_8)
    assert wishes_counted(state(screening_service)) == (("not_said", None),)
    wishes.undo.click()
    assert wishes_counted(state(screening_service)) == ()
    assert not wishes.undo.isVisible()


def test_what_is_open_stands_there_only_once_the_room_was_asked(page, wishes, screening_service):
    screening_service.act(
        screening_service.screening, c.StateWishes(wishes=(WishKind.OTHER_PLACE,))
    )
    wishes.held.open(screening_service.screening)
    assert wishes.rows == []
    assert wishes.wishes.selected == ()
    assert not wishes.offers_came_in
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    wishes.held.open(screening_service.screening)
    assert [row.wish.kind for row in wishes.rows] == [WishKind.OTHER_PLACE]
    assert wishes.offers_came_in


def test_somebody_coming_in_takes_what_is_open_away_at_once(
    page, wishes, screening_service, places
):
    screening_service.act(screening_service.screening, c.StateWishes(wishes=(WishKind.MAN,)))
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    wishes.held.open(screening_service.screening)
    wishes.someone_came_in()
    assert wishes.rows == []
    assert wishes.wishes.selected == ()
    assert places.went == ["came in"]


def test_a_wish_is_settled_as_had_or_with_a_reason(page, wishes, screening_service):
    kinds = (WishKind.WOMAN, WishKind.OTHER_PLACE)
    screening_service.act(screening_service.screening, c.StateWishes(wishes=kinds))
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    wishes.held.open(screening_service.screening)
    wishes.rows[0].had.click()
    (left,) = wishes.rows
    left.not_had.click()
    left.reasons[NotHad.NO_PLACE].click()
    assert wishes_counted(state(screening_service)) == (
        ("woman", "had"),
        ("other_place", "no_place"),
    )
    assert wishes.rows == []


def test_what_cannot_be_kept_is_told_and_not_shown_as_kept(wishes, screening_service):
    wishes.held.open(screening_service.screening)
    screening_service.full = True
    wishes.wishes.row("later").click()
    seen = words_on(wishes)
    assert "Not saved yet." in seen
    assert "Kept:" not in seen
    screening_service.full = False
    wishes.wishes.row("later").click()
    assert "Kept: Later" in words_on(wishes)


@pytest.fixture
def interpreted(page, screening_service):
    """A question stands on the screen, with an interpreter by phone."""
    page.held.open(screening_service.screening)
    page.privacy.phone.click()
    assert page.question.isVisible() or page.notes.isVisible()
    return page


def test_an_unwanted_interpreter_goes_in_one_press_and_so_does_the_question(
    interpreted, screening_service
):
    page = interpreted
    assert page.bar.unwanted_button.isVisible()
    page.bar.unwanted_button.click()
    assert page.privacy.isVisible()
    assert "This interpreter is not wanted." in words_on(page.privacy)
    assert not state(screening_service).may_show
    assert not page.bar.unwanted_button.isVisible()


def test_without_an_interpreter_nothing_offers_to_send_one_away(page, screening_service):
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    assert not page.bar.unwanted_button.isVisible()


def test_they_go_on_without_one_only_by_a_button_that_says_so(interpreted, screening_service):
    page = interpreted
    page.bar.unwanted_button.click()
    page.privacy.answers.row(Presence.ALONE.value).click()
    assert page.privacy.forward.text() == "They go on without an interpreter"
    page.privacy.forward.click()
    assert state(screening_service).may_show
    assert not page.privacy.isVisible()


def test_another_interpreter_ends_the_wait(interpreted, screening_service):
    page = interpreted
    page.bar.unwanted_button.click()
    page.privacy.phone.click()
    found = state(screening_service)
    assert found.may_show
    assert wishes_counted(found) == (("other_interpreter", "had"),)


def test_an_unwanted_interpreter_is_not_forgotten_where_it_could_not_be_kept(
    interpreted, screening_service
):
    page = interpreted
    screening_service.full = True
    page.bar.unwanted_button.click()
    assert page.privacy.isVisible()
    screening_service.full = False
    page.privacy.answers.row(Presence.ALONE.value).click()
    page.privacy.forward.click()
    assert wishes_counted(state(screening_service)) == (("other_interpreter", "taken_back"),)


@pytest.mark.parametrize("kind", [InterpreterKind.CHILD, InterpreterKind.COMPANION])
def test_a_child_or_a_companion_is_never_good_enough_and_the_remedy_is_said(
    page, screening_service, kind
):
    page.held.open(screening_service.screening)
    page.privacy.answers.row(Presence.WITH_INTERPRETER.value).click()
    page.privacy.interpreter_kinds.row(kind.value).click()
    assert not state(screening_service).may_show
    assert state(screening_service).interpreter.kind == kind.value
    seen = words_on(page.privacy)
    assert "call a qualified interpreter" in seen
    assert "never the person’s name" in seen
