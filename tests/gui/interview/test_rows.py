"""The rows of a question: what each stands for, and which stand chosen. No window."""

from decimal import Decimal

import pytest

from screenapp.protocol.model import AnswerType, Code, Item, Option, Source
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import ClearAnswer, GiveAnswer, GiveCode
from screenapp.screening.state import Given
from screenapp.ui.interview.question_mapper import (
    AnswerDraft,
    chosen_rows,
    command_for,
    known_command,
    starting_draft,
    typed_command,
)
from screenapp.ui.interview.view_models import ANSWER, CODE, NOT_NOW, Panel

OPTIONS = (
    Option(id="food", text="food"),
    Option(id="bed", text="bed"),
    Option(id="none", text="none of them", exclusive=True),
)
EMPTY = AnswerDraft()


def item(answer, **more):
    return Item(id="q", construct="threats", source=Source.SELF, answer=answer, text="q", **more)


YES_NO = item(AnswerType.YES_NO)
ONE = item(AnswerType.ONE_OF, options=OPTIONS)
MANY = item(AnswerType.MANY_OF, options=OPTIONS)
JUDGEMENT = item(AnswerType.JUDGEMENT)
NUMBER = item(AnswerType.NUMBER)


def given(value=None, code=None, **more):
    return Given(value=value, code=code, **more)


def chosen(asked, kept, panel=Panel.ANSWERS, draft=EMPTY):
    return chosen_rows(asked, kept, panel, draft)


@pytest.mark.parametrize(
    ("before", "pressed", "after"),
    [
        (None, "bed", ("bed",)),
        (("bed",), "food", ("food", "bed")),
        (("food", "bed"), "food", ("bed",)),
        (("food", "bed"), "none", ("none",)),
        (("none",), "bed", ("bed",)),
    ],
)
def test_several_are_added_and_taken_out_and_an_exclusive_one_stands_alone(before, pressed, after):
    kept = None if before is None else given(before)
    made = command_for(MANY, f"{ANSWER}{pressed}", kept, EMPTY)
    assert isinstance(made, GiveAnswer)
    assert (made.item, set(made.value)) == ("q", set(after))


def test_taking_the_last_one_out_clears_the_answer():
    made = command_for(MANY, f"{ANSWER}bed", given(("bed",)), EMPTY)
    assert made == ClearAnswer(item="q")


def test_after_a_code_the_first_option_stands_alone():
    kept = given(("food",), Code.ALREADY_KNOWN)
    made = command_for(MANY, f"{ANSWER}bed", kept, EMPTY)
    assert made == GiveAnswer(item="q", value=("bed",))


def test_a_reason_goes_along_only_where_one_is_asked_for():
    draft = AnswerDraft(reason="seen twice")
    assert command_for(JUDGEMENT, f"{ANSWER}yes", None, draft) == GiveAnswer(
        item="q", value="yes", reason="seen twice"
    )
    assert command_for(YES_NO, f"{ANSWER}yes", None, draft) == GiveAnswer(item="q", value="yes")
    assert command_for(YES_NO, f"{CODE}not_applicable", None, draft) == GiveCode(
        item="q", code=Code.NOT_APPLICABLE, reason="seen twice"
    )
    assert command_for(YES_NO, f"{CODE}declined", None, draft) == GiveCode(
        item="q", code=Code.DECLINED
    )


def test_what_is_no_answer_is_refused():
    assert isinstance(command_for(ONE, f"{ANSWER}unheard", None, EMPTY), Refusal)
    assert isinstance(known_command(ONE, f"{ANSWER}unheard"), Refusal)
    assert isinstance(typed_command(NUMBER, "many"), Refusal)
    assert typed_command(NUMBER, "12") == GiveAnswer(item="q", value=Decimal(12))


@pytest.mark.parametrize(
    ("asked", "key", "value"),
    [
        (ONE, f"{ANSWER}bed", "bed"),
        (MANY, f"{ANSWER}bed", ("bed",)),
        (ONE, f"{CODE}already_known", None),
    ],
)
def test_what_was_known_is_kept_with_the_answer_where_one_is_said(asked, key, value):
    assert known_command(asked, key) == GiveCode(item="q", code=Code.ALREADY_KNOWN, value=value)


@pytest.mark.parametrize(
    ("asked", "kept", "rows"),
    [
        (YES_NO, None, set()),
        (YES_NO, given("yes"), {f"{ANSWER}yes"}),
        (MANY, given(("food", "bed")), {f"{ANSWER}food", f"{ANSWER}bed"}),
        (NUMBER, given(Decimal(3)), set()),
        (YES_NO, given(code=Code.DECLINED), {f"{CODE}declined"}),
        (YES_NO, given(code=Code.DONT_KNOW), {f"{CODE}dont_know"}),
        (YES_NO, given(code=Code.NOT_ASKED_TIME), {NOT_NOW}),
        (YES_NO, given("yes", Code.ALREADY_KNOWN), {NOT_NOW}),
    ],
)
def test_what_was_kept_stands_chosen_among_the_answers(asked, kept, rows):
    assert chosen(asked, kept) == rows


@pytest.mark.parametrize(
    ("asked", "kept", "rows"),
    [
        (ONE, given("bed", Code.ALREADY_KNOWN), {f"{ANSWER}bed"}),
        (MANY, given(("bed",), Code.ALREADY_KNOWN), {f"{ANSWER}bed"}),
        (ONE, given(code=Code.ALREADY_KNOWN), {f"{CODE}already_known"}),
        (ONE, given("bed"), set()),
    ],
)
def test_what_was_known_stands_chosen_among_what_is_known(asked, kept, rows):
    assert chosen(asked, kept, Panel.KNOWN) == rows


def test_why_it_was_not_asked_stands_chosen_among_the_reasons():
    kept = given("yes", Code.NOT_ASKED_TIME)
    assert chosen(YES_NO, kept, Panel.NOT_NOW) == {f"{CODE}not_asked_time"}
    assert chosen(YES_NO, given("yes"), Panel.NOT_NOW) == set()


def test_a_judgement_that_waits_for_its_reason_stands_chosen():
    draft = AnswerDraft(choice=f"{ANSWER}yes")
    assert chosen(JUDGEMENT, given("no"), draft=draft) == {f"{ANSWER}yes"}
    assert chosen(JUDGEMENT, given("no")) == {f"{ANSWER}no"}
    assert chosen(YES_NO, given("no"), draft=draft) == {f"{ANSWER}no"}


@pytest.mark.parametrize(
    ("kept", "draft"),
    [
        (None, EMPTY),
        (given(Decimal("3.50")), AnswerDraft(typed="3.5")),
        (given("yes", reason="seen"), AnswerDraft(typed="yes", reason="seen", choice="answer:yes")),
        (given(("food", "bed")), AnswerDraft(typed="food, bed")),
        (given(code=Code.NOT_APPLICABLE, reason="too young"), AnswerDraft(reason="too young")),
    ],
)
def test_fields_begin_with_what_was_kept(kept, draft):
    made = starting_draft(kept)
    assert (made.typed, made.reason) == (draft.typed, draft.reason)
    assert (made.choice is None) is (draft.choice is None)
