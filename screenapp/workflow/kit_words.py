"""What is said of cards and signs: names of papers and ticks, and why one is not printed. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.printing.kit.order import CupMark, Disguise, KitPaper, Promise
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText


class WhyNot(Enum):
    """Why a paper is not printed, or a site's words are not kept."""

    PROMISE_MISSING = "promise_missing"
    WORD_GIVES_AWAY = "word_gives_away"
    TEXT_TOO_LONG = "text_too_long"
    NOT_FITTING = "not_fitting"
    NO_PHRASE = "no_phrase"
    NO_SERVICE = "no_service"
    SERVICE_NOT_CHECKED = "service_not_checked"
    SERVICE_GIVES_AWAY = "service_gives_away"
    NO_LANGUAGE = "no_language"


class PlaceKind(Enum):
    """Where a paper hangs or lies."""

    STALL = "stall"
    LAB = "lab"
    TRIAGE = "triage"
    VAN = "van"
    DESK = "desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitRefusal:
    """``about`` is the value of a `Promise`, the name of a site's field, or a service's name."""

    why: WhyNot
    about: str = ""


SENTENCES: Final[Mapping[WhyNot, MarkedText]] = {
    WhyNot.PROMISE_MISSING: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: it says “%1”, and the site has not said so yet."
    ),
    WhyNot.WORD_GIVES_AWAY: QT_TRANSLATE_NOOP(
        "Kit", "Not kept: “%1” holds a word that tells what the papers are for. Use another word."
    ),
    WhyNot.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Kit", "Not kept: “%1” is too long for a paper. Shorten it."
    ),
    WhyNot.NOT_FITTING: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: the words are too long for one page. Shorten the site's own words."
    ),
    WhyNot.NO_PHRASE: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: no words for the desk are agreed yet. A lead enters them below."
    ),
    WhyNot.NO_SERVICE: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: no service in Services has a number yet."
    ),
    WhyNot.SERVICE_NOT_CHECKED: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: nobody has checked “%1” within half a year. Check it in Services."
    ),
    WhyNot.SERVICE_GIVES_AWAY: QT_TRANSLATE_NOOP(
        "Kit", "Not printed: what stands in Services for “%1” tells what the papers are for."
    ),
    WhyNot.NO_LANGUAGE: QT_TRANSLATE_NOOP("Kit", "Not printed: there are no papers in %1."),
}

PAPERS: Final[Mapping[KitPaper, MarkedText]] = {
    KitPaper.POSTER: QT_TRANSLATE_NOOP("Kit", "Restroom sign"),
    KitPaper.LABELS: QT_TRANSLATE_NOOP("Kit", "Cup labels"),
    KitPaper.POINT_CARD: QT_TRANSLATE_NOOP("Kit", "Point card"),
    KitPaper.POCKET_CARD: QT_TRANSLATE_NOOP("Kit", "Pocket cards"),
    KitPaper.STAFF_CRIB: QT_TRANSLATE_NOOP("Kit", "Crib for the drawer"),
    KitPaper.SLIP: QT_TRANSLATE_NOOP("Kit", "Slips for the box"),
    KitPaper.PHRASE_CARD: QT_TRANSLATE_NOOP("Kit", "Card for the desk"),
    KitPaper.SERVICE_CARD: QT_TRANSLATE_NOOP("Kit", "Numbers and hours"),
    KitPaper.LEAFLET: QT_TRANSLATE_NOOP("Kit", "Leaflet"),
}

PROMISES: Final[Mapping[Promise, MarkedText]] = {
    Promise.ONE_TO_ONE: QT_TRANSLATE_NOOP("Kit", "A nurse sees each person one to one"),
    Promise.HATCH: QT_TRANSLATE_NOOP("Kit", "There is a hatch or tray for the cups"),
    Promise.MARKS_AT_HAND: QT_TRANSLATE_NOOP(
        "Kit", "Every cup has its labels, or a pen hangs in each restroom"
    ),
    Promise.BOX_EMPTIED: QT_TRANSLATE_NOOP("Kit", "The locked box is emptied by the clock"),
    Promise.DESK_KNOWS: QT_TRANSLATE_NOOP("Kit", "The desk was shown what to do"),
    Promise.JUST_COME: QT_TRANSLATE_NOOP("Kit", "People can come back without an appointment"),
    Promise.INTERPRETER: QT_TRANSLATE_NOOP("Kit", "A trained interpreter is there without cost"),
}

FIELDS: Final[Mapping[str, MarkedText]] = {
    "name": QT_TRANSLATE_NOOP("Kit", "Name at the head (empty: the organisation's)"),
    "note": QT_TRANSLATE_NOOP("Kit", "A line of your own for the sign and the leaflet"),
    "desk_hours": QT_TRANSLATE_NOOP("Kit", "Hours of the desk"),
    "call": QT_TRANSLATE_NOOP("Kit", "Number of the desk"),
    "ask_for": QT_TRANSLATE_NOOP("Kit", "Whom to ask for: a first name or a word"),
    "line": QT_TRANSLATE_NOOP("Kit", "One line for the cards, such as “free, in your language”"),
    "phrase": QT_TRANSLATE_NOOP("Kit", "What somebody says at the desk"),
    "leads": QT_TRANSLATE_NOOP("Kit", "Who is told when nobody can go"),
    "extension": QT_TRANSLATE_NOOP("Kit", "Their extension"),
    "place": QT_TRANSLATE_NOOP("Kit", "Which one, such as “left, by the door”"),
    "reviewed_by": QT_TRANSLATE_NOOP("Kit", "Who read the crib and the numbers through"),
}

PLACES: Final[Mapping[PlaceKind, MarkedText]] = {
    PlaceKind.STALL: QT_TRANSLATE_NOOP("Kit", "Restroom stall"),
    PlaceKind.LAB: QT_TRANSLATE_NOOP("Kit", "Lab"),
    PlaceKind.TRIAGE: QT_TRANSLATE_NOOP("Kit", "Triage"),
    PlaceKind.VAN: QT_TRANSLATE_NOOP("Kit", "Van"),
    PlaceKind.DESK: QT_TRANSLATE_NOOP("Kit", "Desk"),
}

MARKS: Final[Mapping[CupMark, MarkedText]] = {
    CupMark.CIRCLE: QT_TRANSLATE_NOOP("Kit", "Dot and ring"),
    CupMark.SQUARE: QT_TRANSLATE_NOOP("Kit", "Squares"),
    CupMark.TRIANGLE: QT_TRANSLATE_NOOP("Kit", "Triangles"),
}

DISGUISES: Final[Mapping[Disguise, MarkedText]] = {
    Disguise.APPOINTMENT: QT_TRANSLATE_NOOP("Kit", "An appointment"),
    Disguise.HOURS: QT_TRANSLATE_NOOP("Kit", "Opening hours"),
    Disguise.LAUNDRY: QT_TRANSLATE_NOOP("Kit", "A laundry list"),
}


def named(refusal: KitRefusal) -> MarkedText | str:
    """What a refusal is about, in words; a service by its own name."""
    if refusal.why is WhyNot.PROMISE_MISSING:
        return PROMISES[Promise(refusal.about)]
    return FIELDS.get(refusal.about, refusal.about)


def in_english(refusal: KitRefusal) -> str:
    """The whole sentence, for the command line."""
    return SENTENCES[refusal.why].replace("%1", named(refusal))
