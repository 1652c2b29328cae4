"""Sound between the pages: one `Hearing` from sign-in to lock, checked for one screening."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.hearing.hearing import Hearing
from screenapp.hearing.utterance import Utterance
from screenapp.ui.hearing.headphone_part import HeadphonePart
from screenapp.workflow.hearing_service import HearingService, SaidAhead, VoiceTold
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService

if TYPE_CHECKING:
    from screenapp.ui.interview.page import InterviewPage


class HearingDesk:
    """*screening* gives the one in hand, if any. `close` it at the latest when locking."""

    def __init__(
        self,
        screening_service: ScreeningService,
        runner: Runner,
        screening: Callable[[], UUID | None],
        hearing: Hearing | None = None,
    ) -> None:
        self._screening_service, self._runner = screening_service, runner
        self._service = HearingService(
            screening_service.protocol_repository, screening_service.keeping.recordings
        )
        self._screening = screening
        self.hearing = hearing if hearing is not None else Hearing()
        self._part: HeadphonePart | None = None

    def join_interview(self, page: "InterviewPage") -> None:
        """Put the check of the headphones beside the other ways to answer."""
        self._part = HeadphonePart(self.hearing)
        self._part.shown.connect(self._tell)
        page.question.side.language_shown.connect(self._tell)
        page.question.side.add_way(self._part)

    def begin(self, screening: UUID) -> Hearing:
        """The screen is being handed over: make the voice of all questions in the background."""
        self._runner.run(lambda: self._ahead(screening), self._prepare, _stays_silent)
        return self.hearing

    def close(self) -> None:
        """Silent at once; the next person's headphones are checked anew."""
        self.hearing.close()
        self.hearing.shelve({})

    def _ahead(self, screening: UUID) -> SaidAhead:
        from screenapp.ui.person.own_words import own_texts

        own = [
            Utterance(text, language)
            for language, texts in own_texts().items()
            for text in texts.values()
        ]
        return self._service.ahead(self._screening_service.state(screening), own)

    def _prepare(self, ahead: SaidAhead) -> None:
        self.hearing.shelve(ahead.recorded)
        self.hearing.prepare(ahead.said)

    def _tell(self, *_: object) -> None:
        screening = self._screening()
        if screening is None:
            return

        def told() -> VoiceTold:
            return self._service.told(self._screening_service.state(screening))

        self._runner.run(told, self._say, _stays_silent)

    def _say(self, told: VoiceTold) -> None:
        if self._part is not None:
            self._part.show_voice(told)


def _stays_silent(_error: Exception) -> None:
    """Without what was kept of it nothing can be said; everything else goes on."""
