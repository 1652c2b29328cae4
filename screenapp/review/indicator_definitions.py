"""Every count of the review, how the counts add up, and which of them make an indicator.

Definitions: docs/design/review.md.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.encounters import Encounter, Help, NotScreened
from screenapp.review.suppression import SumOfParts
from screenapp.screening.wishes.records import WishGroup


class CountId(Enum):
    """One count. Some are told apart further by a code: a channel, a reason, a version."""

    CAME_IN = "came_in"
    REASON = "reason"
    NO_REASON = "no_reason"
    OFF_TRIGGER = "off_trigger"
    TRIED = "tried"
    ACCOUNTED = "accounted"
    PRIVACY_NEEDED = "privacy_needed"
    PRIVACY_NOT_NEEDED = "privacy_not_needed"
    PRIVATE = "private"
    PRIVATE_EVER = "private_ever"
    COMPLETE = "complete"
    TIMED = "timed"
    ANSWERED = "answered"
    NOT_DONE = "not_done"
    DECLINED = "declined"
    TRIED_WITH = "tried_with"
    DECIDED = "decided"
    POSITIVE = "positive"
    INDETERMINATE = "indeterminate"
    UNSCORED = "unscored"
    OFFERED_TO_POSITIVE = "offered_to_positive"
    CONCERN = "concern"
    OFFERED_TO_CONCERN = "offered_to_concern"
    HELP_OFFERED = "help_offered"
    HELP = "help"
    TAKEN = "taken"
    RECEIVED = "received"
    ATTENDED = "attended"
    CHANNEL_OFFERED = "channel_offered"
    DISCLOSED = "disclosed"
    DISCLOSED_ANY = "disclosed_any"
    ONLY_BY = "only_by"
    SEVERAL_WAYS = "several_ways"
    SIGNALS = "signals"
    SIGNALS_MET = "signals_met"
    SIGNALS_IN_TIME = "signals_in_time"
    WISHED = "wished"
    HAD = "had"
    RESULTS = "results"
    RAISED = "raised"
    LOWERED = "lowered"
    REST = "rest"


Key = tuple[CountId, str]
# Never printed; known only as what is left of a denominator.
UNPUBLISHED: Final = frozenset({CountId.REST, CountId.ANSWERED, CountId.UNSCORED})
# Where something must go, the first panel stays if it can, and the others before the rest.
WORTH: Final[Mapping[CountId, int]] = {
    CountId.CAME_IN: 2,
    CountId.REASON: 2,
    CountId.TRIED: 2,
    CountId.PRIVACY_NEEDED: 2,
    CountId.PRIVATE: 2,
    CountId.COMPLETE: 2,
    CountId.CHANNEL_OFFERED: 1,
    CountId.DISCLOSED: 1,
    CountId.HELP_OFFERED: 1,
    CountId.TAKEN: 1,
    CountId.HELP: 1,
    CountId.NOT_DONE: 1,
}


class Indicator(Enum):
    TRIGGER_RATE = "trigger_rate"
    TRIED = "tried"
    ACCOUNTED = "accounted"
    COMPLETE = "complete"
    PRIVATE = "private"
    PRIVATE_EVER = "private_ever"
    NOT_DONE = "not_done"
    DECLINED = "declined"
    POSITIVE = "positive"
    INDETERMINATE = "indeterminate"
    OFFERED_OF_POSITIVE = "offered_of_positive"
    OFFERED_OF_CONCERN = "offered_of_concern"
    HELP_TAKEN = "help_taken"
    HELP = "help"
    RECEIVED = "received"
    ATTENDED = "attended"
    DISCLOSED = "disclosed"
    ONLY_BY = "only_by"
    SIGNALS_MET = "signals_met"
    SIGNALS_IN_TIME = "signals_in_time"
    WISHED = "wished"
    WISH_HAD = "wish_had"
    RAISED = "raised"
    LOWERED = "lowered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What stands above and below the line of an indicator."""

    indicator: Indicator
    code: str
    numerator: Key
    denominator: Key
    exclusions: tuple[CountId, ...] = ()

    @property
    def rest(self) -> Key:
        return (CountId.REST, f"{self.indicator.value}.{self.code}")


