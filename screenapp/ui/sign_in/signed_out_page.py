"""What the pages before the vault share: a quiet column, the language, and the way to hide."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screenapp.ui.message import Message
from screenapp.ui.phrases import moment
from screenapp.ui.sentences import told
from screenapp.ui.shell.languages import WINDOW_LANGUAGES, name_of
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import Button, Segments, column, line, quiet, scrolled
from screenapp.vault.errors import ClockUnsure

_WIDTH = 440


class SignedOutPage(QWidget):
    """A page in front of the work, *wide* px at most. ``inside`` scrolls, ``foot`` never does.

    Signals:
        language_chosen: carries a language of the windows.
        hide_wanted: the corner was pressed.
    """

    language_chosen = Signal(str)
    hide_wanted = Signal()

    def __init__(self, wide: int = _WIDTH) -> None:
        super().__init__()
        self._wide = wide
        self.setObjectName("page")
        self.languages = Segments([(code, name_of(code)) for code in WINDOW_LANGUAGES])
        self.languages.chosen.connect(self.language_chosen)
        self.hide_button = Button("", icon="hide")
        self.hide_button.clicked.connect(self.hide_wanted)
        self._key = quiet("F9")
        self.inside, self.foot_inside = QVBoxLayout(), QVBoxLayout()
        self.foot_inside.setContentsMargins(0, Sizes.GAP, 0, Sizes.GROUP)
        self.foot_inside.setSpacing(Sizes.GAP)
        self.inside.setSpacing(Sizes.GROUP)
        content = QWidget()
        content.setLayout(self._laid_out())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        self.foot = self._centred(foot := QWidget())
        foot.setLayout(self.foot_inside)
        whole.addWidget(self.foot)
        self.foot.hide()

    def show_language(self, language: str) -> None:
        """Mark *language* as the one in use."""
        self.languages.select(language)

    def retranslate(self) -> None:
        self.hide_button.setText(self.tr("Hide"))
        self.hide_button.setToolTip(self.tr("F9, or Shift three times"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _centred(self, middle: QWidget) -> QWidget:
        """*middle* where the page's column stands, below it."""
        middle.setMaximumWidth(current().px(self._wide))
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        across = QHBoxLayout(made)
        across.setContentsMargins(Sizes.PAGE, 0, Sizes.PAGE, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        return made

    def _laid_out(self) -> QVBoxLayout:
        middle = QWidget()
        middle.setLayout(self.inside)
        middle.setMaximumWidth(current().px(self._wide))
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.hide_button.setMinimumWidth(112)
        top = line(self.languages, self._key, self.hide_button)
        top.insertStretch(1, 1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        page = column(top, gap=Sizes.GROUP)
        page.setContentsMargins(Sizes.PAGE, 10, Sizes.PAGE, Sizes.PAGE)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)
        self._key.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return page


def words_of(problem: Exception) -> Message:
    """The words for *problem*; times as people read them."""
    if isinstance(problem, ClockUnsure):
        return told(problem, moment(problem.now), moment(problem.last))
    return told(problem)
