"""One wish that is open: had by one press, or not to be had by two, of which one says why."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from screenapp.screening.wishes.records import NotHad
from screenapp.ui import texts
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, body, column, line, quiet
from screenapp.ui.wishes import words
from screenapp.ui.wishes.presenter import OpenWish

translate = QCoreApplication.translate


class OpenWishRow(QWidget):
    """Signals:
    settled: carries the wish's key, and a `NotHad` or None where it was had.
    """

    settled = Signal(str, object)

    def __init__(self, wish: OpenWish) -> None:
        super().__init__()
        self.wish = wish
        self._name, self._due = body(), quiet()
        self.had, self.not_had, self.keep = Button(), Button("", "link"), Button("", "link")
        self.reasons = {reason: Button("", "plain") for reason in NotHad}
        across = line(self.had, self.not_had, self.keep)
        across.addStretch()
        why = column(*self.reasons.values(), gap=4)
        self.setLayout(column(column(self._name, self._due, gap=0), across, why, gap=4))
        self.had.clicked.connect(self._had)
        self.not_had.clicked.connect(partial(self._ask, True))
        self.keep.clicked.connect(partial(self._ask, False))
        for reason, button in self.reasons.items():
            button.clicked.connect(partial(self._not_had, reason))
        self._ask(False)
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(words.wish(self.wish.kind))
        due = self.wish.due_at
        at = fill(translate("Wishes", "by %1"), texts.clock(due)) if due is not None else ""
        self._due.setText(at)
        self._due.setVisible(bool(at))
        self.had.setText(translate("Wishes", "They had it"))
        self.not_had.setText(translate("Wishes", "Could not be had"))
        self.keep.setText(translate("Wishes", "It stays open"))
        for reason, button in self.reasons.items():
            button.setText(words.not_had(reason))

    def _ask(self, asked: bool, *_: object) -> None:
        self.had.setVisible(not asked)
        self.not_had.setVisible(not asked)
        self.keep.setVisible(asked)
        for button in self.reasons.values():
            button.setVisible(asked)

    def _had(self) -> None:
        self.settled.emit(self.wish.key, None)

    def _not_had(self, reason: NotHad, *_: object) -> None:
        self.settled.emit(self.wish.key, reason)
