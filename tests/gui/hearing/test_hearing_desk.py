"""Staff are told of the voice, and what may be asked is made ready beforehand."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from screenapp.app.hearing_desk import HearingDesk
from screenapp.hearing.hearing import Hearing, Readiness, VoiceKind
from screenapp.hearing.utterance import Utterance
from screenapp.protocol.model import Source
from screenapp.screening.state import State
from screenapp.ui.interview.page import InterviewPage
from screenapp.workflow.ports import ImmediateRunner
from tests.hearing.conftest import Plug

ID = uuid4()


class Kept:
    """A desk with one screening, and recordings of every text but the first."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.protocol_repository = self.keeping = self.recordings = self

    def state(self, screening: object) -> State:
        assert screening == ID
        return self._state

    def person_languages(self, protocol: object) -> "Kept":
        return self

    def asked_in(self, wanted: str, own: str) -> str:
        return own

    def item_text(self, item: object, language: str) -> Utterance:
        return Utterance(item.text, "qzz")  # type: ignore[attr-defined]  # an item of the protocol

    def option_text(self, item: object, option: object, language: str) -> Utterance:
        return Utterance(option.text, "qzz")  # type: ignore[attr-defined]  # one of its options

    def known(self, language: str) -> frozenset[bytes]:
        own = [i for i in self._state.protocol.items if i.source is Source.SELF]
        return frozenset(Utterance(one.text, "qzz").digest for one in own[1:])

    def samples(self, language: str, words: set[bytes]) -> dict[bytes, bytes]:
        return dict.fromkeys(words & self.known(language), b"\x01\x00" * 900)


@pytest.fixture
def hearing() -> Iterator[Hearing]:
    made = Hearing(Plug().look, silent=True)
    yield made
    made.close()


def test_staff_are_told_and_the_next_voice_is_made(qtbot: QtBot, hearing: Hearing) -> None:
    pytest.importorskip("miniaudio")
    from tests.gui.person.conftest import small_protocol

    kept = Kept(State(protocol=small_protocol(), screening=ID))
    desk = HearingDesk(kept, ImmediateRunner(), lambda: ID, hearing)  # type: ignore[arg-type]  # of the service it asks no more
    page = InterviewPage()
    qtbot.addWidget(page)
    desk.join_interview(page)
    page.question.side.language_shown.emit("en")
    assert desk._part is not None
    assert "cannot be heard" in desk._part.voice.text()
    hearing.begin_check()
    for heard in (True, True, False):
        hearing.answer(yes=heard)
    assert desk.begin(ID) is hearing
    hurt = Utterance("Have you been hurt?", "qzz")
    assert hearing.voice_of(hurt) is VoiceKind.RECORDED
    qtbot.waitUntil(lambda: hearing._preparing.made((hurt, False)) is not None)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk._tell()  # what was asked before the page went comes back to nobody
    desk.close()
    assert (hearing.readiness, hearing.voice_of(hurt)) == (Readiness.UNCHECKED, VoiceKind.NONE)
