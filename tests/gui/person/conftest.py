"""One stage of the person's own items between two of staff's, a desk in memory, the real page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from screenapp.errors import ScreenappError
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Gate,
    Item,
    Option,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Status,
    Tier,
    WordingSource,
)
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.commands import (
    CheckPrivacy,
    Command,
    GiveConsent,
    ShowItem,
    StartScreening,
)
from screenapp.screening.events import Event
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.shell import theme
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import ImmediateRunner

NOON = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)


def own(name: str, text: str, **more: object) -> Item:
    given: dict[str, object] = {
        "id": name,
        "construct": "threats",
        "source": Source.SELF,
        "answer": AnswerType.YES_NO,
        "text": text,
        **more,
    }
    return Item(**given)  # type: ignore[arg-type]  # a table of items reads better than a call each


NINE = tuple(Option(id=f"o{n}", text=f"Need {n}", picture="bed") for n in range(1, 10))
SEVERAL = (
    Option(id="bed", text="A bed"),
    Option(id="food", text="Food"),
    Option(id="none", text="None", exclusive=True),
)


def talk_items() -> tuple[Item, ...]:
    return (
        own("limits", "Only staff see what you say.", answer=AnswerType.ACKNOWLEDGE),
        own("hurt", "Have you been hurt?", picture="hand"),
        own("watch", "Looks at the door.", source=Source.OBSERVED),
        own("pay", "Is your pay kept from you?", answer=AnswerType.YES_NO_UNSURE),
        own("needs", "What helps most?", answer=AnswerType.ONE_OF, options=NINE),
        own("wants", "What would you like?", answer=AnswerType.MANY_OF, options=SEVERAL),
        own("hours", "Hours a day?", answer=AnswerType.NUMBER, range=(Decimal(0), Decimal(24))),
    )


def small_protocol() -> Protocol:
    after = own("after", "What staff do after.", source=Source.OBSERVED, sensitive=False)
    ways = (Channel.INTERVIEW, Channel.SELF_SCREEN)
    return Protocol(
        id="small",
        version="1.0.0",
        title="Health",
        summary="For tests.",
        status=Status.APPROVED,
        wording=WordingSource.OWN,
        language="en",
        stages=(
            Stage(
                id="talk",
                title="Talk",
                by=(StageRole.SCREENER,),
                privacy=Gate.REQUIRED,
                consent=Gate.REQUIRED,
                channels=ways,
                items=talk_items(),
            ),
            Stage(
                id="offer",
                title="Offer",
                by=(StageRole.SCREENER,),
                privacy=Gate.NOT_NEEDED,
                consent=Gate.NOT_NEEDED,
                items=(after,),
            ),
        ),
        results=(Result(id="any", kind=ResultKind.NOT_SCORED, tier=Tier.NONE, text="Held"),),
    )


class DiskFull(ScreenappError):
    key = "error.vault.disk_full"


@dataclass(frozen=True)
class Worded:
    text: str
    language: str
    reviewed: bool = True


@dataclass
class MemoryDesk:
    """Commands become events in a list, through the real rules. ``full`` makes commits break."""

    protocol: Protocol = field(default_factory=small_protocol)
    full: bool = False
    events: list[Event] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)
    spoken: dict[str, dict[str, str]] = field(default_factory=dict)
    screening: UUID = field(default_factory=uuid4)

    def __post_init__(self) -> None:
        state = State(protocol=self.protocol, screening=self.screening)
        made = act(state, StartScreening(), at=NOON, by="me")
        assert not isinstance(made, Refusal)
        self.events.extend(made)
        self.act(
            self.screening,
            CheckPrivacy(stage="talk", presence=Presence.ALONE),
            GiveConsent(stage="talk"),
            ShowItem(item="limits"),
        )
        self.commands.clear()

    def state(self, screening: UUID) -> State:
        assert screening == self.screening
        return fold(self.protocol, self.events)

    def person_languages(self, protocol: Protocol) -> PersonLanguages:
        return PersonLanguages(offered=(protocol.language, "es", "ar", *self.spoken))

    def now(self) -> State:
        return self.state(self.screening)

    def act(self, screening: UUID, *commands: Command) -> State | Refusal:
        state = self.state(screening)
        for command in commands:
            if self.full:
                raise DiskFull("full")
            self.commands.append(command)
            made = act(state, command, at=NOON, by="me")
            if isinstance(made, Refusal):
                return made
            self.events.extend(made)
            for event in made:
                state = step(state, event)
        return state

    def confirms(self, passphrase: str) -> bool:
        return passphrase == "open sesame"

    def text(self, item: Item, language: str) -> Worded:
        return self._worded(item.id, item.text, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self._worded(f"{item.id}/{option.id}", option.text, language)

    def _worded(self, name: str, source: str, language: str) -> Worded:
        found = self.spoken.get(language, {}).get(name)
        return Worded(source, "en") if found is None else Worded(found, language)


@pytest.fixture
def screening_service() -> MemoryDesk:
    return MemoryDesk()


@pytest.fixture
def page(qapp, qtbot, screening_service: MemoryDesk) -> Iterator[PersonPage]:
    """The page with its presenter, shown and handed over. The passphrase is "open sesame"."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = PersonPage()
    presenter = PersonPresenter(
        page, screening_service, ImmediateRunner(), lambda: NOON, screening_service.confirms
    )
    page.introduce(presenter)
    page.held = presenter  # as the composition root does
    page.resize(1280, 800)
    qtbot.addWidget(page, before_close_func=_let_go)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    presenter.open(screening_service.screening)
    page.sheet.cards[0].click()  # the practice question: a picture to come back by
    yield page


def _let_go(page: PersonPage) -> None:
    page.hide()  # it ignores being closed while it is handed over
