"""Presses at random in a real window on a real store: every event was on the painted page.

A robot presses keys, taps and bounces. It writes down what stood painted at each press, by its
own reckoning, and asks of everything that is committed which press it came from.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp.protocol.item_status import Answer
from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import State
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.notes.note_row import NoteButton
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.person.cards import PictureCard
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.place import person_place
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.person.view_model import Ending
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.widgets import AnswerRow
from screenapp.vault import KdfCost, Role
from screenapp.workflow.screening_service import ScreeningService

Key = Qt.Key
FRESH, QUIET = 150, 300
MINE = "amber lantern drifts slow"
PROTOCOLS = ("ed-two-prong", "youth-any-of-four", "custody-three-tier", "adult-eight-topic")
FOLLOWING = (c.ShowItem, c.Resume, c.Pause, c.ChooseChannel, c.ChooseLanguage)
"""What the program does by itself after a press, or what says nothing of anybody."""

_PLAIN = (*range(Key.Key_0, Key.Key_9 + 1), Key.Key_A, Key.Key_E, Key.Key_Up, Key.Key_Down)
_GOING = (Key.Key_Return, Key.Key_Return, Key.Key_Space, Key.Key_Backspace, Key.Key_Tab)
_FUNCTION = {Key.Key_F2: "F2", Key.Key_F3: "F3", Key.Key_F4: "F4"}


@dataclass(frozen=True)
class Painted:
    """What somebody who looks at the page can see of it."""

    place: str
    item: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    """(digit or function key, key of the row); the digit is empty where none is printed."""
    typed: bool = False
    digits: tuple[tuple[str, str], ...] = field(default=(), compare=False)  # arrows change them

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(key for _, key in self.rows)


@dataclass
class Press:
    painted: Painted
    taken: bool
    means: frozenset[str]
    """Keys of rows that it would choose; ``go`` for what keeps or goes on; ``someone``."""


def printed(window: MainWindow, page: InterviewPage, person: PersonPage | None) -> Painted:
    """What the window shows now."""
    if person is not None and person.isVisible():
        sheet = person.sheet
        if not sheet.isVisible() or sheet._face is None:
            return Painted("closing")
        cards = tuple(("", card.key) for card in sheet.cards)
        return Painted("person", sheet._face.item, cards, sheet.line.isVisible())
    if page.question.isVisible() and page.question._face is not None:
        entry = page.question.entry
        shown = (*(r for r in entry.answers.rows if r.isVisible()), *entry.codes.rows)
        typed = entry.line.isVisible() or entry.reason.isVisible()
        rows = tuple((row.digit, row.key) for row in shown)
        return Painted("question", page.question._face.item, rows, typed)
    if page.notes.isVisible() and page.notes._face is not None:
        return noted(page)
    for place, face in (("privacy", page.privacy), ("consent", page.consent)):
        if face.isVisible():
            return Painted(place, "", tuple((row.digit, row.key) for row in face.answers.rows))
    if page.result.isVisible():
        told = page.result.disclosures.rows
        return Painted("result", "", tuple(("", row.key) for row in told if row.isVisible()))
    return Painted("nothing")


def noted(page: InterviewPage) -> Painted:
    """A page of notes: every button by its row, and the digits of the row painted as current."""
    face, buttons = page.notes._face, [b for row in page.notes.rows for b in row.buttons]
    every = tuple(("", f"{b.item}|{b.key}") for b in buttons)
    current = {row.item for row in page.notes.rows if row.painted_as_current}
    digits = tuple((b.digit, f"{b.item}|{b.key}") for b in buttons if b.item in current)
    return Painted("notes", f"{face.face}|{face.current}", every, digits=digits)


class Reckoning:
    """When a press could have been meant for what is painted, reckoned apart from the guard."""

    def __init__(self) -> None:
        self.seen = Painted("nothing")
        self._since: int | None = None
        self._refused: int | None = None

    def paint(self, ms: int, now: Painted) -> None:
        if now != self.seen:
            self._since = ms
        self.seen = now

    def press(self, ms: int, *, repeats: bool, free: bool) -> bool:
        if free:
            return True
        early = self._since is None or ms - self._since < FRESH
        hurried = self._refused is not None and ms - self._refused < QUIET
        refused = early or hurried or repeats
        self._refused = ms if refused else None
        return not refused


class Later:
    """Work that is done when the robot says so, as a slow disk does it."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable, Callable, Callable]] = []

    def run(self, work: Callable, done: Callable, failed: Callable) -> None:
        self.waiting.append((work, done, failed))

    def step(self) -> None:
        work, done, failed = self.waiting.pop(0)
        try:
            found = work()
        except Exception as error:
            failed(error)
        else:
            done(found)


