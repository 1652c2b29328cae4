"""A watcher with a stopwatch and a counter of screens cannot tell what was answered.

They see when a press is made, when the next page comes, and how many pages there are; not what
is on them. The times are the program's own, with a disk that takes longer for some answers.
"""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from screenapp.protocol.model import ItemIs, Protocol
from screenapp.ui.person.pace import STEP_MS, Pace
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.person.view_model import MORE
from screenapp.workflow.ports import ImmediateRunner

from .conftest import NOON, MemoryDesk, own, small_protocol

CHOICES = ("first", "last", "skip", "later")


class Watch:
    """A clock that only the desk moves on, by as much as its commits take."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class SlowDesk(MemoryDesk):
    """Each command takes a while, an answer more than a mere look."""

    watch = Watch()

    def act(self, screening, *commands):
        self.watch.now += sum(0.01 + 0.002 * len(repr(command)) / 10 for command in commands)
        return super().act(screening, *commands)


@dataclass
class Seen:
    """What a watcher notes: milliseconds from each press to the next page, and the last page."""

    delays: list[int]
    last: str


class Watched:
    """One hand-over of a protocol's stage on the real page, walked by a way of answering."""

    def __init__(self, qtbot, desk: MemoryDesk, watch: Watch) -> None:
        self.desk, self.watch = desk, watch
        self.pressed, self.due, self.delays = 0.0, 0.0, list[int]()
        self.page = PersonPage(pace=Pace(watch))
        qtbot.addWidget(self.page, before_close_func=lambda page: page.hide())
        self.held = PersonPresenter(self.page, desk, ImmediateRunner(), lambda: NOON, desk.confirms)
        sheet = self.page.sheet
        for press in (sheet.chosen, sheet.confirmed, sheet.skipped):
            press.connect(self._press)
        self.page.introduce(self.held)
        self.page.turns.planned.connect(self._planned)
        self.page.show()

    def _planned(self, wait: int) -> None:
        self.due = self.watch.now + wait / 1000
        self.delays.append(round((self.due - self.pressed) * 1000))

    def _press(self) -> None:
        self.pressed = self.watch.now

    def walk(self, choose: Callable[[PersonPage], None]) -> Seen:
        self.held.open(self.desk.screening)
        self._come()
        for _ in range(60):
            if self.page.last.isVisible():
                return Seen(delays=self.delays[1:], last=self.page.last.thanks.text())
            choose(self.page)
            self._come()
        raise AssertionError("no end")

    def _come(self) -> None:
        """The moment that was planned has come."""
        turns = self.page.turns
        if turns.is_pending:
            self.watch.now = self.due
            turns._timer.stop()
            turns._turn()


def is_first_part(page: PersonPage) -> bool:
    """Whether more answers are behind the ones shown, and these were not turned to."""
    keys = [card.key for card in page.sheet.cards]
    return MORE in keys and keys[0].endswith("o1")


def answering(way: Iterator[str]) -> Callable[[PersonPage], None]:
    """Press what *way* says next on each page that asks; options in parts are gone through."""

    def choose(page: PersonPage) -> None:
        sheet, face = page.sheet, page.sheet._face
        if not face.item:  # the practice question or a pause: nothing of an answer
            sheet.cards[0].click()
            return
        pressed = next(way)
        if pressed == "later" and is_first_part(page):
            sheet.cards[-1].click()
        elif pressed == "skip":
            sheet.skip.click()
        elif face.typed:
            sheet.line.setText("7")
            sheet.go_on.click()
        else:
            cards = [card for card in sheet.cards if card.key != MORE]
            cards[0 if pressed == "first" else -1].click()
            if face.several and page.sheet._face is not None and page.sheet._face.face == face.face:
                sheet.go_on.click()

    return choose


def branching() -> Protocol:
    """The small protocol, where two more questions hang on one answer, and words beside one."""
    small = small_protocol()
    talk = small.stages[0]
    more = (
        own("since", "Since when?", when=ItemIs(item="hurt", values=("yes",))),
        own("still", "Still now?", when=ItemIs(item="since", values=("yes",))),
    )
    needs = next(item for item in talk.items if item.id == "needs")
    say = tuple(replace(o, say=o.id == "o5") for o in needs.options)
    items = [replace(needs, options=say) if item is needs else item for item in talk.items]
    stage = replace(talk, items=(*items[:3], *more, *items[3:]))
    return replace(small, stages=(stage, *small.stages[1:]))


def desk_for(protocol: Protocol) -> tuple[SlowDesk, Watch]:
    watch = Watch()
    SlowDesk.watch = watch
    return SlowDesk(protocol=protocol), watch


def watched(qtbot, protocol: Protocol, way: Iterator[str]) -> Seen:
    desk, watch = desk_for(protocol)
    return Watched(qtbot, desk, watch).walk(answering(way))


def test_no_way_of_answering_shows_in_the_number_of_screens_or_their_times(qtbot, times):
    protocol = branching()
    draw = random.Random(13)
    ways = [itertools.repeat(one) for one in CHOICES[1:]]
    ways += [iter([draw.choice(CHOICES) for _ in range(40)]) for _ in range(times(1, 200))]
    seen = [watched(qtbot, protocol, way) for way in ways]
    first = seen[0]
    assert len(first.delays) > 10
    assert set(first.delays) == {STEP_MS}
    assert [one.delays for one in seen] == [first.delays] * len(seen)
    assert {one.last for one in seen} == {"Thank you. Please give this back."}


def test_a_disk_that_takes_longer_delays_by_whole_steps_whatever_was_answered(qtbot):
    watch = Watch()
    pace = Pace(watch)
    delays = set()
    for took in (0.0, 0.001, 0.15, 0.2, 0.201, 0.39, 0.55):
        pace.pressed()
        watch.now += took
        delays.add(round(took * 1000) + pace.wait())
    assert delays == {200, 400, 600}
    assert pace.wait() == 0  # no press, no wait: the first page comes at once
