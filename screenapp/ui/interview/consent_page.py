"""Asking whether one may ask; and the word that a partner does the next stage."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.person import Presence
from screenapp.ui.interview import words
from screenapp.ui.interview.columns import ScrollingColumns, filled_row
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.view_models import (
    ADULT,
    CHILD,
    LATER,
    NO,
    YES,
    ConsentViewModel,
    PartnerViewModel,
    Word,
)
from screenapp.ui.phrases import translated
from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Segments,
    column,
    label,
    question,
    quiet,
    quote,
    second,
    strong,
)
from screenapp.ui.widgets.fitting import Fitting

_SIDE = 262


class ConsentPage(Keyed):
    """Three answers of one weight. A digit or a press marks one; the button, or Enter, keeps it
    and moves on. So no key that was meant for the page before gives anybody's consent.

    Signals:
        chosen: carries ``yes``, ``no`` or ``later``.
        age_marked: the person said whether they are under 18; carries ``child`` or ``adult``.
        came_in: somebody came into the room.
        today_wanted: back to Today.
    """

    chosen = Signal(str)
    age_marked = Signal(str)
    came_in = Signal()
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: ConsentViewModel | PartnerViewModel | None = None
        self._eyebrow, self._question = quiet(), question()
        self._say_head, self._say = label("", "label"), second()
        self._quote = quote(self._say_head, self._say)
        self.answers = AnswerList()
        self._age_words, self.age = label("", "notice-small"), Segments()
        self._ask_age = QWidget()
        self._ask_age.setLayout(column(self._age_words, self.age, gap=4))
        self.age.chosen.connect(self.age_marked)
        self.told = MessageBar()
        self.today = Button("", icon="left")
        self.go_on = Button("", "primary")
        self.someone = Button()
        act_at_once(self.someone)
        self._given = False
        self._room, self._alone = strong(), second()
        self._beside, self._right = strong(), second()
        self._who = second()
        self._ask_age.hide()
        self._side_room = QWidget()
        self._side_room.setLayout(column(self._room, self._alone, self.someone))
        self._lay_out()
        spare = (self._eyebrow,)
        self._with_words = Fitting(
            self._question, (self.answers,), needed=(self._quote,), spare=spare
        )
        self._without_words = Fitting(self._question, (self.answers,), spare=spare)
        self.go_on.clicked.connect(self._give)
        self.forward_pressed.connect(self._give)
        self.today.clicked.connect(self.today_wanted)
        self.someone.clicked.connect(self.came_in)
        self.back_pressed.connect(self.today_wanted)
        self.retranslate()

    def arrow_list(self) -> AnswerList:
        return self.answers

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)
        if self.told.trouble:
            self._given = False
        if self.told.isVisibleTo(self):
            self._columns.reveal(self.told)

    def show_face(self, face: ConsentViewModel | PartnerViewModel) -> None:
        self._face, self._given = face, False
        self.answers.set_answers([(key, key) for key in self._keys()])
        self.retranslate()
        self.setFocus()

    def retranslate(self) -> None:
        self.today.setText(self.tr("Back to Today"))
        self.go_on.setText(self.tr("Go on"))
        self.someone.setText(self.tr("Someone came in"))
        self._room.setText(self.tr("In the room"))
        self._beside.setText(self.tr("Either way"))
        self._age_words.setText(
            self.tr("The age is not known. Ask for it: some questions wait for it.")
        )
        self.age.set_options([(CHILD, self.tr("Under 18")), (ADULT, self.tr("18 or over"))])
        self._right.setText(
            self.tr("Care goes on as usual. The person can skip any question, or stop.")
        )
        self.told.retranslate()
        match self._face:
            case ConsentViewModel() as face:
                self._show_consent(face)
            case PartnerViewModel() as face:
                self._show_partner(face)
            case None:
                pass
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._columns.later(self._fit)

    def _fit(self) -> None:
        """Bring the question and its answers into sight; what to say first stands above them
        unless that alone would push an answer out."""
        self._columns.arrange()
        width = self._columns.main_width
        height = self._columns.main_height
        found = self._with_words.fit(width, height)
        below = not found.fits
        if below:
            found = self._without_words.fit(width, height)
        self._whole.removeWidget(self._quote)
        self._whole.insertWidget(2 if below else 1, self._quote)
        self._whole.setSpacing(Sizes.GAP if below else found.gap)

    def _show_consent(self, face: ConsentViewModel) -> None:
        self._eyebrow.setText(face.stage)
        self._question.setText(fill(self.tr("Does %1 agree to be asked?"), face.reference))
        self._say_head.setText(self.tr("Say this first"))
        self._say.setText(translated(face.say) if face.say is not None else "")
        self._quote.setVisible(face.say is not None)
        self._who.setText(translated(face.who) if face.who is not None else "")
        self._alone.setText(self._in_the_room(face))
        self._ask_age.setVisible(face.ask_age)
        self.age.select("")
        self._side_room.show()
        self._word(self.tr("Yes"), self.tr("Rather not"), self.tr("Later, not now"))

    def _in_the_room(self, face: ConsentViewModel) -> str:
        match face.presence:
            case Presence.ALONE:
                return fill(self.tr("You and %1, alone."), face.reference)
            case None:
                return ""
            case presence:
                return words.presence(presence)

    def _show_partner(self, face: PartnerViewModel) -> None:
        self._eyebrow.setText(face.stage)
        self._question.setText(self.tr("A partner does the next part."))
        self._say_head.setText("")
        self._quote.hide()
        self._side_room.hide()
        self._ask_age.hide()
        self._who.setText("")
        self._word(self.tr("I have passed it on"), self.tr("Later, not now"))

    def _give(self) -> None:
        """Keep what is marked, once; without a mark say that one is wanted."""
        if not self.answers.selected:
            self.show_said(Word.MARK_FIRST)
        elif not self._given:
            self._given = True
            self.chosen.emit(self.answers.selected[0])

    def _word(self, *said: str) -> None:
        for row, text in zip(self.answers.rows, said, strict=True):
            row.setText(text)

    def _keys(self) -> tuple[str, ...]:
        return (YES, LATER) if isinstance(self._face, PartnerViewModel) else (YES, NO, LATER)

    def _lay_out(self) -> None:
        main, side, foot, side_foot = QWidget(), QWidget(), QWidget(), QWidget()
        self._whole = whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.APART)
        whole.addLayout(column(self._eyebrow, self._question))
        whole.addWidget(self._quote)
        whole.addWidget(self.answers)
        side.setLayout(
            column(
                self._ask_age,
                self._side_room,
                column(self._beside, self._right, self._who),
                gap=Sizes.PAGE,
            )
        )
        foot.setLayout(column(self.told, filled_row(self.today, self.go_on)))
        side_foot.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._columns = ScrollingColumns(
            main, foot, side, side_foot, side_width=_SIDE, gap=97, ruled=True, pinned=True
        )
        outer.addWidget(self._columns)
