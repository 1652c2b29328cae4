"""The backups: when the last one was made, one more now, and all of them in a list."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from screenapp.referral.words import day_text
from screenapp.ui.copies import CopyList
from screenapp.ui.phrases import fill
from screenapp.ui.referral.words import words
from screenapp.ui.settings.part import SettingsPart, running_text
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, card, column, line, quiet, strong
from screenapp.vault.model import BackupCopy

_LOOK_MS = 100
_HUNDRED = 100


class BackupsPart(SettingsPart):
    """Signals:
    wanted: a backup is to be made now.
    look_wanted: how far is it?
    unwanted: a copy is to be deleted; carries a `BackupCopy`.
    keys_wanted: older copies are to open to the people of today alone.
    """

    wanted = Signal()
    keys_wanted = Signal()
    look_wanted = Signal()
    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._copies: tuple[BackupCopy, ...] = ()
        self._last, self._where = strong(), quiet()
        self.make = Button("", "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.hide()
        self._far = quiet()
        self._far.hide()
        self._list_head = strong()
        self.copies = CopyList()
        self.rewrap, self._keys = Button(""), quiet()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self.look_wanted)
        across = line(column(self._last, self._where, gap=4), self.make, gap=Sizes.PAGE)
        across.setStretch(0, 1)
        self.inside.addWidget(card(across, self.progress, self._far))
        self.inside.addLayout(column(self._list_head, self.copies))
        older = line(self.rewrap)
        older.addStretch()
        self.inside.addLayout(older)
        self.inside.addLayout(running_text(self._keys))
        self.rewrap.clicked.connect(self.keys_wanted)
        self.make.clicked.connect(self.wanted)
        self.copies.unwanted.connect(self.unwanted)
        self.retranslate()

    def show_copies(self, copies: tuple[BackupCopy, ...]) -> None:
        self._copies = copies
        self.copies.show_copies(copies)
        self._tell()

    def show_rewrapped(self, left: int) -> None:
        """What came of it; *left* copies nobody signed in could open."""
        self.say(
            self.tr("The copies open to the people of today now, and to nobody else.")
            if not left
            else fill(
                self.tr(
                    "Copies left as they were: %1. You could not open them in their day. Somebody "
                    "who could can do this, or they can be deleted."
                ),
                str(left),
            )
        )
        self.make.setFocus()

    def show_working(self, working: bool) -> None:
        self.make.setEnabled(not working)
        self.copies.setEnabled(not working)
        self.rewrap.setEnabled(not working)
        self.progress.setVisible(working)
        self.progress.setRange(0, 0)
        self._far.setVisible(working)
        self._far.setText(self.tr("Making a copy and reading it again …") if working else "")
        if working:
            self.say("")
            self._looking.start()
        else:
            self._looking.stop()

    def show_progress(self, done: int, total: int) -> None:
        if total > 0:
            self.progress.setRange(0, _HUNDRED)
            self.progress.setValue(done * _HUNDRED // total)
            self._far.setText(
                fill(self.tr("%1 of 100 parts. You can go on elsewhere."), self.progress.value())
            )

    def show_made(self) -> None:
        self.say(self.tr("The copy is made. It was opened again and is whole."))
        self.make.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Backups"))
        self.why.setText(
            self.tr(
                "One is made each day by itself, and before every change of version. Each is "
                "opened again and compared before it counts."
            )
        )
        self.make.setText(self.tr("Back up now"))
        self._list_head.setText(self.tr("Copies on this computer"))
        self.rewrap.setText(self.tr("Let older copies open only to the people of today"))
        self._keys.setText(
            self.tr(
                "A copy opens with the passphrases, people and recovery sheet of its day. This "
                "makes each anew with the keys of today, and the one of its day goes."
            )
        )
        self.progress.setAccessibleName(self.tr("How far the backup is"))
        self._tell()

    def _tell(self) -> None:
        opening = [copy for copy in self._copies if copy.opens_with_present_key]
        newest = next((copy for copy in opening if not copy.dated_ahead), None)
        self._last.setText(
            self.tr("There is no copy yet.")
            if newest is None
            else fill(self.tr("Last verified copy: %1"), day_text(newest.day, words()))
        )
        self._where.setText(
            self.tr("Take a copy away on a stick now and then: this computer can be lost.")
        )
        self._list_head.setVisible(bool(self._copies))
        older = any(one.older_sign_in or not one.opens_with_present_key for one in self._copies)
        self.rewrap.setVisible(older)
        self._keys.setVisible(older)
