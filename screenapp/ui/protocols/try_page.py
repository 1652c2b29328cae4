"""A try: the interview's own pages, what it comes to beside each question, and nothing kept."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screenapp.ui.interview.columns import ButtonRow
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.view_models import ResultViewModel
from screenapp.ui.protocols.status_part import StandingPart
from screenapp.ui.protocols.try_start import TryStart
from screenapp.ui.protocols.view_models import StartViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, column, quiet, scrolled, strong


class TryPage(QWidget):
    """That it is a try stands above every face of it.

    Signals:
        left: back to the protocol.
        begin_wanted: a try is to begin; carries a `Begun`.
        again_wanted: from the start.
        result_wanted: what it comes to as it stands.
    """

    left = Signal()
    begin_wanted = Signal(object)
    again_wanted = Signal()
    result_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back, self.now, self.again = Button(kind="link", icon="left"), Button(), Button()
        self._title, self._nothing_kept = quiet(), strong()
        self.start, self.standing = TryStart(), StandingPart()
        self._presenter: InterviewPresenter | None = None
        self._interview: InterviewPage | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self.start))
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.start.begun.connect(self.begin_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.now.clicked.connect(self.result_wanted)
        self.retranslate()

    def introduce(self, presenter: InterviewPresenter) -> None:
        """Report what is done in the interview to *presenter*, which the caller keeps."""
        self._presenter = presenter

    @property
    def interview(self) -> InterviewPage:
        """Built for the first try: its four faces take longer than all of Protocols.

        Raises:
            ValueError: if there is no presenter yet.
        """
        if self._interview is None:
            if self._presenter is None:
                raise ValueError("an interview needs its presenter")
            self._interview = InterviewPage()
            self._interview.for_a_try(self.standing)
            self._interview.introduce(self._presenter)
            self._stack.addWidget(self._interview)
        return self._interview

    @property
    def face(self) -> QWidget | None:
        """The face that is shown: how it begins, or one of the interview's."""
        begun = self._stack.currentWidget() is self._interview
        return self.interview.face if begun else self.start

    def show_start(self, face: StartViewModel) -> None:
        self._title.setText(face.script.title)
        self.start.show_face(face)
        self._turn_to(begun=False)

    def show_begun(self) -> None:
        self._stack.setCurrentWidget(self.interview)
        self._turn_to(begun=True)

    def forget(self) -> None:
        """Nothing of a try stays on its pages."""
        if self._interview is not None:
            self._interview.show_nothing()

    def show_standing(self, face: ResultViewModel) -> None:
        self.standing.show_face(face)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back to the protocol"))
        self._nothing_kept.setText(self.tr("This is a try. Nothing is kept."))
        self.again.setText(self.tr("Start again"))
        self.now.setText(self.tr("See what it comes to now"))
        for part in (self.start, self.standing, self._interview):
            if part is not None:
                part.retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.start if self.face is self.start else self.interview).setFocus()

    def _turn_to(self, *, begun: bool) -> None:
        if not begun:
            self._stack.setCurrentIndex(0)
        self._title.setVisible(not begun)
        for button in (self.now, self.again):
            button.setVisible(begun)

    def _lay_out(self) -> None:
        buttons = ButtonRow(self.back, self.now, last=self.again)
        head = column(buttons, self._title, self._nothing_kept)
        head.setContentsMargins(Sizes.PAGE, Sizes.GROUP, Sizes.PAGE, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
