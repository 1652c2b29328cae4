"""All that must hold of a protocol's meaning, checked in one pass over a draft."""

from screenapp.protocol.checking.answers import check_answers
from screenapp.protocol.checking.duties import check_duties
from screenapp.protocol.checking.figures import check_figures
from screenapp.protocol.checking.gates import check_gates
from screenapp.protocol.checking.ids import check_ids
from screenapp.protocol.checking.links import check_links
from screenapp.protocol.checking.ranges import Narrowed, Ranges
from screenapp.protocol.checking.reach import check_reach
from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.checking.words import check_words
from screenapp.protocol.loading.node_reader import FaultList
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import Protocol


def check(draft: Protocol, sheet: FaultList, places: Places) -> None:
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
    check_figures(scope)
