"""A protocol as a person meets it, every question of it, and its rules in sentences."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.model import ConsentRule, Item, Obligation, Organisation, Source, Stage
from screenapp.protocol.wording import Worded, item_path, law_path
from screenapp.ui import texts
from screenapp.ui.protocols import outline, rules, words
from screenapp.ui.protocols.parts import PageHead, RowStack, Terms, page_of, worded
from screenapp.ui.protocols.view_models import ReadViewModel, Script
from screenapp.ui.shell.languages import name_of
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Segments,
    body,
    card,
    column,
    hairline,
    heading,
    label,
    quiet,
    quote,
    second,
)

_WIDE = 760
_MOST_SEGMENTS = 130  # px for each language


class ReadPage(QWidget):
    """Signals:
    left: back to the protocol.
    language_chosen: another language to read in; carries its code.
    """

    left = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: ReadViewModel | None = None
        self.head = PageHead()
        self.languages = Segments()
        self._draft = label("", "notice-small")
        self._rows = RowStack(Sizes.GROUP)
        inside = QWidget()
        inside.setLayout(
            column(self.head, self.languages, self._draft, self._rows, gap=Sizes.GROUP)
        )
        self._area = page_of(inside, wide=_WIDE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.head.left.connect(self.left)
        self.languages.chosen.connect(self.language_chosen)
        self.retranslate()

    def show_face(self, face: ReadViewModel) -> None:
        self._face = face
        self.retranslate()

    def to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        face = self._face
        if face is None:
            return
        script, protocol = face.script, face.script.protocol
        version = fill(self.tr("Version %1"), protocol.version)
        summary = script.say("summary", protocol.summary) if protocol.summary else ""
        self.head.show_words(self.tr("Back to the protocol"), version, script.title, summary)
        self.languages.set_options([(t.language, name_of(t.language)) for t in face.tongues])
        self.languages.select(script.language)
        self.languages.setVisible(len(face.tongues) > 1)
        self.languages.setMaximumWidth(_MOST_SEGMENTS * max(1, len(face.tongues)))
        tongue = next((t for t in face.tongues if t.language == script.language), None)
        self._draft.setText(
            self.tr("No second speaker has reviewed these words yet. The original stands beside.")
        )
        self._draft.setVisible(tongue is not None and not tongue.reviewed)
        self._rows.clear()
        for number, stage in enumerate(protocol.stages, 1):
            self._rows.add(self._stage(stage, number, script))
        self._rows.add(*self._rules(script))

    # --- what is asked ------------------------------------------------------------------

    def _stage(self, stage: Stage, number: int, script: Script) -> QWidget:
        title = script.say(f"stage/{stage.id}/title", stage.title)
        made = QWidget()
        rows = column(heading(fill(self.tr("%1. %2"), number, title)), gap=Sizes.GAP)
        rows.addWidget(second(self._about(stage)))
        if stage.when is not None:
            when = fill(self.tr("Only when %1."), rules.condition(stage.when, script))
            rows.addWidget(second(when))
        paper = card(gap=Sizes.GROUP)
        for place, item in enumerate(stage.items):
            if place:
                paper.add(hairline())
            paper.add(self._item(item, script))
        rows.addWidget(paper)
        made.setLayout(rows)
        return made

    def _about(self, stage: Stage) -> str:
        doers = rules.either(words.role(role) for role in stage.by)
        parts = [fill(self.tr("Done by %1."), doers)]
        if stage.organisation is Organisation.PARTNER:
            if stage.hand_over:
                parts.append(self.tr("A partner asks this. Only what is marked comes back."))
            else:
                parts.append(self.tr("A partner asks this. No answer comes back."))
        gates = words.gates(stage.privacy, stage.consent)
        parts.append(gates or self.tr("Nothing is asked first."))
        if any(item.source is Source.SELF for item in stage.items):
            ways = [words.way(way) for way in stage.channels]
            parts.append(fill(self.tr("Answered %1."), rules.either(ways)))
        return " ".join(parts)

    def _item(self, item: Item, script: Script) -> QWidget:
        made = QWidget()
        rows = column(gap=6)
        rows.addWidget(self._said(script.item(item), "strong"))
        for part in (words.source(item.source), self._only_when(item, script)):
            if part:
                rows.addWidget(quiet(part))
        for part in (words.answers(item), words.recall(item.recall), words.dates(item)):
            if part:
                rows.addWidget(quiet(part))
        for option in item.options:
            rows.addWidget(self._said(script.option(item, option), "body"))
            if option.say:
                rows.addWidget(
                    quiet(self.tr("Words may be written beside this. They never count."))
                )
        if self._comes_back(item, script):
            rows.addWidget(quiet(self.tr("The partner hands this answer back.")))
        own = item.source is Source.SELF
        for key, name in (
            ("help", self.tr("How to ask") if own else self.tr("How to note it")),
            ("purpose", self.tr("Why it is asked")),
        ):
            text = getattr(item, key)
            if text:
                said = script.worded(item_path(item, key), text)
                rows.addWidget(quote(label(name, "label"), self._said(said, "second")))
        made.setLayout(rows)
        return made

    def _only_when(self, item: Item, script: Script) -> str:
        if item.when is None:
            return ""
        return fill(self.tr("Asked only when %1."), rules.condition(item.when, script))

    def _comes_back(self, item: Item, script: Script) -> bool:
        return item.id in script.protocol.stage_of[item.id].hand_over

    def _said(self, found: Worded, part: str) -> QWidget:
        return worded(found, part, self.tr("Not yet reviewed"), self.tr("Original: %1"))

    # --- what comes of it ---------------------------------------------------------------

    def _rules(self, script: Script) -> list[QWidget]:
        protocol = script.protocol
        measures = [
            (
                texts.sentence_case(rules.called(m.id)),
                _joined(rules.measure(m, script), words.figures(m.figures)),
            )
            for m in protocol.measures
        ]
        results = [
            (texts.tier(found.tier), _joined(text, words.cut_off(found.figures)))
            for found, text in zip(protocol.results, outline.results(script), strict=True)
        ]
        steps = [(rules.sentence(rules.step(script, s.id))) for s in protocol.steps]
        return [
            *self._terms(self.tr("How it counts"), measures),
            *self._terms(self.tr("Results, the most serious first"), results),
            *self._plain(self.tr("What is done"), steps),
            *self._plain(self.tr("While it is not settled"), [outline.unsettled(script)]),
            *self._duties(script),
        ]

    def _terms(self, name: str, terms: list[tuple[str, str]]) -> list[QWidget]:
        if not terms:
            return []
        made = Terms()
        made.show_terms(terms)
        return [heading(name), made]

    def _plain(self, name: str, sentences: list[str]) -> list[QWidget]:
        if not sentences:
            return []
        return [heading(name), card(*(body(sentence) for sentence in sentences))]

    def _duties(self, script: Script) -> list[QWidget]:
        duties = script.protocol.obligations
        if not duties:
            return []
        made = card(gap=Sizes.GROUP)
        for number, duty in enumerate(duties):
            if number:
                made.add(hairline())
            made.add(self._duty(duty, number, script))
        return [heading(self.tr("Duties")), made]

    def _duty(self, duty: Obligation, number: int, script: Script) -> QWidget:
        made = QWidget()
        rows = column(body(rules.sentence(outline.duty(script, number))), gap=4)
        where = ", ".join(duty.jurisdictions) or self.tr("everywhere")
        parts = [fill(self.tr("Holds: %1."), where)]
        if duty.consent is ConsentRule.NEEDED:
            parts.append(self.tr("The person is asked first."))
        else:
            parts.append(self.tr("It needs no consent."))
        if duty.tell_person:
            parts.append(self.tr("The person is told first."))
        rows.addWidget(second(" ".join(parts)))
        if duty.law is not None:
            law = script.worded(law_path(duty), duty.law.cite)
            rows.addWidget(self._said(law, "quiet"))
            if duty.law.review_by:
                until = words.month(duty.law.review_by)
                rows.addWidget(quiet(fill(self.tr("To be checked again by %1."), until)))
        made.setLayout(rows)
        return made


def _joined(said: str, whose: str) -> str:
    return f"{said} {whose}" if whose else said
