"""What the person sees: one question, at most six cards, and nothing that tells of others."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.protocol.model import AnswerType

MORE: Final = "more"
MOST_CARDS: Final = 6


class Ending(Enum):
    """How the person's side came to an end. The person never sees which."""

    ANSWERED = "answered"
    STOPPED = "stopped"
    TALK = "talk"
    LEFT_ALONE = "left_alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One large answer. ``text`` is None where the program's own words for *key* are meant.
    ``beside`` says the same in the worker's language, small; empty where that is the person's.
    """

    key: str
    text: str | None = None
    beside: str = ""
    picture: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonViewModel:
    """One question. ``face`` is the number of what is shown; whatever is pressed carries it
    back. ``several`` lets more than one card be on; ``typed`` asks for a line.

    ``confirms`` is true where the person goes on by a button of its own, ``may_go_back`` where
    the question before can be asked once more. ``question`` is None for the practice question,
    ``beside`` the same question in the worker's language, or empty; ``worker_language`` is that
    language (BCP 47), for the program's own words. ``pause`` numbers a page without a question,
    0 is none.
    """

    face: int
    item: str
    kind: AnswerType
    question: str | None
    language: str
    picture: str | None
    cards: tuple[Card, ...]
    chosen: frozenset[str]
    several: bool
    typed: bool
    confirms: bool
    may_go_back: bool = False
    beside: str = ""
    worker_language: str = ""
    pause: int = 0
