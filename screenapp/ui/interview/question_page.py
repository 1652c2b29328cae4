"""One question, how to ask it, and its answers: nothing preferred, nothing in a hurry."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.answer_entry import AnswerEntry
from screenapp.ui.interview.columns import ScrollingColumns
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.side_column import SideColumn
from screenapp.ui.interview.view_models import Panel, Phrase, QuestionViewModel
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Fold,
    column,
    label,
    line,
    question,
    quiet,
    quote,
    second,
    speak,
)
from screenapp.ui.widgets.fitting import Fitting

_SIDE = 262
_NARROW = 1000  # px at usual size: with less, the side column takes what answers need
_WAYS_SAID = 760  # px at usual size of a foot that says what "More" is
_BACK, _FORWARD = 112, 144


class QuestionPage(Keyed):
    """Draws what it is told and reports keys, clicks and what is typed, each with the number
    of the face that was shown.

    Signals:
        chosen: a row was pressed; carries its key.
        typed: the answer's field holds another text; carries it exactly as typed.
        reasoned: the reason's field holds another text.
        said: other words stand beside an option; carries its id and the words.
        way_named: how the person told it; carries a `Channel` value.
        judged: a judgement from before a lock waits for its reason again; carries its key.
        forward_wanted, back_wanted: on to the next question, or to the one before.
    """

    chosen = Signal(int, str)
    typed = Signal(int, str)
    reasoned = Signal(int, str)
    said = Signal(int, str, str)
    way_named = Signal(int, str)
    forward_wanted = Signal(int)
    back_wanted = Signal(int)
    judged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: QuestionViewModel | None = None
        self._eyebrow, self._question = quiet(), question()
        self._unreviewed, self._beside = label("", "notice-small"), second()
        self._help_head, self._help = label("", "label"), second()
        self._quote = quote(self._help_head, self._help)
        self._how_text = second()
        self.how = Fold("", self._how_text)
        self._why_text = second()
        self.why = Fold("", self._why_text)
        self.entry = AnswerEntry()
        self.side = SideColumn()
        self.told = MessageBar()
        self.back, self.forward = Button("", icon="left"), Button()
        self.more = Button("", icon="down")
        self._hint, self._kept = quiet(), label("", "label")
        for said in (self._hint, self._kept):
            said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.promise = quiet()
        self._columns = self._lay_out()
        self._fitting = Fitting(
            self._question,
            self.entry.lists,
            needed=(self._unreviewed, self._beside, *self.entry.fields),
            spare=(self._eyebrow,),
            helping=(self._quote, self.why.button),
        )
        self._connect()
        self.retranslate()

    @property
    def answers(self) -> AnswerList:
        return self.entry.answers

    @property
    def asks_person(self) -> bool:
        """Whether the person is asked here, alone with staff."""
        return self._face is not None and self._face.side.private_stage

    def arrow_list(self) -> AnswerList:
        return self.entry.answers

    def show_face(self, face: QuestionViewModel) -> None:
        other = self._face is None or self._face.item != face.item
        panel = other or (self._face is not None and self._face.panel is not face.panel)
        self._face = face
        self.entry.show_face(face)
        self.side.show_side(face.side)
        self.retranslate()
        if other:
            self.why.set_open(False)
            self.how.set_open(False)
            self._columns.to_top()
        self._fit()
        if panel:
            self._take_focus()

    def clear(self) -> None:
        """No word of a question stays in the page."""
        self._face = None
        for part in (self._eyebrow, self._question, self._beside, self._help, self._why_text):
            part.clear()
        self._how_text.clear()
        self.entry.clear()

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)
        self._foot()
        if self.told.isVisibleTo(self):
            self._columns.reveal(self.told)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.forward.setText(self.tr("Forward"))
        self.why.set_text(self.tr("Why we ask this"))
        self._say_more()
        self.promise.setText(
            self.tr("Every answer is kept the moment it is given. Closing the lid loses nothing.")
        )
        self.side.retranslate()
        self.entry.retranslate()
        self.told.retranslate()
        if self._face is not None:
            self._draw(self._face)

    def _draw(self, face: QuestionViewModel) -> None:
        place = fill(self.tr("%1 of about %2"), face.number, face.about)
        self._eyebrow.setText(fill(self.tr("%1 · %2"), face.stage, place))
        self._say(face.question, face.beside)
        how = self.tr("How to ask") if face.from_person else self.tr("How to note it")
        self._help_head.setText(how)
        self._help.setText(face.help or "")
        self.how.set_text(how)
        self._how_text.setText(face.help or "")
        self._place_help(face)
        self._why_text.setText(face.purpose or "")
        self.why.setVisible(bool(face.purpose))
        self.back.setEnabled(face.can_go_back)
        self.setAccessibleName(face.question.text)
        self._foot()

    def _say(self, asked: Phrase, beside: Phrase | None) -> None:
        self._question.setText(asked.text)
        speak(self._question, asked.language)
        self._unreviewed.setText(self.tr("Draft: no second person has read this yet"))
        self._unreviewed.setVisible(not asked.reviewed)
        self._beside.setVisible(beside is not None)
        if beside is not None:
            self._beside.setText(beside.text)
            speak(self._beside, beside.language)

    def _foot(self) -> None:
        face = self._face
        ready = face is not None and (face.kept or not face.choices)
        self.forward.set_kind("primary" if ready and not self.told.trouble else "plain")
        self._kept.setText(words.kept())
        self._kept.setVisible(self.told.kept)
        self._hint.setText(self.tr("Backspace and Enter do the same"))
        self._hint.setVisible(not self.told.kept and not self._columns.narrow)
        self._promised.setVisible(not self._columns.narrow)
        self.more.setVisible(self._columns.narrow and face is not None and face.side.offers)

    # --- what is in sight -------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._columns.later(self._fit)

    def _fit(self) -> None:
        """Bring the question and all its answers into sight; help waits where it must."""
        face = self._face
        if face is None:
            return
        self._columns.arrange()
        self._say_more()
        self._foot()
        height = self._columns.main_height
        folds = sum(
            fold.button.sizeHint().height() + Sizes.GROUP
            for fold, there in ((self.how, face.help), (self.why, face.purpose))
            if there
        )
        reserved = self.entry.reserved_height
        was = self._fitting.found
        found = self._fitting.fit(
            self._columns.main_width,
            height,
            reserved=reserved,
            folds=folds,
            aside=face.panel is not Panel.ANSWERS,
        )
        if found != was:
            self._place_help(face)

    def _place_help(self, face: QuestionViewModel) -> None:
        found = self._fitting.found
        self._quote.setVisible(bool(face.help) and found.helped)
        self.how.setVisible(bool(face.help) and not found.helped)
        self._whole.setSpacing(Sizes.GROUP if found.tight else Sizes.APART)

    def _say_more(self) -> None:
        """What the folded side holds, in as many words as there is room for."""
        ways, more = self.tr("Another way to answer"), self.tr("More")
        self.more.setText(ways if self.width() >= current().px(_WAYS_SAID) else more)

    def _take_focus(self) -> None:
        field = self.entry.first_field()
        (field if field is not None else self).setFocus()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_pressed)
        self.forward.clicked.connect(self.forward_pressed)
        self.forward_pressed.connect(self._forward)
        self.back_pressed.connect(self._back)
        self.entry.chosen.connect(self._chosen)
        self.entry.took_focus.connect(self._columns.reveal)
        self.entry.typed.connect(self._typed)
        self.entry.reasoned.connect(self._reasoned)
        self.entry.said.connect(self._said)
        self.entry.ways.named.connect(self._named)
        self.entry.judged.connect(self.judged)

    def _chosen(self, key: str) -> None:
        if self._face is not None:
            self.chosen.emit(self._face.face, key)

    def _typed(self, text: str) -> None:
        if self._face is not None:
            self.typed.emit(self._face.face, text)

    def _reasoned(self, text: str) -> None:
        if self._face is not None:
            self.reasoned.emit(self._face.face, text)

    def _named(self, channel: str) -> None:
        if self._face is not None:
            self.way_named.emit(self._face.face, channel)

    def _said(self, option: str, words: str) -> None:
        if self._face is not None:
            self.said.emit(self._face.face, option, words)

    def _forward(self) -> None:
        if self._face is not None:
            self.forward_wanted.emit(self._face.face)

    def _back(self) -> None:
        if self._face is not None:
            self.back_wanted.emit(self._face.face)

    def _lay_out(self) -> ScrollingColumns:
        main, foot, self._promised = QWidget(), QWidget(), QWidget()
        self._whole = whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.APART)
        asked = column(self._question, self._unreviewed, self._beside, gap=4)
        whole.addLayout(column(self._eyebrow, asked, gap=Sizes.GAP))
        whole.insertSpacing(1, -Sizes.GAP)
        whole.addWidget(self._quote)
        whole.addWidget(self.entry)
        whole.addLayout(column(self.how, self.why))
        self._promised.setLayout(column(self.promise))
        self.back.setMinimumWidth(_BACK)
        self.forward.setMinimumWidth(_FORWARD)
        buttons = line(self.back, self.forward)
        for said in (self._hint, self._kept):
            buttons.addWidget(said, 1)
        buttons.addStretch()
        buttons.addWidget(self.more)
        foot.setLayout(column(self.told, buttons))
        columns = ScrollingColumns(
            main,
            foot,
            self.side,
            self._promised,
            side_width=_SIDE,
            gap=97,
            ruled=True,
            narrow=_NARROW,
            pinned=True,
            unfolds=self.more,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        return columns
