"""Other versions of the protocol that is opened, and where its words and figures come from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.protocols import words
from screenapp.ui.protocols.parts import RowStack
from screenapp.ui.protocols.view_models import OpenViewModel
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Fold, body, card, hairline, heading, quiet, row
from screenapp.workflow.protocol_versions import ProtocolVersion


class EditionsPart(QWidget):
    """Signals:
    edition_wanted: carries the content hash of another edition.
    """

    edition_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: OpenViewModel | None = None
        self.buttons: dict[str, Button] = {}
        self._name, self._rows = heading(), RowStack(0)
        self._paper = card(self._rows, gap=0)
        self._paper.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        self._origins = RowStack()
        self.origins = Fold(content=self._origins)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Sizes.GAP)
        for part in (self._name, self._paper, self.origins):
            whole.addWidget(part)

    def show_face(self, face: OpenViewModel) -> None:
        self._face = face
        self.origins.set_open(False)
        self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(self.tr("Other versions"))
        self.origins.set_text(self.tr("Where it comes from"))
        face = self._face
        if face is None:
            return
        others = [e for e in face.held.editions if e is not face.edition]
        self._rows.clear()
        self.buttons = {}
        for number, edition in enumerate(others):
            if number:
                self._rows.add(hairline())
            self._rows.add(self._row(edition))
        for part in (self._name, self._paper):
            part.setVisible(bool(others))
        self._tell_origins(face)

    def _row(self, edition: ProtocolVersion) -> QWidget:
        open_ = Button(self.tr("Open"))
        open_.setAccessibleName(fill(self.tr("Open: %1"), words.edition(edition)))
        open_.setProperty("edition", edition.content_hash)
        open_.clicked.connect(self._open)
        self.buttons[edition.content_hash] = open_
        parts = (words.use(edition.use), words.origin(edition.origin))
        return row(edition.protocol.version, " · ".join(parts), open_)

    def _tell_origins(self, face: OpenViewModel) -> None:
        protocol, script = face.edition.protocol, face.script
        said: list[QWidget] = []
        if protocol.theory:
            said.append(body(script.say("theory", protocol.theory)))
        for number, source in enumerate(protocol.sources, 1):
            said.append(body(words.cited(source, number, script)))
        for number, evidence in enumerate(protocol.evidence, 1):
            study = script.say(f"evidence/{number}/study", evidence.study)
            said.append(quiet(words.studied(evidence, study)))
        said += [body(words.reviewed(reviewer)) for reviewer in protocol.reviewed_by]
        self._origins.clear()
        self._origins.add(*said)
        self.origins.setVisible(bool(said))

    def _open(self) -> None:
        button = self.sender()
        if button is not None:
            self.edition_wanted.emit(str(button.property("edition")))
