"""A new recovery sheet: shown once, saved for paper if wanted, typed back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.sheet.panel import SheetPanel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, body, card, column, label, line, quiet
from screenapp.vault import RecoverySheet

_WIDE = 560


class SheetPart(SettingsPart):
    """Signals:
    wanted: a new sheet is to be shown.
    typed_back: carries what was typed from it.
    page_placed: the page for paper is to be written; carries a Path and bytes.
    """

    wanted = Signal()
    typed_back = Signal(str)
    page_placed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._mistyped = False
        self.make, self.go_on = Button(), Button("", "primary")
        self._start, self._made = QWidget(), QWidget()
        self._old = quiet()
        self.code = label("", "question")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._then = body()
        self.panel, self.typed = SheetPanel(), Field(sensitive=True)
        self._lay_out()
        self.make.clicked.connect(self.wanted)
        self.go_on.clicked.connect(self._type_back)
        self.typed.edit.returnPressed.connect(self._type_back)
        self.panel.placed.connect(self.page_placed)
        self.retranslate()

    def show_start(self) -> None:
        """Nothing of a code is on the page any more."""
        self._mistyped = False
        self.code.clear()
        self.typed.edit.clear()
        self.panel.forget()
        self.clear()
        self._made.hide()
        self._start.show()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        half = (len(sheet.groups) + 1) // 2
        lines = (" – ".join(sheet.groups[:half]), " – ".join(sheet.groups[half:]))
        self.code.setText("\n".join(lines))
        self.panel.show_code(sheet.groups, sheet.organisation, sheet.day)
        self.clear()
        self.go_on.setEnabled(True)
        self._start.hide()
        self._made.show()
        self.typed.setFocus()

    def show_not_as_on_sheet(self) -> None:
        self._mistyped = True
        self._tell()
        self.typed.setFocus()

    def show_working(self) -> None:
        self.go_on.setEnabled(False)

    def show_done(self) -> None:
        self.show_start()
        self.say(
            self.tr(
                "The new sheet holds. Tear the old one up: it opens nothing here, but backups made "
                "before still open with it."
            )
        )
        self.make.setFocus()

    def show_saved(self, path: Path) -> None:
        self.panel.show_saved(path)

    def show_not_saved(self, error: OSError) -> None:
        self.panel.show_not_saved(error)

    def show_problem(self, error: Exception) -> None:
        self.go_on.setEnabled(True)
        super().show_problem(error)

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Recovery sheet"))
        self.why.setText(
            self.tr(
                "The paper that opens the records when nobody can sign in. Make a new one when the "
                "old one is lost, or somebody has seen it."
            )
        )
        self._old.setText(
            self.tr("The old sheet stays good until you have typed the new one back.")
        )
        self.make.setText(self.tr("Make a new sheet"))
        self._then.setText(
            self.tr("Write it down, or save the page and print it. Then type it here.")
        )
        self.typed.set_label(self.tr("Type what stands on the paper"))
        self.go_on.setText(self.tr("Use the new sheet"))
        self.panel.retranslate()
        self._tell()

    def _tell(self) -> None:
        again = self.tr("This is not as on the sheet. Compare it, then type it again.")
        self.typed.show_note(again if self._mistyped else "")

    def _type_back(self) -> None:
        if self.go_on.isEnabled():
            self._mistyped = False
            self._tell()
            self.typed_back.emit(self.typed.text)

    def _lay_out(self) -> None:
        first, last = line(self.make), line(self.go_on)
        first.addStretch()
        last.addStretch()
        self._start.setLayout(column(self._old, first, gap=Sizes.GROUP))
        self.typed.setMaximumWidth(_WIDE)
        shown = card(self.code)
        shown.setMaximumWidth(_WIDE)
        self._made.setLayout(
            column(shown, self._then, self.panel, self.typed, last, gap=Sizes.GROUP)
        )
        self._made.hide()
        self.inside.addWidget(self._start)
        self.inside.addWidget(self._made)
