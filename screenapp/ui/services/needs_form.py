"""The list of what people may want help with, as a lead sets it for the site."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.referral.needs import OTHER
from screenapp.referral.site_needs import LONGEST, SiteNeeds
from screenapp.ui.referral.words import language, words
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import Button, Field, Segments, quiet


class NeedsForm(QWidget):
    """A row for each need: what it is called here, and whether it is shown.

    Signals:
        filled: the list is to be kept; carries `SiteNeeds`.
    """

    filled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._needs = SiteNeeds()
        self.fields: dict[str, Field] = {}
        self.shown: dict[str, Segments] = {}
        self._hint = quiet()
        self.new = Field(on_paper=True)
        self.new.edit.setMaxLength(LONGEST)
        self.save = Button()
        self.save.clicked.connect(self._fill)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Sizes.GROUP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self._hint)
        column.addLayout(self._rows)
        column.addWidget(self.new)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_needs(self._needs)

    def show_needs(self, needs: SiteNeeds) -> None:
        """The list as it is kept; what was typed into the form before is gone."""
        self._needs = needs
        for old in (*self.fields.values(), *self.shown.values()):
            old.hide()
            old.deleteLater()
        self.fields, self.shown = {}, {}
        for code in needs.codes:
            if code != OTHER:
                self._add_row(code)
        self.new.edit.clear()
        self.retranslate()

    def retranslate(self) -> None:
        names = words().needs
        self._hint.setText(
            self.tr(
                "Names in the language of this window. A need that is hidden is not offered any "
                "more; what was said before keeps its name."
            )
        )
        for code, field in self.fields.items():
            usual = names.get(code, self._needs.name(code, language()))
            field.set_label(fill(self.tr("Called here: %1"), usual))
            field.edit.setPlaceholderText(usual)
            shown = self.shown[code]
            shown.set_options([("yes", self.tr("Shown")), ("no", self.tr("Hidden"))])
            shown.select(shown.selected or ("no" if code in self._needs.hidden else "yes"))
            for segment in shown.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), usual, segment.text()))
        self.new.set_label(self.tr("One more, of your own"))
        self.save.setText(self.tr("Save this list"))

    def _add_row(self, code: str) -> None:
        field, shown = Field(on_paper=True), Segments()
        field.edit.setMaxLength(LONGEST)
        field.edit.setText(self._needs.name(code, language()))
        shown.setMaximumWidth(240)
        self.fields[code], self.shown[code] = field, shown
        self._rows.addWidget(field)
        self._rows.addWidget(shown)

    def _fill(self) -> None:
        needs, here = self._needs, language()
        for code, field in self.fields.items():
            if field.text.strip() != needs.name(code, here):
                needs = needs.called(code, here, field.text)
        if self.new.text.strip():
            needs = needs.with_own(here, self.new.text)
        hidden = {code for code, shown in self.shown.items() if shown.selected == "no"}
        self.filled.emit(needs.showing(set(needs.codes) - hidden))
