"""For a lead: a folder of recorded voices is taken in, and a report of what came of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.hearing.decoding import ClipFault
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, island, translated
from screenapp.ui.sentences import told
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, body, group, label, notice
from screenapp.workflow.recordings_import import NotTaken, RecordingsReport, Skipped

_MOST_LISTED: Final = 200
_WHY: Final[Mapping[ClipFault | Skipped, MarkedText]] = {
    ClipFault.LINK: QT_TRANSLATE_NOOP("Recordings", "%1: this is a link to somewhere else."),
    ClipFault.UNREADABLE: QT_TRANSLATE_NOOP("Recordings", "%1: this file cannot be read."),
    ClipFault.TOO_LARGE: QT_TRANSLATE_NOOP("Recordings", "%1: larger than 12 MB."),
    ClipFault.NOT_AUDIO: QT_TRANSLATE_NOOP(
        "Recordings", "%1: no sound that can be read; use WAV, FLAC, Ogg Vorbis or MP3."
    ),
    ClipFault.WRONG_RATE: QT_TRANSLATE_NOOP(
        "Recordings", "%1: record it with 11,025 to 96,000 samples a second."
    ),
    ClipFault.TOO_SHORT: QT_TRANSLATE_NOOP("Recordings", "%1: shorter than a word."),
    ClipFault.TOO_LONG: QT_TRANSLATE_NOOP("Recordings", "%1: longer than a minute."),
    ClipFault.SILENT: QT_TRANSLATE_NOOP("Recordings", "%1: silent, or far too soft."),
    ClipFault.CLIPPED: QT_TRANSLATE_NOOP("Recordings", "%1: recorded too loud."),
    Skipped.NO_SUCH_TEXT: QT_TRANSLATE_NOOP(
        "Recordings", "%1: no text here has this name in this language."
    ),
    Skipped.NO_FORMAT: QT_TRANSLATE_NOOP("Recordings", "%1: not named .wav, .flac, .ogg or .mp3."),
    Skipped.TOO_MANY: QT_TRANSLATE_NOOP("Recordings", "%1: more than is taken at once."),
    Skipped.TWICE: QT_TRANSLATE_NOOP("Recordings", "%1: the same text is there twice."),
}


class RecordingsPart(QWidget):
    """Signals:
    folder_given: the clips in it are to be taken in; carries a Path.
    """

    folder_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._report: RecordingsReport | None = None
        self._name, self._what = group(""), body(limited=True)
        self.folder, self.take = Field(), Button()
        self.report, self.problem = label("", "quiet"), notice()
        self.report.setTextFormat(Qt.TextFormat.PlainText)
        self.report.hide()
        self.problem.hide()
        self.take.clicked.connect(self._give)
        self.folder.edit.returnPressed.connect(self._give)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        for part in (self._name, self._what, self.folder):
            whole.addWidget(part)
        whole.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self.problem)
        whole.addWidget(self.report)
        self.retranslate()

    def show_report(self, report: RecordingsReport) -> None:
        self._report = report
        self.problem.hide()
        self.take.setEnabled(True)
        self.retranslate()

    def show_problem(self, error: Exception) -> None:
        words = told(error)
        self.problem.show_words(words.happened, words.more)
        self.problem.show()
        self.take.setEnabled(True)

    def retranslate(self) -> None:
        self._name.setText(self.tr("Recorded voices"))
        self._what.setText(
            self.tr(
                "What people may listen to with headphones. One folder for each language, in it one"
                " for each protocol; the clips have the names of its translations, such as"
                " item/name/text.wav. The words on the page itself lie in a folder called buttons."
            )
        )
        self.folder.set_label(self.tr("Folder of the recordings"))
        self.take.setText(self.tr("Take in the recordings"))
        report = self._report
        self.report.setText("\n".join(self._lines(report)) if report is not None else "")
        self.report.setVisible(report is not None)

    def _give(self) -> None:
        if self.folder.edit.text().strip():
            self.take.setEnabled(False)
            self.folder_given.emit(Path(self.folder.edit.text().strip()).expanduser())

    def _lines(self, report: RecordingsReport) -> list[str]:
        if report.no_library:
            return [self.tr("Nothing was taken: the part that reads sound is not installed.")]
        if report.unreadable:
            return [self.tr("Nothing was taken: this folder cannot be read.")]
        lines = [fill(self.tr("Taken in: %1."), len(report.came))]
        if report.not_taken:
            lines.append(fill(self.tr("Not taken: %1."), len(report.not_taken)))
            lines += map(_why_not, report.not_taken[:_MOST_LISTED])
        lines += self._of(report.older, self.tr("%1, recorded for older words and not played: %2"))
        lines += self._of(report.missing, self.tr("%1, no recording yet: %2"))
        return lines

    def _of(self, listed: Mapping[str, tuple[str, ...]], said: str) -> list[str]:
        return [
            fill(said, name_of(language), ", ".join(paths[:_MOST_LISTED]))
            for language, paths in listed.items()
            if paths
        ]


def _why_not(one: NotTaken) -> str:
    return fill(translated(_WHY[one.why]), island(one.name))