@dataclass
class Store:
    """The real service; the commands that it takes together are shown to *judge* once kept."""

    service: ScreeningService
    judge: Callable[[tuple[c.Command, ...]], None]

    def __getattr__(self, name: str) -> object:
        return getattr(self.service, name)

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        found = self.service.act(screening, *commands)
        if not isinstance(found, Refusal):
            self.judge(commands)
        return found


@dataclass
class Tally:
    presses: int = 0
    refused: int = 0
    kept: dict[str, int] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)


class Robot:
    """Lives in *window*; *service* is at an open vault. ``tally`` says what came of it."""

    def __init__(self, window: MainWindow, service: ScreeningService, seed: int) -> None:
        self.chance, self.window = random.Random(seed), window
        self.ms, self.tally = 1_000, Tally()
        self.reckoning, self.runner = Reckoning(), Later()
        self.pending: list[Press] = []
        self.lost: list[str] = []
        self.store = Store(service, self._judge)
        self.page = InterviewPage()
        self.presenter = InterviewPresenter(self.page, self.store, self.runner, _now)
        self.page.introduce(self.presenter)
        self.person: PersonPage | None = None
        self._person_presenter: PersonPresenter | None = None
        self._wants_another, self._at_end = True, 0
        for left in (self.page.left, self.page.referral_wanted):
            left.connect(self._another)
        self.page.hand_over_wanted.connect(self._hand_over)
        window.presses.rule.clock = lambda: self.ms / 1000
        window.presses._mark.painted.connect(self._paint)

    # --- what is around it --------------------------------------------------------------

    def _another(self, _screening: object = None) -> None:
        self._wants_another = True

    def _begin(self) -> None:
        self._wants_another, self._at_end = False, 0
        person = Person(age=(17, 17), age_basis=AgeBasis.STATED)
        name = self.chance.choice(PROTOCOLS)
        intake = self.store.new_intake(person=person, trigger="universal", protocol=name)
        self.window.show_page(self.page, "today")
        self.presenter.open(self.store.screening_of(intake.id))

    def _hand_over(self, screening: UUID) -> None:
        self.person, self._person_presenter = person_place(
            self.store, self.runner, _now, handed_back=self._handed_back
        )
        self.window.show_person(self.person)
        self._person_presenter.open(screening)

    def _handed_back(self, screening: UUID, ending: Ending) -> None:
        self.window.leave_person()
        self.person = None
        self.window.show_page(self.page, "today")
        self.presenter.handed_back(screening, ending)

    def _paint(self) -> None:
        self.reckoning.paint(self.ms, printed(self.window, self.page, self.person))

    def _settle(self, *, painted: bool) -> None:
        """Let the store catch up, or not; let the page be painted, or not."""
        while self.runner.waiting and (painted or self.chance.random() < 0.6):
            self.runner.step()
        QApplication.processEvents()
        while painted and not self.window.presses.rule.is_painted:
            QApplication.processEvents()

    # --- pressing -----------------------------------------------------------------------

    def run(self, presses: int) -> None:
        while self.tally.presses < presses and not self.lost:
            if self._wants_another or self._at_end > 12:
                self._begin()
                self._settle(painted=True)
            seen = self.reckoning.seen
            self.tally.places.add(seen.place)
            self._at_end += seen.place in ("result", "nothing")
            if seen.place == "closing" and self._person_presenter is not None:
                self._person_presenter.unlock_wanted(MINE)
                self._settle(painted=True)
                continue
            self.ms += self.chance.choice((1, 8, 30, 90, 149, 150, 250, 299, 300, 400, 700, 1_500))
            self._press(seen)
            self._settle(painted=self.chance.random() < 0.8)
            if not self.runner.waiting:
                self.pending.clear()  # all that they could ask for has been done

    def _press(self, seen: Painted) -> None:
        way = self.chance.random()
        digits = [Key(ord(d)) for d, _ in (*seen.rows, *seen.digits) if len(d) == 1]
        if way < 0.3 and digits:
            self._key(self.chance.choice(digits))
        elif way < 0.5:
            self._key(self.chance.choice(_GOING))
        elif way < 0.62:
            self._key(Key(self.chance.choice((*_PLAIN, *_FUNCTION))))
        elif way < 0.67:
            self._key(self.chance.choice((Key.Key_Return, Key.Key_1)), repeats=True)
        else:
            self._tap()
        if self.chance.random() < 0.15:  # it bounces
            self.ms += self.chance.randint(1, 60)
            self._key(self.chance.choice((Key.Key_Return, Key.Key_1, Key.Key_2)))

    def _key(self, key: Key, *, repeats: bool = False) -> None:
        focused, handle = self.window.focusWidget(), self.window.windowHandle()
        seen = self.reckoning.seen
        if seen.place == "notes":  # an arrow has another row painted, and turns no page
            seen = replace(seen, digits=noted(self.page).digits)
        self._note(_meant_by_key(key, seen, focused), repeats, _is_someone(focused))
        if repeats:
            plain = Qt.KeyboardModifier.NoModifier
            QGuiApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, key, plain, "", True))
            return
        QTest.keyPress(handle, key)
        if self.chance.random() < 0.2:
            self.ms += self.chance.randint(1, 400)
            self._settle(painted=self.chance.random() < 0.5)
        QTest.keyRelease(handle, key)

    def _tap(self) -> None:
        front = self.person if self.person is not None else self.page
        every = [b for b in front.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if not every:
            return
        button = self.chance.choice(every)
        at = button.mapTo(self.window, QPoint(button.width() // 2, button.height() // 2))
        under, handle = self.window.childAt(at), self.window.windowHandle()
        if under is None or not front.isAncestorOf(under):
            return
        self._note(_meant_by_tap(under), False, _is_someone(under))
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
        if self.chance.random() < 0.2:
            self.ms += self.chance.randint(1, 400)
            self._settle(painted=self.chance.random() < 0.5)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)

    def _note(self, means: frozenset[str], repeats: bool, someone: bool) -> None:
        taken = self.reckoning.press(self.ms, repeats=repeats, free=someone)
        self.pending.append(Press(self.reckoning.seen, taken, means))
        self.tally.presses += 1
        self.tally.refused += not taken

    # --- judging ------------------------------------------------------------------------

    def _judge(self, commands: tuple[c.Command, ...]) -> None:
        """One press is one act: what is committed together came of one."""
        acts = [command for command in commands if not isinstance(command, FOLLOWING)]
        if not acts:
            return
        for act in acts:
            name = type(act).__name__
            self.tally.kept[name] = self.tally.kept.get(name, 0) + 1
        taken = (press for press in self.pending if press.taken)
        found = next((p for p in taken if all(explains(p, act) for act in acts)), None)
        if found is None:
            said = "\n".join(map(str, self.pending))
            self.lost.append(f"{self.ms} ms: {acts}\ncame of none of these:\n{said}")
        else:
            self.pending.remove(found)


def explains(press: Press, command: c.Command) -> bool:
    """Whether *press*, with what stood painted then, can have asked for *command*."""
    seen, means = press.painted, press.means
    goes = "go" in means
    if seen.place == "notes" and isinstance(command, c.GiveAnswer | c.GiveCode | c.ClearAnswer):
        mine = {key for key in means & seen.keys if key.startswith(f"{command.item}|")}
        said = getattr(command, "code", None) or getattr(command, "value", "")
        ends = f"/{getattr(said, 'value', said)}" if said else ""  # any, where it was cleared
        return any(key.endswith(ends) for key in mine)
    match command:
        case c.GiveAnswer(item=item, value=str(value)) if f"answer/{value}" in means:
            return seen.item == item
        case c.GiveAnswer(item=item, value=tuple()) | c.ClearAnswer(item=item):
            row = any(key in seen.keys and key.startswith("answer/") for key in means)
            return seen.item == item and (row or (goes and seen.typed))
        case c.GiveAnswer(item=item):
            return seen.item == item and goes and seen.typed
        case c.GiveCode(item=item, code=code, value=value):
            known = f"code/{code.value}" if value is None else f"answer/{_one(value)}"
            row = known in means
            skipped = goes and (seen.typed or seen.place == "person")
            return seen.item == item and (row or skipped)
        case c.GiveConsent() | c.DeclineConsent() | c.HandOver():
            return seen.place == "consent" and goes
        case c.WithdrawConsent():
            return seen.place == "question" and "stop" in means
        case c.Judge(disclosed=kind) if kind is not None:
            return seen.place == "result" and (goes or kind.value in means)
        case c.CheckPrivacy() | c.MeetInterpreter() | c.DeclineInterpreter():
            return seen.place == "privacy" or "someone" in means
        case _:
            return seen.place == "result" and goes


def _one(value: Answer) -> Answer:
    return value[0] if isinstance(value, tuple) else value


def _meant_by_key(key: Key, seen: Painted, focused: QWidget | None) -> frozenset[str]:
    name = _FUNCTION.get(key, chr(key) if Key.Key_0 <= key <= Key.Key_9 else "")
    if name:
        return frozenset(row for digit, row in (*seen.rows, *seen.digits) if digit == name)
    if key in (Key.Key_Return, Key.Key_Space):
        return _meant_by_tap(focused) | {"go"}
    return frozenset()


def _meant_by_tap(under: QWidget | None) -> frozenset[str]:
    if _is_someone(under):
        return frozenset({"someone", "go"})
    while under is not None:
        if isinstance(under, NoteButton):
            return frozenset({f"{under.item}|{under.key}"})
        if isinstance(under, AnswerRow | PictureCard):
            return frozenset({under.key})
        if isinstance(under, QAbstractButton):
            return frozenset({"go"})
        under = under.parentWidget()
    return frozenset()


def _is_someone(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property("acts_at_once"))


def _now() -> datetime:
    return datetime.now().astimezone()


CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
PARTS = 4
"""The presses are made in so many parts, each by its own seed and in its own vault."""


@pytest.fixture
def service(new_vault, tmp_path: Path) -> Iterator[ScreeningService]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="nurse",
        passphrase=MINE,
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        practice=True,
    )
    yield ScreeningService(vault, shipped_library(), _now)
    vault.close()


@pytest.fixture
def window(qapp, qtbot: QtBot) -> MainWindow:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = MainWindow(lambda: CoverPage(book.chosen("conversions")))
    qtbot.addWidget(made, before_close_func=MainWindow.show_sign_in)
    made.resize(1024, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize("seed", range(PARTS))
def test_every_event_was_on_the_painted_page_at_the_press(
    window: MainWindow,
    service: ScreeningService,
    times: Callable[[int, int], int],
    seed: int,
) -> None:
    robot = Robot(window, service, seed)
    robot.run(times(1_000, 100_000) // PARTS)
    assert robot.lost == []
    told = robot.tally
    assert told.places >= {"question", "notes", "consent", "privacy"}
    answers, codes = told.kept.get("GiveAnswer", 0), told.kept.get("GiveCode", 0)
    assert answers > 0
    assert answers + codes > told.presses / 50
    assert told.kept.get("CheckPrivacy", 0) > 0
    assert told.presses / 10 < told.refused < told.presses * 9 / 10
