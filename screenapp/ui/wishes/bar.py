"""What stands below every page of an interview: who asks, and an interpreter sent away."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button

translate = QCoreApplication.translate


class WishesBar(QWidget):
    """Two quiet buttons. The second stands there while an interpreter does, and acts at once.

    Signals:
        wishes_wanted: what the person asks for about who asks is to be noted or seen to.
        unwanted: the person does not want this interpreter.
    """

    wishes_wanted = Signal()
    unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wishes = Button("", "quiet", height=Sizes.TARGET)
        self.unwanted_button = Button("", "quiet", height=Sizes.TARGET)
        self.unwanted_button.hide()
        act_at_once(self.unwanted_button)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Sizes.GAP)
        across.addWidget(self.wishes)
        across.addWidget(self.unwanted_button)
        self.wishes.clicked.connect(self.wishes_wanted)
        self.unwanted_button.clicked.connect(self.unwanted)
        self.retranslate()

    def show_interpreted(self, interpreted: bool) -> None:
        """Whether somebody interprets now."""
        self.unwanted_button.setVisible(interpreted)

    def retranslate(self) -> None:
        self.wishes.setText(translate("Wishes", "Who asks"))
        self.unwanted_button.setText(translate("Wishes", "Not this interpreter"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
