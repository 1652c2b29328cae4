"""Removing a leaver: what it means before it is done, and what is left to do after."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.copies import CopyList
from screenapp.ui.phrases import fill
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import (
    Button,
    body,
    card,
    column,
    hairline,
    label,
    line,
    quiet,
    second,
    strong,
    title,
)
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.vault import StaffMember
from screenapp.vault.model import BackupCopy
from screenapp.vault.people.roles import any_works_with_people

_WIDE = 720
_LOOK_MS = 100
_HUNDRED = 100


class Removing(KeepsHeight):
    """Two faces: before, with the two buttons; after, with the older backups.

    Signals:
        wanted: carries the id of whoever is to be removed.
        unwanted_copy: carries a name and a `BackupCopy` to be deleted.
        left: back to the list.
        look_wanted: how far is it?
    """

    wanted = Signal(str)
    unwanted_copy = Signal(str, object)
    left = Signal()
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._member: StaffMember | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self.look_wanted)
        self._removed = ""
        self._copies = 0
        self._title, self._then, self._said = title(), second(), label("", "second")
        self._heads = [strong() for _ in range(3)]
        self._texts = [body() for _ in range(3)]
        self._meaning = card(gap=Sizes.GAP)
        for at, (head, text) in enumerate(zip(self._heads, self._texts, strict=True)):
            if at:
                self._meaning.add(hairline())
            self._meaning.add(column(head, text, gap=2))
        self._older = quiet()
        self.copies = CopyList()
        self.remove, self.keep, self.done = Button("", "grave"), Button(), Button("", "primary")
        self._lay_out()
        self.remove.clicked.connect(self._remove)
        self.keep.clicked.connect(self.left)
        self.done.clicked.connect(self.left)
        self.copies.unwanted.connect(self._unwanted)
        self.retranslate()

    def show_removal(self, member: StaffMember) -> None:
        self._member, self._removed = member, ""
        self.show_working(False)
        self.retranslate()
        self.keep.setFocus()

    def show_removed(self, name: str, copies: tuple[BackupCopy, ...]) -> None:
        self._removed, self._copies = name, len(copies)
        self.show_working(False)
        self.copies.show_copies(copies)
        self.retranslate()
        self.done.setFocus()

    def show_working(self, working: bool) -> None:
        for button in (self.remove, self.keep):
            button.setEnabled(not working)
        self.copies.setEnabled(not working)
        self._said.setText(self.tr("Making new keys. This takes a moment.") if working else "")
        if working and not self._removed:
            self._looking.start()
        else:
            self._looking.stop()

    def show_progress(self, done: int, total: int) -> None:
        """How far the records are written and read again under their new key."""
        if total > 0:
            words = self.tr("Making new keys: %1 of 100 parts.")
            self._said.setText(fill(words, done * _HUNDRED // total))

    def retranslate(self) -> None:
        before = not self._removed
        name = self._removed or (self._member.name if self._member else "")
        first: tuple[QWidget, ...] = (self._meaning, self.remove, self.keep)
        for part in first:
            part.setVisible(before)
        after: tuple[QWidget, ...] = (self._then, self._older, self.done)
        for part in after:
            part.setVisible(not before)
        self.copies.setVisible(not before and self._copies > 0)
        if before:
            self._tell_before(name)
        else:
            self._tell_after(name)
        self.done.setText(self.tr("Back to the staff"))
        self.copies.retranslate()

    def _tell_before(self, name: str) -> None:
        self._title.setText(fill(self.tr("Remove %1"), name))
        opened = self._member is not None and any_works_with_people(self._member.roles)
        texts = (
            (
                self.tr("What they saw stays seen"),
                fill(
                    self.tr("%1 could read the answers kept until today. Nothing takes that back.")
                    if opened
                    else self.tr("%1 never opened an answer. What they saw of figures stays seen."),
                    name,
                ),
            ),
            (
                self.tr("What changes now"),
                fill(
                    self.tr(
                        "%1 signs in no longer. The records get new keys, and new answers are "
                        "sealed with a key %1 never had. Nobody else has to do anything."
                    ),
                    name,
                ),
            ),
            (
                self.tr("What stays open"),
                fill(
                    self.tr(
                        "Backups made before today still open with the key %1 had. You see them "
                        "next and can delete them."
                    ),
                    name,
                ),
            ),
        )
        for head, text, (heading, words) in zip(self._heads, self._texts, texts, strict=True):
            head.setText(heading)
            text.setText(words)
        self.remove.setText(fill(self.tr("Remove %1"), name))
        self.keep.setText(fill(self.tr("Keep %1"), name))

    def _tell_after(self, name: str) -> None:
        self._title.setText(fill(self.tr("%1 signs in no longer"), name))
        self._then.setText(self.tr("The keys are changed. Everybody else signs in as before."))
        self._older.setText(
            fill(self.tr("These backups still open with a key %1 had:"), name)
            if self._copies
            else self.tr("No backup here opens with an older key.")
        )

    def _remove(self) -> None:
        if self._member is not None:
            self.wanted.emit(self._member.id)

    def _unwanted(self, copy: object) -> None:
        self.unwanted_copy.emit(self._removed, copy)

    def _lay_out(self) -> None:
        self.setMaximumWidth(_WIDE)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Sizes.GROUP)
        inside.addLayout(column(self._title, self._then, gap=4))
        for part in (self._meaning, self._older, self.copies):
            inside.addWidget(part)
        buttons = line(self.keep, self.remove, self.done, self._said)
        buttons.setStretch(3, 1)
        inside.addLayout(buttons)
