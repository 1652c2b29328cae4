"""Base of the sections: a heading, a sentence under it, what belongs to it, and what was said."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from screenapp.ui.sentences import told
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import column, heading, line, notice, quiet
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.ui.widgets.labels import TextLabel


def running_text(words: TextLabel) -> QHBoxLayout:
    """*words* at the width that reads well, beside a stretch: a layout asks a label alone for its
    height at the whole width, and takes what is missing from a field."""
    words.setMaximumWidth(Sizes.TEXT_WIDTH)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    running = line(words)
    running.addStretch()
    running.setStretch(0, 1)
    return running


class SettingsPart(KeepsHeight):
    """A subclass adds its widgets to ``inside`` and gives them words in `retranslate`."""

    def __init__(self) -> None:
        super().__init__()
        self._problem: Exception | None = None
        self.head, self.why, self.said = heading(), quiet(), quiet()
        self.problem = notice()
        self.problem.hide()
        self.said.hide()
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(Sizes.GROUP)
        whole = column(
            column(self.head, running_text(self.why), gap=4), self.inside, gap=Sizes.GROUP
        )
        whole.addWidget(self.said)
        whole.addWidget(self.problem)
        whole.addStretch()
        self.setLayout(whole)

    def show_problem(self, error: Exception) -> None:
        """What stands in the way; it stays until the next `say`."""
        self._problem = error
        self._tell_problem()
        self.say("")
        self.problem.show()

    def say(self, text: str) -> None:
        """A quiet word about what was done; empty takes it away. A problem is over then."""
        if text:
            self._problem = None
            self.problem.hide()
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def clear(self) -> None:
        """Nothing is said any more."""
        self._problem = None
        self.problem.hide()
        self.say("")

    def retranslate(self) -> None:
        """Set every text anew; the word about what was done is taken away."""
        self.say("")
        self._tell_problem()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell_problem(self) -> None:
        if self._problem is not None:
            words = told(self._problem)
            self.problem.show_words(words.happened, words.more)
