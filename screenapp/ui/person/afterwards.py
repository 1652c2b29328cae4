"""Two questions when the screen goes back: did it feel safe here, and were you heard.

Whoever pressed Stop or Talk is not asked anything more. Passing over is one press and looks like
an answer. What was said goes into a pool that knows no person; nothing of it is held here longer
than until it is kept. No Qt.
"""

import typing as t
from collections.abc import Callable
from uuid import UUID

from screenapp.protocol.model import AnswerType
from screenapp.ui.interview.view_models import ANSWER
from screenapp.ui.person.own_words import FELT_SAFE, PARTLY, UNSAID, WAS_HEARD
from screenapp.ui.person.view_model import Card, PersonViewModel
from screenapp.vault.store.afterwards import Reply
from screenapp.workflow.ports import Runner

_ASKED: t.Final = (FELT_SAFE, WAS_HEARD)
_REPLIES: t.Final = {
    f"{ANSWER}yes": Reply.YES,
    PARTLY: Reply.PARTLY,
    f"{ANSWER}no": Reply.NO,
    UNSAID: Reply.NOT_SAID,
}
_PICTURES: t.Final = dict(
    zip(_REPLIES, ("face_glad", "face_even", "face_sad", "unsaid"), strict=True)
)
"""Each picture has this one meaning, here and nowhere else."""


class AfterwardsPort(t.Protocol):
    """What the two questions need of the vault."""

    def asks(self, screening: UUID) -> bool: ...
    def keep(self, screening: UUID, felt_safe: Reply, was_heard: Reply) -> None: ...


class AfterwardsView(t.Protocol):
    """What the two questions need of the person's page."""

    def show_afterwards(self, face: PersonViewModel) -> None: ...
    def show_afterwards_not_saved(self) -> None: ...
    def show_last(self) -> None: ...


class AfterwardsPresenter:
    """Asks about one *screening*, which is not written down anywhere with what is said.

    *worker_language* is what the worker reads (BCP 47); empty for none.
    """

    def __init__(
        self,
        view: AfterwardsView,
        service: AfterwardsPort,
        runner: Runner,
        screening: UUID,
        worker_language: Callable[[], str] = str,
    ) -> None:
        self._view, self._service, self._runner = view, service, runner
        self._screening, self._worker_language = screening, worker_language
        self._language = ""
        self._said: list[Reply] = []
        self._asking = self._keeping = False
        self._face = 0

    def begin(self, language: str) -> None:
        """In *language* (BCP 47); the last page at once where the questions are not asked."""
        self._language = language
        self._runner.run(lambda: self._service.asks(self._screening), self._begun, self._unasked)

    def chosen(self, face: int, key: str) -> None:
        """A card was pressed; one that is not shown any more is no answer."""
        if face == self._face and key in _REPLIES:
            self._take(_REPLIES[key])

    def skipped(self, face: int) -> None:
        """Passed over: the same as not wanting to say."""
        if face == self._face:
            self._take(Reply.NOT_SAID)

    def tried_again(self) -> None:
        if self._asking and len(self._said) == len(_ASKED):
            self._keep()

    def left(self) -> None:
        """Nobody is there any more: what was said until then is kept, the rest was not said."""
        if self._asking and not self._keeping:
            self._said += [Reply.NOT_SAID] * (len(_ASKED) - len(self._said))
            self._asking = False
            self._keep()

    def _begun(self, asks: bool) -> None:
        self._asking = asks
        if asks:
            self._show()
        else:
            self._view.show_last()

    def _unasked(self, _: Exception) -> None:
        self._view.show_last()

    def _take(self, reply: Reply) -> None:
        if not self._asking or self._keeping or len(self._said) == len(_ASKED):
            return
        self._said.append(reply)
        if len(self._said) < len(_ASKED):
            self._show()
        else:
            self._keep()

    def _show(self) -> None:
        self._face += 1
        self._view.show_afterwards(
            PersonViewModel(
                face=self._face,
                item=_ASKED[len(self._said)],
                kind=AnswerType.ONE_OF,
                question=None,
                language=self._language,
                picture=None,
                cards=tuple(Card(key=key, picture=name) for key, name in _PICTURES.items()),
                chosen=frozenset(),
                several=False,
                typed=False,
                confirms=False,
                worker_language=self._worker_language(),
            )
        )

    def _keep(self) -> None:
        self._keeping = True
        felt_safe, was_heard = self._said
        self._runner.run(
            lambda: self._service.keep(self._screening, felt_safe, was_heard),
            lambda _: self._kept(),
            lambda _: self._not_kept(),
        )

    def _kept(self) -> None:
        self._keeping = False
        self._said = []
        if self._asking:
            self._asking = False
            self._view.show_last()

    def _not_kept(self) -> None:
        """It can be tried again while somebody is there; else it is dropped, and nobody knows."""
        self._keeping = False
        if self._asking:
            self._view.show_afterwards_not_saved()
        else:
            self._said = []
