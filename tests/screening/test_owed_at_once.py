"""A duty that is owed at once is due in the moment in which it arises."""

from screenapp.protocol.model import ItemIs, Obligation
from screenapp.screening import commands as c
from screenapp.screening.owed import OwedKind, owed
from tests.screening.conftest import Hand, make_protocol

DUTY = Obligation(
    id="report", text="Report", when=ItemIs(item="worry", values=("yes",)), within="at_once"
)


def test_a_duty_owed_at_once_is_due_when_it_arises() -> None:
    hand = Hand(make_protocol(obligations=(DUTY,))).starts_alone()
    assert hand.does(c.GiveAnswer(item="worry", value="yes", reason="Seen")) is None
    (duty,) = (one for one in owed(hand.state) if one.kind is OwedKind.DUTY)
    assert duty.due_at == hand.now


def test_what_is_owed_at_once_stands_before_what_has_a_day() -> None:
    later = Obligation(id="later", text="L", when=DUTY.when, within="24h")
    hand = Hand(make_protocol(obligations=(later, DUTY))).starts_alone()
    hand.does(c.GiveAnswer(item="worry", value="yes", reason="Seen"))
    duties = [one.subject for one in owed(hand.state) if one.kind is OwedKind.DUTY]
    assert duties == ["report", "later"]
