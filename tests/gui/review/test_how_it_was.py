"""What people said of how it was: nothing before it is told, and the same words for 0 and 10."""

import json

import pytest
from PySide6.QtWidgets import QLabel

from screenapp.ui.review.how_it_was import HowItWas
from screenapp.vault.store.afterwards import Heard, Quarter, Reply
from screenapp.workflow.afterwards import counted

QUARTER = Quarter(2026, 1)


def told(yes, others):
    said = {
        Heard(QUARTER, Reply.YES, Reply.YES): yes,
        Heard(QUARTER, Reply.NOT_SAID, Reply.YES): others,
    }
    made = counted(QUARTER, {heard: n for heard, n in said.items() if n}, b"")
    return [json.loads(one) for one in made.told.values()]


@pytest.fixture
def panel(qtbot):
    made = HowItWas()
    qtbot.addWidget(made)
    return made


def words(panel):
    return [label.text() for label in panel.findChildren(QLabel)][1:]


def test_nothing_is_seen_before_anything_was_told(panel):
    assert panel.isHidden()
    panel.show_told(told(20, 20))
    assert not panel.isHidden()


@pytest.mark.parametrize(
    ("yes", "others", "said"),
    [
        (31, 609, "31 of 640 who were asked, 4.8 % (95 % 3.4 to 6.8)"),
        (0, 210, "0 to 10 of 210 who were asked"),
        (10, 200, "0 to 10 of 210 who were asked"),
        (5, 5, "too few people yet; counting goes on"),
    ],
)
def test_each_state_has_its_words(panel, yes, others, said):
    panel.show_told(told(yes, others))
    assert words(panel)[0] == f"Felt safe with us, 2026-Q1: {said}"


def test_a_quarter_told_by_another_copy_says_so(panel):
    panel.show_told([{"split": "was_heard", "periods": ["2026-Q1"], "earlier": True}])
    assert "not counted again" in words(panel)[0]
