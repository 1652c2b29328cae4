"""What decides which service takes a person: a row each, and none has to be answered."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.referral.matching import GENDERS
from screenapp.screening.offers.circumstances import AREA, CHILDREN, GENDER, PETS, WHEELCHAIR, WITH
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Field, Fold, Segments, quiet, strong
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import DETAILS

_NOT_ASKED: Final = "not_asked"


class CircumstancesCard(QWidget):
    """Folded away until somebody wants it.

    Signals:
        noted: carries the name of a detail and what was said; empty takes it off.
    """

    noted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._hint = quiet()
        self.area = Field(sensitive=True)
        self.area.edit.editingFinished.connect(self._area_written)
        self._kept = KeptEdit(self.area.edit, lambda: self.fold.set_open(True))
        self.rows = {name: Segments() for name in (GENDER, *WITH)}
        self._labels = {name: strong() for name in self.rows}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GAP)
        column.addWidget(self._hint)
        for name, row in self.rows.items():
            row.setObjectName(name)
            row.chosen.connect(self._chosen)
            column.addWidget(self._labels[name])
            column.addWidget(row)
        column.addWidget(self.area)
        self.fold = Fold(content=inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.fold)

    def show_details(self, details: Mapping[str, str], reference: str) -> None:
        """What was said so far of the person with *reference*."""
        self.fold.set_text(fill(self.tr("Find what takes %1"), reference))
        self._hint.setText(
            self.tr("Ask only what matters for a service. What nobody asked keeps none away.")
        )
        names = self._names()
        for name, row in self.rows.items():
            self._labels[name].setText(names[name])
            row.set_options(self._options(name))
            row.select(details.get(name) or _NOT_ASKED)
            for segment in row.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), names[name], segment.text()))
        self.area.set_label(self.tr("Where from, or where to: a place in words"))
        if not self.area.edit.hasFocus():
            self.area.edit.setText(details.get(AREA, ""))
        self._kept.stand(DETAILS, AREA)

    def forget(self) -> None:
        """Leave nothing that was typed."""
        self.area.edit.clear()
        self.fold.set_open(False)

    def _names(self) -> dict[str, str]:
        return {
            GENDER: self.tr("The person says they are"),
            CHILDREN: self.tr("Children come along"),
            PETS: self.tr("A pet comes along"),
            WHEELCHAIR: self.tr("Uses a wheelchair"),
        }

    def _options(self, name: str) -> list[tuple[str, str]]:
        unasked = (_NOT_ASKED, self.tr("Not asked"))
        if name != GENDER:
            return [("yes", self.tr("Yes")), ("no", self.tr("No")), unasked]
        said = (self.tr("A woman"), self.tr("A man"), self.tr("Something else"))
        return [*zip(GENDERS, said, strict=True), unasked]

    def _chosen(self, key: str) -> None:
        row = self.sender()
        if row is not None:
            self.noted.emit(row.objectName(), "" if key == _NOT_ASKED else key)

    def _area_written(self) -> None:
        self.noted.emit(AREA, self.area.text)
