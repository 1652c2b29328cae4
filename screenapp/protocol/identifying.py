"""Answers that could tell who somebody else is, where they live, or the number of their papers.

What counts is what the answer can hold (words or a number), and what is asked for, in any of
the languages that have a list. Such an item says why it is asked (`purpose`).
"""

from functools import cache
from typing import Final

from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.phrases import words
from screenapp.protocol.checking.red_lines.word_list import WordList, plain
from screenapp.protocol.model import AnswerType, Item

_HOLDS_IT: Final = (AnswerType.TEXT, AnswerType.NUMBER)

_PERSON: Final = (
    r"names?|nicknames?|called|who(?:se|m)?|nombres?|apodos?|apellidos?|se llama\w*|quién(?:es)?"
    r"|noms?|prénoms?|surnoms?|s'appelle\w*|qui(?! vous)|اسم\w*|أسماء|من (?:هو|هي|الذي|هم)"
    r"|wer|wie heißt|chi (?:è|sono)|quem",
)
_PLACE: Final = (
    r"address\w*|street|post ?code|zip ?code|house number|where(?: \w+){0,4} (?:live|lives|lived"
    r"|stay|stays|sleep|sleeps|kept|held|work|works|reside\w*)|which (?:house|building|street"
    r"|flat|hotel|town|city|village)|whereabouts",
    r"direcci(?:ón|ones)|domicilio|calle|código postal|(?:dónde|donde)(?: \w+){0,3} (?:vive\w*"
    r"|duerme\w*|reside\w*|trabaja\w*|queda\w*)|en qué (?:casa|calle|piso|pueblo|ciudad)",
    r"adresses?|rue|code postal|où(?: \w+)?[ -](?:habit|viv|dor|log|travaill)\w*",
    r"(?:ال)?عنوان\w*|أين (?:ت|ي)(?:سكن|عيش|نام|قيم|عمل)\w*|(?:ال)?شارع|anschrift|indirizzo",
)
_NUMBER: Final = (
    r"(?:passport|id|identity|identification|visa|licen[cs]e|social security|insurance|document"
    r"|registration|number ?plate|plate|case|file|card|permit|account|alien)(?: \w+){0,2}"
    r" (?:numbers?|no\.?|digits)|numbers? (?:of|on|in)(?: \w+){0,2} (?:passport|card|visa|permit"
    r"|licen[cs]e|papers?|documents?|plate)|licen[cs]e plates?",
    r"(?:número|números|nº)(?: \w+){0,3} (?:pasaporte|documento|dni|nie|visado|visa|cédula"
    r"|permiso|tarjeta|expediente|matrícula)|matrícula|dni|nie|curp",
    r"(?:numéro|n°)(?: [\w']+){0,3} (?:passeport|carte|visa|titre|permis|dossier|sécurité)"
    r"|plaque d'immatriculation",
    r"رقم (?:\S+ ){0,2}(?:ال)?(?:جواز|هوية|تأشيرة|إقامة|بطاقة|ملف|سيارة)\w*",
)


@cache
def _kinds() -> tuple[tuple[str, WordList], ...]:
    # Few protocols have an item that is answered in words.
    return (
        ("another person", words(*_PERSON)),
        ("an address", words(*_PLACE)),
        ("the number of a paper", words(*_NUMBER)),
    )


def may_identify(item: Item, text: str) -> str | None:
    """What an answer to *item*, asked as *text*, could tell: ``an address`` and the like.

    None where the answer cannot hold it: a yes, a choice among options, a date.
    """
    if item.answer not in _HOLDS_IT:
        return None
    read = fold(text)
    letters = plain(read)
    return next((kind for kind, pattern in _kinds() if pattern.search(read, letters)), None)
