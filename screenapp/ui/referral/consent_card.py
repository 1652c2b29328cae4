"""What one service may know, asked kind by kind, with what would be said beside each."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.words import PageWords, day_text, kind_text
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.referral.responsive_split import ResponsiveSplit
from screenapp.ui.referral.view_model import KindShown
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    Field,
    SayLeaveOut,
    Segments,
    card,
    hairline,
    label,
    line,
    quiet,
)
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import DETAILS

FIELDS: Final[Mapping[InformationKind, tuple[Detail, ...]]] = MappingProxyType(
    {
        InformationKind.LANGUAGE: (Detail.INTERPRETER, Detail.INTERPRETER_WISH),
        InformationKind.CONTACT: (
            Detail.CONTACT_HOW,
            Detail.CONTACT_HOURS,
            Detail.CONTACT_LANGUAGE,
            Detail.CONTACT_SAY,
            Detail.CONTACT_NOT_SAY,
            Detail.CONTACT_NOT_HEAR,
        ),
        InformationKind.URGENT: (Detail.URGENT,),
        InformationKind.RISKS: (Detail.RISKS,),
        InformationKind.HEALTH: (Detail.HEALTH,),
        InformationKind.DEPENDANTS: (Detail.DEPENDANTS,),
        InformationKind.WANTS: (Detail.WANTS, Detail.DOES_NOT_WANT),
        InformationKind.NAME: (Detail.NAME,),
        # What these say comes from the screening and is not written here.
        InformationKind.OTHER_NEEDS: (),
        InformationKind.AGE: (),
        InformationKind.HOW_KNOWN: (),
        InformationKind.RESULT: (),
        InformationKind.OBLIGATIONS: (),
    }
)
_SPANS: Final = (1, 7, 30)
_ROW = 60
_TOGGLE = 212
_SPAN = 300
_ROOM = 440


_ASKED: Final[Mapping[Detail, MarkedText]] = {
    Detail.INTERPRETER: QT_TRANSLATE_NOOP("KindRow", "Interpreter: by phone, in the room, none"),
    Detail.INTERPRETER_WISH: QT_TRANSLATE_NOOP(
        "KindRow", "Who it should be, and who it must not be"
    ),
    Detail.CONTACT_HOW: QT_TRANSLATE_NOOP("KindRow", "How: a number, a place, through someone"),
    Detail.CONTACT_HOURS: QT_TRANSLATE_NOOP("KindRow", "When it is safe"),
    Detail.CONTACT_LANGUAGE: QT_TRANSLATE_NOOP("KindRow", "In which language"),
    Detail.CONTACT_SAY: QT_TRANSLATE_NOOP("KindRow", "What to say if someone else answers"),
    Detail.CONTACT_NOT_SAY: QT_TRANSLATE_NOOP("KindRow", "What not to say"),
    Detail.CONTACT_NOT_HEAR: QT_TRANSLATE_NOOP("KindRow", "Who must not hear of it"),
    Detail.URGENT: QT_TRANSLATE_NOOP("KindRow", "What cannot wait"),
    Detail.RISKS: QT_TRANSLATE_NOOP("KindRow", "What the person fears may happen, and when"),
    Detail.HEALTH: QT_TRANSLATE_NOOP("KindRow", "Only what this service needs"),
    Detail.DEPENDANTS: QT_TRANSLATE_NOOP("KindRow", "Who, without names"),
    Detail.WANTS: QT_TRANSLATE_NOOP("KindRow", "What the person wants next"),
    Detail.DOES_NOT_WANT: QT_TRANSLATE_NOOP("KindRow", "What the person does not want"),
    Detail.NAME: QT_TRANSLATE_NOOP("KindRow", "A first name, or a name for calls"),
}


class KindRow(QWidget):
    """One kind of information; what was said about it can be written in the row.

    Signals:
        said: carries True when the service may be told, False when it is left out.
        written: carries a `Detail` and what was typed for it.
    """

    said = Signal(object)
    written = Signal(object, str)

    def __init__(self, kind: InformationKind) -> None:
        super().__init__()
        self.kind = kind
        self.name, self.lines = label(), quiet()
        self.write = Button(kind="link")
        self.write.setVisible(bool(FIELDS[kind]))
        self.write.clicked.connect(self._toggle)
        self.toggle = SayLeaveOut()
        self.toggle.setMinimumWidth(current().px(_TOGGLE))
        self.toggle.said.connect(self.said)
        self.fields = {detail: Field(sensitive=True, on_paper=True) for detail in FIELDS[kind]}
        self._kept: dict[Detail, KeptEdit] = {}
        self.editor = QWidget()
        editing = QVBoxLayout(self.editor)
        editing.setContentsMargins(0, 0, 0, Sizes.GROUP)
        editing.setSpacing(Sizes.GAP)
        for detail, field in self.fields.items():
            field.edit.setProperty("detail", detail.value)
            field.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            field.edit.editingFinished.connect(self._finished)
            editing.addWidget(field)
            self._kept[detail] = KeptEdit(field.edit, self._open_again)
        self.editor.hide()
        told = line(_stacked(self.name, self.lines), self.write, gap=Sizes.GROUP)
        told.setStretch(0, 1)
        start = QWidget()
        start.setLayout(told)
        top = ResponsiveSplit(start, self.toggle, room=_ROOM)
        top.setMinimumHeight(_ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Sizes.GAP, 0, Sizes.GAP)
        column.setSpacing(Sizes.GAP)
        column.addWidget(top)
        column.addWidget(self.editor)

    def show_kind(
        self, shown: KindShown, name: str, details: Mapping[Detail, str], *, may_choose: bool
    ) -> None:
        """*may_choose*: the person said yes to the service, so that kinds can be asked for."""
        self.name.setText(name)
        self.lines.setText(" · ".join(shown.lines) if shown.lines else self.tr("nothing said yet"))
        self.toggle.set_about(name)
        self.toggle.set_says(shown.on)
        self.toggle.setVisible(may_choose)
        self._name_write()
        for detail, field in self.fields.items():
            field.set_label(translated(_ASKED[detail]))
            kept = details.get(detail, "")
            if field.text != kept and not field.edit.hasFocus():
                field.edit.setText(kept)
            self._kept[detail].stand(DETAILS, detail.value)
        if not self.fields and not shown.lines:
            self.hide()
        else:
            self.show()

    def forget(self) -> None:
        """Leave no word of the person in this row, not even to be undone."""
        self.name.setText("")
        self.lines.setText("")
        self.toggle.set_about("")
        self.toggle.set_says(False)
        self.editor.hide()
        for field in self.fields.values():
            field.edit.setText("")
        self._name_write()

    def _toggle(self) -> None:
        self.editor.setVisible(self.editor.isHidden())
        self._name_write()
        if not self.editor.isHidden():
            next(iter(self.fields.values())).setFocus()
            return
        for detail, field in self.fields.items():
            # A line tells of its end only once; what a full drive did not take is given again.
            self.written.emit(detail, field.text)

    def _open_again(self) -> None:
        self.editor.show()
        self._name_write()

    def _name_write(self) -> None:
        closed = self.editor.isHidden()
        self.write.setText(self.tr("Write") if closed else self.tr("Close"))
        spoken = self.tr("Write: %1") if closed else self.tr("Close: %1")
        self.write.setAccessibleName(fill(spoken, self.name.text()))

    def _finished(self) -> None:
        edit = self.sender()
        if isinstance(edit, QLineEdit):
            self.written.emit(Detail(str(edit.property("detail"))), edit.text())


def _stacked(*labels: QLabel) -> QWidget:
    """*labels* close below one another, in the middle of the height they get."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch()
    for words in labels:
        column.addWidget(words)
    column.addStretch()
    return made


