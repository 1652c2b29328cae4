"""The sections in a list of words at the side of the page."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.settings.sections import GROUPS, MINE, SITE, Section
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, group
from screenapp.ui.widgets.dispose_widgets import empty


class SectionList(QWidget):
    """Signals:
    chosen: carries a `Section`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: frozenset[Section] = frozenset()
        self._selected = Section.LOOKS
        self.buttons: dict[Section, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_sections(self, shown: Collection[Section]) -> None:
        self._shown = frozenset(shown)
        self._draw()

    def select(self, section: Section) -> None:
        self._selected = section
        for own, button in self.buttons.items():
            button.setChecked(own is section)

    def retranslate(self) -> None:
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _draw(self) -> None:
        focused = next((own for own, b in self.buttons.items() if b.hasFocus()), None)
        empty(self._column)
        self.buttons = {}
        for sections in GROUPS:
            known = [section for section in sections if section in self._shown]
            if known:
                self._add(self._group_name(sections), known)
        self._column.addStretch()
        self.select(self._selected)
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _add(self, name: str, sections: list[Section]) -> None:
        head = group(name)
        head.setContentsMargins(12, Sizes.GAP if self.buttons else 0, 0, 2)
        self._column.addWidget(head)
        for section in sections:
            button = Button(self.name_of(section), "rail")
            button.setProperty("section", section.value)
            button.clicked.connect(self._choose)
            self.buttons[section] = button
            self._column.addWidget(button)

    def _choose(self) -> None:
        section = Section(str(self.sender().property("section")))
        self.select(section)
        self.chosen.emit(section)

    def _group_name(self, sections: tuple[Section, ...]) -> str:
        if sections is MINE:
            return self.tr("Here and for me")
        return self.tr("For this site") if sections is SITE else self.tr("To read")

    def name_of(self, section: Section) -> str:
        names = {
            Section.LOOKS: self.tr("How it looks"),
            Section.LOCKING: self.tr("Locking"),
            Section.OWN: self.tr("My passphrase"),
            Section.SITE: self.tr("The site"),
            Section.BACKUPS: self.tr("Backups"),
            Section.RETENTION: self.tr("How long it is kept"),
            Section.ERASING: self.tr("Erase one person"),
            Section.SHEET: self.tr("Recovery sheet"),
            Section.DESTROYING: self.tr("Destroying the keys"),
            Section.LOG: self.tr("The log"),
            Section.PERMISSIONS: self.tr("Permissions"),
            Section.PROTECTION: self.tr("What this protects"),
        }
        return names[section]
