"""Making a practice vault: three staff, three services, and as many synthetic people as wanted."""

import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from screenapp.practice.people import Practice, PracticePeople
from screenapp.protocol.library import shipped_library
from screenapp.screening.fact_coding import fact
from screenapp.vault import KdfCost, Role, Service
from screenapp.vault.care.signs import HangingSign
from screenapp.vault.vault import Vault
from screenapp.workflow.site import Site, site_to

STAFF = {
    "nurse": frozenset({Role.SCREENER}),
    "lead": frozenset({Role.LEAD}),
    "supervisor": frozenset({Role.SUPERVISOR}),
}

USUAL_COST = KdfCost()

USED = ("ed-two-prong", "youth-any-of-four")
"""The protocols that the practice people are screened with."""


def make(
    folder: Path, *, screenings: int, seed: int, word: str, cost: KdfCost = USUAL_COST
) -> None:
    """Make the practice vault in *folder*, which must be new or empty.

    The same *seed* gives the same people on the same day, but for random ids. A cheaper *cost*
    is for tests alone.
    """
    organisation = "Practice clinic"
    vault, _sheet = Vault.create(
        folder,
        organisation=organisation,
        name="lead",
        passphrase=word,
        roles=STAFF["lead"],
        practice=True,
        cost=cost,
    )
    try:
        for name in ("nurse", "supervisor"):
            with vault.proving(vault.prove(word)):
                vault.add_staff(name=name, passphrase=word, roles=STAFF[name])
        _fill(vault, screenings, seed)
    finally:
        vault.close()


def _fill(vault: Vault, screenings: int, seed: int) -> None:
    site = Site(jurisdiction="US-MD", reporter="nurse", call_back="555 0142")
    for name, value in site_to(site).items():
        vault.change_setting(name, value)
    up = (now := datetime.now().astimezone()).date() - timedelta(days=90)
    vault.signs.put_up(
        HangingSign(
            id="practice",
            paper="poster",
            kind="stall",
            place="",
            languages=("en", "es"),
            printed=up,
            up=up,
        )
    )
    services = _services()
    for service in services:
        vault.save_service(service)
    library = shipped_library()
    protocols = tuple(library.get(name) for name in USED)
    nurse = next(member.id for member in vault.staff() if member.name == "nurse")
    crowd = PracticePeople(protocols, tuple(service.id for service in services), nurse, seed)
    sources = {p.content_hash: library.source(p.content_hash) for p in protocols}
    people = crowd.people(screenings, now)
    for done, _ in enumerate(_kept(vault, people, sources), 1):
        if done % 1000 == 0:
            print(f"{done} of {screenings} people", file=sys.stderr)


def _kept(
    vault: Vault, people: Iterable[Practice], sources: dict[str, bytes]
) -> Iterable[Practice]:
    for practice in people:
        vault.add_intake(practice.intake)
        if practice.state is not None:
            content_hash = practice.state.protocol.content_hash
            coded = fact(practice.state, practice.intake)
            vault.append(practice.events, coded, (content_hash, sources[content_hash]))
        yield practice


def _services() -> tuple[Service, ...]:
    today = datetime.now().astimezone().date()
    return (
        Service(
            id="harbour-house",
            name="Harbour House",
            offers=("place_to_sleep", "food", "safety_plan"),
            languages=("en", "es"),
            note="takes people tonight",
            phone="555 0117",
            hours="day and night",
            kind="shelter",
            last_verified=today,
        ),
        Service(
            id="fair-pay-advice",
            name="Fair Pay Advice",
            offers=("pay_or_work", "legal_advice", "papers"),
            languages=("en", "es", "ar"),
            note="does not ask about papers",
            phone="555 0128",
            hours="Monday to Friday, 9 to 17",
            kind="legal",
            last_verified=today,
        ),
        Service(
            id="river-clinic",
            name="River Clinic",
            offers=("medicine_or_care", "someone_to_talk", "family"),
            languages=("en",),
            note="a nurse calls back the same day",
            phone="555 0133",
            hours="every day, 8 to 20",
            kind="health",
            last_verified=today,
        ),
    )
