"""Which presses act: none before a page was seen, none that repeats, none in a hurry."""

import random

import pytest

from screenapp.ui.shell.press_guard import FRESH_MS, QUIET_MS, PressGuard


class Hand:
    """A guard by a clock that stands at ``ms`` milliseconds."""

    def __init__(self) -> None:
        self.ms = 0
        self.guard = PressGuard(lambda: self.ms / 1000)

    def press(self, ms: int, *, repeats: bool = False) -> bool:
        self.ms = ms
        return self.guard.pressed(repeats=repeats)


@pytest.fixture
def hand() -> Hand:
    """Painted at 0 ms."""
    made = Hand()
    made.guard.turned()
    made.guard.painted()
    return made


def test_a_page_takes_nothing_before_it_is_painted():
    hand = Hand()
    hand.guard.turned()
    assert not hand.press(10_000)


@pytest.mark.parametrize(("ms", "taken"), [(0, False), (149, False), (150, True), (9_000, True)])
def test_a_page_has_to_have_been_seen(hand, ms, taken):
    assert hand.press(ms) is taken


def test_painting_once_more_does_not_begin_anew(hand):
    hand.ms = 140
    hand.guard.painted()
    assert hand.press(160)


def test_another_page_begins_anew(hand):
    assert hand.press(200)
    hand.guard.turned()
    assert not hand.press(700)
    hand.guard.painted()
    assert not hand.press(800)
    assert hand.press(1_100)


def test_after_a_press_too_soon_nothing_is_taken_until_it_was_quiet(hand):
    assert not hand.press(100)
    assert not hand.press(399)
    assert not hand.press(698)
    assert hand.press(998)
    assert hand.press(999)


def test_a_key_held_down_acts_on_nothing_until_it_is_let_go(hand):
    assert hand.press(500)
    assert [hand.press(ms, repeats=True) for ms in range(1_000, 2_000, 30)] == [False] * 34
    assert not hand.press(2_289)
    assert hand.press(2_589)


def test_what_is_refused_from_outside_wants_quiet_too(hand):
    hand.ms = 500
    hand.guard.refuse()
    assert not hand.press(799)
    assert hand.press(1_099)


def test_asking_notes_nothing(hand):
    hand.ms = 100
    assert not hand.guard.takes()
    assert hand.press(150)


def test_no_press_of_a_hurry_is_taken_whatever_its_times():
    chance = random.Random(11)
    for _ in range(200):
        hand, painted, refused = Hand(), None, None
        for _ in range(60):
            hand.ms += chance.choice((1, 20, 60, 149, 150, 299, 300, 900))
            deed = chance.random()
            if deed < 0.15:
                hand.guard.turned()
                painted = None
            elif deed < 0.35:
                hand.guard.painted()
                painted = hand.ms if painted is None else painted
            else:
                repeats = deed > 0.9
                seen = painted is not None and hand.ms - painted >= FRESH_MS
                quiet = refused is None or hand.ms - refused >= QUIET_MS
                wanted = seen and quiet and not repeats
                assert hand.guard.pressed(repeats=repeats) is wanted
                refused = None if wanted else hand.ms
