"""The place Protocols: one face at a time, and a notice above them when something did not work."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screenapp.ui.protocols.add_page import AddPage
from screenapp.ui.protocols.changes_page import ChangesPage
from screenapp.ui.protocols.decide_page import DecidePage
from screenapp.ui.protocols.duties.page import DutyTermsPage
from screenapp.ui.protocols.list_page import ListPage
from screenapp.ui.protocols.lived_reading import LivedReadingPresenter
from screenapp.ui.protocols.open_page import OpenPage
from screenapp.ui.protocols.presenter import ProtocolsPresenter
from screenapp.ui.protocols.read_page import ReadPage
from screenapp.ui.protocols.reading_page import ReadingPage
from screenapp.ui.protocols.try_page import TryPage
from screenapp.ui.protocols.view_models import (
    ChangesViewModel,
    DecideViewModel,
    DecisionStopped,
    FileReportViewModel,
    FolderViewModel,
    ListViewModel,
    OpenViewModel,
    ReadViewModel,
    Script,
    StartViewModel,
)
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import notice

_Face = (
    ListPage | OpenPage | ReadPage | TryPage | ChangesPage | ReadingPage | DutyTermsPage
    | DecidePage | AddPage
)  # fmt: skip


class ProtocolsPage(Page):
    """Draws what the presenter tells; a try is an interview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.opened, self.read = ListPage(), OpenPage(), ReadPage()
        self.trial, self.changes = TryPage(), ChangesPage()
        self.decide, self.add = DecidePage(), AddPage()
        self.reading, self.duty_terms = ReadingPage(), DutyTermsPage()
        self.problem = notice()
        self.problem.hide()
        self._stack = QStackedWidget()
        for face in self._faces():
            self._stack.addWidget(face)
        notes = QVBoxLayout()
        notes.setContentsMargins(Sizes.PAGE, 0, Sizes.PAGE, 0)
        notes.addWidget(self.problem)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(notes)
        whole.addWidget(self._stack)
        self.retranslate()

    @property
    def face(self) -> QWidget | None:
        """The face that is shown."""
        return self._stack.currentWidget()

    # --- what the presenter tells -------------------------------------------------------

    def show_list(self, face: ListViewModel) -> None:
        self.list.show_face(face)
        self._put(self.list)

    def show_open(self, face: OpenViewModel) -> None:
        self.opened.show_face(face)
        self._put(self.opened)

    def show_read(self, face: ReadViewModel) -> None:
        if self.face is not self.read:
            self.read.to_top()
        self.read.show_face(face)
        self._put(self.read)

    def show_start(self, face: StartViewModel) -> None:
        self.trial.show_start(face)
        self._put(self.trial)

    def show_changes(self, face: ChangesViewModel) -> None:
        self.changes.show_face(face)
        self._put(self.changes)

    def show_decide(self, face: DecideViewModel) -> None:
        self.decide.show_face(face)
        self._put(self.decide)

    def show_reading(self, script: Script) -> None:
        self.reading.show_script(script)
        self._put(self.reading)

    def show_terms(self, face: DecideViewModel) -> None:
        self.duty_terms.show_face(face)
        self._put(self.duty_terms)

    def show_stopped(self, why: DecisionStopped) -> None:
        self.problem.hide()
        self.decide.show_stopped(why)

    def show_folder(self, face: FolderViewModel) -> None:
        self.add.show_folder(face)
        self._put(self.add)

    def show_looked(self, face: FileReportViewModel) -> None:
        self.add.show_looked(face)
        self._put(self.add)

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self.problem.show_words(said.happened, said.more)
        self.problem.show()
        self.decide.free()
        self.changes.explore.setEnabled(True)

    # --- itself ------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self._say_titles()
        for face in self._faces():
            face.retranslate()

    def _faces(self) -> tuple[_Face, ...]:
        return (
            self.list,
            self.opened,
            self.read,
            self.trial,
            self.changes,
            self.reading,
            self.duty_terms,
            self.decide,
            self.add,
        )

    def _put(self, face: QWidget) -> None:
        self.problem.hide()
        if self.face is not face:
            self._stack.setCurrentWidget(face)
            face.setFocus()  # else it would stay with what is gone, or go to the rail
        self._say_titles()

    def _say_titles(self) -> None:
        trying = self.face is self.trial
        self.set_titles(self.tr("Protocols"), self.tr("a try: nothing is kept") if trying else "")

    # --- what is done here, to whom it is told ------------------------------------------

    def keep_readings(self, presenter: LivedReadingPresenter) -> None:
        """Report readings to *presenter*, and keep it."""
        self._lived = presenter
        self.opened.tongues.note.noted.connect(presenter.noted)

    def introduce(self, presenter: ProtocolsPresenter) -> None:
        """Report everything to *presenter*, which the caller keeps."""
        self.list.opened.connect(presenter.show)
        self.list.add_wanted.connect(presenter.add)
        self.list.drafts_decided.connect(presenter.allow_drafts)
        self.opened.left.connect(presenter.open)
        self.opened.read_wanted.connect(presenter.read)
        self.opened.try_wanted.connect(presenter.try_out)
        self.opened.compare_wanted.connect(presenter.compare)
        self.opened.edition_wanted.connect(presenter.show_edition)
        self.opened.decide_wanted.connect(presenter.decide)
        self.read.left.connect(presenter.back)
        self.read.language_chosen.connect(presenter.read_in)
        self.changes.left.connect(presenter.back)
        self.changes.pair_chosen.connect(presenter.compare)
        self.changes.explore_wanted.connect(presenter.explore)
        self.reading.left.connect(presenter.back)
        self.reading.answered.connect(presenter.was_read)
        self.duty_terms.left.connect(presenter.back)
        self.duty_terms.answered.connect(presenter.was_set)
        self.decide.left.connect(presenter.back)
        self.decide.confirmed.connect(presenter.confirm)
        self.add.left.connect(presenter.open)
        self.add.folder_wanted.connect(presenter.go_to)
        self.add.chosen.connect(presenter.look)
        self.add.propose_wanted.connect(presenter.propose)
        self._introduce_trial(presenter)

    def _introduce_trial(self, presenter: ProtocolsPresenter) -> None:
        trial, trying = self.trial, presenter.trying
        trial.left.connect(presenter.back)
        trial.begin_wanted.connect(presenter.begin)
        trial.again_wanted.connect(presenter.try_out)
        trial.result_wanted.connect(trying.to_result)
        trial.introduce(trying.interview)
