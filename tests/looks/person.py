"""Every page that a person may see in a language: their own questions, and the card to point at."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from screenapp.printing.kit.point_card import point_card
from screenapp.printing.kit.wording import wordings
from screenapp.protocol.library import Library, shipped_library
from screenapp.protocol.model import AnswerType, Item, Protocol, Source
from screenapp.ui.interview.pointing.page import PointPage
from screenapp.ui.interview.pointing.view_model import PointTile, PointViewModel
from screenapp.ui.interview.view_models import ANSWER, CODE
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.pictures import NAMES, PICTURE
from screenapp.ui.person.view_model import MOST_CARDS, Card, PersonViewModel

PROTOCOL: Final = "ed-two-prong"
SIZE: Final = (1280, 800)
_PICTURES: Final = {"yes": "yes", "no": "no", "unsure": "other"}


def draw(app: QApplication, language: str, folder: Path) -> int:
    """One picture of each page; how many there are."""
    library = shipped_library()
    protocol = library.get(PROTOCOL)
    made = 0
    if language in library.languages(protocol):
        made += _questions(app, library, protocol, language, folder)
    if language in wordings():
        page = PointPage()
        page.show_face(card_face(language))
        made += _save(app, page, folder / "person-point-card.png")
    return made


def _questions(
    app: QApplication, library: Library, protocol: Protocol, language: str, folder: Path
) -> int:
    page = PersonPage()
    page.speak(language)
    made = 0
    own = [item for item in protocol.items if item.source is Source.SELF]
    faces = [(item.id, question_face(library, item, language)) for item in own]
    for name, face in [("0-practice", practice_face(language)), *faces]:
        page.show_question(face)
        made += _save(app, page, folder / f"person-{name}.png", keep=True)
    page.show_dark()
    made += _save(app, page, folder / "person-dark.png", keep=True)
    page.show_closing()
    return made + _save(app, page, folder / "person-last.png")


def practice_face(language: str) -> PersonViewModel:
    cards = tuple(Card(key=f"{PICTURE}{name}", picture=name) for name in NAMES)
    return _face("", AnswerType.ONE_OF, None, language, cards)


def question_face(library: Library, item: Item, language: str) -> PersonViewModel:
    """*item* as it is asked in *language*, with the first cards of its answers."""
    if item.options:
        cards = tuple(
            Card(
                key=f"{ANSWER}{option.id}",
                text=library.option_text(item, option, language).text,
                picture=option.picture,
            )
            for option in item.options[:MOST_CARDS]
        )
    else:
        cards = tuple(Card(key=f"{ANSWER}{a}", picture=_PICTURES.get(a)) for a in item.answers)
        if item.answer is AnswerType.YES_NO:
            cards += (Card(key=f"{CODE}dont_know", picture="other"),)
    text = library.item_text(item, language).text
    return _face(item.id, item.answer, text, language, cards, item.picture)


def _face(
    item: str,
    kind: AnswerType,
    text: str | None,
    language: str,
    cards: tuple[Card, ...],
    picture: str | None = None,
) -> PersonViewModel:
    return PersonViewModel(
        face=1, item=item, kind=kind, question=text, language=language, picture=picture,
        cards=cards, chosen=frozenset(), several=False, typed=not cards, confirms=not cards,
    )  # fmt: skip


def card_face(language: str) -> PointViewModel:
    """The point card in *language*, beside another; one of its pictures is marked."""
    theirs = wordings()[language]
    ours = next(one for code, one in wordings().items() if code != language)
    card = point_card()
    tiles = tuple(
        PointTile(
            key=one.id, picture=one.picture, text=theirs.say(one.words),
            beside=ours.say(one.words), marked=at == 1,
        )
        for at, one in enumerate(card.every)
    )  # fmt: skip
    many = len(card.pictures)
    return PointViewModel(
        face=1, language=language, beside=ours.language, title=theirs.say("point.title"),
        title_beside=ours.say("point.title"), pictures=tiles[:many], answers=tiles[many:],
        draft=bool(theirs.review),
    )  # fmt: skip


def _save(app: QApplication, page: QWidget, path: Path, *, keep: bool = False) -> int:
    page.resize(*SIZE)
    page.show()
    app.processEvents()
    page.grab().save(str(path))
    if not keep:
        page.close()
    return 1
