"""All that must hold of a protocol's meaning, checked in one pass over a draft."""

from screenapp.protocol.check_answers import check_answers
from screenapp.protocol.check_duties import check_duties
from screenapp.protocol.check_gates import check_gates
from screenapp.protocol.check_ids import check_ids
from screenapp.protocol.check_links import check_links
from screenapp.protocol.check_reach import check_reach
from screenapp.protocol.check_scope import Scope
from screenapp.protocol.check_words import check_words
from screenapp.protocol.form import Sheet
from screenapp.protocol.model import Protocol
from screenapp.protocol.places import Places
from screenapp.protocol.ranges import Narrowed, Ranges


def check(draft: Protocol, sheet: Sheet, places: Places) -> None:
    """Note in *sheet* every fault of *draft*. The order matters: a later check takes a condition
    with a known fault as free, so that one mistake is told once."""
    scope = Scope(draft, sheet, places)
    check_ids(scope)
    check_links(scope)
    ranges = Ranges(scope)
    check_answers(scope, ranges.under(Narrowed()))
    check_gates(scope)
    search = check_reach(scope, ranges)
    check_duties(scope, search)
    check_words(scope)
