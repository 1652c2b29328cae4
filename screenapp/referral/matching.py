"""Which services fit one person, with the reason for each and for each that does not.

Nothing that is not known ever keeps a service away: it becomes something to ask. A service is
kept from the list of those that fit for what it says of itself alone: the age, gender, children,
pet or wheelchair it does not take. A language it does not speak, the hour, and where it is for
put it behind the others, with the reason.
"""

import typing as t
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from screenapp.protocol.model import Tier
from screenapp.referral.services import ServiceRecord, needs_checking
from screenapp.screening.intake import Intake
from screenapp.screening.offers.circumstances import (
    AREA,
    CHILDREN,
    GENDER,
    PETS,
    WHEELCHAIR,
    noted,
)
from screenapp.screening.offers.opening import opening
from screenapp.screening.offers.records import Need
from screenapp.screening.offers.terms import Takes
from screenapp.screening.person import MAJORITY
from screenapp.screening.state import State

OTHER_GENDER: Final = "other"
_GENDERS: Final = {"woman": "women", "man": "men", OTHER_GENDER: "other_genders"}
GENDERS: Final = tuple(_GENDERS)


class Verdict(Enum):
    """What one fact means for one service. The later weighs more."""

    FITS = 0
    ASK = 1
    HARDER = 2
    NOT = 3


class Topic(Enum):
    """What a reason is about."""

    TIER = "tier"
    AGE = "age"
    GENDER = "gender"
    LANGUAGE = "language"
    AREA = "area"
    HOURS = "hours"
    CHILDREN = "children"
    PETS = "pets"
    WHEELCHAIR = "wheelchair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """``value`` is what a sentence needs beside it: ages, a language, a place, a code of gender.

    ``unknown_person``: it is the person of whom it is not known, not the service.
    """

    about: Topic
    verdict: Verdict
    value: str = ""
    unknown_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """What is known of a person; None and empty: not known, which keeps nothing away.

    ``age`` is (lowest, highest) in whole years, ``language`` BCP 47, ``gender`` one of GENDERS.
    """

    age: tuple[int, int] | None = None
    language: str = ""
    tier: str = ""
    gender: str = ""
    area: str = ""
    children: bool | None = None
    pets: bool | None = None
    wheelchair: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Why a service fits, and why not.

    ``places`` are the numbers (from 1) of the needs it offers help with, in the person's
    order. ``language`` is the person's when the service speaks it, else None. ``reasons`` stand
    with what speaks most against it first.
    """

    service: ServiceRecord
    places: tuple[int, ...]
    language: str | None
    check_first: bool
    reasons: tuple[Reason, ...] = ()

    @property
    def takes(self) -> bool:
        """Whether it helps with a need and does not itself say that it cannot."""
        against = (reason.verdict is Verdict.NOT for reason in self.reasons)
        return bool(self.places) and not any(against)


def facts_of(state: State, intake: Intake, details: Mapping[str, str]) -> PersonFacts:
    """What is known of the person of *state*. One whose age is disputed counts as under 18."""
    age = intake.person.settled_age
    if intake.person.disputed:
        low = age[0] if age else 0
        age = (min(low, MAJORITY - 1), MAJORITY - 1)
    tier = state.outcome.result.tier if state.outcome.result else None
    held = state.tier_final or tier
    return PersonFacts(
        age=age,
        language=state.language,
        tier=held.value if held and held is not Tier.NONE else "",
        gender=details.get(GENDER, "") if details.get(GENDER) in GENDERS else "",
        area=details.get(AREA, ""),
        children=noted(details, CHILDREN),
        pets=noted(details, PETS),
        wheelchair=noted(details, WHEELCHAIR),
    )


Judge = Callable[[t.Any, PersonFacts, datetime], Reason | None]


