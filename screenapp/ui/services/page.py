"""The list of services, and in its place the form of one."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screenapp.referral.site_needs import SiteNeeds
from screenapp.referral.words import day_text
from screenapp.ui.referral.words import language, words
from screenapp.ui.sentences import told
from screenapp.ui.services.form import ServiceForm
from screenapp.ui.services.list_panel import ListPanel
from screenapp.ui.services.needs_form import NeedsForm
from screenapp.ui.services.presenter import ServiceEntry, ServiceMissing
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill, island
from screenapp.ui.widgets import (
    Button,
    Fold,
    body,
    card,
    hairline,
    label,
    line,
    notice,
    quiet,
    row,
    scrolled,
)
from screenapp.vault import Service

_WIDE = 860


class ServicesPage(Page):
    """Draws what the presenter tells.

    Signals:
        add_wanted: a new service is to be added.
        change_wanted: a service is to be changed; carries its id.
        filled: an entry was filled in; carries a `Service`.
        cards_wanted: to the papers on which services stand.
        needs_filled: the list of needs is to be kept; carries `SiteNeeds`.
    """

    add_wanted = Signal()
    change_wanted = Signal(str)
    filled = Signal(object)
    cards_wanted = Signal()
    needs_filled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ServiceEntry, ...] = ()
        self._saved_name = ""
        self.changes: dict[str, Button] = {}
        self.add = Button(kind="primary", icon="plus")
        self.add.clicked.connect(self.add_wanted)
        self.cards = Button(icon="cards")
        self.cards.clicked.connect(self.cards_wanted)
        self.empty, self.saved = body(limited=True), quiet()
        self.problem = notice()
        self.problem.hide()
        self._list = card(gap=0)
        self._list.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        self.needs = NeedsForm()
        self.needs.filled.connect(self.needs_filled)
        self.needs_fold = Fold(content=self.needs)
        self.needs_fold.hide()
        self.file = ListPanel()
        self.file_fold = Fold(content=self.file)
        self._site_needs = SiteNeeds()
        self.form = ServiceForm()
        self.form.filled.connect(self.filled)
        self.form.left.connect(self._leave_form)
        self._stack = QStackedWidget()
        self._inside = QWidget()
        self._lay_out()
        self.retranslate()

    def show_list(self, entries: tuple[ServiceEntry, ...]) -> None:
        """The entries in their order; the form, if it stood there, is gone."""
        self._entries = entries
        self._saved_name = ""
        self.problem.hide()
        self._draw()
        self._stack.setCurrentIndex(0)

    def show_needs(self, needs: SiteNeeds, *, may_set: bool) -> None:
        """The site's list; only who *may_set* it sees the form of it."""
        self._site_needs = needs
        self.form.take_needs(needs)
        self.needs.show_needs(needs)
        self.needs_fold.setVisible(may_set)

    def show_form(self, service: Service, today: date, *, new: bool, me: str) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(1)
        self.form.show_service(service, today, new=new, me=me)

    def show_missing(self, missing: tuple[ServiceMissing, ...]) -> None:
        self.form.show_missing(missing)

    def show_saved(self, name: str) -> None:
        self._saved_name = name
        self._draw()

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self.problem.show_words(said.happened, said.more)
        self.problem.show()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Services"), self.tr("who could help"))
        self.add.setText(self.tr("Add a service"))
        self.cards.setText(self.tr("Cards and signs"))
        self.empty.setText(
            self.tr(
                "No services yet. Add those you would call tonight: a bed, a doctor, advice on "
                "pay. Offers and pages for them start from this list."
            )
        )
        self.file_fold.set_text(self.tr("The list as a file"))
        self.file.retranslate()
        self.needs_fold.set_text(self.tr("What people may want help with, here"))
        self.needs.retranslate()
        self.form.retranslate()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as a line is read at this size of letters."""
        self._inside.setMaximumWidth(current().px(_WIDE))
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        inside = self._inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        first = line(self.add, self.cards)
        first.addStretch()
        column.addLayout(first)
        column.addWidget(self.saved)
        column.addWidget(self.empty)
        column.addWidget(self._list)
        column.addWidget(self.file_fold)
        column.addWidget(self.needs_fold)
        column.addStretch()
        for page in (inside, self.form):
            self._stack.addWidget(_with_margins(page))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        notes = QVBoxLayout()
        notes.setContentsMargins(Sizes.PAGE, Sizes.GROUP, Sizes.PAGE, 0)
        notes.addWidget(self.problem)
        outside.addLayout(notes)
        outside.addWidget(self._stack)

    def _draw(self) -> None:
        while (entry := self._list.column.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.changes = {}
        for known in self._entries:
            if self.changes:
                self._list.add(hairline())
            self._list.add(self._row(known))
        self._list.setVisible(bool(self._entries))
        self.empty.setVisible(not self._entries)
        self.saved.setText(fill(self.tr("%1 is saved."), self._saved_name))
        self.saved.setVisible(bool(self._saved_name))

    def _row(self, entry: ServiceEntry) -> QWidget:
        service = entry.service
        change = Button(self.tr("Change"))
        change.setAccessibleName(fill(self.tr("Change: %1"), service.name))
        change.setProperty("service", service.id)
        change.clicked.connect(self._change)
        self.changes[service.id] = change
        state = label(self._state(entry), "notice-small" if entry.check_again else "quiet")
        state.setWordWrap(False)
        return row(service.name, self._more(service), state, change)

    def _more(self, service: Service) -> str:
        said = self._site_needs.worded(words(), language())
        helps = ", ".join(said.needs.get(need, need) for need in service.offers)
        speaks = ", ".join(said.languages.get(code, code) for code in service.languages)
        numbers = [island(value) for value in (service.phone, service.hours) if value]
        return " · ".join(filter(None, (helps, speaks, *numbers)))

    def _state(self, entry: ServiceEntry) -> str:
        service = entry.service
        if not service.active:
            return self.tr("not offered now")
        if service.last_verified is None:
            return self.tr("check it first")
        if entry.check_again:
            return self.tr("check it again")
        return fill(self.tr("checked %1"), day_text(service.last_verified, words()))

    def _change(self) -> None:
        button = self.sender()
        if button is not None:
            self.change_wanted.emit(str(button.property("service")))

    def _leave_form(self) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(0)
        self.add.setFocus()


def _with_margins(content: QWidget) -> QWidget:
    """*content* at the start of a page that scrolls."""
    page = QWidget()
    page.setObjectName("page")
    across = QVBoxLayout(page)
    across.setContentsMargins(Sizes.PAGE, Sizes.APART, Sizes.PAGE, Sizes.APART)
    across.addWidget(content)
    across.addStretch()
    return scrolled(page)
