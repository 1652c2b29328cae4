"""One screening being worked on: its state, and the one way to change it.

A command counts as done only when the desk has returned, which is after the commit. What
comes while a commit is under way waits its turn, so that a fast digit and Enter are two
acts in that order. What waits was pressed on the face shown then; once another is shown it is
dropped and told, so that no press answers a question that was not on the screen. When a commit
does not succeed the rest of the line is dropped and nothing moves on; the same commands can
be tried again.
"""

import typing as t
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from screenapp.errors import ScreenappError
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import Command
from screenapp.screening.state import State
from screenapp.workflow.ports import Runner


class ActingService(t.Protocol):
    """The desk as far as a screening is changed through it."""

    def state(self, screening: UUID) -> State: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...


class Troubles(t.Protocol):
    """Who hears that something was not kept, not taken, or that an act changes nothing."""

    def not_saved(self, error: Exception) -> None: ...
    def refused(self, refusal: Refusal) -> None: ...
    def not_taken(self) -> None: ...


@dataclass(slots=True, kw_only=True, eq=False)
class _Act:
    commands: tuple[Command, ...]
    then: Callable[[State], None]


def _nothing(_: State) -> None:
    """What is shown after a commit whose face was left meanwhile."""


class InterviewSession:
    """Holds the state of one screening and commits to it, one act after another."""

    def __init__(
        self,
        screening_service: ActingService,
        runner: Runner,
        clock: Callable[[], datetime],
        troubles: Troubles,
    ) -> None:
        self._screening_service = screening_service
        self._runner = runner
        self._troubles = troubles
        self._waiting: deque[tuple[int, Callable[[], None]]] = deque()
        self._face = 0
        self._under_way: _Act | None = None
        self._not_kept: _Act | None = None
        self._state: State | None = None
        self.clock = clock

    @property
    def state(self) -> State:
        """The state after the last commit.

        Raises:
            ValueError: if no screening was opened.
        """
        if self._state is None:
            raise ValueError("no screening is open")
        return self._state

    @property
    def open(self) -> bool:
        return self._state is not None

    @property
    def busy(self) -> bool:
        return self._under_way is not None

    @property
    def face(self) -> int:
        """The number of what is shown now; no two faces of a session have the same."""
        return self._face

    @property
    def not_kept(self) -> bool:
        """True while the last act still waits to be tried again."""
        return self._not_kept is not None

    def take(self, state: State) -> None:
        """Work on *state* from here on; whatever waited for another screening is dropped."""
        self._waiting.clear()
        self._under_way = self._not_kept = None
        self._state = state

    def forget(self) -> None:
        """Drop everything held in memory. A commit under way is finished and not shown."""
        self._waiting.clear()
        self._under_way = self._not_kept = self._state = None

    def turn(self) -> int:
        """Another face is shown; its number. What waits was pressed on the one before."""
        self._face += 1
        return self._face

    def leave_face(self) -> None:
        """What was pressed on the face is over: a commit under way ends and shows nothing."""
        self._waiting.clear()
        if self._under_way is not None:
            self._under_way.then = _nothing
        self.turn()

    def act(self, *commands: Command, then: Callable[[State], None]) -> None:
        """Commit *commands* in order; *then* is called with the new state once they are kept."""
        self._not_kept = None
        act = _Act(commands=commands, then=then)
        if self.busy:
            self._waiting.append((self._face, lambda: self._start(act)))
        else:
            self._start(act)

    def when_kept(self, then: Callable[[], None], *, face: int | None = None) -> None:
        """Call *then* now, or once the commits under way have returned; never after a trouble.

        *face* is the number of what was on the screen when it was pressed, if that was told:
        with another one shown, now or then, it is not taken.
        """
        if face is not None and face != self._face:
            self._troubles.not_taken()
        elif self.busy:
            self._waiting.append((self._face, then))
        else:
            then()

    def try_again(self) -> None:
        """Commit once more what was not kept; nothing happens if everything was."""
        act, self._not_kept = self._not_kept, None
        if act is not None and not self.busy:
            self._start(act)

    def give_up(self) -> None:
        """What was not kept is not tried again: something else is given in its place."""
        self._not_kept = None

    def _start(self, act: _Act) -> None:
        screening = self.state.screening
        self._under_way = act
        self._runner.run(
            lambda: self._screening_service.act(screening, *act.commands),
            lambda found: self._returned(act, found),
            lambda error: self._broke(act, error),
        )

    def _returned(self, act: _Act, found: State | Refusal) -> None:
        if self._under_way is not act:
            return
        self._under_way = None
        if isinstance(found, Refusal):
            self._waiting.clear()
            self._troubles.refused(found)
            return
        self._state = found
        act.then(found)
        while self._waiting and not self.busy:
            face, waited = self._waiting.popleft()
            if face == self._face:
                waited()
            else:
                self._troubles.not_taken()

    def _broke(self, act: _Act, error: Exception) -> None:
        if self._under_way is not act:
            return
        self._under_way = None
        self._waiting.clear()
        self._not_kept = act
        self._troubles.not_saved(error)
        if not isinstance(error, ScreenappError):
            raise error
