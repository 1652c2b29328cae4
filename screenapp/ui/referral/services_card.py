"""The services that fit, with why, and what the person said to each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from screenapp.referral.matching import Fit
from screenapp.referral.services import ServiceRecord
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.screening.offers.terms import Takes
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.referral.circumstances_card import CircumstancesCard
from screenapp.ui.referral.reason_words import said
from screenapp.ui.referral.view_model import ServiceShown
from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, current, restyle
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Segments, card, hairline, label, quiet
from screenapp.ui.widgets.buttons import draw_box

_CHECK = 24
_ROOM = 400


class ServiceRow(QAbstractButton):
    """A service to turn to. The one turned to is drawn in bold on the accent's soft colour."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self.service = service
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._yes = False
        self.name, self.why, self.said = label(), quiet(), label(wraps=False)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch()
        self._words.addWidget(self.name)
        self._words.addWidget(self.why)
        self._words.addStretch()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(Sizes.GROUP, Sizes.GAP, Sizes.GROUP, Sizes.GAP)
        self._across.setSpacing(Sizes.GROUP + _CHECK)
        self._across.addLayout(self._words, 1)
        self._across.addWidget(self.said, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, name: str, why: str, said: str, *, yes: bool, selected: bool) -> None:
        """*said* tells what the person said; a *yes* gets a tick."""
        self._yes = yes
        self.setChecked(selected)
        self.name.setText(name)
        self.why.setText(why)
        self.said.setText(said)
        _set_part(self.name, "strong" if selected else "body")
        _set_part(self.said, "action" if yes else "second")
        self.setAccessibleName(fill(self.tr("%1: %2"), name, said))
        self.setAccessibleDescription(why)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._across.sizeHint().expandedTo(QSize(0, Sizes.ROW))

    def minimumSizeHint(self) -> QSize:
        beside = self._across.minimumSize()
        width = max(self._words.minimumSize().width(), self.said.sizeHint().width() + _CHECK)
        return QSize(width + 2 * Sizes.GROUP, max(beside.height(), Sizes.ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < current().px(_ROOM)
        self._across.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._across.setSpacing(4 if narrow else Sizes.GROUP + _CHECK)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(Sizes.ROW, self._across.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        fill_colour = tokens.accent_soft if self.isChecked() or self.isDown() else None
        edge = tokens.accent if self.hasFocus() else None
        draw_box(painter, area, fill=fill_colour, edge=edge, width=2)
        if self._yes and self._across.direction() is not QBoxLayout.Direction.TopToBottom:
            said = QRectF(self.said.geometry())
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = said.right() + 4 if mirrored else said.left() - _CHECK - 4
            tick = QRectF(left, said.center().y() - _CHECK / 2, _CHECK, _CHECK)
            icons.paint(painter, "check", tick, tokens.accent)
        painter.end()


_CHOICE: Final[Mapping[ReferralAnswer, MarkedText]] = {
    ReferralAnswer.ACCEPTED: QT_TRANSLATE_NOOP("AnswerBar", "Yes"),
    ReferralAnswer.ACCEPTED_IN_PART: QT_TRANSLATE_NOOP("AnswerBar", "In part"),
    ReferralAnswer.DECLINED: QT_TRANSLATE_NOOP("AnswerBar", "Chose not to"),
    ReferralAnswer.DEFERRED: QT_TRANSLATE_NOOP("AnswerBar", "Later"),
    ReferralAnswer.UNSAFE: QT_TRANSLATE_NOOP("AnswerBar", "Not safe to ask"),
}


class AnswerBar(QWidget):
    """What the person said to the service above.

    Signals:
        answered: carries a `ReferralAnswer`.
    """

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.ask, self.more = quiet(), quiet()
        self.choices = Segments()
        self.choices.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(Sizes.GROUP, Sizes.GAP, Sizes.GROUP, Sizes.GROUP)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self.more)
        column.addWidget(self.ask)
        column.addWidget(self.choices)

    def show_answer(self, reference: str, service: str, answer: ReferralAnswer | None) -> None:
        self.ask.setText(
            fill(
                self.tr("Tell %1 what %2 does, then ask. What was the answer?"), reference, service
            )
        )
        self.choices.set_options([(a.value, self._choice(a)) for a in ReferralAnswer])
        for segment in self.choices.segments:
            segment.setAccessibleName(fill(self.tr("%1: %2"), service, segment.text()))
        self.choices.select(answer.value if answer else "")

    def show_more(self, service: ServiceRecord) -> None:
        """How to come to *service*, and what it needs to know."""
        terms = service.terms
        said_of_it = [
            fill(self.tr("How to get there: %1"), terms.way_there) if terms.way_there else "",
            fill(self.tr("They need to know: %1"), terms.must_know) if terms.must_know else "",
            _taking_over(terms.warm_hand_over),
        ]
        self.more.setText("\n".join(filter(None, said_of_it)))
        self.more.setVisible(bool(self.more.text()))

    def forget(self) -> None:
        self.ask.setText("")
        self.more.setText("")
        self.choices.set_options([])

    def _choice(self, answer: ReferralAnswer) -> str:
        return translated(_CHOICE[answer])

    def _chosen(self, key: str) -> None:
        self.answered.emit(ReferralAnswer(key))


_SAID: Final[Mapping[ReferralAnswer, MarkedText]] = {
    ReferralAnswer.ACCEPTED: QT_TRANSLATE_NOOP("ServicesCard", "%1 said yes"),
    ReferralAnswer.ACCEPTED_IN_PART: QT_TRANSLATE_NOOP("ServicesCard", "%1 said yes, in part"),
    ReferralAnswer.DECLINED: QT_TRANSLATE_NOOP("ServicesCard", "%1 chose not to"),
    ReferralAnswer.DEFERRED: QT_TRANSLATE_NOOP("ServicesCard", "%1 said later"),
    ReferralAnswer.UNSAFE: QT_TRANSLATE_NOOP("ServicesCard", "Not safe to ask"),
}


class ServicesCard(QWidget):
    """The services that fit in the order of the needs, and the others folded away.

    Signals:
        chosen: the worker turned to another service; carries its id.
        answered: the person answered for the service turned to; carries a `ReferralAnswer`.
    """

    chosen = Signal(str)
    answered = Signal(object)

    def __init__(self, language_name: Callable[[str], str]) -> None:
        super().__init__()
        self._language_name = language_name
        self.rows: dict[str, ServiceRow] = {}
        self._lines: list[QWidget] = []
        self._placed: list[ServiceRow] = []
        self.empty = quiet()
        self.circumstances = CircumstancesCard()
        self.answer = AnswerBar()
        self.answer.answered.connect(self.answered)
        self._fitting, self._others = card(gap=1), card(gap=1)
        self._others.hide()
        self.others = Button(kind="link", icon="right")
        self.others.clicked.connect(self._toggle_others)
        for surface in (self._fitting, self._others):
            surface.column.setContentsMargins(1, 1, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self.circumstances)
        column.addWidget(self.empty)
        column.addWidget(self._fitting)
        column.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._others)

    def show_services(
        self, services: Sequence[ServiceShown], reference: str, details: Mapping[str, str]
    ) -> None:
        """Draw *services*; exactly the selected one has its answers below it. *details* are what
        was said of the person with *reference*."""
        self.circumstances.show_details(details, reference)
        self.circumstances.setVisible(bool(services))
        self._arrange(services)
        for shown in services:
            service = shown.fit.service
            self.rows[service.id].show_words(
                service.name,
                self._why(shown.fit),
                self._said(shown.answer, reference),
                yes=shown.answer in (ReferralAnswer.ACCEPTED, ReferralAnswer.ACCEPTED_IN_PART),
                selected=shown.selected,
            )
        selected = next((shown for shown in services if shown.selected), None)
        self.answer.setVisible(selected is not None)
        if selected is not None:
            self.answer.show_more(selected.fit.service)
            self.answer.show_answer(reference, selected.fit.service.name, selected.answer)
        else:
            self.answer.forget()
        self.others.setText(self.tr("Other services, and why they do not fit"))
        self._show_empty(services)

    def open_others(self, open_: bool) -> None:
        """Show the services that fit none of the needs, or fold them away."""
        self._others.setVisible(open_)
        self.others.set_icon("down" if open_ else "right")

    def _toggle_others(self) -> None:
        self.open_others(self._others.isHidden())

    def _show_empty(self, services: Sequence[ServiceShown]) -> None:
        fits = any(shown.fit.takes for shown in services)
        self.empty.setVisible(not fits)
        self._fitting.setVisible(fits)
        others = any(not shown.fit.takes for shown in services)
        self.others.setVisible(others)
        if not others:
            self.open_others(False)
        if services:
            self.empty.setText(
                self.tr("None of the services on your list fits these needs and this person yet.")
            )
        else:
            self.empty.setText(
                self.tr("There are no services on your list. Add one under Services in the rail.")
            )

    def _arrange(self, services: Sequence[ServiceShown]) -> None:
        """Put the rows in order, keeping those that are there, and the answers under theirs."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self._placed = [], []
        wanted = {shown.fit.service.id for shown in services}
        for service_id in [known for known in self.rows if known not in wanted]:
            old = self.rows.pop(service_id)
            old.hide()
            old.deleteLater()
        for shown in services:
            self._place(shown)
            if shown.selected and not shown.fit.takes:
                self.open_others(True)

    def _place(self, shown: ServiceShown) -> None:
        service_id = shown.fit.service.id
        if service_id not in self.rows:
            self.rows[service_id] = ServiceRow(service_id)
            self.rows[service_id].clicked.connect(self._clicked)
        surface = self._fitting if shown.fit.takes else self._others
        if any(row.parent() is surface for row in self._placed):
            self._lines.append(hairline())
            surface.add(self._lines[-1])
        surface.add(self.rows[service_id])
        self._placed.append(self.rows[service_id])
        if shown.selected:
            surface.add(self.answer)

    def _why(self, fit: Fit) -> str:
        reasons = [fit.service.note] if fit.service.note else []
        places = ", ".join(map(str, fit.places))
        if len(fit.places) == 1:
            reasons.append(fill(self.tr("fits need %1"), places))
        elif fit.places:
            reasons.append(fill(self.tr("fits needs %1"), places))
        reasons += [said(reason, self._language_name) for reason in fit.reasons]
        if fit.check_first:
            reasons.append(self.tr("not checked for half a year: call first"))
        return " · ".join(reasons)

    def _said(self, answer: ReferralAnswer | None, reference: str) -> str:
        if answer is None:
            return self.tr("Not asked yet")
        return fill(translated(_SAID[answer]), reference)

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ServiceRow):
            row.setChecked(True)
            self.chosen.emit(row.service)


def _taking_over(noted: Takes) -> str:
    match noted:
        case Takes.YES:
            text = QT_TRANSLATE_NOOP("AnswerBar", "Call together: somebody there takes over.")
        case Takes.NO:
            text = QT_TRANSLATE_NOOP("AnswerBar", "Nobody there takes over by telephone.")
        case Takes.NOT_NOTED:
            return ""
    return translated(text)


def _set_part(widget: QWidget, part: str) -> None:
    if widget.property("k") != part:
        widget.setProperty("k", part)
        restyle(widget)
