"""The answers of one question: rows with a digit, a line to type in, a reason to write.

Digits belong to what the item allows. Where they run out, or where digits are typed into a
field, "rather not say", "don’t know" and "not now" take F2, F3 and F4.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenapp.ui.interview import words
from screenapp.ui.interview.notes.way_row import WayRow
from screenapp.ui.interview.view_models import (
    ANSWER,
    AnswerChoice,
    AnswerEntryKind,
    Panel,
    QuestionViewModel,
    SayLine,
)
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerList, AnswerRow, Field, PrivateEdit, column, strong
from screenapp.ui.widgets.answer_lines import AnswerLines, height_in
from screenapp.ui.widgets.dispose_widgets import discard
from screenapp.ui.widgets.kept_field import KeptEdit, KeptField

_MOST_DIGITS = 9
_FUNCTION_KEYS = ("F2", "F3", "F4")


class AnswerEntry(QWidget):
    """Shows the entry that a question needs.

    Signals:
        chosen: a row was pressed; carries its key.
        typed: the field holds another text; carries it exactly as typed.
        reasoned: the reason holds another text.
        said: other words stand beside an option; carries its id and the words.
        took_focus: what was done goes on at this widget; carries it.
        judged: a judgement stands here again that waits for its reason; carries the row's key.
    """

    chosen = Signal(str)
    typed = Signal(str)
    reasoned = Signal(str)
    said = Signal(str, str)
    took_focus = Signal(object)
    judged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: QuestionViewModel | None = None
        self._head = strong()
        self.line = Field(edit=_field())
        self.reason = Field(edit=_field())
        self._one, self._many = AnswerList(), AnswerList(many=True)
        self.codes, self.says, self.ways = CodeRows(), SayFields(), WayRow()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        whole.addLayout(
            column(self._head, self.line, self._one, self._many, self.says, self.ways, self.reason)
        )
        whole.addWidget(self.codes)
        for rows in (self._one, self._many):
            rows.chosen.connect(self._chosen)
        self.codes.chosen.connect(self._chosen)
        self._kept = (KeptEdit(self.line.edit), KeptEdit(self.reason.edit))
        self._kept_choice = KeptField(self, self._choice, self.judged.emit)
        self.line.edit.textEdited.connect(self.typed)
        self.reason.edit.textEdited.connect(self.reasoned)
        self.says.said.connect(self.said)

    @property
    def lists(self) -> "tuple[AnswerList, AnswerList, CodeRows]":
        """What can stand several to a line where the window is low."""
        return self._one, self._many, self.codes

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What stands above the lists."""
        return self._head, self.line

    @property
    def reserved_height(self) -> int:
        """Height in px of the reason that some of these answers will ask for."""
        face = self._face
        asks = face is not None and (
            face.panel is Panel.DOES_NOT_APPLY
            or (face.entry is AnswerEntryKind.REASONED and face.panel is Panel.ANSWERS)
        )
        return self.reason.sizeHint().height() + Sizes.GAP if asks else 0

    @property
    def answers(self) -> AnswerList:
        """The list shown now."""
        face = self._face
        many = (
            face is not None and face.entry is AnswerEntryKind.MANY and face.panel is Panel.ANSWERS
        )
        return self._many if many else self._one

    def show_face(self, face: QuestionViewModel) -> None:
        before, self._face = self._face, face
        same = before is not None and _shape(before) == _shape(face)
        if not same:
            self._build(face)
        self.retranslate()
        self.answers.select(*face.chosen)
        self.codes.select(face.chosen)
        self._fill(face)
        self.says.show_lines(face.item, face.says)
        self.ways.show_ways(face.ways)
        for kept, name in zip(self._kept, ("line", "reason"), strict=True):
            kept.stand(face.item, name)
        reasoned = face.entry is AnswerEntryKind.REASONED
        self._kept_choice.stand(face.item if reasoned else "", "choice")

    def clear(self) -> None:
        """Nothing of the question or its answers stays."""
        self._face = None
        self.says.clear()
        for kept in (*self._kept, self._kept_choice):
            kept.stand("", "")
        self._one.set_answers(())
        self._many.set_answers(())
        self.codes.set_rows(())
        for field in (self.line, self.reason):
            field.edit.clear()

    def first_field(self) -> QLineEdit | None:
        """The field that wants typing first, if this entry has one."""
        face = self._face
        if face is None:
            return None
        if face.panel is Panel.DOES_NOT_APPLY:
            return self.reason.edit
        lined = face.entry is AnswerEntryKind.LINE and face.panel is Panel.ANSWERS
        return self.line.edit if lined else None

    def retranslate(self) -> None:
        face = self._face
        if face is None:
            return
        self._head.setText(words.panel(face.panel))
        self._head.setVisible(face.panel is not Panel.ANSWERS)
        self.line.set_label(words.typed(face.kind))
        reason = self.tr("The reason, in your own words")
        self.reason.set_label(reason)
        self.says.retranslate()
        for choice in face.choices:
            row = self._row(choice.key)
            if choice.phrase is not None:
                row.setText(words.isolated(choice.phrase))
            else:
                row.setText(words.row(face, choice.key))

    def _build(self, face: QuestionViewModel) -> None:
        listed, coded = _divided(face)
        for rows in (self._one, self._many):
            shown = listed if rows is self.answers else ()
            first = _MOST_DIGITS + 1 if self.first_field() is self.line.edit else 1
            rows.set_answers([(choice.key, choice.key) for choice in shown], first_digit=first)
            rows.setVisible(bool(shown))
        exclusive = frozenset(c.key for c in listed if not c.key.startswith(ANSWER))
        self._many.set_exclusive(exclusive | face.alone)
        self.codes.set_rows(coded)
        self.codes.setVisible(bool(coded))
        self.line.setVisible(face.entry is AnswerEntryKind.LINE and face.panel is Panel.ANSWERS)

    def _fill(self, face: QuestionViewModel) -> None:
        for field, text in ((self.line, face.typed), (self.reason, face.reason)):
            if field.edit.text() != text:
                field.edit.setText(text)
        wanted, shown = _wants_reason(face), not self.reason.isHidden()
        self.reason.setVisible(wanted)
        if wanted and not shown:
            self.reason.edit.setFocus()
            self.took_focus.emit(self.reason)

    def _row(self, key: str) -> AnswerRow:
        rows = (*self.answers.rows, *self.codes.rows)
        return next(row for row in rows if row.key == key)

    def _chosen(self, key: str) -> None:
        """The row that was chosen takes the focus, so that Enter goes on from it."""
        row = self._row(key)
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.took_focus.emit(row)
        self._kept_choice.typed()
        self.chosen.emit(key)

    def _choice(self) -> str:
        """The answer chosen now, of those that wait for a reason."""
        return next((key for key in self.answers.selected if key.startswith(ANSWER)), "")


