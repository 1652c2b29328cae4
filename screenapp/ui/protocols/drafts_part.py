"""Languages in which something was read by nobody but its writer, and whether people hear it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, body, card, group, hairline, line, row
from screenapp.workflow.person_words import DraftLanguage


class DraftsPart(QWidget):
    """For a lead. Signals:
    decided: carries a language (BCP 47) and whether drafts are used in it.
    """

    decided = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._drafts: tuple[DraftLanguage, ...] = ()
        self.buttons: dict[tuple[str, bool], Button] = {}
        self._name, self._what, self._rows = group(""), body(limited=True), RowStack(0)
        self._paper = card(self._rows, gap=0)
        self._paper.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        for part in (self._name, self._what, self._paper):
            whole.addWidget(part)

    def show_drafts(self, drafts: tuple[DraftLanguage, ...]) -> None:
        self._drafts = drafts
        self.setVisible(bool(drafts))
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("Words that no second person has read"))
        self._what.setText(
            self.tr(
                "People are not asked in them, unless you allow drafts in that language here. "
                "Better: have a second speaker read them, then approve them in the protocol."
            )
        )
        self._rows.clear()
        self.buttons = {}
        for number, draft in enumerate(self._drafts):
            if number:
                self._rows.add(hairline())
            self._rows.add(self._row(draft))

    def _row(self, draft: DraftLanguage) -> QWidget:
        ways = (True, False) if draft.allowed is None else (not draft.allowed,)
        buttons = line(*(self._button(draft.language, on=on) for on in ways))
        beside = QWidget()
        beside.setLayout(buttons)
        return row(name_of(draft.language), self._state(draft), beside)

    def _state(self, draft: DraftLanguage) -> str:
        match draft.allowed:
            case None:
                return self.tr("in use with people as before, until a lead decides")
            case True:
                return self.tr("drafts are used with people, as a lead decided here")
            case False:
                return self.tr("not used with people")

    def _button(self, language: str, *, on: bool) -> Button:
        made = Button(self.tr("Allow drafts") if on else self.tr("Do not use drafts"))
        said = self.tr("Allow drafts in %1") if on else self.tr("Do not use drafts in %1")
        made.setAccessibleName(fill(said, name_of(language)))
        made.setProperty("language", language)
        made.setProperty("on", on)
        made.clicked.connect(self._decide)
        self.buttons[language, on] = made
        return made

    def _decide(self) -> None:
        button = self.sender()
        if button is not None:
            self.decided.emit(str(button.property("language")), bool(button.property("on")))
