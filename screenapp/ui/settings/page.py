"""Settings: the sections in a list, and the chosen one beside it.

A section is made when somebody first goes to it: all of them together are five hundred widgets,
and most visits want one.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from screenapp.ui.cover import book
from screenapp.ui.settings.backups_part import BackupsPart
from screenapp.ui.settings.destroying_part import DestroyingPart
from screenapp.ui.settings.erasing_part import ErasingPart
from screenapp.ui.settings.locking_part import LockingPart
from screenapp.ui.settings.looks_part import LooksPart
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.settings.passphrase_part import PassphrasePart
from screenapp.ui.settings.permissions_part import PermissionsPart
from screenapp.ui.settings.presenter import Unclear
from screenapp.ui.settings.protection_part import ProtectionPart
from screenapp.ui.settings.retention_part import RetentionPart
from screenapp.ui.settings.section_list import SectionList
from screenapp.ui.settings.sections import Section, sections_for
from screenapp.ui.settings.sheet_part import SheetPart
from screenapp.ui.settings.site_part import SitePart
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import Button, column
from screenapp.workflow.display import Display
from screenapp.workflow.site import Site

_NARROW = 820
_LIST = 208
_Part = TypeVar("_Part", bound=SettingsPart)


class SettingsPage(Page):
    """Signals:
    display_chosen: something of the display was chosen; carries the whole `Display`.
    site_given: the lead wants to keep the site; carries a `SiteForm`.
    section_chosen: carries the `Section` that is shown now.
    log_wanted: to the log.
    """

    display_chosen = Signal(object)
    site_given = Signal(object)
    section_chosen = Signal(object)
    log_wanted = Signal()

    def __init__(self, language_now: str = "en") -> None:
        super().__init__()
        self._section = Section.LOOKS
        self._narrow = False
        self._inside_section = False
        self._language_now = language_now
        self._lead = False
        self._display: Display | None = None
        self._site: Site | None = None
        self._introductions: dict[Section, Callable[[], None]] = {}
        self._chosen = QVBoxLayout()
        self.parts: dict[Section, SettingsPart] = {}
        self.list = SectionList()
        self.back = Button(icon="left")
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.back.clicked.connect(self._leave)
        self.show_sections(frozenset())
        self.retranslate()

    # --- the sections ------------------------------------------------------------------

    @cached_property
    def looks(self) -> LooksPart:
        part = self._add(Section.LOOKS, LooksPart(self._language_now))
        part.display_chosen.connect(self.display_chosen)
        if self._display is not None:
            part.show_display(self._display)
        return part

    @cached_property
    def locking(self) -> LockingPart:
        part = self._add(Section.LOCKING, LockingPart())
        part.show_for(lead=self._lead)
        part.display_chosen.connect(self.display_chosen)
        if self._display is not None:
            part.show_display(self._display)
        return part

    @cached_property
    def passphrase(self) -> PassphrasePart:
        return self._add(Section.OWN, PassphrasePart())

    @cached_property
    def site_part(self) -> SitePart:
        part = self._add(Section.SITE, SitePart(book.names()))
        part.saved.connect(self.site_given)
        if self._site is not None:
            part.show_site(self._site)
        return part

    @cached_property
    def backups(self) -> BackupsPart:
        return self._add(Section.BACKUPS, BackupsPart())

    @cached_property
    def retention(self) -> RetentionPart:
        return self._add(Section.RETENTION, RetentionPart())

    @cached_property
    def erasing(self) -> ErasingPart:
        return self._add(Section.ERASING, ErasingPart())

    @cached_property
    def sheet(self) -> SheetPart:
        return self._add(Section.SHEET, SheetPart())

    @cached_property
    def destroying(self) -> DestroyingPart:
        return self._add(Section.DESTROYING, DestroyingPart())

    @cached_property
    def permissions(self) -> PermissionsPart:
        return self._add(Section.PERMISSIONS, PermissionsPart())

    @cached_property
    def protection(self) -> ProtectionPart:
        return self._add(Section.PROTECTION, ProtectionPart())

    def part(self, section: Section) -> SettingsPart:
        """The part of *section*, made and introduced now if nobody has been there.

        Raises:
            ValueError: for the log, which is a page of its own.
        """
        part: SettingsPart
        match section:
            case Section.LOOKS:
                part = self.looks
            case Section.LOCKING:
                part = self.locking
            case Section.OWN:
                part = self.passphrase
            case Section.SITE:
                part = self.site_part
            case Section.BACKUPS:
                part = self.backups
            case Section.RETENTION:
                part = self.retention
            case Section.ERASING:
                part = self.erasing
            case Section.SHEET:
                part = self.sheet
            case Section.DESTROYING:
                part = self.destroying
            case Section.PERMISSIONS:
                part = self.permissions
            case Section.PROTECTION:
                part = self.protection
            case Section.LOG:
                raise ValueError("the log is no section of this page")
            case _:
                assert_never(section)
        if section in self._introductions:
            self._introductions.pop(section)()
        return part

    def introduce(self, section: Section, to_presenter: Callable[[], None]) -> None:
        """Let *to_presenter* be called once, when somebody first comes to *section*."""
        self._introductions[section] = to_presenter

    def _add(self, section: Section, part: _Part) -> _Part:
        part.hide()
        self._chosen.insertWidget(self._chosen.count() - 1, part)
        self.parts[section] = part
        return part

    # --- what the presenter tells ------------------------------------------------------

    def show_sections(self, roles: frozenset[str]) -> None:
        """The sections for somebody with *roles*."""
        self.list.show_sections(sections_for(roles))
        self._lead = "lead" in roles
        if Section.LOCKING in self.parts:
            self.locking.show_for(lead=self._lead)
        self._show(self._section)

    def show_display(self, display: Display) -> None:
        self._display = display
        for section in (Section.LOOKS, Section.LOCKING):
            part = self.parts.get(section)
            if isinstance(part, LooksPart | LockingPart):
                part.show_display(display)

    def show_site(self, site: Site | None) -> None:
        self._site = site
        if site is not None and Section.SITE in self.parts:
            self.site_part.show_site(site)

    def show_saved(self) -> None:
        part = self.part(self._section)
        if isinstance(part, SitePart):
            part.show_saved()
        else:
            part.say(self.tr("Saved."))

    def show_unclear(self, what: Unclear) -> None:
        self.site_part.show_unclear(what)

    def show_problem(self, error: Exception) -> None:
        self.part(self._section).show_problem(error)

    def go_to(self, section: Section) -> None:
        """Show *section* as if it were chosen in the list."""
        self.list.select(section)
        self._choose(section)

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Settings"), self.tr("on this computer"))
        self.list.retranslate()
        self.back.setText(self.tr("All settings"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current().px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    # --- inside ------------------------------------------------------------------------

    def _choose(self, section: object) -> None:
        if section is Section.LOG:
            self.list.select(self._section)
            self.log_wanted.emit()
        elif isinstance(section, Section):
            self._inside_section = True
            self._show(section)
            if self._narrow:  # the list with the focus is gone
                self.back.setFocus()
            self.section_chosen.emit(section)

    def _show(self, section: Section) -> None:
        self._section = section
        self.list.select(section)
        self.part(section)
        for own, part in self.parts.items():
            part.setVisible(own is section)
        self._arrange()

    def _arrange(self) -> None:
        """The list and the section side by side; where there is no room, one or the other."""
        apart = self._narrow
        inside = self._inside_section
        self.list.setVisible(not apart or not inside)
        self.back.setVisible(apart and inside)
        self.part(self._section).setVisible(not apart or inside)
        self.list.setFixedWidth(current().px(_LIST) if not apart else 16_777_215)
        if apart:
            self.list.setMinimumWidth(0)

    def _leave(self) -> None:
        self._inside_section = False
        self._arrange()
        self.list.buttons[self._section].setFocus()

    def _lay_out(self) -> None:
        side = column(self.list)
        side.addStretch()
        chosen = self._chosen
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(Sizes.GROUP)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch()
        chosen.addLayout(back)
        chosen.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(Sizes.PAGE - 12, 20, Sizes.PAGE, Sizes.APART)
        across.setSpacing(40)
        across.addLayout(side)
        across.addLayout(chosen, 1)
