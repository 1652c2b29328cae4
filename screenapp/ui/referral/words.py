"""The words of the page that leaves, in the language of the window.

Every literal is that of `screenapp.referral.words`, said again where the catalogues look for
it; a test holds the two together.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from screenapp.referral.consent import InformationKind
from screenapp.referral.words import PageWords
from screenapp.screening.person import AgeBasis
from screenapp.ui.texts import is_mirrored

translate = QCoreApplication.translate


def words() -> PageWords:
    """Every word of a page that is not a value, translated now."""
    return PageWords(
        right_to_left=is_mirrored(),
        weekdays=_weekdays(),
        months=_months(),
        needs=needs(),
        kinds=_kinds(),
        ages=_ages(),
        languages=_languages(),
        roles=_roles(),
        **_frame(),
        **_person(),
        **_learnt(),
    )


def _frame() -> dict[str, str]:
    return {
        "title": translate("ReferralWords", "Referral to %1"),
        "reference": translate("ReferralWords", "Reference %1"),
        "practice": translate("ReferralWords", "Practice. No real person."),
        "continued": translate("ReferralWords", "Reference %1, continued"),
        "footer": translate("ReferralWords", "%1 of %2 · for this service alone"),
        "asks_for": translate("ReferralWords", "Asks for"),
        "first_talk": translate("ReferralWords", "A first talk"),
        "agreed": translate("ReferralWords", "Agreed"),
        "agreed_by": translate("ReferralWords", "By %1, on %2."),
        "agreed_in_part": translate("ReferralWords", "By %1, in part, on %2."),
        "to_alone": translate("ReferralWords", "To %1 only."),
        "until": translate("ReferralWords", "Until %1."),
        "no_end": translate("ReferralWords", "No last day was set."),
        "take_back": translate("ReferralWords", "May be taken back at any time."),
        "date": translate("ReferralWords", "%1 %2 %3 %4"),
    }


def _person() -> dict[str, str]:
    return {
        "name": translate("ReferralWords", "Name to use"),
        "language": translate("ReferralWords", "Language"),
        "contact": translate("ReferralWords", "Contact"),
        "contact_hours": translate("ReferralWords", "When: %1"),
        "contact_language": translate("ReferralWords", "Speak: %1"),
        "contact_say": translate("ReferralWords", "Say: %1"),
        "contact_not_say": translate("ReferralWords", "Do not say: %1"),
        "contact_not_hear": translate("ReferralWords", "Must not hear of it: %1"),
        "urgent": translate("ReferralWords", "Urgent"),
        "risks": translate("ReferralWords", "Risks now"),
        "health": translate("ReferralWords", "Health"),
        "also_wants": translate("ReferralWords", "Also needs"),
        "dependants": translate("ReferralWords", "Depend on %1"),
        "age": translate("ReferralWords", "Age"),
        "age_exact": translate("ReferralWords", "%1, %2"),
        "age_range": translate("ReferralWords", "%1 to %2, %3"),
        "age_unknown": translate("ReferralWords", "Not known, %1"),
        "age_not_noted": translate("ReferralWords", "how it is known was not noted"),
        "wants": translate("ReferralWords", "Wants next"),
        "does_not_want": translate("ReferralWords", "Does not want"),
    }


def _learnt() -> dict[str, str]:
    return {
        "how_known": translate("ReferralWords", "How known"),
        "said": translate("ReferralWords", "Said by %1 to %2."),
        "self_screen": translate("ReferralWords", "Answered by %1 on a screen."),
        "point_card": translate("ReferralWords", "Pointed to by %1 on a card."),
        "written": translate("ReferralWords", "Written by %1."),
        "signal": translate("ReferralWords", "Asked for without words by %1."),
        "alone": translate("ReferralWords", "Alone."),
        "with_interpreter": translate("ReferralWords", "Alone, with an interpreter."),
        "observed": translate("ReferralWords", "Some of it was seen by staff."),
        "record": translate("ReferralWords", "Some of it stands in the record."),
        "third_party": translate("ReferralWords", "Some of it was said by someone else."),
        "result": translate("ReferralWords", "Questions"),
        "result_incomplete": translate("ReferralWords", "Result incomplete"),
        "version": translate("ReferralWords", "%1, version %2"),
        "not_a_finding": translate("ReferralWords", "A screen, not a finding."),
        "own_wording": translate("ReferralWords", "Own wording, not validated."),
        "duties": translate("ReferralWords", "Duties met"),
        "told_person": translate("ReferralWords", "%1 was told first."),
        "from_": translate("ReferralWords", "From"),
        "call_back": translate("ReferralWords", "Call back"),
        "staff": translate("ReferralWords", "a member of staff"),
    }


def _weekdays() -> tuple[str, ...]:
    return (
        translate("ReferralWords", "Monday"),
        translate("ReferralWords", "Tuesday"),
        translate("ReferralWords", "Wednesday"),
        translate("ReferralWords", "Thursday"),
        translate("ReferralWords", "Friday"),
        translate("ReferralWords", "Saturday"),
        translate("ReferralWords", "Sunday"),
    )


def _months() -> tuple[str, ...]:
    return (
        translate("ReferralWords", "January"),
        translate("ReferralWords", "February"),
        translate("ReferralWords", "March"),
        translate("ReferralWords", "April"),
        translate("ReferralWords", "May"),
        translate("ReferralWords", "June"),
        translate("ReferralWords", "July"),
        translate("ReferralWords", "August"),
        translate("ReferralWords", "September"),
        translate("ReferralWords", "October"),
        translate("ReferralWords", "November"),
        translate("ReferralWords", "December"),
    )


def needs() -> Mapping[str, str]:
    """What each need is called."""
    return {
        "place_to_sleep": translate("ReferralWords", "A place to sleep"),
        "food": translate("ReferralWords", "Food"),
        "medicine_or_care": translate("ReferralWords", "Medicine or care"),
        "pay_or_work": translate("ReferralWords", "Pay or work"),
        "family": translate("ReferralWords", "Family"),
        "legal_advice": translate("ReferralWords", "Legal advice"),
        "safety_plan": translate("ReferralWords", "A plan to stay safe"),
        "someone_to_talk": translate("ReferralWords", "Someone to talk to"),
        "papers": translate("ReferralWords", "Papers"),
        "other_need": translate("ReferralWords", "Something else"),
    }


def _kinds() -> Mapping[InformationKind, str]:
    return {
        InformationKind.LANGUAGE: translate("ReferralWords", "Language and interpreter"),
        InformationKind.CONTACT: translate("ReferralWords", "How to reach %1 safely"),
        InformationKind.URGENT: translate("ReferralWords", "What is urgent"),
        InformationKind.OTHER_NEEDS: translate("ReferralWords", "Other needs"),
        InformationKind.WANTS: translate("ReferralWords", "What %1 wants next, and does not"),
        InformationKind.RISKS: translate("ReferralWords", "Risks now"),
        InformationKind.HEALTH: translate("ReferralWords", "Health needs"),
        InformationKind.DEPENDANTS: translate(
            "ReferralWords", "Children and others who depend on %1"
        ),
        InformationKind.AGE: translate("ReferralWords", "Age, and how it is known"),
        InformationKind.HOW_KNOWN: translate("ReferralWords", "How this is known"),
        InformationKind.RESULT: translate("ReferralWords", "Result of the questions"),
        InformationKind.OBLIGATIONS: translate("ReferralWords", "Duties met"),
        InformationKind.NAME: translate("ReferralWords", "A name to use"),
    }


def _ages() -> Mapping[AgeBasis, str]:
    return {
        AgeBasis.STATED: translate("ReferralWords", "said by %1"),
        AgeBasis.DOCUMENT: translate("ReferralWords", "from a document"),
        AgeBasis.ESTIMATED: translate("ReferralWords", "estimated"),
        AgeBasis.DISPUTED: translate("ReferralWords", "disputed: treated as under 18"),
    }


def _roles() -> Mapping[str, str]:
    return {
        "nurse": translate("ReferralWords", "a nurse"),
        "doctor": translate("ReferralWords", "a doctor"),
        "midwife": translate("ReferralWords", "a midwife"),
        "social_worker": translate("ReferralWords", "a social worker"),
        "outreach_worker": translate("ReferralWords", "an outreach worker"),
        "shelter_worker": translate("ReferralWords", "a shelter worker"),
        "teacher": translate("ReferralWords", "a teacher"),
    }


def _languages() -> Mapping[str, str]:
    return {
        "am": translate("ReferralWords", "Amharic"),
        "ar": translate("ReferralWords", "Arabic"),
        "bn": translate("ReferralWords", "Bengali"),
        "en": translate("ReferralWords", "English"),
        "es": translate("ReferralWords", "Spanish"),
        "fa": translate("ReferralWords", "Persian"),
        "fr": translate("ReferralWords", "French"),
        "hi": translate("ReferralWords", "Hindi"),
        "ht": translate("ReferralWords", "Haitian Creole"),
        "km": translate("ReferralWords", "Khmer"),
        "ku": translate("ReferralWords", "Kurdish"),
        "my": translate("ReferralWords", "Burmese"),
        "ne": translate("ReferralWords", "Nepali"),
        "pl": translate("ReferralWords", "Polish"),
        "ps": translate("ReferralWords", "Pashto"),
        "pt": translate("ReferralWords", "Portuguese"),
        "ro": translate("ReferralWords", "Romanian"),
        "ru": translate("ReferralWords", "Russian"),
        "sw": translate("ReferralWords", "Swahili"),
        "th": translate("ReferralWords", "Thai"),
        "ti": translate("ReferralWords", "Tigrinya"),
        "tl": translate("ReferralWords", "Tagalog"),
        "tr": translate("ReferralWords", "Turkish"),
        "uk": translate("ReferralWords", "Ukrainian"),
        "ur": translate("ReferralWords", "Urdu"),
        "vi": translate("ReferralWords", "Vietnamese"),
        "zh": translate("ReferralWords", "Chinese"),
    }
