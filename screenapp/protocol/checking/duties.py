"""An obligation rests on a judgement or a disclosure; a protocol for minors has one for them."""

from typing import Final

from screenapp.protocol.checking.links import item_of
from screenapp.protocol.checking.reachability import Budget, Goal, Reachability, ReachSearch
from screenapp.protocol.checking.scope import Scope, first_line, signed
from screenapp.protocol.conditions import MAJORITY, could_disclose
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.loading.nodes import Mapping, Scalar
from screenapp.protocol.measures import items_of
from screenapp.protocol.model import (
    AnswerType,
    Condition,
    Disclosed,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Obligation,
    PersonIsChild,
)

_FOR_ALL: Final = 80_000
_FOR_ONE: Final = 8_000


def check_duties(scope: Scope, search: ReachSearch) -> None:
    budget = Budget(left=_FOR_ALL, each=_FOR_ONE)
    for obligation in scope.protocol.obligations:
        if any(_unclear(scope, search, leaf) for leaf in leaves(obligation.when)):
            continue
        if _by_score(scope, search, obligation, budget):
            message = (
                "this could hold with every judgement and disclosure false; a duty rests on a"
                " judgement or a disclosure: put `{item: <a judgement>, is: yes}` or"
                " `{disclosed: ...}` beside it in `all`"
            )
            scope.sheet.error(scope.places.value(obligation, "when"), "duty-by-score", message)
    _for_minors(scope)


def _unclear(scope: Scope, search: ReachSearch, leaf: Condition) -> bool:
    """Whether a fault has been told of *leaf* or of the item it looks at."""
    named = (
        leaf.item if isinstance(leaf, ItemIs | ItemBound | ItemAnswered | ItemDeclined) else None
    )
    if named is not None and (named in search.dead or item_of(scope, named) is None):
        return True
    return scope.free(leaf)


def _by_score(scope: Scope, search: ReachSearch, obligation: Obligation, budget: Budget) -> bool:
    world = search.without_judgements_and_disclosures()
    verdict = search.possible([Goal(obligation.when, True)], budget, world)
    if verdict is Reachability.GAVE_UP:
        grounds = signed(obligation.when)
        if not any(positive and _is_ground(scope, leaf) for leaf, positive in grounds):
            return True
        message = (
            "not decided whether this could hold with every judgement and disclosure false: there"
            " are too many ways to try all; put a judgement or a disclosure beside it in `all`"
        )
        scope.sheet.warn(scope.places.value(obligation, "when"), "not-decided", message)
        return False
    return verdict is Reachability.POSSIBLE


def _is_ground(scope: Scope, leaf: Condition) -> bool:
    """Whether *leaf* looks at a judgement or a disclosure."""
    match leaf:
        case Disclosed():
            return True
        case (
            ItemIs(item=name)
            | ItemBound(item=name)
            | ItemAnswered(item=name)
            | ItemDeclined(item=name)
        ):
            return _is_ground_item(scope, name)
        case MeasureBound(measure=name) | MeasureMet(measure=name):
            if name in scope.tangled or name not in scope.measures:
                return True
            items = items_of(scope.measures[name], scope.protocol)
            return any(_is_ground_item(scope, item) for item in items)
        case _:
            return False


def _is_ground_item(scope: Scope, name: str) -> bool:
    item = item_of(scope, name)
    return item is None or item.answer is AnswerType.JUDGEMENT or bool(could_disclose(item))


def _unclear_ages(scope: Scope) -> bool:
    """Whether ages are written that could not be read; the fault has been told."""
    node = scope.root_value("ages")
    if isinstance(node, Mapping) and node is not scope.root():
        low = node.get("from")
        unread = isinstance(low, Scalar) and low.is_null
        return (
            low is not None
            and not unread
            and scope.protocol.ages is not None
            and (scope.protocol.ages.from_ is None)
        )
    return node is not scope.root() and not (isinstance(node, Scalar) and node.is_null)


def _for_minors(scope: Scope) -> None:
    ages = scope.protocol.ages
    if ages is not None and ages.from_ is not None and ages.from_ >= MAJORITY:
        return
    if _unclear_ages(scope) or scope.unread("obligations"):
        return
    for obligation in scope.protocol.obligations:
        for leaf, positive in signed(obligation.when):
            if scope.free(leaf) or (positive and isinstance(leaf, PersonIsChild)):
                return
    reach = "`ages` is left out" if ages is None else "the ages reach below 18"
    message = (
        f"{reach}, and no obligation rests on `{{person: child}}`; add one, or write `ages` from 18"
    )
    place = scope.root() if ages is None else scope.places.key(scope.protocol, "ages")
    scope.sheet.error(first_line(place), "minors-unprotected", message, "")
