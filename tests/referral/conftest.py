"""One person's material, services of each kind, and a reader for the pages made of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest

from screenapp.protocol.model import Channel, Source
from screenapp.referral.consent import InformationKind, ServiceConsent
from screenapp.referral.material import Author, Detail, Duty, Material, Screened
from screenapp.referral.summary import SummaryInput
from screenapp.referral.words import ENGLISH
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.offers.terms import NOTHING_NOTED, ServiceTerms
from screenapp.screening.person import AgeBasis, Presence

TODAY = date(2026, 9, 24)
DETAILS = {
    Detail.INTERPRETER: "Interpreter by phone",
    Detail.INTERPRETER_WISH: "A woman, not from the same town",
    Detail.CONTACT_HOW: "By phone, 555 0199",
    Detail.CONTACT_HOURS: "9 to 11 in the morning",
    Detail.CONTACT_LANGUAGE: "Spanish",
    Detail.CONTACT_SAY: "“the clinic”",
    Detail.CONTACT_NOT_SAY: "anything to do with work",
    Detail.CONTACT_NOT_HEAR: "the driver",
    Detail.URGENT: "Insulin before tonight",
    Detail.RISKS: "The driver waits outside until six",
    Detail.HEALTH: "Diabetes",
    Detail.DEPENDANTS: "A daughter of 4, with a neighbour",
    Detail.WANTS: "To talk about the money first",
    Detail.DOES_NOT_WANT: "Calls to family or to an employer",
    Detail.NAME: "Ana",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A service record as this room asks for it."""

    id: str = "harbour"
    name: str = "Harbour House"
    offers: tuple[str, ...] = ("place_to_sleep",)
    languages: tuple[str, ...] = ("es", "en")
    note: str = "takes people tonight"
    phone: str = "555 0101"
    hours: str = "always"
    kind: str = "shelter"
    last_verified: date | None = date(2026, 9, 1)
    active: bool = True
    terms: ServiceTerms = NOTHING_NOTED


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def entry() -> Callable[..., Entry]:
    return Entry


@pytest.fixture
def material() -> Material:
    """R9, of whom everything that can be said was said."""
    return Material(
        reference="R9",
        day=TODAY,
        place="evening clinic",
        wanted=(
            Need(id="place_to_sleep", text="A place to sleep tonight"),
            Need(id="pay_or_work", text="Pay that is owed"),
            Need(id="family", text="Reach a sister"),
        ),
        details=dict(DETAILS),
        language="es",
        age=(19, 19),
        age_basis=AgeBasis.STATED,
        channels=(Channel.INTERVIEW, Channel.SIGNAL),
        presence=Presence.WITH_INTERPRETER,
        sources=frozenset({Source.SELF, Source.OBSERVED}),
        screened=Screened(
            protocol="Four short questions",
            version="1.0.0",
            text="Further conversation indicated",
            own_wording=True,
        ),
        duties=(
            Duty(
                text="Report to child protection", law="Children Act 1989, s. 47", told_person=True
            ),
        ),
    )


@pytest.fixture
def case(material: Material) -> SummaryInput:
    return SummaryInput(
        material=material,
        service=Entry(),
        author=Author(organisation="North Walk-in Clinic", role="a nurse", call_back="555 0142"),
        words=ENGLISH,
    )


@pytest.fixture
def agreed() -> Callable[..., ServiceConsent]:
    """A yes to Harbour House for a week, with the kinds named."""

    def agree(*kinds: InformationKind, **changes: object) -> ServiceConsent:
        consent = ServiceConsent(
            service="harbour",
            answer=ReferralAnswer.ACCEPTED,
            said_yes=frozenset(kinds),
            given=TODAY,
            until=date(2026, 10, 1),
        )
        return replace(consent, **changes)

    return agree


@pytest.fixture
def words_on() -> Callable[[bytes], str]:
    """The words drawn on an uncompressed page; Latin letters keep their codes in the file."""

    def read(pdf: bytes) -> str:
        drawn = re.findall(rb"\(((?:[^()\\]|\\.)*)\) Tj", pdf, re.DOTALL)
        text = b" ".join(re.sub(rb"\\([()\\])", rb"\1", piece) for piece in drawn)
        return text.decode("latin-1")

    return read
