"""A new passphrase for whoever is signed in."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.settings.own_passphrase import Lacking
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, PassphraseEdit, column, line, quiet

_WIDE = 440


_LACKING: Final[Mapping[Lacking, MarkedText]] = {
    Lacking.OLD: QT_TRANSLATE_NOOP(
        "PassphrasePart", "Not saved yet. Type the passphrase you have now."
    ),
    Lacking.NEW: QT_TRANSLATE_NOOP("PassphrasePart", "Not saved yet. Type the new passphrase."),
    Lacking.SAME: QT_TRANSLATE_NOOP(
        "PassphrasePart", "Not saved yet. The two new ones differ. Type all three again."
    ),
}


class PassphrasePart(SettingsPart):
    """Signals:
    given: carries the present passphrase, and the new one typed twice.
    """

    given = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.old, self.new, self.again = (Field(edit=PassphraseEdit()) for _ in range(3))
        self._hint = quiet()
        self.save = Button("", "primary")
        self.save.setMinimumWidth(144)
        for field in (self.old, self.new, self.again):
            field.setMaximumWidth(_WIDE)
        buttons = line(self.save)
        buttons.addStretch()
        self.inside.addWidget(self.old)
        self.inside.addLayout(column(self.new, self._hint, gap=4))
        self.inside.addWidget(self.again)
        self.inside.addSpacing(Sizes.GAP)
        self.inside.addLayout(buttons)
        self.save.clicked.connect(self._give)
        self.again.edit.returnPressed.connect(self._give)
        self.retranslate()

    def show_lacking(self, what: Lacking) -> None:
        self.show_working(False)
        self.say(translated(_LACKING[what]))
        (self.new if what is Lacking.NEW else self.old).setFocus()

    def show_working(self, working: bool) -> None:
        self.save.setEnabled(not working)
        if working:
            self.say(self.tr("Saving …"))

    def show_saved(self) -> None:
        self.show_working(False)
        self.say(self.tr("Saved. Sign in with the new passphrase from now on."))

    def show_problem(self, error: Exception) -> None:
        self.show_working(False)
        super().show_problem(error)
        self.old.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("My passphrase"))
        self.why.setText(self.tr("Only you know it. Nobody can look it up or give it back to you."))
        self.old.set_label(self.tr("The passphrase you have now"))
        self.new.set_label(self.tr("The new passphrase"))
        self.again.set_label(self.tr("The new passphrase again"))
        self._hint.setText(self.tr("Four or more words that do not belong together."))
        self.save.setText(self.tr("Change it"))

    def _give(self) -> None:
        edits = [field.edit for field in (self.old, self.new, self.again)]
        if self.save.isEnabled():
            old, new, again = (e.take() for e in edits if isinstance(e, PassphraseEdit))
            self.given.emit(old, new, again)
