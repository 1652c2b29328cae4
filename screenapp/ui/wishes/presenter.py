"""What a person asks for about who asks them: kept by one press, and settled by two."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.screening.answers import Refusal
from screenapp.screening.commands import Command, Correct, Settle, StateWishes
from screenapp.screening.events import EventKind
from screenapp.screening.intake import Intake
from screenapp.screening.state import State
from screenapp.screening.wishes.apply import open_wishes, wishes_of
from screenapp.screening.wishes.records import NotHad, WishKind
from screenapp.ui.interview.result.corrections import UNDONE
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.workflow.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWish:
    """A wish that was neither had nor told to be impossible. ``due_at`` is aware."""

    key: str
    kind: WishKind
    due_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WishesForm:
    """``open`` is empty while nothing may be shown; ``noted`` is what was just noted here, and
    ``seen`` tells whether what is open stands here."""

    reference: str
    open: tuple[OpenWish, ...]
    noted: tuple[WishKind, ...]
    seen: bool


class WishesView(t.Protocol):
    """What the presenter needs of its page."""

    def show_form(self, form: WishesForm) -> None: ...
    def show_refusal(self, refusal: Refusal) -> None: ...
    def show_not_saved(self, error: Exception) -> None: ...


class WishesService(t.Protocol):
    """What it needs of the desk."""

    @property
    def site(self) -> "Site": ...
    def state(self, screening: UUID) -> State: ...
    def intake(self, intake: UUID) -> Intake: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...


class WishesPresenter:
    """Keeps each press once, one after another. Nothing is shown as kept before it is."""

    def __init__(
        self,
        view: WishesView,
        screening_service: WishesService,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._clock = clock
        self._screening: UUID | None = None
        self._noted: UUID | None = None
        self._busy = False

    def open(self, screening: UUID) -> None:
        """Show what can be asked for; what is open only where the room was asked."""
        self._screening, self._noted, self._busy = screening, None, False
        self._runner.run(lambda: self._read(screening), self._show, self._view.show_not_saved)

    def forget(self) -> None:
        self._screening = self._noted = None

    def chosen(self, key: str) -> None:
        """Note a wish, the value of a `WishKind`: in the site's minutes, but for later ones."""
        kind = WishKind(key)
        screening_service, now = self._screening_service, self._clock()

        def command() -> Command:
            minutes = timedelta(minutes=screening_service.site.recheck_minutes)
            timed = kind.owed and kind is not WishKind.LATER
            return StateWishes(wishes=(kind,), due_at=now + minutes if timed else None)

        self._act(command, self._kept)

    def undone(self) -> None:
        """The wish just noted here was a wrong press."""
        noted = self._noted
        if noted is not None:
            self._act(lambda: Correct(of=noted, reason=UNDONE), self._taken_back)

    def settled(self, key: str, not_had: NotHad | None) -> None:
        """What was had; or why it could not be."""
        reason = not_had.value if not_had is not None else ""
        settle = Settle(what=key, done=not_had is None, reason=reason)
        self._act(lambda: settle, self._seen_to)

    def _act(self, command: Callable[[], Command], kept: Callable[[State], None]) -> None:
        screening = self._screening
        if self._busy or screening is None:
            return
        self._busy = True

        def done(found: State | Refusal) -> None:
            self._busy = False
            if self._screening != screening:
                return
            if isinstance(found, Refusal):
                self._view.show_refusal(found)
            else:
                kept(found)
                self._open_again(screening)

        self._runner.run(
            lambda: self._screening_service.act(screening, command()), done, self._not_kept
        )

    def _kept(self, state: State) -> None:
        last = state.history[-1]
        self._noted = last.id if last.kind is EventKind.WISHED else None

    def _taken_back(self, state: State) -> None:
        self._noted = None

    def _seen_to(self, state: State) -> None:
        self._noted = None

    def _open_again(self, screening: UUID) -> None:
        self._runner.run(lambda: self._read(screening), self._show, self._view.show_not_saved)

    def _read(self, screening: UUID) -> WishesForm:
        state = self._screening_service.state(screening)
        reference = self._screening_service.intake(state.intake).reference if state.intake else ""
        noted = next((event for event in state.history if event.id == self._noted), None)
        found = open_wishes(state) if state.may_show else ()
        return WishesForm(
            reference=reference,
            open=tuple(OpenWish(key=w.key, kind=w.kind, due_at=w.due_at) for w in found),
            noted=wishes_of(noted) if noted is not None else (),
            seen=state.may_show,
        )

    def _show(self, form: WishesForm) -> None:
        if self._screening is not None:
            self._view.show_form(form)

    def _not_kept(self, error: Exception) -> None:
        self._busy = False
        self._view.show_not_saved(error)
