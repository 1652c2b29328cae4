"""Three large buttons by which what stands on the page is heard, once more, and slower."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.hearing.utterance import Utterance
from screenapp.ui.person.cards import PictureCard
from screenapp.ui.widgets import Button, quiet

HEIGHT: Final = 64
_LOOKED_AT: Final = 100
"""Milliseconds between two looks at what is being said, and whether it still may be."""
Key = Qt.Key
translate = QCoreApplication.translate
_LISTEN_KEYS: Final = frozenset({Key.Key_F2, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause})
_BIG_KEYS: Final = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
"""What one big key, a switch or a presenter sends; only where nothing else has the focus."""

Shown = tuple[QWidget, Utterance]
"""What is painted, and its words."""


class ListenBar(QWidget):
    """Not there until the check was passed. Says what *shown* gives, which is what is painted, and
    nothing else; once the output changed it says that the sound is off.

    Signals:
        listened: somebody listens, just now.
    """

    listened = Signal()

    def __init__(self, hearing: Hearing | None, shown: Callable[[], Sequence[Shown]]) -> None:
        super().__init__()
        self._hearing, self._shown = hearing, shown
        self._saying: tuple[Shown, ...] = ()
        self._offered = False
        self.listen = Button("", icon="listen", height=HEIGHT)
        self.again = Button("", icon="back", height=HEIGHT)
        self.slower = Button("", icon="clock", height=HEIGHT)
        self.slower.setCheckable(True)
        self.off = quiet()
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOKED_AT)
        self._watch.timeout.connect(self._look)
        self.listen.clicked.connect(self._listen)
        self.again.clicked.connect(self._again)
        self.slower.clicked.connect(self._slower)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.listen, self.again, self.slower):
            row.addWidget(part)
        row.addWidget(self.off, 1)
        row.addStretch()
        self.retranslate()

    def come(self) -> None:
        """Another page is shown: silent, and its voice is made ready."""
        self._stop()
        if self._hearing is not None:
            self._offered = self._offered or self._hearing.readiness is Readiness.READY
            self._hearing.prepare([said for _, said in self._shown()])
        if self._offered:
            self._watch.start()
        self.retranslate()

    def leave(self) -> None:
        """Silent at once, and nothing more is watched."""
        self._stop()
        self._watch.stop()

    def press(self, event: QKeyEvent) -> bool:
        """Whether *event*, which nothing else took, was a key for listening."""
        key = event.key()
        if event.isAutoRepeat() or not self._may:
            return False
        if key in _LISTEN_KEYS or key in _BIG_KEYS:
            self.listen.click()
        elif key == Key.Key_F3:
            self.again.click()
        elif key == Key.Key_F4:
            self.slower.click()
        else:
            return False
        return True

    def retranslate(self) -> None:
        """What is not shown has no words: a screen reader comes upon hidden things too."""
        may, off = self._may, self._offered and not self._may
        said = translate("QuestionSheet", "Listen")
        if self._going:
            said = translate("QuestionSheet", "Pause")
        for button, words in (
            (self.listen, said),
            (self.again, translate("QuestionSheet", "Again")),
            (self.slower, translate("QuestionSheet", "Slower")),
        ):
            _say(button, words if may else "")
            button.setVisible(may)
        silent = translate(
            "QuestionSheet", "The sound is off. Whoever helps you can check it with you again."
        )
        self.off.setText(silent if off else "")
        self.off.setVisible(off)
        self.setVisible(self._offered)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _may(self) -> bool:
        return self._offered and (
            self._hearing is not None and self._hearing.readiness is Readiness.READY
        )

    @property
    def _going(self) -> bool:
        """Whether something is being said, and not paused."""
        hearing = self._hearing
        return hearing is not None and hearing.at is not None and not hearing.paused

    def _listen(self) -> None:
        """From what has the focus, else from the beginning; while it says something, pause."""
        if self._hearing is None:
            return
        if self._hearing.at is not None:
            self._hearing.pause_or_go_on()
            self._look()
            return
        self._saying = tuple(self._shown())
        focus = QApplication.focusWidget()
        begins = [at for at, (thing, _) in enumerate(self._saying) if thing is focus]
        self._hearing.play([said for _, said in self._saying], at=begins[0] if begins else 0)
        self._look()

    def _again(self) -> None:
        if self._hearing is not None:
            self._hearing.stop()
            self._saying = tuple(self._shown())
            self._hearing.play([said for _, said in self._saying])
            self._look()

    def _slower(self) -> None:
        if self._hearing is not None:
            self._hearing.set_slow(self.slower.isChecked())
            self._look()

    def _stop(self) -> None:
        if self._hearing is not None:
            self._hearing.stop()
        self._mark(None)

    def _look(self) -> None:
        at = self._hearing.at if self._hearing is not None else None
        self._mark(at)
        if self._going:
            self.listened.emit()
        self.retranslate()

    def _mark(self, at: int | None) -> None:
        """The card whose word is being said stands out: who cannot read knows which it is."""
        for number, (thing, _) in enumerate(self._saying):
            if isinstance(thing, PictureCard):
                thing.set_spoken(number == at)
        if at is None:
            self._saying = ()


def _say(button: Button, words: str) -> None:
    if button.text() != words:
        button.setText(words)
        button.setAccessibleName(words)
