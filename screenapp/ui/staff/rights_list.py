"""Who could open what, since when, given by whom; former staff and recovery sheets as well."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screenapp.ui.phrases import fill
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.staff.rights_words import answers_line, holder_name, records_line
from screenapp.ui.staff.words import named
from screenapp.ui.widgets import (
    Button,
    body,
    card,
    column,
    hairline,
    heading,
    line,
    quiet,
    second,
    strong,
    title,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.vault.people.rights import RightHolder

_WIDE = 860


class RightsList(KeepsHeight):
    """Signals:
    removal_wanted: carries the id of whoever is to open nothing any more.
    left: back to the staff.
    """

    removal_wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._holders: tuple[RightHolder, ...] = ()
        self._removable: frozenset[str] = frozenset()
        self.removals: dict[str, Button] = {}
        self._title, self._why = title(), second()
        self._now, self._once = heading(), heading()
        self._present, self._former = card(gap=Sizes.GAP), card(gap=Sizes.GAP)
        self._sheet = quiet()
        self.back = Button("", icon="left")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.retranslate()

    def show_rights(self, holders: Sequence[RightHolder], removable: Collection[str]) -> None:
        """*removable*: the ids of those who can be removed from here."""
        self._holders, self._removable = tuple(holders), frozenset(removable)
        self._draw()
        self.back.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who can open what"))
        self._why.setText(
            self.tr(
                "Whoever is removed opens nothing kept from then on: everybody else gets new keys. "
                "What they could open before, they may have seen."
            )
        )
        self._now.setText(self.tr("Now"))
        self._once.setText(self.tr("Once, and no longer"))
        self._sheet.setText(
            self.tr("A recovery sheet ends when a new one is put to use, in Settings.")
        )
        self.back.setText(self.tr("Back to the staff"))
        self._draw()

    def _draw(self) -> None:
        names = {holder.id: holder.name for holder in self._holders}
        self.removals = {}
        for part, active in ((self._present, True), (self._former, False)):
            empty(part.column)
            shown = [holder for holder in self._holders if holder.active is active]
            for holder in shown:
                if holder is not shown[0]:
                    part.add(hairline())
                part.add(self._row(holder, names))
            part.setVisible(bool(shown))
            (self._now if active else self._once).setVisible(bool(shown))

    def _row(self, holder: RightHolder, names: dict[str, str]) -> QWidget:
        head = strong(holder_name(holder))
        roles = quiet("" if holder.sheet else named([role.value for role in holder.roles]))
        top = line(head, roles)
        top.addStretch()
        if holder.active and holder.id in self._removable:
            remove = Button(self.tr("Remove"))
            remove.setAccessibleName(fill(self.tr("Remove: %1"), holder.name))
            remove.setProperty("member", holder.id)
            remove.clicked.connect(self._remove)
            self.removals[holder.id] = remove
            top.addWidget(remove)
        whole = QWidget()
        said = (body(records_line(holder, names)), body(answers_line(holder, names)))
        whole.setLayout(column(top, *said, gap=2))
        return whole

    def _remove(self) -> None:
        self.removal_wanted.emit(str(self.sender().property("member")))

    def _lay_out(self) -> None:
        self.setMaximumWidth(_WIDE)
        back = line(self.back)
        back.addStretch()
        self.setLayout(
            column(
                back,
                column(self._title, self._why, gap=4),
                column(self._now, self._present, self._sheet),
                column(self._once, self._former),
                gap=Sizes.GROUP,
            )
        )
