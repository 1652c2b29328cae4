"""Who to call when there is danger now: one press, on every page of a person."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.ui.widgets.surfaces import Notice, column, line
from screenapp.workflow.ports import Runner


class UrgentHelp(KeepsHeight):
    """A quiet line of words that opens the numbers the site set, or what to do without one.

    It acts whatever the page is, records nothing and says nothing of anybody, so that it may
    stand open before a companion.
    """

    def __init__(self) -> None:
        super().__init__()
        self._numbers = ""
        self.open = Button("", "quiet", height=Sizes.TARGET)
        act_at_once(self.open)
        self.told = Notice(grave=True)
        self.told.hide()
        self.open.clicked.connect(self._turn)
        self._foot = foot = line()
        foot.addStretch()
        foot.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(self.told, foot, gap=0))
        self.retranslate()

    def show_numbers(self, numbers: str) -> None:
        """*numbers* as the site wrote them; empty where it wrote none."""
        self._numbers = numbers.strip()
        self.retranslate()

    def put_beside(self, part: QWidget) -> None:
        """Stand *part* at the other end of the line."""
        self._foot.insertWidget(0, part)

    def close_numbers(self) -> None:
        self.told.hide()
        self.retranslate()

    def retranslate(self) -> None:
        shown = not self.told.isHidden()
        self.open.setText(self.tr("Close the numbers") if shown else self.tr("Emergency numbers"))
        stay = self.tr("Press the alarm if there is one. Do not go anywhere by yourself.")
        lead = self.tr("A lead writes the numbers into Settings.")
        if self._numbers:
            self.told.show_words(self._numbers, stay)
        else:
            self.told.show_words(
                self.tr("Call the emergency number of this place, or of the country."),
                f"{stay} {lead}",
            )

    def hasHeightForWidth(self) -> bool:
        """It keeps its own height: a page that had to ask would be scrolled as a whole."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _turn(self) -> None:
        self.told.setVisible(self.told.isHidden())
        self.retranslate()


def tell_numbers(page: QWidget, runner: Runner, numbers: Callable[[], str]) -> None:
    """Let the `UrgentHelp` of *page*, if it has one, say the site's *numbers*."""
    urgent = page.findChild(UrgentHelp)
    if urgent is not None:
        runner.run(numbers, urgent.show_numbers, lambda _: urgent.show_numbers(""))
