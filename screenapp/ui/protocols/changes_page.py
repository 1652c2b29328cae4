"""What a version changes for the people it is used with, beside the one it is compared with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.authoring.changes import Change, Noticed
from screenapp.authoring.exploring import Explored
from screenapp.screening.outcome import INDETERMINATE
from screenapp.ui.protocols import change_words, rules, values, words
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.parts import PageHead, RowStack, page_of
from screenapp.ui.protocols.view_models import ChangesViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Columns,
    body,
    card,
    column,
    hairline,
    heading,
    label,
    second,
    strong,
)

_WIDE = 860
_NO_DIGITS = 10


class ChangesPage(QWidget):
    """Signals:
    left: back to the protocol.
    pair_chosen: other versions are to be compared; carries the content hashes, older first.
    explore_wanted: every way through the newer one is to be followed.
    """

    left = Signal()
    pair_chosen = Signal(str, str)
    explore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: ChangesViewModel | None = None
        self.head = PageHead()
        self._old_head, self._new_head = label("", "label"), label("", "label")
        self.old, self.new = AnswerList(), AnswerList()
        self._pairs = Columns(
            column(self._old_head, self.old), column(self._new_head, self.new), narrow=560, gap=24
        )
        self._same = body()
        self._rows = RowStack(Sizes.GROUP)
        self._ways_head, self._ways_what = heading(), second()
        self.explore = Button()
        self._ways = RowStack(4)
        inside = QWidget()
        inside.setLayout(
            column(
                self.head,
                self._pairs,
                self._same,
                self._rows,
                column(self._ways_head, self._ways_what, self.explore, self._ways),
                gap=Sizes.APART,
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page_of(inside, wide=_WIDE))
        self.head.left.connect(self.left)
        self.old.chosen.connect(self._choose)
        self.new.chosen.connect(self._choose)
        self.explore.clicked.connect(self._explore)
        self.retranslate()

    def show_face(self, face: ChangesViewModel) -> None:
        self._face = face
        self.explore.setEnabled(True)
        self.retranslate()

    def retranslate(self) -> None:
        self._old_head.setText(self.tr("From"))
        self._new_head.setText(self.tr("To"))
        self._same.setText(self.tr("These two ask, decide and oblige alike, word for word."))
        self._ways_head.setText(self.tr("Every way through the newer one"))
        self._ways_what.setText(self.tr("Follows every answer to its end. It takes a few seconds."))
        self.explore.setText(self.tr("Follow every way"))
        face = self._face
        if face is None:
            return
        more = fill(self.tr("From %1 to %2"), face.old.protocol.version, face.new.protocol.version)
        title = fill(self.tr("%1: what changes"), face.after.title)
        self.head.show_words(self.tr("Back to the protocol"), more, title)
        self._offer(face)
        self._draw(face)
        self._tell_ways(face.explored)

    def _offer(self, face: ChangesViewModel) -> None:
        keys = [(e.content_hash, words.edition(e)) for e in face.held.editions]
        for rows, chosen in ((self.old, face.old), (self.new, face.new)):
            rows.set_answers(keys, first_digit=_NO_DIGITS)
            rows.select(chosen.content_hash)
        self._pairs.setVisible(len(keys) > 2)

    def _draw(self, face: ChangesViewModel) -> None:
        self._rows.clear()
        self._same.setVisible(not face.changes)
        for noticed in Noticed:
            changes = [change for change in face.changes if change.noticed is noticed]
            if changes:
                self._rows.add(heading(change_words.group(noticed)), self._card(changes, face))

    def _card(self, changes: list[Change], face: ChangesViewModel) -> QWidget:
        made = card(gap=12)
        for number, change in enumerate(changes):
            if number:
                made.add(hairline())
            made.add(self._change(change, face))
        return made

    def _change(self, change: Change, face: ChangesViewModel) -> QWidget:
        made = QWidget()
        rows = column(strong(change_words.sentence(change, face)), gap=4)
        before, after = values.of_change(change, face)
        if before:
            rows.addWidget(second(fill(self.tr("Before: %1"), before)))
        if after:
            rows.addWidget(body(fill(self.tr("Now: %1"), after)))
        made.setLayout(rows)
        return made

    def _tell_ways(self, found: Explored | None) -> None:
        self._ways.clear()
        face = self._face
        self.explore.setVisible(found is None)
        if found is None or face is None:
            return
        if found.whole:
            self._ways.add(body(self.tr("Every way was followed to its end.")))
        else:
            self._ways.add(body(self.tr("There are too many ways to follow them all.")))
        for one in found.results:
            name = self._result(one.result, face)
            parts = (name, counted.reached(one.questions))
            self._ways.add(body(fill(self.tr("%1: %2"), *parts)))
        for lost in found.not_found:
            told = fill(self.tr("No way leads to “%1”."), self._result(lost, face))
            self._ways.add(label(told, "notice-body"))
        for item in found.unreachable_items:
            name = face.after.short(face.new.protocol.item[item])
            self._ways.add(label(fill(self.tr("Nobody is asked “%1”."), name), "notice-body"))
        self._ways.add(
            body(counted.longest(found.longest.questions)),
            body(counted.minutes(max(1, round(found.longest.minutes)))),
        )
        if found.decides and found.decides[0].share > 0:
            first = face.after.short(face.new.protocol.item[found.decides[0].item])
            self._ways.add(body(fill(self.tr("“%1” decides the result most often."), first)))

    def _result(self, name: str, face: ChangesViewModel) -> str:
        if name == INDETERMINATE:
            return self.tr("Not settled")
        return rules.result(face.after, name)

    def _explore(self) -> None:
        self.explore.setEnabled(False)
        self.explore_wanted.emit()

    def _choose(self) -> None:
        old, new = self.old.selected, self.new.selected
        if old and new and old != new:
            self.pair_chosen.emit(old[0], new[0])
