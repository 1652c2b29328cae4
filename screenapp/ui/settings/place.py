"""Settings with the presenters of its sections, introduced to one another."""

import typing as t
from collections.abc import Callable

from screenapp.ui.settings.allowing import Allowing
from screenapp.ui.settings.backing_up import BackingUp
from screenapp.ui.settings.erasing import Erasing
from screenapp.ui.settings.own_passphrase import OwnPassphrase
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.presenter import SettingsPresenter
from screenapp.ui.settings.renewing import Renewing
from screenapp.ui.settings.retaining import Retaining
from screenapp.ui.settings.sections import Section
from screenapp.ui.shell.machine import Machine
from screenapp.vault import Role, StaffMember
from screenapp.workflow.display import Display
from screenapp.workflow.maintenance_service import MaintenanceService
from screenapp.workflow.ports import Runner
from screenapp.workflow.site import Site
from screenapp.workflow.staff_service import StaffService


class SettingsSession(t.Protocol):
    """What Settings needs of the service; `Desk` is one."""

    @property
    def me(self) -> StaffMember: ...
    @property
    def site(self) -> Site: ...
    @property
    def team(self) -> StaffService: ...
    @property
    def keeping(self) -> MaintenanceService: ...
    def save_site(self, site: Site) -> None: ...


def settings_place(
    screening_service: SettingsSession,
    runner: Runner,
    display: Display,
    *,
    language: str,
    machine: Machine,
    save_display: Callable[[Display], None],
    apply_display: Callable[[Display], None],
    apply_site: Callable[[Site], None],
    log_wanted: Callable[[], None],
) -> tuple[SettingsPage, SettingsPresenter]:
    """A page and its presenter, which holds those of the sections. Keep both.

    *language* is that of the window now; *machine* what this computer can do for the lock.
    """
    page = SettingsPage(language)
    presenter = SettingsPresenter(
        page,
        screening_service,
        runner,
        display,
        may_set_site=Role.LEAD in screening_service.me.roles,
        save_display=save_display,
        apply_display=apply_display,
        apply_site=apply_site,
    )
    page.display_chosen.connect(presenter.change_display)
    page.site_given.connect(presenter.save_site)
    page.section_chosen.connect(presenter.open)
    page.log_wanted.connect(log_wanted)
    page.introduce(Section.LOCKING, lambda: page.locking.show_machine(machine))
    _introduce_mine(page, presenter, screening_service, runner)
    _introduce_keeping(page, presenter, screening_service.keeping, runner)
    page.show_sections(frozenset(role.value for role in screening_service.me.roles))
    return page, presenter


def _introduce_mine(
    page: SettingsPage,
    presenter: SettingsPresenter,
    screening_service: SettingsSession,
    runner: Runner,
) -> None:
    """What concerns keys: one's own passphrase, the sheet, destroying."""

    def passphrase() -> None:
        own = OwnPassphrase(page.passphrase, screening_service.team, runner)
        page.passphrase.given.connect(own.change)
        page.passphrase.known.connect(own.rekey)
        presenter.add(Section.OWN, own.open)

    def sheet() -> None:
        renewing = Renewing(page.sheet, screening_service.team, runner)
        page.sheet.wanted.connect(renewing.draft)
        page.sheet.typed_back.connect(renewing.type_back)
        page.sheet.page_placed.connect(renewing.save_page)
        presenter.add(Section.SHEET, renewing.open)

    def destroying() -> None:
        allowing = Allowing(page.destroying, screening_service.team, runner)
        page.destroying.switched.connect(allowing.switch)
        presenter.add(Section.DESTROYING, allowing.open)

    page.introduce(Section.OWN, passphrase)
    page.introduce(Section.SHEET, sheet)
    page.introduce(Section.DESTROYING, destroying)


def _introduce_keeping(
    page: SettingsPage, presenter: SettingsPresenter, keeping: MaintenanceService, runner: Runner
) -> None:
    """What concerns keeping: backups, how long, erasing."""

    def backups() -> None:
        backing_up = BackingUp(page.backups, keeping, runner)
        page.backups.wanted.connect(backing_up.make)
        page.backups.look_wanted.connect(backing_up.look)
        page.backups.unwanted.connect(backing_up.forget)
        page.backups.keys_wanted.connect(backing_up.rewrap)
        presenter.add(Section.BACKUPS, backing_up.open)

    def retention() -> None:
        retaining = Retaining(page.retention, keeping, runner)
        page.retention.rule_given.connect(retaining.set_rule)
        page.retention.look_wanted.connect(retaining.look)
        page.retention.given.connect(retaining.apply)
        page.retention.given_again.connect(retaining.apply_after_all)
        presenter.add(Section.RETENTION, retaining.open)

    def erasing() -> None:
        presenter_of_erasing = Erasing(page.erasing, keeping, runner)
        page.erasing.find_wanted.connect(presenter_of_erasing.find)
        page.erasing.chosen.connect(presenter_of_erasing.ask)
        page.erasing.given.connect(presenter_of_erasing.erase)
        page.erasing.unwanted.connect(presenter_of_erasing.forget_copy)
        presenter.add(Section.ERASING, presenter_of_erasing.open)

    page.introduce(Section.BACKUPS, backups)
    page.introduce(Section.RETENTION, retention)
    page.introduce(Section.ERASING, erasing)
