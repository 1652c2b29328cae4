"""What the person asked for in the questions, offered as the first list of needs. Pure."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from screenapp.protocol.model import AnswerType, Item, Option, Source
from screenapp.referral.needs import NEEDS, OTHER
from screenapp.screening.offers.records import Need
from screenapp.screening.state import State

CONSTRUCT: Final = "needs"

# Ids of options in the shipped protocols; an option named as a need is called here stands for it.
_NEED_OF: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sleep": "place_to_sleep",
        "food": "food",
        "care": "medicine_or_care",
        "pay": "pay_or_work",
        "family": "family",
        "talk": "someone_to_talk",
        "other": OTHER,
        **{need: need for need in NEEDS},
    }
)
_CHOICES: Final = (AnswerType.ONE_OF, AnswerType.MANY_OF)


def suggested(state: State) -> tuple[Need, ...]:
    """Needs that the person chose in the questions, while none were stated; each once."""
    if state.needs:
        return ()
    asked = (i for i in state.protocol.items if i.construct == CONSTRUCT and _is_theirs(i))
    found = (_need(option) for item in asked for option in _chosen(state, item))
    return tuple(dict.fromkeys(found))


def _is_theirs(item: Item) -> bool:
    return item.source is Source.SELF and item.answer in _CHOICES


def _chosen(state: State, item: Item) -> tuple[Option, ...]:
    """Options the person chose. One that goes with no other, such as "nothing now", is no need."""
    given = state.given.get(item.id)
    if given is None or given.code is not None:
        return ()
    ids = given.value if isinstance(given.value, tuple) else (given.value,)
    return tuple(option for option in item.options if option.id in ids and not option.exclusive)


def _need(option: Option) -> Need:
    need = _NEED_OF.get(option.id)
    return Need(id=need) if need else Need(id=OTHER, text=option.text)
