"""What other leads did since this lead last looked: a calm list, each line ticked when seen."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from screenapp.ui.deed_words import did
from screenapp.ui.phrases import fill
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.staff.notices_presenter import NoticesPresenter, NoticesService
from screenapp.ui.widgets import (
    Button,
    card,
    column,
    hairline,
    line,
    notice,
    quiet,
    row,
    second,
    title,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.people.lead_notices import LeadNotice
from screenapp.workflow.ports import Runner

_WIDE = 860


class NoticesPage(Page):
    """Signals:
    seen: carries the number of a notice.
    left: to Today; what was not ticked is shown again at the next sign-in.
    """

    seen = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notices: tuple[LeadNotice, ...] = ()
        self.ticks: dict[int, Button] = {}
        self._title, self._why, self._nothing = title(), second(), quiet()
        self._list = card(gap=0)
        self._list.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        self.problem = notice()
        self.problem.hide()
        self.go_on = Button("", "primary")
        self._lay_out()
        self.go_on.clicked.connect(self.left)
        self.retranslate()

    def show_notices(self, notices: tuple[LeadNotice, ...]) -> None:
        self._notices = notices
        self.problem.hide()
        self._draw()
        (next(iter(self.ticks.values()), self.go_on)).setFocus()

    def show_problem(self, error: Exception) -> None:
        words = told(error)
        self.problem.show_words(words.happened, words.more)
        self.problem.show()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("What other leads did"))
        self._title.setText(self.tr("What other leads did"))
        self._why.setText(
            self.tr("If you know nothing of one of these, ask them. The log tells more.")
        )
        self._nothing.setText(self.tr("You have seen all of it."))
        self.go_on.setText(self.tr("Go on to Today"))
        self._draw()

    def _draw(self) -> None:
        empty(self._list.column)
        self.ticks = {}
        for one in self._notices:
            if one is not self._notices[0]:
                self._list.add(hairline())
            self._list.add(self._row(one))
        self._list.setVisible(bool(self._notices))
        self._nothing.setVisible(not self._notices)

    def _row(self, one: LeadNotice) -> QWidget:
        words = did(one.deed, one.who)
        day = QDate(one.day.year, one.day.month, one.day.day)
        tick = Button(self.tr("Seen"))
        tick.setAccessibleName(fill(self.tr("Seen: %1"), words))
        tick.setProperty("number", one.number)
        tick.clicked.connect(self._tick)
        self.ticks[one.number] = tick
        return row(words, QLocale().toString(day, QLocale.FormatType.LongFormat), tick)

    def _tick(self) -> None:
        self.seen.emit(int(self.sender().property("number")))

    def _lay_out(self) -> None:
        self._list.setMaximumWidth(_WIDE)
        buttons = line(self.go_on)
        buttons.addStretch()
        inside = column(
            column(self._title, self._why, gap=4),
            self._list,
            self._nothing,
            self.problem,
            buttons,
            gap=Sizes.GROUP,
            margins=Sizes.PAGE,
        )
        inside.addStretch()
        self.setLayout(inside)


def notices_place(
    team: NoticesService, runner: Runner, left: Callable[[], None]
) -> tuple[NoticesPage, NoticesPresenter]:
    """A page and its presenter; *left* is called to go on. Keep both."""
    page = NoticesPage()
    presenter = NoticesPresenter(page, team, runner)
    page.seen.connect(presenter.tick)
    page.left.connect(left)
    return page, presenter
