"""Decides what Today shows and makes a new intake. No Qt."""

import typing as t
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.protocol.model import Protocol, Trigger
from screenapp.protocol.wording import Worded
from screenapp.screening.intake import Intake
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import SILENT_SIGNAL
from screenapp.ui.today.view_model import (
    TodayViewModel,
    by_default,
    closed_to,
    in_order,
    line,
    parse_age,
    suits,
)
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.workflow.screening_service import TodayRow
    from screenapp.workflow.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class NewIntakeForm:
    """What the panel offers: the questions chosen, others, and the reasons to offer them.

    ``titles`` are what protocols are called in the worker's language, which ``triggers`` are in
    too. ``outside`` is True when the questions are not made for the age that was typed.
    """

    protocol: Protocol | None
    protocols: tuple[Protocol, ...]
    triggers: tuple[Trigger, ...]
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    outside: bool = False

    def title(self, protocol: Protocol) -> str:
        """What *protocol* is called."""
        return self.titles.get(protocol.id, protocol.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What the protocols say of themselves in *language*: by protocol, and by it and trigger."""

    language: str
    titles: Mapping[str, str]
    triggers: Mapping[tuple[str, str], str]


class TodayView(t.Protocol):
    """What the presenter needs of the page."""

    def show_board(self, board: TodayViewModel) -> None: ...
    def show_form(self, form: NewIntakeForm) -> None: ...
    def hide_form(self) -> None: ...
    def show_age_unclear(self) -> None: ...
    def show_closed_to_age(self) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class TodayService(t.Protocol):
    """What it needs of the service; `Desk` is one."""

    @property
    def protocols(self) -> tuple[Protocol, ...]: ...
    @property
    def site(self) -> "Site": ...
    def today(self) -> "tuple[TodayRow, ...]": ...
    def earlier(self) -> "tuple[TodayRow, ...]": ...
    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def new_intake(
        self, *, person: Person, trigger: str, protocol: str, place: str = ""
    ) -> Intake: ...


class TodayPresenter:
    """Reads the desk when it is opened and after every change; the minutes pass without it.

    *made* is told of an intake that was just kept, so that its questions can be opened;
    *shift_at* names the shift of a moment; *staff_language* gives the BCP 47 tag in which the
    worker reads, empty for the protocols' own.
    """

    def __init__(
        self,
        view: TodayView,
        screening_service: TodayService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        shift_at: Callable[[datetime], str],
        made: Callable[[UUID], None],
        staff_language: Callable[[], str] = str,
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._clock = clock
        self._shift_at = shift_at
        self._made = made
        self._staff_language = staff_language
        self._words: _Words | None = None
        self._rows: tuple[TodayRow, ...] = ()
        self._earlier: tuple[TodayRow, ...] | None = None
        self._cover_word = ""
        self._chosen: str | None = None
        self._age = ""
        self._making = False

    def refresh(self) -> None:
        """Read everything anew: when the page is opened, and after something was done."""
        self._earlier = None
        self._runner.run(self._read, self._tell, self._view.show_problem)

    def toggle_earlier(self) -> None:
        """Show who still waits from the weeks before, or show them no more."""
        if self._earlier is not None:
            self._earlier = None
            self._show()
        else:
            self._runner.run(
                self._screening_service.earlier, self._tell_earlier, self._view.show_problem
            )

    def minute_passed(self) -> None:
        """Show the same people at the time it is now; the disk is left alone."""
        self._show()

    # --- a new intake ------------------------------------------------------------------

    def open_form(self) -> None:
        """Show what a new intake may be given; every bit of it but the reason may be left."""
        self._chosen, self._age = None, ""
        self._offer()

    def close_form(self) -> None:
        self._view.hide_form()

    def type_age(self, typed: str) -> None:
        """Offer the questions made for that age, unless others were chosen by hand."""
        self._age = typed
        self._offer()

    def choose_protocol(self, protocol: str) -> None:
        self._chosen = protocol
        self._offer()

    def begin(self, trigger: str, typed_age: str, basis: AgeBasis | None, place: str) -> None:
        """Keep a new intake for *trigger*; of an age that cannot be read nothing is kept."""
        if self._making:
            return
        age = parse_age(typed_age)
        if typed_age.strip() and age is None:
            self._view.show_age_unclear()
            return
        protocol = self._protocol(age)
        if protocol is None or closed_to(protocol, age):
            self._view.show_closed_to_age()
            return
        person = Person(age=age, age_basis=basis if age or basis is AgeBasis.DISPUTED else None)
        chosen, where = protocol.id, place.strip()
        self._making = True
        self._runner.run(
            lambda: self._screening_service.new_intake(
                person=person, trigger=trigger, protocol=chosen, place=where
            ),
            self._kept,
            self._not_kept,
        )

    # --- inside ------------------------------------------------------------------------

    def _read(self) -> "tuple[tuple[TodayRow, ...], str, _Words]":
        return (
            self._screening_service.today(),
            self._screening_service.site.recheck_cover,
            self._read_words(),
        )

    def _tell(self, read: "tuple[tuple[TodayRow, ...], str, _Words]") -> None:
        self._rows, self._cover_word, self._words = read
        self._show()

    def _read_words(self) -> _Words:
        language = self._staff_language()
        titles: dict[str, str] = {}
        triggers: dict[tuple[str, str], str] = {}
        for protocol in self._screening_service.protocols if language else ():
            found = self._screening_service.words(protocol, "title", protocol.title, language)
            titles[protocol.id] = found.text
            for trigger in protocol.triggers:
                path = f"trigger/{trigger.id}/text"
                found = self._screening_service.words(protocol, path, trigger.text, language)
                triggers[protocol.id, trigger.id] = found.text
        return _Words(language=language, titles=titles, triggers=triggers)

    def _offer(self) -> None:
        """Show the form in the worker's language, which may have become another."""
        if self._words is not None and self._words.language == self._staff_language():
            self._view.show_form(self._form())
        else:
            self._runner.run(self._read_words, self._offer_in, self._view.show_problem)

    def _offer_in(self, words: _Words) -> None:
        self._words = words
        self._view.show_form(self._form())

    def _tell_earlier(self, rows: "tuple[TodayRow, ...]") -> None:
        self._earlier = rows
        self._show()

    def _show(self) -> None:
        now = self._clock()
        lines = [line(row, now) for row in self._rows]
        lines += [line(row, now, earlier=True) for row in self._earlier or ()]
        board = TodayViewModel(
            now=now,
            shift=self._shift_at(now),
            lines=in_order(lines),
            cover_word=self._cover_word,
            earlier=self._earlier is not None,
        )
        self._view.show_board(board)

    def _protocol(self, age: tuple[int, int] | None) -> Protocol | None:
        protocols = self._screening_service.protocols
        chosen = next((p for p in protocols if p.id == self._chosen), None)
        return chosen or by_default(protocols, age)

    def _form(self) -> NewIntakeForm:
        age = parse_age(self._age)
        protocol = self._protocol(age)
        return NewIntakeForm(
            protocol=protocol,
            protocols=self._screening_service.protocols,
            triggers=self._triggers(protocol) if protocol else (),
            titles=self._words.titles if self._words else {},
            outside=protocol is not None and not suits(protocol.ages, age),
        )

    def _triggers(self, protocol: Protocol) -> tuple[Trigger, ...]:
        known = self._words.triggers if self._words else {}
        # A signal is recorded under its cover word, on a page of its own.
        offered = (one for one in protocol.triggers if one.id != SILENT_SIGNAL)
        return tuple(replace(o, text=known.get((protocol.id, o.id), o.text)) for o in offered)

    def _kept(self, intake: Intake) -> None:
        self._making = False
        self._view.hide_form()
        self._made(intake.id)

    def _not_kept(self, error: Exception) -> None:
        self._making = False
        self._view.show_problem(error)
