"""A second person who agrees on the spot, with their own name and passphrase."""

from collections.abc import Callable
from uuid import UUID

from screenapp.errors import ScreenappError
from screenapp.ui.interview.flow import Flow, InterviewService
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import ActionNotDone, Word
from screenapp.workflow.ports import Runner


class SecondPersonCheck:
    """Looks at one passphrase at a time; what comes of it counts for the screening open then."""

    def __init__(
        self,
        flow: Flow,
        session: InterviewSession,
        screening_service: InterviewService,
        runner: Runner,
    ) -> None:
        self._flow, self._session = flow, session
        self._screening_service, self._runner = screening_service, runner
        self._asked: tuple[UUID, Callable[[str], None], Word] | None = None

    def ask(self, name: str, passphrase: str, then: Callable[[str], None], wrong: Word) -> None:
        """Call *then* with the id of who signs in so; say *wrong* where it is not theirs."""
        if not passphrase:
            self._flow.view.show_word(Word.SECOND_FIRST)
        elif self._asked is None:
            self._asked = (self._session.state.screening, then, wrong)
            self._runner.run(
                lambda: self._screening_service.seconds(name, passphrase),
                self._agreed,
                self._not_asked,
            )

    def _agreed(self, second: str | None) -> None:
        asked, self._asked = self._asked, None
        if asked is None or not self._session.open:
            return
        screening, then, wrong = asked
        if screening != self._session.state.screening:
            return
        if second is None:
            self._flow.view.show_word(wrong)
        else:
            then(second)

    def _not_asked(self, error: Exception) -> None:
        self._asked = None
        self._flow.view.show_word(ActionNotDone(error=error))
        if not isinstance(error, ScreenappError):
            raise error
