"""Done, or not done with a reason: how one thing that is left is settled, never by one slip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview.columns import filled_row
from screenapp.ui.widgets import Button, Field, column
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import tick_part


class TickRow(QWidget):
    """Two deeds of one weight below what is left.

    Signals:
        settled: carries the key of what is left, whether it was done, and the reason if not.
    """

    settled = Signal(str, object, str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.done, self.not_done = Button(), Button("", "link")
        self.reason, self.keep = Field(sensitive=True), Button()
        self._why = QWidget()
        self._why.setLayout(column(self.reason, self.keep))
        self._why.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(filled_row(self.done, self.not_done))
        whole.addWidget(self._why)
        self.done.clicked.connect(self._report_done)
        self.not_done.clicked.connect(self._ask)
        self.keep.clicked.connect(self._report_not_done)
        self.reason.edit.returnPressed.connect(self._report_not_done)
        KeptEdit(self.reason.edit, self._ask).stand(tick_part(key), "reason")
        self.retranslate()

    def retranslate(self) -> None:
        self.done.setText(self.tr("Done"))
        self.not_done.setText(self.tr("Not done"))
        self.reason.set_label(self.tr("Why it was not done"))
        self.keep.setText(self.tr("Keep this reason"))

    def _report_done(self) -> None:
        self.settled.emit(self.key, True, "")

    def _ask(self) -> None:
        self._why.show()
        self.reason.setFocus()

    def _report_not_done(self) -> None:
        self.settled.emit(self.key, False, self.reason.text)