class SayFields(QWidget):
    """Words beside the options that take some: a field for each that is chosen.

    Signals:
        said: other words stand beside an option; carries its id and the words as typed.
    """

    said = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shape: tuple[str, tuple[str, ...]] = ("", ())
        self._lines: tuple[SayLine, ...] = ()
        self.fields: dict[str, Field] = {}
        self._kept: list[KeptEdit] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Sizes.GAP)
        self.hide()

    def show_lines(self, item: str, lines: tuple[SayLine, ...]) -> None:
        """The fields of *item*; what stands in one already is not typed anew."""
        self._lines = lines
        shape = (item, tuple(line.option for line in lines))
        if shape != self._shape:
            self._shape = shape
            self._build()
        for line in lines:
            edit = self.fields[line.option].edit
            if edit.text() != line.words:
                edit.setText(line.words)
        for kept, line in zip(self._kept, lines, strict=True):
            kept.stand(item, f"say {line.option}")
        self.setVisible(bool(lines))
        self.retranslate()

    def clear(self) -> None:
        self.show_lines("", ())

    def retranslate(self) -> None:
        for line in self._lines:
            label = fill(self.tr("In own words, if wanted: %1"), words.isolated(line.phrase))
            self.fields[line.option].set_label(label)

    def _build(self) -> None:
        for kept in self._kept:
            kept.stand("", "")
        discard(*self.fields.values())
        self.fields, self._kept = {}, []
        for line in self._lines:
            edit = PrivateEdit()
            edit.setMinimumHeight(Sizes.TARGET)
            field = Field(edit=edit)
            self._rows.addWidget(field)
            self.fields[line.option] = field
            self._kept.append(KeptEdit(edit))
            edit.textEdited.connect(self._said(line.option))

    def _said(self, option: str) -> Callable[[str], None]:
        return lambda text: self.said.emit(option, text)


