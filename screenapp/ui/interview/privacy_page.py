"""Who is in the room? The first page of every sitting: readable over a shoulder, and nothing on
it says what comes. A digit marks; only a button below moves on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screenapp.screening.person import Presence
from screenapp.screening.wishes.records import InterpreterKind
from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.big_button import BigButton
from screenapp.ui.interview.columns import ScrollingColumns, filled_row
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.view_models import PrivacyViewModel, Retry
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    Fold,
    body,
    card,
    column,
    hairline,
    heading,
    line,
    notice,
    question,
    quiet,
    second,
)
from screenapp.ui.widgets.fitting import Fitting
from screenapp.ui.widgets.keeps_height import KeepsHeight

_SIDE = 399


class PrivacyPage(Keyed):
    """Five answers by digit; beside them what may be said aloud, and when to ask again.

    Signals:
        presence_chosen: carries the value of a `Presence`.
        interpreter_met: carries the value of an `InterpreterKind` and the code that was typed.
        phone_chosen: an interpreter by phone is there.
        retry_chosen: carries the value of a `Retry`.
        left_until_then: the questions wait; back to Today.
        today_wanted: back to Today, nothing chosen.
        forward_wanted: on, with what is marked.
        unseen_said: nobody else can see this screen.
    """

    presence_chosen = Signal(str)
    interpreter_met = Signal(str, str)
    phone_chosen = Signal()
    retry_chosen = Signal(str)
    left_until_then = Signal()
    today_wanted = Signal()
    forward_wanted = Signal()
    unseen_said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: PrivacyViewModel | None = None
        self._eyebrow, self._question, self._how = quiet(), question(), second()
        self.answers = AnswerList()
        self.notice = notice()
        self.told = MessageBar()
        self.today = Button("", icon="left")
        self.phone = Button("")
        self.ask_again = Button("", "primary", icon="clock")
        self.forward = Button("", "primary")
        self.notes = _StaffNotes()
        self._room = _Room()
        self._again = _Again()
        self._interpreter = _Interpreter()
        self._columns = self._lay_out()
        self._fitting = Fitting(self._question, (self.answers,), spare=(self._eyebrow, self._how))
        self._connect()
        self.retranslate()

    @property
    def retries(self) -> "dict[Retry, BigButton]":
        return self._again.tiles

    @property
    def interpreter_kinds(self) -> AnswerList:
        return self._interpreter.kinds

    def arrow_list(self) -> AnswerList:
        return self.answers

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)
        if self.told.isVisibleTo(self):
            self._columns.reveal(self.told)

    def show_face(self, face: PrivacyViewModel) -> None:
        self._face = face
        self.retranslate()
        (self._interpreter if face.interpreting else self).setFocus()

    def retranslate(self) -> None:
        again = self._face is not None and self._face.again
        self._eyebrow.setText(self.tr("Opened again") if again else self.tr("New intake"))
        self._question.setText(
            self.tr("Who is in the room now?") if again else self.tr("Who is in the room?")
        )
        self._how.setText(
            self.tr("Press a digit. Nothing moves on until you press a button below.")
        )
        self.notes.retranslate()
        self.today.setText(self.tr("Back to Today"))
        self.phone.setText(self.tr("Interpreter by phone"))
        if len(self.answers.rows) != len(Presence):
            self.answers.set_answers([(p.value, words.presence(p)) for p in Presence])
        for presence in Presence:
            self.answers.row(presence.value).setText(words.presence(presence))
        self._room.retranslate()
        self._interpreter.retranslate()
        self.told.retranslate()
        self._draw()

    def _draw(self) -> None:
        face = self._face
        if face is None:
            return
        self.answers.select(*([face.presence.value] if face.presence else []))
        shut = face.presence is not None and not face.presence.private
        at = texts.clock(face.retry_at) if face.retry_at else ""
        self.notice.setVisible(shut or face.awaited)
        self.notice.show_words(*self._told(face, at))
        without = self.tr("They go on without an interpreter")
        self.forward.setText(without if face.awaited else self.tr("Forward"))
        self.notes.setVisible(not (face.presence and face.presence.private))
        self._interpreter.setVisible(face.interpreting)
        self._room.setVisible(not face.interpreting)
        self._again.setVisible(not face.interpreting)
        self._again.show_face(face)
        self.ask_again.setText(words.ask_again(face.retry, at))
        self.ask_again.setVisible(shut)
        self.forward.setVisible(not shut)
        self.forward.setEnabled(face.presence is Presence.ALONE)
        self._fit()

    def _told(self, face: PrivacyViewModel, at: str) -> tuple[str, str]:
        """What stands in the way, and what to do about it."""
        if face.unfit:
            return (
                self.tr("Nobody from the person’s circle interprets here, and no child."),
                self.tr(
                    "Thank them, and call a qualified interpreter. By phone is quickest: say "
                    "the reference, never the person’s name."
                ),
            )
        if face.awaited:
            return (
                self.tr("This interpreter is not wanted. Nobody asks why."),
                self.tr("Go on once another is there, or once the person says to go on without."),
            )
        again = words.comes_up_again(face.retry, at, face.reference)
        return again, self.tr("Care goes on as usual.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._columns.later(self._fit)

    def _fit(self) -> None:
        """Bring the question and its answers into sight, above the buttons that move on."""
        self._columns.arrange()
        height = self._columns.main_height
        found = self._fitting.fit(self._columns.main_width, height)
        self._whole.setSpacing(found.gap)

    def _connect(self) -> None:
        self.answers.chosen.connect(self.presence_chosen)
        self.today.clicked.connect(self.today_wanted)
        self.phone.clicked.connect(self.phone_chosen)
        self.ask_again.clicked.connect(self.left_until_then)
        self.forward.clicked.connect(self.forward_wanted)
        self.notes.said.connect(self.unseen_said)
        self.forward_pressed.connect(self._enter)
        self.back_pressed.connect(self.today_wanted)
        self._again.retry_chosen.connect(self.retry_chosen)
        self._interpreter.met.connect(self.interpreter_met)

    def _enter(self) -> None:
        if self.ask_again.isVisible():
            self.left_until_then.emit()
        elif self.forward.isEnabled():
            self.forward_wanted.emit()

    def _lay_out(self) -> ScrollingColumns:
        main = QWidget()
        top = column(self._eyebrow, self._question, self._how, gap=Sizes.GAP)
        self._whole = whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.APART)
        whole.addLayout(top)
        whole.addWidget(self.answers)
        whole.addWidget(self.notice)
        whole.addWidget(self.notes)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Sizes.PAGE)
        for part in (self._interpreter, self._room, self._again):
            beside.addWidget(part)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.told)
        below.addLayout(filled_row(self.today, self.phone))
        deed = QWidget()
        deed.setLayout(column(self.forward, self.ask_again, gap=0))
        columns = ScrollingColumns(main, foot, side, deed, side_width=_SIDE, gap=64, pinned=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        return columns


class _StaffNotes(KeepsHeight):
    """Staff's own page, folded until nobody else can see the screen.

    Signals:
        said: nobody else can see it.
    """

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._more = body(), quiet()
        self.open = Button("")
        self.open.clicked.connect(self.said)
        paper = card(gap=0)
        paper.add(line(column(self._name, self._more, gap=0), self.open, gap=Sizes.GROUP))
        self.setLayout(column(paper))

    def retranslate(self) -> None:
        self._name.setText(self.tr("Notes for staff"))
        self._more.setText(self.tr("kept folded, as for every visit"))
        self.open.setText(self.tr("Nobody else can see this screen"))


class _Room(KeepsHeight):
    """Routine reasons, true for everyone, that may be said to a companion and read by one."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._more = heading(), second()
        self._reasons = [(body(), quiet()) for _ in range(3)]
        self._how = second()
        self._fold = Fold("", self._how)
        paper = card(gap=10)
        for number, (reason, where) in enumerate(self._reasons):
            if number:
                paper.add(hairline())
            paper.add(column(reason, where, gap=0))
        whole = column(column(self._heading, self._more, gap=4), paper, self._fold)
        self.setLayout(whole)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Routine for every patient"))
        self._more.setText(self.tr("Any one of these. It is true for everyone."))
        reasons = (
            (self.tr("Weight and height, one to one"), self.tr("scale room, 3 minutes")),
            (self.tr("Sample in the restroom, one at a time"), self.tr("by the lab desk")),
            (self.tr("Part of every visit is one to one"), self.tr("any room with a door")),
        )
        for (reason, where), (said, place) in zip(self._reasons, reasons, strict=True):
            reason.setText(said)
            where.setText(place)
        self._fold.set_text(self.tr("How to say it"))
        self._how.setText(
            self.tr(
                "Say it to the one who came along, kindly and as a fact: “I take everyone’s weight "
                "on their own. We are back in three minutes.” Do not ask for permission."
            )
        )


