"""What the person takes back, that they want no more questions, and an age known later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.person import AgeBasis
from screenapp.ui import texts
from screenapp.ui.interview import words
from screenapp.ui.interview.result.mapping import age_words
from screenapp.ui.interview.result.view_model import KeptAnswer, KnownAge
from screenapp.ui.interview.view_models import ResultViewModel
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerList, Button, Field, Fold, column, second
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.ui.widgets.picker import Picker
from screenapp.workflow.drafts import AGE, CALL_BACK

_NO_DIGITS = 10


class PersonCard(QWidget):
    """Four folded deeds that follow the person's word or what became known of them.

    Signals:
        taken_back: carries the ids of the items whose answers go.
        no_more_wanted: no more questions; what was said stays.
        age_known: carries the age as typed, an `AgeBasis` value or nothing, the reason, and a
            `Companion` value or nothing.
        call_promised: carries the time of day as typed.
    """

    taken_back = Signal(object)
    no_more_wanted = Signal()
    age_known = Signal(str, str, str, str)
    call_promised = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._answers: tuple[KeptAnswer, ...] = ()
        self._age: KnownAge | None = None
        self._back_more, self.answers, self.back = second(), AnswerList(many=True), Button()
        self.back_fold = Fold("", _stacked(self._back_more, self.answers, self.back))
        self._no_more_more, self.no_more = second(), Button()
        self.no_more_fold = Fold("", _stacked(self._no_more_more, self.no_more))
        self._known, self.age = second(), Field(sensitive=True)
        self.bases, self.reason, self.keep = AnswerList(), Field(sensitive=True), Button()
        self.companion, self._along = Picker(), ""
        self.companion.picked.connect(self._pick_companion)
        parts = (self._known, self.age, self.bases, self.companion, self.reason, self.keep)
        age = _stacked(*parts)
        self.age_fold = Fold("", age)
        self._call_more, self.call_at, self.call = second(), Field(sensitive=True), Button()
        self.call_fold = Fold("", _stacked(self._call_more, self.call_at, self.call))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        folds = (self.back_fold, self.no_more_fold, self.age_fold, self.call_fold)
        whole.addLayout(column(*folds, gap=0))
        self.back.clicked.connect(lambda: self.taken_back.emit(self.answers.selected))
        self.no_more.clicked.connect(self.no_more_wanted)
        self.keep.clicked.connect(self._report_age)
        self.reason.edit.returnPressed.connect(self._report_age)
        fields = {"age": self.age, "reason": self.reason}
        self._kept = {name: KeptEdit(f.edit, self._open_age) for name, f in fields.items()}
        self._kept_call = KeptEdit(self.call_at.edit, self._open_call)
        self.call.clicked.connect(self._report_call)
        self.call_at.edit.returnPressed.connect(self._report_call)
        self.retranslate()

    def show_face(self, face: ResultViewModel) -> None:
        self._answers, self._age = face.answers, face.age
        rows = [(answer.item, "") for answer in face.answers]
        self.answers.set_answers(rows, first_digit=_NO_DIGITS)
        self.back_fold.setVisible(bool(face.answers))
        self.no_more_fold.setVisible(not face.withdrawn and not face.consent_declined)
        self.age.edit.setText(age_words(face.age.age))
        self.bases.select(*([face.age.basis.value] if face.age.basis is not None else []))
        self._along = face.age.companion.value if face.age.companion is not None else ""
        self.companion.close_list()
        self.reason.edit.clear()
        self.call_at.edit.clear()
        for fold in (self.back_fold, self.no_more_fold, self.age_fold, self.call_fold):
            fold.set_open(False)
        self.setVisible(not face.finished)
        self.retranslate()
        for name, kept in self._kept.items():
            kept.stand(AGE, name)
        self._kept_call.stand(CALL_BACK, "at")

    def retranslate(self) -> None:
        self.back_fold.set_text(self.tr("The person takes it back"))
        self._back_more.setText(
            self.tr(
                "Ask which answers go, and mark those. They count no more; that they were given "
                "stays in the record. Those not marked stay and count. No more questions are "
                "asked. What you have to do stays."
            )
        )
        for answer in self._answers:
            said = words.answer(answer.value)
            self.answers.row(answer.item).setText(fill(self.tr("%1: %2"), answer.short, said))
        self.back.setText(self.tr("Take back what is marked"))
        self.no_more_fold.set_text(self.tr("No more questions"))
        self._no_more_more.setText(
            self.tr(
                "Nothing more is asked. What was said stays kept and counts. What you have to do "
                "stays."
            )
        )
        self.no_more.setText(self.tr("Ask no more questions"))
        self.age_fold.set_text(self.tr("The age or who came along became known, or was wrong"))
        self.call_fold.set_text(self.tr("A call was promised"))
        self._call_more.setText(
            self.tr("Call at the agreed time only, and read first how to reach them safely.")
        )
        self.call_at.set_label(self.tr("Time of the call, such as 17:30"))
        self.call.setText(self.tr("Keep the time of the call"))
        self._retranslate_age()

    def _retranslate_age(self) -> None:
        known = age_words(self._age.age) if self._age is not None else ""
        said = fill(self.tr("Known so far: %1"), known or self.tr("nothing"))
        if self._age is not None and self._age.contradicted:
            said = fill(
                self.tr("%1. Another age was answered: it counts as disputed until it is known."),
                said,
            )
        self._known.setText(said)
        self.age.set_label(self.tr("Age in whole years, such as 17 or 15-17"))
        if not self.bases.rows:
            self.bases.set_answers([(b.value, "") for b in AgeBasis], first_digit=_NO_DIGITS)
        for basis in AgeBasis:
            self.bases.row(basis.value).setText(texts.age_basis(basis))
        self.reason.set_label(self.tr("How it became known, or why it was wrong"))
        self._pick_companion(self._along)
        self.keep.setText(self.tr("Keep this"))

    def _open_call(self) -> None:
        self.call_fold.set_open(True)

    def _report_call(self) -> None:
        self.call_promised.emit(self.call_at.text)

    def _open_age(self) -> None:
        self.age_fold.set_open(True)

    def _report_age(self) -> None:
        basis = next(iter(self.bases.selected), "")
        self.age_known.emit(self.age.text, basis, self.reason.text, self._along)

    def _pick_companion(self, key: str) -> None:
        self._along = key
        self.companion.show_choices(self.tr("Who came along"), texts.companions(), key)


def _stacked(*children: QWidget) -> QWidget:
    panel = QWidget()
    panel.setLayout(column(*children))
    return panel
