"""Why a service fits a person, and why not, in words for staff."""

from collections.abc import Callable, Mapping
from typing import Final

from screenapp.referral.matching import Reason, Topic, Verdict
from screenapp.screening.offers.opening import DAYS
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.referral.words import words
from screenapp.ui.texts import fill

_PLAIN: Final[Mapping[tuple[Topic, Verdict], MarkedText]] = {
    (Topic.TIER, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "for this urgency"),
    (Topic.TIER, Verdict.HARDER): QT_TRANSLATE_NOOP("ServiceReasons", "for another urgency"),
    (Topic.AREA, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "for people from %1"),
    (Topic.AREA, Verdict.HARDER): QT_TRANSLATE_NOOP("ServiceReasons", "only for people from %1"),
    (Topic.AREA, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask where from: it is for %1"),
    (Topic.LANGUAGE, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "speaks %1"),
    (Topic.LANGUAGE, Verdict.HARDER): QT_TRANSLATE_NOOP("ServiceReasons", "does not speak %1"),
    (Topic.LANGUAGE, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask: do they speak %1?"),
    (Topic.CHILDREN, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "takes children too"),
    (Topic.CHILDREN, Verdict.NOT): QT_TRANSLATE_NOOP("ServiceReasons", "does not take children"),
    (Topic.CHILDREN, Verdict.ASK): QT_TRANSLATE_NOOP(
        "ServiceReasons", "ask: do they take children?"
    ),
    (Topic.PETS, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "takes a pet too"),
    (Topic.PETS, Verdict.NOT): QT_TRANSLATE_NOOP("ServiceReasons", "does not take a pet"),
    (Topic.PETS, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask: do they take a pet?"),
    (Topic.WHEELCHAIR, Verdict.FITS): QT_TRANSLATE_NOOP(
        "ServiceReasons", "can be reached with a wheelchair"
    ),
    (Topic.WHEELCHAIR, Verdict.NOT): QT_TRANSLATE_NOOP(
        "ServiceReasons", "cannot be reached with a wheelchair"
    ),
    (Topic.WHEELCHAIR, Verdict.ASK): QT_TRANSLATE_NOOP(
        "ServiceReasons", "ask: can it be reached with a wheelchair?"
    ),
    (Topic.HOURS, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "open now"),
    (Topic.HOURS, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask: are they open now?"),
}
_PERSON: Final[Mapping[tuple[Topic, Verdict], MarkedText]] = {
    (Topic.CHILDREN, Verdict.ASK): QT_TRANSLATE_NOOP(
        "ServiceReasons", "ask: are there children? It takes none"
    ),
    (Topic.PETS, Verdict.ASK): QT_TRANSLATE_NOOP(
        "ServiceReasons", "ask: is there a pet? It takes none"
    ),
    (Topic.WHEELCHAIR, Verdict.ASK): QT_TRANSLATE_NOOP(
        "ServiceReasons", "ask: is there a wheelchair? It cannot come in"
    ),
}
_GENDERS: Final[Mapping[str, MarkedText]] = {
    "woman": QT_TRANSLATE_NOOP("ServiceReasons", "women"),
    "man": QT_TRANSLATE_NOOP("ServiceReasons", "men"),
    "other": QT_TRANSLATE_NOOP("ServiceReasons", "people of another gender"),
}
_GENDER: Final[Mapping[tuple[Topic, Verdict], MarkedText]] = {
    (Topic.GENDER, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "takes %1"),
    (Topic.GENDER, Verdict.NOT): QT_TRANSLATE_NOOP("ServiceReasons", "does not take %1"),
    (Topic.GENDER, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask: do they take %1?"),
}
_AGE: Final[Mapping[tuple[Topic, Verdict], MarkedText]] = {
    (Topic.AGE, Verdict.FITS): QT_TRANSLATE_NOOP("ServiceReasons", "takes ages %1"),
    (Topic.AGE, Verdict.NOT): QT_TRANSLATE_NOOP("ServiceReasons", "only takes ages %1"),
    (Topic.AGE, Verdict.ASK): QT_TRANSLATE_NOOP("ServiceReasons", "ask the age: it takes ages %1"),
}


def said(reason: Reason, language_name: Callable[[str], str]) -> str:
    """*reason* in a few words; a language is named by *language_name*."""
    match reason.about:
        case Topic.AGE:
            return fill(translated(_AGE[reason.about, reason.verdict]), _ages(reason.value))
        case Topic.GENDER:
            return _gender(reason)
        case Topic.HOURS if reason.verdict is Verdict.HARDER:
            return _closed(reason.value)
        case Topic.CHILDREN | Topic.PETS | Topic.WHEELCHAIR if reason.unknown_person:
            return translated(_PERSON[reason.about, reason.verdict])
        case Topic.LANGUAGE:
            value = language_name(reason.value)
            return fill(translated(_PLAIN[reason.about, reason.verdict]), value)
        case _:
            return fill(translated(_PLAIN[reason.about, reason.verdict]), reason.value)


def _ages(value: str) -> str:
    low, _, high = value.partition("-")
    if not high:
        return fill(translated(QT_TRANSLATE_NOOP("ServiceReasons", "from %1")), low)
    if not low:
        return fill(translated(QT_TRANSLATE_NOOP("ServiceReasons", "up to %1")), high)
    return fill(translated(QT_TRANSLATE_NOOP("ServiceReasons", "%1 to %2")), low, high)


def _gender(reason: Reason) -> str:
    named = ", ".join(translated(_GENDERS[code]) for code in reason.value.split())
    if reason.unknown_person:
        return fill(translated(QT_TRANSLATE_NOOP("ServiceReasons", "it does not take %1")), named)
    return fill(translated(_GENDER[reason.about, reason.verdict]), named)


def _closed(value: str) -> str:
    """*value* is a weekday from 0 and a time, or empty where it never opens."""
    day, _, time = value.partition(" ")
    if not day.isdigit() or int(day) >= len(DAYS):
        return translated(QT_TRANSLATE_NOOP("ServiceReasons", "closed now"))
    pattern = QT_TRANSLATE_NOOP("ServiceReasons", "closed now, opens %1 at %2")
    return fill(translated(pattern), words().weekdays[int(day)], time)
