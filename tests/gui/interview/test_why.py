"""Why a result came out: what each answer adds, what is open, what is owed. No window."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Code,
    ConsentRule,
    Count,
    Figures,
    Gate,
    Item,
    ItemIs,
    Law,
    MeasureBound,
    Obligation,
    Option,
    Protocol,
    Result,
    ResultKind,
    Source,
    Stage,
    StageRole,
    Status,
    Step,
    Sum,
    Tier,
    WordingSource,
)
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import step
from screenapp.screening.person import Person, Presence
from screenapp.screening.state import State
from screenapp.ui.interview.result_page import ResultPage
from screenapp.ui.interview.view_model_mapper import face
from screenapp.ui.interview.view_models import MeasureKind, MeasureLine, Phrase

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


def item(name, answer=AnswerType.YES_NO, **more):
    return Item(id=name, construct="threats", source=Source.SELF, answer=answer, text=name, **more)


def bound(measure, least):
    return MeasureBound(measure=measure, bound=Decimal(least), below=False)


OPTIONS = (
    Option(id="often", text="often", weight=Decimal(3)),
    Option(id="never", text="never"),
)
PROTOCOL = Protocol(
    id="points",
    version="1",
    title="Points",
    summary="For tests.",
    status=Status.DRAFT,
    wording=WordingSource.OWN,
    language="en",
    stages=(
        Stage(
            id="talk",
            title="Talk",
            by=(StageRole.ANY,),
            privacy=Gate.NOT_NEEDED,
            consent=Gate.REQUIRED,
            channels=(Channel.INTERVIEW,),
            items=(
                item("first", short="First"),
                item("second"),
                item("how", AnswerType.ONE_OF, options=OPTIONS),
                item("aside"),
            ),
        ),
    ),
    measures=(Count(id="yeses", of=("first", "second")), Sum(id="points", of=("how",))),
    results=(
        Result(
            id="positive",
            kind=ResultKind.POSITIVE,
            tier=Tier.HIGH,
            text="Further conversation",
            when=bound("yeses", 2),
            steps=("talk_more",),
        ),
        Result(id="negative", kind=ResultKind.NEGATIVE, tier=Tier.NONE, text="Nothing further"),
    ),
    steps=(Step(id="talk_more", text="Talk more", by=StageRole.ANY, within="24h"),),
    obligations=(
        Obligation(
            id="report",
            text="Report it",
            to="authority",
            when=ItemIs(item="first", values=("yes",)),
            within="24h",
            law=Law(cite="Act 1, s. 2"),
            consent=ConsentRule.NEEDED,
        ),
    ),
)


@pytest.fixture
def shown():
    """What is shown after R9 agreed and *commands* were carried out."""

    def show(*commands, reviewed=True, agreed=True, protocol=PROTOCOL):
        state = State(protocol=protocol, screening=uuid4())
        asked = c.GiveConsent(stage="talk") if agreed else c.DeclineConsent(stage="talk")
        alone = c.CheckPrivacy(stage="talk", presence=Presence.ALONE)
        begun = (c.StartScreening(intake=uuid4(), person=Person()), alone, asked)
        for command in (*begun, *commands):
            made = act(state, command, at=NOW, by="staff")
            assert not isinstance(made, Refusal), (command, made)
            for event in made:
                state = step(state, event)

        def tell(path, source):
            return Phrase(text=f"<{source}>", language="es", reviewed=reviewed)

        def say(asked, option):
            return Phrase(text=f"[{option.text if option else asked.text}]", language="es")

        return face(state, reference="R9", say=say, tell=tell, seconds=())

    return show


def answer(name, value):
    return c.GiveAnswer(item=name, value=value)


def row(made, short):
    (found,) = [why for why in made.why if why.short == short]
    return found


def test_what_each_answer_adds_is_told_beside_it(shown):
    made = shown(answer("first", "yes"), answer("second", "no"), answer("how", "often"))
    first, second = row(made, "First"), row(made, "[second]")
    assert (first.answer, first.least, first.most, first.long) == ("yes", "1", "1", False)
    assert (second.answer, second.least, second.most, second.long) == ("no", "0", "0", True)


def test_what_is_open_may_add_nothing_or_all(shown):
    made = shown(answer("first", "yes"))
    second = row(made, "[second]")
    assert (second.answer, second.least, second.most) == (None, "0", "1")
    assert not second.settled
    assert second.code is Code.NOT_REACHED
    assert row(made, "First").code is None


def test_answers_that_add_something_stand_above_the_others(shown):
    made = shown(answer("first", "no"), answer("second", "yes"))
    assert [why.short for why in made.why][:2] == ["[second]", "First"]


def test_only_what_the_result_rests_on_is_counted(shown):
    made = shown(answer("first", "yes"), answer("aside", "yes"))
    assert made.answered == 1
    assert "[aside]" not in {why.short for why in made.why}
    assert {"First", "[second]", "[how]"} == {why.short for why in made.why}
    assert made.of == 3


def test_points_of_an_option_and_its_words_are_told(shown):
    how = row(shown(answer("how", "often")), "[how]")
    assert (how.answer, how.least, how.most) == ("[often]", "3", "3")
    open_ = row(shown(), "[how]")
    assert (open_.least, open_.most) == ("0", "3")


def test_each_measure_is_told_from_its_least_to_its_most(shown):
    assert shown(answer("first", "yes")).measures == (
        MeasureLine(kind=MeasureKind.YESES, low="1", high="2"),
        MeasureLine(kind=MeasureKind.POINTS, low="0", high="3"),
    )


def test_a_settled_result_has_its_words_its_steps_and_its_tier(shown):
    made = shown(answer("first", "yes"), answer("second", "yes"))
    assert (made.kind, made.text, made.tier, made.final) == (
        ResultKind.POSITIVE,
        "<Further conversation>",
        Tier.HIGH,
        Tier.HIGH,
    )
    assert not made.indeterminate
    (step_,) = made.steps
    assert (step_.text, step_.by, step_.within) == ("<Talk more>", StageRole.ANY, "24h")
    assert (made.reference, made.protocol, made.own_wording) == ("R9", "<Points>", True)


OUR_THRESHOLD = "This threshold is the protocol’s own, not from a source."
OUR_COUNTS = "How much each answer counts is the protocol’s own, not from a source."


@pytest.mark.parametrize("second", ["yes", "no"])
def test_a_threshold_and_counts_of_our_own_are_named_beside_the_result(shown, qtbot, second):
    """Beside a negative result too: it stands because the threshold above it was not reached."""
    positive, negative = PROTOCOL.results
    yeses, points = PROTOCOL.measures
    ours = replace(
        PROTOCOL,
        measures=(replace(yeses, figures=Figures.OWN), points),
        results=(replace(positive, figures=Figures.OWN), negative),
    )
    page = ResultPage()
    qtbot.addWidget(page)
    answers = (answer("first", "yes"), answer("second", second))
    page.show_face(shown(*answers, protocol=ours))
    said = " ".join(part.text() for part in page.findChildren(QLabel))
    assert OUR_THRESHOLD in said and OUR_COUNTS in said
    theirs = replace(positive, figures=Figures.PUBLISHED)
    for results in ((positive, negative), (theirs, negative)):
        page.show_face(shown(*answers, protocol=replace(PROTOCOL, results=results)))
        said = " ".join(part.text() for part in page.findChildren(QLabel))
        assert OUR_THRESHOLD not in said and OUR_COUNTS not in said


def test_words_that_nobody_reviewed_have_the_protocols_own_beside_them(shown):
    answers = (answer("first", "yes"), answer("second", "yes"))
    made = shown(*answers, reviewed=False)
    assert made.source == "Further conversation"
    assert made.steps[0].beside == "Talk more"
    assert made.duties[0].beside == "Report it"
    made = shown(*answers)
    assert (made.source, made.steps[0].beside, made.duties[0].beside) == ("", "", "")


def test_a_duty_is_owed_once_it_is_settled_and_asked_about_before(shown):
    (asked,) = shown().duties
    assert not asked.settled
    (owed,) = shown(answer("first", "yes")).duties
    assert owed.settled and not owed.met and owed.consent_first
    assert (owed.id, owed.text, owed.to) == ("report", "<Report it>", "<authority>")
    assert (owed.within, owed.law) == ("24h", "<Act 1, s. 2>")
    assert shown(answer("first", "no")).duties == ()


def test_who_chose_not_to_be_asked_is_told_apart_from_who_was_not_asked(shown):
    assert shown(agreed=False).consent_declined
    assert not shown().consent_declined
    assert shown(c.Finish()).finished
    assert not shown().finished
