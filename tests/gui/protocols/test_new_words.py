"""What a protocol says of time, dates and those who read it, in the words of the page."""

from dataclasses import replace

import pytest

from screenapp.protocol.model import (
    AnswerType,
    Citation,
    Figures,
    Item,
    ItemDeclined,
    Recall,
    ReviewedBy,
    Source,
)
from screenapp.ui.interview.words import within
from screenapp.ui.protocols import rules, words
from screenapp.ui.protocols.versions_part import EditionsPart

SINCE = Item(
    id="since", construct="work_situation", source=Source.SELF, answer=AnswerType.DATE, text="When?"
)
FOUR = "youth-any-of-four"


@pytest.mark.parametrize(
    ("earliest", "latest", "said"),
    [
        (None, None, ""), ("1900", None, "A date from 1900 on."),
        (None, "today", "A date up to today."), ("1900", "today", "A date from 1900 to today."),
    ],
)  # fmt: skip
def test_the_dates_that_a_question_takes_are_told(earliest, latest, said):
    assert words.dates(replace(SINCE, earliest=earliest, latest=latest)) == said


def test_the_time_that_a_question_is_about_is_told():
    assert words.recall(None) == ""
    assert words.recall(Recall.YEAR) == "About the last twelve months."
    assert len({words.recall(one) for one in Recall}) == len(Recall)


def test_reading_says_whose_weights_and_thresholds_these_are(qtbot, at, screening_service, seen):
    page = at(screening_service)
    page.list.buttons[FOUR].click()
    page.opened.read.click()
    face = page.read._face
    protocol = replace(
        face.script.protocol,
        measures=tuple(replace(m, figures=Figures.OWN) for m in face.script.protocol.measures),
        results=tuple(replace(r, figures=Figures.PUBLISHED) for r in face.script.protocol.results),
    )
    claims = ("These figures are our own", "This threshold comes from the source.")
    none_claimed = replace(
        protocol,
        measures=tuple(replace(m, figures=None) for m in protocol.measures),
        results=tuple(replace(r, figures=None) for r in protocol.results),
    )
    page.read.show_face(replace(face, script=replace(face.script, protocol=none_claimed)))
    assert not any(claim in seen(page.read) for claim in claims)
    page.read.show_face(replace(face, script=replace(face.script, protocol=protocol)))
    assert all(claim in seen(page.read) for claim in claims)
    assert len({words.figures(one) for one in (*Figures, None)}) == 3
    assert len({words.cut_off(one) for one in (*Figures, None)}) == 3


def test_at_once_is_said_in_words():
    assert within("at_once") == "at once"
    assert within("30m") != within("at_once")


def test_who_read_it_and_why_it_should_work_stand_with_where_it_comes_from(
    at, screening_service, seen
):
    page = at(screening_service)
    page.list.buttons[FOUR].click()
    part = page.findChild(EditionsPart)
    face = part._face
    protocol = replace(
        face.edition.protocol,
        sources=(Citation(cite="A book"),),
        reviewed_by=(ReviewedBy(role="survivor reviewer", date="2026-11"),),
    )
    edition = replace(face.edition, protocol=protocol)
    part.show_face(replace(face, edition=edition))
    part.origins.set_open(True)
    told = seen(part)
    assert protocol.theory and protocol.theory in told
    assert "Read by: survivor reviewer, November 2026" in told


def test_a_rather_not_say_is_told_as_one(at, screening_service):
    page = at(screening_service)
    page.list.buttons[FOUR].click()
    script = page.findChild(EditionsPart)._face.script
    item = next(i.id for i in script.protocol.items)
    said = rules.condition(ItemDeclined(item=item), script)
    assert said.startswith("the person would rather not say: “")
