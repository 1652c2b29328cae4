"""What of the list of services a lead is asked to see to, as one row on Today."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, line, notice
from screenapp.workflow.directory.readiness import DirectoryDue


class ServicesDueRow(QWidget):
    """Hidden while nothing is due. ``go`` leads to the list."""

    def __init__(self) -> None:
        super().__init__()
        self._due = DirectoryDue()
        self.words = notice()
        self.go = Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self.words)
        row = line(self.go)
        row.addStretch()
        column.addLayout(row)
        self.retranslate()

    def show_due(self, due: DirectoryDue) -> None:
        self._due = due
        self.retranslate()

    def retranslate(self) -> None:
        self.go.setText(self.tr("Check the services"))
        self.setVisible(self._due.lacking or self._due.stale > 0)
        stale = self._due.stale
        said = self.tr("The month ends. %1 services are to be called and checked.", "", stale)
        if self._due.lacking:
            self.words.show_words(
                self.tr("For some questions in use here no checked service is on the list."),
                self.tr("They go on. Call the services, and say that they were checked."),
            )
        else:
            self.words.show_words(fill(said, str(stale)), "")
