"""Beside a question: who is in the room, other ways to answer, the language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from screenapp.protocol.model import Channel
from screenapp.protocol.picture_meanings import MEANINGS
from screenapp.ui.interview.view_models import ADULT, CHILD, SideColumnViewModel
from screenapp.ui.phrases import translated
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    Fold,
    Segments,
    column,
    label,
    quiet,
    second,
    speak,
    strong,
)
from screenapp.ui.widgets.dispose_widgets import empty


class SideColumn(QWidget):
    """Three small parts; those that do not apply to the stage are not there.

    Signals:
        came_in: somebody came into the room.
        hand_over_wanted: the person answers on the screen.
        point_card_wanted: the person points.
        paper_wanted: the person writes, or what they wrote is seen to.
        aloud_wanted: back to asking aloud.
        language_chosen: carries a BCP 47 tag.
        age_marked: the person said whether they are under 18; carries ``child`` or ``adult``.
        language_shown: a question is shown in that language (BCP 47).
    """

    came_in = Signal()
    hand_over_wanted = Signal()
    point_card_wanted = Signal()
    paper_wanted = Signal()
    aloud_wanted = Signal()
    language_chosen = Signal(str)
    age_marked = Signal(str)
    language_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._side: SideColumnViewModel | None = None
        self._heard: QWidget | None = None
        self._room, self._alone, self.someone = strong(), second(), Button()
        self._ways, self._same = strong(), second()
        self.hand_over, self.point_card, self.paper, self.aloud = (Button() for _ in range(4))
        self.which = quiet()
        self.explain = Fold("", self.which)
        self._tongue, self._spoken, self.change = strong(), second(), Button()
        self.withheld, self.aloud_only = quiet(), quiet()
        self._names = QVBoxLayout()
        self._names.setSpacing(Sizes.GAP)
        self._list = QWidget()
        self._list.setLayout(self._names)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._list.hide()
        self._age_words, self.age = label("", "notice-small"), Segments()
        self._ask_age = _part(self._age_words, self.age)
        self.in_room = _part(self._room, self._alone, self.someone)
        self.ways = _part(
            self._ways,
            self._same,
            self._ask_age,
            self.explain,
            self.hand_over,
            self.point_card,
            self.paper,
            self.aloud,
        )
        self.tongue = _part(
            self._tongue, self._spoken, self.change, self._list, self.withheld, self.aloud_only
        )
        self._whole = column(self.in_room, self.ways, self.tongue, gap=Sizes.PAGE)
        self._whole.addStretch()
        self.setLayout(self._whole)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        act_at_once(self.someone)
        self.someone.clicked.connect(self.came_in)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.point_card.clicked.connect(self.point_card_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.aloud.clicked.connect(self.aloud_wanted)
        self.age.chosen.connect(self.age_marked)
        self.change.clicked.connect(self._unfold)

    def language_button(self, language: str) -> QPushButton:
        """The button of *language*, once the list is open."""
        found = (b for b in self._list.findChildren(Button) if b.property("language") == language)
        return next(found)

    def add_way(self, part: QWidget) -> None:
        """*part* stands below where the screen is handed over, as long as it can be."""
        layout = self.ways.layout()
        if layout is not None:
            layout.addWidget(part)
        self._heard = part

    def put_first(self, part: QWidget) -> None:
        self._whole.insertWidget(0, part)

    def show_side(self, side: SideColumnViewModel) -> None:
        if self._side is None or side.languages != self._side.languages:
            self._fill_names(side.languages.offered)
        if self._side is None or side.language != self._side.language:
            self._list.hide()
        self._side = side
        self.retranslate()
        self.age.select(side.age_marked)
        self.language_shown.emit(side.language)

    def _name_age(self) -> None:
        self._age_words.setText(
            self.tr(
                "The age is not known, and some questions wait for it. Mark it before you hand "
                "over the screen; without it they are not asked there."
            )
        )
        marked = self.age.selected
        self.age.set_options([(CHILD, self.tr("Under 18")), (ADULT, self.tr("18 or over"))])
        self.age.select(marked)

    def retranslate(self) -> None:
        self._room.setText(self.tr("In the room"))
        self.someone.setText(self.tr("Someone came in"))
        self._ways.setText(self.tr("Another way to answer"))
        self._same.setText(self.tr("The same question, without speaking."))
        self.hand_over.setText(self.tr("Hand over the screen"))
        self._name_age()
        self.point_card.setText(self.tr("Use the point card"))
        self.paper.setText(self.tr("On paper"))
        self.aloud.setText(self.tr("Ask aloud again"))
        self._tongue.setText(self.tr("Language"))
        self.change.setText(self.tr("Change language"))
        side = self._side
        if side is None:
            return
        together = self.tr("You, %1 and the interpreter, alone.")
        alone = together if side.with_interpreter else self.tr("You and %1, alone.")
        self._alone.setText(fill(alone, side.reference))
        self._spoken.setText(self._named(side.language))
        other_way = side.channel in (Channel.POINT_CARD, Channel.WRITTEN)
        self.in_room.setVisible(side.private_stage)
        self.ways.setVisible(side.can_hand_over or side.can_point)
        self.hand_over.setVisible(side.can_hand_over)
        self._ask_age.setVisible(side.ask_age)
        self.point_card.setVisible(side.can_point)
        self.paper.setVisible(side.can_write)
        if self._heard is not None:
            self._heard.setVisible(side.can_hand_over)
        self.aloud.setVisible(other_way)
        self._say_pictures(side)
        self.tongue.setVisible(side.asks_person)
        self.change.setVisible(len(side.languages.offered) > 1)
        self._say_why_not(side)
        for button in self._list.findChildren(Button):
            button.setText(self._named(str(button.property("language"))))

    def _named(self, language: str) -> str:
        side, name = self._side, name_of(language)
        draft = side is not None and language in side.languages.drafts
        return fill(self.tr("%1 (draft)"), name) if draft else name

    def _say_why_not(self, side: SideColumnViewModel) -> None:
        """Which languages are not offered, why, and what can be done."""
        names = ", ".join(map(name_of, side.languages.withheld))
        said = self.tr(
            "Not offered: %1. No second person has read these words yet; a lead can change that "
            "under Protocols."
        )
        self.withheld.setText(fill(said, names) if names else "")
        self.withheld.setVisible(bool(names))
        aloud = self.tr(
            "The screen is not handed over in %1: no second person has read its words yet; a lead "
            "can change that under Protocols."
        )
        self.aloud_only.setText(fill(aloud, name_of(side.language)) if side.aloud_only else "")
        self.aloud_only.setVisible(side.aloud_only)

    def _say_pictures(self, side: SideColumnViewModel) -> None:
        """What to explain before the screen is handed over; no picture is understood unasked."""
        names = "; ".join(translated(MEANINGS[name].words) for name in side.pictures)
        self.explain.set_text(self.tr("Explain its pictures first"))
        told = self.tr("Too few people knew these yet: %1.")
        self.which.setText(fill(told, names))
        self.explain.setVisible(side.can_hand_over and bool(side.pictures))

    def _unfold(self) -> None:
        self._list.setVisible(self._list.isHidden())

    def _fill_names(self, languages: tuple[str, ...]) -> None:
        empty(self._names)
        for language in languages:
            button = Button(name_of(language))
            button.setProperty("language", language)
            button.clicked.connect(self._choose)
            speak(button, language)
            self._names.addWidget(button)

    def _choose(self) -> None:
        self._list.hide()
        self.language_chosen.emit(str(self.sender().property("language")))


def _part(*children: QWidget) -> QWidget:
    part = QWidget()
    part.setLayout(column(*children))
    return part
