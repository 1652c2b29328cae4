"""Where a try stands: how far it is, what it would come to now, and what decides that."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.view_models import ResultViewModel, WhyRow
from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.protocols.trial_pages import comes_to
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import body, column, heading, quiet, second, strong

_MOST = 6


class StandingPart(QWidget):
    """The column beside a try."""

    def __init__(self) -> None:
        super().__init__()
        self._face: ResultViewModel | None = None
        self._place = (0, 0)
        self._name, self._far = heading(), quiet()
        self._result, self._tier = strong(), second()
        self._why_head, self._why = quiet(), RowStack(4)
        self._open = second()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GROUP)
        whole.addLayout(column(self._name, self._far, gap=2))
        whole.addLayout(column(self._result, self._tier, gap=2))
        whole.addLayout(column(self._why_head, self._why, gap=4))
        whole.addWidget(self._open)

    def clear(self) -> None:
        """Nothing of a try before stays."""
        self._face = None
        self._why.clear()
        for label in (self._result, self._tier, self._open):
            label.clear()
        self.retranslate()

    def show_face(self, face: ResultViewModel, number: int, about: int) -> None:
        self._face, self._place = face, (number, about)
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("So far"))
        face = self._face
        if face is None:
            self._far.setText(self.tr("What it comes to stands here once you begin."))
            self._why_head.hide()
            return
        self._far.setText(fill(self.tr("%1 of about %2"), *self._place))
        self._result.setText(comes_to(face))
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
