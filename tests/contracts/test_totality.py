"""Tables keyed by a closed set have a row for every member: a new one cannot fall through."""

import importlib
import pkgutil
from collections.abc import Mapping
from enum import Enum

import pytest

import screenapp
from screenapp.protocol.loading import cases
from screenapp.protocol.model import AnswerType
from screenapp.review.encounters import OFFER_ANSWERED
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.ui.protocols import values

# What these leave out has no row on purpose; whoever reads them asks for that case first.
PARTIAL = {
    "screenapp.referral.summary._BUILDERS",
    "screenapp.screening.apply_owed.OWED_STEPS",
    "screenapp.screening.offers.apply.REFERRAL_STEPS",
    "screenapp.screening.wishes.apply.WISH_STEPS",
    "screenapp.screening.wishes.records._EITHER",
    "screenapp.review.indicator_definitions.WORTH",
    "screenapp.ui.interview.result.result_words.RECORDED",
    "screenapp.ui.shell.keyboard._DEAD",
    "screenapp.vault.care.retention._OLDER",
}


def members(value: object) -> type[Enum] | None:
    """The enumeration that *value* is a table of, if it is one."""
    if not isinstance(value, Mapping):
        return None
    kinds = {type(key) for key in value}
    kind = kinds.pop() if len(kinds) == 1 else None
    return kind if kind is not None and issubclass(kind, Enum) else None


def missing(table: Mapping[Enum, object]) -> set[Enum]:
    kind = members(table)
    return set(kind) - set(table) if kind is not None else set()


def tables() -> dict[str, Mapping[Enum, object]]:
    """Every table of an enumeration that stands in a module, under every name it has."""
    return {
        f"{module.name}.{name}": value
        for module in pkgutil.walk_packages(screenapp.__path__, "screenapp.")
        if not module.name.endswith("__main__")
        for name, value in vars(importlib.import_module(module.name)).items()
        if members(value) is not None
    }


TABLES = tables()
IMPORTED = {name for name in TABLES for part in PARTIAL if TABLES[name] is TABLES[part]}


@pytest.mark.parametrize("name", sorted(TABLES.keys() - IMPORTED))
def test_a_table_has_a_row_for_every_member(name: str) -> None:
    assert missing(TABLES[name]) == set()


@pytest.mark.parametrize("name", sorted(PARTIAL))
def test_a_table_that_is_said_to_be_partial_is(name: str) -> None:
    assert missing(TABLES[name])


def test_every_way_a_case_can_differ_has_a_sentence() -> None:
    assert set(values._DIFFERS) == set(cases._EXPECT)


def test_tables_are_found_by_what_they_hold() -> None:
    assert "screenapp.ui.interview.question_mapper.ENTRY" in TABLES
    assert missing({AnswerType.YES_NO: "yes or no"}) == set(AnswerType) - {AnswerType.YES_NO}
    assert members({"yes_no": 1}) is None
    assert members({}) is None


def test_every_answer_to_an_offer_has_a_place_in_the_review() -> None:
    """A fact carries the answer as its id; without a place it would count as none given."""
    assert {answer.value for answer in ReferralAnswer} <= set(OFFER_ANSWERED)
