"""After a sign without words nobody knows an age: it is asked for before what waits for it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Code, Source
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import GiveCode, ShowItem
from screenapp.screening.events import EventKind
from screenapp.screening.next_step import waits_for_age
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.state import State
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.person.view_model import Ending
from screenapp.ui.shell import theme
from screenapp.vault import Role
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

CHILDS, ADULTS = {"child_work", "child_sexual"}, {"made_to_work", "made_sexual"}


def now() -> datetime:
    return datetime.now().astimezone()


@pytest.fixture
def service(new_vault, tmp_path: Path) -> Iterator[ScreeningService]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase="violet ladder quiet river",
        roles=frozenset({Role.LEAD, Role.SCREENER}),
    )
    yield ScreeningService(vault, shipped_library(), now)
    vault.close()


@pytest.fixture
def kept() -> list[InterviewPresenter]:
    """The presenters of the pages that were made."""
    return []


@pytest.fixture
def at_consent(
    service: ScreeningService,
    qapp: QApplication,
    qtbot: QtBot,
    kept: list[InterviewPresenter],
) -> Callable[[], tuple[InterviewPage, Callable[[], State]]]:
    """The page of somebody who gave a sign, alone with the worker; and how they stand."""
    theme.apply(qapp, theme.Scheme.LIGHT)

    def made() -> tuple[InterviewPage, Callable[[], State]]:
        intake = service.signal(intake=None, how="card")
        screening = service.screening_of(intake.id)
        assert screening is not None
        page = InterviewPage()
        kept.append(InterviewPresenter(page, service, ImmediateRunner(), now, lambda: "en"))
        page.introduce(kept[0])
        qtbot.addWidget(page)
        page.resize(1096, 736)
        with qtbot.waitExposed(page):
            page.show()
        kept[0].open(screening)
        page.privacy.answers.row(Presence.ALONE.value).click()
        page.privacy.forward.click()
        return page, lambda: service.state(screening)

    return made


@pytest.mark.parametrize(
    ("key", "asked", "never"), [("child", CHILDS, ADULTS), ("adult", ADULTS, CHILDS)]
)
def test_one_press_says_whether_somebody_is_under_18_and_what_waited_is_asked(
    at_consent, key, asked, never
):
    page, state = at_consent()
    assert "The age is not known." in " ".join(label.text() for label in page.findChildren(QLabel))
    assert page.consent.age.isVisible()
    for pressed in ("adult", "child", key):  # a wrong press is put right by another
        page.consent.age.button(pressed).click()
    assert state().person.age is None
    page.consent.answers.row("yes").click()
    page.consent.go_on.click()
    assert state().person.age_basis is AgeBasis.STATED
    assert [event.kind for event in state().history].count(EventKind.PERSON_KNOWN) == 1
    for _ in range(12):
        question = page.question
        rows = (*question.answers.rows, *question.entry.codes.rows)
        declined = [row for row in rows if row.key == "code/declined"]
        (declined or [question.forward])[0].click()
        question.forward.click()
    unasked = state().outcome.unanswered
    assert all(unasked[item].value == "declined" for item in asked)
    assert all(unasked[item].value == "skipped" for item in never)


@pytest.mark.parametrize(
    ("person", "waits"),
    [
        (Person(), True),
        (Person(age=(15, 15), age_basis=AgeBasis.COMPANION), True),
        (Person(age=(15, 15), age_basis=AgeBasis.STATED), False),
        (Person(age=(30, 40), age_basis=AgeBasis.ESTIMATED), False),
        (Person(age_basis=AgeBasis.DISPUTED), False),
    ],
)
def test_questions_wait_only_for_an_age_that_nobody_knows(service, person, waits):
    for protocol, may in (("ed-two-prong", True), ("custody-three-tier", False)):
        trigger = next(p for p in service.protocols if p.id == protocol).triggers[0].id
        intake = service.new_intake(person=person, trigger=trigger, protocol=protocol)
        screening = service.screening_of(intake.id)
        assert screening is not None
        assert waits_for_age(service.state(screening)) is (waits and may)


@pytest.fixture
def at_questions(at_consent):
    """The first question to the person, of whom nobody marked an age; and how they stand."""

    def made():
        page, state = at_consent()
        page.consent.answers.row("yes").click()
        page.consent.go_on.click()
        while not page.question.side.hand_over.isVisible():
            page.question.forward.click()
        return page, state

    return made


def test_staff_are_told_what_waits_before_they_hand_the_screen_over_and_can_mark_it(at_questions):
    page, state = at_questions()
    side, lent = page.question.side, []
    page.hand_over_wanted.connect(lent.append)
    assert side.age.isVisible()
    assert "some questions wait for it" in side._age_words.text()
    for pressed in ("adult", "child"):  # a wrong press is put right by another
        side.age.button(pressed).click()
    assert state().person.age is None
    side.hand_over.click()
    assert lent
    assert state().person.age == (0, 17)
    assert not waits_for_age(state())
    own = {item.id for item in state().path}
    assert own >= CHILDS
    assert not own & ADULTS


def test_what_opens_after_the_screen_came_back_is_asked_next(at_questions, service, kept):
    page, state = at_questions()
    page.question.side.hand_over.click()
    screening = state().screening
    for item in state().path:
        if item.source is Source.SELF:
            said = GiveCode(item=item.id, code=Code.DECLINED)
            assert not isinstance(service.act(screening, ShowItem(item=item.id), said), Refusal)
    kept[0].handed_back(screening, Ending.ANSWERED)
    assert waits_for_age(state())
    assert page.question.side.age.isVisible()
    page.question.side.age.button("adult").click()
    page.question.forward.click()
    assert state().shown in ADULTS
    assert page.question.isVisible()
