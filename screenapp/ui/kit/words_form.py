"""What the site says of itself: ticks for what it does, and its own words. For leads."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.printing.kit.order import SITE_TEXTS, CupMark, Disguise, KitSite, Promise
from screenapp.ui.kit.refused import refused_words
from screenapp.ui.phrases import translated
from screenapp.ui.services.choices import Choices
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, Field, Segments, body, notice, quiet, strong
from screenapp.workflow.kit_words import DISGUISES, FIELDS, MARKS, PROMISES, KitRefusal

_MOST_MINUTES = 240


class KitWordsForm(QWidget):
    """Signals:
    filled: the words and ticks are to be kept; carries a `KitSite`.
    """

    filled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._site = KitSite()
        self.says = body(limited=True)
        self.promises = Choices([promise.value for promise in Promise])
        self._mark_label, self._disguise_label = strong(), strong()
        self.mark, self.disguise = Segments(), Segments()
        self.fields = {name: Field(on_paper=True) for name in SITE_TEXTS}
        self.minutes = Field()
        self.minutes.edit.setValidator(QIntValidator(1, _MOST_MINUTES, self))
        self.save = Button(kind="primary")
        self.save.clicked.connect(self._fill)
        self.kept, self.problem = quiet(), notice()
        self.kept.hide()
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        for widget in (
            self.says, self.promises, self._mark_label, self.mark, self._disguise_label,
            self.disguise, *self.fields.values(), self.minutes, self.problem, self.kept,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self.save)
        self.retranslate()

    def show_site(self, site: KitSite) -> None:
        """Fill everything with what is kept."""
        self._site = site
        self.promises.choose([promise.value for promise in site.promises])
        self.mark.select(site.mark.value)
        self.disguise.select(site.disguise.value)
        for name, field in self.fields.items():
            field.edit.setText(getattr(site, name))
        self.minutes.edit.setText(str(site.box_minutes))

    def show_kept(self, refused: KitRefusal | None) -> None:
        """That it is kept, or why it is not; what was typed stays."""
        self.kept.setVisible(refused is None)
        self.problem.setVisible(refused is not None)
        if refused is not None:
            self.problem.show_words(refused_words(refused))

    def retranslate(self) -> None:
        about = self.tr("Tick what is true here. A paper that promises more is not printed.")
        self.says.setText(about)
        names = {promise.value: translated(words) for promise, words in PROMISES.items()}
        self.promises.show_words(about, names)
        self._mark_label.setText(self.tr("Mark under the cup"))
        self.mark.set_options([(one.value, translated(words)) for one, words in MARKS.items()])
        self._disguise_label.setText(self.tr("Pocket cards look like"))
        self.disguise.set_options([(o.value, translated(words)) for o, words in DISGUISES.items()])
        for name, field in self.fields.items():
            field.set_label(translated(FIELDS[name]))
        self.minutes.set_label(self.tr("Minutes between two emptyings of the box"))
        self.save.setText(self.tr("Keep these words"))
        self.kept.setText(self.tr("Kept. Print anew what hangs with other words."))

    def _fill(self) -> None:
        texts: dict[str, Any] = {name: field.text for name, field in self.fields.items()}
        typed = self.minutes.text
        minutes = int(typed) if typed.isascii() and typed.isdigit() and int(typed) else 0
        self.filled.emit(
            replace(
                self._site,
                **texts,
                promises=frozenset(map(Promise, self.promises.chosen)),
                mark=CupMark(self.mark.selected),
                disguise=Disguise(self.disguise.selected),
                box_minutes=min(minutes, _MOST_MINUTES) or self._site.box_minutes,
            )
        )
