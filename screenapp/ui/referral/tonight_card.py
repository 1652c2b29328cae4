"""Safe tonight in short steps, with whom and when to go on, and the door that stays open."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.screening.offers.tonight import (
    CHOICE,
    NOTHING_NOW,
    PLAN,
    WAY_BACK,
    wants_nothing_now,
)
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Field, Fold, quiet
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import DETAILS


class TonightCard(QWidget):
    """None of its rows has to be filled in, and none of it leaves.

    Signals:
        noted: carries the name of a detail and what was said; empty takes it off.
    """

    noted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {name: Field(sensitive=True) for name in (*PLAN, *CHOICE, WAY_BACK)}
        self._kept: dict[str, KeptEdit] = {}
        self._hint, self.said = quiet(), quiet()
        self.nothing = Button()
        self.nothing.setCheckable(True)
        self.nothing.clicked.connect(self._nothing_said)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self._hint)
        for name, field in self.fields.items():
            field.edit.setObjectName(name)
            field.edit.editingFinished.connect(self._written)
            self._kept[name] = KeptEdit(field.edit, self._open_again)
            if name != WAY_BACK:
                column.addWidget(field)
        self.fold = Fold(content=inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(Sizes.GAP)
        outside.addWidget(self.fold)
        outside.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeading)
        outside.addWidget(self.said)
        outside.addWidget(self.fields[WAY_BACK])

    def show_details(self, details: Mapping[str, str], reference: str) -> None:
        """What was said so far by the person with *reference*."""
        self.fold.set_text(fill(self.tr("Safe tonight: %1’s plan"), reference))
        self._hint.setText(
            self.tr("In the person's words, as little as they want. It stays in this record.")
        )
        labels = self._labels()
        for name, field in self.fields.items():
            field.set_label(labels[name])
            if not field.edit.hasFocus():
                field.edit.setText(details.get(name, ""))
            self._kept[name].stand(DETAILS, name)
        nothing = wants_nothing_now(details)
        self.nothing.setChecked(nothing)
        self.nothing.set_icon("check" if nothing else "")
        self.nothing.setText(fill(self.tr("%1 wants nothing now"), reference))
        self.said.setText(
            fill(
                self.tr(
                    "That is an answer, and the door stays open. Tell %1 how to come back, and "
                    "that any of this can be asked for later."
                ),
                reference,
            )
        )
        self.said.setVisible(nothing)
        self.fields[WAY_BACK].setVisible(nothing)

    def forget(self) -> None:
        """Leave nothing that was typed."""
        for field in self.fields.values():
            field.edit.clear()
        self.fold.set_open(False)

    def _labels(self) -> dict[str, str]:
        where, who_knows, reach, what_if = PLAN
        who, when = CHOICE
        return {
            where: self.tr("Where tonight"),
            who_knows: self.tr("Who knows about it, and who must not"),
            reach: self.tr("How to get there and be reached safely"),
            what_if: self.tr("What if it does not work: the next step"),
            who: self.tr("With whom to go on: a woman, a man, the same person"),
            when: self.tr("When to go on"),
            WAY_BACK: self.tr("How to come back, as it was said"),
        }

    def _open_again(self) -> None:
        self.fold.set_open(True)
        self.fields[WAY_BACK].show()

    def _written(self) -> None:
        edit = self.sender()
        name = edit.objectName()
        self.noted.emit(name, self.fields[name].text)

    def _nothing_said(self) -> None:
        self.noted.emit(NOTHING_NOW, "yes" if self.nothing.isChecked() else "")
