"""Every shipped protocol can be asked from its first question to its result by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenapp import resources
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import AnswerType, Organisation

Key = Qt.Key
FILES = sorted(resources.protocols_folder().glob("*/protocol.yaml"))


def press(qtbot, page, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


@pytest.mark.parametrize("file", FILES, ids=[file.parent.name for file in FILES])
def test_a_shipped_protocol_is_asked_to_its_end(qtbot, page, screening_service, file: Path):
    screening_service.protocol = load_protocol(file)
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    asked: list[str] = []
    for _ in range(200):
        if rows := page.held.notes.items:
            asked += [item.id for item in rows if item.id not in asked]
            _note(qtbot, page, page.held.notes.item)
            continue
        item = page.held.questions.item
        if item is not None:
            asked.append(item.id)
            _answer(qtbot, page, item)
        elif page.privacy.isVisible() or page.consent.isVisible():
            page.past_gate()
        else:
            break
    assert page.result.isVisible()
    state = screening_service.state(screening_service.screening)
    partner = any(stage.organisation is Organisation.PARTNER for stage in state.protocol.stages)
    assert state.outcome.complete or partner  # what a partner found comes back another day
    assert len(asked) == len(set(asked))
    assert set(state.outcome.asked) <= set(asked)
    QApplication.processEvents()


def _note(qtbot, page, item) -> None:
    """Yes, by its digit once it was painted; with every row marked, on."""
    row = page.notes.row(item.id)
    qtbot.waitUntil(lambda: row.painted_as_current)
    press(qtbot, page, Key.Key_1)
    if not page.held.notes.items or page.notes.noted.text().split()[0] != str(len(page.notes.rows)):
        return
    press(qtbot, page, Key.Key_Return)


def _answer(qtbot, page, item) -> None:
    """Yes, or the first answer there is."""
    if item.answer in (AnswerType.AGE, AnswerType.NUMBER):
        least = item.range[0] if item.range else 20
        qtbot.keyClicks(page.question.entry.line.edit, str(least))
    elif item.answer is not AnswerType.NOTE:
        press(qtbot, page, Key.Key_1)
    if item.answer is AnswerType.JUDGEMENT:
        qtbot.keyClicks(page.question.entry.reason.edit, "As seen.")
    press(qtbot, page, Key.Key_Return)
