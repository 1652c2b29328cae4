"""From a state to the result that is shown: what it says, why, what is next, what is owed. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Final
from uuid import UUID

from screenapp.protocol import measures
from screenapp.protocol.item_status import AnsweredItem, ItemStatus, resolved, standing_of
from screenapp.protocol.measures import GradedMeasure, Interval
from screenapp.protocol.model import (
    All,
    Any_,
    Code,
    Condition,
    ConsentRule,
    Count,
    Graded,
    Item,
    ItemAnswered,
    ItemBound,
    ItemDeclined,
    ItemIs,
    Measure,
    Not,
    Obligation,
    Protocol,
    Step,
    Tier,
    WordingSource,
)
from screenapp.protocol.own_figures import own_figures
from screenapp.protocol.phrasing import number
from screenapp.protocol.wording import law_path
from screenapp.screening.bodies import optional
from screenapp.screening.events import EventKind
from screenapp.screening.outcome import ResultStatus
from screenapp.screening.owed import Owed, OwedKind, owed
from screenapp.screening.owed import duties as owed_duties
from screenapp.screening.state import State
from screenapp.translatable import MarkedText
from screenapp.ui.interview import handing_back, spoken
from screenapp.ui.interview.question_mapper import Say, Tell, shown_value
from screenapp.ui.interview.result import mapping
from screenapp.ui.interview.result.mapping import Viewer
from screenapp.ui.interview.spoken import Place
from screenapp.ui.interview.view_models import (
    Colleague,
    DutyLine,
    MeasureKind,
    MeasureLine,
    Phrase,
    ResultViewModel,
    StepLine,
    WhyRow,
)

NOBODY: Final = Viewer()
"""Who looks at a try, of which nothing is kept."""


def face(
    state: State,
    *,
    reference: str,
    say: Say,
    tell: Tell,
    seconds: tuple[Colleague, ...],
    viewer: Viewer = NOBODY,
    undo: UUID | None = None,
) -> ResultViewModel:
    """What *state* comes to. *say* words items, *tell* all else, in the language of staff.

    *undo* is the event of the press just made, if it can be taken back alone.
    """
    bare = _bare(state, reference=reference, say=say, tell=tell, seconds=seconds, viewer=viewer)
    moment = spoken.moment_of(state)
    undone = mapping.event_of(state, undo) if undo is not None else None
    return replace(
        bare,
        asked=spoken.say(Place.ASKED, moment),
        headline=spoken.say(Place.HEADLINE, moment),
        caution=spoken.say(Place.CAUTION, moment),
        say=spoken.say(Place.RESULT, moment),
        steps=_steps(state, tell, viewer),
        duties=_duties(state, tell, viewer),
        recorded=mapping.recorded(state, viewer, say),
        waiting=mapping.waiting(state, viewer, say),
        undo=mapping.recorded_line(state, undone, viewer, say) if undone is not None else None,
        answers=mapping.answers(state, say),
        withdrawn=state.withdrawn,
        closing=mapping.closing(state, reference, viewer),
        age=mapping.known_age(state),
        disclosed=tuple((k, by) for k, ways in state.outcome.disclosed.items() for by in ways),
        outcomes=handing_back.lines(state, say, tell),
        awaited=handing_back.awaited(state),
    )


def _bare(
    state: State,
    *,
    reference: str,
    say: Say,
    tell: Tell,
    seconds: tuple[Colleague, ...],
    viewer: Viewer,
) -> ResultViewModel:
    """What the answers come to, without what is said, owed and recorded."""
    outcome, protocol = state.outcome, state.protocol
    result = outcome.result
    of_result = _items_of_result(state)
    answered = sum(1 for item in of_result if isinstance(_standing(state, item), AnsweredItem))
    tier = result.tier if result is not None else Tier.NONE
    text, source = _of_result(result, tell)
    others = (one for i in outcome.unsettled if (one := protocol.item[i]) not in of_result)
    return ResultViewModel(
        reference=reference,
        protocol=tell("title", protocol.title).text,
        now=viewer.now,
        answered=answered,
        of=len(of_result),
        text=text,
        source=source,
        kind=result.kind if result is not None else None,
        indeterminate=result is not None and result.indeterminate,
        consent_declined=spoken.declined(state),
        own_wording=protocol.wording is WordingSource.OWN,
        own_figures=own_figures(protocol, result.id if result is not None else None),
        tier=tier,
        final=state.tier_final or tier,
        final_reason=state.tier_reason,
        why=_what_decided_first(_why(state, item, say) for item in (*of_result, *others)),
        measures=tuple(_measure(state, measure) for measure in protocol.measures),
        unsettled=len(outcome.unsettled),
        settled_anyway=not outcome.unsettled and answered < len(of_result),
        seconds=seconds,
        finished=state.finished is not None,
    )


def _what_decided_first(rows: Iterable[WhyRow]) -> tuple[WhyRow, ...]:
    """Answers that add something above those that add nothing; else in the order of asking."""
    return tuple(sorted(rows, key=lambda row: row.least in ("", "0")))


def _items_of_result(state: State) -> tuple[Item, ...]:
    """What the result can rest on, in the order of asking; what did not come up is left out."""
    protocol = state.protocol
    named = {i for measure in protocol.measures for i in measures.items_of(measure, protocol)}
    for result in protocol.results:
        if result.when is not None:
            named |= _named(result.when)
    return tuple(
        item
        for item in protocol.items
        if item.id in named and _standing(state, item) is not Code.SKIPPED
    )


def _named(condition: Condition) -> set[str]:
    """The items that *condition* tests by name."""
    match condition:
        case All(parts=parts) | Any_(parts=parts):
            return {i for part in parts for i in _named(part)}
        case Not(part=part):
            return _named(part)
        case (
            ItemIs(item=item)
            | ItemBound(item=item)
            | ItemAnswered(item=item)
            | ItemDeclined(item=item)
        ):
            return {item}
        case _:
            return set()


def _standing(state: State, item: Item) -> ItemStatus:
    return standing_of(state.walk.standing, item.id)


def _short(item: Item, say: Say) -> str:
    return item.short or say(item, None).text


def _why(state: State, item: Item, say: Say) -> WhyRow:
    standing = _standing(state, item)
    found = (m for m in state.protocol.measures if _rests_on(state.protocol, m, item))
    measure = next(found, None)
    low, high = _adds(item, measure, standing) if measure is not None else (None, None)
    grade = item.grade.get(measure.grades) if isinstance(measure, Graded) else None
    return WhyRow(
        short=_short(item, say),
        answer=_words(item, standing, say),
        code=standing if isinstance(standing, Code) else None,
        least=number(low) if low is not None else "",
        most=number(high) if high is not None else "",
        grade=grade,
        settled=item.id not in state.outcome.unsettled,
        long=not item.short,
    )


def _rests_on(protocol: Protocol, measure: Measure, item: Item) -> bool:
    return item.id in set(measures.items_of(measure, protocol))


def _adds(item: Item, measure: Measure, standing: ItemStatus) -> tuple[Decimal, Decimal]:
    """The least and the most that *item* adds to *measure* as it stands."""
    if isinstance(standing, AnsweredItem):
        if isinstance(measure, Count):
            one = Decimal(int(standing.has(measure.value)))
            return one, one
        added = measures.adds(item, standing)
        return added, added
    if resolved(standing):
        return Decimal(0), Decimal(0)
    if isinstance(measure, Count):
        return Decimal(0), Decimal(1)
    return measures.could_add(item)


def _words(item: Item, standing: ItemStatus, say: Say) -> str | None:
    """The answer: ``yes``, ``no``, ``unsure``, or the words of options; None for a code."""
    if not isinstance(standing, AnsweredItem):
        return None
    if not item.options:
        return shown_value(standing.value)
    chosen = [say(item, option).text for option in item.options if standing.has(option.id)]
    return ", ".join(chosen)


def _measure(state: State, measure: Measure) -> MeasureLine:
    found = state.outcome.measures[measure.id]
    if isinstance(found, GradedMeasure):
        return MeasureLine(kind=MeasureKind.PATTERN, low="", high="", met=found.met)
    kind = MeasureKind.POINTS
    if isinstance(measure, Count):
        kind = MeasureKind.YESES if measure.value == "yes" else MeasureKind.COUNT
    return _interval(kind, found)


def _interval(kind: MeasureKind, found: Interval) -> MeasureLine:
    return MeasureLine(kind=kind, low=number(found.low), high=number(found.high))


def _of_result(result: ResultStatus | None, tell: Tell) -> tuple[str | None, str]:
    """Its text, and the protocol's own beside it where nobody has reviewed that."""
    if result is None or result.text is None:
        return None, ""
    worded = tell(f"result/{result.id}/text", result.text)
    return worded.text, _beside(worded, result.text)


