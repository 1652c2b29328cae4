"""What the program put on the clipboard goes from there soon, and into no history of it.

Fields that hold what a person said give nothing to the clipboard at all (`PrivateEdit`); this
is for the rest: a phone number of a service, a converted value.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

KEPT_MS: Final = 10_000
# As KeePassXC marks its passwords: for Plasma, for Windows twice, for macOS.
OUT_OF_HISTORY: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    "application/x-nspasteboard-concealed-type": b"",
}
_KINDS: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardCare(QObject):
    """Watches *clipboard* for what comes from us, as *owns* tells it of either kind."""

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject,
        owns: Callable[[QClipboard.Mode], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._owns = self._system_says if owns is None else owns
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._changed)

    @property
    def waits(self) -> bool:
        """Something of ours is there, and will be taken away."""
        return self._timer.isActive()

    def clear(self) -> None:
        """Take away what is ours; what others put there stays."""
        self._timer.stop()
        for kind in _KINDS:
            if self._ours(kind):
                self._clipboard.clear(kind)

    # --- inside -----------------------------------------------------------------------

    def _system_says(self, kind: QClipboard.Mode) -> bool:
        if kind is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    def _ours(self, kind: QClipboard.Mode) -> bool:
        return self._owns(kind) and bool(self._clipboard.text(kind))

    def _changed(self, kind: QClipboard.Mode) -> None:
        if kind not in _KINDS or not self._ours(kind):
            return
        self._timer.start()
        held = self._clipboard.mimeData(kind)
        if all(held.hasFormat(name) for name in OUT_OF_HISTORY):
            return
        marked = QMimeData()
        marked.setText(self._clipboard.text(kind))
        for name, value in OUT_OF_HISTORY.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked, kind)
