"""The same number of screens whatever is answered: what an answer leaves out comes as pauses.

How many screens a stage can take is known before the first question: one for each question
that some answer could still lead to, more where options come in parts or may be written beside.
Pauses make up the number at the end, so that going back never leads over one. No Qt.
"""

from typing import Final

from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.model import AnswerType, Code, Disclosed, Item, Source
from screenapp.screening.state import State
from screenapp.ui.person.view_model import MOST_CARDS

PAUSES: Final = 3
"""How many different pauses there are; no two that follow one another look alike."""


def parts_of(item: Item) -> int:
    """In how many screens the options of *item* are shown."""
    several = len(item.options) > MOST_CARDS
    return -(-len(item.options) // (MOST_CARDS - 1)) if several else 1


def screens_of(item: Item) -> int:
    """The most screens that *item* takes, with a line for each option that takes words."""
    lines = sum(option.say for option in item.options)
    return parts_of(item) + (lines if item.answer is AnswerType.MANY_OF else min(lines, 1))


def most_screens(state: State, stage: str) -> int:
    """The most screens that the person's questions of *stage* can still take from *state* on."""
    items = next(one for one in state.protocol.stages if one.id == stage).items
    own = [item for item in items if item.source is Source.SELF and not _said(state, item)]
    disputes = any(item.compares_age for item in own)
    return sum(screens_of(item) for item in own if disputes or _can_come(state, item))


def _said(state: State, item: Item) -> bool:
    given = state.given.get(item.id)
    return given is not None and given.gates_open


def _can_come(state: State, item: Item) -> bool:
    """Whether some answer leads to *item*: a ``when`` that is false without any stays so."""
    told = item.when is not None and any(isinstance(t, Disclosed) for t in leaves(item.when))
    return told or state.walk.standing.get(item.id) is not Code.SKIPPED


class EqualPath:
    """Counts the screens of one hand-over."""

    def __init__(self) -> None:
        self._due = self._shown = 0

    def begin(self, due: int) -> None:
        """*due* screens are to come."""
        self._due, self._shown = due, 0

    def turned(self) -> None:
        self._shown += 1

    def turned_round(self, item: Item) -> None:
        """The options of *item* are gone through once more."""
        self._due += parts_of(item)

    def went_back(self, *again: Item | None) -> None:
        """Those questions are asked once more; None is a pause."""
        self._due += sum(1 if item is None else screens_of(item) for item in again)

    @property
    def pause(self) -> int:
        """Which pause is due, from 1; 0 when the last page is."""
        return self._shown % PAUSES + 1 if self._shown < self._due else 0
