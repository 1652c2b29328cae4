"""What was recorded, by time; each of it can be said to be a mistake, with a reason."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview.columns import filled_row
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.view_model import RecordedLine
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Field, Fold, body, column, hairline, quiet
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import mistake_part


class RecordedRow(QWidget):
    """One thing that was recorded, when and by whom.

    Signals:
        mistaken: carries the event's id and the reason as typed.
        took_focus: what was done goes on here; carries the widget to be seen.
    """

    mistaken = Signal(object, str)
    took_focus = Signal(object)

    def __init__(self, shown: RecordedLine) -> None:
        super().__init__()
        self.shown = shown
        self._what, self._who, self._stands = body(), quiet(), quiet()
        self.mistake = Button("", "link")
        self.reason, self.keep, self.leave = Field(sensitive=True), Button(), Button("", "link")
        self.form = QWidget()
        self.form.setLayout(column(self.reason, filled_row(self.keep, self.leave)))
        self.form.hide()
        self.setLayout(
            column(hairline(), self._what, self._who, self._stands, self.mistake, self.form, gap=4)
        )
        self.mistake.clicked.connect(self._open)
        self.leave.clicked.connect(self._leave)
        self.keep.clicked.connect(self._report)
        self.reason.edit.returnPressed.connect(self._report)
        self._kept = KeptEdit(self.reason.edit, self._open)
        self.retranslate()

    def stand(self) -> None:
        """In its page now: what was typed before may stand in it again."""
        self._kept.stand(mistake_part(self.shown.event), "reason")

    def retranslate(self) -> None:
        shown = self.shown
        self._what.setText(result_words.recorded(shown.what))
        parts = (texts.clock(shown.at), shown.by)
        self._who.setText(" · ".join(part for part in parts if part))
        stands = self.tr("Taken back as a mistake.") if shown.voided else ""
        if shown.waiting and not shown.voided:
            stands = self.tr("Said to be a mistake. It waits for a second person.")
        self._stands.setText(stands)
        self._stands.setVisible(bool(stands))
        self.mistake.setText(self.tr("Recorded by mistake"))
        self.mistake.setVisible(not stands)
        self.reason.set_label(self.tr("Why it was a mistake"))
        self.keep.setText(self.tr("Mark it as a mistake"))
        self.leave.setText(self.tr("Leave it as it is"))

    def _open(self) -> None:
        self.mistake.hide()
        self.form.show()
        self.reason.setFocus()
        self.took_focus.emit(self.keep)

    def _leave(self) -> None:
        self._kept.drop()
        self.form.hide()
        self.mistake.show()

    def _report(self) -> None:
        self.mistaken.emit(self.shown.event, self.reason.text)


class RecordedCard(QWidget):
    """Folded until somebody looks; the latest stands first.

    Signals:
        mistaken, took_focus: as those of `RecordedRow`.
    """

    mistaken = Signal(object, str)
    took_focus = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[RecordedLine, ...] = ()
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Sizes.GAP)
        self.fold = Fold("", self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.fold)
        self.fold.unfolded.connect(self._fill)
        self.retranslate()

    @property
    def rows(self) -> list[RecordedRow]:
        return self._content.findChildren(RecordedRow)

    def row(self, event: UUID) -> RecordedRow:
        return next(row for row in self.rows if row.shown.event == event)

    def show_lines(self, lines: tuple[RecordedLine, ...]) -> None:
        self._lines = lines
        self.setVisible(bool(lines))
        self._fill()

    def retranslate(self) -> None:
        self.fold.set_text(fill(self.tr("What was recorded (%1)"), len(self._lines)))
        for row in self.rows:
            row.retranslate()

    def _fill(self) -> None:
        """Rows are made only while somebody looks: there can be many."""
        empty(self._rows)
        self.retranslate()
        if not self.fold.is_open:
            return
        for shown in self._lines:
            row = RecordedRow(shown)
            row.mistaken.connect(self.mistaken)
            row.took_focus.connect(self.took_focus)
            self._rows.addWidget(row)
            row.stand()
