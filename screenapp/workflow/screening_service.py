"""The desk: the one place through which the windows reach protocols, screenings and the vault.

No Qt. Everything here is synchronous and may touch the disk, so the windows call it through
a `Runner`. What `act` returns has been committed.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from screenapp.errors import ScreenappError
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import Intake, age_group, shift_at
from screenapp.screening.next_step import is_untouched
from screenapp.screening.person import Person
from screenapp.screening.state import SILENT_SIGNAL, State
from screenapp.vault import Action, Service, StaffMember
from screenapp.workflow.beginning import takes_signals, usual_reason
from screenapp.workflow.directory.list_service import ServiceListService
from screenapp.workflow.drafts import DECISION, KNOWN_BY, SERVICES, SITE, DraftService
from screenapp.workflow.kit_service import KitService
from screenapp.workflow.maintenance_service import MaintenanceService
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.protocol_repository import ProtocolRepository
from screenapp.workflow.references import free_reference
from screenapp.workflow.review_material import ReviewMaterial
from screenapp.workflow.site import Site, site_from, site_to
from screenapp.workflow.staff_service import StaffService
from screenapp.workflow.work_list import (
    CHECKED_FOR,
    FoundRows,
    Sought,
    TodayRow,
    is_over,
    rows_of,
    to_list,
)

if TYPE_CHECKING:
    from screenapp.protocol.library import Library
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.vault.vault import Vault

_STILL_OPEN = timedelta(days=2)
"""Of how long ago a reference is still in use."""
_TIDIED = 20
"""How many intakes that owe nothing, kept before they were marked so, one reading marks."""
_FOUND = 100
"""The most people that one search shows; the latest come first."""
_BEGUN_ANEW = "other questions were chosen before anything was asked"
"""The reason that is kept for closing what was begun first."""


class ScreeningService:
    """One signed-in member of staff at one open vault. Dropped at locking, with all it holds."""

    def __init__(self, vault: "Vault", library: "Library", clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self.drafts = DraftService(vault, clock)
        self.protocol_repository = ProtocolRepository(
            vault,
            library,
            lambda: clock().date(),
            lambda content_hash: self.drafts.form_given(DECISION, content_hash),
        )
        self.team = StaffService(vault, self.drafts)
        self.keeping = MaintenanceService(vault, self._forget)
        self.kit = KitService(vault, clock)
        self.directory = ServiceListService(vault, clock, lambda: self.protocols)
        self._clock = clock
        self._states: dict[UUID, State] = {}
        self._intakes: dict[UUID, Intake] = {}

    # --- who and where ----------------------------------------------------------------

    @property
    def me(self) -> StaffMember:
        return self._vault.me

    @property
    def organisation(self) -> str:
        return self._vault.organisation

    @property
    def practice(self) -> bool:
        return self._vault.practice

    @property
    def page_parts(self) -> "PageParts":
        """What knows of pages that are just being written outside the vault."""
        return self._vault.page_parts

    def works_with_people(self) -> bool:
        return any(role.works_with_people for role in self.me.roles)

    def confirms(self, passphrase: str) -> bool:
        """Whether *passphrase* is one's own. Raises: TooSoon, MemoryShort."""
        return self._vault.confirms(passphrase)

    def staff_names(self) -> Mapping[str, str]:
        """The names by staff id, of those who left too."""
        return {member.id: member.name for member in self._vault.staff()}

    def colleagues(self) -> tuple[StaffMember, ...]:
        """Active staff but oneself who work with people: who may be a second person."""
        return tuple(
            member
            for member in self._vault.staff()
            if member.active
            and member.id != self.me.id
            and any(role.works_with_people for role in member.roles)
        )

    def seconds(self, name: str, passphrase: str) -> str | None:
        """The id of the colleague who signs in so, as a second person; None when it is wrong.

        Raises: TooSoon, MemoryShort.
        """
        agreed = self._vault.agrees(name, passphrase)
        return agreed.id if agreed is not None else None

    @property
    def site(self) -> Site:
        return site_from(self._vault.settings)

    def save_site(self, site: Site) -> None:
        kept = self._vault.settings
        for name, value in site_to(site).items():
            if kept.get(name) != value:
                self._vault.change_setting(name, value)
        self.drafts.form_given(SITE)

    # --- protocols --------------------------------------------------------------------

    @property
    def protocols(self) -> tuple[Protocol, ...]:
        """Those in use, first those made for this kind of site and open to a silent signal."""
        kind = self.site.kind
        return tuple(
            sorted(
                self.protocol_repository.offered(),
                key=lambda p: (kind not in p.settings, not takes_signals(p), p.id),
            )
        )

    def person_languages(self, protocol: Protocol) -> PersonLanguages:
        return self.protocol_repository.person_languages(protocol)

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        """The text of *protocol* at *path* (see `wording`), or its own words, *source*."""
        return self.protocol_repository.text(protocol, path, source, language)

    def text(self, item: Item, language: str) -> Worded:
        return self.protocol_repository.item_text(item, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self.protocol_repository.option_text(item, option, language)

    # --- intakes ----------------------------------------------------------------------

    def today(self) -> tuple[TodayRow, ...]:
        """All that is owed of the last 90 days, what else is open, and who was closed today."""
        today = self._clock().date()
        open_ = self._vault.intakes(since=today - CHECKED_FOR, open_only=True)
        closed = (one for one in self._vault.intakes(since=today) if one.closed)
        rows: list[TodayRow] = []
        over: list[Intake] = []
        for intake in (*open_, *closed):
            self._intakes[intake.id] = intake
            found = self._rows(intake)
            if all(row.over for row in found):
                over.append(intake)
            if intake.day == today or not all(row.over for row in found):
                rows += to_list(found, self._clock())
        self._tidy(over)
        return tuple(sorted(rows, key=lambda row: row.intake.arrived_at))

    def find(self, sought: Sought) -> FoundRows:
        """Rows of whom *sought* finds among every intake that is kept."""
        found = [one for one in self._vault.intakes(since=date.min) if sought.finds(one)]
        found.sort(key=lambda one: one.arrived_at, reverse=True)
        rows: list[TodayRow] = []
        for intake in found[:_FOUND]:
            self._intakes[intake.id] = intake
            rows += self._rows(intake)
        return FoundRows(rows=tuple(rows), more=max(len(found) - _FOUND, 0))

    def intake(self, intake: UUID) -> Intake:
        if intake not in self._intakes:
            self._intakes[intake] = self._vault.intake(intake)
        return self._intakes[intake]

    def new_intake(self, *, person: Person, trigger: str, protocol: str, place: str = "") -> Intake:
        """A new intake with its screening begun, both kept before this returns."""
        return self._new_intake(person, trigger, self.protocol_repository.get(protocol), place)

    def _new_intake(self, person: Person, trigger: str, protocol: Protocol, place: str) -> Intake:
        now = self._clock()
        site = self.site
        intake = Intake(
            id=uuid4(),
            day=now.date(),
            unit=site.unit,
            shift=shift_at(now),
            age_group=age_group(person),
            trigger=trigger,
            reference=self._reference(),
            arrived_at=now,
            person=person,
            place=place,
        )
        self._vault.add_intake(intake)
        self._intakes[intake.id] = intake
        self._begin(intake, protocol, trigger, site)
        return intake

    def new_at_once(self, *, earlier: UUID | None = None) -> Intake | None:
        """A new intake for the usual reason, with the questions that this site asks first.

        *earlier*: with which the person was here before; they keep its code word. None when no
        questions are in use here.
        """
        if (protocol := next(iter(self.protocols), None)) is None:
            return None
        intake = self._new_intake(Person(), usual_reason(protocol), protocol, "")
        if earlier is None:
            return intake
        word = self.intake(earlier).code_word
        return self._keep_intake(replace(intake, earlier=earlier, code_word=word))

    def know_by(self, screening: UUID, code_word: str) -> None:
        """Let the person of *screening* be found by *code_word*, theirs; empty: no more."""
        if (intake := self.state(screening).intake) is not None:
            self._keep_intake(replace(self.intake(intake), code_word=code_word.strip()))
        self.drafts.part_given(screening, KNOWN_BY)

    def _keep_intake(self, intake: Intake) -> Intake:
        self._vault.update_intake(intake)
        self._intakes[intake.id] = intake
        return intake

    def begin_anew(
        self, intake: UUID, *, person: Person, trigger: str, protocol: str, place: str = ""
    ) -> Intake | Refusal:
        """Let *intake* be for another reason, age or place, with other questions.

        Refused once anything was asked or noted; until then nothing is lost by it.
        """
        before = self.intake(intake)
        screening = self.screening_of(intake)
        state = self.state(screening) if screening is not None else None
        if state is not None and not is_untouched(state):
            return Refusal.ALREADY_STARTED
        chosen = self.protocol_repository.get(protocol)
        known = replace(
            before, person=person, age_group=age_group(person), trigger=trigger, place=place
        )
        self._keep_intake(known)
        self._begin(known, chosen, trigger, self.site)
        if state is not None:
            self.act(state.screening, c.Finish(reason=_BEGUN_ANEW))
        return known

    def to_open(self, intake: UUID) -> UUID | None:
        """The latest screening of *intake*; one that was kept without any begins now."""
        screening = self.screening_of(intake)
        protocol = next(iter(self.protocols), None)
        if screening is not None or protocol is None:
            return screening
        kept = self.intake(intake)
        return self._begin(kept, protocol, kept.trigger, self.site)

    def signal(self, *, intake: UUID | None, how: str, place: str = "") -> Intake:
        """Keep a silent signal, for an intake that is open or for somebody new."""
        protocol = self._for_signals()
        if intake is None:
            met = self._new_intake(Person(), SILENT_SIGNAL, protocol, place)
        else:
            met = self.intake(intake)
            if place and place != met.place:
                met = self._keep_intake(replace(met, place=place))
        screening = self.screening_of(met.id)
        if screening is None or self.state(screening).finished is not None:
            screening = self._begin(met, protocol, SILENT_SIGNAL, self.site)
        due_at = self._clock() + timedelta(minutes=self.site.recheck_minutes)
        self.act(screening, c.ReceiveSignal(how=how, due_at=due_at))
        return met

    def screening_of(self, intake: UUID) -> UUID | None:
        """The latest screening of *intake*."""
        return next(reversed(self._vault.screenings(intake)), None)

    # --- screenings -------------------------------------------------------------------

    def state(self, screening: UUID) -> State:
        """Where *screening* stands, under the exact protocol it was begun with."""
        if screening not in self._states:
            events = self._vault.events(screening)
            protocol = self.protocol_repository.pinned(str(events[0].body["content_hash"]))
            self._states[screening] = fold(protocol, events)
        return self._states[screening]

    def act(self, screening: UUID, *commands: c.Command) -> State | Refusal:
        """Carry out *commands* one after another, each committed before the next.

        The first refusal ends it and is returned; what was committed before stays.
        """
        state = self.state(screening)
        for command in commands:
            terms = self.protocol_repository.duty_terms(state.protocol.content_hash)
            now, me = self._clock(), self.me.id
            made = self._unread(state, command) or act(state, command, at=now, by=me, terms=terms)
            if isinstance(made, Refusal):
                return made
            following = state
            for event in made:
                following = step(following, event)
            coded = fact(following, self.intake(following.intake)) if following.intake else None
            self._vault.append(made, coded)
            state = self._states[screening] = following
            self.drafts.given_by(screening, command)
            self._mark(following)
        return state

    def may_show(self, screening: UUID) -> bool:
        """Whether the room was asked in this sitting, as far as is known without reading."""
        state = self._states.get(screening)
        return state is not None and state.may_show

    def pause(self, screening: UUID) -> None:
        """Somebody went elsewhere in the middle: the time away is no time of asking."""
        self._rest(screening, c.Pause(reason="left_open"))

    def hide(self, screening: UUID) -> None:
        """The cover came up in the middle."""
        self._rest(screening, c.Hide())

    def _rest(self, screening: UUID, command: c.Pause | c.Hide) -> None:
        state = self.state(screening)
        if state.finished is None and state.paused is None and not state.hidden:
            self.act(screening, command)

    def opened(self, screening: UUID) -> None:
        """Write into the audit log that somebody opened *screening*."""
        self._vault.record(Action.SCREENING_OPENED, screening)

    def exported(self, screening: UUID, service: str) -> None:
        """Write into the audit log that a page about *screening* left for *service*."""
        self._vault.record(Action.EXPORTED, screening, detail=service)

    def reported(self) -> None:
        """Write into the audit log that a report of figures is to be saved.

        Raises: NotAllowed (leads and supervisors), ProofNeeded, OpenedToRead; DiskFull and its kin.
        """
        self._vault.audit.figures_taken_out()

    def services(self) -> tuple[Service, ...]:
        return self._vault.services()

    def save_service(self, service: Service) -> None:
        self.drafts.form_given(SERVICES, self.directory.save(service))

    def counts(self) -> ReviewMaterial:
        return ReviewMaterial(intakes=self._vault.intake_counts(), facts=self._vault.facts())

    # --- inside -----------------------------------------------------------------------

    def _unread(self, state: State, command: c.Command) -> Refusal | None:
        """Why *command* would show the person words that nobody else has read."""
        if not isinstance(command, c.ChooseLanguage | c.ChooseChannel | c.MakeWrittenPaper):
            return None
        return self.person_languages(state.protocol).refuses(command, state)

    def _forget(self, intake: UUID | None) -> None:
        """Hold nothing of an intake that was erased; None: of any."""
        self._intakes = {i: one for i, one in self._intakes.items() if intake not in (None, i)}
        states = self._states.items()
        self._states = {s: one for s, one in states if intake not in (None, one.intake)}
        with contextlib.suppress(ScreenappError):
            self.drafts.forget_erased()

    def _states_of(self, intake: UUID) -> list[State]:
        return [self.state(screening) for screening in self._vault.screenings(intake)]

    def _rows(self, intake: Intake) -> tuple[TodayRow, ...]:
        staff = {member.id: member for member in self._vault.staff()}
        return rows_of(intake, self._states_of(intake.id), self.me.id, staff)

    def _mark(self, state: State) -> None:
        """Keep with the intake whether anything of it is still to be done: Today reads by that."""
        if state.intake is None:
            return
        intake = self.intake(state.intake)
        over = state.finished is not None and is_over(self._states_of(intake.id))
        if over is not intake.closed:
            self._close(intake, over)

    def _close(self, intake: Intake, closed: bool) -> None:
        self._keep_intake(replace(intake, closed=closed))

    def _tidy(self, over: list[Intake]) -> None:
        """Mark some that were left unmarked: by a version before, or when the power failed."""
        if not self._vault.read_only:
            for intake in [one for one in over if not one.closed][:_TIDIED]:
                self._close(intake, True)

    def _begin(self, intake: Intake, protocol: Protocol, trigger: str, site: Site) -> UUID:
        state = State(protocol=protocol, screening=uuid4())
        known = any(t.id == trigger for t in protocol.triggers)
        command = c.StartScreening(
            intake=intake.id,
            trigger=trigger if known else None,
            person=intake.person,
            setting=site.setting,
            signs_up=bool(KitService(self._vault, self._clock).inviting),
        )
        made = act(state, command, at=self._clock(), by=self.me.id)
        if isinstance(made, Refusal):
            raise ValueError(f"a new screening cannot begin: {made.value}")
        for event in made:
            state = step(state, event)
        source = (protocol.content_hash, self.protocol_repository.source(protocol.content_hash))
        self._vault.append(made, fact(state, intake), source)
        self._states[state.screening] = state
        return state.screening

    def _for_signals(self) -> Protocol:
        """What a signal is met with. It asks for a private talk, and may never be lost."""
        offered = (p for p in self.protocols if takes_signals(p))
        return next(offered, None) or self.protocol_repository.once_used(takes_signals)

    def _reference(self) -> str:
        since = self._clock().date() - _STILL_OPEN
        return free_reference({intake.reference for intake in self._vault.intakes(since=since)})
