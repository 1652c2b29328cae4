"""What this protects, and what it does not, row by row; in plain words, for everybody."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.phrases import fill, translated
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.settings.protection_rows import ROWS, ProtectedBy
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, body, card, column, hairline, label, quiet, strong
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.people.throttle import LONGEST_SECONDS, MANY_SECONDS, MANY_TRIES


class ProtectionPart(SettingsPart):
    """Two lists of the same weight, beside each row by what, and what the two notes mean."""

    def __init__(self) -> None:
        super().__init__()
        self._does, self._does_not = strong(), strong()
        self._yes, self._no = card(gap=Sizes.GAP), card(gap=Sizes.GAP)
        self._two, self._encryption, self._program = strong(), quiet(), quiet()
        left, right = column(self._does, self._yes), column(self._does_not, self._no)
        for side in (left, right):
            side.addStretch()
        self.inside.addWidget(Columns(left, right, narrow=640, gap=Sizes.APART))
        self.inside.addLayout(column(self._two, self._encryption, self._program, gap=4))
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("What this protects, and what it does not"))
        self.why.setText(self.tr("Read the second list as carefully as the first."))
        self._does.setText(self.tr("This program protects"))
        self._does_not.setText(self.tr("This program does not protect"))
        said = {
            ProtectedBy.ENCRYPTION: self.tr("by encryption"),
            ProtectedBy.PROGRAM: self.tr("by the program"),
            ProtectedBy.NOT: self.tr("not"),
        }
        protected = [row for row in ROWS if row.by is not ProtectedBy.NOT]
        unprotected = [row for row in ROWS if row.by is ProtectedBy.NOT]
        for into, rows in ((self._yes.column, protected), (self._no.column, unprotected)):
            told = [(translated(row.text), said[row.by], row.by) for row in rows]
            _fill(into, told)
        self._two.setText(self.tr("Two kinds of permission"))
        self._encryption.setText(
            self.tr(
                "Enforced by encryption: the key is not in your hands. No change to the program "
                "would help."
            )
        )
        self._program.setText(
            self.tr(
                "Enforced by the program: the program says no. Somebody able to alter the program, "
                "or to use their key outside it, could get round it."
            )
        )


def _fill(into: QVBoxLayout, rows: list[tuple[str, str, ProtectedBy]]) -> None:
    empty(into)
    for at, (text, said, by) in enumerate(rows):
        if at:
            into.addWidget(hairline())
        note = label(said, "label" if by is ProtectedBy.ENCRYPTION else "quiet")
        words = fill(text, LONGEST_SECONDS, MANY_TRIES, MANY_SECONDS)
        whole = QWidget()
        whole.setLayout(column(body(words), note, gap=0))
        into.addWidget(whole)
