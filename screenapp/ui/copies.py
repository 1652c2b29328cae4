"""Backups in a list: from which day, how large, and which key opens them. Each can be deleted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.referral.words import day_text
from screenapp.ui.phrases import fill
from screenapp.ui.referral.words import words
from screenapp.ui.widgets import Button, card, hairline, row
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.model import BackupCopy


class CopyList(QWidget):
    """Deleting takes two presses on the same line.

    Signals:
        unwanted: a copy is to be deleted; carries a `BackupCopy`.
    """

    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._copies: tuple[BackupCopy, ...] = ()
        self._asked: int | None = None
        self.buttons: list[Button] = []
        self._card = card(gap=0)
        self._card.column.setContentsMargins(16, 0, 16, 0)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._card)

    def show_copies(self, copies: Sequence[BackupCopy]) -> None:
        """*copies* in their order; what was asked about a line before is forgotten."""
        self._copies, self._asked = tuple(copies), None
        self.setVisible(bool(self._copies))
        self._draw()

    def retranslate(self) -> None:
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        empty(self._card.column)
        self.buttons = []
        for at, copy in enumerate(self._copies):
            if at:
                self._card.add(hairline())
            self._card.add(self._row(at, copy))

    def _row(self, at: int, copy: BackupCopy) -> QWidget:
        day = day_text(copy.day, words())
        size = QLocale().formattedDataSize(copy.size, 1)
        key = self._opened_by(copy)
        more = fill(self.tr("%1 · %2"), size, key)
        if copy.dated_ahead:
            more = fill(
                self.tr("%1 · %2"), more, self.tr("dated in the future: the clock was wrong")
            )
        asked = at == self._asked
        if asked:
            more = self.tr("What only this copy holds is gone then.")
        beside = self._pair(at, day) if asked else [self._button(at, day)]
        return row(day, more, *beside)

    def _opened_by(self, copy: BackupCopy) -> str:
        if not copy.opens_with_present_key:
            return self.tr("opens with an older key and the passphrases of its day")
        if copy.older_sign_in:
            return self.tr("opens with the key of now and the passphrases of its day")
        return self.tr("opens with the key of now")

    def _button(self, at: int, day: str) -> Button:
        delete = Button(self.tr("Delete this copy"))
        delete.setAccessibleName(fill(self.tr("Delete the copy of %1"), day))
        delete.setProperty("at", at)
        delete.clicked.connect(self._ask)
        self.buttons.append(delete)
        return delete

    def _pair(self, at: int, day: str) -> list[QWidget]:
        keep, delete = Button(self.tr("Keep it")), Button(self.tr("Delete it for good"), "grave")
        keep.setAccessibleName(fill(self.tr("Keep the copy of %1"), day))
        delete.setAccessibleName(fill(self.tr("Delete the copy of %1 for good"), day))
        keep.clicked.connect(self._keep)
        delete.setProperty("at", at)
        delete.clicked.connect(self._delete)
        self.buttons += [keep, delete]
        return [keep, delete]

    def _ask(self) -> None:
        self._asked = int(self.sender().property("at"))
        self._draw()
        keep = self.buttons[self._asked]
        keep.setFocus()

    def _keep(self) -> None:
        at, self._asked = self._asked, None
        self._draw()
        if at is not None:
            self.buttons[at].setFocus()

    def _delete(self) -> None:
        at = int(self.sender().property("at"))
        self.unwanted.emit(self._copies[at])
