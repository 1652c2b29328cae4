"""Properties that must hold of every protocol and every run, searched for counter-examples."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from screenapp.protocol import measures
from screenapp.protocol.conditions import Facts, Truth, truth
from screenapp.protocol.item_status import AnsweredItem, ItemStatus, resolved
from screenapp.protocol.model import (
    All,
    AnswerType,
    Any_,
    Channel,
    Code,
    Count,
    Disclosure,
    Gate,
    Grade,
    Graded,
    Item,
    ItemAnswered,
    ItemIs,
    Max,
    MeasureBound,
    MeasureMet,
    Not,
    Option,
    Pattern,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Status,
    Sum,
    Tier,
    WordingSource,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.person import Presence
from screenapp.screening.state import State

NAMES = ("a", "b", "c", "d")
OPEN_CODES = [code for code in Code if not code.structural]
WEIGHTS = st.integers(-3, 4).map(lambda n: Decimal(n) / 2)
GRADES = st.sampled_from(Grade)


@st.composite
def items(draw, name):
    kind = draw(st.sampled_from([AnswerType.YES_NO, AnswerType.ONE_OF, AnswerType.MANY_OF]))
    options = ()
    if kind is not AnswerType.YES_NO:
        options = (
            Option(id="yes", text="Y", weight=draw(WEIGHTS)),
            Option(id="no", text="N", weight=draw(WEIGHTS)),
            Option(id="z", text="Z", weight=draw(WEIGHTS), exclusive=draw(st.booleans())),
        )
    return Item(
        id=name,
        construct="threats",
        source=Source.SELF,
        answer=kind,
        text="?",
        weight=draw(WEIGHTS),
        grade={"set": draw(GRADES)},
        options=options,
        discloses=draw(st.sampled_from([None, Disclosure.LABOUR])),
    )


def answers_to(item: Item) -> list[ItemStatus]:
    """Every answer that *item* allows."""
    if item.answer is AnswerType.YES_NO:
        return [AnsweredItem(value="yes"), AnsweredItem(value="no")]
    if item.answer is AnswerType.ONE_OF:
        return [AnsweredItem(value=option.id) for option in item.options]
    alone = [o.id for o in item.options if o.exclusive]
    together = [o.id for o in item.options if not o.exclusive]
    found = [AnsweredItem(value=(o,)) for o in alone]
    for picks in product((False, True), repeat=len(together)):
        chosen = tuple(o for o, pick in zip(together, picks, strict=True) if pick)
        if chosen:
            found.append(AnsweredItem(value=chosen))
    return found


MEASURES = (
    Count(id="count", of=NAMES),
    Count(id="zs", of=NAMES, value="z"),
    Sum(id="sum", of=("a", "b")),
    Sum(id="total", of=("sum", "c")),
    Max(id="worst", of=("sum", "total")),
    Graded(
        id="graded",
        grades="set",
        of=("a", "d"),
        met_by=(Pattern(strong=2), Pattern(strong=1, weak=1), Pattern(medium=1, weak=1)),
    ),
)


@st.composite
def conditions(draw, depth=3):
    leaf = st.one_of(
        st.builds(
            ItemIs, item=st.sampled_from(NAMES), values=st.tuples(st.sampled_from(["yes", "z"]))
        ),
        st.builds(ItemAnswered, item=st.sampled_from(NAMES)),
        st.builds(
            MeasureBound,
            measure=st.sampled_from(["count", "zs", "sum", "total", "worst"]),
            bound=WEIGHTS,
            below=st.booleans(),
        ),
        st.builds(MeasureMet, measure=st.just("graded"), met=st.booleans()),
    )
    if depth == 0:
        return draw(leaf)
    part = conditions(depth=depth - 1)
    return draw(
        st.one_of(
            leaf,
            st.builds(All, parts=st.tuples(part, part)),
            st.builds(Any_, parts=st.tuples(part, part)),
            st.builds(Not, part=part),
        )
    )


@st.composite
def protocols(draw, when=None):
    found = tuple(draw(items(name)) for name in NAMES)
    stage = Stage(
        id="talk",
        title="Talk",
        by=(StageRole.SCREENER,),
        privacy=Gate.REQUIRED,
        consent=Gate.REQUIRED,
        channels=(Channel.INTERVIEW, Channel.SELF_SCREEN),
        items=found,
    )
    return Protocol(
        id="p",
        version="1",
        title="P",
        summary="P",
        status=Status.DRAFT,
        wording=WordingSource.OWN,
        language="en",
        stages=(stage,),
        measures=MEASURES,
        results=(
            Result(
                id="positive",
                kind=ResultKind.POSITIVE,
                tier=Tier.HIGH,
                text="P",
                when=draw(conditions()),
            ),
            Result(
                id="some",
                kind=ResultKind.POSITIVE,
                tier=Tier.SOME,
                text="S",
                when=draw(conditions()),
            ),
            Result(id="negative", kind=ResultKind.NEGATIVE, tier=Tier.NONE, text="N"),
        ),
    )


@st.composite
def standings(draw, protocol):
    return {item.id: draw(st.sampled_from([*answers_to(item), *Code])) for item in protocol.items}


def completions(protocol, standing):
    """Every way in which the unresolved items could still have been answered."""
    ways = [
        [found] if resolved(found) else answers_to(protocol.item[name])
        for name, found in standing.items()
    ]
    for way in product(*ways):
        yield dict(zip(standing, way, strict=True))


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_condition_settled_with_open_items_holds_however_they_are_answered(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    condition = data.draw(conditions())
    now = truth(condition, Facts(protocol=protocol, standing=standing))
    if now is Truth.UNKNOWN:
        return
    for way in completions(protocol, standing):
        assert truth(condition, Facts(protocol=protocol, standing=way)) is now


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_measure_lies_within_its_interval_however_the_open_items_are_answered(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    for measure in MEASURES:
        now = measures.evaluate(measure, protocol, standing)
        found = [measures.evaluate(measure, protocol, w) for w in completions(protocol, standing)]
        if isinstance(now, measures.Interval):
            assert all(now.low <= f.low and f.high <= now.high for f in found if f.measured)
        elif now.met is not None:
            assert all(f.met is now.met for f in found)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_the_ends_of_a_count_are_reached_by_some_way_of_answering(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    now = measures.evaluate(MEASURES[0], protocol, standing)
    if now.measured:
        found = [
            measures.evaluate(MEASURES[0], protocol, w) for w in completions(protocol, standing)
        ]
        assert min(f.low for f in found) == now.low
        assert max(f.high for f in found) == now.high


def run(protocol, given_by, private=True, consent=True):
    """The state after everything in *given_by* was tried, in the order of the file."""
    now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    state = State(protocol=protocol, screening=uuid4())
    presence = Presence.ALONE if private else Presence.COMPANION
    agree = c.GiveConsent(stage="talk") if consent else c.DeclineConsent(stage="talk")
    for command in (c.StartScreening(), c.CheckPrivacy(stage="talk", presence=presence), agree):
        made = act(state, command, at=now, by="id")
        for event in made if not isinstance(made, Refusal) else ():
            state = step(state, event)
    for item, found in given_by.items():
        command = (
            c.GiveAnswer(item=item, value=found.value)
            if isinstance(found, AnsweredItem)
            else c.GiveCode(item=item, code=found, reason="r")
        )
        made = act(state, command, at=now, by="id")
        for event in made if not isinstance(made, Refusal) else ():
            state = step(state, event)
    return state


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_a_settled_result_is_never_turned_by_answering_what_was_open(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    before = run(protocol, standing).outcome.result
    if before.indeterminate:
        return
    for way in list(completions(protocol, standing))[:40]:
        assert run(protocol, way).outcome.result.id == before.id


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_what_is_unsettled_names_items_that_are_open_and_whose_answers_end_it(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    state = run(protocol, standing)
    outcome = state.outcome
    open_items = [i for i, code in outcome.unanswered.items() if not code.structural]
    assert set(outcome.unsettled) <= set(open_items)
    assert set(outcome.asked) | set(outcome.unanswered) == set(NAMES)
    if outcome.result.indeterminate:
        settled = {
            name: AnsweredItem(value=found[0].value)
            if name in outcome.unsettled
            else standing[name]
            for name, found in ((n, answers_to(protocol.item[n])) for n in NAMES)
        }
        nothing_measured = any(
            not m.measured for m in run(protocol, settled).outcome.measures.values()
        )
        assert nothing_measured or not run(protocol, settled).outcome.result.indeterminate


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_screening_that_was_not_private_or_not_agreed_is_never_negative(data):
    protocol = data.draw(protocols())
    standing = data.draw(standings(protocol))
    private, consent = data.draw(st.sampled_from([(False, True), (True, False), (False, False)]))
    state = run(protocol, standing, private=private, consent=consent)
    assert state.outcome.result.id != "negative"
    assert state.outcome.asked == ()


COMMANDS = st.one_of(
    st.builds(c.GiveAnswer, item=st.sampled_from(NAMES), value=st.sampled_from(["yes", "no", "z"])),
    st.builds(c.GiveCode, item=st.sampled_from(NAMES), code=st.sampled_from(Code)),
    st.builds(c.ClearAnswer, item=st.sampled_from(NAMES)),
    st.builds(c.ShowItem, item=st.sampled_from(NAMES)),
    st.builds(c.CheckPrivacy, stage=st.just("talk"), presence=st.sampled_from(Presence)),
    st.just(c.GiveConsent(stage="talk")),
    st.just(c.DeclineConsent(stage="talk")),
    st.builds(c.WithdrawConsent, items=st.lists(st.sampled_from(NAMES)).map(tuple)),
    st.builds(
        c.ReceiveSignal, how=st.just("card"), due_at=st.just(datetime(2026, 1, 1, tzinfo=UTC))
    ),
    st.just(c.CancelSignal()),
    st.builds(c.SetTier, tier=st.sampled_from(Tier), reason=st.just("r")),
    st.builds(c.Judge, disclosed=st.sampled_from(Disclosure)),
    st.just(c.Hide()),
    st.just(c.Resume()),
    st.just(c.Pause()),
    st.just(c.FinishStage(stage="talk")),
    st.just(c.OfferReferral(service="s")),
    st.just(c.Finish()),
)


@given(protocols(), st.lists(COMMANDS, max_size=25))
@settings(max_examples=150, deadline=None)
def test_any_run_of_commands_folds_to_the_state_it_was_acted_into(protocol, commands):
    state = State(protocol=protocol, screening=uuid4())
    events = []
    now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    for command in (c.StartScreening(), *commands):
        now += timedelta(seconds=7)
        made = act(state, command, at=now, by="id")
        if isinstance(made, Refusal):
            continue
        for event in made:
            state = step(state, event)
            events.append(event)
        assert state.outcome.result is not None
        assert state.progress[1] >= 1
        assert state.next_open() is not None
    assert fold(protocol, events) == state
    kept = replace(state, sequence=state.sequence)
    assert kept.outcome == state.outcome
