"""What the person agreed that one service may be told, until when, and taking it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.referral.words import kind_text
from screenapp.ui import texts
from screenapp.ui.follow_up import words
from screenapp.ui.follow_up.view_model import FollowUpViewModel
from screenapp.ui.referral.words import words as page_words
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, body, card, column, heading, label, notice, quiet
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.save_panel import SavePanel


class AgreementCard(QWidget):
    """To take it back takes two presses: nothing is copied after that. What has already left is
    said, and a page for the service that says so can be saved.

    Signals:
        taken_back: the person takes back what they agreed to.
        notice_wanted: a page for the service is to be saved.
        turned: the same button means something else now.
    """

    taken_back = Signal()
    notice_wanted = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = FollowUpViewModel()
        self._sure = False
        self._heading, self._kinds = heading(), QVBoxLayout()
        self._ran_out, self._more = notice(), quiet()
        self.take_back, self.keep = Button("", icon="back"), Button("", "link")
        self.notice, self.saving = Button("", icon="print"), SavePanel()
        self.saving.hide()
        agreed = card()
        agreed.add(self._kinds)
        self.setLayout(
            column(
                self._heading, agreed, self._ran_out, self.take_back, self.keep, self._more,
                self.notice, self.saving, gap=Sizes.GAP,
            )
        )  # fmt: skip
        self.take_back.clicked.connect(self._press)
        self.keep.clicked.connect(self._leave)
        self.notice.clicked.connect(self.notice_wanted)
        self.saving.left.connect(self.saving.hide)

    def show_agreement(self, shown: FollowUpViewModel) -> None:
        if shown.service != self._shown.service or shown.taken_back_at is not None:
            self._sure = False
        self._shown = shown
        self.retranslate()

    def ask_where(self, name: str) -> None:
        """A folder and a name for the page that goes to the service."""
        self.saving.ask(name, ".pdf")

    def retranslate(self) -> None:
        shown = self._shown
        self._heading.setText(self.tr("What was agreed to"))
        self._tell_kinds()
        self._ran_out.show_words(
            self.tr("The last day that was agreed to is over."),
            self.tr("Ask again before anything else is told."),
        )
        self._ran_out.setVisible(shown.ran_out)
        asked = fill(self.tr("%1 takes this back"), shown.reference)
        self.take_back.setText(self.tr("Yes, it is taken back") if self._sure else asked)
        self.take_back.setVisible(shown.may_take_back)
        self.keep.setText(self.tr("No, it stays"))
        self.keep.setVisible(shown.may_take_back and self._sure)
        self._more.setText(self._what_then())
        self._more.setVisible(bool(self._more.text()))
        self.notice.setText(self.tr("Save a page for the service that says so"))
        self.notice.setVisible(shown.taken_back_at is not None and shown.reached)
        self.setVisible(bool(shown.service))

    def _tell_kinds(self) -> None:
        shown = self._shown
        empty(self._kinds)
        if shown.taken_back_at is not None:
            when = words.when(shown.taken_back_at)
            self._kinds.addWidget(body(fill(self.tr("Taken back on %1."), when)))
        elif not shown.shared:
            self._kinds.addWidget(quiet(self.tr("Nothing may be told to this service.")))
        for kind in shown.shared:
            self._kinds.addWidget(label(kind_text(kind, shown.reference, page_words())))
        if shown.until is not None and shown.taken_back_at is None:
            day = texts.day_and_month(shown.until)
            self._kinds.addWidget(quiet(fill(self.tr("Until %1, to this service only."), day)))

    def _what_then(self) -> str:
        """What has left cannot be called back, and the person is to know it."""
        shown = self._shown
        if not self._sure and shown.taken_back_at is None:
            return ""
        parts = [self.tr("No copy is made after that.")] if shown.taken_back_at is None else []
        if shown.reached:
            days = ", ".join(words.when(copy.at) for copy in shown.copies)
            left = fill(self.tr("Already there: the page of %1."), days) if days else ""
            cannot = self.tr("What is already there cannot be called back; say so to %1.")
            parts += [part for part in (left, fill(cannot, shown.reference)) if part]
        else:
            parts.append(self.tr("Nothing has gone there."))
        if shown.notice_owed:
            parts.append(self.tr("The service is still to be told."))
        return " ".join(parts)

    def _press(self) -> None:
        if self._sure:
            self.taken_back.emit()
        else:
            self._sure = True
            self.retranslate()
            self.keep.setFocus()
            self.turned.emit()

    def _leave(self) -> None:
        self._sure = False
        self.retranslate()