def definitions(versions: Sequence[str]) -> tuple[Definition, ...]:
    """Every indicator; results are told apart by protocol version, never pooled."""
    i, w = Indicator, CountId
    found = [
        _of(i.TRIGGER_RATE, w.REASON, w.CAME_IN),
        _of(i.TRIED, w.TRIED, w.REASON, exclusions=(w.NO_REASON,)),
        _of(i.ACCOUNTED, w.ACCOUNTED, w.REASON, exclusions=(w.NO_REASON,)),
        _of(i.COMPLETE, w.COMPLETE, w.REASON, exclusions=(w.NO_REASON,)),
        _of(i.PRIVATE, w.PRIVATE, w.PRIVACY_NEEDED, exclusions=(w.PRIVACY_NOT_NEEDED,)),
        _of(i.PRIVATE_EVER, w.PRIVATE_EVER, w.PRIVACY_NEEDED, exclusions=(w.PRIVACY_NOT_NEEDED,)),
        _of(i.DECLINED, w.DECLINED, w.TRIED),
        _of(i.OFFERED_OF_CONCERN, w.OFFERED_TO_CONCERN, w.CONCERN),
        _of(i.HELP_TAKEN, w.TAKEN, w.HELP_OFFERED),
        _of(i.RECEIVED, w.RECEIVED, w.TAKEN),
        _of(i.ATTENDED, w.ATTENDED, w.TAKEN),
        _of(i.SIGNALS_MET, w.SIGNALS_MET, w.SIGNALS),
        _of(i.SIGNALS_IN_TIME, w.SIGNALS_IN_TIME, w.SIGNALS),
        _of(i.RAISED, w.RAISED, w.RESULTS),
        _of(i.LOWERED, w.LOWERED, w.RESULTS),
    ]
    for reason in NotScreened:
        found.append(_of(i.NOT_DONE, w.NOT_DONE, w.REASON, reason.value, below=""))
    for answer in Help:
        found.append(_of(i.HELP, w.HELP, w.HELP_OFFERED, answer.value, below=""))
    for channel in Channel:
        found.append(_of(i.DISCLOSED, w.DISCLOSED, w.CHANNEL_OFFERED, channel.value))
        found.append(_of(i.ONLY_BY, w.ONLY_BY, w.DISCLOSED_ANY, channel.value, below=""))
    for group in WishGroup:
        found.append(_of(i.WISHED, w.WISHED, w.REASON, group.value, below=""))
        found.append(_of(i.WISH_HAD, w.HAD, w.WISHED, group.value))
    for version in versions:
        undecided = (w.INDETERMINATE,)
        found.append(_of(i.POSITIVE, w.POSITIVE, w.DECIDED, version, exclusions=undecided))
        found.append(_of(i.INDETERMINATE, w.INDETERMINATE, w.TRIED_WITH, version))
        found.append(_of(i.OFFERED_OF_POSITIVE, w.OFFERED_TO_POSITIVE, w.POSITIVE, version))
    return tuple(found)


def _of(
    indicator: Indicator,
    above: CountId,
    under: CountId,
    code: str = "",
    *,
    below: str | None = None,
    exclusions: tuple[CountId, ...] = (),
) -> Definition:
    return Definition(
        indicator=indicator,
        code=code,
        numerator=(above, code),
        denominator=(under, code if below is None else below),
        exclusions=exclusions,
    )


def sums(versions: Sequence[str]) -> tuple[SumOfParts[Key], ...]:
    """How the counts of one period add up: every way in which one could be worked out."""
    rates = (SumOfParts(d.denominator, (d.numerator, d.rest)) for d in definitions(versions))
    return (*rates, *_wholes(), *_inside(), *_by_version(versions))


def _wholes() -> list[SumOfParts[Key]]:
    """Totals of which every part has a name."""
    w = CountId
    return [
        SumOfParts((w.CAME_IN, ""), ((w.REASON, ""), (w.NO_REASON, ""))),
        SumOfParts(
            (w.REASON, ""), ((w.ANSWERED, ""), *((w.NOT_DONE, r.value) for r in NotScreened))
        ),
        SumOfParts((w.TRIED, ""), ((w.PRIVACY_NEEDED, ""), (w.PRIVACY_NOT_NEEDED, ""))),
        SumOfParts((w.HELP_OFFERED, ""), tuple((w.HELP, answer.value) for answer in Help)),
        SumOfParts(
            (w.TAKEN, ""),
            ((w.HELP, Help.ACCEPTED.value), (w.HELP, Help.ACCEPTED_IN_PART.value)),
        ),
        SumOfParts(
            (w.DISCLOSED_ANY, ""),
            (*((w.ONLY_BY, c.value) for c in Channel), (w.SEVERAL_WAYS, "")),
        ),
    ]


