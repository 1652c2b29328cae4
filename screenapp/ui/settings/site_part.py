"""How the organisation has set its site; shown to leads."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.cover import book
from screenapp.ui.phrases import fill
from screenapp.ui.settings.presenter import LEAST_MINUTES, MOST_MINUTES, SiteForm, Unclear
from screenapp.ui.site import Site
from screenapp.ui.theme import Sizes
from screenapp.ui.widgets import Button, Field, Segments, column, heading, label, line, quiet


class SitePart(QWidget):
    """Signals:
    saved: the lead pressed Save; carries a `SiteForm`.
    """

    saved = Signal(object)

    def __init__(self, covers: Sequence[str]) -> None:
        super().__init__()
        self._covers = tuple(covers)
        self._unclear: Unclear | None = None
        self._title, self._why = heading(), quiet()
        self.window_name, self.unit, self.call_back = Field(), Field(), Field()
        self.jurisdiction, self.minutes, self.cover_word = Field(), Field(), Field()
        self.signs, self.cover = Segments(), Segments()
        self._signs_label, self._cover_label = label("", "label"), label("", "label")
        self.save = Button("", "primary")
        self.save.setMinimumWidth(144)
        self.minutes.edit.setMaxLength(3)
        self.save.clicked.connect(self._save)
        self._lay_out()
        self.retranslate()
        self.show_site(Site())

    def show_site(self, site: Site) -> None:
        for field, text in (
            (self.window_name, site.window_name),
            (self.unit, site.unit),
            (self.call_back, site.call_back),
            (self.jurisdiction, site.jurisdiction),
            (self.minutes, str(site.recheck_minutes)),
            (self.cover_word, site.recheck_cover),
        ):
            if field.text != text:
                field.edit.setText(text)
        self.signs.select("yes" if site.signs_up else "no")
        self.cover.select(site.cover if site.cover in self._covers else book.DEFAULT)

    def show_unclear(self, what: Unclear | None) -> None:
        self._unclear = what
        self._tell_unclear()
        if what is Unclear.MINUTES:
            self.minutes.setFocus()

    def _tell_unclear(self) -> None:
        words = self.tr("Not saved yet. Type a whole number of minutes from %1 to %2.")
        note = fill(words, LEAST_MINUTES, MOST_MINUTES)
        self.minutes.show_note(note if self._unclear is Unclear.MINUTES else "")

    def retranslate(self) -> None:
        self._title.setText(self.tr("For everyone at this site"))
        self._why.setText(self.tr("Only a lead sees and changes this part."))
        self.window_name.set_label(self.tr("Window name (empty: Intake)"))
        self.unit.set_label(self.tr("Unit, such as emergency"))
        self.call_back.set_label(self.tr("How a service reaches you"))
        self.jurisdiction.set_label(self.tr("Country or state, such as US-MD"))
        self.minutes.set_label(self.tr("Minutes until a recheck is due"))
        self.cover_word.set_label(self.tr("Recheck, as Today names it"))
        self._signs_label.setText(self.tr("The restroom sign is up"))
        self._cover_label.setText(self.tr("Page shown when you hide"))
        self.save.setText(self.tr("Save"))
        self.signs.set_options([("yes", self.tr("Yes")), ("no", self.tr("No"))])
        language = QLocale().name().replace("_", "-")
        titles = [(name, book.said(book.chosen(name).title, language)) for name in self._covers]
        self.cover.set_options(titles)
        for segment in self.cover.segments:
            segment.setProperty("data", True)  # words of the cover's file, not of a catalogue
        self._tell_unclear()
        for choice, name in ((self.signs, self._signs_label), (self.cover, self._cover_label)):
            for segment in choice.segments:
                segment.setAccessibleName(f"{name.text()}: {segment.text()}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _save(self) -> None:
        self.saved.emit(
            SiteForm(
                unit=self.unit.text,
                window_name=self.window_name.text,
                call_back=self.call_back.text,
                jurisdiction=self.jurisdiction.text,
                recheck_minutes=self.minutes.text,
                recheck_cover=self.cover_word.text,
                signs_up=self.signs.selected == "yes",
                cover=self.cover.selected,
            )
        )

    def _lay_out(self) -> None:
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(Sizes.GROUP)
        column_.addLayout(column(self._title, self._why, gap=4))
        for pair in (
            (self.window_name, self.unit),
            (self.jurisdiction, self.call_back),
            (self.minutes, self.cover_word),
        ):
            column_.addLayout(line(*pair, gap=Sizes.GROUP))
        column_.addLayout(column(self._signs_label, self.signs, gap=4))
        column_.addLayout(column(self._cover_label, self.cover, gap=4))
        buttons = line(self.save)
        buttons.addStretch()
        column_.addLayout(buttons)
