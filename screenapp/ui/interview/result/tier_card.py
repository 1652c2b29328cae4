"""The final tier: as by the rules, or another one that staff set with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.model import Tier
from screenapp.ui import texts
from screenapp.ui.interview.view_models import ResultViewModel
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
    hairline,
    heading,
    label,
    line,
    quiet,
    second,
    strong,
)
from screenapp.ui.widgets.kept_field import KeptEdit, KeptField
from screenapp.workflow.drafts import TIER

_NO_DIGITS = 10


class TierCard(QWidget):
    """Shows both tiers. Another one is chosen below, with its reason.

    Signals:
        tier_chosen: carries the value of a `Tier`, the reason as typed, and the name and the
            passphrase of the second person, empty for nobody.
        took_focus: what was done goes on here; carries the widget to be seen.
    """

    tier_chosen = Signal(str, str, str, str)
    took_focus = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: ResultViewModel | None = None
        self._heading, self._yours = heading(), quiet()
        self._rules_head, self._rules = second(), body()
        self._final_head, self._final = second(), strong()
        self._reason_head, self._reason_kept = label("", "label"), second()
        self._lowering = quiet()
        self.change = Button()
        self.tiers = AnswerList()
        self.reason = Field(sensitive=True)
        self._kept = KeptEdit(self.reason.edit, self._open_again)
        self._kept_tier = KeptField(self, self._chosen_tier, self._choose_again)
        self._second_head = label("", "label")
        self.seconds = AnswerList()
        self.passphrase = PassphraseEdit()
        self._own = Field(edit=self.passphrase)
        self._nobody = second()
        self._agreeing = QWidget()
        self.keep, self.leave = Button(), Button("", "link")
        self.form = QWidget()
        self._lay_out()
        self.change.clicked.connect(self._open)
        self.leave.clicked.connect(self._leave)
        self.keep.clicked.connect(self._confirm)
        self.tiers.chosen.connect(self._tier_pressed)
        self.seconds.chosen.connect(self._second_pressed)
        self.passphrase.returnPressed.connect(self._confirm)
        self.retranslate()

    def show_face(self, face: ResultViewModel) -> None:
        """Show what is kept now, and fold the choice."""
        self._face = face
        self.seconds.set_answers([(c.id, c.name) for c in face.seconds], first_digit=_NO_DIGITS)
        self._close()
        self.checked()
        self.retranslate()
        self._kept.stand(TIER, "reason")
        self._kept_tier.stand(TIER, "choice")

    def checked(self) -> None:
        """The passphrase was looked at: whatever came of it, another try is free."""
        again = not self.keep.isEnabled() and not self.form.isHidden()
        self.keep.setEnabled(True)
        if again:
            self.passphrase.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase waits on a page that nobody sees."""
        super().hideEvent(event)
        self.passphrase.take()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Final tier"))
        self._yours.setText(self.tr("yours to set"))
        self._rules_head.setText(self.tr("By the rules"))
        self._final_head.setText(self.tr("Final"))
        self._reason_head.setText(self.tr("Reason"))
        self.change.setText(self.tr("Change the tier"))
        self.reason.set_label(self.tr("Reason"))
        self._second_head.setText(self.tr("Who agrees to lower it"))
        self._nobody.setText(self.tr("Nobody else who works with people signs in here."))
        self._name_own()
        self.keep.setText(self.tr("Set this tier"))
        self.leave.setText(self.tr("Leave it as it is"))
        if not self.tiers.rows:
            self.tiers.set_answers([(t.value, "") for t in Tier], first_digit=_NO_DIGITS)
        for tier in Tier:
            self.tiers.row(tier.value).setText(texts.tier(tier))
        face = self._face
        if face is None:
            return
        self._rules.setText(texts.tier(face.tier))
        same = fill(self.tr("%1, as by the rules"), texts.tier(face.final))
        self._final.setText(same if face.final is face.tier else texts.tier(face.final))
        self._reason_kept.setText(face.final_reason)
        for part in (self._reason_head, self._reason_kept):
            part.setVisible(bool(face.final_reason))
        self._lowering.setText(
            fill(
                self.tr("Lowering it takes a second person. What %1 said can never be lowered."),
                face.reference,
            )
        )
        self.change.setEnabled(not face.finished)

    def _open(self) -> None:
        self.form.show()
        self.change.hide()
        if self._face is not None:
            self.tiers.select(self._face.final.value)
        self._show_seconds()
        self.reason.setFocus()
        self.took_focus.emit(self.reason)

    def _close(self) -> None:
        self.form.hide()
        self.change.show()
        self.reason.edit.clear()
        self.passphrase.take()
        self.seconds.select()

    def _leave(self) -> None:
        """Nothing is changed: what was begun here is not kept either."""
        self._kept.drop()
        self._close()
        self._kept_tier.typed()

    def _open_again(self) -> None:
        if self.form.isHidden():
            self._open()

    def _chosen_tier(self) -> str:
        return next(iter(self.tiers.selected), "") if not self.form.isHidden() else ""

    def _choose_again(self, key: str) -> None:
        """*key* was chosen before a lock, or before something else was kept."""
        self._open_again()
        self.tiers.select(key)
        self._show_seconds()

    def _tier_pressed(self, key: str) -> None:
        self._kept_tier.typed()
        self._show_seconds()
        self.reason.setFocus()

    def _second_pressed(self, key: str) -> None:
        self.passphrase.take()
        self._show_seconds()
        self.passphrase.setFocus()
        self.took_focus.emit(self.keep)

    def _show_seconds(self) -> None:
        self._agreeing.setVisible(self._lowers())
        self.seconds.setVisible(bool(self.seconds.rows))
        self._nobody.setVisible(not self.seconds.rows)
        self._own.setVisible(bool(self.seconds.selected))
        self._name_own()

    def _name_own(self) -> None:
        self._own.set_label(fill(self.tr("%1 types their own passphrase"), self._agreed_by()))

    def _agreed_by(self) -> str:
        """The name of the second person; empty while nobody is chosen."""
        chosen = self.seconds.selected if self._lowers() else ()
        return self.seconds.row(chosen[0]).text() if chosen else ""

    def _lowers(self) -> bool:
        """Whether what is chosen lies below; nobody can agree to lower what the person said."""
        face, chosen = self._face, self.tiers.selected
        if face is None or not chosen or face.disclosed:
            return False
        return Tier(chosen[0]).rank < max(face.tier.rank, face.final.rank)

    def _confirm(self) -> None:
        chosen, agreed_by = self.tiers.selected, self._agreed_by()
        if not chosen or not self.keep.isEnabled():
            return
        passphrase = self.passphrase.text() if agreed_by else ""
        if self.reason.text.strip() and passphrase:
            self.passphrase.take()
            self.keep.setEnabled(False)
        self.tier_chosen.emit(chosen[0], self.reason.text, agreed_by, passphrase)

    def _lay_out(self) -> None:
        head, rules, final = line(self._heading), line(self._rules_head), line(self._final_head)
        for row, end in ((head, self._yours), (rules, self._rules), (final, self._final)):
            end.setWordWrap(False)
            row.addStretch()
            row.addWidget(end)
        self.passphrase.setMinimumHeight(Sizes.TARGET)
        self._agreeing.setLayout(
            column(self._second_head, self._nobody, self.seconds, self._own, gap=Sizes.GAP)
        )
        self.form.setLayout(
            column(
                self.tiers,
                self.reason,
                self._agreeing,
                self.keep,
                self.leave,
                gap=Sizes.GAP,
            )
        )
        self.form.hide()
        reason = column(self._reason_head, self._reason_kept, gap=4)
        paper = card(head, rules, hairline(), final, reason, self._lowering, self.change, self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(paper)
