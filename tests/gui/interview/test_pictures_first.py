"""Before the screen is handed over staff read which pictures to explain."""

from uuid import uuid4

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.screening.state import State
from screenapp.ui.interview.question_mapper import side_of
from screenapp.ui.interview.side_column import SideColumn
from screenapp.workflow.person_words import PersonLanguages


@pytest.mark.parametrize(
    ("explain", "said"),
    [
        ({"work", "door", "sun"}, "Work; Free to come and go, or not"),
        (set(), ""),
    ],
)
def test_only_pictures_of_this_stage_that_too_few_knew_are_named(qtbot, explain, said):
    protocol = shipped_library().get("labour-first")
    stage = next(stage for stage in protocol.stages if stage.id == "talk")
    known = PersonLanguages(offered=("en",), explain_first=frozenset(explain))
    column = SideColumn()
    qtbot.addWidget(column)
    column.show_side(side_of(State(protocol=protocol, screening=uuid4()), stage, "K7", known))
    assert column.explain.isHidden() is not bool(said)
    if said:
        assert column.which.isHidden()
        column.explain.button.click()
        assert not column.which.isHidden()
        assert column.which.text() == f"Too few people knew these yet: {said}."