class Directory:
    """The services of a site, made ready to be searched again and again.

    Of each need, and of each thing that is compared, one number holds the services of which it
    is so: a bit for each, in the order of their names. So a search of thousands weighs each
    distinct value once, and touches only the services that are shown.
    """

    def __init__(self, services: Iterable[ServiceRecord]) -> None:
        self.services = tuple(services)
        self._named = sorted(self.services, key=lambda service: service.name.casefold())
        self._active = _bits(n for n, one in enumerate(self._named) if one.active)
        offers: dict[str, list[int]] = {}
        values: list[dict[t.Any, list[int]]] = [{} for _ in _JUDGES]
        for number, service in enumerate(self._named):
            for offer in service.offers:
                offers.setdefault(offer, []).append(number)
            for known, part in zip(values, _parts(service), strict=True):
                known.setdefault(part, []).append(number)
        self._offers = {offer: _bits(found) for offer, found in offers.items()}
        self._values = [{part: _bits(n) for part, n in known.items()} for known in values]

    def search(
        self, wanted: Sequence[Need], facts: PersonFacts, at: datetime, most: int | None = None
    ) -> "Found":
        """Those active that help with a need, best first, and those that do not fit.

        *at* is aware or not, by the clock on the wall here; *most* of each are told, None: all.
        """
        weighed = self._weighed(facts, at)
        hard, asked = weighed[Verdict.HARDER], weighed[Verdict.ASK]
        needs = [self._offers.get(need, 0) for need in dict.fromkeys(need.id for need in wanted)]
        fitting: list[int] = []
        others: list[int] = []
        for helping in _in_order(needs, self._active):
            others.append(helping & weighed[Verdict.NOT])
            taken = helping & ~weighed[Verdict.NOT]
            easy = taken & ~hard
            fitting += [easy & ~asked, easy & asked, taken & hard]
        return Found(fitting=self._told(fitting, most), others=self._told(others, most))

    def _weighed(self, facts: PersonFacts, at: datetime) -> dict[Verdict, int]:
        """For each verdict the services on which at least one thing has it."""
        weighed = dict.fromkeys(Verdict, 0)
        for judge, known in zip(_JUDGES, self._values, strict=True):
            for part, services in known.items():
                reason = judge(part, facts, at)
                if reason is not None:
                    weighed[reason.verdict] |= services
        return weighed

    def _told(self, groups: Iterable[int], most: int | None) -> tuple[ServiceRecord, ...]:
        found: list[ServiceRecord] = []
        for group in groups:
            while group and (most is None or len(found) < most):
                lowest = group & -group
                found.append(self._named[lowest.bit_length() - 1])
                group ^= lowest
        return tuple(found)


def _bits(numbers: Iterable[int]) -> int:
    held = bytearray()
    for number in numbers:
        at, bit = divmod(number, 8)
        if at >= len(held):
            held.extend(bytes(at + 1 - len(held)))
        held[at] |= 1 << bit
    return int.from_bytes(held, "little")


def _in_order(needs: Sequence[int], among: int) -> Iterator[int]:
    """*among*, in groups that help with exactly the same needs, in the order of the needs: first
    with the first alone, then with the first and the second, and so on."""
    for place, need in enumerate(needs):
        helping = among & need
        if not helping:
            continue
        rest = needs[place + 1 :]
        alone = helping
        for other in rest:
            alone &= ~other
        if alone:
            yield alone
        yield from _in_order(rest, helping & ~alone)
        among &= ~need


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """``fitting`` best first; ``others`` help with a need and do not take this person."""

    fitting: tuple[ServiceRecord, ...]
    others: tuple[ServiceRecord, ...]


def fit_of(service: ServiceRecord, wanted: Sequence[Need], facts: PersonFacts, at: datetime) -> Fit:
    """Everything that is to be said about *service* for this person."""
    places = tuple(n for n, need in enumerate(wanted, start=1) if need.id in service.offers)
    reasons = reasons_of(service, facts, at)
    speaks = any(
        r.about is Topic.LANGUAGE and r.verdict is Verdict.FITS and facts.language for r in reasons
    )
    return Fit(
        service=service,
        places=places,
        language=facts.language if speaks else None,
        check_first=needs_checking(service, at.date()),
        reasons=reasons,
    )


def reasons_of(service: ServiceRecord, facts: PersonFacts, at: datetime) -> tuple[Reason, ...]:
    """Every reason, what speaks most against it first."""
    parts = _parts(service)
    found = [judge(part, facts, at) for judge, part in zip(_JUDGES, parts, strict=True)]
    known = [reason for reason in found if reason is not None]
    return tuple(sorted(known, key=lambda reason: -reason.verdict.value))


def _parts(service: ServiceRecord) -> tuple[t.Any, ...]:
    """What the judges judge, in their order."""
    terms = service.terms
    return (
        terms.tiers,
        (terms.age_from, terms.age_to),
        "".join(getattr(terms, name).value[:1] or "-" for name in _GENDERS.values()),
        service.languages,
        terms.areas,
        terms.open_at,
        terms.children.value,
        terms.pets.value,
        terms.wheelchair.value,
    )


