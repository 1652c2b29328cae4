"""What was asked for in the questions is offered as the first list; only staff put it there."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.protocol.model import AnswerType, Item, Option, Source
from screenapp.screening import commands as c
from screenapp.screening.offers.records import Need
from screenapp.ui.referral.suggesting import suggested

OPTIONS = ("sleep", "food", "care", "pay", "family", "other", "savings", "nothing")


def labels(widget) -> str:
    for _ in range(4):
        QApplication.processEvents()
    return " ".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def helps(answer: AnswerType, source: Source = Source.SELF, construct: str = "needs") -> Item:
    options = tuple(
        Option(id=o, text=f"The words for {o}", exclusive=o == "nothing") for o in OPTIONS
    )
    return Item(
        id="helps", construct=construct, source=source, answer=answer, text="What would help?",
        options=options, weight=Decimal(1),
    )  # fmt: skip


@pytest.fixture
def asked(screening_service) -> Callable[..., object]:
    """The same screening, with one more item that was answered so."""

    def ask(item: Item, *commands: c.Command):
        talk = screening_service.current.protocol.stages[0]
        more = replace(talk, items=(*talk.items, item))
        screening_service.current = replace(
            screening_service.current,
            protocol=replace(screening_service.current.protocol, stages=(more,)),
        )
        screening_service.act(screening_service.current.screening, *commands)
        screening_service.commands.clear()
        return screening_service

    return ask


def test_one_choice_waits_as_a_suggestion_and_is_one_action_away(asked, opened, qtbot):
    screening_service = asked(helps(AnswerType.ONE_OF), c.GiveAnswer(item="helps", value="sleep"))
    page, _presenter = opened(screening_service)
    seen = labels(page.needs)
    assert "A place to sleep said by R9" in seen
    assert "R9 chose this in the questions." in seen
    assert (screening_service.commands, page.needs.rows) == ([], [])
    qtbot.mouseClick(page.needs.suggestion.take, Qt.MouseButton.LeftButton)
    assert screening_service.current.needs == (Need(id="place_to_sleep"),)
    assert "chose this in the questions" not in labels(page.needs)
    assert [row.words.text() for row in page.needs.rows] == ["A place to sleep"]


@pytest.mark.parametrize(
    ("option", "need"),
    [
        ("sleep", Need(id="place_to_sleep")),
        ("food", Need(id="food")),
        ("care", Need(id="medicine_or_care")),
        ("pay", Need(id="pay_or_work")),
        ("family", Need(id="family")),
        ("other", Need(id="other_need")),
        ("savings", Need(id="other_need", text="The words for savings")),
    ],
)
def test_each_option_stands_for_a_need(asked, option, need):
    screening_service = asked(helps(AnswerType.ONE_OF), c.GiveAnswer(item="helps", value=option))
    assert suggested(screening_service.current) == (need,)


def test_several_choices_become_the_list_together(asked, opened, qtbot):
    several = c.GiveAnswer(item="helps", value=("food", "care"))
    screening_service = asked(helps(AnswerType.MANY_OF), several)
    page, _presenter = opened(screening_service)
    page.needs.suggestion.take.click()
    assert [need.id for need in screening_service.current.needs] == ["food", "medicine_or_care"]
    assert len(screening_service.commands) == 1


@pytest.mark.parametrize(
    ("item", "command"),
    [
        (helps(AnswerType.MANY_OF), c.GiveAnswer(item="helps", value=("nothing",))),
        (helps(AnswerType.ONE_OF), c.ShowItem(item="helps")),
        (
            helps(AnswerType.ONE_OF, source=Source.OBSERVED),
            c.GiveAnswer(item="helps", value="food"),
        ),
        (
            helps(AnswerType.ONE_OF, construct="threats"),
            c.GiveAnswer(item="helps", value="food"),
        ),
    ],
    ids=["nothing now", "not answered", "not theirs", "about something else"],
)
def test_nothing_is_offered_that_the_person_did_not_ask_for(asked, opened, item, command):
    screening_service = asked(item, command)
    page, _presenter = opened(screening_service)
    assert not page.needs.suggestion.isVisible()
    assert page.needs.empty.isVisible()


def test_what_was_taken_back_is_not_offered(asked):
    item = helps(AnswerType.ONE_OF)
    screening_service = asked(
        item, c.GiveAnswer(item="helps", value="food"), c.WithdrawConsent(items=("helps",))
    )
    assert suggested(screening_service.current) == ()


def test_a_list_that_was_stated_is_not_suggested_over(asked, opened):
    stated = c.StateNeeds(needs=(Need(id="papers"),))
    screening_service = asked(
        helps(AnswerType.ONE_OF), c.GiveAnswer(item="helps", value="food"), stated
    )
    page, _presenter = opened(screening_service)
    assert not page.needs.suggestion.isVisible()


def test_nothing_suggested_stays_on_the_page_when_it_is_closed(asked, opened):
    screening_service = asked(helps(AnswerType.ONE_OF), c.GiveAnswer(item="helps", value="sleep"))
    page, presenter = opened(screening_service)
    presenter.close()
    assert "sleep" not in " ".join(w.text() for w in page.findChildren(QLabel))


def test_the_suggestion_can_be_heard_and_reached(asked, opened, nameless, too_small, qtbot):
    screening_service = asked(helps(AnswerType.ONE_OF), c.GiveAnswer(item="helps", value="sleep"))
    page, _presenter = opened(screening_service)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: too_small(page, 32) == [])


def test_back_is_one_button_at_the_foot(wanting, opened, qtbot):
    page, _presenter = opened(wanting)
    assert page.back.text() == "Back"
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1096, 700), (700, 640)])
def test_back_stands_below_everything_else_of_the_choices(wanting, opened, size):
    page, _presenter = opened(wanting)
    page.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
    top = page.back.mapTo(page, page.back.rect().topLeft()).y()
    for part in (page.needs, page.services):
        assert part.mapTo(page, part.rect().topLeft()).y() < top
