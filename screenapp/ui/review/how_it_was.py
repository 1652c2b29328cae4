"""What people said of how it was, as it was told once for each quarter; in words alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.review.statistics import wilson
from screenapp.ui.texts import fill
from screenapp.ui.widgets import body, heading
from screenapp.ui.widgets.dispose_widgets import empty

Release = Mapping[str, Any]
_MOST = 4


class HowItWas(QWidget):
    """The newest statements of each question; hidden while nothing was ever told."""

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[Release, ...] = ()
        self._name, self._rows = heading(), QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._name)
        whole.addLayout(self._rows)
        self.hide()

    def show_told(self, told: Sequence[Release]) -> None:
        self._told = tuple(told)
        self.setVisible(bool(told))
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("How it was for people"))
        empty(self._rows)
        heads = {
            "felt_safe": self.tr("Felt safe with us"),
            "was_heard": self.tr("Were listened to"),
        }
        for split, name in heads.items():
            newest = [one for one in self._told if one["split"] == split][-_MOST:]
            for one in reversed(newest):
                words = fill(self.tr("%1, %2: %3"), name, _when(one), self._said(one))
                self._rows.addWidget(body(words))

    def _said(self, told: Release) -> str:
        """The same words for every number that a range may stand for."""
        if told.get("earlier"):
            return self.tr("told before an older copy was brought back; not counted again")
        if told.get("joined"):
            return self.tr("too few people yet; counting goes on")
        of = told["of"]
        if "exact" not in told:
            low, high = told.get("few") or told["many"]
            return fill(self.tr("%1 to %2 of %3 who were asked"), low, high, of)
        share = wilson(told["exact"], of)
        low, high = (share.low, share.high) if share else (0.0, 1.0)
        words = self.tr("%1 of %2 who were asked, %3 % (95 % %4 to %5)")
        parts = (100 * told["exact"] / of, 100 * low, 100 * high)
        return fill(words, told["exact"], of, *(f"{part:.1f}" for part in parts))


def _when(told: Release) -> str:
    first, *more = told["periods"]
    return f"{first} – {more[-1]}" if more else str(first)