def _tier(tiers: tuple[str, ...], facts: PersonFacts, _at: datetime) -> Reason | None:
    if not tiers or not facts.tier:
        return None
    fits = facts.tier in tiers
    return Reason(about=Topic.TIER, verdict=Verdict.FITS if fits else Verdict.HARDER)


def _age(span: tuple[int | None, int | None], facts: PersonFacts, _at: datetime) -> Reason | None:
    """One who may be on either side of a bound is asked about, not left out."""
    low = span[0] if span[0] is not None else 0
    high = span[1] if span[1] is not None else 1000
    if span == (None, None):
        return None
    value = f"{'' if span[0] is None else low}-{'' if span[1] is None else high}"
    if facts.age is None:
        return Reason(about=Topic.AGE, verdict=Verdict.ASK, value=value, unknown_person=True)
    if facts.age[1] < low or facts.age[0] > high:
        return Reason(about=Topic.AGE, verdict=Verdict.NOT, value=value)
    inside = low <= facts.age[0] and facts.age[1] <= high
    verdict = Verdict.FITS if inside else Verdict.ASK
    return Reason(about=Topic.AGE, verdict=verdict, value=value, unknown_person=not inside)


def _gender(noted: str, facts: PersonFacts, _at: datetime) -> Reason | None:
    if not facts.gender:
        left_out = [code for code, sign in zip(_GENDERS, noted, strict=True) if sign == "n"]
        if not left_out:
            return None
        value = " ".join(left_out)
        return Reason(about=Topic.GENDER, verdict=Verdict.ASK, value=value, unknown_person=True)
    verdict = _SIGNS[noted[GENDERS.index(facts.gender)]]
    return Reason(about=Topic.GENDER, verdict=verdict, value=facts.gender)


_SIGNS: Final = {"y": Verdict.FITS, "n": Verdict.NOT, "-": Verdict.ASK}


def _language(spoken: tuple[str, ...], facts: PersonFacts, _at: datetime) -> Reason | None:
    if not facts.language:
        return None
    if not spoken:
        return Reason(about=Topic.LANGUAGE, verdict=Verdict.ASK, value=facts.language)
    speaks = _base(facts.language) in {_base(code) for code in spoken}
    verdict = Verdict.FITS if speaks else Verdict.HARDER
    return Reason(about=Topic.LANGUAGE, verdict=verdict, value=facts.language)


def _area(areas: tuple[str, ...], facts: PersonFacts, _at: datetime) -> Reason | None:
    """Places are words, and words are spelled in many ways: none keeps a service away."""
    if not areas:
        return None
    value = ", ".join(areas)
    if not facts.area.strip():
        return Reason(about=Topic.AREA, verdict=Verdict.ASK, value=value, unknown_person=True)
    fits = facts.area.strip().casefold() in {area.casefold() for area in areas}
    return Reason(about=Topic.AREA, verdict=Verdict.FITS if fits else Verdict.HARDER, value=value)


def _hours(written: str, _facts: PersonFacts, at: datetime) -> Reason | None:
    found = opening(written)
    if found is None:
        return Reason(about=Topic.HOURS, verdict=Verdict.ASK)
    if found.is_open(at):
        return Reason(about=Topic.HOURS, verdict=Verdict.FITS)
    opens = found.opens_next(at)
    when = f"{opens.weekday()} {opens:%H:%M}" if opens else ""
    return Reason(about=Topic.HOURS, verdict=Verdict.HARDER, value=when)


def _of_person(about: Topic, name: str) -> Judge:
    """Something that only matters to a person of whom it is true."""

    def judge(noted: str, facts: PersonFacts, _at: datetime) -> Reason | None:
        true_of_person: bool | None = getattr(facts, name)
        if true_of_person is False or (true_of_person is None and noted != Takes.NO.value):
            return None
        if true_of_person is None:
            return Reason(about=about, verdict=Verdict.ASK, unknown_person=True)
        return Reason(about=about, verdict=_SIGNS[noted[:1] or "-"])

    return judge


_JUDGES: Final[tuple[Judge, ...]] = (
    _tier,
    _age,
    _gender,
    _language,
    _area,
    _hours,
    _of_person(Topic.CHILDREN, "children"),
    _of_person(Topic.PETS, "pets"),
    _of_person(Topic.WHEELCHAIR, "wheelchair"),
)


def _base(language: str) -> str:
    return language.partition("-")[0].casefold()
