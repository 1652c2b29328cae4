"""What is asked of one duty: for each thing a field or a list, or "there is none here"."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.checking.site_terms import SPANS, asked_of
from screenapp.protocol.duty_terms import DutyTerms, Term
from screenapp.protocol.model import Obligation
from screenapp.ui.interview import words as interview
from screenapp.ui.interview.result import terms_words
from screenapp.ui.protocols.duties import words
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.widgets import AnswerList, Field, card, column, label, strong
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import DECISION

_NONE: Final = "none"
_NO_DIGITS: Final = 10
_LONGEST: Final = 400


class TermField(QWidget):
    """One thing in words, or none. Typing takes back "there is none", and the other way round."""

    def __init__(self, term: Term) -> None:
        super().__init__()
        self._term = term
        self.field = Field()
        self.field.edit.setMaxLength(_LONGEST)
        self.kept = KeptEdit(self.field.edit, said=False)
        self.none = AnswerList(many=True)
        self.setLayout(column(self.field, self.none, gap=6))
        self.none.chosen.connect(self._say_none)
        self.field.edit.textChanged.connect(self._typed)

    @property
    def value(self) -> str | None:
        """None while nothing was said."""
        if self.none.selected:
            return ""
        return self.field.text.strip() or None

    def retranslate(self) -> None:
        chosen = self.none.selected
        self.field.set_label(terms_words.asked(self._term))
        self.none.set_answers([(_NONE, terms_words.none_here())], first_digit=_NO_DIGITS)
        self.none.select(*chosen)

    def _say_none(self) -> None:
        if self.none.selected:
            self.kept.drop()

    def _typed(self, text: str) -> None:
        if text.strip():
            self.none.select()


class DutyForm(QWidget):
    """Nothing is chosen beforehand; what stood before is shown beside.

    Signals:
        changed: something else was set.
    """

    changed = Signal()

    def __init__(self, duty: Obligation, script: Script, before: DutyTerms | None) -> None:
        super().__init__()
        self.duty, self._script, self._before = duty, script, before
        asked = asked_of(duty)
        self.to, self.law = TermField(Term.TO), TermField(Term.LAW)
        self.review = Field()
        self._review_kept = KeptEdit(self.review.edit, said=False)
        self._within_head, self.within = label("", "label"), AnswerList()
        self._title, self._so_far = strong(), label("", "quiet")
        self._why = label("", "notice-small")
        self.to.setVisible(Term.TO in asked)
        self.law.setVisible(Term.LAW in asked)
        self.review.setVisible(Term.LAW in asked)
        for part in (self._within_head, self.within):
            part.setVisible(Term.WITHIN in asked)
        self._asked = asked
        law = QWidget()
        law.setLayout(column(self.law, self.review, gap=6))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        time = column(self._within_head, self.within, gap=6)
        within = QWidget()
        within.setLayout(time)
        whole.addWidget(card(self._title, self._so_far, self.to, law, within, self._why))
        self.retranslate()
        self._connect()

    @property
    def terms(self) -> DutyTerms:
        """What is set so far, of what is asked."""
        chosen = next(iter(self.within.selected), None)
        within = "" if chosen == _NONE else chosen
        law = self.law.value if Term.LAW in self._asked else None
        return DutyTerms(
            to=self.to.value if Term.TO in self._asked else None,
            law=law,
            review_by=self.review.text.strip() if law else "",
            within=within if Term.WITHIN in self._asked else None,
        )

    def stand(self, record: str) -> None:
        """What is typed is kept for the decision on the content *record*."""
        for name, kept in (("to", self.to.kept), ("law", self.law.kept)):
            kept.stand(DECISION, f"{self.duty.id} {name}", record)
        self._review_kept.stand(DECISION, f"{self.duty.id} review", record)

    def show_why(self, why: str) -> None:
        """Say what stands against what is set; empty for nothing."""
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def retranslate(self) -> None:
        self._title.setText(words.named(self.duty, self._script))
        before = self._before
        self._so_far.setText("\n".join(terms_words.lines(before)) if before is not None else "")
        self._so_far.setVisible(before is not None)
        self.to.retranslate()
        self.law.retranslate()
        self.review.set_label(self.tr("Checked again by (year-month)"))
        self._within_head.setText(terms_words.asked(Term.WITHIN))
        chosen = self.within.selected
        spans = [(span, interview.within(span)) for span in SPANS]
        self.within.set_answers([*spans, (_NONE, terms_words.none_here())], first_digit=_NO_DIGITS)
        self.within.set_columns(2)
        self.within.select(*chosen)
        self.show_why("")

    def _connect(self) -> None:
        for edit in (self.to.field.edit, self.law.field.edit, self.review.edit):
            edit.textChanged.connect(self.changed)
        for answers in (self.to.none, self.law.none, self.within):
            answers.chosen.connect(self.changed)