def _inside() -> list[SumOfParts[Key]]:
    """Counts that lie inside others, with what is left beside them."""
    w = CountId
    declined, channels = NotScreened.DECLINED.value, [channel.value for channel in Channel]
    inside = [
        ((w.NOT_DONE, declined), (w.DECLINED, "")),
        ((w.COMPLETE, ""), (w.TIMED, "")),
        ((w.RECEIVED, ""), (w.ATTENDED, "")),
        ((w.PRIVATE_EVER, ""), (w.PRIVATE, "")),
        ((w.ACCOUNTED, ""), (w.TRIED, "")),
        ((w.NO_REASON, ""), (w.OFF_TRIGGER, "")),
        ((w.SIGNALS_MET, ""), (w.SIGNALS_IN_TIME, "")),
        ((w.CONCERN, ""), (w.DISCLOSED_ANY, "")),
        ((w.HELP_OFFERED, ""), (w.OFFERED_TO_CONCERN, "")),
        *(((w.DISCLOSED, channel), (w.ONLY_BY, channel)) for channel in channels),
    ]
    return [_with_rest(whole, (part,)) for whole, part in inside]


def _by_version(versions: Sequence[str]) -> list[SumOfParts[Key]]:
    """What is told apart by version, and what holds all versions."""
    w = CountId

    def each(what: CountId) -> tuple[Key, ...]:
        return tuple((what, version) for version in versions)

    return [
        SumOfParts((w.TRIED, ""), each(w.TRIED_WITH)),
        SumOfParts((w.RESULTS, ""), (*each(w.DECIDED), *each(w.INDETERMINATE))),
        _with_rest((w.CONCERN, ""), each(w.POSITIVE), "positive"),
        _with_rest((w.OFFERED_TO_CONCERN, ""), each(w.OFFERED_TO_POSITIVE), "positive"),
        *(
            SumOfParts((w.TRIED_WITH, v), ((w.DECIDED, v), (w.INDETERMINATE, v), (w.UNSCORED, v)))
            for v in versions
        ),
    ]


def _with_rest(whole: Key, parts: tuple[Key, ...], name: str = "") -> SumOfParts[Key]:
    """*whole* is *parts* and a rest that bears its name, after *name* or the one part."""
    what, code = whole
    name = name or parts[0][0].value
    return SumOfParts(whole, (*parts, (CountId.REST, f"{what.value}.{code} beside {name}")))


Test = Callable[[Encounter], bool]


def tests(versions: Sequence[str], target: int | None) -> Mapping[Key, Test]:
    """Who is counted under each key; all but those at the door must have had a reason."""
    w = CountId
    found = _plain_tests(target) | _coded_tests()
    for version in versions:
        found |= _version_tests(version)
    with_reason = {key: _with_reason(test) for key, test in found.items()}
    return with_reason | {
        (w.CAME_IN, ""): lambda e: True,
        (w.REASON, ""): lambda e: e.reason,
        (w.NO_REASON, ""): lambda e: not e.reason,
        (w.OFF_TRIGGER, ""): lambda e: not e.reason and e.tried,
    }


