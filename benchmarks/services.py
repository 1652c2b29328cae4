"""The list of services: searched for one person, and taken in from a file of as many rows."""

import random
import time
import tracemalloc
from datetime import UTC, date, datetime, timedelta
from typing import Final

from benchmarks.figures import Figure, tell
from benchmarks.library import milliseconds
from screenapp.referral.matching import Directory, PersonFacts, fit_of
from screenapp.referral.needs import NEEDS
from screenapp.referral.services import RecipientKind
from screenapp.screening.offers.records import Need
from screenapp.screening.offers.terms import ServiceTerms, Takes
from screenapp.vault import Service
from screenapp.workflow.directory.comparing import compared
from screenapp.workflow.directory.list_service import as_csv
from screenapp.workflow.directory.reading import rows_of

COUNT: Final = 10_000
SHOWN: Final = 60
NOW: Final = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
WANTED: Final = tuple(Need(id=need) for need in ("place_to_sleep", "food", "legal_advice"))
FACTS: Final = PersonFacts(age=(19, 19), language="es-MX", gender="man", area="North", pets=True)
HOURS: Final = ("always", "mon-fri 09:00-17:00", "sat-sun 10:00-14:00", "", "fri 22:00-06:00")


def made(count: int) -> tuple[Service, ...]:
    """*count* services, each by chance, the same each time."""
    chance = random.Random(14)
    return tuple(_service(chance, number) for number in range(count))


def _service(chance: random.Random, number: int) -> Service:
    young = chance.choice((None, 12, 16, 18, 21))
    return Service(
        id=f"s-{number}",
        name=f"Service {number:05d}, house by the river",
        offers=tuple(chance.sample(NEEDS, k=chance.randrange(1, 4))),
        languages=tuple(chance.sample(("en", "es", "ar", "zh", "vi", "fr"), k=2)),
        note="Takes people tonight and asks for no papers",
        phone=f"555 {number:05d}",
        hours="in the day",
        kind=chance.choice(list(RecipientKind)).value,
        last_verified=date(2026, 9, 1) - timedelta(days=chance.randrange(400)),
        terms=ServiceTerms(
            age_from=young,
            age_to=chance.choice((None, 25, 64)),
            women=chance.choice(list(Takes)),
            men=chance.choice(list(Takes)),
            children=chance.choice(list(Takes)),
            pets=chance.choice(list(Takes)),
            wheelchair=chance.choice(list(Takes)),
            areas=tuple(chance.sample(("North", "South", "River side", "Old town"), k=2)),
            open_at=chance.choice(HOURS),
            way_there=f"Bus {number % 40} to the market, then the blue door",
            must_know="Age, and whether alone",
        ),
    )


def measure() -> bool:
    """Print the figures; False when one is over."""
    services = made(COUNT)
    directory = Directory(services)

    def search() -> None:
        found = directory.search(WANTED, FACTS, NOW, SHOWN // 2)
        for service in (*found.fitting, *found.others):
            fit_of(service, WANTED, FACTS, NOW)

    known = services[: COUNT // 2]
    content = as_csv(services)
    told: list[int] = []

    def taken_in() -> None:
        told.clear()
        file = rows_of(content)
        preview = compared(
            file, known, frozenset(NEEDS), NOW.date(), lambda done, total: told.append(done)
        )
        if preview.faults or len(preview.unchanged) != len(known):
            raise ValueError("the list did not come back as it was written")

    searched, begun = milliseconds(search), time.perf_counter()
    taken_in()
    took = time.perf_counter() - begun
    tracemalloc.start()
    taken_in()
    most = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    return tell(
        Figure(what="10,000 services searched, 60 told why", value=searched, unit="ms", reach=30),
        Figure(what="CSV of 10,000 rows read, checked, compared", value=took, unit="s", reach=2),
        Figure(what="times that progress was told", value=len(told), unit=""),
        Figure(what="size of that file", value=len(content) / 2**20, unit="MB"),
        Figure(what="most memory for it", value=most, unit="MB", reach=200),
    )
