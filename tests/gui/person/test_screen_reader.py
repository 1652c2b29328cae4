"""What a screen reader is told of the person's pages: roles, names, order, focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication

ROLE = QAccessible.Role
TEXT = QAccessible.Text.Name
PRESSED = (ROLE.Button, ROLE.CheckBox)


def nodes(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below *top* that is not invisible, in the tree's own order."""
    for number in range(top.childCount()):
        child = top.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from nodes(child)


def told(page) -> list[tuple[ROLE, str]]:
    QApplication.processEvents()
    top = QAccessible.queryAccessibleInterface(page)
    wanted = (*PRESSED, ROLE.StaticText, ROLE.EditableText)
    return [(node.role(), node.text(TEXT)) for node in nodes(top) if node.role() in wanted]


def to_item(page, item: str) -> None:
    while page.held._item.id != item:
        page.sheet.skip.click()


BELOW = ["One question back", "Skip this", "Stop", "Talk to someone", "Hide"]


@pytest.mark.parametrize(
    ("item", "question", "answers"),
    [
        ("limits", "Only staff see what you say.", ["Go on"]),
        ("hurt", "Have you been hurt?", ["Yes", "No", "I don’t know"]),
        ("needs", "What helps most?", [*(f"Need {n}" for n in range(1, 6)), "More"]),
        ("wants", "What would you like?", ["A bed", "Food", "None", "Go on"]),
    ],
)
def test_the_question_then_its_answers_then_what_is_below(page, item, question, answers):
    to_item(page, item)
    said = [(role, name) for role, name in told(page) if name]
    assert said[0] == (ROLE.StaticText, question)
    pressed = [name for role, name in said if role in PRESSED]
    assert pressed == [*answers, *BELOW]
    assert all(role in PRESSED for role, name in said[1:])


def test_a_card_of_several_says_whether_it_is_on(page):
    to_item(page, "wants")
    page.sheet.cards[1].click()
    QApplication.processEvents()
    states = [QAccessible.queryAccessibleInterface(card).state() for card in page.sheet.cards]
    assert [bool(state.checkable) for state in states] == [True] * 3
    assert [bool(state.checked) for state in states] == [False, True, False]


def test_a_line_to_write_in_has_the_focus_and_a_name(page):
    to_item(page, "hours")
    assert (ROLE.EditableText, "Your answer") in told(page)
    assert QAccessible.queryAccessibleInterface(page.sheet.line).state().focused


def test_everything_that_can_be_pressed_takes_the_focus_and_can_be_pressed_by_the_reader(page):
    to_item(page, "hurt")
    QApplication.processEvents()
    for thing in page._pressable():
        node = QAccessible.queryAccessibleInterface(thing)
        if not thing.isEnabled():
            continue
        assert node.state().focusable, node.text(TEXT)
        press = QAccessibleActionInterface.pressAction()
        toggle = QAccessibleActionInterface.toggleAction()
        assert {press, toggle} & set(node.actionInterface().actionNames())


def test_the_focus_is_told_where_the_mark_is(page):
    to_item(page, "hurt")
    QApplication.processEvents()
    page.sheet.cards[2].setFocus()
    node = QAccessible.queryAccessibleInterface(page.sheet.cards[2])
    assert node.state().focused
    assert node.text(TEXT) == "I don’t know"


def test_a_pause_says_that_nothing_is_asked(page):
    to_item(page, "hours")
    page.sheet.skip.click()
    assert page.sheet._face.pause
    said = [name for _, name in told(page) if name]
    assert said[1:] == ["Go on", *BELOW]
    assert said[0] in (
        "This page needs no answer. Press to go on.",
        "Take your time. Press when you want to go on.",
        "Nothing to answer here. Press to go on.",
    )


def test_practice_asks_nothing_of_anybody_and_stays_until_it_is_done(page, screening_service):
    """A picture that nothing hangs on; a press that was too quick does not end it."""
    page.held.open(screening_service.screening)
    before = list(screening_service.events)
    assert [name for role, name in told(page) if role in PRESSED][:6] == [
        *("Sun", "Tree", "Fish", "House", "Star", "Cup")
    ]
    page.held.chosen(page.sheet._face.face - 1, "picture/tree")
    assert page.sheet._face.question is None
    page.sheet.cards[1].click()
    assert page.sheet._face.item == "limits"
    assert [e for e in screening_service.events if e not in before and "tree" in repr(e)] == []
