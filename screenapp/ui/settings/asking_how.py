"""Where a lead switches on that people are asked how it was, and what that could still show."""

from PySide6.QtWidgets import QWidget

from screenapp.ui.widgets import Segments, column, label, quiet


class AskingHow(QWidget):
    """A choice of two, and beside it what somebody with two copies could still find."""

    def __init__(self) -> None:
        super().__init__()
        self.choice, self._label = Segments(), label("", "label")
        self._how, self._limit = quiet(), quiet()
        self.setLayout(column(self._label, self.choice, self._how, self._limit, gap=4))

    @property
    def on(self) -> bool:
        return self.choice.selected == "yes"

    def show_choice(self, on: bool) -> None:
        self.choice.select("yes" if on else "no")

    def retranslate(self) -> None:
        self._label.setText(self.tr("Ask people how it was, when the screen goes back"))
        self.choice.set_options([("yes", self.tr("Yes")), ("no", self.tr("No"))])
        for segment in self.choice.segments:
            segment.setAccessibleName(f"{self._label.text()}: {segment.text()}")
        self._how.setText(
            self.tr(
                "Two questions in pictures: did you feel safe, did we listen. What is said is kept "
                "with no person, day or order, shuffled and sealed anew each time, and told by "
                "quarter, few as a range."
            )
        )
        self._limit.setText(
            self.tr(
                "What it cannot hide: a colleague who opens answers and has two copies of the "
                "records, taken before and after one visit, can see what was said in between. So "
                "can one who knows that nobody else was asked. Say so to your staff."
            )
        )
