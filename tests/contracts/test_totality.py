"""Tables keyed by a closed set have a row for every member: a new one cannot fall through."""

from collections.abc import Mapping
from enum import Enum

import pytest

from screenapp.authoring.reading_time import ANSWER
from screenapp.protocol.model import AnswerType
from screenapp.ui.interview.question_mapper import ENTRY


@pytest.mark.parametrize(("table", "members"), [(ENTRY, AnswerType), (ANSWER, AnswerType)])
def test_a_table_has_a_row_for_every_member(
    table: Mapping[Enum, object], members: type[Enum]
) -> None:
    assert set(table) == set(members)
