"""Going through folders to choose one, inside the page.

Not the system's dialog, which keeps what was chosen in the desktop's lists; and not Qt's
own, which writes the last folder and its history into ``QtProject.conf`` when it ends (tried).
Nothing is remembered here, and hiding the page puts it away.
"""

from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from screenapp.ui.phrases import island
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.labels import label, strong
from screenapp.ui.widgets.surfaces import column, line
from screenapp.workflow.saving import folders_in

_TALL = 180
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _FolderList(QListWidget):
    """Signals:
    entered_folder: carries the name of the folder that is to be opened.
    """

    entered_folder = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(current().px(_TALL))
        self.itemActivated.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._enter(item)
        else:
            super().keyPressEvent(event)

    def _enter(self, item: QListWidgetItem) -> None:
        self.entered_folder.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class FolderBrowser(QFrame):
    """The folders of one folder; hidden until `show_folder`.

    Signals:
        chosen: the folder shown is to be used; carries its path as text.
        left: nothing was chosen.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("k", "card")
        self._folder: Path | None = None
        self._readable = True
        self._where, self._problem = strong(), label("", "notice-body")
        self.up, self.use, self.leave = Button(), Button(), Button("", "link")
        self.list = _FolderList()
        top = line(self._where, self.up, gap=Sizes.GROUP)
        top.setStretch(0, 1)
        foot = line(self.use, self.leave, gap=Sizes.GROUP)
        foot.addStretch(1)
        inside = column(top, self.list, self._problem, foot, gap=Sizes.GAP)
        inside.setContentsMargins(Sizes.GROUP, Sizes.GROUP, Sizes.GROUP, Sizes.GROUP)
        self.setLayout(inside)
        self.list.entered_folder.connect(self._open)
        self.up.clicked.connect(self._go_up)
        self.use.clicked.connect(self._choose)
        self.leave.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    def show_folder(self, folder: str) -> None:
        """Show *folder*, or the person's own where there is no such folder."""
        path = Path(folder.strip()).expanduser()
        here = path if folder.strip() and path.is_absolute() and path.is_dir() else Path.home()
        self._go_to(here)
        self.show()
        self.list.setFocus()

    def retranslate(self) -> None:
        self.up.setText(self.tr("One folder up"))
        self.use.setText(self.tr("Use this folder"))
        self.leave.setText(self.tr("Close"))
        self.list.setAccessibleName(self.tr("Folders in here"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """However it goes away, as when the page is hidden, it is closed and empty."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._folder = None
            self.list.clear()
            self._where.clear()
            self.hide()

    def _go_to(self, folder: Path | None) -> None:
        """None stands for what lies above all folders: the drives, where there are several."""
        self._folder = folder
        self.list.clear()
        if folder is None:
            found: tuple[str, ...] | None = tuple(d.absolutePath() for d in QDir.drives())
        else:
            found = folders_in(folder)
        self._readable = found is not None
        for name in found or ():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, current().px(Sizes.CONTROL)))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._tell()

    def _open(self, name: str) -> None:
        self._go_to(Path(name) if self._folder is None else self._folder / name)

    def _go_up(self) -> None:
        if self._folder is None:
            return
        above = self._folder.parent
        at_top = above == self._folder
        self._go_to(None if at_top and len(QDir.drives()) > 1 else above)
        self.list.setFocus()

    def _choose(self) -> None:
        folder = self._folder
        if folder is not None:
            self.hide()
            self.chosen.emit(str(folder))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _tell(self) -> None:
        folder = self._folder
        self._where.setText(island(str(folder)) if folder is not None else "")
        self.up.setEnabled(folder is not None)
        self.use.setEnabled(folder is not None and self._readable)
        self._problem.setText("" if self._readable else self.tr("This folder cannot be opened."))
        self._problem.setVisible(not self._readable)
