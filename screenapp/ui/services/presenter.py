"""Lists, adds and changes services. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import uuid4

from screenapp.printing.printable_text import one_line
from screenapp.referral.services import needs_checking
from screenapp.referral.site_needs import SiteNeeds
from screenapp.ui.services.list_presenter import ListExchange, ListPresenter
from screenapp.vault import Service, StaffMember
from screenapp.workflow.ports import Runner

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


class SiteList(ListExchange, t.Protocol):
    """What this place needs of the list as a whole, and of the list of needs."""

    @property
    def needs(self) -> SiteNeeds: ...
    @property
    def may_set_needs(self) -> bool: ...
    def save_needs(self, needs: SiteNeeds) -> None: ...


class ServicesService(t.Protocol):
    """What this place needs of the desk."""

    @property
    def me(self) -> StaffMember: ...
    @property
    def page_parts(self) -> "PageParts": ...
    @property
    def directory(self) -> SiteList: ...
    def services(self) -> tuple[Service, ...]: ...
    def save_service(self, service: Service) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEntry:
    """One line of the list. ``check_again``: nobody confirmed it within the last half year."""

    service: Service
    check_again: bool


class ServiceMissing(Enum):
    """What an entry needs before it can be kept."""

    NAME = "name"
    OFFERS = "offers"


class ServicesView(t.Protocol):
    """What the presenter needs of the page."""

    def show_list(self, entries: tuple[ServiceEntry, ...]) -> None: ...
    def show_needs(self, needs: SiteNeeds, *, may_set: bool) -> None: ...
    def show_form(self, service: Service, today: date, *, new: bool, me: str) -> None: ...
    def show_missing(self, missing: tuple[ServiceMissing, ...]) -> None: ...
    def show_saved(self, name: str) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


_Read = tuple[tuple[Service, ...], SiteNeeds, bool]


class ServicesPresenter:
    """Keeps the list as it stands in the vault."""

    def __init__(
        self,
        view: ServicesView,
        screening_service: ServicesService,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._view, self._screening_service, self._runner, self._clock = (
            view,
            screening_service,
            runner,
            clock,
        )
        self._services: tuple[Service, ...] = ()
        self.exchange: ListPresenter | None = None
        """Held with this one: nothing else holds it."""

    def open(self) -> None:
        """Show the list anew."""
        self._runner.run(self._read, self._opened, self._view.show_problem)

    def save_needs(self, needs: SiteNeeds) -> None:
        """Keep the site's list of needs."""

        def work() -> _Read:
            self._screening_service.directory.save_needs(needs)
            return self._read()

        self._runner.run(work, self._opened, self._view.show_problem)

    def add(self) -> None:
        """Show an empty form."""
        service = Service(id=uuid4().hex, name="", offers=(), languages=())
        self._view.show_form(service, self._today, new=True, me=self._screening_service.me.name)

    def change(self, service_id: str) -> None:
        """Show the form of the service with *service_id*."""
        found = next((s for s in self._services if s.id == service_id), None)
        if found is not None:
            self._view.show_form(found, self._today, new=False, me=self._screening_service.me.name)

    def save(self, service: Service) -> None:
        """Keep *service* exactly as it was filled in, or say what it lacks."""
        missing = []
        if not one_line(service.name):
            missing.append(ServiceMissing.NAME)
        if not service.offers:
            missing.append(ServiceMissing.OFFERS)
        if missing:
            self._view.show_missing(tuple(missing))
            return

        def work() -> tuple[str, tuple[Service, ...]]:
            self._screening_service.save_service(service)
            return service.name, self._screening_service.services()

        self._runner.run(work, self._saved, self._view.show_problem)

    @property
    def _today(self) -> date:
        return self._clock().date()

    def _read(self) -> _Read:
        held = self._screening_service.directory
        return self._screening_service.services(), held.needs, held.may_set_needs

    def _opened(self, read: _Read) -> None:
        services, needs, may_set = read
        self._view.show_needs(needs, may_set=may_set)
        self._listed(services)

    def _saved(self, done: tuple[str, tuple[Service, ...]]) -> None:
        name, services = done
        self._listed(services)
        self._view.show_saved(name)

    def _listed(self, services: tuple[Service, ...]) -> None:
        self._services = tuple(sorted(services, key=_order))
        today = self._today
        self._view.show_list(
            tuple(
                ServiceEntry(service=s, check_again=s.active and needs_checking(s, today))
                for s in self._services
            )
        )


def _order(service: Service) -> tuple[bool, str]:
    return not service.active, service.name.casefold()
