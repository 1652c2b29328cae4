"""What may be told of an intake that was just made: age, place, other questions, the reason."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screenapp.screening.person import AgeBasis, Companion
from screenapp.ui import texts
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.today.presenter import NewIntakeForm
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Columns,
    Field,
    Fold,
    Segments,
    column,
    heading,
    label,
    notice,
    quiet,
)
from screenapp.ui.widgets.picker import Picker


class _Stopped(Enum):
    """Why a tap on a reason kept nothing."""

    AGE_UNCLEAR = "age_unclear"
    CLOSED_TO_AGE = "closed_to_age"


class NewIntakePanel(QFrame):
    """Signals:
    begun: a reason was chosen: (trigger id, age as typed, `AgeBasis` or None, place as typed,
        `Companion` or None).
    age_typed: carries the text of the age field.
    protocol_chosen: carries a protocol's id.
    left: the worker goes back, and the intake stays as it was.
    """

    begun = Signal(object, object, object, object, object)
    age_typed = Signal(str)
    protocol_chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("k", "card")
        self._stopped_by: _Stopped | None = None
        self._title, self._why = heading(), label("", "second")
        self.leave = Button("", "link", icon="close")
        self.triggers = AnswerList()
        self.age, self.place = Field(sensitive=True), Field(sensitive=True)
        self.basis = Segments()
        self.companion = Picker()
        self._along = ""
        self.companion.picked.connect(self._pick_companion)
        self._basis_label = label("", "label")
        self._questions = quiet()
        self.protocols = AnswerList()
        self.others = Fold("", self.protocols)
        self.outside = notice()
        self.outside.hide()
        self.age.edit.setMaxLength(9)
        self.place.edit.setMaxLength(60)
        self.age.edit.textEdited.connect(self.age_typed)
        self.triggers.chosen.connect(self._begin)
        self.protocols.chosen.connect(self._choose)
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self.retranslate()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in that order, but for the reasons."""
        fields = (self.leave, self.age.edit, self.place.edit, self.companion.button)
        return (
            *fields,
            self.others.button,
            *(self.basis.button(basis.value) for basis in AgeBasis),
        )

    def show_form(self, form: NewIntakeForm) -> None:
        """Offer what *form* says; what was typed stays."""
        triggers = [(trigger.id, trigger.text) for trigger in form.triggers]
        if [(row.key, row.text()) for row in self.triggers.rows] != triggers:
            self.triggers.set_answers(triggers)
        protocols = [(protocol.id, form.title(protocol)) for protocol in form.protocols]
        if [(row.key, row.text()) for row in self.protocols.rows] != protocols:
            self.protocols.set_answers(protocols, first_digit=10)
        chosen = form.protocol
        self.protocols.select(*([chosen.id] if chosen else []))
        self._questions.setText(form.title(chosen) if chosen else "")
        self.others.setVisible(len(form.protocols) > 1)
        self.outside.setVisible(form.outside)
        self._stopped_by = None
        self._tell_age()
        self.triggers.select()

    def start(self) -> None:
        """Empty everything and stand on the first reason, where one key is enough."""
        self.age.edit.clear()
        self.place.edit.clear()
        self.basis.select("")
        self._pick_companion("")
        self.companion.close_list()
        self.others.set_open(False)
        if self.triggers.rows:
            self.triggers.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_age_unclear(self) -> None:
        self.triggers.select()
        self._stopped_by = _Stopped.AGE_UNCLEAR
        self._tell_age()
        self.age.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_closed_to_age(self) -> None:
        self.triggers.select()
        self._stopped_by = _Stopped.CLOSED_TO_AGE
        self._tell_age()
        self.others.set_open(True)

    def _tell_age(self) -> None:
        match self._stopped_by:
            case _Stopped.AGE_UNCLEAR:
                self.age.show_note(
                    self.tr("Not kept yet. Type an age such as 34 or 16-19, or leave it out.")
                )
            case _Stopped.CLOSED_TO_AGE:
                self.age.show_note(
                    self.tr("Not kept yet. These questions are not asked at this age.")
                )
            case None:
                self.age.show_note("")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Why are they offered the questions?"))
        self._why.setText(self.tr("One tap keeps it. The rest can be left empty."))
        self.leave.setText(self.tr("Not now"))
        self.age.set_label(self.tr("Age, or a range such as 16-19"))
        self.place.set_label(self.tr("Where they are, such as room 6"))
        self._basis_label.setText(self.tr("How the age is known"))
        self.basis.set_options([(basis.value, texts.age_basis(basis)) for basis in AgeBasis])
        self._pick_companion(self._along)
        self.others.set_text(self.tr("Other questions"))
        self.outside.show_words(self.tr("These questions are made for another age."))
        self._tell_age()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                # The protocols have words of their own in the new language.
                self.age_typed.emit(self.age.text)

    def _begin(self, trigger: str) -> None:
        basis = AgeBasis(self.basis.selected) if self.basis.selected else None
        along = Companion(self._along) if self._along else None
        self.begun.emit(trigger, self.age.text, basis, self.place.text, along)

    def _pick_companion(self, key: str) -> None:
        self._along = key
        self.companion.show_choices(self.tr("Who came along"), texts.companions(), key)

    def _choose(self, protocol: str) -> None:
        self.protocol_chosen.emit(protocol)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addLayout(column(self._title, self._why, gap=2), 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(Sizes.GAP)
        left.addWidget(self.triggers)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(Sizes.GROUP)
        known = column(self._basis_label, self.basis, gap=4)
        for part in (self.age, known, self.place, self.companion):
            if isinstance(part, QWidget):
                right.addWidget(part)
            else:
                right.addLayout(part)
        right.addLayout(column(self._questions, self.others, gap=0))
        right.addWidget(self.outside)
        right.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 24)
        whole.setSpacing(Sizes.GROUP)
        whole.addLayout(top)
        whole.addWidget(Columns(left, right, narrow=720))
