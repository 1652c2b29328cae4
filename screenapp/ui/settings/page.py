"""Settings: how it looks here at once; how the site is set with one Save."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.ui.cover import book
from screenapp.ui.display import (
    LOCK_MINUTES,
    SCHEMES,
    SCREENING_LOCK_MINUTES,
    TEXT_SIZES,
    Display,
)
from screenapp.ui.languages import WINDOW_LANGUAGES, name_of
from screenapp.ui.place import Place
from screenapp.ui.sentences import told
from screenapp.ui.settings.presenter import Unclear
from screenapp.ui.settings.site_part import SitePart
from screenapp.ui.site import Site
from screenapp.ui.theme import Sizes
from screenapp.ui.widgets import (
    Columns,
    Segments,
    column,
    heading,
    label,
    notice,
    quiet,
)


class SettingsPage(Place):
    """Signals:
    display_chosen: something of the display was chosen; carries the whole `Display`.
    site_given: the lead wants to keep the site; carries a `SiteForm`.
    """

    display_chosen = Signal(object)
    site_given = Signal(object)

    def __init__(self, language_now: str = "en") -> None:
        super().__init__()
        self._display = Display()
        self._language_now = language_now
        self._problem: Exception | None = None
        self.language, self.scheme, self.text_size = Segments(), Segments(), Segments()
        self.lock, self.screening_lock = Segments(), Segments()
        self._labels = [label("", "label") for _ in range(5)]
        self._here, self._hides, self._why = heading(), heading(), quiet()
        self._saved = quiet()
        self._notice = notice()
        self._notice.hide()
        self.site_part = SitePart(book.names())
        self.site_part.hide()
        for choice in self._choices():
            choice.chosen.connect(self._chosen)
        self.site_part.saved.connect(self.site_given)
        self._lay_out()
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_display(self, display: Display) -> None:
        self._display = display
        self.language.select(display.language or self._language_now)
        self.scheme.select(display.scheme)
        self.text_size.select(str(display.text_size))
        self.lock.select(str(display.lock_minutes))
        self.screening_lock.select(str(display.screening_lock_minutes))

    def show_site(self, site: Site | None) -> None:
        self.site_part.setVisible(site is not None)
        if site is not None:
            self.site_part.show_site(site)

    def show_saved(self) -> None:
        self._problem = None
        self._notice.hide()
        self.site_part.show_unclear(None)
        self._saved.setText(self.tr("Saved."))

    def show_unclear(self, what: Unclear) -> None:
        self._saved.setText("")
        self.site_part.show_unclear(what)

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        words = told(error)
        more = " ".join(part for part in (words.safe, words.remedy) if part)
        self._notice.show_words(words.happened, more)
        self._notice.show()
        self._saved.setText("")

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Settings"), self.tr("on this computer"))
        self._here.setText(self.tr("How it looks"))
        self._hides.setText(self.tr("When nobody touches it"))
        self._why.setText(
            self.tr("The screen hides itself then, and asks for the passphrase. Nothing is lost.")
        )
        names = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Text size"),
            self.tr("Hide after"),
            self.tr("Hide after, during questions"),
        )
        for one, name in zip(self._labels, names, strict=True):
            one.setText(name)
        self._tell_options()
        for choice, name in zip(self._choices(), names, strict=True):
            for segment in choice.segments:
                segment.setAccessibleName(f"{name}: {segment.text()}")
        if self._problem is not None:
            self.show_problem(self._problem)
        else:
            self._saved.setText("")

    def _tell_options(self) -> None:
        self.language.set_options([(code, name_of(code)) for code in WINDOW_LANGUAGES])
        schemes = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.scheme.set_options(list(zip(SCHEMES, schemes, strict=True)))
        self.text_size.set_options([(str(size), f"{size} %") for size in TEXT_SIZES])
        self.lock.set_options([(str(n), self._minutes(n)) for n in LOCK_MINUTES])
        self.screening_lock.set_options(
            [(str(n), self._minutes(n)) for n in SCREENING_LOCK_MINUTES]
        )
        self.show_display(self._display)

    def _minutes(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes)

    # --- inside ------------------------------------------------------------------------

    def _choices(self) -> tuple[Segments, ...]:
        return self.language, self.scheme, self.text_size, self.lock, self.screening_lock

    def _chosen(self) -> None:
        language = self.language.selected
        keeps_system = not self._display.language and language == self._language_now
        self.display_chosen.emit(
            replace(
                self._display,
                language="" if keeps_system else language,
                scheme=self.scheme.selected,
                text_size=int(self.text_size.selected),
                lock_minutes=int(self.lock.selected),
                screening_lock_minutes=int(self.screening_lock.selected),
            )
        )

    def _lay_out(self) -> None:
        looks, hides = QVBoxLayout(), QVBoxLayout()
        looks.setSpacing(Sizes.GROUP)
        looks.addWidget(self._here)
        choices = list(zip(self._labels, self._choices(), strict=True))
        for name, choice in choices[:3]:
            looks.addLayout(column(name, choice, gap=4))
        hides.setSpacing(Sizes.GROUP)
        hides.addWidget(self._hides)
        hides.addWidget(self._why)
        for name, choice in choices[3:]:
            hides.addLayout(column(name, choice, gap=4))
        left = QWidget()
        left.setLayout(column(looks, hides, gap=Sizes.PAGE))
        left.setMaximumWidth(Sizes.TEXT_WIDTH * 2)
        sides = Columns(_topped(left), _topped(self.site_part), narrow=860, gap=64)
        page = QVBoxLayout(self)
        page.setContentsMargins(Sizes.PAGE, 24, Sizes.PAGE, Sizes.PAGE)
        page.setSpacing(Sizes.GROUP)
        page.addWidget(self._notice)
        page.addWidget(sides)
        page.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignLeading)
        page.addStretch()


def _topped(widget: QWidget) -> QVBoxLayout:
    made = column(widget)
    made.addStretch()
    return made