class CodeRows(QWidget):
    """What stands in place of an answer, by function key.

    Signals:
        chosen: a row was pressed; carries its key.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[AnswerRow] = []
        self._shortcuts: list[QShortcut] = []
        self._columns, self._tight = 1, False
        self._lines = AnswerLines(self)

    def set_rows(self, choices: tuple[AnswerChoice, ...]) -> None:
        discard(*self.rows, *self._shortcuts)
        self.rows, self._shortcuts = [], []
        for choice, name in zip(choices, _FUNCTION_KEYS, strict=False):
            row = AnswerRow(name, "", self)
            row.key = choice.key
            row.set_tight(self._tight)
            row.clicked.connect(self._clicked)
            shortcut = QShortcut(QKeySequence(name), self)
            shortcut.activated.connect(row.click)
            self.rows.append(row)
            self._shortcuts.append(shortcut)
        self._lines.arrange(self.rows, self._columns)

    def set_columns(self, columns: int, *, tight: bool = False) -> None:
        """As that of `AnswerList`."""
        self._columns, self._tight = columns, tight
        for row in self.rows:
            row.set_tight(tight)
        self._lines.arrange(self.rows, columns)

    def height_in(self, columns: int, width: int, *, tight: bool = False) -> int | None:
        """As that of `AnswerList`."""
        for row in self.rows:
            row.set_tight(tight)
        found = height_in(self.rows, columns, width)
        for row in self.rows:
            row.set_tight(self._tight)
        return found

    def select(self, keys: frozenset[str]) -> None:
        for row in self.rows:
            row.setChecked(row.key in keys)

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, AnswerRow):
            self.select(frozenset({row.key}))
            self.chosen.emit(row.key)


def _divided(face: QuestionViewModel) -> tuple[tuple[AnswerChoice, ...], tuple[AnswerChoice, ...]]:
    """The rows of the list, and those that take function keys."""
    typed = face.entry is AnswerEntryKind.LINE and face.panel is Panel.ANSWERS
    if face.panel is not Panel.ANSWERS or not (typed or len(face.choices) > _MOST_DIGITS):
        return face.choices, ()
    answers = tuple(c for c in face.choices if c.key.startswith(ANSWER))
    return answers, tuple(c for c in face.choices if not c.key.startswith(ANSWER))


def _shape(face: QuestionViewModel) -> tuple[object, ...]:
    """What decides which widgets stand there."""
    keys = tuple(choice.key for choice in face.choices)
    return (face.item, face.panel, face.entry, keys)


def _wants_reason(face: QuestionViewModel) -> bool:
    if face.panel is Panel.DOES_NOT_APPLY:
        return True
    if face.entry is not AnswerEntryKind.REASONED or face.panel is not Panel.ANSWERS:
        return False
    return bool(face.reason) or any(key.startswith(ANSWER) for key in face.chosen)


def _field() -> QLineEdit:
    edit = PrivateEdit()
    edit.setMinimumHeight(Sizes.TARGET)
    return edit
