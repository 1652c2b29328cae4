"""What a person types comes back to them within the hand-over, and is shown to nobody else."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import AnswerType, Channel
from screenapp.screening import commands as c
from screenapp.screening.person import Person
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.view_model import PersonViewModel
from screenapp.ui.shell.draft_binder import DraftBinder
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.vault import KdfCost, Role
from screenapp.vault.vault import Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

SAID = "herons walk inland"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NOW = datetime(2026, 3, 9, 12, 0).astimezone()


class Sitting:
    """From one sign-in to the next, on a real vault, with the room asked or not."""

    def __init__(self, vault: Vault, qtbot, *, asked: bool = True, later: float = 0) -> None:
        self._qtbot = qtbot
        self.service = ScreeningService(
            vault, shipped_library(), lambda: NOW + timedelta(hours=later)
        )
        self.troubles: list[Exception] = []
        self.binder = DraftBinder(
            self.service.drafts,
            ImmediateRunner(),
            lambda _: asked,
            kept=self.troubles.clear,
            not_kept=self.troubles.append,
        )

    def hand_over(self, screening: UUID, item: str = "own_words") -> PersonPage:
        page = PersonPage()
        self._qtbot.addWidget(page)
        self.binder.attend(page, screening, persons=True)
        page.show_question(
            PersonViewModel(
                item=item, kind=AnswerType.TEXT, question="?", language="en", picture=None,
                cards=(), chosen=frozenset(), several=False, typed=True, confirms=True, face=0,
            )
        )  # fmt: skip
        self._qtbot.wait(5)
        return page

    def staff_line(self, screening: UUID, item: str = "own_words") -> QLineEdit:
        """Staff's own field for the same question."""
        page = QWidget()
        self._qtbot.addWidget(page)
        edit = QLineEdit(page)
        self.binder.attend(page, screening)
        KeptEdit(edit).stand(item, "line")
        self._qtbot.wait(5)
        return edit


@pytest.fixture
def vault(new_vault, tmp_path, qapp: QApplication):
    made, _ = new_vault(
        tmp_path / "kept", organisation="Harbour", name="Ana", passphrase="violet ladder river",
        roles=frozenset({Role.LEAD}), clock=lambda: NOW,
    )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def begun(vault, qtbot):
    """A sitting in which a person typed and nothing more was done, and the screening."""
    sitting = Sitting(vault, qtbot)
    intake = sitting.service.new_intake(
        person=Person(), trigger="universal", protocol="youth-any-of-four"
    )
    screening = sitting.service.screening_of(intake.id)
    page = sitting.hand_over(screening)
    qtbot.keyClicks(page.sheet.line, SAID)
    return sitting, screening, page


def test_it_is_kept_by_the_clock_without_any_lock(vault, qtbot, begun):
    qtbot.waitUntil(lambda: [d.text for d in vault.drafts.every()] == [SAID], timeout=1_500)
    assert not begun[0].service.drafts.pending


def test_it_comes_back_to_the_person_and_not_to_staff(vault, qtbot, begun):
    sitting, screening, _ = begun
    sitting.binder.end()
    again = Sitting(vault, qtbot)
    assert again.staff_line(screening).text() == ""
    assert again.hand_over(screening, "another").sheet.line.text() == ""
    assert again.hand_over(screening).sheet.line.text() == SAID


def test_not_before_the_room_was_asked_and_not_after_a_day(vault, qtbot, begun):
    sitting, screening, _ = begun
    sitting.binder.end()
    assert Sitting(vault, qtbot, asked=False).hand_over(screening).sheet.line.text() == ""
    later = Sitting(vault, qtbot, later=24)
    assert later.hand_over(screening).sheet.line.text() == ""


def test_it_ends_with_the_hand_over(vault, qtbot, begun):
    sitting, screening, _ = begun
    sitting.binder.write()
    sitting.service.drafts.given_by(screening, c.ChooseChannel(channel=Channel.INTERVIEW))
    assert vault.drafts.every() == ()
    assert Sitting(vault, qtbot).hand_over(screening).sheet.line.text() == ""


def test_once_it_is_over_nothing_typed_is_heard(vault, begun, qtbot):
    sitting, _, page = begun
    sitting.binder.end()
    page.sheet.line.clear()
    qtbot.keyClicks(page.sheet.line, "x")
    qtbot.wait(600)
    assert [draft.text for draft in vault.drafts.every()] == [SAID]
