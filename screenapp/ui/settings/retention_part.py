"""How long each kind of data is kept; and, looked at first, what would go now."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.sentences import told
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.widgets import Button, Segments, card, column, label, line, quiet, strong
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.errors import NeedsSecondConfirmation
from screenapp.vault.model import Kept, RetentionDue, RetentionRule

_FOREVER = "0"
_DAYS = (90, 365, 1095, 1825, 2555, 3650)
_YEAR = 365


_NAMED: Final[Mapping[Kept, tuple[MarkedText, MarkedText]]] = {
    Kept.ANSWERS: (
        QT_TRANSLATE_NOOP("RetentionPart", "Answers"),
        QT_TRANSLATE_NOOP("RetentionPart", "what was said, and every step"),
    ),
    Kept.IDENTIFIERS: (
        QT_TRANSLATE_NOOP("RetentionPart", "About the person"),
        QT_TRANSLATE_NOOP("RetentionPart", "reference, arrival, age, place"),
    ),
    Kept.FACTS: (
        QT_TRANSLATE_NOOP("RetentionPart", "What is counted"),
        QT_TRANSLATE_NOOP("RetentionPart", "with it goes what it came from"),
    ),
    Kept.LOG: (
        QT_TRANSLATE_NOOP("RetentionPart", "The log"),
        QT_TRANSLATE_NOOP("RetentionPart", "who did what"),
    ),
    Kept.BACKUPS: (
        QT_TRANSLATE_NOOP("RetentionPart", "Backups"),
        QT_TRANSLATE_NOOP("RetentionPart", "each holds all of the above"),
    ),
}


class RetentionPart(SettingsPart):
    """Signals:
    rule_given: carries a `Kept` and days, or None for no end.
    look_wanted: what would go now?
    given: what was shown is to be deleted.
    given_again: and although the clock has jumped.
    """

    rule_given = Signal(object, object)
    look_wanted = Signal()
    given = Signal()
    given_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rules: tuple[RetentionRule, ...] = ()
        self._due: tuple[RetentionDue, ...] | None = None
        self._jumped: NeedsSecondConfirmation | None = None
        self.choices = {kind: Segments() for kind in Kept}
        self._labels = {kind: label("", "label") for kind in Kept}
        self._notes = {kind: quiet() for kind in Kept}
        for kind, choice in self.choices.items():
            choice.setObjectName(kind.value)
            choice.chosen.connect(self._chosen)
            words = line(self._labels[kind], self._notes[kind])
            words.setStretch(1, 1)
            self.inside.addLayout(column(words, choice, gap=4))
        self.look = Button()
        self._going = card()
        self.delete, self.again, self.keep = Button("", "grave"), Button("", "grave"), Button()
        self._buttons = QWidget()
        buttons = line(self.keep, self.delete, self.again)
        buttons.addStretch()
        self._buttons.setLayout(buttons)
        first = line(self.look)
        first.addStretch()
        self.inside.addLayout(first)
        self.inside.addWidget(self._going)
        self.inside.addWidget(self._buttons)
        self.look.clicked.connect(self.look_wanted)
        self.delete.clicked.connect(self.given)
        self.again.clicked.connect(self.given_again)
        self.keep.clicked.connect(self._keep)
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_rules(self, rules: tuple[RetentionRule, ...]) -> None:
        self._rules, self._due, self._jumped = rules, None, None
        self._set_enabled(True)
        self._tell()

    def show_due(self, due: tuple[RetentionDue, ...]) -> None:
        self._due, self._jumped = due, None
        self._set_enabled(True)
        self._tell()
        (self.keep if due else self.look).setFocus()

    def show_second_look(self, error: NeedsSecondConfirmation) -> None:
        self._jumped = error
        self._set_enabled(True)
        self._tell()
        self.keep.setFocus()

    def show_working(self) -> None:
        self.clear()
        self._set_enabled(False)

    def show_gone(self, number: int) -> None:
        self._due = self._jumped = None
        self._set_enabled(True)
        self._tell()
        self.say(self.tr("%n record(s) deleted. The log says so.", "", number))
        self.look.setFocus()

    def show_problem(self, error: Exception) -> None:
        self._set_enabled(True)
        super().show_problem(error)
        self._tell()

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("How long it is kept"))
        self.why.setText(
            self.tr(
                "Choose what the law and your organisation ask. Nothing goes until you have looked "
                "at what would go."
            )
        )
        self.look.setText(self.tr("See what would go now"))
        self.keep.setText(self.tr("Keep all of it"))
        self.delete.setText(self.tr("Delete what is listed"))
        self.again.setText(self.tr("The date is right: delete what is listed"))
        options = [(_FOREVER, self.tr("No end"))]
        options += [(str(days), self._span(days)) for days in _DAYS]
        for kind, choice in self.choices.items():
            name, note = self._named(kind)
            self._labels[kind].setText(name)
            self._notes[kind].setText(note)
            choice.set_options(options)
            for segment in choice.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), name, segment.text()))
        self._tell()

    def _tell(self) -> None:
        for rule in self._rules:
            self.choices[rule.kind].select(_FOREVER if rule.days is None else str(rule.days))
        shown = self._due is not None
        self._going.setVisible(shown)
        empty(self._going.column)
        for due in self._due or ():
            self._going.add(column(strong(self._going_words(due)), quiet(self._from(due)), gap=2))
        if self._due == ():
            self._going.add(quiet(self.tr("Nothing is older than these rules allow.")))
        if self._jumped is not None:
            words = told(self._jumped)
            self._going.add(strong(words.happened), quiet(words.remedy))
        self._buttons.setVisible(bool(self._due))
        self.delete.setVisible(self._jumped is None)
        self.again.setVisible(self._jumped is not None)

    def _going_words(self, due: RetentionDue) -> str:
        return fill(self.tr("%1: %2 would go"), self._named(due.kind)[0], due.number)

    def _from(self, due: RetentionDue) -> str:
        words = self.tr("All from before %1; the oldest is of %2.")
        return fill(words, due.before.isoformat(), due.oldest.isoformat())

    def _named(self, kind: Kept) -> tuple[str, str]:
        name, more = _NAMED[kind]
        return translated(name), translated(more)

    def _span(self, days: int) -> str:
        if days % _YEAR == 0:
            return self.tr("%n year(s)", "", days // _YEAR)
        return self.tr("%n day(s)", "", days)

    # --- inside ------------------------------------------------------------------------

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self.look, self.delete, self.again, self.keep):
            button.setEnabled(enabled)

    def _chosen(self, key: str) -> None:
        kind = Kept(self.sender().objectName())
        self.rule_given.emit(kind, None if key == _FOREVER else int(key))

    def _keep(self) -> None:
        self._due = self._jumped = None
        self._tell()
        self.look.setFocus()
