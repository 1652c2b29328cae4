"""What the check finds and what the cases come to, beside a protocol that is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screenapp.ui.protocols import values, words
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.parts import RowStack, far, fault_card, titled
from screenapp.ui.protocols.sign import Sign
from screenapp.ui.protocols.view_models import FaultLine, OpenViewModel, Script
from screenapp.ui.shell.theme import Sizes, restyle
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Fold, body, card, heading, label, second
from screenapp.ui.widgets.labels import TextLabel
from screenapp.workflow.protocol_versions import CaseRun

_CASES_AT_ONCE = 4


class CheckPart(QWidget):
    """Faults with their lines, warnings folded; cases as expected or with what differs."""

    def __init__(self) -> None:
        super().__init__()
        self._face: OpenViewModel | None = None
        self._check, self._found = heading(), TextLabel()
        self._faults, self._warnings = RowStack(), RowStack()
        self.warnings = Fold(content=self._warnings)
        self._cases, self._expected = heading(), TextLabel()
        self._runs, self._more_runs = RowStack(0), RowStack(0)
        self.more = Fold(content=self._more_runs)
        self._paper = card(self._runs, gap=0)
        self._paper.column.setContentsMargins(Sizes.GROUP, 4, Sizes.GROUP, 4)
        self._nothing = second()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        whole.addWidget(titled(self._check, self._found))
        whole.addWidget(self._faults)
        whole.addWidget(self.warnings)
        whole.addSpacing(Sizes.GROUP)
        whole.addWidget(titled(self._cases, self._expected))
        whole.addWidget(self._nothing)
        whole.addWidget(self._paper)
        whole.addWidget(self.more)

    def show_face(self, face: OpenViewModel) -> None:
        self._face = face
        self.warnings.set_open(False)
        self.more.set_open(False)
        self.retranslate()

    def retranslate(self) -> None:
        self._check.setText(self.tr("Check"))
        self._cases.setText(self.tr("Cases"))
        self._nothing.setText(
            self.tr("There are no cases beside this file. Nothing without cases is approved.")
        )
        if self._face is not None:
            self._draw_faults(self._face.faults)
            runs = self._face.examined.cases if self._face.examined else ()
            self._draw_cases(runs, self._face.script)

    def _draw_faults(self, faults: tuple[FaultLine, ...]) -> None:
        wrong = [line for line in faults if line.fault.is_error]
        lesser = [line for line in faults if not line.fault.is_error]
        found = counted.faults(len(wrong)) if wrong else self.tr("no fault found")
        _say(self._found, found, "notice-body" if wrong else "quiet")
        self._faults.clear()
        self._faults.add(*(fault_card(line) for line in wrong))
        self._faults.setVisible(bool(wrong))
        self._warnings.clear()
        self._warnings.add(*(fault_card(line) for line in lesser))
        self.warnings.set_text(counted.warnings(len(lesser)))
        self.warnings.setVisible(bool(lesser))

    def _draw_cases(self, runs: tuple[CaseRun, ...], script: Script) -> None:
        differing = [run for run in runs if not run.as_expected]
        good = len(runs) - len(differing)
        said = fill(self.tr("%1 of %2 as expected"), good, len(runs)) if runs else ""
        _say(self._expected, said, "notice-body" if differing else "quiet")
        ordered = [*differing, *(run for run in runs if run.as_expected)]
        at_once = max(_CASES_AT_ONCE, len(differing))
        for rows, shown in ((self._runs, ordered[:at_once]), (self._more_runs, ordered[at_once:])):
            rows.clear()
            rows.add(*(self._run(run, script) for run in shown))
        rest = len(ordered) - at_once
        self.more.set_text(counted.more_cases(max(rest, 0)))
        self.more.setVisible(rest > 0)
        self._paper.setVisible(bool(runs))
        self._nothing.setVisible(not runs)

    def _run(self, run: CaseRun, script: Script) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        across = QHBoxLayout()
        across.setSpacing(Sizes.GAP)
        across.addWidget(Sign("check" if run.as_expected else "alert"))
        across.addWidget(body(run.name), 1)
        across.addWidget(far(words.case_result(run)), 0, Qt.AlignmentFlag.AlignTrailing)
        column.addLayout(across)
        for found in run.differs:
            column.addWidget(label(values.differs(found, script), "notice-small"))
        state = self.tr("as expected") if run.as_expected else self.tr("differs")
        made.setAccessibleName(fill(self.tr("%1: %2, %3"), run.name, words.case_result(run), state))
        return made


def _say(at: TextLabel, text: str, part: str) -> None:
    at.setText(text)
    at.setProperty("k", part)
    at.trail()
    restyle(at)
