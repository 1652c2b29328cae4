"""Answers as they are typed or tapped: taken as they are, or refused."""

from dataclasses import replace
from decimal import Decimal

import pytest

from screenapp.protocol.model import AnswerType as Kind
from screenapp.screening.answers import Refusal, fits, from_json, parse, to_json

# --- answers as typed -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "typed", "taken"),
    [
        (Kind.YES_NO, "yes", "yes"), (Kind.YES_NO, "unsure", Refusal.NOT_AN_ANSWER),
        (Kind.YES_NO_UNSURE, "unsure", "unsure"), (Kind.JUDGEMENT, "no", "no"),
        (Kind.JUDGEMENT, "unsure", Refusal.NOT_AN_ANSWER),
        (Kind.ACKNOWLEDGE, "yes", "yes"), (Kind.ACKNOWLEDGE, "no", Refusal.NOT_AN_ANSWER),
        (Kind.YES_NO, ["yes"], Refusal.NOT_AN_ANSWER),
        (Kind.NUMBER, ["1"], Refusal.NOT_AN_ANSWER),
        (Kind.NUMBER, " 4 ", Decimal(4)), (Kind.NUMBER, "-4,5", Decimal("-4.5")),
        (Kind.NUMBER, "4.25", Decimal("4.25")), (Kind.NUMBER, "4.255", Refusal.NOT_A_NUMBER),
        (Kind.NUMBER, "1,200", Refusal.NOT_A_NUMBER), (Kind.NUMBER, "", Refusal.NOT_A_NUMBER),
        (Kind.NUMBER, "9" * 12, Decimal("9" * 12)),
        (Kind.NUMBER, "9" * 13, Refusal.NOT_A_NUMBER),
        (Kind.AGE, " 17 ", Decimal(17)), (Kind.AGE, "17.5", Refusal.NOT_A_NUMBER),
        (Kind.AGE, "-1", Refusal.NOT_A_NUMBER), (Kind.AGE, "1000", Refusal.NOT_A_NUMBER),
        (Kind.DATE, " 2026-02-28 ", "2026-02-28"), (Kind.DATE, "2026-02-30", Refusal.NOT_A_DATE),
        (Kind.DATE, "20260228", Refusal.NOT_A_DATE), (Kind.DATE, "28/02/2026", Refusal.NOT_A_DATE),
        (Kind.TEXT, " words ", " words "), (Kind.TEXT, "  ", Refusal.NOTHING_CHOSEN),
        (Kind.TEXT, "x" * 10_000, "x" * 10_000), (Kind.TEXT, "x" * 10_001, Refusal.TOO_LONG),
        (Kind.TEXT, "a\0b", Refusal.NOT_AN_ANSWER), (Kind.TEXT, "a\ud800", Refusal.NOT_AN_ANSWER),
        (Kind.TEXT, "a\udfff", Refusal.NOT_AN_ANSWER), (Kind.TEXT, "a\ue000", "a\ue000"),
        (Kind.NOTE, "yes", Refusal.NOT_AN_ANSWER),
    ],
)  # fmt: skip
def test_what_is_typed_is_taken_as_it_is_or_refused(protocol, kind, typed, taken):
    item = replace(protocol.item["q1"], answer=kind)
    assert parse(item, typed) == taken


def test_options_are_taken_once_each_in_their_order_and_alone_where_they_exclude(protocol):
    item = protocol.item["often"]
    assert item.answers == ("a", "b", "none")
    assert parse(item, ["b", "a"]) == ("a", "b")
    assert parse(item, "b") == ("b",)
    assert parse(item, ["none"]) == ("none",)
    assert parse(item, []) is Refusal.NOTHING_CHOSEN
    assert parse(item, ["a", "c"]) is Refusal.NOT_AN_ANSWER
    assert parse(item, ["a", "a"]) is Refusal.NOT_AN_ANSWER
    assert parse(item, ["none", "a"]) is Refusal.EXCLUSIVE_OPTION
    one = replace(item, answer=Kind.ONE_OF)
    assert parse(one, "a") == "a"
    assert parse(one, "c") is Refusal.NOT_AN_ANSWER


def test_a_number_answers_only_what_asks_for_one(protocol):
    assert fits(protocol.item["q1"], Decimal(1)) is Refusal.NOT_AN_ANSWER
    assert fits(protocol.item["years"], "4") is Refusal.NOT_A_NUMBER
    assert fits(protocol.item["years"], Decimal("NaN")) is Refusal.NOT_A_NUMBER
    assert fits(protocol.item["years"], Decimal("Infinity")) is Refusal.NOT_A_NUMBER
    assert fits(protocol.item["q1"], "yes") is None
    age = replace(protocol.item["years"], answer=Kind.AGE)
    assert fits(age, Decimal(4)) is None
    assert fits(age, "4") is Refusal.NOT_A_NUMBER


@pytest.mark.parametrize("value", ["yes", "", ("a", "b"), Decimal("4.50"), Decimal(-3)])
def test_an_answer_is_read_back_as_it_was_written(value):
    assert from_json(to_json(value)) == value
    assert str(from_json(to_json(value))) == str(value)


@pytest.mark.parametrize("value", [None, 3, True, {}, {"decimal": 3}, {"number": "3"}])
def test_no_other_form_of_answer_is_read(value):
    with pytest.raises(ValueError, match="form"):
        from_json(value)
