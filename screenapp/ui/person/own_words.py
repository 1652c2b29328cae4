"""The program's own words on the person's side, in the person's language and in the worker's."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTranslator

from screenapp.protocol.model import AnswerType, Code
from screenapp.resources import translations_folder
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.interview.view_models import ANSWER, CODE
from screenapp.ui.person.pictures import NAMES, PICTURE
from screenapp.ui.person.view_model import MORE, Card, PersonViewModel

PRACTICE: Final = QT_TRANSLATE_NOOP(
    "QuestionSheet", "Choose a picture. If this page goes dark, press the same picture again."
)
_WRITTEN_IN: Final = "en"
_GO_ON: Final = QT_TRANSLATE_NOOP("QuestionSheet", "Go on")
_NOT_SURE: Final = QT_TRANSLATE_NOOP("QuestionSheet", "Not sure")
_WORDS: Final[Mapping[str, MarkedText]] = {
    MORE: QT_TRANSLATE_NOOP("QuestionSheet", "More"),
    f"{CODE}{Code.DONT_KNOW.value}": QT_TRANSLATE_NOOP("QuestionSheet", "I don’t know"),
    f"{ANSWER}yes": QT_TRANSLATE_NOOP("QuestionSheet", "Yes"),
    f"{ANSWER}no": QT_TRANSLATE_NOOP("QuestionSheet", "No"),
    **{f"{PICTURE}{name}": words for name, words in NAMES.items()},
}


def card_word(face: PersonViewModel, card: Card) -> MarkedText:
    """What a card says that the protocol gives no words for."""
    answers = card.key.startswith(ANSWER)
    if answers and face.kind in (AnswerType.ACKNOWLEDGE, AnswerType.NOTE):
        return _GO_ON
    return _WORDS.get(card.key, _NOT_SURE)


_BELOW: Final[Mapping[str, MarkedText]] = {
    "practice": PRACTICE,
    "go-on": _GO_ON,
    "not-sure": _NOT_SURE,
    "again": QT_TRANSLATE_NOOP("QuestionSheet", "Try again"),
    "back": QT_TRANSLATE_NOOP("QuestionSheet", "One question back"),
    "skip": QT_TRANSLATE_NOOP("QuestionSheet", "Skip this"),
    "stop": QT_TRANSLATE_NOOP("QuestionSheet", "Stop"),
    "talk": QT_TRANSLATE_NOOP("QuestionSheet", "Talk to someone"),
}


def own_texts() -> dict[str, dict[str, str]]:
    """By language and by name, what the person's page says in the program's own words."""
    named = {**{key.replace("/", "-"): words for key, words in _WORDS.items()}, **_BELOW}
    found = {_WRITTEN_IN: {name: str(words) for name, words in named.items()}}
    for path in translations_folder().glob("screenapp_*.qm"):
        language = path.stem.partition("_")[2]
        catalogue = QTranslator()
        catalogue.load(path.stem, str(path.parent))
        said = {name: catalogue.translate(words.context, words) for name, words in named.items()}
        found.setdefault(language, {name: text for name, text in said.items() if text})
    return found


class WorkerWords:
    """What the windows say in the person's language, told in the worker's as well."""

    def __init__(self) -> None:
        self._language = ""
        self._catalogue = QTranslator()

    def speak(self, language: str) -> None:
        """The worker reads *language* (BCP 47); empty: nobody's words stand beside."""
        if language != self._language:
            self._language = language
            self._catalogue = QTranslator()
            self._catalogue.load(f"screenapp_{language}", str(translations_folder()))

    def beside(self, text: MarkedText, shown: str) -> str:
        """*text* in the worker's language; empty where *shown* says the same already."""
        own = self._catalogue.translate(text.context, text) or str(text)
        return own if self._language and own != shown else ""
