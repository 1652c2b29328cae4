"""Nothing that can never be reached, and the most serious first."""

from typing import Final, assert_never

from screenapp.protocol.checking.ranges import Ranges
from screenapp.protocol.checking.reachability import Budget, Goal, Reachability, ReachSearch
from screenapp.protocol.checking.scope import ConditionOwner, ConditionUse, Scope, first_line
from screenapp.protocol.loading.nodes import Mark, Scalar
from screenapp.protocol.model import Item, Result, Stage

# Steps of search for the whole file; of what is not decided by then a warning is told.
_FOR_ITEMS: Final = 40_000
_FOR_ONE_ITEM: Final = 200
_FOR_RESULTS: Final = 40_000
_FOR_ONE_RESULT: Final = 8_000


def check_reach(scope: Scope, ranges: Ranges) -> ReachSearch:
    """Tell what is out of reach. The search knows afterwards which items are."""
    search = ReachSearch(scope, ranges)
    _items(scope, search)
    unreached = _results(scope, search)
    _seriousness(scope, unreached)
    return search


def _items(scope: Scope, search: ReachSearch) -> None:
    budget = Budget(left=_FOR_ITEMS, each=_FOR_ONE_ITEM)
    for use in scope.uses:
        if use.where is ConditionOwner.STAGE and isinstance(use.owner, Stage):
            items = [item.id for item in use.owner.items]
            _reached(scope, search, budget, use, items)
        elif use.owner.id not in scope.items:
            continue  # a result, a duty, or an item without a name, which was told
        elif use.where is ConditionOwner.ITEM and use.owner.id not in search.dead:
            _reached(scope, search, budget, use, [use.owner.id])


def _reached(
    scope: Scope, search: ReachSearch, budget: Budget, use: ConditionUse, items: list[str]
) -> None:
    """Whether anybody gets to the stage or the item that *use* is the `when` of."""
    goals = [Goal(use.condition, True, early=True)]
    kind = "stage"
    if isinstance(use.owner, Item):
        kind = "item"
        stage = scope.stage_of[use.owner.id]
        if scope.items.get(use.owner.id) is use.owner and stage.when is not None:
            goals.append(Goal(stage.when, True, early=True))
    match search.possible(goals, budget):
        case Reachability.IMPOSSIBLE:
            search.dead.update(items)
            _tell(scope, use, kind)
        case Reachability.GAVE_UP:
            _undecided(scope, scope.places.value(use.owner, "when"), f"the {kind} `{use.owner.id}`")
        case Reachability.POSSIBLE:
            pass
        case unknown:
            assert_never(unknown)


def _undecided(scope: Scope, place: Mark, what: str) -> None:
    message = (
        f"not decided whether anybody ever comes to {what}: there are too many ways to try all;"
        " make the conditions simpler, or see `screenapp protocols explore`"
    )
    scope.sheet.warn(place, "not-decided", message)


def _tell(scope: Scope, use: ConditionUse, kind: str) -> None:
    message = (
        f"this `when` can never hold, so the {kind} `{use.owner.id}` is never reached; change it"
    )
    place = scope.places.value(use.owner, "when")
    scope.sheet.error(place, f"unreachable-{kind}", message)


def _results(scope: Scope, search: ReachSearch) -> set[int]:
    """Tell the results that those above always forestall; gives the identities of them."""
    budget = Budget(left=_FOR_RESULTS, each=_FOR_ONE_RESULT)
    above: list[Goal] = []
    told: set[int] = set()
    closed: Result | None = None
    for result in scope.protocol.results:
        if closed is not None:
            message = f"nothing comes after `otherwise` (`{closed.id}`); move this result above it"
            scope.sheet.error(
                first_line(scope.places.of(result)), "unreachable-result", message, ""
            )
            told.add(id(result))
            continue
        if result.when is None:
            closed = result
        elif search.possible([Goal(result.when, True)], budget) is Reachability.IMPOSSIBLE:
            message = f"this `when` can never hold, so `{result.id}` is never the result; change it"
            scope.sheet.error(scope.places.value(result, "when"), "unreachable-result", message)
            told.add(id(result))
            continue
        own = [] if result.when is None else [Goal(result.when, True)]
        match search.possible([*above, *own], budget):
            case Reachability.IMPOSSIBLE:
                _forestalled(scope, result)
                told.add(id(result))
            case Reachability.GAVE_UP:
                place = scope.places.value(result, "when" if own else "otherwise")
                _undecided(scope, place, f"the result `{result.id}`")
            case Reachability.POSSIBLE:
                pass
            case unknown:
                assert_never(unknown)
        above += [goal._replace(wanted=False) for goal in own]
    return told


def _forestalled(scope: Scope, result: Result) -> None:
    message = (
        f"whenever `{result.id}` holds, a result above it holds too, so it is never the result;"
        " move it up or change a `when`"
    )
    scope.sheet.error(first_line(scope.places.of(result)), "unreachable-result", message, result.id)


def _seriousness(scope: Scope, unreached: set[int]) -> None:
    lowest: Result | None = None
    for result in scope.protocol.results:
        place = scope.places.value(result, "tier")
        if id(result) in unreached or not isinstance(place, Scalar):
            continue
        if place.text != result.tier.value:
            continue
        if lowest is not None and result.tier.rank > lowest.tier.rank:
            message = (
                f"`{result.tier.value}` is more serious than `{lowest.tier.value}` above it"
                f" (`{lowest.id}`); put the most serious first"
            )
            scope.sheet.error(place, "results-rise", message)
        else:
            lowest = result
