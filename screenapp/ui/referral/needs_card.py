"""What the person wants help with, in their order: drag, or Alt with the arrow keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from screenapp.referral.needs import OTHER
from screenapp.screening.offers.records import Need
from screenapp.ui.referral.suggestion import Suggestion
from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Field, card, hairline, label, quiet, strong
from screenapp.ui.widgets.buttons import draw_box
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import NEEDS

_GRIP = 28
_COLUMNS = 2
_ROOM = 400


class NeedRow(QWidget):
    """One need. It takes the focus, so that the keyboard can move it and take it off.

    Signals:
        step_wanted: carries -1 for one place up, 1 for one place down.
        dragged: carries the height in the list at which it is held now.
        dropped: the mouse let go of it.
        removed: it is to be taken off the list.
    """

    step_wanted = Signal(object)
    dragged = Signal(object)
    dropped = Signal()
    removed = Signal()

    def __init__(self, need: Need) -> None:
        super().__init__()
        self.need = need
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumHeight(Sizes.TARGET)
        self._held_from: float | None = None
        self._dragging = False
        self.number, self.words, self.source = strong(), label(), quiet()
        self.number.setWordWrap(False)
        self.source.setWordWrap(False)
        self.remove = Button(kind="quiet")
        self.remove.clicked.connect(self.removed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Sizes.GROUP)
        across.addSpacing(_GRIP)
        across.addWidget(self.number)
        across.addWidget(self.words, 1)
        across.addWidget(self.source)
        across.addWidget(self.remove)

    def show_words(self, number: int, text: str, reference: str) -> None:
        """*text* is the need in words; *reference* the person's."""
        self.number.setText(str(number))
        self.words.setText(text)
        self.source.setText(fill(self.tr("said by %1"), reference))
        self.remove.setText(self.tr("Take off"))
        self.remove.setAccessibleName(fill(self.tr("Take off: %1"), text))
        self.setAccessibleName(fill(self.tr("%1. %2"), number, text))
        self.setAccessibleDescription(
            self.tr("Alt with the up and down arrows moves it. Delete takes it off.")
        )

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to do without the words about who said it."""
        least = super().minimumSizeHint()
        without = least.width() - self.source.minimumSizeHint().width() - Sizes.GROUP
        return QSize(without if not self.source.isHidden() else least.width(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.source.setVisible(event.size().width() >= current().px(_ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_wanted.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held_from = event.position().y()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_from is None:
            return
        moved = abs(event.position().y() - self._held_from)
        if self._dragging or moved >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(event.position()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragging, self._held_from = self._dragging, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if dragged:
            self.dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            draw_box(
                painter, QRectF(self.rect()), fill=tokens.accent_soft, edge=tokens.accent, width=2
            )
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - Sizes.ICON - 4 if mirrored else 4
        grip = QRectF(left, (self.height() - Sizes.ICON) / 2, Sizes.ICON, Sizes.ICON)
        icons.paint(painter, "grip", grip, tokens.quiet)
        painter.end()


class _Adding(QWidget):
    """The list of needs to choose from, and room for the person's own words.

    Signals:
        chosen: carries the id of a need and the words beside it.
    """

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.own = Field(sensitive=True, on_paper=True)
        self.own.edit.returnPressed.connect(self._choose_other)
        self.kept = KeptEdit(self.own.edit, self.show)
        self.given = ""
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(Sizes.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Sizes.GAP, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self.own)
        column.addLayout(self._grid)

    def show_needs(self, open_needs: Sequence[str], names: Mapping[str, str]) -> None:
        """One button for each of *open_needs*."""
        if list(self.buttons) != list(open_needs):
            for old in self.buttons.values():
                old.hide()
                old.deleteLater()
            self.buttons = {need: Button() for need in open_needs}
            for place, (need, button) in enumerate(self.buttons.items()):
                button.setProperty("need", need)
                button.clicked.connect(self._choose)
                self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for need, button in self.buttons.items():
            button.setText(names[need])

    def _choose(self) -> None:
        button = self.sender()
        if button is not None:
            self._give(str(button.property("need")))

    def _choose_other(self) -> None:
        self._give(OTHER)

    def _give(self, need: str) -> None:
        text = self.own.text.strip()
        if need == OTHER and not text:
            self.own.show_note(self.tr("Write it in the person's words first."))
            self.own.setFocus()
            return
        self.own.show_note("")
        self.given = text
        self.kept.drop()
        # The button pressed goes away; without this the focus, and the page, would jump on.
        self.own.setFocus()
        self.chosen.emit(need, text)


class NeedsCard(QWidget):
    """The list with its buttons.

    Signals:
        added: carries the id of a need and the person's words for it (may be empty).
        removed: carries the place (from 0) of the need taken off.
        moved: carries the place of a need and the place it goes to.
        suggestion_taken: what was asked for in the questions is to be the list.
    """

    added = Signal(str, str)
    suggestion_taken = Signal()
    removed = Signal(object)
    moved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[NeedRow] = []
        self._lines: list[QWidget] = []
        self._focus_at: int | None = None
        self._card = card(gap=0)
        self._card.column.setContentsMargins(Sizes.GROUP, 2, Sizes.GAP, 2)
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.empty = quiet()
        self.empty.setMinimumHeight(Sizes.TARGET)
        self.suggestion = Suggestion()
        self.suggestion.hide()
        self.suggestion.take.clicked.connect(self.suggestion_taken)
        self._card.add(self.empty, self.suggestion)
        self._card.column.addLayout(self._list)
        self.add = Button(icon="plus")
        self.add.clicked.connect(self._toggle_adding)
        self.adding = _Adding()
        self.adding.hide()
        self.adding.chosen.connect(self._added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self._card)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.adding)

    def show_needs(
        self,
        needs: Sequence[Need],
        open_needs: Sequence[str],
        names: Mapping[str, str],
        reference: str,
    ) -> None:
        """*names* are the words for each need that has none of the person's own."""
        if [row.need for row in self.rows] != list(needs):
            self._rebuild(needs)
        for number, row in enumerate(self.rows, start=1):
            row.show_words(number, _said(row.need, names), reference)
        self.empty.setVisible(not needs)
        self.empty.setText(fill(self.tr("Ask %1 what would help most, and add it."), reference))
        self.adding.show_needs(open_needs, names)
        self.adding.kept.stand(NEEDS, "own")
        self.adding.own.set_label(fill(self.tr("In %1's words, if you like"), reference))
        self._name_add()

    def suggest(self, needs: Sequence[Need], names: Mapping[str, str], reference: str) -> None:
        """Offer *needs*, which are not on the list before somebody puts them there."""
        self.suggestion.show_needs([_said(need, names) for need in needs], reference)
        self.suggestion.setVisible(bool(needs))
        self.empty.setVisible(not self.rows and not needs)

    def give_back(self) -> None:
        """Something was not kept: words that are on no row after all stand in their field again."""
        given, self.adding.given = self.adding.given, ""
        if given and not self.adding.own.text and all(row.need.text != given for row in self.rows):
            self.adding.kept.write(given)

    def forget(self) -> None:
        """Leave nothing that was typed, and close the list."""
        self.adding.given = ""
        self.adding.own.edit.clear()
        self.adding.own.show_note("")
        self.adding.hide()
        self._name_add()

    def _rebuild(self, needs: Sequence[Need]) -> None:
        for old in (*self.rows, *self._lines):
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._lines = [], []
        for need in needs:
            if self.rows:
                self._lines.append(hairline())
                self._list.addWidget(self._lines[-1])
            self._add_row(NeedRow(need))
        if self._focus_at is not None and self.rows:
            self.rows[min(self._focus_at, len(self.rows) - 1)].setFocus()
        self._focus_at = None

    def _add_row(self, row: NeedRow) -> None:
        row.step_wanted.connect(self._step)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._list.addWidget(row)
        row.show()  # at once: what is not shown cannot take the focus

    def _place_of_sender(self) -> int | None:
        row = self.sender()
        return next((n for n, known in enumerate(self.rows) if known is row), None)

    def _step(self, step: int) -> None:
        place = self._place_of_sender()
        if place is not None and 0 <= place + step < len(self.rows):
            self._focus_at = place + step
            self.moved.emit(place, place + step)

    def _remove(self) -> None:
        place = self._place_of_sender()
        if place is not None:
            self._focus_at = place
            self.adding.given = ""
            self.removed.emit(place)

    def _drag(self, height: float) -> None:
        """Show the held row where it would go; the list itself changes when it is let go."""
        row = self.sender()
        if not isinstance(row, NeedRow):
            return
        others = [other for other in self.rows if other is not row]
        target = sum(other.geometry().center().y() < height for other in others)
        shown = self._shown_order()
        if shown.index(row) != target:
            shown.remove(row)
            shown.insert(target, row)
            self._show_order(shown)

    def _drop(self) -> None:
        row = self.sender()
        if not isinstance(row, NeedRow):
            return
        place, target = self.rows.index(row), self._shown_order().index(row)
        if place != target:
            self._focus_at = target
            self.moved.emit(place, target)

    def _shown_order(self) -> list[NeedRow]:
        return sorted(self.rows, key=self._list.indexOf)

    def _show_order(self, order: Sequence[NeedRow]) -> None:
        for widget in (*self.rows, *self._lines):
            self._list.removeWidget(widget)
        for number, row in enumerate(order):
            if number:
                self._list.addWidget(self._lines[number - 1])
            self._list.addWidget(row)

    def _toggle_adding(self) -> None:
        self.adding.setVisible(self.adding.isHidden())
        self._name_add()
        if not self.adding.isHidden():
            self.adding.own.setFocus()

    def _name_add(self) -> None:
        closed = self.adding.isHidden()
        self.add.setText(self.tr("Add what is wanted") if closed else self.tr("Close the list"))
        self.add.set_icon("plus" if closed else "up")

    def _added(self, need: str, text: str) -> None:
        self.added.emit(need, text)


def _said(need: Need, names: Mapping[str, str]) -> str:
    """The person's own words for *need*, or what it is called."""
    return need.text or names.get(need.id, names[OTHER])
