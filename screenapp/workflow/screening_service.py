"""The desk: the one place through which the windows reach protocols, screenings and the vault.

No Qt. Everything here is synchronous and may touch the disk, so the windows call it through
a `Runner`. What `act` returns has been committed.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import SystemRandom
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from screenapp.errors import ScreenappError
from screenapp.protocol.model import Item, Option, Protocol
from screenapp.protocol.wording import Worded
from screenapp.screening import commands as c
from screenapp.screening.act import act
from screenapp.screening.answers import Refusal
from screenapp.screening.apply_event import fold, step
from screenapp.screening.fact import Fact
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import Intake, IntakeCount, age_group, shift_at
from screenapp.screening.next_step import DueStep, NextStep, due
from screenapp.screening.person import Person
from screenapp.screening.state import SILENT_SIGNAL, State
from screenapp.vault import Action, Role, Service, StaffMember
from screenapp.workflow.drafts import DECISION, SERVICES, SITE, DraftService
from screenapp.workflow.maintenance_service import MaintenanceService
from screenapp.workflow.protocol_repository import ProtocolRepository
from screenapp.workflow.site import Site, site_from, site_to
from screenapp.workflow.staff_service import StaffService

if TYPE_CHECKING:
    from screenapp.protocol.library import Library
    from screenapp.vault.vault import Vault

# Letters and digits that cannot be taken for one another on a wristband or aloud.
_LETTERS = "ABCDEFGHKLMNPRTVWXY"
_DIGITS = "23456789"
_STILL_OPEN = timedelta(days=2)
"""Intakes of how long ago still stand on Today."""
_EARLIER = timedelta(days=28)
"""How far back somebody may look for those who still wait for word from elsewhere."""

_WAITING = frozenset(
    {NextStep.MEET_SIGNAL, NextStep.OFFER_SERVICES, NextStep.FOLLOW_UP, NextStep.HEAR_FROM_PARTNER}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """One intake on Today. ``progress`` is (number, about) of the question shown last."""

    intake: Intake
    screening: UUID | None
    due: DueStep
    tried: int
    progress: tuple[int, int] | None
    alone: bool | None
    paused_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMaterial:
    """All that a review may count."""

    intakes: tuple[IntakeCount, ...]
    facts: tuple[Fact, ...]


def _takes_signals(protocol: Protocol) -> bool:
    return any(start.trigger == SILENT_SIGNAL for start in protocol.start)


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
                key=lambda p: (kind not in p.settings, not _takes_signals(p), p.id),
            )
        )

    def languages(self, protocol: Protocol) -> tuple[str, ...]:
        return self.protocol_repository.languages(protocol)

    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded:
        """The text of *protocol* at *path* (see `wording`), or its own words, *source*."""
        return self.protocol_repository.text(protocol, path, source, language)

    def text(self, item: Item, language: str) -> Worded:
        return self.protocol_repository.item_text(item, language)

    def option_text(self, item: Item, option: Option, language: str) -> Worded:
        return self.protocol_repository.option_text(item, option, language)

    # --- intakes ----------------------------------------------------------------------

    def today(self) -> tuple[TodayRow, ...]:
        """Every intake of the last days that is open, and those closed today; latest last."""
        since = self._clock().date() - _STILL_OPEN
        rows = []
        for intake in self._vault.intakes(since=since):
            self._intakes[intake.id] = intake
            row = self._row(intake)
            over = row.due.todo is NextStep.NOTHING
            if not over or intake.day == self._clock().date():
                rows.append(row)
        return tuple(sorted(rows, key=lambda row: row.intake.arrived_at))

    def earlier(self) -> tuple[TodayRow, ...]:
        """Of the four weeks before those days: who still waits for services or a partner."""
        today = self._clock().date()
        found = self._vault.intakes(since=today - _EARLIER, open_only=True)
        rows = (self._row(one) for one in found if one.day < today - _STILL_OPEN)
        return tuple(row for row in rows if row.due.todo in _WAITING)

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

    def signal(self, *, intake: UUID | None, how: str, place: str = "") -> Intake:
        """Keep a silent signal, for an intake that is open or for somebody new."""
        protocol = self._for_signals()
        if intake is None:
            met = self._new_intake(Person(), SILENT_SIGNAL, protocol, place)
        else:
            met = self.intake(intake)
            if place and place != met.place:
                met = replace(met, place=place)
                self._vault.update_intake(met)
                self._intakes[met.id] = met
        screening = self.screening_of(met.id)
        if screening is None or self.state(screening).finished is not None:
            screening = self._begin(met, protocol, SILENT_SIGNAL, self.site)
        due_at = self._clock() + timedelta(minutes=self.site.recheck_minutes)
        self.act(screening, c.ReceiveSignal(how=how, due_at=due_at))
        return met

    def screening_of(self, intake: UUID) -> UUID | None:
        """The latest screening of *intake*."""
        found = self._vault.screenings(intake)
        return found[-1] if found else None

    def next_of(self, intake: UUID) -> tuple[UUID, NextStep] | None:
        """The latest screening of *intake* and what is to be done about it; None without one."""
        screening = self.screening_of(intake)
        if screening is None:
            return None
        return screening, due(self.intake(intake), self.state(screening)).todo

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
            made = act(state, command, at=self._clock(), by=self.me.id)
            if isinstance(made, Refusal):
                return made
            following = state
            for event in made:
                following = step(following, event)
            coded = fact(following, self.intake(following.intake)) if following.intake else None
            self._vault.append(made, coded)
            state = self._states[screening] = following
            self.drafts.given_by(screening, command)
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
        """Write into the audit log that a report of figures was saved."""
        self._vault.record(Action.REPORT_MADE, "review")

    # --- services and figures ---------------------------------------------------------

    def services(self) -> tuple[Service, ...]:
        return self._vault.services()

    def save_service(self, service: Service) -> None:
        known = any(service.id == one.id for one in self._vault.services())
        self._vault.save_service(service)
        self.drafts.form_given(SERVICES, service.id if known else "")

    def counts(self) -> ReviewMaterial:
        return ReviewMaterial(intakes=self._vault.intake_counts(), facts=self._vault.facts())

    def may_review(self) -> bool:
        return bool({Role.SUPERVISOR, Role.LEAD} & self.me.roles)

    # --- inside -----------------------------------------------------------------------

    def _forget(self, intake: UUID | None) -> None:
        """Hold nothing of an intake that was erased; None: of any."""
        self._intakes = {i: one for i, one in self._intakes.items() if intake not in (None, i)}
        states = self._states.items()
        self._states = {s: one for s, one in states if intake not in (None, one.intake)}
        with contextlib.suppress(ScreenappError):
            self.drafts.forget_erased()

    def _row(self, intake: Intake) -> TodayRow:
        screening = self.screening_of(intake.id)
        state = self.state(screening) if screening else None
        return TodayRow(
            intake=intake,
            screening=screening,
            due=due(intake, state),
            tried=state.tried if state else 0,
            progress=state.progress if state and state.shown else None,
            alone=state.presence.private if state and state.presence else None,
            paused_at=state.last_at if state and state.shown else None,
        )

    def _begin(self, intake: Intake, protocol: Protocol, trigger: str, site: Site) -> UUID:
        state = State(protocol=protocol, screening=uuid4())
        known = any(t.id == trigger for t in protocol.triggers)
        command = c.StartScreening(
            intake=intake.id,
            trigger=trigger if known else None,
            person=intake.person,
            setting=site.setting,
            signs_up=site.signs_up,
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
        offered = (p for p in self.protocols if _takes_signals(p))
        return next(offered, None) or self.protocol_repository.once_used(_takes_signals)

    def _reference(self) -> str:
        since = self._clock().date() - _STILL_OPEN
        taken = {intake.reference for intake in self._vault.intakes(since=since)}
        free = [f"{a}{b}" for a in _LETTERS for b in _DIGITS if f"{a}{b}" not in taken]
        if not free:
            free = [f"{a}{b}{d}" for a in _LETTERS for b in _DIGITS for d in _DIGITS]
            free = [reference for reference in free if reference not in taken]
        return SystemRandom().choice(free)
