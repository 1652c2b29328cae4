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
    All,
    AnswerType,
    Any_,
    Condition,
    ConsentRule,
    Disclosed,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    MeasureBound,
    MeasureMet,
    Not,
    Obligation,
    PersonAge,
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
        _for_adults(scope, obligation)
    _for_minors(scope)


def _for_adults(scope: Scope, obligation: Obligation) -> None:
    """An adult decides: a duty towards one names the law it rests on, and what consent it needs.
    What waits for their yes (`consent: needed`) is their own wish and may rest on no law.

    A law that only stands where one should (`law-not-named`) stops the approval, not the draft.
    """
    ages = scope.protocol.ages
    only_minors = ages is not None and ages.to is not None and ages.to < MAJORITY
    if only_minors or _minors_alone(scope, obligation.when):
        return
    written = scope.places.of(obligation)
    if not isinstance(written, Mapping):
        return
    place = first_line(written)
    law = written.get("law")
    asked_first = obligation.consent is ConsentRule.NEEDED and written.get("consent") is not None
    if (law is None or (isinstance(law, Scalar) and law.is_null)) and not asked_first:
        message = "this duty can fall on an adult and names no law; cite it in `law`, or let it"
        message += " need consent; a duty for minors alone has `{person: child}` in `all`"
        scope.sheet.error(place, "adult-duty-without-law", message, obligation.id)
    elif written.get("consent") is None:
        message = "this duty can fall on an adult and does not say what consent it needs; write"
        message += " `consent: needed`, or `consent: not_needed` where the law says so"
        scope.sheet.error(place, "adult-duty-without-consent", message, obligation.id)


def _minors_alone(scope: Scope, when: Condition, holds: bool = True) -> bool:
    """Whether *when* being *holds* needs somebody who is, or counts as, a child: also one who
    says so, or whom people judge to be one by what was said and written."""
    match when:
        case Not(part=part):
            return _minors_alone(scope, part, not holds)
        case All(parts=parts) | Any_(parts=parts):
            each = [_minors_alone(scope, part, holds) for part in parts]
            return any(each) if isinstance(when, All) is holds else all(each)
        case PersonIsChild():
            return holds
        case PersonAge(bound=bound, below=below):
            return below is holds and bound <= MAJORITY
        case ItemBound(item=name, bound=bound, below=below):
            item = item_of(scope, name)
            age = item is not None and item.answer is AnswerType.AGE
            return age and below is holds and bound <= MAJORITY
        case ItemIs(item=name):
            item = item_of(scope, name)
            judged = item is not None and item.answer is AnswerType.JUDGEMENT
            return judged and holds and item is not None and item.construct == "age_doubt"
        case _:
            return False


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
