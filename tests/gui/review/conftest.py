"""Synthetic counts behind a real page and presenter: nobody in them exists."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from screenapp.protocol.model import Channel, Disclosure, Protocol, ResultKind, Tier
from screenapp.review.encounters import CountedEvents
from screenapp.screening.fact import Fact
from screenapp.screening.intake import AgeGroup, IntakeCount
from screenapp.ui.review.page import ReviewPage
from screenapp.ui.review.presenter import ReviewPresenter
from screenapp.ui.shell import theme
from screenapp.ui.widgets import scrolled
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site

PROTOCOL = "ed-two-prong"
NOW = datetime(2026, 2, 1, 12, tzinfo=UTC)


def _pair(number: int, day: date, rng: random.Random, protocol: str) -> tuple[IntakeCount, Fact]:
    reason = rng.random() < 0.62
    bad_week = date(2025, 2, 10) <= day < date(2025, 2, 17)
    private = rng.random() < (0.5 if bad_week else 0.82)
    offered = tuple(c for c in Channel if private and rng.random() < 0.6)
    spoke = tuple((Disclosure.LABOUR, c) for c in offered if rng.random() < 0.05)
    complete = private and rng.random() < 0.85
    where = {"unit": "north", "shift": "day", "age_group": AgeGroup.FROM_24_TO_64}
    intake = IntakeCount(
        id=UUID(int=number + 1), day=day, trigger="observed" if reason else "", **where
    )
    fact = Fact(
        screening=UUID(int=10**9 + number),
        intake=intake.id,
        day=day,
        trigger=intake.trigger or None,
        protocol=protocol,
        version="1",
        language="en",
        attempted=reason,
        not_done=None if private else "not_asked_not_private",
        private=private,
        private_ever=private,
        complete=complete,
        result="indicated" if spoke else "nothing_indicated",
        kind=ResultKind.POSITIVE if spoke else ResultKind.NEGATIVE,
        tier=Tier.NONE,
        tier_final=Tier.NONE,
        channels_offered=offered,
        disclosed=spoke,
        minutes=rng.randint(3, 12) if complete else None,
        referrals=((rng.choice(("accepted", "declined")), None),) if spoke else (),
        **where,
    )
    return intake, fact


def counted(count: int, *, days: int = 90, protocol: str = PROTOCOL) -> CountedEvents:
    """*count* people over *days* from 1 January 2025 on."""
    rng = random.Random(11)
    start = date(2025, 1, 1)
    pairs = [
        _pair(n, start + timedelta(days=n * days // count), rng, protocol) for n in range(count)
    ]
    return CountedEvents(intakes=tuple(i for i, _ in pairs), facts=tuple(f for _, f in pairs))


class CountingDesk:
    """A desk with counts and nothing else; it remembers what the audit log was told."""

    practice = True
    site = Site()
    page_parts = PageParts(Path("nowhere"), bytes(32), bytes(16))
    protocols: tuple[Protocol, ...] = ()

    def __init__(self, held: CountedEvents) -> None:
        self.held = held
        self.reports = 0

    def counts(self) -> CountedEvents:
        return self.held

    def reported(self) -> None:
        self.reports += 1


class PseudoLanguage(QTranslator):
    """Accents, a third more length, brackets: text without brackets is untranslated."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}{'·' * (len(source) // 3)}⟧"


class Shown:
    """A page in a window as the frame shows it, with its presenter and desk."""

    def __init__(self, held: CountedEvents, now: datetime = NOW) -> None:
        self.page = ReviewPage()
        self.screening_service = CountingDesk(held)
        self.presenter = ReviewPresenter(
            self.page, self.screening_service, ImmediateRunner(), lambda: now
        )
        self.page.period_chosen.connect(self.presenter.choose_period)
        self.page.protocol_chosen.connect(self.presenter.choose_protocol)
        self.page.file_placed.connect(self.presenter.save)
        self.area: QScrollArea = scrolled(self.page)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """Light, at usual size, left to right and in English, whatever the test before did."""
    QLocale.setDefault(QLocale("en"))
    theme.apply(qapp, theme.Scheme.LIGHT)
    yield
    theme.apply(qapp, theme.Scheme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def many() -> Callable[..., CountedEvents]:
    return counted


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., Shown]:
    """A shown review of *held*, counted and drawn."""

    def make(
        held: CountedEvents, now: datetime = NOW, width: int = 1096, height: int = 736
    ) -> Shown:
        made = Shown(held, now)
        qtbot.addWidget(made.area)
        made.area.resize(width, height)
        made.presenter.open()
        with qtbot.waitActive(made.area):
            made.area.show()
            made.area.activateWindow()
        QCoreApplication.processEvents()
        return made

    return make


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Switches the window to the pseudo-language."""
    made = PseudoLanguage()

    def switch() -> None:
        qapp.installTranslator(made)

    yield switch
    qapp.removeTranslator(made)
