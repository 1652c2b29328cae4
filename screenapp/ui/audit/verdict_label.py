"""What verifying found, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.sentences import told_finding
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import card, notice, quiet, strong
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.workflow.maintenance_service import Verified


class VerdictLabel(QWidget):
    """Hidden until somebody verifies."""

    def __init__(self) -> None:
        super().__init__()
        self._verified: Verified | None = None
        self._working = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Sizes.GAP)
        self.hide()

    def show_working(self) -> None:
        self._verified, self._working = None, True
        self.retranslate()
        self.show()

    def show_verified(self, verified: Verified) -> None:
        self._verified, self._working = verified, False
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        empty(self._column)
        if self._working:
            self._column.addWidget(quiet(self.tr("Reading every line and signature …")))
        elif self._verified is not None:
            self._tell(self._verified)

    def _tell(self, verified: Verified) -> None:
        if not verified.findings:
            whole = self.tr("The log is whole: %n line(s).", "", verified.entries)
            why = self.tr(
                "Each line follows on the one before it, every signature is genuine, and nothing "
                "that was seen here before is missing."
            )
            self._column.addWidget(card(strong(whole), quiet(why), gap=4))
            return
        for finding in verified.findings:
            words = told_finding(finding)
            self._column.addWidget(notice(words.happened, words.more))
