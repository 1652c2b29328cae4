"""One question in large letters with its cards, and skip, stop, talk below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from screenapp.hearing.hearing import Hearing
from screenapp.hearing.utterance import Utterance
from screenapp.protocol.address import plain
from screenapp.screening.answers import Refusal
from screenapp.ui.person.cards import HEIGHT, WIDTH, PictureCard
from screenapp.ui.person.listen_bar import ListenBar
from screenapp.ui.person.own_words import PRACTICE, WorkerWords, card_word
from screenapp.ui.person.view_model import MORE, PersonViewModel
from screenapp.ui.phrases import translated
from screenapp.ui.shell import icons
from screenapp.ui.shell.languages import is_large_script, is_right_to_left
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import (
    Button,
    PrivateEdit,
    column,
    label,
    notice,
    scrolled,
    speak,
)
from screenapp.ui.widgets.dispose_widgets import discard
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.ui.widgets.typed_signs import TypedSigns

BELOW = 64
_BESIDE = 72
_LARGE_TEXT = 1.5  # from there on four large words beside one another take the room of the cards
_ACROSS = 3
_MOST = 1000  # of the room, as far as cards grow


class QuestionSheet(QWidget):
    """Draws one `PersonViewModel`.

    Signals:
        chosen: a card was pressed; carries the number of the face shown, and the card's key.
        confirmed: go on; carries that number, and what was typed, which may be empty.
        skipped: not this one; carries that number.
        back_wanted: the question before; carries that number.
        stopped, talk_wanted: the other two below.
        tried_again: save once more what was not saved.
    """

    chosen = Signal(int, str)
    confirmed = Signal(int, str)
    skipped = Signal(int)
    back_wanted = Signal(int)
    stopped = Signal()
    talk_wanted = Signal()
    tried_again = Signal()

    def __init__(self, hearing: Hearing | None) -> None:
        super().__init__()
        self._language = ""
        self._face: PersonViewModel | None = None
        self._unsaved = False
        self._refused: Refusal | None = None
        self._hurried = False
        self.cards: list[PictureCard] = []
        self._picture, self._question = QLabel(), label("", "person")
        self._beside, self._worker = label("", "quiet"), WorkerWords()
        self.sound = ListenBar(hearing, self._spoken)
        self.line = PrivateEdit()
        self._kept = KeptEdit(self.line)
        self.signs = label("", "quiet")
        self._typed_signs = TypedSigns(self.line, self.signs)
        self.go_on = Button("", "primary", height=Sizes.PRIMARY)
        self.notice, self.again = notice(), Button("", "notice")
        self.back = _Below(icon="back")
        self.skip = _Below(icon="skip")
        self.stop = _Below(icon="stop")
        self.talk = _Below(icon="talk")
        self._grid = QGridLayout()
        for waiting in (self._beside, self.line, self.signs, self.go_on):
            waiting.hide()
        self.notice.hide()
        self.again.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_face(self, face: PersonViewModel) -> None:
        again = self._face is not None and self._face.item == face.item
        worded = again and self._face is not None and self._face.question != face.question
        same = again and self._face is not None and self._face.cards == face.cards
        self._face, self._unsaved, self._refused, self._hurried = face, False, None, False
        self.notice.hide()
        self.again.hide()
        speak(self._question, face.language)
        self._worker.speak(face.worker_language)
        self.back.setEnabled(face.may_go_back)
        self._show_picture(face)
        if not same:
            self._fill(face)
        for card in self.cards:
            card.setChecked(card.key in face.chosen)
        self.line.setVisible(face.typed)
        self.go_on.setVisible(face.confirms)
        self.retranslate()
        if not again or worded:
            self.line.clear()
        if not same:  # else what was pressed hands the focus to its neighbour
            self.take_focus()
        self._kept.stand(face.item if face.typed else "", "line")
        self.sound.come()

    def take_focus(self) -> None:
        """Nothing has an outline but a line to type in."""
        typed = self._face is not None and self._face.typed
        (self.line if typed else self).setFocus()

    @property
    def _below(self) -> tuple["_Below", ...]:
        return self.back, self.skip, self.stop, self.talk

    def speak(self, language: str) -> None:
        """What stands below is as easy to read as the question is, in any script."""
        self._language = language
        for thing in self._below:
            thing.set_large(is_large_script(language))

    def show_refusal(self, refusal: Refusal) -> None:
        """What was typed stays; the sentence says what would do."""
        self._refused, self._unsaved, self._hurried = refusal, False, False
        self.again.hide()
        self.notice.show()
        self.retranslate()

    def show_not_saved(self) -> None:
        self._refused, self._unsaved, self._hurried = None, True, False
        self.again.show()
        self.notice.show()
        self.retranslate()

    def show_not_taken(self) -> None:
        """Said unless something is said that has to be seen to first."""
        if self._face is None or self._unsaved:
            return
        self._refused, self._hurried = None, True
        self.again.hide()
        self.notice.show()
        self.retranslate()

    def clear(self) -> None:
        """Nothing of the question or of an answer stays in the page."""
        self._face = None
        self.sound.leave()
        self._question.clear()
        self._beside.clear()
        self._beside.hide()
        self._picture.clear()
        self._kept.stand("", "")
        self.line.clear()
        discard(*self.cards)
        self.cards = []

    def retranslate(self) -> None:
        """What is not shown has no words: a screen reader comes upon hidden things too."""
        self.back.setText(self.tr("One question back"))
        self.skip.setText(self.tr("Skip this"))
        self.stop.setText(self.tr("Stop"))
        self.talk.setText(self.tr("Talk to someone"))
        self.go_on.setText(_shown(self.go_on, self.tr("Go on")))
        self.again.setText(_shown(self.again, self.tr("Try again")))
        self.line.setAccessibleName(_shown(self.line, self.tr("Your answer")))
        self.notice.show_words(_shown(self.notice, self._trouble()))
        if self._face is not None:
            self._say_question(self._face)
            self._say_answers(self._face)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _trouble(self) -> str:
        if self._unsaved:
            return self.tr("Not saved yet. Try again, or give this to the person who helps you.")
        if self._hurried:
            return self.tr("That was very quick. Look, then press again.")
        return "" if self._refused is None else self._what_would_do(self._refused)

    def _say_question(self, face: PersonViewModel) -> None:
        words, beside = face.question, face.beside
        if words is None:
            words = translated(PRACTICE)
            beside = self._worker.beside(PRACTICE, words)
        self._question.setText(words)
        self._beside.setText(beside)
        self._beside.setVisible(bool(beside))

    def _say_answers(self, face: PersonViewModel) -> None:
        for card, shown in zip(self.cards, face.cards, strict=True):
            if shown.text is not None:
                card.set_words(shown.text, shown.beside)
                continue
            own = card_word(face, shown)
            words = translated(own)
            card.set_words(words, self._worker.beside(own, words))

    def _what_would_do(self, refusal: Refusal) -> str:
        """In words for whoever answers; staff have their own."""
        match refusal:
            case Refusal.NOT_A_NUMBER:
                return self.tr("Write it in digits only, such as 1200.")
            case Refusal.OUT_OF_RANGE:
                return self.tr("This number does not fit the question.")
            case Refusal.NOT_A_DATE:
                return self.tr(
                    "Write the year, the month and the day in digits, such as 2026-05-31. A year"
                    " alone will do."
                )
            case Refusal.DATE_OUTSIDE:
                return self.tr(
                    "This date does not fit the question. Write the year, the month and the day in"
                    " digits, or a year alone."
                )
            case Refusal.TOO_LONG:
                return self.tr("This is too long to keep. Write less.")
            case _:
                return self.tr("Choose an answer, or skip this.")

    def _fill(self, face: PersonViewModel) -> None:
        discard(*self.cards)
        large = is_large_script(face.language)
        self.cards = [
            PictureCard(card.key, "", card.picture, large=large, parent=self._holder)
            for card in face.cards
        ]
        for number, card in enumerate(self.cards):
            card.setCheckable(face.several and card.key != MORE)
            card.clicked.connect(self._pressed)
            self._grid.addWidget(card, number // _ACROSS, number % _ACROSS)
        for place in range(_ACROSS):
            self._grid.setColumnStretch(place, 1)
        rows = (len(self.cards) + _ACROSS - 1) // _ACROSS
        self._holder.setMaximumHeight(rows * (current().px(HEIGHT) + Sizes.GROUP))
        self._holder.setVisible(bool(self.cards))

    def _show_picture(self, face: PersonViewModel) -> None:
        known = face.picture in icons.PICTOGRAMS
        self._picture.setVisible(known)
        if known and face.picture is not None:
            mirrored = is_right_to_left(face.language)
            ratio = self.devicePixelRatioF()
            ink = current().tokens.ink
            self._picture.setPixmap(
                icons.picture(
                    face.picture, ink, _BESIDE, mirrored=mirrored, pictogram=True, ratio=ratio
                )
            )
        else:
            self._picture.setPixmap(QPixmap())

    def _pressed(self) -> None:
        card = self.sender()
        if isinstance(card, PictureCard) and self._face is not None:
            self.chosen.emit(self._face.face, card.key)

    def _confirm(self) -> None:
        if self._face is not None:
            self.confirmed.emit(self._face.face, self.line.text())

    def _skip(self) -> None:
        if self._face is not None:
            self.skipped.emit(self._face.face)

    def _go_back(self) -> None:
        if self._face is not None:
            self.back_wanted.emit(self._face.face)

    def _spoken(self) -> list[tuple[QWidget, Utterance]]:
        """What is painted, from top to bottom: only this is ever said."""
        face = self._face
        if face is None:
            return []
        own, asked = plain(self._language), plain(face.language)
        texts: list[tuple[QWidget, str, str]] = []
        texts.append((self._question, self._question.text(), asked if face.question else own))
        for card, shown in zip(self.cards, face.cards, strict=True):
            texts.append((card, card.text(), own if shown.text is None else asked))
        for button in (self.go_on, self.again, *self._below):
            texts.append((button, button.text(), own))
        # A new card counts as hidden until the next event puts it in its place.
        waiting = frozenset[QWidget](self.cards)
        return [
            (thing, Utterance(text, language))
            for thing, text, language in texts
            if text and thing.isEnabled() and (thing in waiting or not thing.isHidden())
        ]

    def _connect(self) -> None:
        self.go_on.clicked.connect(self._confirm)
        self.line.returnPressed.connect(self._confirm)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._skip)
        self.stop.clicked.connect(self.stopped)
        self.talk.clicked.connect(self.talk_wanted)
        self.again.clicked.connect(self.tried_again)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Sizes.APART)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        asked = column(self._question, self._beside, gap=4)
        # In the middle by what is around it: aligned, it would get no more than its hint's height.
        asked.insertStretch(0)
        asked.addStretch()
        top.addLayout(asked, 1)
        self.line.setMinimumHeight(Sizes.PRIMARY)
        self.line.setProperty("k", "person")
        self.notice.add(_leading(self.again))
        self._holder = QWidget()
        self._grid.setSpacing(Sizes.GROUP)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._holder.setLayout(self._grid)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Sizes.PAGE)
        inside.addWidget(self.sound)
        inside.addLayout(top)
        inside.addWidget(self._holder, _MOST)
        self.go_on.setMinimumWidth(WIDTH)
        below_cards = column(self.line, self.signs, self.notice, gap=Sizes.GROUP)
        below_cards.addLayout(_leading(self.go_on))
        inside.addLayout(below_cards)
        inside.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Sizes.GROUP)
        for thing in self._below:
            below.addWidget(thing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GROUP)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(below)


class _Below(Button):
    """One of the four things below, in letters of the size that is read."""

    def __init__(self, icon: str) -> None:
        super().__init__("", icon=icon, height=BELOW)
        self._large = False

    def set_large(self, large: bool) -> None:
        """Whether the letters of the script are small at a given size."""
        self._large = large
        self.updateGeometry()
        self.update()

    def word_font(self) -> QFont:
        font = super().word_font()
        usual = Sizes.HEADING if self.theme.scale < _LARGE_TEXT else Sizes.BODY
        size = Sizes.LARGE_SCRIPT[usual] if self._large else usual
        font.setPixelSize(self.theme.px(size))
        return font


def _shown(thing: QWidget, words: str) -> str:
    return "" if thing.isHidden() else words


def _leading(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row