def _plain_tests(target: int | None) -> dict[Key, Test]:
    w = CountId
    return {
        (w.TRIED, ""): lambda e: e.tried,
        (w.ACCOUNTED, ""): _accounted,
        (w.PRIVACY_NEEDED, ""): lambda e: e.tried and e.privacy_needed,
        (w.PRIVACY_NOT_NEEDED, ""): lambda e: e.tried and not e.privacy_needed,
        (w.PRIVATE, ""): lambda e: e.tried and e.privacy_needed and e.private,
        (w.PRIVATE_EVER, ""): lambda e: e.tried and e.privacy_needed and e.private_ever,
        (w.COMPLETE, ""): lambda e: e.complete,
        (w.TIMED, ""): lambda e: e.complete and e.minutes is not None,
        (w.ANSWERED, ""): lambda e: e.not_done is None,
        (w.DECLINED, ""): lambda e: e.tried and e.not_done is NotScreened.DECLINED,
        (w.CONCERN, ""): _concern,
        (w.OFFERED_TO_CONCERN, ""): lambda e: _concern(e) and e.help is not None,
        (w.HELP_OFFERED, ""): lambda e: e.help is not None,
        (w.TAKEN, ""): _taken,
        (w.RECEIVED, ""): lambda e: _taken(e) and e.received,
        (w.ATTENDED, ""): lambda e: _taken(e) and e.received and e.attended,
        (w.DISCLOSED_ANY, ""): lambda e: bool(e.disclosed),
        (w.SEVERAL_WAYS, ""): lambda e: len(e.disclosed) > 1,
        (w.SIGNALS, ""): lambda e: e.signal,
        (w.SIGNALS_MET, ""): lambda e: e.signal and e.signal_minutes is not None,
        (w.SIGNALS_IN_TIME, ""): lambda e: e.signal and _within(e.signal_minutes, target),
        (w.RESULTS, ""): _has_result,
        (w.RAISED, ""): lambda e: _has_result(e) and e.raised > 0,
        (w.LOWERED, ""): lambda e: _has_result(e) and e.raised < 0,
    }


def _coded_tests() -> dict[Key, Test]:
    w = CountId
    found: dict[Key, Test] = {}
    for reason in NotScreened:
        found[w.NOT_DONE, reason.value] = _is_reason(reason)
    for answer in Help:
        found[w.HELP, answer.value] = _is_answer(answer)
    for group in WishGroup:
        found[w.WISHED, group.value] = _asked_for(group)
        found[w.HAD, group.value] = _had(group)
    for channel in Channel:
        found[w.CHANNEL_OFFERED, channel.value] = _was_offered(channel)
        found[w.DISCLOSED, channel.value] = _spoke_by(channel)
        found[w.ONLY_BY, channel.value] = _spoke_only_by(channel)
    return found


def _version_tests(version: str) -> dict[Key, Test]:
    w = CountId
    return {
        (w.TRIED_WITH, version): lambda e: e.tried and e.version == version,
        (w.DECIDED, version): lambda e: e.tried and e.version == version and e.decided,
        (w.POSITIVE, version): lambda e: e.tried and e.version == version and e.positive,
        (w.INDETERMINATE, version): lambda e: e.tried and e.version == version and e.indeterminate,
        (w.UNSCORED, version): (
            lambda e: e.tried and e.version == version and not e.decided and not e.indeterminate
        ),
        (w.OFFERED_TO_POSITIVE, version): (
            lambda e: e.tried and e.version == version and e.positive and e.help is not None
        ),
    }


def _with_reason(test: Test) -> Test:
    return lambda e: e.reason and test(e)


def _accounted(e: Encounter) -> bool:
    return e.tried or (e.not_done is not None and e.not_done.noted_with_reason)


def _concern(e: Encounter) -> bool:
    return (e.tried and e.positive) or bool(e.disclosed)


def _taken(e: Encounter) -> bool:
    return e.help in (Help.ACCEPTED, Help.ACCEPTED_IN_PART)


def _has_result(e: Encounter) -> bool:
    return e.tried and (e.decided or e.indeterminate)


def _within(minutes: int | None, target: int | None) -> bool:
    return minutes is not None and target is not None and minutes <= target


def _is_reason(reason: NotScreened) -> Test:
    return lambda e: e.not_done is reason


def _is_answer(answer: Help) -> Test:
    return lambda e: e.help is answer


def _asked_for(group: WishGroup) -> Test:
    return lambda e: group in e.wished


def _had(group: WishGroup) -> Test:
    return lambda e: group in e.had


def _was_offered(channel: Channel) -> Test:
    # Who spoke up in a way was offered it, whatever was noted.
    return lambda e: channel in e.offered or channel in e.disclosed


def _spoke_by(channel: Channel) -> Test:
    return lambda e: channel in e.disclosed


def _spoke_only_by(channel: Channel) -> Test:
    return lambda e: e.disclosed == {channel}
