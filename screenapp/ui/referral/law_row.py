"""The law or order that a page to police, a court and their kind rests on, as staff write it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.texts import fill
from screenapp.ui.widgets import Field
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import law_part


class LawRow(QWidget):
    """One line, empty until somebody writes in it. Hidden where a page needs no law.

    Signals:
        written: carries the id of the service it stood there for, and what was typed.
    """

    written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._service = ""
        self.field = Field(on_paper=True, sensitive=True)
        self.field.edit.editingFinished.connect(self._finished)
        self._kept = KeptEdit(self.field.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.hide()

    def show_law(self, service: str, name: str, lawful_basis: str | None, reference: str) -> None:
        """What was named for *service*, called *name*; None: nothing is asked for."""
        if lawful_basis is None:
            self.forget()
            return
        turned = service != self._service
        self._service = service
        self.field.set_label(fill(self.tr("The law or order that a page for %1 rests on"), name))
        self.field.show_note(
            fill(
                self.tr("It stands on the page. It never takes the place of a yes from %1."),
                reference,
            )
        )
        edit = self.field.edit
        if turned or (edit.text() != lawful_basis and not edit.hasFocus()):
            edit.setText(lawful_basis)
        self._kept.stand(law_part(service), "law")
        self.show()

    def forget(self) -> None:
        """Leave nothing that was typed, and ask for nothing."""
        self._service = ""
        self._kept.stand("", "")
        self.field.edit.setText("")
        self.hide()

    def _finished(self) -> None:
        if self._service:
            self.written.emit(self._service, self.field.text)