class _Again(KeepsHeight):
    """When to ask again.

    Signals:
        retry_chosen: carries the value of a `Retry`.
    """

    retry_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._more = heading(), second()
        self.tiles = {retry: BigButton(retry.value) for retry in Retry}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Sizes.GAP)
        for number, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, number // 2, number % 2)
            tile.chosen.connect(self.retry_chosen)
        whole = column(column(self._heading, self._more, gap=4))
        whole.addLayout(grid)
        self.setLayout(whole)

    def show_face(self, face: PrivacyViewModel) -> None:
        self._heading.setText(self.tr("Another time"))
        self._more.setText(fill(self.tr("%1 stays on Today until then."), face.reference))
        for retry, tile in self.tiles.items():
            at = face.times.get(retry)
            tile.show_words(words.retry(retry), texts.clock(at) if at else words.retry_more(retry))
            tile.setChecked(retry is face.retry)


class _Interpreter(KeepsHeight):
    """Which interpreter. Somebody from the person's circle cannot be one.

    Signals:
        met: carries the value of an `InterpreterKind` and the code typed, which may be empty.
    """

    met = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._who = heading(), second()
        self.kinds = AnswerList()
        self.code = Field(sensitive=True)
        self.setFocusProxy(self.code.edit)
        self.kinds.chosen.connect(self._chosen)
        self.setLayout(
            column(column(self._heading, self._who, gap=4), self.code, self.kinds, gap=Sizes.GROUP)
        )

    def retranslate(self) -> None:
        self._heading.setText(self.tr("The interpreter"))
        self._who.setText(
            self.tr(
                "Trained, and a stranger to the person. A relative, a friend, a child or somebody "
                "from the same small circle cannot interpret. By phone or video say the "
                "reference, never the person’s name."
            )
        )
        self.code.set_label(self.tr("Number or code, if there is one. Never a name."))
        if len(self.kinds.rows) != len(InterpreterKind):
            rows = [(kind.value, words.interpreter(kind)) for kind in InterpreterKind]
            self.kinds.set_answers(rows, first_digit=10)
        for kind in InterpreterKind:
            self.kinds.row(kind.value).setText(words.interpreter(kind))

    def _chosen(self, key: str) -> None:
        self.met.emit(key, self.code.text)
        self.code.edit.clear()
        self.kinds.select()
