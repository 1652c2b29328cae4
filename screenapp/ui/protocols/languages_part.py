"""The languages of a protocol that is opened, and for a lead the review of each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.protocols import lived_reading, words
from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.protocols.view_models import Decision, OpenViewModel
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, card, hairline, heading, row
from screenapp.workflow.protocol_versions import VersionLanguage


class TonguesPart(QWidget):
    """Signals:
    decide_wanted: carries a `Decision` and a language.
    """

    decide_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._face: OpenViewModel | None = None
        self.buttons: dict[str, Button] = {}
        self._name, self._rows = heading(), RowStack(0)
        self._paper = card(self._rows, gap=0)
        self._paper.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        whole.addWidget(self._name)
        whole.addWidget(self._paper)
        self.note = lived_reading.NotePart()
        whole.addWidget(self.note)

    def show_face(self, face: OpenViewModel) -> None:
        self._face = face
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("Languages"))
        face = self._face
        if face is None:
            return
        self._rows.clear()
        self.buttons = {}
        for number, tongue in enumerate(face.tongues):
            if number:
                self._rows.add(hairline())
            self._rows.add(self._row(tongue, leads=face.leads))
        self.note.setVisible(face.leads)
        self.note.show_tongues(face.tongues if face.leads else ())

    def _row(self, tongue: VersionLanguage, *, leads: bool) -> QWidget:
        parts = [self._state(tongue), words.missing(tongue), lived_reading.told(tongue)]
        beside = []
        if leads and tongue.content_hash and (not tongue.reviewed or tongue.here):
            beside.append(self._button(tongue))
        return row(name_of(tongue.language), " · ".join(filter(None, parts)), *beside)

    def _state(self, tongue: VersionLanguage) -> str:
        if not tongue.content_hash:
            return self.tr("the language it is written in")
        if tongue.here:
            return self.tr("reviewed, as a lead decided here")
        return words.language_reviewed(tongue)

    def _button(self, tongue: VersionLanguage) -> Button:
        deed = Decision.WITHDRAW_TRANSLATION if tongue.reviewed else Decision.APPROVE_TRANSLATION
        made = Button(self.tr("Withdraw") if tongue.reviewed else self.tr("Approve"))
        made.setAccessibleName(words.deed(deed, "", tongue.language))
        made.setProperty("language", tongue.language)
        made.setProperty("deed", deed.value)
        made.clicked.connect(self._decide)
        self.buttons[tongue.language] = made
        return made

    def _decide(self) -> None:
        button = self.sender()
        if button is not None:
            deed = Decision(str(button.property("deed")))
            self.decide_wanted.emit(deed, str(button.property("language")))
