"""The sentences of the page that leaves, in one language.

The window hands in a `PageWords` in its language, made from `ENGLISH`, which the command line
takes as it is. ``%1`` and so on stand where values go.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from screenapp.referral.consent import InformationKind
from screenapp.screening.person import AgeBasis
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText

_PLACE: Final = re.compile(r"%([1-9])")


def fill(pattern: str, *values: str) -> str:
    """*pattern* with its places filled, each once: a value that holds ``%2`` stays as it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], pattern)


_NEEDS: Final[Mapping[str, MarkedText]] = MappingProxyType(
    {
        "place_to_sleep": QT_TRANSLATE_NOOP("ReferralWords", "A place to sleep"),
        "food": QT_TRANSLATE_NOOP("ReferralWords", "Food"),
        "medicine_or_care": QT_TRANSLATE_NOOP("ReferralWords", "Medicine or care"),
        "pay_or_work": QT_TRANSLATE_NOOP("ReferralWords", "Pay or work"),
        "family": QT_TRANSLATE_NOOP("ReferralWords", "Family"),
        "legal_advice": QT_TRANSLATE_NOOP("ReferralWords", "Legal advice"),
        "safety_plan": QT_TRANSLATE_NOOP("ReferralWords", "A plan to stay safe"),
        "someone_to_talk": QT_TRANSLATE_NOOP("ReferralWords", "Someone to talk to"),
        "papers": QT_TRANSLATE_NOOP("ReferralWords", "Papers"),
        "other_need": QT_TRANSLATE_NOOP("ReferralWords", "Something else"),
    }
)

_KINDS: Final[Mapping[InformationKind, MarkedText]] = MappingProxyType(
    {
        InformationKind.LANGUAGE: QT_TRANSLATE_NOOP("ReferralWords", "Language and interpreter"),
        InformationKind.CONTACT: QT_TRANSLATE_NOOP("ReferralWords", "How to reach %1 safely"),
        InformationKind.URGENT: QT_TRANSLATE_NOOP("ReferralWords", "What is urgent"),
        InformationKind.OTHER_NEEDS: QT_TRANSLATE_NOOP("ReferralWords", "Other needs"),
        InformationKind.WANTS: QT_TRANSLATE_NOOP(
            "ReferralWords", "What %1 wants next, and does not"
        ),
        InformationKind.RISKS: QT_TRANSLATE_NOOP("ReferralWords", "Risks now"),
        InformationKind.HEALTH: QT_TRANSLATE_NOOP("ReferralWords", "Health needs"),
        InformationKind.DEPENDANTS: QT_TRANSLATE_NOOP(
            "ReferralWords", "Children and others who depend on %1"
        ),
        InformationKind.AGE: QT_TRANSLATE_NOOP("ReferralWords", "Age, and how it is known"),
        InformationKind.HOW_KNOWN: QT_TRANSLATE_NOOP("ReferralWords", "How this is known"),
        InformationKind.RESULT: QT_TRANSLATE_NOOP("ReferralWords", "Result of the questions"),
        InformationKind.OBLIGATIONS: QT_TRANSLATE_NOOP("ReferralWords", "Duties met"),
        InformationKind.NAME: QT_TRANSLATE_NOOP("ReferralWords", "A name to use"),
    }
)

_AGES: Final[Mapping[AgeBasis, MarkedText]] = MappingProxyType(
    {
        AgeBasis.STATED: QT_TRANSLATE_NOOP("ReferralWords", "said by %1"),
        AgeBasis.DOCUMENT: QT_TRANSLATE_NOOP("ReferralWords", "from a document"),
        AgeBasis.ESTIMATED: QT_TRANSLATE_NOOP("ReferralWords", "estimated"),
        AgeBasis.DISPUTED: QT_TRANSLATE_NOOP("ReferralWords", "disputed: treated as under 18"),
        AgeBasis.COMPANION: QT_TRANSLATE_NOOP("ReferralWords", "said by somebody else, unsettled"),
    }
)

