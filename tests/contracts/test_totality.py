"""Tables keyed by a closed set have a row for every member: a new one cannot fall through."""

from collections.abc import Mapping
from enum import Enum

import pytest

from screenapp.authoring.reading_time import ANSWER
from screenapp.protocol.model import AnswerType
from screenapp.referral.consent import InformationKind
from screenapp.review.encounters import OFFER_ANSWERED
from screenapp.screening.state import ReferralAnswer
from screenapp.ui.interview.question_mapper import ENTRY
from screenapp.ui.referral.consent_card import FIELDS


@pytest.mark.parametrize(
    ("table", "members"),
    [(ENTRY, AnswerType), (ANSWER, AnswerType), (FIELDS, InformationKind)],
)
def test_a_table_has_a_row_for_every_member(
    table: Mapping[Enum, object], members: type[Enum]
) -> None:
    assert set(table) == set(members)


def test_every_answer_to_an_offer_has_a_place_in_the_review() -> None:
    """A fact carries the answer as its id; without a place it would count as none given."""
    assert {answer.value for answer in ReferralAnswer} <= set(OFFER_ANSWERED)
