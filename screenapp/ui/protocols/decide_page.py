"""A decision: what it changes and from when, why, and who agrees. Nothing is done by one press."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.protocols import words
from screenapp.ui.protocols.duties import words as duty_words
from screenapp.ui.protocols.parts import PageHead, page_of
from screenapp.ui.protocols.view_models import DecideViewModel, Decision, DecisionStopped
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    PassphraseEdit,
    body,
    card,
    column,
    label,
    line,
    notice,
    second,
)
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import DECISION

_NO_DIGITS = 10


class DecidePage(QWidget):
    """Signals:
    left: back without deciding.
    confirmed: carries the reason, the second person's name and what they typed.
    """

    left = Signal()
    confirmed = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._face: DecideViewModel | None = None
        self._stopped: DecisionStopped | None = None
        self.head = PageHead()
        self._effect = body()
        self._set_head, self.set_here = label("", "label"), body()
        self._set = card(self._set_head, self.set_here)
        self.reason = Field()
        self.reason.edit.setMaxLength(400)
        self._kept = KeptEdit(self.reason.edit, said=False)
        self._second_head, self._nobody = label("", "label"), second()
        self.seconds = AnswerList()
        self.passphrase = PassphraseEdit()
        self._own = Field(edit=self.passphrase)
        self._agreeing = card(self._second_head, self._nobody, self.seconds, self._own)
        self.why = notice()
        self.confirm, self.leave = Button(kind="primary"), Button()
        self._lay_out()
        self.head.left.connect(self.left)
        self.leave.clicked.connect(self._leave)
        self.confirm.clicked.connect(self._confirm)
        self.seconds.chosen.connect(self._second_chosen)
        self.passphrase.returnPressed.connect(self._confirm)
        self.retranslate()

    def show_face(self, face: DecideViewModel) -> None:
        self._face, self._stopped = face, None
        self.reason.edit.clear()
        self.passphrase.take()
        names = [(name, name) for name in face.colleagues]
        self.seconds.set_answers(names, first_digit=_NO_DIGITS)
        self.free()
        self.retranslate()
        self.reason.setFocus()
        field = f"{face.deed.value} {face.language}"
        self._kept.stand(DECISION, field, face.edition.content_hash)

    def show_stopped(self, why: DecisionStopped) -> None:
        """Nothing was decided, for this reason; what was written stays."""
        self._stopped = why
        self.free()
        self.retranslate()
        match why:
            case DecisionStopped.REASON_FIRST:
                self.reason.setFocus()
            case DecisionStopped.NOT_AGREED:
                self.passphrase.setFocus()
            case _:
                pass

    def free(self) -> None:
        """What was asked for has come back: another try is free."""
        self.confirm.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase waits on a page that nobody sees."""
        super().hideEvent(event)
        self.passphrase.take()

    def retranslate(self) -> None:
        self.reason.set_label(self.tr("The reason, in a few words"))
        self._second_head.setText(self.tr("Who agrees"))
        self._nobody.setText(
            self.tr("Nobody else who works with people signs in here. Add a colleague first.")
        )
        self.leave.setText(self.tr("Leave it as it is"))
        self._name_own()
        face = self._face
        if face is None:
            return
        version = face.edition.protocol.version
        said = words.deed(face.deed, version, face.language)
        self.head.show_words(self.tr("Back to the protocol"), face.title, said)
        self._effect.setText(self._what(face))
        self.confirm.setText(said)
        self._set_head.setText(self.tr("What you set for this place"))
        script = face.script
        set_here = duty_words.paragraphs(script, face.terms) if script is not None else []
        self.set_here.setText("\n\n".join(set_here))
        self._set.setVisible(bool(set_here))
        two = face.deed is Decision.APPROVE
        self._agreeing.setVisible(two)
        self._nobody.setVisible(not face.colleagues)
        self._own.setVisible(bool(self.seconds.selected))
        if self._stopped is not None:
            self.why.show_words(*words.stopped(self._stopped))
        self.why.setVisible(self._stopped is not None)

    def _what(self, face: DecideViewModel) -> str:
        """What changes for people, and from when."""
        stays = self.tr("A screening that has begun keeps the questions it began with.")
        version = face.edition.protocol.version
        match face.deed:
            case Decision.APPROVE if face.before is not None:
                said = self.tr("From now on, new intakes are offered version %1 instead of %2.")
                return " ".join((fill(said, version, face.before.protocol.version), stays))
            case Decision.APPROVE:
                said = self.tr("From now on, new intakes are offered version %1.")
                return " ".join((fill(said, version), stays))
            case Decision.WITHDRAW if face.before is face.edition:
                said = self.tr("From now on, new intakes are not offered this any more.")
                return f"{said} {stays}"
            case Decision.WITHDRAW:
                return self.tr("It no longer waits for a decision. What is in use stays in use.")
            case Decision.PROPOSE:
                return self.tr(
                    "It is kept here and waits for a decision. What is in use stays in use."
                )
            case Decision.APPROVE_TRANSLATION:
                said = self.tr(
                    "From now on, the words in %1 count as reviewed. Approve them only after a "
                    "second speaker has read them. If the words change, they need this again."
                )
                return fill(said, name_of(face.language))
            case Decision.WITHDRAW_TRANSLATION:
                said = self.tr(
                    "From now on, the words in %1 are marked as not yet reviewed, and the "
                    "original stands beside them."
                )
                return fill(said, name_of(face.language))

    def _name_own(self) -> None:
        chosen = self.seconds.selected
        said = self.tr("%1 types their own passphrase")
        self._own.set_label(fill(said, chosen[0]) if chosen else "")

    def _second_chosen(self) -> None:
        self.passphrase.take()
        self._name_own()
        self._own.show()
        self.passphrase.setFocus()

    def _leave(self) -> None:
        self._kept.drop()
        self.left.emit()

    def _confirm(self) -> None:
        if not self.confirm.isEnabled():
            return
        self.confirm.setEnabled(False)
        second_ = next(iter(self.seconds.selected), "")
        self.confirmed.emit(self.reason.text, second_, self.passphrase.take())

    def _lay_out(self) -> None:
        inside = QWidget()
        buttons = line(self.confirm, self.leave)
        buttons.addStretch()
        inside.setLayout(
            column(
                self.head,
                self._effect,
                self._set,
                self.reason,
                self._agreeing,
                self.why,
                buttons,
                gap=Sizes.GROUP,
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page_of(inside, wide=Sizes.TEXT_WIDTH))