_LANGUAGES: Final[Mapping[str, MarkedText]] = MappingProxyType(
    {
        "am": QT_TRANSLATE_NOOP("ReferralWords", "Amharic"),
        "ar": QT_TRANSLATE_NOOP("ReferralWords", "Arabic"),
        "bn": QT_TRANSLATE_NOOP("ReferralWords", "Bengali"),
        "en": QT_TRANSLATE_NOOP("ReferralWords", "English"),
        "es": QT_TRANSLATE_NOOP("ReferralWords", "Spanish"),
        "fa": QT_TRANSLATE_NOOP("ReferralWords", "Persian"),
        "fr": QT_TRANSLATE_NOOP("ReferralWords", "French"),
        "hi": QT_TRANSLATE_NOOP("ReferralWords", "Hindi"),
        "ht": QT_TRANSLATE_NOOP("ReferralWords", "Haitian Creole"),
        "km": QT_TRANSLATE_NOOP("ReferralWords", "Khmer"),
        "ku": QT_TRANSLATE_NOOP("ReferralWords", "Kurdish"),
        "my": QT_TRANSLATE_NOOP("ReferralWords", "Burmese"),
        "ne": QT_TRANSLATE_NOOP("ReferralWords", "Nepali"),
        "pl": QT_TRANSLATE_NOOP("ReferralWords", "Polish"),
        "ps": QT_TRANSLATE_NOOP("ReferralWords", "Pashto"),
        "pt": QT_TRANSLATE_NOOP("ReferralWords", "Portuguese"),
        "ro": QT_TRANSLATE_NOOP("ReferralWords", "Romanian"),
        "ru": QT_TRANSLATE_NOOP("ReferralWords", "Russian"),
        "sw": QT_TRANSLATE_NOOP("ReferralWords", "Swahili"),
        "th": QT_TRANSLATE_NOOP("ReferralWords", "Thai"),
        "ti": QT_TRANSLATE_NOOP("ReferralWords", "Tigrinya"),
        "tl": QT_TRANSLATE_NOOP("ReferralWords", "Tagalog"),
        "tr": QT_TRANSLATE_NOOP("ReferralWords", "Turkish"),
        "uk": QT_TRANSLATE_NOOP("ReferralWords", "Ukrainian"),
        "ur": QT_TRANSLATE_NOOP("ReferralWords", "Urdu"),
        "vi": QT_TRANSLATE_NOOP("ReferralWords", "Vietnamese"),
        "zh": QT_TRANSLATE_NOOP("ReferralWords", "Chinese"),
    }
)

_ROLES: Final[Mapping[str, MarkedText]] = MappingProxyType(
    {
        "nurse": QT_TRANSLATE_NOOP("ReferralWords", "a nurse"),
        "doctor": QT_TRANSLATE_NOOP("ReferralWords", "a doctor"),
        "midwife": QT_TRANSLATE_NOOP("ReferralWords", "a midwife"),
        "social_worker": QT_TRANSLATE_NOOP("ReferralWords", "a social worker"),
        "outreach_worker": QT_TRANSLATE_NOOP("ReferralWords", "an outreach worker"),
        "shelter_worker": QT_TRANSLATE_NOOP("ReferralWords", "a shelter worker"),
        "teacher": QT_TRANSLATE_NOOP("ReferralWords", "a teacher"),
    }
)

_WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("ReferralWords", "Monday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Tuesday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Wednesday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Thursday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Friday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Saturday"),
    QT_TRANSLATE_NOOP("ReferralWords", "Sunday"),
)
_MONTHS: Final = (
    QT_TRANSLATE_NOOP("ReferralWords", "January"),
    QT_TRANSLATE_NOOP("ReferralWords", "February"),
    QT_TRANSLATE_NOOP("ReferralWords", "March"),
    QT_TRANSLATE_NOOP("ReferralWords", "April"),
    QT_TRANSLATE_NOOP("ReferralWords", "May"),
    QT_TRANSLATE_NOOP("ReferralWords", "June"),
    QT_TRANSLATE_NOOP("ReferralWords", "July"),
    QT_TRANSLATE_NOOP("ReferralWords", "August"),
    QT_TRANSLATE_NOOP("ReferralWords", "September"),
    QT_TRANSLATE_NOOP("ReferralWords", "October"),
    QT_TRANSLATE_NOOP("ReferralWords", "November"),
    QT_TRANSLATE_NOOP("ReferralWords", "December"),
)