def _beside(worded: Phrase, source: str) -> str:
    """The protocol's own words, which belong beside those that nobody has reviewed."""
    return "" if worded.reviewed else source


def _steps(state: State, tell: Tell, viewer: Viewer) -> tuple[StepLine, ...]:
    """In the protocol's order. Those with a time stay after they were ticked, with who and when."""
    open_ = {debt.key: debt for debt in owed(state) if debt.kind is OwedKind.STEP}
    return tuple(
        _step(state, state.protocol.step[name], tell, viewer, open_.get(f"step:{name}"))
        for name in state.outcome.steps
    )


def _step(state: State, step: Step, tell: Tell, viewer: Viewer, debt: Owed | None) -> StepLine:
    worded = tell(f"step/{step.id}/text", step.text)
    key = f"step:{step.id}"
    return StepLine(
        key=key,
        text=worded.text,
        by=step.by,
        within=step.within,
        beside=_beside(worded, step.text),
        due_at=debt.due_at if debt is not None else None,
        open=debt is not None,
        tick=mapping.done_line(state.ticks.get(key), viewer),
    )


def _duties(state: State, tell: Tell, viewer: Viewer) -> tuple[DutyLine, ...]:
    """Those that hold, the open ones first, then those that may hold too."""
    known = state.protocol.obligation
    held = owed_duties(state)
    ordered = sorted(held, key=lambda i: i in state.obligations_met)
    maybe = (i for i in state.outcome.obligations_unsettled if i not in held)
    return (
        *(_duty(state, known[i], tell, viewer, settled=True) for i in ordered),
        *(_duty(state, known[i], tell, viewer, settled=False) for i in maybe),
    )


