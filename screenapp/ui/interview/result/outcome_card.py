"""What a partner answered: the usual rows and fields, for the few items that come back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import (
    CODE,
    AnswerChoice,
    AnswerEntryKind,
    OutcomeLine,
    ResultViewModel,
)
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import AnswerList, Button, Field, Fold, column, second, speak, strong
from screenapp.ui.widgets.dispose_widgets import discard
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import outcome_part

_NO_DIGITS = 10


class OutcomeCard(QWidget):
    """Folded until the partner answered; every answer is kept the moment it is given.

    Signals:
        chosen: a row was pressed; carries the stage, the item and the row's key.
        typed: a field is to be kept; carries the stage, the item and the text as typed.
    """

    chosen = Signal(str, str, str)
    typed = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._awaited = False
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Sizes.APART)
        self.fold = Fold("", self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.fold)
        self.retranslate()

    @property
    def entries(self) -> list["OutcomeEntry"]:
        return self._content.findChildren(OutcomeEntry)

    def show_face(self, face: ResultViewModel) -> None:
        self._awaited = face.awaited
        shapes = [_shape(line) for line in face.outcomes]
        if shapes != [_shape(entry.line) for entry in self.entries]:
            discard(*self.entries)
            for line in face.outcomes:
                self._add(OutcomeEntry(line))
        for entry, line in zip(self.entries, face.outcomes, strict=True):
            entry.setEnabled(True)
            entry.show_line(line)
        self.retranslate()
        self.setVisible(bool(face.outcomes))

    def retranslate(self) -> None:
        came, awaited = self.tr("What the partner answered"), self.tr("The partner answered")
        self.fold.set_text(awaited if self._awaited else came)
        for entry in self.entries:
            entry.retranslate()

    def _add(self, entry: "OutcomeEntry") -> None:
        entry.chosen.connect(self.chosen)
        entry.typed.connect(self.typed)
        self._rows.addWidget(entry)


class OutcomeEntry(QWidget):
    """One item: rows to choose from, or a field, and a row for a partner that does not tell.

    Signals:
        chosen, typed: as those of `OutcomeCard`.
    """

    chosen = Signal(str, str, str)
    typed = Signal(str, str, str)

    def __init__(self, line: OutcomeLine) -> None:
        super().__init__()
        self.line = line
        self._question, self._help = strong(), second()
        self.field, self.keep = Field(sensitive=True), Button()
        self.answers = AnswerList(many=line.entry is AnswerEntryKind.MANY)
        rows = [(choice.key, choice.key) for choice in line.choices]
        self.answers.set_answers(rows, first_digit=_NO_DIGITS)
        codes = {choice.key for choice in line.choices if choice.key.startswith(CODE)}
        self.answers.set_exclusive(frozenset(codes) | line.alone)
        for part in (self.field, self.keep):
            part.setVisible(line.entry is AnswerEntryKind.LINE)
        self.setLayout(
            column(
                column(self._question, self._help, gap=4),
                self.field,
                self.keep,
                self.answers,
                gap=Sizes.GAP,
            )
        )
        self.answers.chosen.connect(self._chosen)
        KeptEdit(self.field.edit).stand(outcome_part(line.item), "line")
        self.keep.clicked.connect(self._typed)
        self.field.edit.returnPressed.connect(self._typed)

    def show_line(self, line: OutcomeLine) -> None:
        self.line = line
        self.answers.select(*line.chosen)
        if self.field.text != line.typed:
            self.field.edit.setText(line.typed)

    def retranslate(self) -> None:
        line = self.line
        self._question.setText(line.question.text)
        speak(self._question, line.question.language)
        self._help.setText(line.help or "")
        self._help.setVisible(bool(line.help))
        self.field.set_label(words.typed(line.kind))
        self.keep.setText(self.tr("Keep this answer"))
        for choice in line.choices:
            self.answers.row(choice.key).setText(self._word(choice))

    def _word(self, choice: AnswerChoice) -> str:
        if choice.phrase is not None:
            return words.isolated(choice.phrase)
        if choice.key.startswith(CODE):
            return self.tr("The partner does not tell")
        return words.plain_answer(choice.key, self.line.kind)

    def _chosen(self, key: str) -> None:
        self.chosen.emit(self.line.stage, self.line.item, key)

    def _typed(self) -> None:
        self.typed.emit(self.line.stage, self.line.item, self.field.text)


def _shape(line: OutcomeLine) -> tuple[object, ...]:
    """What decides which widgets stand there."""
    return (line.stage, line.item, line.entry, tuple(choice.key for choice in line.choices))
