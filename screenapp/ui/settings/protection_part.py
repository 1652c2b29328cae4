"""What this protects, and what it does not; in plain words, for everybody who signs in."""

from PySide6.QtWidgets import QVBoxLayout

from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, body, card, column, hairline, quiet, strong
from screenapp.ui.widgets.dispose_widgets import empty


class ProtectionPart(SettingsPart):
    """Two lists of the same weight, and what the two notes beside a permission mean."""

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
        _fill(self._yes.column, self._protected())
        _fill(self._no.column, self._unprotected())
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

    def _protected(self) -> tuple[str, ...]:
        return (
            self.tr(
                "What you record, if the computer is stolen while locked or switched off and your "
                "passphrase is good."
            ),
            self.tr(
                "Answers and notes from colleagues who do not work with people: by encryption, "
                "not only by a menu."
            ),
            self.tr(
                "Work you have entered, if the program stops, the power goes or the disk fills up. "
                "When it says saved, it is on the disk."
            ),
            self.tr(
                "Against a changed, damaged or older copy: it tells you, and never quietly starts "
                "empty."
            ),
            self.tr("Against harmful files on a USB stick, as far as checks can."),
        )

    def _unprotected(self) -> tuple[str, ...]:
        return (
            self.tr("The screen while somebody can see it. Press F9, and turn the screen."),
            self.tr("A computer that someone else administers, or one that is infected."),
            self.tr("A computer taken from you while you are signed in."),
            self.tr("You, if someone forces you to give your passphrase."),
            self.tr(
                "Against somebody who replaces everything, with every copy of the check values, "
                "by an older state."
            ),
            self.tr("Printed pages and saved files, once they have left the program."),
            self.tr("What somebody has read. A person who left could read what was kept then."),
        )


def _fill(into: QVBoxLayout, texts: tuple[str, ...]) -> None:
    empty(into)
    for at, text in enumerate(texts):
        if at:
            into.addWidget(hairline())
        into.addWidget(body(text))
