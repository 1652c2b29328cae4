"""The backups: when the last one was made, one more now, and all of them in a list."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from screenapp.referral.words import day_text
from screenapp.ui.copies import CopyList
from screenapp.ui.phrases import fill
from screenapp.ui.referral.words import words
from screenapp.ui.settings.part import SettingsPart
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
    """

    wanted = Signal()
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
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self.look_wanted)
        across = line(column(self._last, self._where, gap=4), self.make, gap=Sizes.PAGE)
        across.setStretch(0, 1)
        self.inside.addWidget(card(across, self.progress, self._far))
        self.inside.addLayout(column(self._list_head, self.copies))
        self.make.clicked.connect(self.wanted)
        self.copies.unwanted.connect(self.unwanted)
        self.retranslate()

    def show_copies(self, copies: tuple[BackupCopy, ...]) -> None:
        self._copies = copies
        self.copies.show_copies(copies)
        self._tell()

    def show_working(self, working: bool) -> None:
        self.make.setEnabled(not working)
        self.copies.setEnabled(not working)
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
