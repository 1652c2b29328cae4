"""The screen in the person's hands: one question, large cards, three quiet things below."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout

from screenapp.errors import ScreenappError
from screenapp.screening.answers import Refusal
from screenapp.ui.person.last_page import LastPage
from screenapp.ui.person.ports import Sound
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.person.question import QuestionSheet
from screenapp.ui.person.view_model import Ending, PersonViewModel
from screenapp.ui.shell.face_stack import FaceStack
from screenapp.ui.shell.languages import is_right_to_left
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import speak

IDLE_SECONDS = 30
_COLUMN = 1088
_ABOVE = 44
_MOST = 1000  # of the room, as far as the column is wide
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class PersonPage(Page):
    """Full screen, without a way back. No key closes it; it blanks itself when left alone.

    Signals:
        released: the worker has the screen again; carries the screening's id and an `Ending`.
        language_wanted: the program's own words should be in this language (BCP 47) from now on;
            empty: the worker's own again.
    """

    released = Signal(object, object)
    language_wanted = Signal(str)
    guarded = True

    def __init__(self, *, sound: Sound | None = None, idle_seconds: int = IDLE_SECONDS) -> None:
        super().__init__()
        self._handed_over, self._language = False, ""
        self._shown: int | None = None
        self.sheet = QuestionSheet(sound)
        self.last = LastPage()
        self.last.staff_there.connect(self._speak_to_staff)
        self._faces = FaceStack()
        self._faces.addWidget(self.sheet)
        self._faces.addWidget(self.last)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(idle_seconds * 1000)
        self._faces.setMaximumWidth(_COLUMN)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(Sizes.PAGE, _ABOVE, Sizes.PAGE, Sizes.APART)
        middle.addStretch(1)
        middle.addWidget(self._faces, _MOST)
        middle.addStretch(1)

    # --- what the presenter tells -----------------------------------------------------

    def speak(self, language: str) -> None:
        self._handed_over, self._language = True, language
        rtl = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.sheet.speak(language)
        speak(self.last.thanks, language)
        self.language_wanted.emit(language)

    def show_question(self, face: PersonViewModel) -> None:
        self.sheet.show_face(face)
        self._faces.alone(self.sheet)
        self.idle.start()
        if face.face != self._shown:
            self._shown = face.face
            self.turned.emit()

    def say_not_taken(self) -> None:
        self.sheet.show_not_taken()

    def show_refusal(self, refusal: Refusal) -> None:
        self.sheet.show_refusal(refusal)

    def show_not_saved(self) -> None:
        self.sheet.show_not_saved()

    def show_closing(self) -> None:
        self._end(thanks=True)

    def show_blank(self) -> None:
        self._end(thanks=False)

    def show_locked(self, error: ScreenappError | None) -> None:
        self.last.show_locked(error)

    def release(self, screening: UUID, ending: Ending) -> None:
        self._handed_over = False
        self.last.hide_form()
        self.unsetLayoutDirection()
        self.language_wanted.emit("")
        self.released.emit(screening, ending)

    # --- itself -----------------------------------------------------------------------

    def introduce(self, presenter: PersonPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps."""
        sheet = self.sheet
        sheet.chosen.connect(presenter.chosen)
        sheet.confirmed.connect(presenter.confirmed)
        sheet.skipped.connect(presenter.skipped)
        sheet.stopped.connect(presenter.stopped)
        sheet.talk_wanted.connect(presenter.talk_wanted)
        sheet.tried_again.connect(presenter.tried_again)
        self.last.unlock_wanted.connect(presenter.unlock_wanted)
        self.idle.timeout.connect(presenter.left_alone)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._handed_over:
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that the cards leave goes anywhere else."""
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self.idle.isActive():
            self.idle.start()
        return False

    def _watch(self, on: bool) -> None:
        app = QApplication.instance()
        if app is None:
            return
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _speak_to_staff(self, there: bool) -> None:
        """Who types the passphrase reads it in their own language."""
        self.language_wanted.emit("" if there else self._language)

    def _end(self, *, thanks: bool) -> None:
        self.idle.stop()
        self.sheet.clear()
        self.last.show_thanks(thanks)
        self._faces.alone(self.last)
        self.setFocus()
        self._shown = None
        self.turned.emit()
