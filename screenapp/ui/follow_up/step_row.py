"""One step of the way of a referral: what is known of it, or the answers it has now."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from screenapp.screening.offers.records import FollowUpStep, ReferralStatus
from screenapp.ui.follow_up import words
from screenapp.ui.follow_up.view_model import FollowUpLine, StepStanding
from screenapp.ui.interview.columns import ButtonRow
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, column, label, line, quiet, strong
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import follow_up_part

_MARK: Final = {StepStanding.DONE: "✓", StepStanding.NOW: "●", StepStanding.LATER: "○"}


class StepRow(KeepsHeight):
    """Steps that are done say when and by whom; the one that is asked has a button for each answer.

    Signals:
        pressed: carries a `ReferralStatus` and the person's own words, mostly none.
    """

    pressed = Signal(object, str)

    def __init__(self, shown: FollowUpLine, reference: str, service: str) -> None:
        super().__init__()
        self.shown = shown
        self._reference = reference
        now = shown.standing is StepStanding.NOW
        self._mark = label(_MARK[shown.standing], "second", wraps=False)
        self._name, self._more = (strong if now else label)(""), quiet()
        self._when = label("", "quiet", wraps=False)
        self.buttons = {status: Button() for status in shown.answers}
        self.said: Field | None = None
        said = column(self._name, self._more, gap=0)
        head = line(self._mark, self._when)
        head.insertLayout(1, said, 1)
        head.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Sizes.GAP, 0, Sizes.GAP)
        whole.setSpacing(Sizes.GAP)
        whole.addLayout(head)
        if now and shown.step is FollowUpStep.PERSON_SAYS:
            self.said = Field(sensitive=True)
            KeptEdit(self.said.edit).stand(follow_up_part(service), "said")
            whole.addWidget(self.said)
        if self.buttons:
            whole.addWidget(ButtonRow(*self.buttons.values()))
        for status, button in self.buttons.items():
            button.clicked.connect(lambda _=False, status=status: self._press(status))
        self.retranslate()

    def retranslate(self) -> None:
        mark = self.shown.mark
        asking = words.asked(self.shown.step, self._reference)
        known = mark is not None and self.shown.standing is not StepStanding.NOW
        self._name.setText(words.told(mark.status) if mark is not None and known else asking)
        said = mark.words if mark is not None else ""
        if mark is not None and not known:
            said = " · ".join(part for part in (words.told(mark.status), said) if part)
        self._more.setText(said)
        self._more.setVisible(bool(said))
        parts = (words.when(mark.at), self.shown.by) if mark is not None else ()
        self._when.setText(" · ".join(part for part in parts if part))
        for status, button in self.buttons.items():
            button.setText(words.pressed(status, self._reference))
        if self.said is not None:
            self.said.set_label(self.tr("In their own words, only if they want it kept"))

    def _press(self, status: ReferralStatus) -> None:
        self.pressed.emit(status, self.said.text.strip() if self.said is not None else "")
