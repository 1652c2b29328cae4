"""Staff write words beside an option: a field for each that takes some and is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from screenapp.ui.interview.result import mapping
from screenapp.ui.interview.view_models import Phrase
from tests.gui.interview.test_asking import at_talk, go_to, press

__all__ = ["at_talk"]
WORDS = "  a cousin, it seems"


@pytest.fixture
def protocol(protocol):
    """The last option of each question takes words."""
    stages = []
    for stage in protocol.stages:
        items = tuple(
            replace(i, options=(*i.options[:-1], replace(i.options[-1], say=True)))
            if i.options else i for i in stage.items
        )  # fmt: skip
        stages.append(replace(stage, items=items))
    return replace(protocol, stages=tuple(stages))


def test_the_field_comes_with_the_option_and_its_words_are_kept_on_going_on(
    qtbot, at_talk, screening_service
):
    go_to(qtbot, at_talk, "papers")
    says = at_talk.question.entry.says
    assert not says.isVisibleTo(at_talk)
    press(qtbot, at_talk, Qt.Key.Key_3)
    assert says.isVisibleTo(at_talk)
    says.fields["o3"].edit.setFocus()
    qtbot.keyClicks(says.fields["o3"].edit, WORDS)
    assert screening_service.state(screening_service.screening).given["papers"].said == {}
    press(qtbot, at_talk, Qt.Key.Key_Return)
    given = screening_service.state(screening_service.screening).given["papers"]
    assert (given.value, given.said) == ("o3", {"o3": WORDS})
    assert at_talk.held.questions.item.id == "wants"
    at_talk.question.back.click()
    assert at_talk.question.entry.says.fields["o3"].edit.text() == WORDS


def test_choosing_more_loses_no_words_and_another_answer_takes_them_away(
    qtbot, at_talk, screening_service
):
    go_to(qtbot, at_talk, "wants")
    rows = {row.key: row for row in at_talk.question.answers.rows}
    rows["answer/none"].click()
    edit = at_talk.question.entry.says.fields["none"].edit
    qtbot.keyClicks(edit, WORDS)
    rows["answer/bed"].click()  # one that goes with no other
    given = screening_service.state(screening_service.screening).given["wants"]
    assert (given.value, given.said) == (("bed",), {})
    assert at_talk.question.entry.says.fields == {}


def test_what_was_written_stands_beside_the_answer_that_can_be_taken_back(
    qtbot, at_talk, screening_service
):
    go_to(qtbot, at_talk, "papers")
    press(qtbot, at_talk, Qt.Key.Key_3)
    qtbot.keyClicks(at_talk.question.entry.says.fields["o3"].edit, "Herons")
    at_talk.question.forward.click()
    state = screening_service.state(screening_service.screening)

    def say(item, option):
        return Phrase(text=option.text if option else item.text, language="en")

    (kept,) = (one for one in mapping.answers(state, say) if one.item == "papers")
    assert kept.value == "Option 3 – Herons"
