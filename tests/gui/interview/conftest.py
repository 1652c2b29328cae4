"""A small protocol with every kind of item, a desk that keeps events in a list, and a real page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from uuid import UUID, uuid4

import pytest

from screenapp.errors import ScreenappError
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    ConsentRule,
    Count,
    Disclosure,
    Gate,
    Item,
    ItemIs,
    Law,
    MeasureBound,
    Obligation,
    Option,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Status,
    Step,
    Tier,
    Trigger,
    WordingSource,
)
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.commands import Command, StartScreening
from screenapp.screening.events import Event, EventKind
from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.view_models import NO, YES
from screenapp.ui.shell import theme
from screenapp.vault.errors import TooSoon
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import ImmediateRunner

NOON = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)

FEAR = (
    "Have you ever felt unable to leave a job or a place, for fear of what might happen to you "
    "or your family?"
)
SLOWLY = (
    "Ask slowly, once. If the person looks away, wait. A pause is not an answer. You may say: "
    "“You can skip this one.”"
)


def question(name: str, text: str, **more: object) -> Item:
    given: dict[str, object] = {
        "id": name,
        "construct": "threats",
        "source": Source.SELF,
        "answer": AnswerType.YES_NO,
        "text": text,
        **more,
    }
    return Item(**given)  # type: ignore[arg-type]  # a table of items reads better than a call each


RATHER = tuple(Option(id=f"o{n}", text=f"Option {n}") for n in range(1, 4))
SEVERAL = (
    Option(id="bed", text="A place to sleep"),
    Option(id="food", text="Something to eat"),
    Option(id="none", text="None of these", exclusive=True),
)


def talk_items() -> tuple[Item, ...]:
    return (
        question(
            "limits",
            "Only staff who help you see what you say. You can skip any question, or stop.",
            answer=AnswerType.ACKNOWLEDGE,
            construct="limits_of_confidentiality",
            sensitive=False,
            help="Say this first, in your own voice.",
        ),
        question("hurt", "Have you been hurt or in danger at work?", short="Hurt at work"),
        question("leave", FEAR, short="Felt unable to leave", help=SLOWLY),
        question(
            "pay",
            "Does anyone hold back your pay?",
            short="Pay held back",
            discloses=Disclosure.LABOUR,
            answer=AnswerType.YES_NO_UNSURE,
        ),
        question(
            "papers",
            "Who keeps your papers?",
            answer=AnswerType.ONE_OF,
            options=RATHER,
            purpose="To know whether you can travel when you want to.",
        ),
        question("wants", "What would help?", answer=AnswerType.MANY_OF, options=SEVERAL, weight=1),
        question(
            "hours",
            "How many hours a day?",
            answer=AnswerType.NUMBER,
            range=(Decimal(0), Decimal(24)),
        ),
        question("words", "Anything else, in your own words?", answer=AnswerType.TEXT),
    )


def small_stages() -> tuple[Stage, ...]:
    watch = question(
        "speaks",
        "Someone else gives most of the answers.",
        source=Source.OBSERVED,
        sensitive=False,
        short="Others speak",
    )
    suspicion = question(
        "suspicion",
        "Do you have reason to think that someone is harming this person?",
        answer=AnswerType.JUDGEMENT,
        source=Source.OBSERVED,
        sensitive=False,
    )
    say = question("say", "Say what help there is.", answer=AnswerType.NOTE, source=Source.OBSERVED)
    ways = (Channel.INTERVIEW, Channel.SELF_SCREEN, Channel.POINT_CARD, Channel.WRITTEN)
    return (
        stage("watch", "What staff notice", Gate.NOT_NEEDED, watch),
        stage("talk", "Health and safety questions", Gate.REQUIRED, *talk_items(), ways=ways),
        stage("offer", "The offer", Gate.NOT_NEEDED, say, suspicion),
    )


def stage(
    name: str,
    title: str,
    gates: Gate,
    *items: Item,
    ways: tuple[Channel, ...] = (Channel.INTERVIEW,),
) -> Stage:
    return Stage(
        id=name,
        title=title,
        by=(StageRole.SCREENER,),
        items=items,
        channels=ways,
        privacy=gates,
        consent=gates,
    )


RESULTS = (
    Result(
        id="positive",
        kind=ResultKind.POSITIVE,
        tier=Tier.HIGH,
        text="Further conversation indicated",
        when=MeasureBound(measure="yeses", bound=Decimal(1), below=False),
        steps=("talk", "services"),
    ),
    Result(
        id="negative",
        kind=ResultKind.NEGATIVE,
        tier=Tier.NONE,
        text="Nothing further indicated by these answers",
        steps=("general",),
    ),
)
REPORT = Obligation(
    id="report",
    text="Report to child protection",
    when=ItemIs(item="suspicion", values=("yes",)),
    to="Child protection services",
    within="24h",
    consent=ConsentRule.NOT_NEEDED,
    law=Law(cite="The law of the place."),
)
STEPS = (
    Step(id="talk", text="Talk alone about what would help", within="30m"),
    Step(id="services", text="Offer services that fit", by=StageRole.SCREENER, within="2h"),
    Step(id="general", text="Offer the general leaflet", within="4h"),
    Step(id="again", text="Try again when alone", within="1h"),
)


def small_protocol() -> Protocol:
    return Protocol(
        id="small",
        version="1.0.0",
        title="Health and safety questions",
        summary="For tests.",
        status=Status.APPROVED,
        wording=WordingSource.OWN,
        language="en",
        content_hash="00",
        triggers=(Trigger(id="universal", text="Everyone"),),
        stages=small_stages(),
        measures=(Count(id="yeses", of=("hurt", "leave", "pay")),),
        results=RESULTS,
        indeterminate_steps=("again",),
        obligations=(REPORT,),
        steps=STEPS,
    )


class DiskFull(ScreenappError):
    key = "error.vault.disk_full"


@dataclass(frozen=True)
class Worded:
    text: str
    language: str
    reviewed: bool


@dataclass(frozen=True)
class Colleague:
    id: str
    name: str


@dataclass
class MemoryDesk:
    """Commands become events in a list, through the real rules. ``full`` makes commits break.

    The second person is "Night lead", whose passphrase is "seven herons walk"; with ``waiting``
    seconds left nobody's is looked at.
    """

    protocol: Protocol
    now: datetime = NOON
    full: bool = False
    waiting: int = 0
    by: str = "me"
    others: tuple[Colleague, ...] = (Colleague("b", "Night lead"),)
    passphrases_tried: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)
    spoken: dict[str, dict[str, tuple[str, bool]]] = field(default_factory=dict)
    known_languages: tuple[str, ...] = ("en",)
    screening: UUID = field(default_factory=uuid4)
    arrived: Intake = field(
        default_factory=lambda: Intake(
            id=uuid4(),
            day=date(2026, 11, 19),
            unit="ed",
            shift="evening",
            age_group=AgeGroup.UNKNOWN,
            trigger="universal",
            reference="T2",
            arrived_at=NOON,
            person=Person(),
        )
    )

    def __post_init__(self) -> None:
        start = StartScreening(intake=self.arrived.id, trigger="universal")
        made = act(State(protocol=self.protocol, screening=self.screening), start, at=NOON, by="me")
        assert not isinstance(made, Refusal)
        self.events.extend(made)

    def clock(self) -> datetime:
        return self.now

    def state(self, screening: UUID) -> State:
        assert screening == self.screening
        return fold(self.protocol, self.events)

    def intake(self, intake: UUID) -> Intake:
        assert intake == self.arrived.id
        return self.arrived

    def act(self, screening: UUID, *commands: Command) -> State | Refusal:
        state = self.state(screening)
        for command in commands:
            if self.full:
                raise DiskFull("full")
            self.commands.append(command)
            self.now += timedelta(seconds=1)
            made = act(state, command, at=self.now, by=self.by)
            if isinstance(made, Refusal):
                return made
            self.events.extend(made)
            for event in made:
                state = step(state, event)
        return state

    def text(self, item: Item, language: str) -> Worded:
        return self._worded(item.id, item.text, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self._worded(f"{item.id}/{option.id}", option.text, language)

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        return self._worded(path, source, language)

    def _worded(self, name: str, source: str, language: str) -> Worded:
        found = self.spoken.get(language, {}).get(name)
        if found is None:
            return Worded(source, "en", True)
        return Worded(found[0], language, found[1])

    def person_languages(self, protocol: Protocol) -> PersonLanguages:
        return PersonLanguages(offered=self.known_languages)

    @property
    def me(self) -> Colleague:
        return Colleague(self.by, "Nora Blake")

    def staff_names(self) -> dict[str, str]:
        return {"me": "Nora Blake", "b": "Night lead"}

    def colleagues(self) -> tuple[Colleague, ...]:
        return self.others

    def seconds(self, name: str, passphrase: str) -> str | None:
        if self.waiting:
            raise TooSoon(self.waiting)
        self.passphrases_tried.append(passphrase)
        return "b" if (name, passphrase) == ("Night lead", "seven herons walk") else None

    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.events]

    def given(self, item: str) -> object:
        return self.state(self.screening).given.get(item)


def past_room(page: InterviewPage, *, alone: bool = False) -> None:
    """Answer who is in the room: only the two, or somebody who cannot see the screen."""
    assert page.privacy.isVisibleTo(page)
    if alone:
        page.privacy.answers.row(Presence.ALONE.value).click()
        page.privacy.forward.click()
    else:
        page.privacy.notes.open.click()


def past_gate(page: InterviewPage, agrees: bool = True) -> None:
    """Only the two are in the room; or the person agrees, or does not."""
    if page.privacy.isVisibleTo(page):
        past_room(page, alone=True)
    else:
        page.consent.answers.row(YES if agrees else NO).click()
        page.consent.go_on.click()


@pytest.fixture
def make_item() -> Callable[..., Item]:
    """One item of the person's, as given or with anything else."""
    return question


@pytest.fixture
def protocol() -> Protocol:
    return small_protocol()


@pytest.fixture
def screening_service(protocol: Protocol) -> MemoryDesk:
    return MemoryDesk(protocol)


@pytest.fixture
def page(qapp, qtbot, screening_service: MemoryDesk) -> Iterator[InterviewPage]:
    """The page with its presenter, shown."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = InterviewPage()
    presenter = InterviewPresenter(
        page, screening_service, ImmediateRunner(), screening_service.clock
    )
    page.introduce(presenter)
    page.resize(1096, 736)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.held = presenter  # as the composition root does
    page.past_room = partial(past_room, page)
    page.past_gate = partial(past_gate, page)
    yield page
