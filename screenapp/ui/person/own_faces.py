"""Pages of the person's side that ask nothing of a protocol: the practice question, a pause."""

from screenapp.protocol.model import AnswerType
from screenapp.ui.person.answer_cards import GO_ON
from screenapp.ui.person.pictures import NAMES, PICTURE
from screenapp.ui.person.view_model import Card, PersonViewModel


def practice_face(face: int, language: str, worker_language: str) -> PersonViewModel:
    """A question that nothing hangs on: how to press, and a picture to come back by."""
    cards = tuple(Card(key=f"{PICTURE}{name}", picture=name) for name in NAMES)
    return _own(face, language, worker_language, AnswerType.ONE_OF, cards)


def pause_face(
    face: int, language: str, worker_language: str, *, number: int, may_go_back: bool
) -> PersonViewModel:
    """A page without a question, the *number*th of those there are."""
    kind = AnswerType.NOTE
    return _own(face, language, worker_language, kind, (GO_ON,), number, may_go_back=may_go_back)


def _own(
    face: int,
    language: str,
    worker_language: str,
    kind: AnswerType,
    cards: tuple[Card, ...],
    pause: int = 0,
    *,
    may_go_back: bool = False,
) -> PersonViewModel:
    return PersonViewModel(
        face=face,
        item="",
        kind=kind,
        question=None,
        language=language,
        picture=None,
        cards=cards,
        chosen=frozenset(),
        several=False,
        typed=False,
        confirms=False,
        may_go_back=may_go_back,
        worker_language=worker_language,
        pause=pause,
    )
