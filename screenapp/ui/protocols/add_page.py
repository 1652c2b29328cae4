"""A file to look at, chosen inside the page; every fault of it with its line and what to write.

Never a native dialog, which would keep the name in the desktop's list of recent files.
"""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp import plain_file
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.parts import OneOf, PageHead, RowStack, fault_card, page_of
from screenapp.ui.protocols.view_models import FileReportViewModel, FolderViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill, island
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Field,
    Fold,
    body,
    column,
    heading,
    label,
    line,
)

_WIDE = 760
_NO_DIGITS = 10
_ABOVE = ".."


class AddPage(QWidget):
    """Signals:
    left: back to the list.
    folder_wanted: another folder is to be shown; carries its Path.
    chosen: a file, or a protocol's folder, is to be looked at; carries its Path.
    propose_wanted: what was looked at is to be kept for a decision.
    """

    left = Signal()
    folder_wanted = Signal(object)
    chosen = Signal(object)
    propose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder: FolderViewModel | None = None
        self._looked: FileReportViewModel | None = None
        self.head = PageHead()
        self.path, self.go = Field(), Button()
        self._places = line()
        self.places: list[Button] = []
        self.entries = AnswerList()
        self._unreadable = label("", "notice-body")
        self._found, self._more = heading(), body()
        self._faults, self._warnings = RowStack(), RowStack()
        self.warnings = Fold(content=self._warnings)
        self.propose, self.other = Button(kind="primary"), Button()
        self._choosing, self._looking = QWidget(), QWidget()
        self._faces = OneOf(self._choosing, self._looking)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_folder(self, face: FolderViewModel) -> None:
        self._folder, self._looked = face, None
        self.path.edit.setText(str(face.folder))
        keys = [(str(entry.path), entry.path.name) for entry in face.entries]
        above = [(_ABOVE, _ABOVE)] if face.above is not None else []
        self.entries.set_answers([*above, *keys], first_digit=_NO_DIGITS)
        self.retranslate()
        self._faces.show_face(self._choosing)

    def show_looked(self, face: FileReportViewModel) -> None:
        self._looked = face
        self.warnings.set_open(False)
        self.retranslate()
        self._faces.show_face(self._looking)

    def retranslate(self) -> None:
        self.head.show_words(
            self.tr("All protocols"),
            "",
            self.tr("Add from a file"),
            self.tr("Choose a protocol’s folder, or its file. Looking at it changes nothing."),
        )
        self.path.set_label(self.tr("Folder"))
        self.go.setText(self.tr("Go there"))
        self._unreadable.setText(self.tr("This folder cannot be read. Choose another."))
        self.propose.setText(self.tr("Propose it"))
        self.other.setText(self.tr("Choose another file"))
        self._word_places()
        if self._folder is not None:
            self._word_entries(self._folder)
        if self._looked is not None:
            self._draw(self._looked)

    def _word_entries(self, face: FolderViewModel) -> None:
        if face.above is not None:
            self.entries.row(_ABOVE).setText(self.tr("The folder above"))
        for entry in face.entries:
            row = self.entries.row(str(entry.path))
            if entry.opens:
                row.setText(fill(self.tr("Folder: %1"), entry.path.name))
            elif entry.path.suffix:
                row.setText(fill(self.tr("Look at the file %1"), island(entry.path.name)))
            else:
                row.setText(fill(self.tr("Look at the protocol %1"), entry.path.name))
        self._unreadable.setVisible(not face.readable)

    def _draw(self, face: FileReportViewModel) -> None:
        edition = face.looked.edition
        wrong = [line_ for line_ in face.faults if line_.fault.is_error]
        lesser = [line_ for line_ in face.faults if not line_.fault.is_error]
        if edition is None:
            self._found.setText(counted.faults(len(wrong)))
            self._more.setText(
                self.tr("Nothing was kept. Mend the file where it is, then choose it again.")
            )
        else:
            protocol = edition.protocol
            said = fill(self.tr("%1, version %2"), protocol.title, protocol.version)
            self._found.setText(said)
            self._more.setText(self._of(face))
        self._faults.clear()
        self._faults.add(*(fault_card(line_) for line_ in wrong))
        self._warnings.clear()
        self._warnings.add(*(fault_card(line_) for line_ in lesser))
        self.warnings.set_text(counted.warnings(len(lesser)))
        self.warnings.setVisible(bool(lesser))
        self.propose.setVisible(edition is not None and not face.known)

    def _of(self, face: FileReportViewModel) -> str:
        if face.known:
            return self.tr("This very content is known here already. See its versions in the list.")
        examined = face.looked.examined
        differing = [run for run in examined.cases if not run.as_expected]
        if differing or examined.errors:
            return (
                counted.differing(len(differing))
                + " "
                + self.tr("It can be proposed, and approved when every case agrees.")
            )
        if not examined.cases:
            return self.tr("It has no cases yet. It can be proposed, and approved once it has.")
        return self.tr("No fault was found, and every case comes out as expected.")

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.go.clicked.connect(self._go)
        self.path.edit.returnPressed.connect(self._go)
        self.entries.chosen.connect(self._choose)
        self.propose.clicked.connect(self.propose_wanted)
        self.other.clicked.connect(self._choose_other)

    def _go(self) -> None:
        typed = Path(self.path.text.strip())
        with suppress(RuntimeError):  # there is nobody of that name
            typed = typed.expanduser()
        if plain_file.stands(typed) and not os.path.isdir(typed):
            self.chosen.emit(typed)
        else:
            self.folder_wanted.emit(typed)

    def _choose(self, key: str) -> None:
        face = self._folder
        if face is None:
            return
        self.entries.select()
        if key == _ABOVE:
            self.folder_wanted.emit(face.above)
            return
        entry = next(entry for entry in face.entries if str(entry.path) == key)
        (self.folder_wanted if entry.opens else self.chosen).emit(entry.path)

    def _choose_other(self) -> None:
        self._looked = None
        self._faces.show_face(self._choosing)

    def _place_pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.folder_wanted.emit(Path(str(button.property("path"))))

    def _word_places(self) -> None:
        for button in self.places:
            kind = QStandardPaths.StandardLocation(button.property("kind"))
            button.setText(QStandardPaths.displayName(kind))

    def _make_places(self) -> None:
        standard = QStandardPaths.StandardLocation
        kinds = (standard.HomeLocation, standard.DocumentsLocation, standard.DownloadLocation)
        known: set[Path] = set()
        for kind in kinds:
            path = Path(QStandardPaths.writableLocation(kind))
            if path.is_dir() and path not in known:
                known.add(path)
                button = Button("", "link", height=Sizes.CONTROL)
                button.setProperty("path", str(path))
                button.setProperty("kind", kind.value)
                button.clicked.connect(self._place_pressed)
                self.places.append(button)
                self._places.addWidget(button)
        self._places.addStretch()

    def _lay_out(self) -> None:
        self._make_places()
        inside = QWidget()
        across = line(self.path)
        across.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        choosing_column = column(across, self._places, self._unreadable, self.entries)
        self._choosing.setLayout(choosing_column)
        buttons = line(self.propose, self.other)
        buttons.addStretch()
        looking_column = column(
            self._found, self._more, self._faults, self.warnings, buttons, gap=Sizes.GROUP
        )
        self._looking.setLayout(looking_column)
        inside.setLayout(column(self.head, self._faces, gap=Sizes.GROUP))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page_of(inside, wide=_WIDE))
