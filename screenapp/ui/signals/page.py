"""One page to note a silent sign: two presses and it stands on Today with its minutes."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.screening.commands import SignalCancelled
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import sentences, texts
from screenapp.ui.interview.columns import ScrollingColumns, filled_row
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.phrases import translated
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.signals.presenter import (
    NEW,
    SignalForm,
    SignalKind,
    SignalsPresenter,
    WaitingSignal,
)
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    body,
    column,
    heading,
    line,
    notice,
    question,
    quiet,
    second,
)
from screenapp.ui.widgets.dispose_widgets import empty

translate = QCoreApplication.translate

_SIDE = 399
_TWO_COLUMNS = 960
_NO_DIGITS = 10


_HOW_WORDS: Final[Mapping[SignalKind, MarkedText]] = {
    SignalKind.SAMPLE_MARK: QT_TRANSLATE_NOOP("Signals", "Mark on the sample"),
    SignalKind.SLIP: QT_TRANSLATE_NOOP("Signals", "Slip from the box"),
    SignalKind.CARD: QT_TRANSLATE_NOOP("Signals", "Card handed over or pointed at"),
    SignalKind.GESTURE: QT_TRANSLATE_NOOP("Signals", "Gesture"),
    SignalKind.CODE_PHRASE: QT_TRANSLATE_NOOP("Signals", "Agreed phrase"),
    SignalKind.BUTTON: QT_TRANSLATE_NOOP("Signals", "Button"),
    SignalKind.WRITTEN: QT_TRANSLATE_NOOP("Signals", "Written on the form"),
    SignalKind.AT_DESK: QT_TRANSLATE_NOOP("Signals", "At the desk"),
    SignalKind.LATER_CONTACT: QT_TRANSLATE_NOOP("Signals", "Asked to be reached later"),
    SignalKind.OTHER: QT_TRANSLATE_NOOP("Signals", "Another way"),
}


_CANCELLED: Final[Mapping[SignalCancelled, MarkedText]] = {
    SignalCancelled.TAKEN_BACK: QT_TRANSLATE_NOOP("Signals", "They took it back"),
    SignalCancelled.NOTED_TWICE: QT_TRANSLATE_NOOP("Signals", "It was noted twice"),
}


def how_words(value: SignalKind) -> str:
    """In words that a companion may read over a shoulder."""
    return translated(_HOW_WORDS[value])


class SignalsPage(Page):
    """How, who, where. Nothing here has room for a story.

    Signals:
        recorded: carries the code of how, the intake's id or ``new``, and the place as typed.
        cancelled: nobody has to meet a sign any more; carries the screening's id and the
            `SignalCancelled` that says why.
        left: back to Today.
    """

    recorded = Signal(str, str, str)
    cancelled = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form: SignalForm | None = None
        self._trouble: Refusal | Exception | None = None
        self._missing = ""
        self._question, self._more = question(), second()
        self.how = AnswerList()
        self.notice = notice()
        self._who_head, self.who = heading(), AnswerList()
        self.place = Field(sensitive=True)
        self._waiting_head = heading()
        self._waiting = QVBoxLayout()
        self._waiting_rows: list[SignalRow] = []
        self.back, self.record = Button("", icon="left"), Button("", "primary")
        self._keyed = Keyed()
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- what the presenter tells -----------------------------------------------------

    def start(self) -> None:
        """An empty form, at once: how and where may be told before the people are read."""
        self._form = None
        self.how.select()
        self.who.set_answers([(NEW, "")], first_digit=_NO_DIGITS)
        empty(self._waiting)
        self._waiting_rows = []
        self._tell(None)
        self.place.edit.clear()
        self.retranslate()
        self._keyed.setFocus()

    def show_form(self, form: SignalForm) -> None:
        """Who is here now; what was told before stays told."""
        self._form = form
        chosen = self.who.selected
        people = [(str(someone.intake), someone.reference) for someone in form.people]
        self.who.set_answers([(NEW, ""), *people], first_digit=_NO_DIGITS)
        known = [key for key in chosen if key in {NEW, *(key for key, _ in people)}]
        self.who.select(*(known if form.people else [NEW]))
        self._fill_waiting(form)
        self.retranslate()

    def show_how_first(self) -> None:
        self._tell(None, "how")

    def show_who_first(self) -> None:
        self._tell(None, "who")

    def show_refusal(self, refusal: Refusal) -> None:
        self._tell(refusal)

    def show_not_saved(self, error: Exception) -> None:
        self._tell(error)

    def leave(self) -> None:
        self.left.emit()

    # --- itself -----------------------------------------------------------------------

    @property
    def waiting_rows(self) -> "tuple[SignalRow, ...]":
        return tuple(self._waiting_rows)

    def introduce(self, presenter: SignalsPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps."""
        self.recorded.connect(presenter.recorded)
        self.cancelled.connect(presenter.cancelled)

    def retranslate(self) -> None:
        super().retranslate()
        form = self._form
        cover = form.cover_word if form is not None else ""
        named = cover or translate("Todo", "Recheck in person, alone")
        self.set_titles(named)
        self._question.setText(self.tr("How was it noted?"))
        self._more.setText(self.tr("Press a digit. Nothing else is written down."))
        if not self.how.rows:
            self.how.set_answers([(how.value, "") for how in SignalKind])
        for how in SignalKind:
            self.how.row(how.value).setText(how_words(how))
        self._who_head.setText(self.tr("For whom"))
        self.place.set_label(self.tr("Where to go, such as room 6"))
        self._waiting_head.setText(self.tr("Waiting now"))
        self.back.setText(self.tr("Back to Today"))
        if self.who.rows:
            self.who.row(NEW).setText(self.tr("Somebody without an intake"))
        if form is not None:
            due = fill(self.tr("Note it for %1"), texts.clock(form.due_at))
            self.record.setText(due)
            self._word_people(form)
        else:
            self.record.setText(self.tr("Note it"))
        for row in self._waiting_rows:
            row.retranslate()
        self._say_trouble()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyed.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All ways in view: in two columns where there is room for them."""
        super().resizeEvent(event)
        self.how.set_columns(2 if self.width() >= current().px(_TWO_COLUMNS) else 1)

    def _word_people(self, form: SignalForm) -> None:
        for someone in form.people:
            arrived = fill(self.tr("arrived %1"), texts.clock(someone.arrived_at))
            parts = [someone.reference, arrived, someone.place]
            row = self.who.row(str(someone.intake))
            row.setText(" · ".join(part for part in parts if part))

    def _tell(self, trouble: Refusal | Exception | None, missing: str = "") -> None:
        self._trouble, self._missing = trouble, missing
        self._say_trouble()

    def _say_trouble(self) -> None:
        self.notice.setVisible(bool(self._missing) or self._trouble is not None)
        match self._trouble:
            case Refusal() as refusal:
                self.notice.show_words(texts.refusal(refusal))
            case Exception() as error:
                self.notice.show_words(self.tr("Not saved yet."), sentences.told(error).whole)
            case None if self._missing == "who":
                self.notice.show_words(self.tr("Choose for whom."))
            case None:
                self.notice.show_words(self.tr("Choose first how it was noted."))

    def _fill_waiting(self, form: SignalForm) -> None:
        empty(self._waiting)
        self._waiting_head.setVisible(bool(form.waiting))
        self._waiting_rows = [SignalRow(waiting) for waiting in form.waiting]
        for row in self._waiting_rows:
            row.cancelled.connect(self.cancelled)
            self._waiting.addWidget(row)

    def _record_pressed(self) -> None:
        how, who = self.how.selected, self.who.selected
        self.recorded.emit(how[0] if how else "", who[0] if who else "", self.place.text)

    def _connect(self) -> None:
        self.record.clicked.connect(self._record_pressed)
        self._keyed.forward_pressed.connect(self._record_pressed)
        self._keyed.back_pressed.connect(self.left)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        main, side, foot = QWidget(), QWidget(), QWidget()
        self._waiting.setSpacing(Sizes.GAP)
        whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.APART)
        whole.addLayout(column(self._question, self._more))
        whole.addWidget(self.how)
        side.setLayout(
            column(
                column(self._who_head, self.who),
                self.place,
                column(self._waiting_head, self._waiting),
                gap=Sizes.APART,
            )
        )
        foot.setLayout(column(self.notice, filled_row(self.back)))
        inside = QVBoxLayout(self._keyed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(ScrollingColumns(main, foot, side, self.record, side_width=_SIDE, gap=64))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, Sizes.PAGE)
        outer.addWidget(self._keyed)


class SignalRow(QWidget):
    """A sign that waits. It is cancelled by two presses, of which the second says why.

    Signals:
        cancelled: carries the screening's id and a `SignalCancelled`.
    """

    cancelled = Signal(object, object)

    def __init__(self, waiting: WaitingSignal) -> None:
        super().__init__()
        self._waiting_signal = waiting
        self._due = quiet()
        self.cancel, self.keep = Button("", "plain"), Button("", "plain")
        self.reasons = {reason: Button("", "plain") for reason in SignalCancelled}
        across = line(body(waiting.reference), self._due)
        across.addStretch()
        across.addWidget(self.cancel)
        why = line(*self.reasons.values(), self.keep)
        why.addStretch()
        self.setLayout(column(across, why, gap=4))
        self.cancel.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        for reason, button in self.reasons.items():
            button.clicked.connect(partial(self._give, reason))
        self._show_reasons(asked=False)
        self.retranslate()

    def retranslate(self) -> None:
        at = texts.clock(self._waiting_signal.due_at)
        self._due.setText(fill(translate("Signals", "at %1"), at))
        self.cancel.setText(translate("Signals", "No longer wanted"))
        self.keep.setText(translate("Signals", "It stays"))
        for reason, button in self.reasons.items():
            button.setText(translated(_CANCELLED[reason]))

    def _ask(self) -> None:
        self._show_reasons(asked=True)
        self.keep.setFocus()

    def _keep(self) -> None:
        self._show_reasons(asked=False)
        self.cancel.setFocus()

    def _give(self, reason: SignalCancelled) -> None:
        self.cancelled.emit(self._waiting_signal.screening, reason)

    def _show_reasons(self, *, asked: bool) -> None:
        self.cancel.setVisible(not asked)
        self.keep.setVisible(asked)
        for reason, button in self.reasons.items():
            may = reason is SignalCancelled.TAKEN_BACK or self._waiting_signal.twice
            button.setVisible(asked and may)
