"""Noting a silent sign: how it reached us, for whom, and where. There is no field for a story."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.screening.answers import Refusal
from screenapp.screening.commands import CancelSignal, Command, SignalCancelled
from screenapp.screening.intake import Intake
from screenapp.screening.state import State
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.workflow.site import Site
    from screenapp.workflow.work_list import TodayRow


class SignalKind(Enum):
    """The way a sign reached us; its value is the code that is kept."""

    SAMPLE_MARK = "sample_mark"
    SLIP = "slip"
    CARD = "card"
    GESTURE = "gesture"
    CODE_PHRASE = "code_phrase"
    BUTTON = "button"
    WRITTEN = "written"
    AT_DESK = "at_desk"
    LATER_CONTACT = "later_contact"
    OTHER = "other"


NEW = "new"
"""The key of somebody who has no intake yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalPerson:
    """An open intake that a sign may belong to."""

    intake: UUID
    reference: str
    arrived_at: datetime
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingSignal:
    """A sign that nobody has met yet; ``twice`` where two of one person wait."""

    screening: UUID
    reference: str
    due_at: datetime
    twice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalForm:
    """What the page offers. ``cover_word`` is the organisation's (empty: the program's own)."""

    people: tuple[SignalPerson, ...]
    waiting: tuple[WaitingSignal, ...]
    cover_word: str
    minutes: int
    due_at: datetime


class SignalsView(t.Protocol):
    """What the presenter needs of its page."""

    def start(self) -> None: ...
    def show_form(self, form: SignalForm) -> None: ...
    def show_how_first(self) -> None: ...
    def show_who_first(self) -> None: ...
    def show_refusal(self, refusal: Refusal) -> None: ...
    def show_not_saved(self, error: Exception) -> None: ...
    def leave(self) -> None: ...


class SignalsService(t.Protocol):
    """What it needs of the desk."""

    @property
    def site(self) -> "Site": ...
    def today(self) -> "tuple[TodayRow, ...]": ...
    def state(self, screening: UUID) -> State: ...
    def signal(self, *, intake: UUID | None, how: str, place: str = "") -> Intake: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...


class SignalsPresenter:
    """Keeps a sign once, whatever is pressed how often, and goes back to Today."""

    def __init__(
        self,
        view: SignalsView,
        screening_service: SignalsService,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._clock = clock
        self._busy = False

    def open(self) -> None:
        """Show who is here now."""
        self._busy = False
        self._view.start()
        self._runner.run(self._read, self._view.show_form, self._view.show_not_saved)

    def recorded(self, how: str, who: str, place: str) -> None:
        """Keep a sign. *who* is an intake's id, or `NEW`; *place* is where to go."""
        if self._busy:
            return
        if not how:
            self._view.show_how_first()
            return
        if not who:
            self._view.show_who_first()
            return
        kind = SignalKind(how)
        intake = None if who == NEW else UUID(who)
        self._busy = True
        self._runner.run(
            lambda: self._screening_service.signal(
                intake=intake, how=kind.value, place=place.strip()
            ),
            self._kept,
            self._not_kept,
        )

    def cancelled(self, screening: UUID, reason: SignalCancelled) -> None:
        """Nobody has to meet the sign any more: nothing but a count remains."""
        if self._busy:
            return
        self._busy = True
        self._runner.run(
            lambda: self._screening_service.act(screening, CancelSignal(reason=reason)),
            self._taken_back,
            self._not_kept,
        )

    def _read(self) -> SignalForm:
        here = (row for row in self._screening_service.today() if not row.intake.closed)
        rows = list({row.intake.id: row for row in here}.values())
        site = self._screening_service.site
        return SignalForm(
            people=tuple(self._someone(row) for row in rows),
            waiting=tuple(found for row in rows if (found := self._waiting(row)) is not None),
            cover_word=site.recheck_cover,
            minutes=site.recheck_minutes,
            due_at=self._clock() + timedelta(minutes=site.recheck_minutes),
        )

    def _someone(self, row: "TodayRow") -> SignalPerson:
        intake = row.intake
        return SignalPerson(
            intake=intake.id,
            reference=intake.reference,
            arrived_at=intake.arrived_at,
            place=intake.place,
        )

    def _waiting(self, row: "TodayRow") -> WaitingSignal | None:
        if row.screening is None:
            return None
        state = self._screening_service.state(row.screening)
        if state.signal_open is None:
            return None
        return WaitingSignal(
            screening=row.screening,
            reference=row.intake.reference,
            due_at=state.signal_open.due_at,
            twice=sum(signal.open for signal in state.signals) > 1,
        )

    def _kept(self, intake: Intake) -> None:
        self._busy = False
        self._view.leave()

    def _taken_back(self, found: State | Refusal) -> None:
        self._busy = False
        if isinstance(found, Refusal):
            self._view.show_refusal(found)
        else:
            self._view.leave()

    def _not_kept(self, error: Exception) -> None:
        self._busy = False
        self._view.show_not_saved(error)
