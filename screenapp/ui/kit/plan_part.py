"""Where papers hang: since when and in which languages; one more, and taking one down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.printing.kit.order import KitPaper
from screenapp.printing.kit.wording import wordings
from screenapp.ui.kit.presenter import KitChoice
from screenapp.ui.kit.refused import refused_words
from screenapp.ui.phrases import day_and_month, fill, translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import (
    Button,
    Field,
    Segments,
    body,
    card,
    hairline,
    heading,
    notice,
    quiet,
    row,
)
from screenapp.vault.care.signs import HangingSign
from screenapp.workflow.kit_words import PAPERS, PLACES, KitRefusal, PlaceKind


class HangingPlan(QWidget):
    """Signals:
    put_up_wanted: the chosen paper hangs; carries a `KitChoice`, a `PlaceKind`, and which one.
    down_wanted: a paper was taken down; carries the id of the sign.
    """

    put_up_wanted = Signal(object, object, str)
    down_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._signs: tuple[HangingSign, ...] = ()
        self._choice: KitChoice | None = None
        self.heading, self.empty, self.what = heading(), body(limited=True), quiet()
        self.kind = Segments()
        self.where = Field()
        self.put_up = Button(icon="plus")
        self.problem = notice()
        self.problem.hide()
        self.put_up.clicked.connect(self._put_up)
        self.downs: dict[str, Button] = {}
        self._list = card(gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        for widget in (
            self.heading, self.empty, self._list, self.what, self.kind, self.where, self.problem
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self.put_up, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()
        self.kind.select(PlaceKind.STALL.value)

    def show_signs(self, signs: tuple[HangingSign, ...]) -> None:
        self._signs = signs
        self.problem.hide()
        self.where.edit.setText("")
        self._draw()

    def show_choice(self, choice: KitChoice) -> None:
        """The paper that would be noted."""
        self._choice = choice
        self.what.setText(
            fill(
                self.tr("Note where it hangs: %1, %2"),
                translated(PAPERS[choice.paper]),
                _names(choice.languages),
            )
        )
        shown = choice.paper.hangs
        for widget in (self.what, self.kind, self.where, self.put_up):
            widget.setVisible(shown)

    def show_refused(self, refused: KitRefusal) -> None:
        self.problem.show_words(refused_words(refused))
        self.problem.show()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Where they hang"))
        self.empty.setText(
            self.tr("Nothing is noted yet. Note each sign you put up, and when it comes down.")
        )
        self.kind.set_options([(one.value, translated(words)) for one, words in PLACES.items()])
        self.where.set_label(self.tr("Which one, such as “left, by the door”"))
        self.put_up.setText(self.tr("It hangs since today"))
        if self._choice is not None:
            self.show_choice(self._choice)
        self._draw()

    def _draw(self) -> None:
        while (entry := self._list.column.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.downs = {}
        for number, sign in enumerate(self._signs):
            if number:
                self._list.add(hairline())
            self._list.add(self._row(sign))
        self._list.setVisible(bool(self._signs))
        self.empty.setVisible(not self._signs)

    def _row(self, sign: HangingSign) -> QWidget:
        place = " · ".join(filter(None, (translated(PLACES[PlaceKind(sign.kind)]), sign.place)))
        title = f"{translated(PAPERS[KitPaper(sign.paper)])} · {place}"
        said = self._since(sign)
        if sign.down is not None:
            return row(title, said)
        down = Button(self.tr("Taken down"))
        down.setAccessibleName(fill(self.tr("Taken down: %1"), title))
        down.setProperty("sign", sign.id)
        down.clicked.connect(self._down)
        self.downs[sign.id] = down
        return row(title, said, down)

    def _since(self, sign: HangingSign) -> str:
        """In which languages, and from when to when it hung or since when it hangs."""
        if sign.printed is None or sign.up is None:
            if sign.down is None:
                return self.tr("Hangs; nobody noted since when, nor in which languages")
            until = day_and_month(sign.down)
            return fill(self.tr("Hung until %1; nobody noted since when"), until)
        names, printed, up = _names(sign.languages), *map(day_and_month, (sign.printed, sign.up))
        if sign.down is None:
            return fill(self.tr("%1 · printed %2 · hangs since %3"), names, printed, up)
        said = self.tr("%1 · printed %2 · hung from %3 to %4")
        return fill(said, names, printed, up, day_and_month(sign.down))

    def _down(self) -> None:
        button = self.sender()
        if button is not None:
            self.down_wanted.emit(str(button.property("sign")))

    def _put_up(self) -> None:
        if self._choice is not None:
            kind = PlaceKind(self.kind.selected)
            self.put_up_wanted.emit(self._choice, kind, self.where.text)


def _names(languages: tuple[str, ...]) -> str:
    """The languages by their own names; a code there is no file of stays a code."""
    known = wordings()
    return ", ".join(known[code].name if code in known else code for code in languages)
