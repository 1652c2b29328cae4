"""Every window of the real program can be used without a mouse, without sharp eyes, without luck.

One program on a practice vault walks through all of its places; what is measured is what is
shown there.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp.app.controller import AppController
from screenapp.app.start import make_controller
from screenapp.practice import making
from screenapp.screening import commands as c
from screenapp.screening.person import Person, Presence
from screenapp.ui.person.page import PersonPage
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.sections import Section
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.today.page import TodayPage
from screenapp.vault import KdfCost
from screenapp.vault.crypto.aead import signed_form
from screenapp.workflow import display

WORD = "seven quiet herons walk inland"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
PROTOCOL, STAGE = "youth-any-of-four", "questions"
LEAST = 7.0  # contrast of text
TAPPED, ELSEWHERE = 44, 32  # px

Walk = Callable[["Walker"], None]


class Walker:
    """Goes to the places of *controller* as its signals let a person go."""

    def __init__(self, controller: AppController, qtbot: QtBot) -> None:
        self.controller, self._qtbot = controller, qtbot

    def sign_in(self) -> None:
        page = self.controller.window.findChild(SignInPage)
        assert isinstance(page, SignInPage)
        page.name.edit.setText("lead")
        QTest.keyClicks(page.passphrase.edit, WORD)
        page.sign_in.click()
        self._qtbot.waitUntil(lambda: self.controller.navigator is not None, timeout=30_000)
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way and what was dropped is gone."""
        self._qtbot.waitUntil(lambda: not self.controller.worker.pending, timeout=30_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def go(self, place: str) -> None:
        assert self.controller.navigator is not None
        self.controller.navigator.go(place)

    def interview(self, *commands: c.Command) -> None:
        """A new screening, in which *commands* were carried out, in the interview."""
        assert self.controller.opened is not None
        assert self.controller.navigator is not None
        screening_service = self.controller.opened.screening_service
        intake = screening_service.new_intake(
            person=Person(), trigger="universal", protocol=PROTOCOL
        )
        screening = screening_service.screening_of(intake.id)
        assert isinstance(screening, UUID)
        screening_service.act(screening, *commands)
        self.controller.navigator.interview(screening)
        self.rest()

    def tell(self, signal: str, *what: object) -> None:
        """Let the page report *signal*, as when its button is pressed."""
        getattr(self.controller.window.page, signal).emit(*what)

    def on(self, signal: str) -> None:
        """On from the interview, with its screening."""
        assert self.controller.navigator is not None
        self.tell(signal, self.controller.navigator.screening)


ALONE = c.CheckPrivacy(stage=STAGE, presence=Presence.ALONE)
CONSENT = c.GiveConsent(stage=STAGE)


def to_person(walker: Walker) -> None:
    walker.interview(ALONE, CONSENT)
    walker.on("hand_over_wanted")


def to_referral(walker: Walker) -> None:
    walker.interview(ALONE, CONSENT)
    walker.on("referral_wanted")


def to_log(walker: Walker) -> None:
    walker.go("staff")
    walker.rest()
    walker.tell("log_wanted")


def to_section(section: Section) -> Walk:
    """Into one part of Settings."""

    def walk(walker: Walker) -> None:
        walker.go("settings")
        walker.rest()
        page = walker.controller.window.page
        assert isinstance(page, SettingsPage)
        page.go_to(section)

    return walk


def to_form(walker: Walker) -> None:
    walker.interview()
    walker.go("today")
    walker.rest()
    page = walker.controller.window.page
    assert isinstance(page, TodayPage)
    row = next(row for row in page.rows if row.other.isVisibleTo(page))
    walker.tell("form_wanted", row.key)


def to_handover(walker: Walker) -> None:
    walker.go("today")
    walker.rest()
    walker.tell("handover_wanted")


PLACES: dict[str, Walk] = {
    "hand-over": to_handover,
    "today": lambda walker: walker.go("today"),
    "new intake": to_form,
    "silent signal": lambda walker: walker.tell("signal_wanted"),
    "who is here": lambda walker: walker.interview(),
    "consent": lambda walker: walker.interview(ALONE),
    "question": lambda walker: walker.interview(ALONE, CONSENT),
    "person": to_person,
    "referral": to_referral,
    "services": lambda walker: walker.go("services"),
    "cards": lambda walker: walker.go("cards"),
    "review": lambda walker: walker.go("review"),
    "protocols": lambda walker: walker.go("protocols"),
    "staff": lambda walker: walker.go("staff"),
    "log": to_log,
    "settings": lambda walker: walker.go("settings"),
    **{f"settings {section.value}": to_section(section) for section in Section},
    "cover": lambda walker: walker.controller.window.conceal(),
}
SCREENING = {"who is here", "consent", "question", "person"}


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice vault of invented people."""
    folder = tmp_path_factory.mktemp("practice") / "vault"
    making.make(folder, screenings=40, seed=3, word=WORD, cost=CHEAP)
    return folder


@pytest.fixture
def walker(vault: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Walker]:
    """The program on that vault, signed in as the protocol lead, at the smallest size."""
    controller = make_controller(qapp, vault, language="en")
    controller.window.resize(1024, 640)
    controller.open()
    walker = Walker(controller, qtbot)
    walker.rest()
    walker.sign_in()
    yield walker
    controller.window.close()
    qtbot.waitUntil(lambda: not controller.worker.pending, timeout=30_000)
    controller.worker.stop()
    controller.window.hide()
    controller.deleteLater()  # with it goes its timer of the first quiet moment


def sign(message: bytes) -> display.Signature:
    """As a lead does; whose key it is, is looked at when somebody signs in."""
    key = Ed25519PrivateKey.generate()
    value = key.sign(signed_form(message))
    return display.Signature(signer=key.public_key().public_bytes_raw(), value=value)


def test_the_person_finds_nothing_of_staffs_in_the_window(
    walker: Walker, vault: Path, unpainted: Callable[[QWidget], list[str]]
) -> None:
    display.save(vault, replace(display.load(vault), person_dim_seconds=90), sign)
    to_person(walker)
    walker.rest()
    assert unpainted(walker.controller.window) == []
    assert walker.controller.window.page is None
    page = walker.controller.window.findChild(PersonPage)
    assert page.idle.interval() == 90_000  # as a lead had set it


@pytest.fixture(params=PLACES, ids=lambda place: place.replace(" ", "-"))
def shown(request: pytest.FixtureRequest, walker: Walker) -> tuple[str, QWidget]:
    """One place, and the window that shows it."""
    PLACES[request.param](walker)
    walker.rest()
    return request.param, walker.controller.window


def test_every_place_can_be_heard_tapped_and_read(
    shown: tuple[str, QWidget],
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
    text_contrasts: Callable[[QWidget], dict[str, float]],
) -> None:
    place, window = shown
    page = window.page if isinstance(window, MainWindow) and place != "person" else None
    contrasts = text_contrasts(window)
    wrong = {
        "no name": nameless(window),
        "too small": too_small(window, ELSEWHERE),
        "too small to tap": too_small(page or window, TAPPED) if place in SCREENING else [],
        "too faint": [f"{w} {ratio:.1f}" for w, ratio in contrasts.items() if ratio < LEAST],
    }
    assert not any(wrong.values()), "\n".join(f"{rule}: {w}" for rule, w in wrong.items() if w)
