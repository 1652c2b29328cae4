"""A part of a scrolled page that is never lower than its words need at the width it has.

A scrolled page asks its parts for their least height before it knows their width, so lines
that wrap would be squeezed; this asks again once the width is known.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class KeepsHeight(QFrame):
    """Give it a layout; it keeps its own least height. ``least`` is that without words, in px."""

    least = 0

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._stand()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        needed = max(self.least, layout.heightForWidth(self.width()))
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
