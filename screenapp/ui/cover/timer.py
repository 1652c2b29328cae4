"""A timer of one minute for counting a pulse."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from screenapp.ui.widgets.labels import TextLabel

SECONDS = 60


class PulseTimer(QWidget):
    """Counts down from sixty. Start again while it runs begins anew."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._ends: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(200)
        self._tick.timeout.connect(self.look)
        self._title, self.count = self._words("section"), self._words("count", str(SECONDS))
        self._unit, self._first, self._then = (
            self._words("quiet"),
            self._words("text"),
            self._words("quiet"),
        )
        for words in (self._first, self._then):
            words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, SECONDS)
        self.bar.setTextVisible(False)
        self.start, self.reset = QPushButton(), QPushButton()
        self.start.clicked.connect(self._started)
        self.reset.clicked.connect(self._put_back)
        self._lay_out()
        self._put_back()
        self.retranslate()

    @property
    def running(self) -> bool:
        return self._ends is not None

    def retranslate(self) -> None:
        self._title.setText(self.tr("Pulse timer"))
        self._unit.setText(self.tr("seconds"))
        self._first.setText(self.tr("Feel for the first beat, press Start, count until 0."))
        self._then.setText(self.tr("30 seconds × 2 or 15 seconds × 4 if the pulse is regular."))
        self.start.setText(self.tr("Start"))
        self.reset.setText(self.tr("Reset"))
        self.bar.setAccessibleName(self.tr("Seconds left"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def look(self) -> None:
        """Show what is left; called five times a second while it runs."""
        if self._ends is None:
            return
        left = max(0, round(self._ends - self._clock()))
        self._show(left)
        if not left:
            self._ends = None
            self._tick.stop()

    def _started(self) -> None:
        self._ends = self._clock() + SECONDS
        self._show(SECONDS)
        self._tick.start()

    def _put_back(self) -> None:
        self._ends = None
        self._tick.stop()
        self._show(SECONDS)

    def _show(self, seconds: int) -> None:
        self.count.setText(str(seconds))
        self.bar.setValue(seconds)

    def _words(self, part: str, text: str = "") -> TextLabel:
        made = TextLabel(text)
        made.setProperty("c", part)
        return made

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("c", "table")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(6)
        count = QHBoxLayout()
        count.addWidget(self.count)
        count.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(count)
        inside.addWidget(self.bar)
        inside.addSpacing(6)
        inside.addWidget(self._first)
        inside.addWidget(self._then)
        inside.addSpacing(16)
        inside.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start)
        buttons.addWidget(self.reset)
        buttons.addStretch()
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(box, 1)
