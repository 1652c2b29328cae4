"""Offer services: needs, services, consent kind by kind, and beside them the page that leaves."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from screenapp.referral.consent import said_yes
from screenapp.referral.summary import NotReady, Summary
from screenapp.referral.words import kind_text
from screenapp.screening.answers import Refusal
from screenapp.ui import texts
from screenapp.ui.referral.consent_card import ConsentCard
from screenapp.ui.referral.law_row import LawRow
from screenapp.ui.referral.needs_card import NeedsCard
from screenapp.ui.referral.paper import PaperPreview, ReadingView, strange_on
from screenapp.ui.referral.responsive_split import Headed
from screenapp.ui.referral.services_card import ServicesCard
from screenapp.ui.referral.tonight_card import TonightCard
from screenapp.ui.referral.view_model import ReferralViewModel, ServiceShown
from screenapp.ui.referral.words import words
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, heading, line, notice, quiet, scrolled
from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.ui.widgets.typed_signs import cannot_show
from screenapp.ui.widgets.urgent_help import UrgentHelp

_NARROW = 820
_PAPER = 420
_APART = 40
_MOST_REMARKS = 3


class ReferralPage(Page):
    """One screening's offer of services.

    Signals:
        need_added: carries the id of a need and the person's words for it.
        suggestion_taken: what was asked for in the questions becomes the list.
        need_removed: carries its place, from 0.
        need_moved: carries a place and the place it goes to.
        detail_written: carries a `Detail` and what was typed.
        noted: carries the name of a detail that no page holds, and what was said.
        service_chosen: the worker turned to a service; carries its id.
        answered: what the person said to it; carries a `ReferralAnswer`.
        kind_shared: carries a `Kind` and whether it may be said.
        span_chosen: carries the days from today that the consent holds.
        law_written: carries the id of a service and the law that a page for it rests on.
        file_wanted: the page is to be saved.
        file_placed: carries the Path it goes to.
        left: back to the questions and their result.
        words_changed: the language changed; everything is to be shown anew.
        came_in: somebody came into the room.
    """

    need_added = Signal(str, str)
    suggestion_taken = Signal()
    need_removed = Signal(object)
    need_moved = Signal(object, object)
    detail_written = Signal(object, str)
    noted = Signal(str, str)
    service_chosen = Signal(str)
    answered = Signal(object)
    kind_shared = Signal(object, object)
    span_chosen = Signal(object)
    law_written = Signal(str, str)
    file_wanted = Signal()
    file_placed = Signal(object)
    left = Signal()
    words_changed = Signal()
    came_in = Signal()

    screening = True
    _whole = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ReferralViewModel()
        self._words = words()
        self._narrow = False
        self._make_parts()
        self._lay_out()
        self._connect_parts()
        self._whole = True
        self.retranslate()

    # --- what the presenter shows ------------------------------------------------------

    def show_all(self, shown: ReferralViewModel) -> None:
        """Draw *shown*; a notice from before is gone, since it was about something else."""
        if shown.reference != self._shown.reference or shown.selected != self._shown.selected:
            self._close_saving()
        self._shown = shown
        self.set_titles(shown.reference, self.tr("offer services") if shown.reference else "")
        self.offer_came_in(bool(shown.reference))
        self._note.hide()
        self._show_headings(shown)
        names = shown.need_names or self._words.needs
        self.needs.show_needs(shown.needs, shown.more_needs, names, shown.reference)
        self.needs.suggest(shown.suggested, names, shown.reference)
        self.tonight.show_details(shown.more_details, shown.reference)
        self.services.show_services(shown.services, shown.reference, shown.more_details)
        self._show_kinds(shown)
        self._show_page(shown)
        if not shown.reference:
            self._forget()

    def someone_came_in(self) -> None:
        self.came_in.emit()

    def show_refusal(self, why: Refusal) -> None:
        self._say(texts.refusal(why))
        self.needs.give_back()

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self._say(said.happened, said.more)
        self.needs.give_back()

    def ask_where(self, name: str) -> None:
        self._buttons.hide()
        self._saved.hide()
        self.saving.ask(name, ".pdf")

    def show_saved(self, path: Path) -> None:
        self._close_saving()
        self._saved.setText(
            fill(
                self.tr(
                    "Saved as %1. This copy is no longer protected. "
                    "Erase it once it has been handed over."
                ),
                path.name,
            )
        )
        self._saved.show()

    def show_not_saved(self, error: OSError) -> None:
        self.saving.show_problem(error)

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self._words = words()
        self._paper_heading.setText(self.tr("The page"))
        self._paper_hint.setText(self.tr("exactly what leaves"))
        self.paper.show_name(self.tr("The page, exactly what leaves"))
        self.save.setText(self.tr("Save this page"))
        self.back.setText(self.tr("Back"))
        self.show_all(self._shown)
        self.words_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < round(_NARROW * current().scale)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_paper()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._whole and event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_paper()

    # --- parts -------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.needs, self.consent, self.law = NeedsCard(), ConsentCard(), LawRow()
        self.services = ServicesCard(self._language_name)
        self.tonight = TonightCard()
        self._needs_heading, self._needs_hint = heading(), quiet()
        self._services_heading, self._services_hint = heading(), quiet()
        self._kinds_heading, self._kinds_hint = heading(), quiet()
        self._kinds_part = QWidget()
        self._paper_heading, self._paper_hint = heading(), quiet()
        self.paper, self.reading = PaperPreview(), ReadingView()
        self._left_out, self._lacking, self._saved = quiet(), quiet(), quiet()
        self._remarks, self._note = notice(), notice()
        self.read, self.save = Button(), Button(kind="primary")
        self._buttons = QWidget()
        self.back, self._foot = Button(icon="left"), QWidget()
        self.saving = SavePanel()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("page")
        self._choices = QVBoxLayout(self._inside)
        self._choices.setSpacing(Sizes.GAP)
        self._choices.addWidget(self._note)
        self._add_part((self._needs_heading, self._needs_hint), self.needs)
        self._choices.addWidget(self.tonight)
        self._choices.addSpacing(Sizes.APART)
        self._add_part((self._services_heading, self._services_hint), self.services)
        kinds = QVBoxLayout(self._kinds_part)
        kinds.setContentsMargins(0, 0, 0, 0)
        kinds.addWidget(Headed(self._kinds_heading, self._kinds_hint))
        kinds.addWidget(self.law)
        kinds.addWidget(self.consent)
        self._choices.addWidget(self._kinds_part)
        self._choices.addStretch()
        self._side = self._make_side()
        self._both = QWidget()
        self._across = QHBoxLayout(self._both)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        foot = line(self.back)
        foot.addStretch()
        self._foot.setLayout(foot)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(scrolled(self._inside), 1)
        self._across.addLayout(self._beside, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._both)
        self._stack.addWidget(self.reading)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        self.urgent = UrgentHelp()
        self.urgent.setContentsMargins(Sizes.PAGE, 0, Sizes.PAGE, 0)
        outside.addWidget(self._stack, 1)
        outside.addWidget(self.urgent)
        self._place_paper()

    def _add_part(self, head: tuple[QLabel, QLabel], part: QWidget) -> None:
        self._choices.addWidget(Headed(*head))
        self._choices.addWidget(part)
        self._choices.addSpacing(Sizes.APART)

    def _make_side(self) -> QWidget:
        side = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Sizes.GAP)
        buttons.addWidget(self.read, 1)
        buttons.addWidget(self.save, 2)
        self._side_column = QVBoxLayout(side)
        self._side_column.setSpacing(Sizes.GAP)
        self._side_column.addWidget(Headed(self._paper_heading, self._paper_hint))
        self._side_column.addWidget(self.paper, 1)
        for part in (
            self._left_out,
            self._remarks,
            self._lacking,
            self._saved,
            self.saving,
            self._buttons,
        ):
            self._side_column.addWidget(part)
        for hidden in (self._note, self._remarks, self._lacking, self._saved):
            hidden.hide()
        return side

    def _place_paper(self) -> None:
        """Beside the choices where there is room, else below them."""
        page, top = Sizes.PAGE, Sizes.APART
        if self._narrow:
            self._choices.setContentsMargins(page, top, page, top)
            self._side_column.setContentsMargins(0, 0, 0, 0)
            self._side.setMaximumWidth(16_777_215)
            self._side.setMinimumWidth(0)
            self.paper.setMinimumHeight(_PAPER)
            self._foot.setContentsMargins(0, 0, 0, 0)
            self._choices.addWidget(self._side)
            self._choices.addWidget(self._foot)
        else:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            start, end = (_APART // 2, page) if mirrored else (page, _APART // 2)
            self._choices.setContentsMargins(start, top, end, top)
            self._side_column.setContentsMargins(end, top, start, top)
            width = round(_PAPER * min(current().scale, 1.25)) + page
            self._side.setFixedWidth(width)
            self.paper.setMinimumHeight(120)
            self._across.addWidget(self._side)
            self._foot.setContentsMargins(start, Sizes.GAP, end, top)
            self._beside.addWidget(self._foot)

    def _connect_parts(self) -> None:
        self.back.clicked.connect(self.left)
        self.needs.suggestion_taken.connect(self.suggestion_taken)
        self.needs.added.connect(self.need_added)
        self.needs.removed.connect(self.need_removed)
        self.needs.moved.connect(self.need_moved)
        self.services.chosen.connect(self.service_chosen)
        self.services.answered.connect(self.answered)
        self.services.circumstances.noted.connect(self.noted)
        self.tonight.noted.connect(self.noted)
        self.consent.shared.connect(self.kind_shared)
        self.consent.written.connect(self.detail_written)
        self.consent.span_chosen.connect(self.span_chosen)
        self.law.written.connect(self.law_written)
        self.read.clicked.connect(self._read_aloud)
        self.reading.left.connect(self._back_to_choices)
        self.save.clicked.connect(self.file_wanted)
        self.saving.chosen.connect(self.file_placed)
        self.saving.left.connect(self._close_saving)

    def _forget(self) -> None:
        """Leave nothing of a person where a later glance, or Undo, could find it."""
        self.needs.forget()
        self.services.circumstances.forget()
        self.tonight.forget()
        self.saving.name.clear()
        self._note.show_words("")
        self._saved.setText("")
        self._remarks.show_words("")
        self._lacking.setText("")

    # --- drawing -----------------------------------------------------------------------

    def _show_headings(self, shown: ReferralViewModel) -> None:
        who = shown.reference
        self._needs_heading.setText(fill(self.tr("What %1 wants"), who))
        self._needs_hint.setText(fill(self.tr("in %1's order; drag, or Alt with arrows"), who))
        self._services_heading.setText(self.tr("Services that fit"))
        self._services_hint.setText(self.tr("ask for each one"))
        self.read.setText(fill(self.tr("Read it to %1"), who))

    def _show_kinds(self, shown: ReferralViewModel) -> None:
        selected = shown.selected
        self._kinds_part.setVisible(selected is not None)
        if selected is None:
            self._kinds_heading.setText("")
            self.consent.forget()
            self.law.forget()
            return
        service = selected.fit.service
        self.law.show_law(service.id, service.name, shown.lawful_basis, shown.reference)
        agreed = said_yes(selected.answer) and shown.page is not NotReady.WITHDRAWN
        if agreed:
            self._kinds_heading.setText(fill(self.tr("What %1 may know"), service.name))
            self._kinds_hint.setText(self.tr("asked one by one"))
        else:
            self._kinds_heading.setText(fill(self.tr("What %1 told you"), shown.reference))
            self._kinds_hint.setText(self.tr("none of it leaves without a yes"))
        self.consent.show_kinds(
            shown.kinds, shown.details, self._words, shown.reference, may_choose=agreed
        )
        self.consent.show_until(shown.until, shown.today, self._words, shown=agreed)

    def _show_page(self, shown: ReferralViewModel) -> None:
        ready = isinstance(shown.page, Summary)
        if isinstance(shown.page, Summary):
            self.paper.sheet.show_summary(shown.page)
            self.reading.show_summary(shown.page, shown.reference)
        else:
            self.paper.sheet.show_reason(self._reason(shown.page, shown.selected))
            self._back_to_choices()
            self.reading.forget()
        self._left_out.setText(self._left_out_line(shown))
        self._left_out.setVisible(bool(self._left_out.text()))
        self._show_remarks(shown)
        self._show_lacking(shown.page)
        self.read.setVisible(ready)
        self.save.setVisible(ready)
        if not ready:
            self._close_saving()

    def _reason(self, why: NotReady | Summary | None, selected: ServiceShown | None) -> str:
        who = self._shown.reference
        service = selected.fit.service.name if selected else ""
        match why:
            case NotReady.NOT_ASKED:
                return fill(
                    self.tr("Ask %1 about %2 first. The page stands here after a yes."),
                    who,
                    service,
                )
            case NotReady.PAST_LAST_DAY:
                return fill(self.tr("The last day that %1 agreed to is past. Ask again."), who)
            case NotReady.NO_LAWFUL_BASIS:
                return fill(
                    self.tr(
                        "%1 said yes. A page for %2 also needs the law or order it rests on. "
                        "Write it under the services."
                    ),
                    who,
                    service,
                )
            case NotReady.NOT_AGREED | NotReady.WITHDRAWN:
                return fill(
                    self.tr("Nothing leaves for %1. %2 may ask for it later."), service, who
                )
            case _:
                return self.tr("Choose a service. The page for it stands here after a yes.")

    def _left_out_line(self, shown: ReferralViewModel) -> str:
        names = [kind_text(kind, shown.reference, self._words) for kind in shown.left_out]
        parts = [name[:1].lower() + name[1:] for name in names]
        places = ", ".join(map(str, shown.needs_left_out))
        if len(shown.needs_left_out) == 1:
            parts.append(fill(self.tr("need %1"), places))
        elif places:
            parts.append(fill(self.tr("needs %1"), places))
        return fill(self.tr("Left out: %1."), ", ".join(parts)) if parts else ""

    def _show_remarks(self, shown: ReferralViewModel) -> None:
        found = shown.remarks[:_MOST_REMARKS]
        self._remarks.setVisible(bool(found))
        lines = [fill(self.tr("“%1”: %2"), r.found, r.instead) for r in found]
        self._remarks.show_words(self.tr("Look at these words again"), "\n".join(lines))

    def _show_lacking(self, page: NotReady | Summary | None) -> None:
        """Name at the button what the page cannot show."""
        words = strange_on(page) if isinstance(page, Summary) else ()
        self._lacking.setText(cannot_show(words) if words else "")
        self._lacking.setVisible(bool(words))

    def _say(self, text: str, more: str = "") -> None:
        self._note.show_words(text, more)
        self._note.show()
        self._back_to_choices()

    def _read_aloud(self) -> None:
        self._stack.setCurrentWidget(self.reading)
        self.reading.back.setFocus()

    def _back_to_choices(self) -> None:
        if self._stack.currentWidget() is self.reading:
            self._stack.setCurrentWidget(self._both)
            self.read.setFocus()

    def _close_saving(self) -> None:
        was_open = not self.saving.isHidden()
        self.saving.hide()
        self._buttons.show()
        self._saved.hide()
        if was_open and not self.save.isHidden():
            self.save.setFocus()

    def _language_name(self, code: str) -> str:
        return self._words.languages.get(code.partition("-")[0].casefold(), code)
