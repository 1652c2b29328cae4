"""Synthetic encounters: nobody in them exists."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest

from screenapp.protocol.model import Channel, Disclosure, ResultKind, Tier
from screenapp.review.indicators import CountedEvents
from screenapp.screening.fact import Fact
from screenapp.screening.intake import AgeGroup, IntakeCount

PROTOCOL = "ed-two-prong"


class People:
    """Adds intakes and facts, and gives them as they come from the vault."""

    def __init__(self) -> None:
        self.intakes: list[IntakeCount] = []
        self.facts: list[Fact] = []

    @property
    def counted(self) -> CountedEvents:
        return CountedEvents(intakes=tuple(self.intakes), facts=tuple(self.facts))

    def intake(self, day: date, *, trigger: str = "observed") -> IntakeCount:
        made = IntakeCount(
            id=UUID(int=len(self.intakes) + 1),
            day=day,
            unit="north",
            shift="day",
            age_group=AgeGroup.FROM_24_TO_64,
            trigger=trigger,
        )
        self.intakes.append(made)
        return made

    def fact(self, intake: IntakeCount, **changes: object) -> Fact:
        values: dict[str, object] = {
            "screening": UUID(int=10**9 + len(self.facts)),
            "intake": intake.id,
            "day": intake.day,
            "unit": intake.unit,
            "shift": intake.shift,
            "age_group": intake.age_group,
            "trigger": intake.trigger or None,
            "protocol": PROTOCOL,
            "version": "1",
            "language": "en",
            "attempted": True,
            "not_done": None,
            "private": True,
            "private_ever": True,
            "complete": True,
            "result": "nothing_indicated",
            "kind": ResultKind.NEGATIVE,
            "tier": Tier.NONE,
            "tier_final": Tier.NONE,
            "channels_offered": (Channel.INTERVIEW,),
            "disclosed": (),
            "minutes": 6,
            "referrals": (),
        }
        made = Fact(**(values | changes))
        self.facts.append(made)
        return made

    def many(self, count: int, day: date, **changes: object) -> None:
        for _ in range(count):
            self.fact(self.intake(day), **changes)


@pytest.fixture
def people() -> People:
    return People()


def _one(
    people: People, rng: random.Random, day: date, private: float, unneeded: float = 0.0
) -> None:
    trigger = "observed" if rng.random() < 0.61 else ""
    intake = people.intake(day, trigger=trigger)
    if not trigger:
        return
    if rng.random() > 0.77:
        reasons = ["not_asked_not_private", "not_asked_time", "not_asked_no_interpreter", None]
        reason = rng.choices(reasons, [10, 5, 3, 4])[0]
        people.fact(
            intake,
            attempted=False,
            not_done=reason,
            private=None,
            private_ever=None,
            complete=False,
            result=None,
            kind=None,
            channels_offered=(),
            minutes=None,
        )
        return
    if unneeded and rng.random() < unneeded:
        people.fact(intake, private=None, private_ever=None, channels_offered=())
        return
    if rng.random() > private:
        people.fact(
            intake,
            private=False,
            private_ever=False,
            not_done="not_asked_not_private",
            complete=False,
            result=None,
            kind=None,
            channels_offered=(),
            minutes=None,
        )
        return
    _asked(people, rng, intake)


def _asked(people: People, rng: random.Random, intake: IntakeCount) -> None:
    rates = {
        Channel.INTERVIEW: (1.0, 0.036),
        Channel.SELF_SCREEN: (0.48, 0.066),
        Channel.POINT_CARD: (0.08, 0.04),
        Channel.WRITTEN: (0.22, 0.069),
        Channel.SIGNAL: (1.0, 0.017),
    }
    offered = tuple(c for c, (often, _) in rates.items() if rng.random() < often)
    spoke = tuple((Disclosure.OTHER_ABUSE, c) for c in offered if rng.random() < rates[c][1])
    complete = rng.random() < 0.86
    declined = not complete and rng.random() < 0.5
    positive = bool(spoke) or rng.random() < 0.05
    answers = ["accepted", "accepted_in_part", "deferred", "declined", "unsafe"]
    offer = rng.choices(answers, [40, 15, 12, 28, 5])[0]
    later = rng.choice(["received", "attended", None]) if offer.startswith("accepted") else None
    signal = any(channel is Channel.SIGNAL for _, channel in spoke)
    people.fact(
        intake,
        complete=complete,
        not_done="declined" if declined else None,
        result="indicated" if positive else "nothing_indicated" if complete else "indeterminate",
        kind=ResultKind.POSITIVE if positive else ResultKind.NEGATIVE if complete else None,
        tier=Tier.HIGH if positive else Tier.NONE,
        tier_final=Tier.HIGH if positive else Tier.NONE,
        channels_offered=offered,
        disclosed=spoke,
        minutes=rng.randint(3, 14) if complete else None,
        referrals=((offer, later),) if positive and rng.random() < 0.9 else (),
        signal=signal,
        signal_minutes=rng.randint(2, 25) if signal else None,
    )


@pytest.fixture
def synthetic() -> Callable[..., CountedEvents]:
    """About *count* people from 1 January on, with little privacy in the week of 10 February.

    *unneeded* is the share of those tried with whom privacy was never needed.
    """

    def make(
        count: int = 2140,
        days: int = 90,
        seed: int = 7,
        year: int = 2025,
        unneeded: float = 0.0,
    ) -> CountedEvents:
        rng, people = random.Random(seed), People()
        for n in range(count):
            day = date(year, 1, 1) + timedelta(days=n * days // count)
            bad_week = date(year, 2, 10) <= day < date(year, 2, 17)
            _one(people, rng, day, 0.5 if bad_week else 0.82, unneeded)
        return people.counted

    return make
