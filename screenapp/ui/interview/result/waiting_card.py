"""Corrections that wait for a second person: both versions, and who may agree."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview.columns import filled_row
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.view_model import WaitingLine
from screenapp.ui.interview.view_models import Colleague
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    PassphraseEdit,
    body,
    card,
    column,
    heading,
    quiet,
)
from screenapp.ui.widgets.dispose_widgets import empty

_NO_DIGITS = 10


class WaitingRow(QWidget):
    """One correction. Its author may take it back, or have a colleague agree on the spot; anybody
    else agrees, or leaves it as it was.

    Signals:
        agreed, dropped: carry the correction's event id.
        seconded: carries that, and the name and passphrase of who agrees on the spot.
        took_focus: what was done goes on here; carries the widget to be seen.
    """

    agreed = Signal(object)
    dropped = Signal(object)
    seconded = Signal(object, str, str)
    took_focus = Signal(object)

    def __init__(self, shown: WaitingLine, colleagues: tuple[Colleague, ...]) -> None:
        super().__init__()
        self.shown = shown
        self._stands, self._instead, self._why = body(), body(), quiet()
        self.agree, self.drop = Button(), Button("", "link")
        self.on_the_spot = Button()
        self.seconds = AnswerList()
        self.seconds.set_answers([(c.id, c.name) for c in colleagues], first_digit=_NO_DIGITS)
        self.passphrase = PassphraseEdit()
        self._own, self.keep = Field(edit=self.passphrase), Button()
        self.form = QWidget()
        self.form.setLayout(column(self.seconds, self._own, self.keep))
        self.form.hide()
        self.setLayout(
            column(
                self._stands,
                self._instead,
                self._why,
                filled_row(self.agree, self.on_the_spot, self.drop),
                self.form,
                gap=4,
            )
        )
        can_be_made_anew = shown.instead is None or shown.stands is None or not shown.stands.answer
        self.agree.setVisible(not shown.mine)
        self.on_the_spot.setVisible(shown.mine and bool(colleagues) and can_be_made_anew)
        self._connect()
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase waits on a page that nobody sees."""
        super().hideEvent(event)
        self.passphrase.take()

    def checked(self) -> None:
        """The passphrase was looked at: another try is free."""
        self.keep.setEnabled(True)

    def retranslate(self) -> None:
        shown = self.shown
        stands = result_words.recorded(shown.stands) if shown.stands is not None else ""
        self._stands.setText(fill(self.tr("Stands now: %1"), stands))
        self._stands.setVisible(bool(stands))
        instead = self.tr("Instead: that it was recorded by mistake")
        if shown.instead is not None:
            instead = fill(self.tr("Instead: %1"), result_words.recorded(shown.instead))
        self._instead.setText(instead)
        parts = (result_words.reason(shown.reason), shown.by, texts.clock(shown.at))
        self._why.setText(" · ".join(part for part in parts if part))
        self.agree.setText(self.tr("I agree"))
        self.drop.setText(self.tr("Leave it as it was"))
        self.on_the_spot.setText(self.tr("A colleague agrees now"))
        self._name_own()
        self.keep.setText(self.tr("Agree"))

    def _connect(self) -> None:
        self.agree.clicked.connect(lambda: self.agreed.emit(self.shown.event))
        self.drop.clicked.connect(lambda: self.dropped.emit(self.shown.event))
        self.on_the_spot.clicked.connect(self._open)
        self.seconds.chosen.connect(self._second_pressed)
        self.passphrase.returnPressed.connect(self._report)
        self.keep.clicked.connect(self._report)

    def _open(self) -> None:
        self.form.show()
        self.on_the_spot.hide()
        self.took_focus.emit(self.keep)

    def _second_pressed(self) -> None:
        self.passphrase.take()
        self._name_own()
        self.passphrase.setFocus()

    def _name_own(self) -> None:
        self._own.set_label(fill(self.tr("%1 types their own passphrase"), self._name()))

    def _name(self) -> str:
        """The name of who agrees; a general word while nobody is chosen."""
        chosen = self.seconds.selected
        return self.seconds.row(chosen[0]).text() if chosen else self.tr("The colleague")

    def _report(self) -> None:
        if not self.keep.isEnabled():
            return
        chosen, passphrase = self.seconds.selected, self.passphrase.take()
        self.keep.setEnabled(not (chosen and passphrase))
        self.seconded.emit(self.shown.event, self._name() if chosen else "", passphrase)


class WaitingCard(QWidget):
    """All that waits; hidden while nothing does.

    Signals:
        agreed, dropped, seconded, took_focus: as those of `WaitingRow`.
    """

    agreed = Signal(object)
    dropped = Signal(object)
    seconded = Signal(object, str, str)
    took_focus = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._more = heading(), quiet()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Sizes.GROUP)
        paper = card(self._heading, self._more)
        paper.add(self._rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(paper)
        self.retranslate()

    @property
    def rows(self) -> list[WaitingRow]:
        return self.findChildren(WaitingRow)

    def show_lines(self, lines: tuple[WaitingLine, ...], colleagues: tuple[Colleague, ...]) -> None:
        empty(self._rows)
        for shown in lines:
            row = WaitingRow(shown, colleagues)
            row.agreed.connect(self.agreed)
            row.dropped.connect(self.dropped)
            row.seconded.connect(self.seconded)
            row.took_focus.connect(self.took_focus)
            self._rows.addWidget(row)
        self.setVisible(bool(lines))

    def checked(self) -> None:
        for row in self.rows:
            row.checked()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Waits for a second person"))
        self._more.setText(self.tr("Until then everything stands and counts as it was."))
        for row in self.rows:
            row.retranslate()
