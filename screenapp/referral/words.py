"""The sentences of the page that leaves, in one language.

This room has no translator: the window hands in a `PageWords` in its language, the command line
takes `ENGLISH`. ``%1`` and so on stand where values go.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from screenapp.referral.consent import InformationKind
from screenapp.screening.person import AgeBasis

_PLACE: Final = re.compile(r"%([1-9])")


def fill(pattern: str, *values: str) -> str:
    """*pattern* with its places filled, each once: a value that holds ``%2`` stays as it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], pattern)


def _english_needs() -> Mapping[str, str]:
    return MappingProxyType(
        {
            "place_to_sleep": "A place to sleep",
            "food": "Food",
            "medicine_or_care": "Medicine or care",
            "pay_or_work": "Pay or work",
            "family": "Family",
            "legal_advice": "Legal advice",
            "safety_plan": "A plan to stay safe",
            "someone_to_talk": "Someone to talk to",
            "papers": "Papers",
            "other_need": "Something else",
        }
    )


def _english_kinds() -> Mapping[InformationKind, str]:
    return MappingProxyType(
        {
            InformationKind.LANGUAGE: "Language and interpreter",
            InformationKind.CONTACT: "How to reach %1 safely",
            InformationKind.URGENT: "What is urgent",
            InformationKind.OTHER_NEEDS: "Other needs",
            InformationKind.WANTS: "What %1 wants next, and does not",
            InformationKind.RISKS: "Risks now",
            InformationKind.HEALTH: "Health needs",
            InformationKind.DEPENDANTS: "Children and others who depend on %1",
            InformationKind.AGE: "Age, and how it is known",
            InformationKind.HOW_KNOWN: "How this is known",
            InformationKind.RESULT: "Result of the questions",
            InformationKind.OBLIGATIONS: "Duties met",
            InformationKind.NAME: "A name to use",
        }
    )


def _english_ages() -> Mapping[AgeBasis, str]:
    return MappingProxyType(
        {
            AgeBasis.STATED: "said by %1",
            AgeBasis.DOCUMENT: "from a document",
            AgeBasis.ESTIMATED: "estimated",
            AgeBasis.DISPUTED: "disputed: treated as under 18",
        }
    )


def _english_languages() -> Mapping[str, str]:
    return MappingProxyType(
        {
            "am": "Amharic",
            "ar": "Arabic",
            "bn": "Bengali",
            "en": "English",
            "es": "Spanish",
            "fa": "Persian",
            "fr": "French",
            "hi": "Hindi",
            "ht": "Haitian Creole",
            "km": "Khmer",
            "ku": "Kurdish",
            "my": "Burmese",
            "ne": "Nepali",
            "pl": "Polish",
            "ps": "Pashto",
            "pt": "Portuguese",
            "ro": "Romanian",
            "ru": "Russian",
            "sw": "Swahili",
            "th": "Thai",
            "ti": "Tigrinya",
            "tl": "Tagalog",
            "tr": "Turkish",
            "uk": "Ukrainian",
            "ur": "Urdu",
            "vi": "Vietnamese",
            "zh": "Chinese",
        }
    )


def _english_roles() -> Mapping[str, str]:
    return MappingProxyType(
        {
            "nurse": "a nurse",
            "doctor": "a doctor",
            "midwife": "a midwife",
            "social_worker": "a social worker",
            "outreach_worker": "an outreach worker",
            "shelter_worker": "a shelter worker",
            "teacher": "a teacher",
        }
    )


_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Every word of a page that is not a value. The defaults are the English ones.

    ``date`` takes the weekday, the day of the month, the month and the year.
    """

    right_to_left: bool = False
    weekdays: tuple[str, ...] = _WEEKDAYS
    months: tuple[str, ...] = _MONTHS
    date: str = "%1 %2 %3 %4"
    needs: Mapping[str, str] = field(default_factory=_english_needs)
    kinds: Mapping[InformationKind, str] = field(default_factory=_english_kinds)
    ages: Mapping[AgeBasis, str] = field(default_factory=_english_ages)
    languages: Mapping[str, str] = field(default_factory=_english_languages)
    roles: Mapping[str, str] = field(default_factory=_english_roles)

    title: str = "Referral to %1"
    reference: str = "Reference %1"
    practice: str = "Practice. No real person."
    continued: str = "Reference %1, continued"
    footer: str = "%1 of %2 · for this service alone"

    asks_for: str = "Asks for"
    first_talk: str = "A first talk"
    agreed: str = "Agreed"
    agreed_by: str = "By %1, on %2."
    agreed_in_part: str = "By %1, in part, on %2."
    to_alone: str = "To %1 only."
    until: str = "Until %1."
    no_end: str = "No last day was set."
    take_back: str = "May be taken back at any time."
    name: str = "Name to use"
    language: str = "Language"
    contact: str = "Contact"
    contact_hours: str = "When: %1"
    contact_language: str = "Speak: %1"
    contact_say: str = "Say: %1"
    contact_not_say: str = "Do not say: %1"
    contact_not_hear: str = "Must not hear of it: %1"
    urgent: str = "Urgent"
    risks: str = "Risks now"
    health: str = "Health"
    also_wants: str = "Also needs"
    dependants: str = "Depend on %1"
    age: str = "Age"
    age_exact: str = "%1, %2"
    age_range: str = "%1 to %2, %3"
    age_unknown: str = "Not known, %1"
    age_not_noted: str = "how it is known was not noted"
    wants: str = "Wants next"
    does_not_want: str = "Does not want"
    how_known: str = "How known"
    said: str = "Said by %1 to %2."
    self_screen: str = "Answered by %1 on a screen."
    point_card: str = "Pointed to by %1 on a card."
    written: str = "Written by %1."
    signal: str = "Asked for without words by %1."
    alone: str = "Alone."
    with_interpreter: str = "Alone, with an interpreter."
    observed: str = "Some of it was seen by staff."
    record: str = "Some of it stands in the record."
    third_party: str = "Some of it was said by someone else."
    result: str = "Questions"
    result_incomplete: str = "Result incomplete"
    version: str = "%1, version %2"
    not_a_finding: str = "A screen, not a finding."
    own_wording: str = "Own wording, not validated."
    duties: str = "Duties met"
    told_person: str = "%1 was told first."
    from_: str = "From"
    call_back: str = "Call back"
    staff: str = "a member of staff"


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
