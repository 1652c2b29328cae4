"""The cards of one question, at most six at a time. No Qt."""

from collections.abc import Callable, Mapping
from typing import Final

from screenapp.protocol.model import AnswerType, Code, Item, Option
from screenapp.ui.interview.view_models import ANSWER, CODE
from screenapp.ui.person.view_model import MORE, MOST_CARDS, Card

GO_ON: Final = Card(key=f"{ANSWER}yes", picture="on")
_DONT_KNOW: Final = Card(key=f"{CODE}{Code.DONT_KNOW.value}", picture="unsure")
_PICTURES: Final[Mapping[str, str]] = {"yes": "yes", "no": "no", "unsure": "unsure"}


def answer_cards(item: Item, first: int, option_card: Callable[[Option], Card]) -> tuple[Card, ...]:
    """The cards of *item*, of its options those from number *first* on."""
    if item.options:
        return _of_options(item, first, option_card)
    if item.is_note or item.answer is AnswerType.ACKNOWLEDGE:
        return (GO_ON,)
    cards = [Card(key=f"{ANSWER}{value}", picture=_PICTURES.get(value)) for value in item.answers]
    if item.answer is AnswerType.YES_NO:
        cards.append(_DONT_KNOW)
    return tuple(cards)


def _of_options(item: Item, first: int, option_card: Callable[[Option], Card]) -> tuple[Card, ...]:
    cards = [option_card(option) for option in item.options]
    if len(cards) <= MOST_CARDS:
        return tuple(cards)
    return (*cards[first : first + MOST_CARDS - 1], Card(key=MORE, picture="more"))
