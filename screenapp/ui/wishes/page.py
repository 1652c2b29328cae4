"""Who asks, who interprets, when and where: one press notes a wish, and nothing is required."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.answers import Refusal
from screenapp.screening.wishes.records import WishKind
from screenapp.ui import sentences, texts
from screenapp.ui.interview.columns import ScrollingColumns, filled_row
from screenapp.ui.interview.keys import Keyed
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    column,
    heading,
    notice,
    question,
    second,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.wishes import words
from screenapp.ui.wishes.open_row import OpenWishRow
from screenapp.ui.wishes.presenter import WishesForm, WishesPresenter

_SIDE = 399
_NO_DIGITS = 10
FIRST: Final = (
    WishKind.WOMAN,
    WishKind.MAN,
    WishKind.OTHER_INTERPRETER,
    WishKind.FROM_ELSEWHERE,
    WishKind.LATER,
    WishKind.OTHER_PLACE,
    WishKind.NO_WISH,
    WishKind.NOT_SAID,
)
OF_INTERPRETER: Final = tuple(kind for kind in WishKind if kind not in FIRST)


class WishesPage(Page):
    """Every row may be read over a shoulder; what was asked for stands here only while the room
    is known to be private. No row is ever chosen beforehand.

    Signals:
        chosen: a wish was asked for; carries the value of a `WishKind`.
        undo_wanted: the press just kept was wrong.
        settled: as that of `OpenWishRow`.
        left: back to where one was.
        came_in: somebody came in while what is open stands here.
    """

    chosen = Signal(str)
    undo_wanted = Signal()
    settled = Signal(str, object)
    left = Signal()
    came_in = Signal()
    screening = True
    guarded = True

    def __init__(self) -> None:
        super().__init__()
        self._form: WishesForm | None = None
        self._trouble: Refusal | Exception | None = None
        self._question, self._how = question(), second()
        self.wishes, self.interpreter = AnswerList(), AnswerList()
        self.notice = notice()
        self.undo = Button("", "link")
        self.back = Button("", "primary", icon="left")
        self._interpreter_head, self._open_head = heading(), heading()
        self._open = QVBoxLayout()
        self.rows: list[OpenWishRow] = []
        self._keyed = _WishKeys(self.wishes)
        self._lay_out()
        for listed in (self.wishes, self.interpreter):
            listed.chosen.connect(self.chosen)
        self.undo.clicked.connect(self.undo_wanted)
        self.back.clicked.connect(self.left)
        self._keyed.back_pressed.connect(self.left)
        self.retranslate()

    # --- what the presenter tells -----------------------------------------------------

    def show_form(self, form: WishesForm) -> None:
        self._form, self._trouble = form, None
        open_ = {wish.kind for wish in form.open} | set(form.noted)
        self.wishes.select(*(kind.value for kind in FIRST if kind in open_))
        self.interpreter.select(*(kind.value for kind in OF_INTERPRETER if kind in open_))
        self._fill_open(form)
        self.offer_came_in(form.seen)
        self.retranslate()
        self._keyed.setFocus()

    def show_refusal(self, refusal: Refusal) -> None:
        self._trouble = refusal
        self._say()

    def show_not_saved(self, error: Exception) -> None:
        self._trouble = error
        self._say()

    # --- itself -----------------------------------------------------------------------

    def introduce(self, presenter: WishesPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps."""
        self.chosen.connect(presenter.chosen)
        self.undo_wanted.connect(presenter.undone)
        self.settled.connect(presenter.settled)

    def put_away(self) -> None:
        """Nothing of the person before is found here by the next."""
        self._form = self._trouble = None
        self.wishes.select()
        self.interpreter.select()
        self._drop_open()
        self.offer_came_in(False)
        self.retranslate()

    def someone_came_in(self) -> None:
        self.put_away()
        self.came_in.emit()

    def retranslate(self) -> None:
        super().retranslate()
        reference = self._form.reference if self._form is not None else ""
        self.set_titles(reference or self.tr("Who asks"), self.tr("Who asks") if reference else "")
        self._question.setText(self.tr("Who should ask, when and where?"))
        self._how.setText(
            self.tr("Ask aloud, once: it is a choice, and “no wish” is one too. A press keeps it.")
        )
        self._interpreter_head.setText(self.tr("The interpreter"))
        self._open_head.setText(self.tr("Still open"))
        self.back.setText(self.tr("Back"))
        self.undo.setText(self.tr("That was a wrong press"))
        for listed, kinds, digit in (
            (self.wishes, FIRST, 1),
            (self.interpreter, OF_INTERPRETER, _NO_DIGITS),
        ):
            if not listed.rows:
                listed.set_answers([(kind.value, "") for kind in kinds], first_digit=digit)
            for kind in kinds:
                listed.row(kind.value).setText(words.wish(kind))
        for row in self.rows:
            row.retranslate()
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyed.setFocus()

    def _say(self) -> None:
        form, noted = self._form, ""
        if form is not None and form.noted:
            said = ", ".join(words.wish(kind) for kind in form.noted)
            noted = fill(self.tr("Kept: %1"), said)
        self.undo.setVisible(bool(noted) and self._trouble is None)
        self.notice.setVisible(bool(noted) or self._trouble is not None)
        match self._trouble:
            case Refusal() as refusal:
                self.notice.show_words(texts.refusal(refusal))
            case Exception() as error:
                self.notice.show_words(self.tr("Not saved yet."), sentences.told(error).whole)
            case None:
                self.notice.show_words(noted, self.tr("It stands on Today until it is seen to."))

    def _fill_open(self, form: WishesForm) -> None:
        self._drop_open()
        self.rows = [OpenWishRow(wish) for wish in form.open]
        for row in self.rows:
            row.settled.connect(self.settled)
            self._open.addWidget(row)
        self._open_head.setVisible(bool(self.rows))

    def _drop_open(self) -> None:
        empty(self._open)
        self.rows = []
        self._open_head.hide()

    def _lay_out(self) -> None:
        main, side, foot = QWidget(), QWidget(), QWidget()
        self._open.setSpacing(Sizes.GROUP)
        main.setLayout(column(column(self._question, self._how), self.wishes, gap=Sizes.APART))
        side.setLayout(
            column(
                column(self._open_head, self._open),
                column(self._interpreter_head, self.interpreter),
                gap=Sizes.APART,
            )
        )
        foot.setLayout(column(self.notice, filled_row(self.undo)))
        inside = QVBoxLayout(self._keyed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(ScrollingColumns(main, foot, side, self.back, side_width=_SIDE, gap=64))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Sizes.PAGE, Sizes.PAGE, Sizes.PAGE, Sizes.PAGE)
        outer.addWidget(self._keyed)


class _WishKeys(Keyed):
    """Digits and arrows reach the first list."""

    def __init__(self, wishes: AnswerList) -> None:
        super().__init__()
        self._wishes = wishes

    def arrow_list(self) -> AnswerList:
        return self._wishes
