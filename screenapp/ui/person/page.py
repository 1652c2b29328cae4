"""The screen in the person's hands: one question, large cards, four things below, a corner."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from screenapp.errors import ScreenappError
from screenapp.hearing.hearing import Hearing
from screenapp.screening.answers import Refusal
from screenapp.ui.person.dark_page import DarkPage
from screenapp.ui.person.last_page import LastPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.person.question import QuestionSheet
from screenapp.ui.person.view_model import Ending, PersonViewModel
from screenapp.ui.shell.face_stack import FaceStack
from screenapp.ui.shell.languages import is_right_to_left
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, speak

SECONDS = 30
CORNER = 64
_COLUMN = 1088
_MOST = 1000  # of the room, as far as the column is wide
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
        QEvent.Type.FocusIn,  # a switch or a screen reader goes from one thing to the next
        QEvent.Type.Wheel,
    }
)


class PersonPage(Page):
    """Full screen, without a way back. No key closes it. *dim_seconds* after the last touch it
    goes dark, and *return_seconds* later it blanks itself.

    Signals:
        released: the worker has the screen again; carries the screening's id and an `Ending`.
        language_wanted: the program's own words should be in this language (BCP 47) from now on;
            empty: the worker's own again.
        hide_wanted: the corner was pressed.
    """

    released = Signal(object, object)
    language_wanted = Signal(str)
    hide_wanted = Signal()
    guarded = True

    def __init__(
        self,
        *,
        hearing: Hearing | None = None,
        dim_seconds: int = SECONDS,
        return_seconds: int = SECONDS,
    ) -> None:
        super().__init__()
        self._handed_over, self._language = False, ""
        self._shown: int | None = None
        self.sheet, self.last, self.dark = QuestionSheet(hearing), LastPage(), DarkPage()
        self.last.staff_there.connect(self._speak_to_staff)
        self.sheet.sound.listened.connect(self.touch)
        self.idle, self.returning = QTimer(self), QTimer(self)
        for timer, seconds in ((self.idle, dim_seconds), (self.returning, return_seconds)):
            timer.setSingleShot(True)
            timer.setInterval(seconds * 1000)
        self.corner = _Corner()
        self.corner.clicked.connect(self.hide_wanted)
        act_at_once(self.corner)
        self._lay_out()

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
        self._faces.alone(self.sheet)
        self.sheet.show_face(face)
        if face.item and not self.is_dark:
            self.idle.start()
        else:  # before the first question there is nothing to put out of sight
            self.idle.stop()
        if face.face != self._shown:
            self._shown = face.face
            self.turned.emit()

    def show_dark(self) -> None:
        """Nothing can be read, nor found in the window; what was typed stands there afterwards."""
        self.sheet.sound.leave()
        self.idle.stop()
        self.returning.start()
        self._whole.alone(self.dark)
        self.setFocus()
        self.turned.emit()

    def show_light(self) -> None:
        self.returning.stop()
        self._whole.alone(self._lit)
        self.sheet.take_focus()
        self.sheet.sound.come()
        self.idle.start()
        self.turned.emit()

    @property
    def is_dark(self) -> bool:
        return self._whole.currentWidget() is self.dark

    def say_not_taken(self) -> None:
        if not self.is_dark:
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
        sheet.back_wanted.connect(presenter.went_back)
        sheet.stopped.connect(presenter.stopped)
        sheet.talk_wanted.connect(presenter.talk_wanted)
        sheet.tried_again.connect(presenter.tried_again)
        self.last.unlock_wanted.connect(presenter.unlock_wanted)
        self.idle.timeout.connect(presenter.gone_quiet)
        self.returning.timeout.connect(presenter.left_alone)
        self.dark.pressed.connect(presenter.picture_pressed)
        self.dark.touched.connect(presenter.left_alone)

    def touch(self) -> None:
        """Somebody is there; also while they listen, and nothing is pressed."""
        if self.idle.isActive():
            self.idle.start()

    def retranslate(self) -> None:
        super().retranslate()
        self.corner.setAccessibleName(self.tr("Hide"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._handed_over:
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that the cards leave goes anywhere else."""
        event.accept()
        if self.is_dark:
            self.dark.keyPressEvent(event)
        elif self._faces.currentWidget() is self.sheet:
            self.sheet.sound.press(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_corner()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_dark:
            self.sheet.sound.come()
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.sound.leave()
        self._watch(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
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
        self.returning.stop()
        self._whole.alone(self._lit)
        self.sheet.clear()
        self.last.show_thanks(thanks)
        self._faces.alone(self.last)
        self.setFocus()
        self._shown = None
        self.turned.emit()

    def _place_corner(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.corner.move(0 if mirrored else self.width() - CORNER, 0)

    def _lay_out(self) -> None:
        self._whole, self._lit, self._faces = FaceStack(), QWidget(), FaceStack()
        self._lit.setObjectName("page")
        self._faces.addWidget(self.sheet)
        self._faces.addWidget(self.last)
        self._faces.setMaximumWidth(_COLUMN)
        middle = QHBoxLayout(self._lit)
        middle.setContentsMargins(Sizes.PAGE, CORNER, Sizes.PAGE, Sizes.APART)
        middle.addStretch(1)
        middle.addWidget(self._faces, _MOST)
        middle.addStretch(1)
        self.corner.setParent(self._lit)
        self.corner.setFixedSize(CORNER, CORNER)
        self._whole.bring(self._lit)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)


class _Corner(Button):
    """A quiet picture without words, in the middle of what can be pressed."""

    def __init__(self) -> None:
        super().__init__("", "quiet", icon="hide", height=CORNER)

    def _icon_gap(self) -> int:
        return 0
