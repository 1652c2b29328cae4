"""Lines above everything: that people are invented, that nothing can be kept, what was found."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.widgets import label

translate = QCoreApplication.translate


class Bands(QWidget):
    """Shown while somebody works; the person who holds the screen sees the first at most."""

    def __init__(self) -> None:
        super().__init__()
        self.practice, self.reading = label("", "practice"), label("", "practice")
        self.finding = label("", "practice")
        self._found = ""
        self._wanted = {self.practice: False, self.reading: False, self.finding: False}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for band in self._wanted:
            band.hide()
            column.addWidget(band)

    def say_practice(self, on: bool) -> None:
        self._wanted[self.practice] = on

    def say_reading(self, on: bool) -> None:
        self._wanted[self.reading] = on

    def say_finding(self, text: str) -> None:
        """What a check or a copy came to; empty when there is nothing to say."""
        self._found = text
        self._wanted[self.finding] = bool(text)

    def show_for(self, *, working: bool, with_person: bool) -> None:
        """Show what is to be said to whoever sits in front of the screen now."""
        for band, wanted in self._wanted.items():
            band.setVisible(wanted and (working or (with_person and band is self.practice)))
        self.retranslate()

    def retranslate(self) -> None:
        """A line that is not shown has no words, so that no screen reader comes upon them."""
        words = {
            self.practice: translate("MainWindow", "PRACTICE · everyone here is invented"),
            self.reading: translate(
                "MainWindow", "You can look at everything. Nothing can be changed or kept."
            ),
            self.finding: self._found,
        }
        for band, text in words.items():
            band.setText("" if band.isHidden() else text)