class ConsentCard(QWidget):
    """All kinds this service could be told, and until when.

    Signals:
        shared: carries a `InformationKind` and whether it may be said.
        written: carries a `Detail` and what was typed for it.
        span_chosen: carries the number of days from today that the consent holds.
    """

    shared = Signal(object, object)
    written = Signal(object, str)
    span_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = {kind: KindRow(kind) for kind in InformationKind}
        self._hairs: dict[InformationKind, QWidget] = {}
        self._card = card(gap=0)
        self._card.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        for kind, row in self.rows.items():
            if self._hairs or kind is not next(iter(InformationKind)):
                self._hairs[kind] = hairline()
                self._card.add(self._hairs[kind])
            row.said.connect(self._said)
            row.written.connect(self.written)
            self._card.add(row)
        self.until_label, self.until_day = label(), quiet()
        self.span = Segments()
        self.span.setMinimumWidth(current().px(_SPAN))
        self.span.chosen.connect(self._span_chosen)
        self._until = ResponsiveSplit(
            _stacked(self.until_label, self.until_day), self.span, room=_ROOM
        )
        self._until.setMinimumHeight(_ROW)
        self._until_hair = hairline()
        self._card.add(self._until_hair, self._until)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_kinds(
        self,
        kinds: Sequence[KindShown],
        details: Mapping[Detail, str],
        words: PageWords,
        reference: str,
        *,
        may_choose: bool,
    ) -> None:
        """Draw *kinds*, each with what would be said; the others are not for this service."""
        by_kind = {shown.kind: shown for shown in kinds}
        first = True
        for kind, row in self.rows.items():
            if kind not in by_kind:
                row.hide()
            else:
                name = kind_text(kind, reference, words)
                row.show_kind(by_kind[kind], name, details, may_choose=may_choose)
            if kind in self._hairs:
                self._hairs[kind].setVisible(not row.isHidden() and not first)
            first = first and row.isHidden()

    def forget(self) -> None:
        """Leave nothing of the person on the card."""
        for row in self.rows.values():
            row.forget()
        self.until_day.setText("")

    def show_until(self, until: date | None, today: date, words: PageWords, *, shown: bool) -> None:
        """How long the consent holds; hidden until there is one."""
        self._until.setVisible(shown)
        self._until_hair.setVisible(shown)
        self.until_label.setText(self.tr("How long this holds"))
        self.until_day.setText(
            fill(self.tr("until %1"), day_text(until, words)) if until else self.tr("no last day")
        )
        self.span.set_options([(str(days), self._span(days)) for days in _SPANS])
        left = {today + timedelta(days=days): str(days) for days in _SPANS}
        self.span.select(left.get(until, "") if until else "")

    def _span(self, days: int) -> str:
        if days == _SPANS[0]:
            return self.tr("A day")
        if days == _SPANS[1]:
            return self.tr("A week")
        return self.tr("30 days")

    def _span_chosen(self, key: str) -> None:
        self.span_chosen.emit(int(key))

    def _said(self, may_say: bool) -> None:
        row = self.sender()
        if isinstance(row, KindRow):
            self.shared.emit(row.kind, may_say)
