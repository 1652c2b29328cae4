"""Where a try stands: what it would come to now, and what decides that."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import ResultViewModel, WhyRow
from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import body, column, heading, quiet, second, strong

_MOST = 6


class StandingPart(QWidget):
    """Beside a question of a try: what the answers given so far come to."""

    def __init__(self) -> None:
        super().__init__()
        self._face: ResultViewModel | None = None
        self._name = heading()
        self._result, self._tier = strong(), second()
        self._why_head, self._why = quiet(), RowStack(4)
        self._open = second()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GROUP)
        whole.addLayout(column(self._name, self._result, self._tier, gap=2))
        whole.addLayout(column(self._why_head, self._why, gap=4))
        whole.addWidget(self._open)

    def show_face(self, face: ResultViewModel) -> None:
        self._face = face
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("So far"))
        face = self._face
        if face is None:
            return
        self._result.setText(self._comes_to(face))
        self._tier.setText(fill(self.tr("Tier: %1"), texts.tier(face.tier)))
        decided = [row for row in face.why if row.least not in ("", "0")][:_MOST]
        self._why_head.setText(self.tr("Because"))
        self._why_head.setVisible(bool(decided))
        self._why.clear()
        self._why.add(*(body(self._row(row)) for row in decided))
        self._open.setText(self.tr("An answer that is missing could still change it."))
        self._open.setVisible(face.unsettled > 0)

    def _row(self, row: WhyRow) -> str:
        said = texts.code(row.code) if row.code is not None else words.answer(row.answer or "")
        return fill(self.tr("%1: %2"), row.short, said)

    def _comes_to(self, face: ResultViewModel) -> str:
        if face.text is not None:
            return face.text
        if face.indeterminate:
            return self.tr("Not settled yet")
        return self.tr("These questions are not asked at this age.")