def _duty(
    state: State, obligation: Obligation, tell: Tell, viewer: Viewer, *, settled: bool
) -> DutyLine:
    worded = tell(f"obligation/{obligation.id}/text", obligation.text)
    key = f"duty:{obligation.id}"
    debt = next((one for one in owed(state) if one.key == key), None)
    told = state.told.get(obligation.id)
    met = obligation.id in state.obligations_met
    arisen = state.arisen.get(key)
    set_here = arisen.terms if arisen is not None else None
    return DutyLine(
        id=obligation.id,
        text=worded.text,
        beside=_beside(worded, obligation.text),
        to=_told(tell, f"obligation/{obligation.id}/to", obligation.to),
        within=(set_here and set_here.within) or obligation.within,
        law=_told(tell, law_path(obligation), obligation.law.cite) if obligation.law else None,
        consent_first=obligation.consent is ConsentRule.NEEDED,
        tell_first=obligation.tell_person,
        settled=settled,
        met=met,
        key=key,
        due_at=debt.due_at if debt is not None else None,
        owner=viewer.name(debt.owner) if debt is not None else "",
        mine=debt is None or debt.owner == viewer.me,
        offered_to=viewer.name(debt.offered_to) if debt is not None else "",
        offered_to_me=debt is not None and debt.offered_to == viewer.me and bool(viewer.me),
        told=mapping.done_line(told, viewer),
        done=mapping.done_line(state.ticks.get(key), viewer) if met else None,
        done_to=_with_whom(state, obligation.id) if met else "",
        words=_words_for_person(state, obligation.id) if settled else None,
        set_here=set_here,
    )


def _told(tell: Tell, path: str, source: str | None) -> str | None:
    """Words of a duty, with the protocol's own after them where nobody has reviewed these."""
    if not source:
        return source
    worded = tell(path, source)
    beside = _beside(worded, source)
    return worded.text if beside in ("", worded.text) else f"{worded.text} ({beside})"


def _words_for_person(state: State, duty: str) -> MarkedText | None:
    return spoken.say(Place.DUTY, spoken.moment_of(state, duty))


def _with_whom(state: State, duty: str) -> str:
    """With whom it was done, as it was recorded last and stands."""
    for event in reversed(state.history):
        met = event.kind is EventKind.OBLIGATION_MET and event.body.get("obligation") == duty
        if met and event.id not in state.voided:
            return optional(event.body, "to") or ""
    return ""
