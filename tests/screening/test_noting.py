"""What stands on one page of notes, and what of it may be put right alone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from screenapp.protocol.model import (
    AnswerType,
    Disclosure,
    Gate,
    Item,
    ItemIs,
    Protocol,
    Source,
    Stage,
)
from screenapp.screening import commands as c
from screenapp.screening.noting import noted_together
from screenapp.screening.person import Presence


def seen(item_id: str, **changes: object) -> Item:
    plain = Item(
        id=item_id,
        construct="threats",
        source=Source.OBSERVED,
        answer=AnswerType.YES_NO,
        text=f"Text of {item_id}.",
        sensitive=False,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # a test may change any field


NOTED = (
    seen("one"),
    seen("two", answer=AnswerType.YES_NO_UNSURE, source=Source.RECORD),
    seen("if_one", when=ItemIs(item="one", values=("yes",))),
    seen("how_many", answer=AnswerType.NUMBER),
    seen("apart"),
    seen("why", answer=AnswerType.JUDGEMENT),
    seen("asked", source=Source.SELF),
    seen("last"),
    seen("very_last", source=Source.PEER),
)


@pytest.fixture
def noting(made, protocol) -> Protocol:
    observed, talk, partner = protocol.stages
    asked = replace(observed, items=NOTED)
    rest = replace(talk, when=ItemIs(item="one", values=("yes",)))
    return made(stages=(asked, rest, partner))


@pytest.fixture
def hand(noting, hand_for):
    hand = hand_for(noting)
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True),
    )
    return hand


def ids(protocol: Protocol, item: str) -> list[str]:
    return [one.id for one in noted_together(protocol, protocol.item[item])]


def test_observations_in_a_row_stand_together_whatever_their_conditions_say(noting):
    for item in ("one", "two", "if_one"):
        assert ids(noting, item) == ["one", "two", "if_one"]
    assert ids(noting, "last") == ids(noting, "very_last") == ["last", "very_last"]


@pytest.mark.parametrize("item", ["apart", "how_many", "why", "asked"])
def test_what_is_typed_reasoned_asked_or_single_stands_alone(noting, item):
    assert ids(noting, item) == []


def test_a_stage_ends_its_page(made, protocol):
    first = replace(protocol.stages[0], items=(seen("a"), seen("b")))
    second = Stage(
        id="more",
        title="More",
        by=first.by,
        privacy=Gate.NOT_NEEDED,
        consent=Gate.NOT_NEEDED,
        items=(seen("c"), seen("d")),
    )
    both = made(stages=(first, second, *protocol.stages[1:]))
    assert (ids(both, "b"), ids(both, "c")) == (["a", "b"], ["c", "d"])


def test_a_long_stretch_is_divided_into_pages(made, protocol):
    many = tuple(seen(f"n{number}") for number in range(25))
    long = made(stages=(replace(protocol.stages[0], items=many), *protocol.stages[1:]))
    assert ids(long, "n0") == ids(long, "n11") == [f"n{number}" for number in range(12)]
    assert ids(long, "n12") == ids(long, "n23") == [f"n{number}" for number in range(12, 24)]
    assert ids(long, "n24") == []


def yes(item: str) -> c.GiveAnswer:
    return c.GiveAnswer(item=item, value="yes")


def no(item: str) -> c.GiveAnswer:
    return c.GiveAnswer(item=item, value="no")


@pytest.fixture
def discloses(hand, noting, hand_for, made):
    """A hand at a page on which a yes to the first row is a disclosure, which lowers when gone."""
    observed = replace(
        noting.stages[0],
        items=(replace(NOTED[0], discloses=Disclosure.LABOUR), *NOTED[1:]),
    )
    hand = hand_for(made(stages=(observed, *noting.stages[1:])))
    hand.does(
        c.StartScreening(trigger="universal"),
        c.CheckPrivacy(stage="observed", presence=Presence.COMPANION, unseen=True),
    )
    return hand


def test_a_row_still_on_the_page_is_put_right_alone_after_other_rows(discloses):
    discloses.does(yes("one"), no("two"), c.ClearAnswer(item="two"), no("one"))
    assert discloses.state.pending == ()
    assert discloses.state.given["one"].value == "no"
    assert discloses.state.outcome.disclosed == {}


@pytest.mark.parametrize(
    "between",
    [
        (c.GiveAnswer(item="how_many", value=Decimal(3)),),
        (c.ShowItem(item="two"),),
        (c.Pause(), c.Resume(), c.CheckPrivacy(stage="observed", presence=Presence.ALONE)),
    ],
)
def test_once_the_page_was_left_what_takes_something_away_waits_for_two(discloses, between):
    discloses.does(yes("one"), *between)
    assert discloses.does(no("one")) is None
    assert discloses.state.given["one"].value == "yes"
    assert [waits.by for waits in discloses.state.pending] == ["nurse-id"]


def test_a_colleague_does_not_put_right_alone_what_another_noted(discloses):
    discloses.does(yes("one"))
    discloses.by = "lead-id"
    discloses.does(no("one"))
    assert discloses.state.given["one"].value == "yes"
    assert len(discloses.state.pending) == 1


def test_a_second_press_does_not_stand_for_the_second_person(discloses):
    discloses.does(yes("one"), c.ShowItem(item="two"), no("one"), no("one"))
    discloses.does(c.ClearAnswer(item="one"))
    assert discloses.state.given["one"].value == "yes"
    assert discloses.state.outcome.disclosed
