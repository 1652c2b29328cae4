"""How a try begins: the age, how it is known, and why the questions are offered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screenapp.screening.person import AgeBasis
from screenapp.ui import texts
from screenapp.ui.interview.columns import filled_row
from screenapp.ui.protocols.view_models import Begun, StartViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import AnswerList, Button, Field, Segments, body, column, heading, label


class TryStart(QWidget):
    """Signals:
    begun: a reason was chosen; carries a `Begun`.
    """

    begun = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: StartViewModel | None = None
        self._what = body()
        self.age = Field()
        self.age.edit.setMaxLength(9)
        self._basis_label, self.basis = label("", "label"), Segments()
        self._why = heading()
        self.triggers = AnswerList()
        self.begin = Button()
        self.triggers.chosen.connect(self._chosen)
        self.begin.clicked.connect(self._without_reason)
        known = column(self._basis_label, self.basis, gap=4)
        whole = column(self._what, self.age, known, self._why, self.triggers, gap=Sizes.GROUP)
        whole.addLayout(filled_row(self.begin))
        whole.addStretch()
        whole.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.PAGE)
        self.setLayout(whole)

    def show_face(self, face: StartViewModel) -> None:
        other = self._face is None or self._face.script.protocol is not face.script.protocol
        self._face = face
        if other:
            self.age.edit.clear()
            self.basis.select("")
        triggers = face.script.protocol.triggers
        self.triggers.set_answers([(t.id, t.id) for t in triggers])
        self.retranslate()
        if face.age_unclear:
            self.age.setFocus()

    def retranslate(self) -> None:
        self._what.setText(
            self.tr("Answer as anybody might. You see what each answer changes, and why.")
        )
        self.age.set_label(self.tr("Age, or a range such as 16-19; it may be left empty"))
        self._basis_label.setText(self.tr("How the age is known"))
        self.basis.set_options([(basis.value, texts.age_basis(basis)) for basis in AgeBasis])
        self._why.setText(self.tr("Why are they offered the questions?"))
        self.begin.setText(self.tr("Begin without a reason"))
        face = self._face
        if face is None:
            return
        unclear = self.tr("Type an age such as 34 or 16-19, or leave it out.")
        self.age.show_note(unclear if face.age_unclear else "")
        for trigger in face.script.protocol.triggers:
            said = face.script.say(f"trigger/{trigger.id}/text", trigger.text)
            self.triggers.row(trigger.id).setText(said)

    def _chosen(self, trigger: str) -> None:
        basis = AgeBasis(self.basis.selected) if self.basis.selected else None
        self.triggers.select()
        self.begun.emit(Begun(trigger=trigger, age=self.age.text, basis=basis))

    def _without_reason(self) -> None:
        self._chosen("")
