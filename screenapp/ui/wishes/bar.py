"""What stands below every page of an interview: who asks, and an interpreter sent away."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.rail import AFTERCARE
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button

translate = QCoreApplication.translate


class WishesBar(QWidget):
    """Quiet buttons. The second stands there while an interpreter does, and acts at once.

    Signals:
        wishes_wanted: what the person asks for about who asks is to be noted or seen to.
        paper_wanted: a sheet that the person wrote on is to be seen to.
        unwanted: the person does not want this interpreter.
        place_wanted: another place of the program; carries its key.
    """

    wishes_wanted = Signal()
    paper_wanted = Signal()
    unwanted = Signal()
    place_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.wishes = Button("", "quiet", height=Sizes.TARGET)
        self.unwanted_button = Button("", "quiet", height=Sizes.TARGET)
        self.unwanted_button.hide()
        self.aftercare = Button("", "quiet", height=Sizes.TARGET)
        self.aftercare.hide()
        self.paper = Button("", "quiet", height=Sizes.TARGET)
        self.paper.hide()
        act_at_once(self.unwanted_button)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Sizes.GAP)
        across.addWidget(self.wishes)
        across.addWidget(self.paper)
        across.addWidget(self.unwanted_button)
        across.addWidget(self.aftercare)
        self.wishes.clicked.connect(self.wishes_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.unwanted_button.clicked.connect(self.unwanted)
        self.aftercare.clicked.connect(self._to_aftercare)
        self.retranslate()

    def show_interpreted(self, interpreted: bool) -> None:
        """Whether somebody interprets now."""
        self.unwanted_button.setVisible(interpreted)

    def show_papers(self, out: bool) -> None:
        """Whether a sheet that the person may have written on is still there."""
        self.paper.setVisible(out)

    def _to_aftercare(self) -> None:
        self.place_wanted.emit(AFTERCARE)

    def show_at_result(self, at_result: bool) -> None:
        """Whether what came of a conversation is shown."""
        self.aftercare.setVisible(at_result)

    def retranslate(self) -> None:
        self.wishes.setText(translate("Wishes", "Who asks"))
        self.paper.setText(translate("Wishes", "The sheet"))
        self.unwanted_button.setText(translate("Wishes", "Not this interpreter"))
        self.aftercare.setText(translate("Wishes", "A moment for you"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
