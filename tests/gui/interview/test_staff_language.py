"""Staff read the protocol's own sentences in their language, and see which nobody has reviewed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import polib
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.protocol.wording import write_catalogue
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import Presence
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.shell import theme
from screenapp.vault import Role
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

PROTOCOL = "youth-any-of-four"


def now() -> datetime:
    return datetime.now().astimezone()


@dataclass
class Room:
    screening_service: ScreeningService
    page: InterviewPage
    presenter: InterviewPresenter
    screening: UUID
    language: list[str]
    """One entry: that of staff."""


@pytest.fixture
def room(new_vault, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase="violet ladder quiet river",
        roles=frozenset({Role.LEAD, Role.SCREENER}),
    )
    screening_service = ScreeningService(vault, shipped_library(), now)
    person = Person(age=(19, 19), age_basis=AgeBasis.STATED)
    intake = screening_service.new_intake(person=person, trigger="universal", protocol=PROTOCOL)
    screening = screening_service.screening_of(intake.id)
    assert screening is not None
    page = InterviewPage()
    language = ["es"]
    presenter = InterviewPresenter(
        page, screening_service, ImmediateRunner(), now, lambda: language[0]
    )
    page.introduce(presenter)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield Room(screening_service, page, presenter, screening, language)
    vault.close()


def words(page: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def answered(room: Room) -> None:
    commands: list[c.Command] = []
    for stage in room.screening_service.state(room.screening).protocol.stages:
        commands += [
            c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
            c.GiveConsent(stage=stage.id),
        ]
        commands += [c.GiveAnswer(item=i.id, value="yes", reason="Seen") for i in stage.items]
    for command in commands:
        made = room.screening_service.act(room.screening, command)
        assert not isinstance(made, Refusal) or isinstance(command, c.GiveAnswer)
    room.presenter.come_back(room.screening)


def test_a_result_its_steps_and_the_title_are_in_the_language_of_staff(room: Room) -> None:
    answered(room)
    state = room.screening_service.state(room.screening)
    result, protocol = state.outcome.result, state.protocol
    assert result is not None
    assert result.text is not None
    told = room.screening_service.words(protocol, f"result/{result.id}/text", result.text, "es")
    title = room.screening_service.words(protocol, "title", protocol.title, "es")
    assert told.language == title.language == "es"
    seen = words(room.page)
    assert told.text in seen
    assert title.text in seen
    for name in state.outcome.steps:
        step = protocol.step[name]
        worded = room.screening_service.words(protocol, f"step/{name}/text", step.text, "es")
        assert worded.text in seen


def test_words_nobody_reviewed_say_so_and_have_the_protocols_own_beside_them(room: Room) -> None:
    answered(room)
    result = room.screening_service.state(room.screening).outcome.result
    assert result is not None
    assert result.text is not None
    seen = words(room.page)
    assert "Draft: no second person has read this yet" in seen
    assert result.text in seen

    room.language[0] = "en"
    room.presenter.come_back(room.screening)
    seen = words(room.page)
    assert "Draft: no second person has read this yet" not in seen
    assert seen.count(result.text) == 1


def translate_duties(room: Room, folder: Path) -> None:
    """Words of the site's own for whom to tell and for the law, which nobody else has read."""
    path = folder / "translations" / "protocols" / PROTOCOL / "es.po"
    write_catalogue(room.screening_service.state(room.screening).protocol, path, "es")
    file = polib.pofile(str(path))
    for entry in file:
        if entry.msgctxt.startswith("obligation/"):
            entry.msgstr = f"[{entry.msgctxt}]"
    file.save(str(path))


def test_whom_to_tell_stands_on_a_duty_in_the_language_of_staff(room: Room, tmp_path: Path) -> None:
    translate_duties(room, tmp_path / "vault")
    service = room.screening_service
    person = Person(age=(17, 19), age_basis=AgeBasis.DISPUTED)
    intake = service.new_intake(person=person, trigger="universal", protocol=PROTOCOL)
    screening = service.screening_of(intake.id)
    assert screening is not None
    room.screening = screening
    answered(room)
    duty = service.state(screening).protocol.obligations[0]
    assert f"[obligation/{duty.id}/to] ({duty.to})" in words(room.page)
    room.language[0] = "en"
    room.presenter.come_back(screening)
    seen = words(room.page)
    assert duty.to in seen
    assert "[obligation/" not in seen
