"""Decides what Today shows, takes on what is owed and makes a new intake. No Qt."""

import typing as t
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.protocol.model import Protocol, Trigger
from screenapp.protocol.wording import Worded
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import CannotGo, Command, Finish, TakeOn
from screenapp.screening.intake import Intake
from screenapp.screening.person import AgeBasis, Companion, Person
from screenapp.screening.state import SILENT_SIGNAL, State
from screenapp.ui.today.finding import DayWords, sought
from screenapp.ui.today.view_model import (
    Deed,
    RowCover,
    TodayLine,
    TodayViewModel,
    When,
    by_default,
    closed_to,
    covers_of,
    in_order,
    line,
    parse_age,
    patience_of,
    suits,
)
from screenapp.workflow.ports import Runner
from screenapp.workflow.work_list import FoundRows, Sought, TodayRow

if TYPE_CHECKING:
    from screenapp.workflow.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class NewIntakeForm:
    """What may be told of an intake: the questions chosen, others, and the reasons to offer them.

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
    def show_no_questions(self) -> None: ...
    def show_refusal(self, refusal: Refusal) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def day_words(self) -> DayWords: ...


class TodayService(t.Protocol):
    """What it needs of the service; `ScreeningService` is one."""

    @property
    def protocols(self) -> tuple[Protocol, ...]: ...
    @property
    def site(self) -> "Site": ...
    def today(self) -> tuple[TodayRow, ...]: ...
    def find(self, sought: Sought) -> FoundRows: ...
    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...
    def new_at_once(self, *, earlier: UUID | None = None) -> Intake | None: ...
    def begin_anew(
        self, intake: UUID, *, person: Person, trigger: str, protocol: str, place: str = ""
    ) -> Intake | Refusal: ...


class TodayPresenter:
    """Reads the vault when it is opened and after every change; the minutes pass without it.

    *opened* is told of an intake whose screening is to be opened, and the key of what is owed
    (empty: nothing is); *shift_at* names the shift of
    a moment; *staff_language* gives the BCP 47 tag in which the worker reads, empty for the
    protocols' own.
    """

    def __init__(
        self,
        view: TodayView,
        screening_service: TodayService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        shift_at: Callable[[datetime], str],
        opened: Callable[[UUID, UUID | None, str], None],
        staff_language: Callable[[], str] = str,
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._clock = clock
        self._shift_at = shift_at
        self._opened = opened
        self._staff_language = staff_language
        self._words: _Words | None = None
        self._rows: tuple[TodayRow, ...] = ()
        self._found: FoundRows | None = None
        self._typed = ""
        self._covers: Mapping[RowCover, str] = {}
        self._patience, self._call = timedelta(), ""
        self._closed = False
        self._lines: dict[str, TodayLine] = {}
        self._about: UUID | None = None
        self._chosen: str | None = None
        self._age = ""
        self._busy = False

    def open(self) -> None:
        """Come to Today anew: all that is owed, nothing looked for."""
        self._found, self._typed, self._closed = None, "", False
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew: after something was done."""
        self._runner.run(self._read, self._tell, self._view.show_problem)

    def toggle_closed(self) -> None:
        """Show who was closed today, or show them no more."""
        self._closed = not self._closed
        self._show()

    def minute_passed(self) -> None:
        """Show the same rows at the time it is now; the disk is left alone."""
        self._show()

    def find(self, typed: str) -> None:
        """Look for *typed* among everybody who is kept; nothing typed shows Today again."""
        self._typed = typed
        if not typed.strip():
            self._found = None
            self._show()
            return
        wanted = sought(typed, self._today(), self._view.day_words())
        self._runner.run(
            lambda: self._screening_service.find(wanted), self._tell_found, self._view.show_problem
        )

    # --- what a row offers --------------------------------------------------------------

    def do(self, key: str) -> None:
        """The deed of the row *key*: who takes something on has it before anything opens."""
        one = self._lines.get(key)
        if one is None or self._busy:
            return
        match one.deed:
            case Deed.GO:
                self._act(one, TakeOn(what=one.debt), self._went)
            case Deed.TAKE_ON:
                self._act(one, TakeOn(what=one.debt), self._took)
            case Deed.TRY_AGAIN | Deed.CONTINUE | Deed.START | Deed.OPEN:
                self._opened(one.intake, one.screening, one.debt)
            case _ as never:
                t.assert_never(never)

    def left_before_contact(self, key: str) -> None:
        """Whoever gave a sign has gone: its clock ends, and that they left is kept."""
        one = self._lines.get(key)
        if one is not None and one.may_leave and not self._busy:
            self._act(one, Finish(disposition="left_before_contact"), self._took)

    def cannot_go(self, key: str) -> None:
        """Whoever is signed in cannot see to it: it is offered to everybody again."""
        one = self._lines.get(key)
        if one is not None and one.may_pass and not self._busy:
            self._act(one, CannotGo(what=one.debt), self._took)

    # --- a new intake ------------------------------------------------------------------

    def new(self) -> None:
        """Keep a new intake for the usual reason and open it; what is known is told later."""
        if not self._busy:
            self._busy = True
            self._runner.run(self._screening_service.new_at_once, self._made, self._not_kept)

    def came_back(self, key: str) -> None:
        """The person of the row *key* is here again: a new intake that knows of the earlier one."""
        one = self._lines.get(key)
        if one is not None and one.may_return and not self._busy:
            self._busy, earlier = True, one.intake
            self._runner.run(
                lambda: self._screening_service.new_at_once(earlier=earlier),
                self._made,
                self._not_kept,
            )

    def open_form(self, key: str) -> None:
        """Show what may be told of the intake of the row *key*, of which nothing was asked yet."""
        one = self._lines.get(key)
        if one is not None and one.may_change:
            self._about, self._chosen, self._age = one.intake, None, ""
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

    def begin(
        self,
        trigger: str,
        typed_age: str,
        basis: AgeBasis | None,
        place: str,
        companion: Companion | None = None,
    ) -> None:
        """Keep what was told of the intake; of an age that cannot be read nothing is kept."""
        about = self._about
        if self._busy or about is None:
            return
        age = parse_age(typed_age)
        if typed_age.strip() and age is None:
            self._view.show_age_unclear()
            return
        known = basis if age or basis is AgeBasis.DISPUTED else None
        person = Person(age=age, age_basis=known, companion=companion)
        protocol = self._protocol(person.settled_age)
        if protocol is None or closed_to(protocol, person.settled_age):
            self._view.show_closed_to_age()
            return
        chosen, where = protocol.id, place.strip()
        self._busy = True
        self._runner.run(
            lambda: self._screening_service.begin_anew(
                about, person=person, trigger=trigger, protocol=chosen, place=where
            ),
            self._begun,
            self._not_kept,
        )

    # --- inside ------------------------------------------------------------------------

    def _act(self, one: TodayLine, command: Command, then: Callable[[TodayLine], None]) -> None:
        screening = one.screening
        if screening is None:
            return

        def done(found: State | Refusal) -> None:
            self._busy = False
            if isinstance(found, Refusal) and found is not Refusal.NOTHING_OWED:
                self._view.show_refusal(found)
            else:
                then(one)

        self._busy = True
        self._runner.run(
            lambda: self._screening_service.act(screening, command), done, self._not_kept
        )

    def _went(self, one: TodayLine) -> None:
        self._opened(one.intake, one.screening, one.debt)

    def _took(self, one: TodayLine) -> None:
        self.refresh()

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _read(self) -> "tuple[tuple[TodayRow, ...], Site, _Words]":
        service = self._screening_service
        return service.today(), service.site, self._read_words()

    def _tell(self, read: "tuple[tuple[TodayRow, ...], Site, _Words]") -> None:
        self._rows, site, self._words = read
        self._covers = covers_of(site)
        self._patience, self._call = patience_of(site), site.escalate_to
        self._show()

    def _tell_found(self, found: FoundRows) -> None:
        self._found = found if self._typed.strip() else None
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

    def _show(self) -> None:
        now = self._clock()
        lines = in_order(self._rows, now, self._patience)
        done = tuple(one.reference for one in lines if one.when is When.CLOSED)
        if self._found is not None:
            lines = tuple(line(row, now, found=True) for row in self._found.rows)
        elif not self._closed:
            lines = tuple(one for one in lines if one.when is not When.CLOSED)
        self._lines = {one.key: one for one in lines}
        board = TodayViewModel(
            now=now,
            shift=self._shift_at(now),
            lines=lines,
            covers=self._covers,
            finding=self._found is not None,
            more=self._found.more if self._found is not None else 0,
            closed=self._closed,
            done=done,
            call=self._call,
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

    def _made(self, intake: Intake | None) -> None:
        self._busy = False
        if intake is None:
            self._view.show_no_questions()
        else:
            self._opened(intake.id, None, "")

    def _begun(self, intake: Intake | Refusal) -> None:
        self._busy = False
        self._view.hide_form()
        if isinstance(intake, Refusal):
            self._view.show_refusal(intake)
        else:
            self._opened(intake.id, None, "")

    def _not_kept(self, error: Exception) -> None:
        self._busy = False
        self._view.show_problem(error)