LACKING: Final = QT_TRANSLATE_NOOP(
    "ReferralWords", "%1 stands for a sign that this paper cannot show."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Every word of a page that is not a value. The defaults are the English ones.

    ``language_code`` is BCP 47.

    ``date`` takes the weekday, the day of the month, the month and the year, and so does
    ``date_month_first``, for countries where the month comes first.
    """

    right_to_left: bool = False
    language_code: str = "en"
    weekdays: tuple[str, ...] = _WEEKDAYS
    months: tuple[str, ...] = _MONTHS
    date: str = QT_TRANSLATE_NOOP("ReferralWords", "%1 %2 %3 %4")
    date_month_first: str = QT_TRANSLATE_NOOP("ReferralWords", "%1, %3 %2, %4")
    needs: Mapping[str, str] = field(default_factory=lambda: _NEEDS)
    kinds: Mapping[InformationKind, str] = field(default_factory=lambda: _KINDS)
    ages: Mapping[AgeBasis, str] = field(default_factory=lambda: _AGES)
    languages: Mapping[str, str] = field(default_factory=lambda: _LANGUAGES)
    roles: Mapping[str, str] = field(default_factory=lambda: _ROLES)

    title: str = QT_TRANSLATE_NOOP("ReferralWords", "Referral to %1")
    reference: str = QT_TRANSLATE_NOOP("ReferralWords", "Reference %1")
    practice: str = QT_TRANSLATE_NOOP("ReferralWords", "Practice. No real person.")
    continued: str = QT_TRANSLATE_NOOP("ReferralWords", "Reference %1, continued")
    footer: str = QT_TRANSLATE_NOOP("ReferralWords", "%1 of %2 · for this service alone")

    asks_for: str = QT_TRANSLATE_NOOP("ReferralWords", "Asks for")
    first_talk: str = QT_TRANSLATE_NOOP("ReferralWords", "A first talk")
    agreed: str = QT_TRANSLATE_NOOP("ReferralWords", "Agreed")
    agreed_by: str = QT_TRANSLATE_NOOP("ReferralWords", "By %1, on %2.")
    agreed_in_part: str = QT_TRANSLATE_NOOP("ReferralWords", "By %1, in part, on %2.")
    to_alone: str = QT_TRANSLATE_NOOP("ReferralWords", "To %1 only.")
    until: str = QT_TRANSLATE_NOOP("ReferralWords", "Until %1.")
    no_end: str = QT_TRANSLATE_NOOP("ReferralWords", "No last day was set.")
    take_back: str = QT_TRANSLATE_NOOP("ReferralWords", "May be taken back at any time.")
    name: str = QT_TRANSLATE_NOOP("ReferralWords", "Name to use")
    language: str = QT_TRANSLATE_NOOP("ReferralWords", "Language")
    contact: str = QT_TRANSLATE_NOOP("ReferralWords", "Contact")
    contact_hours: str = QT_TRANSLATE_NOOP("ReferralWords", "When: %1")
    contact_language: str = QT_TRANSLATE_NOOP("ReferralWords", "Speak: %1")
    contact_say: str = QT_TRANSLATE_NOOP("ReferralWords", "Say: %1")
    contact_not_say: str = QT_TRANSLATE_NOOP("ReferralWords", "Do not say: %1")
    contact_not_hear: str = QT_TRANSLATE_NOOP("ReferralWords", "Must not hear of it: %1")
    urgent: str = QT_TRANSLATE_NOOP("ReferralWords", "Urgent")
    risks: str = QT_TRANSLATE_NOOP("ReferralWords", "Risks now")
    health: str = QT_TRANSLATE_NOOP("ReferralWords", "Health")
    also_wants: str = QT_TRANSLATE_NOOP("ReferralWords", "Also needs")
    dependants: str = QT_TRANSLATE_NOOP("ReferralWords", "Depend on %1")
    age: str = QT_TRANSLATE_NOOP("ReferralWords", "Age")
    age_exact: str = QT_TRANSLATE_NOOP("ReferralWords", "%1, %2")
    age_range: str = QT_TRANSLATE_NOOP("ReferralWords", "%1 to %2, %3")
    age_unknown: str = QT_TRANSLATE_NOOP("ReferralWords", "Not known, %1")
    age_not_noted: str = QT_TRANSLATE_NOOP("ReferralWords", "how it is known was not noted")
    wants: str = QT_TRANSLATE_NOOP("ReferralWords", "Wants next")
    does_not_want: str = QT_TRANSLATE_NOOP("ReferralWords", "Does not want")
    how_known: str = QT_TRANSLATE_NOOP("ReferralWords", "How known")
    said: str = QT_TRANSLATE_NOOP("ReferralWords", "Said by %1 to %2.")
    self_screen: str = QT_TRANSLATE_NOOP("ReferralWords", "Answered by %1 on a screen.")
    point_card: str = QT_TRANSLATE_NOOP("ReferralWords", "Pointed to by %1 on a card.")
    written: str = QT_TRANSLATE_NOOP("ReferralWords", "Written by %1.")
    signal: str = QT_TRANSLATE_NOOP("ReferralWords", "Asked for without words by %1.")
    alone: str = QT_TRANSLATE_NOOP("ReferralWords", "Alone.")
    with_interpreter: str = QT_TRANSLATE_NOOP("ReferralWords", "Alone, with an interpreter.")
    observed: str = QT_TRANSLATE_NOOP("ReferralWords", "Some of it was seen by staff.")
    record: str = QT_TRANSLATE_NOOP("ReferralWords", "Some of it stands in the record.")
    third_party: str = QT_TRANSLATE_NOOP("ReferralWords", "Some of it was said by someone else.")
    result: str = QT_TRANSLATE_NOOP("ReferralWords", "Questions")
    result_incomplete: str = QT_TRANSLATE_NOOP("ReferralWords", "Result incomplete")
    version: str = QT_TRANSLATE_NOOP("ReferralWords", "%1, version %2")
    not_a_finding: str = QT_TRANSLATE_NOOP("ReferralWords", "A screen, not a finding.")
    own_wording: str = QT_TRANSLATE_NOOP("ReferralWords", "Own wording, not validated.")
    own_cut_off: str = QT_TRANSLATE_NOOP(
        "ReferralWords", "This threshold is the protocol’s own, not from a source."
    )
    own_counts: str = QT_TRANSLATE_NOOP(
        "ReferralWords", "How much each answer counts is the protocol’s own, not from a source."
    )
    duties: str = QT_TRANSLATE_NOOP("ReferralWords", "Duties met")
    told_person: str = QT_TRANSLATE_NOOP("ReferralWords", "%1 was told first.")
    stop_title: str = QT_TRANSLATE_NOOP("ReferralWords", "Please stop: %1")
    stop: str = QT_TRANSLATE_NOOP("ReferralWords", "What this is")
    stop_said: str = QT_TRANSLATE_NOOP(
        "ReferralWords", "On %2, %1 took back what they had agreed to."
    )
    stop_ask: str = QT_TRANSLATE_NOOP("ReferralWords", "Please")
    stop_do: str = QT_TRANSLATE_NOOP(
        "ReferralWords",
        "Do not use or pass on what you have about %1 after this day. Erase your copies, unless a "
        "law says that you keep them. Do not contact %1.",
    )
    stop_pages: str = QT_TRANSLATE_NOOP("ReferralWords", "Which pages")
    stop_page: str = QT_TRANSLATE_NOOP("ReferralWords", "The page of %1")
    lacking: str = LACKING
    from_: str = QT_TRANSLATE_NOOP("ReferralWords", "From")
    call_back: str = QT_TRANSLATE_NOOP("ReferralWords", "Call back")
    staff: str = QT_TRANSLATE_NOOP("ReferralWords", "a member of staff")


ENGLISH: Final = PageWords()


def day_text(day: date, words: PageWords) -> str:
    """A day written out, so that no reader takes the month for the day."""
    return fill(
        words.date,
        words.weekdays[day.weekday()],
        str(day.day),
        words.months[day.month - 1],
        str(day.year),
    )


def language_text(code: str, words: PageWords) -> str:
    """The language's name; a code without one is given as it is."""
    return words.languages.get(code.partition("-")[0].casefold(), code)


def need_text(need_id: str, own: str, words: PageWords) -> str:
    """The person's own words for a need, else the list's."""
    return own or words.needs.get(need_id, words.needs["other_need"])


def kind_text(kind: InformationKind, reference: str, words: PageWords) -> str:
    """What a kind of information is called, of the person with *reference*."""
    return fill(words.kinds[kind], reference)
