"""What hangs on a "rather not say" comes and goes with the code, one command after another."""

from dataclasses import replace

from screenapp.protocol.model import Code, ItemDeclined
from screenapp.screening import commands as c
from screenapp.screening.flow import walk
from tests.screening.conftest import OBSERVED, TALK, Hand, make_protocol

ITEMS = tuple(
    replace(item, when=ItemDeclined(item="q2")) if item.id == "q3" else item for item in TALK.items
)
PROTOCOL = make_protocol(stages=(OBSERVED, replace(TALK, items=ITEMS)))


def test_it_is_asked_while_the_code_stands_and_only_then() -> None:
    hand = Hand(PROTOCOL).starts_alone()
    steps = (
        (c.GiveCode(item="q2", code=Code.DECLINED), True, None),
        (c.GiveCode(item="q2", code=Code.DONT_KNOW), False, Code.SKIPPED),
        (c.GiveCode(item="q2", code=Code.DECLINED), True, None),
        (c.GiveAnswer(item="q2", value="no"), False, Code.SKIPPED),
        (c.ClearAnswer(item="q2"), False, Code.NOT_REACHED),
    )
    for command, asked, code in steps:
        assert hand.does(command) is None
        found = hand.state.walk
        assert ("q3" in found.askable) is asked
        if code is not None:
            assert found.standing["q3"] is code
        # What was moved by one answer is what the whole walk says.
        anew = walk(hand.state.case)
        assert (found.standing, found.askable) == (anew.standing, anew.askable)


def test_who_withdraws_has_declined_what_was_not_asked() -> None:
    hand = Hand(PROTOCOL).starts_alone()
    hand.does(c.GiveAnswer(item="q1", value="yes"), c.WithdrawConsent())
    assert hand.state.walk.standing["q1"] != Code.DECLINED
    assert hand.state.walk.standing["q2"] is Code.DECLINED
    judged = c.GiveAnswer(item="worry", value="yes", reason="Seen by staff")
    assert hand.does(judged) is None
