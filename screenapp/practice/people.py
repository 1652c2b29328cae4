"""Synthetic people for a practice vault: who came, what was tried, what was said.

Nobody here is real, and nothing is drawn from records. The shares are chosen so that every
place of the program has something to show; they are not estimates of anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Code,
    Item,
    Protocol,
    ResultKind,
    Source,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal, date_in_time
from screenapp.screening.apply_event import step
from screenapp.screening.events import Event
from screenapp.screening.intake import Intake, age_group, shift_at
from screenapp.screening.offers.records import Need, ReferralAnswer, ReferralStatus
from screenapp.screening.owed import Owed, OwedKind, owed
from screenapp.screening.person import AgeBasis, Person, Presence, Setting
from screenapp.screening.positions import (
    Ask,
    ConsentNeeded,
    PartnerStage,
    PrivacyNeeded,
    RoomNeeded,
)
from screenapp.screening.state import SILENT_SIGNAL, State

DAYS = 190
"""Over how many days before today the people came."""

TODAY = 7
"""How many of them came today."""

WHOLE = 1000
"""As many things done as there are: a visit that is over."""

HERE_NOW = (0, 4, 0, 13, 9, 40, 0)
"""How many things were done so far with each of those who are still here."""

_STAYS_OPEN = 64
"""Of so many visits that are over one still owes something, as in any unit."""

_LETTERS = "ABCDEFGHKLMNPRTVWXY"
_LANGUAGES = ("en", "en", "en", "es", "ar")
_NEEDS = ("place_to_sleep", "pay_or_work", "medicine_or_care", "family", "food")


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """One synthetic intake, with the events of its screening (none if nobody tried)."""

    intake: Intake
    state: State | None
    events: tuple[Event, ...]


class PracticePeople:
    """Makes people from a seed: the same seed gives the same people, but for random ids."""

    def __init__(
        self, protocols: tuple[Protocol, ...], services: tuple[str, ...], staff: str, seed: int
    ) -> None:
        self._protocols = protocols
        self._services = services
        self._staff = staff
        self._random = Random(seed)  # nothing here needs to be hard to guess

    def people(self, count: int, now: datetime) -> Iterator[Practice]:
        """*count* people over the days up to *now*, earliest first; some of today's are open."""
        here_today = min(TODAY, count // 10)
        days = sorted(self._random.randrange(1, DAYS) for _ in range(count - here_today))
        arrivals = sorted(self._earlier(now, ago) for ago in days)
        minutes = sorted((self._random.randrange(20, 180) for _ in range(here_today)), reverse=True)
        for number, arrived in enumerate(arrivals):
            yield self._person(number, arrived, WHOLE)
        for place, ago in enumerate(minutes):
            things = HERE_NOW[place % len(HERE_NOW)]
            arrived = now - timedelta(minutes=ago)
            yield self._person(len(arrivals) + place, arrived, things)

    def _earlier(self, now: datetime, ago: int) -> datetime:
        moment = time(self._random.randrange(7, 22), self._random.randrange(60))
        return datetime.combine(now.date() - timedelta(days=ago), moment, tzinfo=now.tzinfo)

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _person(self, number: int, arrived: datetime, things: int) -> Practice:
        over = things == WHOLE
        signalled = over and self._chance(0.06)
        protocol = next(p for p in self._protocols if p.start) if signalled else self._pick()
        trigger = SILENT_SIGNAL if signalled else protocol.triggers[0].id
        years = self._random.choice((15, 17, 19, 20, 21, 22, 23, 26, 31, 34, 38, 42, 50, 58, 67))
        person = Person(age=(years, years), age_basis=AgeBasis.STATED)
        intake = Intake(
            id=UUID(int=self._random.getrandbits(128), version=4),
            day=arrived.date(),
            unit="main",
            shift=shift_at(arrived),
            age_group=age_group(person),
            trigger=trigger,
            reference=f"{_LETTERS[number % len(_LETTERS)]}{2 + number // len(_LETTERS) % 8}",
            arrived_at=arrived,
            person=person,
        )
        if over and not signalled and self._chance(0.22):
            return Practice(intake=replace(intake, closed=True), state=None, events=())
        visit = _Visit(self._random, intake, protocol, trigger, self._staff, arrived)
        visit.go(self._services, things)
        intake = replace(intake, closed=visit.state.finished is not None and not owed(visit.state))
        return Practice(intake=intake, state=visit.state, events=tuple(visit.events))

    def _pick(self) -> Protocol:
        return self._random.choices(self._protocols, weights=self._weights())[0]

    def _weights(self) -> list[int]:
        return [5 if protocol.start else 2 for protocol in self._protocols]


class _Visit:
    """One person's visit, acted out through the same commands as a real one."""

    def __init__(
        self,
        random: Random,
        intake: Intake,
        protocol: Protocol,
        trigger: str,
        staff: str,
        now: datetime,
    ) -> None:
        self._random = random
        self._intake = intake
        self._staff = staff
        self._now = now
        self._troubled = random.random() < 0.22
        self._trigger = trigger
        self.state = State(
            protocol=protocol, screening=UUID(int=random.getrandbits(128), version=4)
        )
        self.events: list[Event] = []

    def go(self, services: tuple[str, ...], things: int) -> None:
        """Act the visit out, as far as *things* go."""
        self._do(
            c.StartScreening(
                intake=self._intake.id,
                trigger=self._trigger,
                person=self._intake.person,
                setting=Setting(facts={"jurisdiction": "US-MD", "reporter": "nurse"}),
                language=self._random.choice(_LANGUAGES),
                signs_up=True,
            )
        )
        if self._trigger == SILENT_SIGNAL:
            self._do(c.ReceiveSignal(how="sample_mark", due_at=self._now + timedelta(minutes=10)))
        over = things == WHOLE
        while things and self._one_thing():
            things -= 1
        if over:
            self._afterwards(services)

    def _do(self, command: c.Command) -> bool:
        self._now += timedelta(seconds=self._random.randrange(8, 40))
        return self._keep(command)

    def _keep(self, command: c.Command) -> bool:
        made = act(self.state, command, at=self._now, by=self._staff)
        if isinstance(made, Refusal):
            return False
        for event in made:
            self.state = step(self.state, event)
            self.events.append(event)
        return True

    def _one_thing(self) -> bool:
        """Do what comes next; False when nothing more happens at this visit."""
        match self.state.behind_room(self.state.next_open()):
            case RoomNeeded(stage=stage):
                unseen = c.CheckPrivacy(stage=stage.id, presence=Presence.CANNOT_TELL, unseen=True)
                return self._do(unseen)
            case PrivacyNeeded(stage=stage):
                return self._look_round(stage.id)
            case ConsentNeeded(stage=stage):
                if self._random.random() < 0.07:
                    return self._do(c.DeclineConsent(stage=stage.id))
                return self._do(c.GiveConsent(stage=stage.id))
            case PartnerStage(stage=stage):
                return self._do(c.HandOver(stage=stage.id, to="partner"))
            case Ask(item=item):
                return self._ask(item)
            case _:
                return False

    def _look_round(self, stage: str) -> bool:
        if self.state.tried == 0 and self._random.random() < 0.25:
            retry = self._now + timedelta(minutes=15)
            look = c.CheckPrivacy(stage=stage, presence=Presence.COMPANION, retry_at=retry)
            return self._do(look) and self._random.random() < 0.6
        self._do(c.CheckPrivacy(stage=stage, presence=Presence.ALONE))
        if self._random.random() < 0.3:
            self._do(c.ChooseChannel(channel=self._random.choice(_CHANNELS)))
        return True

    def _ask(self, item: Item) -> bool:
        self._do(c.ShowItem(item=item.id))
        if item.is_note:
            return True
        if item.source is Source.SELF and self._random.random() < 0.04:
            code = self._random.choice((Code.DECLINED, Code.DECLINED, Code.DONT_KNOW))
            return self._do(c.GiveCode(item=item.id, code=code))
        return self._do(
            c.GiveAnswer(item=item.id, value=self._answer(item), reason="Seen by staff")
        )

    def _answer(self, item: Item) -> Answer:
        yes = 0.42 if self._troubled else 0.015
        match item.answer:
            case AnswerType.ACKNOWLEDGE:
                return "yes"
            case AnswerType.YES_NO | AnswerType.YES_NO_UNSURE | AnswerType.JUDGEMENT:
                return "yes" if self._random.random() < yes else "no"
            case AnswerType.ONE_OF:
                return self._random.choice(item.answers)
            case AnswerType.MANY_OF:
                return (self._random.choice(item.answers),)
            case AnswerType.DATE:
                return date_in_time(item, self._now.date())
            case AnswerType.NUMBER | AnswerType.AGE:
                return item.range[0] if item.range else Decimal(1)
            case _:
                return "Said in practice"

    def _afterwards(self, services: tuple[str, ...]) -> None:
        result = self.state.outcome.result
        indicated = result is not None and result.kind is ResultKind.POSITIVE
        if (indicated or self.state.outcome.disclosed) and services:
            wanted = self._random.sample(_NEEDS, k=self._random.randrange(1, 4))
            self._do(c.StateNeeds(needs=tuple(Need(id=need) for need in wanted)))
            self._refer(self._random.choice(services))
        left_early = isinstance(self.state.next_open(), PrivacyNeeded)
        stays_open = self._intake.id.int % _STAYS_OPEN == 0
        for debt in () if stays_open else owed(self.state):
            self._settle(debt)
        self._do(c.Finish(disposition="left" if left_early else "done", reason="in practice"))

    def _settle(self, debt: Owed) -> None:
        if debt.kind is OwedKind.DUTY:
            self._keep(c.TellPerson(obligation=debt.subject))
            self._keep(c.MeetObligation(obligation=debt.subject, told_person=True))
        elif debt.kind.waits_for_others:
            self._keep(c.Settle(what=debt.key, done=False, reason="no word came"))
        else:
            self._keep(c.Settle(what=debt.key))

    def _refer(self, service: str) -> None:
        if self._random.random() < 0.12:
            return
        self._do(c.OfferReferral(service=service))
        answer = self._random.choices(list(ReferralAnswer), weights=(46, 14, 24, 12, 4))[0]
        accepted = answer in (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART)
        share = ("language_and_interpreter", "safe_contact") if accepted else ()
        self._do(c.AnswerReferral(service=service, answer=answer, share=share))
        if accepted and self._random.random() < 0.6:
            self._do(c.FollowUp(service=service, status=ReferralStatus.RECEIVED))


_CHANNELS = (Channel.SELF_SCREEN, Channel.SELF_SCREEN, Channel.POINT_CARD, Channel.WRITTEN)
