"""Settings: the sections in a list, and the chosen one beside it."""

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
        self.looks, self.locking = LooksPart(language_now), LockingPart()
        self.passphrase, self.site_part = PassphrasePart(), SitePart(book.names())
        self.backups, self.retention, self.erasing = BackupsPart(), RetentionPart(), ErasingPart()
        self.sheet, self.destroying = SheetPart(), DestroyingPart()
        self.permissions, self.protection = PermissionsPart(), ProtectionPart()
        self.parts: dict[Section, SettingsPart] = {
            Section.LOOKS: self.looks,
            Section.LOCKING: self.locking,
            Section.OWN: self.passphrase,
            Section.SITE: self.site_part,
            Section.BACKUPS: self.backups,
            Section.RETENTION: self.retention,
            Section.ERASING: self.erasing,
            Section.SHEET: self.sheet,
            Section.DESTROYING: self.destroying,
            Section.PERMISSIONS: self.permissions,
            Section.PROTECTION: self.protection,
        }
        self.list = SectionList()
        self.back = Button(icon="left")
        self._lay_out()
        for display in (self.looks, self.locking):
            display.display_chosen.connect(self.display_chosen)
        self.site_part.saved.connect(self.site_given)
        self.list.chosen.connect(self._choose)
        self.back.clicked.connect(self._leave)
        self.show_sections(frozenset())
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_sections(self, roles: frozenset[str]) -> None:
        """The sections for somebody with *roles*."""
        self.list.show_sections(sections_for(roles))
        self.locking.show_for(lead="lead" in roles)
        self._show(self._section)

    def show_display(self, display: Display) -> None:
        self.looks.show_display(display)
        self.locking.show_display(display)

    def show_site(self, site: Site | None) -> None:
        if site is not None:
            self.site_part.show_site(site)

    def show_saved(self) -> None:
        part = self.parts[self._section]
        if part is self.site_part:
            self.site_part.show_saved()
        else:
            part.say(self.tr("Saved."))

    def show_unclear(self, what: Unclear) -> None:
        self.site_part.show_unclear(what)

    def show_problem(self, error: Exception) -> None:
        self.parts[self._section].show_problem(error)

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
        for own, part in self.parts.items():
            part.setVisible(own is section)
        self._arrange()

    def _arrange(self) -> None:
        """The list and the section side by side; where there is no room, one or the other."""
        apart = self._narrow
        inside = self._inside_section
        self.list.setVisible(not apart or not inside)
        self.back.setVisible(apart and inside)
        self.parts[self._section].setVisible(not apart or inside)
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
        chosen = QVBoxLayout()
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(Sizes.GROUP)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch()
        chosen.addLayout(back)
        for part in self.parts.values():
            part.hide()
            chosen.addWidget(part)
        chosen.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(Sizes.PAGE - 12, 20, Sizes.PAGE, Sizes.APART)
        across.setSpacing(40)
        across.addLayout(side)
        across.addLayout(chosen, 1)
