"""What this site owes: asked of both who approve, for each duty that the protocol leaves open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.checking.site_terms import duties_asked, fault_of
from screenapp.protocol.duty_terms import TermsByDuty
from screenapp.ui.protocols.duties import words
from screenapp.ui.protocols.duties.duty_form import DutyForm
from screenapp.ui.protocols.parts import PageHead, RowStack, page_of
from screenapp.ui.protocols.view_models import DecideViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, body, column, line


class DutyTermsPage(QWidget):
    """Signals:
    left: back without deciding.
    answered: all of it was set; carries the `TermsByDuty`.
    """

    left = Signal()
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: DecideViewModel | None = None
        self.forms: tuple[DutyForm, ...] = ()
        self.head, self._how, self._rows = PageHead(), body(), RowStack(Sizes.GROUP)
        self.forward = Button("", "primary")
        inside = QWidget()
        buttons = line(self.forward)
        buttons.addStretch()
        inside.setLayout(column(self.head, self._how, self._rows, buttons, gap=Sizes.GROUP))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page_of(inside, wide=Sizes.TEXT_WIDTH))
        self.head.left.connect(self.left)
        self.forward.clicked.connect(self._go_on)
        self.setFocusProxy(self.forward)
        self.retranslate()

    def show_face(self, face: DecideViewModel) -> None:
        """Ask of each duty anew; what was set before stands beside."""
        self._face = face
        self._rows.clear()
        script = face.script
        protocol = face.edition.protocol
        asked = duties_asked(protocol) if script is not None else ()
        self.forms = tuple(
            DutyForm(duty, script, face.before_terms.get(duty.id))
            for duty in asked
            if script is not None
        )
        self._rows.add(*self.forms)
        for form in self.forms:
            form.stand(protocol.content_hash)
            form.changed.connect(self._changed)
        self.retranslate()

    @property
    def terms(self) -> TermsByDuty:
        """What is set so far, by duty."""
        return {form.duty.id: form.terms for form in self.forms}

    def retranslate(self) -> None:
        self._how.setText(
            self.tr(
                "The protocol names no law or leaves these open, so it is set here. Both of you "
                "agree on each. What is set is shown beside the duty; one that runs already keeps "
                "what held when it arose."
            )
        )
        self.forward.setText(self.tr("Go on"))
        for form in self.forms:
            form.retranslate()
        if self._face is not None:
            self.head.show_words(
                self.tr("Back to the protocol"), self._face.title, self.tr("What this place owes")
            )

    def _changed(self) -> None:
        for form in self.forms:
            form.show_why("")

    def _go_on(self) -> None:
        wrong = [(form, fault_of(form.duty, form.terms)) for form in self.forms]
        for form, fault in wrong:
            form.show_why(words.stopped(fault) if fault is not None else "")
        if all(fault is None for _, fault in wrong):
            self.answered.emit(self.terms)
