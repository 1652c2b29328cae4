"""What an item can be answered with, as ids."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from screenapp.protocol.model import AnswerType, Item

_FIXED: Final[Mapping[AnswerType, tuple[str, ...]]] = MappingProxyType(
    {
        AnswerType.YES_NO: ("yes", "no"),
        AnswerType.YES_NO_UNSURE: ("yes", "no", "unsure"),
        AnswerType.JUDGEMENT: ("yes", "no"),
        AnswerType.ACKNOWLEDGE: ("yes",),
    }
)
WITH_OPTIONS: Final = (AnswerType.ONE_OF, AnswerType.MANY_OF)
WITH_NUMBER: Final = (AnswerType.NUMBER, AnswerType.AGE)
WITH_YES: Final = tuple(_FIXED)


def answers_of(item: Item) -> tuple[str, ...]:
    """The ids *item* is answered with; none for numbers, dates, texts and notes."""
    if item.answer in WITH_OPTIONS:
        return tuple(option.id for option in item.options)
    return _FIXED.get(item.answer, ())
