"""Python's collector kept to the window's thread.

The collector runs in whichever thread happens to allocate. A page that is garbage must not
be destroyed by the worker's or the store's thread: Qt's widgets may die only where they live.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class GuiThreadCollector(QObject):
    """Collects in the thread it lives in, by the thresholds Python would have used itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
