"""A recovery sheet that was just made: its code, shown once, and typed back from the paper."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from screenapp.ui.sheet.panel import SheetPanel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, body, card, column, label, line, title


class NewSheet(QWidget):
    """Signals:
    typed_back: carries what was typed from the sheet.
    page_placed: the sheet as a page for paper is to be written; carries a Path and bytes.
    """

    typed_back = Signal(str)
    page_placed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._mistyped = False
        self.code = label("", "question")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.paper, self.typed = SheetPanel(), Field(sensitive=True)
        self.go_on = Button("", "primary")
        self._title, self._why, self._then = title(), body(), body()
        buttons = line(self.go_on)
        buttons.addStretch()
        inside = column(
            column(self._title, self._why, gap=4),
            card(self.code),
            self._then,
            self.paper,
            self.typed,
            buttons,
            gap=Sizes.GROUP,
        )
        inside.addStretch()
        self.setLayout(inside)
        self.paper.placed.connect(self.page_placed)
        self.go_on.clicked.connect(self._type_back)
        self.typed.edit.returnPressed.connect(self._type_back)
        self.retranslate()

    def show_code(self, groups: tuple[str, ...], organisation: str) -> None:
        """Show the code once; it leaves the page with the page."""
        half = (len(groups) + 1) // 2
        self.code.setText("\n".join((" – ".join(groups[:half]), " – ".join(groups[half:]))))
        self.paper.show_code(groups, organisation, datetime.now().astimezone().date())
        self.typed.setFocus()

    def show_not_as_on_sheet(self) -> None:
        self._mistyped = True
        self._tell()
        self.typed.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Write this down on paper now"))
        self._why.setText(
            self.tr("It opens the records when nobody can sign in. It is shown only this once.")
        )
        self._then.setText(
            self.tr("Keep the paper in an envelope, away from this computer. Then type it here.")
        )
        self.typed.set_label(self.tr("Type what you wrote down"))
        self.go_on.setText(self.tr("I have written it down"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self) -> None:
        again = self.tr("This is not as on the sheet. Compare it, then type it again.")
        self.typed.show_note(again if self._mistyped else "")

    def _type_back(self) -> None:
        self._mistyped = False
        self._tell()
        self.typed_back.emit(self.typed.text)
