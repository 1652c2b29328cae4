"""Where a file goes: a folder and a name, inside the page.

Never a native dialog, which would keep the name in the desktop's list of recent files.
"""

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QStandardPaths, QStorageInfo, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.folder_browser import FolderBrowser
from screenapp.ui.widgets.labels import label, quiet, strong
from screenapp.ui.widgets.typed_signs import TypedSigns
from screenapp.workflow.saving import NotThere, destination, free_name

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_MOST_PLACES = 4


_SENTENCE: Final[Mapping[NotThere, MarkedText]] = {
    NotThere.NO_NAME: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. Type a name for it."
    ),
    NotThere.NAME_HAS_MARKS: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. Use letters, numbers and dashes in its name."
    ),
    NotThere.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. Type a shorter name."
    ),
    NotThere.NO_SUCH_FOLDER: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. This folder is not there. Choose another."
    ),
    NotThere.NAME_IS_TAKEN: QT_TRANSLATE_NOOP(
        "SavePanel",
        "The file is not saved yet. A file of this name is there already and stays as it is. Type "
        "another name.",
    ),
    NotThere.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. You cannot write in this folder. Choose another."
    ),
    NotThere.NO_ROOM: QT_TRANSLATE_NOOP(
        "SavePanel", "The file is not saved yet. There is no room here. Choose another."
    ),
}


class SavePanel(QFrame):
    """Asks for a folder and a file name; hidden until `ask`.

    Nothing is written here and nothing is remembered: the owner writes the file with
    `screenapp.workflow.saving.save_private`, then calls `hide` or `show_problem`.

    Signals:
        chosen: a folder that exists and a name that is free were confirmed; carries the Path.
        left: the worker went back without saving.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("k", "card")
        self._suffix = ""
        self._problem_shown: NotThere | None = None
        self._heading = strong()
        self.folder = QLineEdit()
        self.name = QLineEdit()
        self._folder_label, self._name_label = label("", "label"), label("", "label")
        self._signs = tuple((quiet(), edit) for edit in (self.folder, self.name))
        for note, edit in self._signs:
            note.hide()
            TypedSigns(edit, note)
        self._folder_label.setBuddy(self.folder)
        self._name_label.setBuddy(self.name)
        self._places = QHBoxLayout()
        self.browse = Button()
        self.browser = FolderBrowser()
        self.browse.clicked.connect(self._browse)
        self.browser.chosen.connect(self._take_folder)
        self.browser.left.connect(self.browse.setFocus)
        self._unprotected, self._problem = quiet(), label("", "notice-body")
        self._problem.hide()
        self.save, self.leave = Button("", "primary"), Button()
        for field in (self.folder, self.name):
            field.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
            field.returnPressed.connect(self._confirm)
        self.save.clicked.connect(self._confirm)
        self.leave.clicked.connect(self._leave)
        self._lay_out()
        self.retranslate()
        self.hide()

    def ask(self, name: str, suffix: str) -> None:
        """Show the panel for a file like *name* + *suffix* (with its dot), folder: documents."""
        self._suffix = suffix
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        folder = folder if folder.is_dir() else Path.home()
        self.folder.setText(str(folder))
        self.name.setText(free_name(folder / f"{name}{suffix}").name)
        self._show_places()
        self.browser.hide()
        self._set_problem(None)
        self.show()
        self.name.setFocus()
        self.name.setSelection(0, len(self.name.text()) - len(suffix))

    def show_problem(self, error: OSError) -> None:
        """Say why the file could not be written; the panel stays as it is."""
        if isinstance(error, FileExistsError):
            self._set_problem(NotThere.NAME_IS_TAKEN)
        else:
            full = error.errno in _FULL
            self._set_problem(NotThere.NO_ROOM if full else NotThere.CANNOT_WRITE)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Save a file"))
        self._folder_label.setText(self.tr("Folder"))
        self._name_label.setText(self.tr("File name"))
        self._unprotected.setText(
            self.tr(
                "Once saved, the file is no longer protected. Anyone with this folder can read it."
            )
        )
        self.browse.setText(self.tr("Browse"))
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Leave without saving"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.name.setAccessibleName(self.tr("File name"))
        self._set_problem(self._problem_shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        fields.setVerticalSpacing(8)
        fields.addWidget(self._name_label, 0, 0)
        fields.addWidget(self.name, 0, 1, 1, 2)
        fields.addWidget(self._folder_label, 1, 0)
        fields.addWidget(self.folder, 1, 1)
        fields.addWidget(self.browse, 1, 2)
        fields.addLayout(self._places, 2, 1, 1, 2)
        fields.addWidget(self.browser, 3, 0, 1, 3)
        fields.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(fields)
        for note, _ in self._signs:
            column.addWidget(note)
        column.addWidget(self._unprotected)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def _show_places(self) -> None:
        """One button each for documents, desktop and every stick that can be written now."""
        while (entry := self._places.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.deleteLater()
        for words, path in _places():
            button = Button(words, "link", height=Sizes.CONTROL)
            button.setProperty("path", str(path))
            button.clicked.connect(self._take_place)
            self._places.addWidget(button)
        self._places.addStretch()

    def _take_place(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.folder.setText(str(button.property("path")))
            self.name.setFocus()

    def _browse(self) -> None:
        self.browser.show_folder(self.folder.text())

    def _take_folder(self, folder: str) -> None:
        self.folder.setText(folder)
        self.name.setFocus()

    def _confirm(self) -> None:
        found = destination(self.folder.text(), self.name.text(), self._suffix)
        if isinstance(found, NotThere):
            self._set_problem(found)
            return
        self._set_problem(None)
        self.chosen.emit(found)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _set_problem(self, problem: NotThere | None) -> None:
        self._problem_shown = problem
        self._problem.setText("" if problem is None else self._sentence(problem))
        self._problem.setVisible(problem is not None)

    def _sentence(self, problem: NotThere) -> str:
        return translated(_SENTENCE[problem])


def _places() -> list[tuple[str, Path]]:
    """Folders worth one press: the person's own, and sticks that are plugged in. Name and path."""
    standard = QStandardPaths.StandardLocation
    found = []
    for kind in (standard.DocumentsLocation, standard.DesktopLocation):
        path = Path(QStandardPaths.writableLocation(kind))
        if path.is_dir() and path != Path.home():
            found.append((QStandardPaths.displayName(kind), path))
    for volume in QStorageInfo.mountedVolumes():
        path = Path(volume.rootPath())
        removable = path.parent.name in {"media", "Volumes"} or path.parent.parent.name == "media"
        if removable and volume.isReady() and not volume.isReadOnly():
            found.append((volume.displayName(), path))
    return found[:_MOST_PLACES]
