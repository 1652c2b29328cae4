"""What each picture of the person's side means: one thing, wherever it stands.

A picture beside a question goes by the question's construct, one on an answer by the option's
id, or by ``construct/option`` where two questions mean different things by it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from screenapp.protocol.model import Item, Protocol, Source, Stage
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """``words`` say it to staff. ``questions`` are constructs, ``answers`` options; a picture
    without either is the program's own."""

    words: MarkedText
    questions: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()


def _means(words: MarkedText, questions: str = "", answers: str = "") -> Meaning:
    return Meaning(
        words=words,
        questions=frozenset(questions.split()),
        answers=frozenset(answers.split()),
    )


MEANINGS: Final[Mapping[str, Meaning]] = {
    "bed": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "A place to sleep"),
        "lives_at_work unstable_housing",
        "sleep",
    ),
    "clock": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Hours of work and rest"), "working_hours"),
    "body": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Something sexual"),
        "sexual_exchange sexual_exploitation sexual_violence several_partners",
    ),
    "thermometer": _means(QT_TRANSLATE_NOOP("PictureMeaning", "An illness"), "infection_history"),
    "bottle": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Alcohol or drugs"), "substance_use"),
    "danger": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Danger or safety at work"), "unsafe_work", "inspection"
    ),
    "care": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Medicine or treatment"), "", "care"),
    "broom": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Work in a home"), "", "home"),
    "kidney": _means(QT_TRANSLATE_NOOP("PictureMeaning", "A kidney"), "", "organ"),
    "help": _means(QT_TRANSLATE_NOOP("PictureMeaning", "What would help"), "needs"),
    "hand": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Hurt or threatened"),
        "violence threats serious_injury afraid_to_leave",
    ),
    "door": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Free to come and go, or not"), "movement_control"
    ),
    "bell": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Now, today"), "danger_now"),
    "walk": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Going away from home"), "ran_away"),
    "list": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Any of several things"), "exploitation"),
    "rings": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Getting married"), "forced_marriage", "marriage"
    ),
    "family": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Reaching the family"), "", "family"),
    "food": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Something to eat"), "", "needs/food"),
    "pot": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Kitchen work"), "", "work_situation/food"),
    "plant": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Farm or forest"), "", "farm"),
    "strings": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Somebody controls you"), "coercion"),
    "mask": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Lied to or pushed"), "deception deception_or_force"
    ),
    "parcel": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Something against the law"), "forced_crime", "crime"
    ),
    "thought": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Something on the mind"), "disclosure"),
    "pay": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Pay"), "pay_withheld pay_to_third_person", "pay"
    ),
    "debt": _means(QT_TRANSLATE_NOOP("PictureMeaning", "A debt"), "debt", "debt"),
    "bowl": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Asking strangers for money"), "begging", "begging"
    ),
    "jar": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Savings"), "", "savings"),
    "papers": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Identity papers"), "documents_kept", "papers"
    ),
    "scales": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Advice on rights"), "", "rights"),
    "phone": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Calling and seeing people"), "isolation"),
    "eye": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Who sees what is said"), "limits_of_confidentiality"
    ),
    "talk": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Talking to somebody"), "", "talk"),
    "group": _means(QT_TRANSLATE_NOOP("PictureMeaning", "A group of workers"), "", "union"),
    "work": _means(
        QT_TRANSLATE_NOOP("PictureMeaning", "Work"),
        "forced_work child_work willingness work_situation",
    ),
    "book": _means(QT_TRANSLATE_NOOP("PictureMeaning", "School"), "school"),
    "hammer": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Building work"), "", "building"),
    "car": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Driving"), "", "driving"),
    "factory": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Factory"), "", "factory"),
    "boat": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Fishing or a ship"), "", "ship"),
    "police": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Police"), "police_contact"),
    "none": _means(QT_TRANSLATE_NOOP("PictureMeaning", "None of these"), "", "none nothing"),
    "other": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Something else"), "", "other"),
    "yes": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Yes")),
    "no": _means(QT_TRANSLATE_NOOP("PictureMeaning", "No")),
    "unsure": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Not sure, or not known")),
    "more": _means(QT_TRANSLATE_NOOP("PictureMeaning", "More answers")),
    "face_glad": _means(QT_TRANSLATE_NOOP("PictureMeaning", "It felt good")),
    "face_even": _means(QT_TRANSLATE_NOOP("PictureMeaning", "It felt partly good")),
    "face_sad": _means(QT_TRANSLATE_NOOP("PictureMeaning", "It did not feel good")),
    "unsaid": _means(QT_TRANSLATE_NOOP("PictureMeaning", "I do not want to say")),
    "on": _means(QT_TRANSLATE_NOOP("PictureMeaning", "Go on")),
    "sun": _means(QT_TRANSLATE_NOOP("PersonPictures", "Sun")),
    "tree": _means(QT_TRANSLATE_NOOP("PersonPictures", "Tree")),
    "fish": _means(QT_TRANSLATE_NOOP("PersonPictures", "Fish")),
    "house": _means(QT_TRANSLATE_NOOP("PersonPictures", "House")),
    "star": _means(QT_TRANSLATE_NOOP("PersonPictures", "Star")),
    "cup": _means(QT_TRANSLATE_NOOP("PersonPictures", "Cup")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Where a protocol puts ``picture``: an item's id, or ``item/option``, and what is meant."""

    place: str
    picture: str
    fits: bool


def uses(protocol: Protocol) -> Iterator[Use]:
    """Every picture that *protocol* names, and whether it stands there for its one meaning."""
    for stage in protocol.stages:
        for item in stage.items:
            yield from uses_of(item)


def uses_of(item: Item) -> Iterator[Use]:
    """The pictures of *item* and of its options."""
    if item.picture is not None:
        meaning = MEANINGS.get(item.picture)
        fits = meaning is not None and item.construct in meaning.questions
        yield Use(place=item.id, picture=item.picture, fits=fits)
    for option in item.options:
        if option.picture is not None:
            meaning = MEANINGS.get(option.picture)
            meant = {option.id, f"{item.construct}/{option.id}"}
            fits = meaning is not None and bool(meant & meaning.answers)
            yield Use(place=f"{item.id}/{option.id}", picture=option.picture, fits=fits)


def pictures_in(stage: Stage) -> tuple[str, ...]:
    """The pictures that the person sees in *stage*, each once, in the order of the questions."""
    own = [item for item in stage.items if item.source is Source.SELF]
    named = [use.picture for item in own for use in uses_of(item)]
    return tuple(dict.fromkeys(name for name in named if name in MEANINGS))
