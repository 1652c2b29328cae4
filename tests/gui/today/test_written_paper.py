"""The sheet that a person writes on: made, entered and destroyed, in a real vault."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from screenapp.printing.kit.wording import gives_away
from screenapp.protocol.model import Channel
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import Person, Presence
from screenapp.screening.written.acting import questions_to_write
from screenapp.screening.written.records import PaperEnd
from screenapp.ui.today.view_model import RowCover
from screenapp.ui.written.page import WrittenPaperPage
from screenapp.ui.written.place import written_place
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.written_words import left_out, paper_languages, written_page

STAGE = "private_talk"


class Places:
    """Where the page leads back to."""

    def __init__(self) -> None:
        self.went: list[str] = []

    def left(self) -> None:
        self.went.append("left")

    def came_in(self) -> None:
        self.went.append("came in")


@pytest.fixture
def screening(unit) -> UUID:
    """Alone, agreed, and told who sees it."""
    intake = unit.service.new_intake(
        person=Person(age=(20, 20)), trigger="universal", protocol="ed-two-prong"
    )
    found = unit.service.screening_of(intake.id)
    done = unit.service.act(
        found,
        c.ReceiveSignal(how="slip", due_at=unit.clock[0]),
        c.CheckPrivacy(stage=STAGE, presence=Presence.ALONE),
        c.GiveConsent(stage=STAGE),
        c.GiveAnswer(item="limits", value="yes"),
    )
    first = questions_to_write(done, done.protocol.stage[STAGE])[0]
    unit.service.act(found, c.ShowItem(item=first.id))
    return found


@pytest.fixture
def places() -> Places:
    return Places()


@pytest.fixture
def sheet(qtbot, qapp, unit, screening, places) -> WrittenPaperPage:
    page, presenter = written_place(
        unit.service, ImmediateRunner(), left=places.left, came_in=places.came_in
    )
    page.held = presenter
    qtbot.addWidget(page)
    presenter.open(screening)
    return page


def debts(unit, screening: UUID) -> list[OwedKind]:
    return [one.kind for one in owed(unit.service.state(screening))]


def test_the_sheet_is_written_recorded_and_owed_until_it_is_destroyed(
    unit, screening, sheet, places, tmp_path: Path
) -> None:
    assert not sheet.save.isHidden()
    assert OwedKind.PAPER not in debts(unit, screening)
    sheet.save.click()
    sheet.placed.emit(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert OwedKind.PAPER in debts(unit, screening)
    [row] = [r for r in unit.service.today() if r.debt and r.debt.kind is OwedKind.PAPER]
    assert row.screening == screening
    sheet.enter.click()
    assert places.went == ["left"]
    assert unit.service.state(screening).channel is Channel.WRITTEN
    [paper] = unit.service.state(screening).papers
    sheet.ended.emit(paper.key, PaperEnd.DESTROYED)
    assert OwedKind.PAPER not in debts(unit, screening)
    assert unit.service.state(screening).channel is Channel.INTERVIEW


def test_a_sheet_that_could_not_be_written_is_not_owed(
    unit, screening, sheet, tmp_path: Path
) -> None:
    sheet.save.click()
    sheet.placed.emit(tmp_path / "nowhere" / "page.pdf")
    assert OwedKind.PAPER not in debts(unit, screening)
    assert not (tmp_path / "nowhere").exists()


def test_no_sheet_where_the_room_has_to_be_asked_anew(unit, screening, sheet, places) -> None:
    sheet.someone_came_in()
    assert places.went == ["came in"]
    unit.service.pause(screening)
    unit.service.act(screening, c.Resume())
    sheet.held.open(screening)
    assert sheet.save.isHidden()
    assert not list(unit.service.state(screening).papers)


@pytest.mark.parametrize("languages", [("en",), ("es", "en"), ("ar", "en")])
def test_nothing_on_the_sheet_gives_away_and_what_would_is_asked_aloud(
    unit, screening, languages: tuple[str, ...]
) -> None:
    state = unit.service.state(screening)
    stage = state.protocol.stage[STAGE]
    page = written_page(state, stage, "R9", languages, unit.service)
    out = left_out(state, stage, languages, unit.service)
    assert page is not None
    texts = [*page.title, *page.how, page.code]
    texts += [text for one in page.questions for said in (one.texts, *one.boxes) for text in said]
    assert not [text for text in texts if gives_away(text, public=True)]
    assert len(page.questions) + len(out) == len(questions_to_write(state, stage))
    assert page.right_to_left[0] is (languages[0] == "ar")
    assert all(len(one.texts) == len(languages) for one in page.questions)


def test_no_sheet_in_words_that_may_not_be_shown_here(unit, screening, sheet) -> None:
    make = c.MakeWrittenPaper(stage=STAGE, languages=("en", "xx"))
    assert unit.service.act(screening, make) is Refusal.LANGUAGE_NOT_READ
    known = PersonLanguages(offered=("en", "es", "ar"), drafts=frozenset({"es"}))
    assert paper_languages(known) == ("en", "es")
    assert paper_languages(replace(known, aloud_only=("es",))) == ("en",)


def test_a_sheet_stands_on_today_under_a_word_of_cover() -> None:
    from screenapp.ui.today import view_model

    assert view_model._COVERS[OwedKind.PAPER] is RowCover.NEXT_STEP
