"""How the program looks on this computer: at once."""

from dataclasses import replace

from PySide6.QtCore import Signal

from screenapp.ui.phrases import fill
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.shell.languages import WINDOW_LANGUAGES, name_of
from screenapp.ui.widgets import Segments, column, label
from screenapp.workflow.display import SCHEMES, TEXT_SIZES, Display

_WIDE = 480


class LooksPart(SettingsPart):
    """Signals:
    display_chosen: something was chosen; carries the whole `Display`.
    """

    display_chosen = Signal(object)

    def __init__(self, language_now: str) -> None:
        super().__init__()
        self._display = Display()
        self._language_now = language_now
        self.language, self.scheme, self.text_size = Segments(), Segments(), Segments()
        self._labels = [label("", "label") for _ in range(3)]
        for name, choice in zip(self._labels, self._choices(), strict=True):
            choice.setMaximumWidth(_WIDE)
            choice.chosen.connect(self._chosen)
            self.inside.addLayout(column(name, choice, gap=4))
        self.retranslate()

    def show_display(self, display: Display) -> None:
        self._display = display
        self.language.select(display.language or self._language_now)
        self.scheme.select(display.scheme)
        self.text_size.select(str(display.text_size))

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("How it looks"))
        self.why.setText(self.tr("On this computer, for everybody who signs in. It shows at once."))
        names = (self.tr("Language"), self.tr("Colours"), self.tr("Text size"))
        self.language.set_options([(code, name_of(code)) for code in WINDOW_LANGUAGES])
        schemes = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.scheme.set_options(list(zip(SCHEMES, schemes, strict=True)))
        self.text_size.set_options([(str(size), f"{size} %") for size in TEXT_SIZES])
        for one, name, choice in zip(self._labels, names, self._choices(), strict=True):
            one.setText(name)
            for segment in choice.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), name, segment.text()))
        self.show_display(self._display)

    def _choices(self) -> tuple[Segments, ...]:
        return self.language, self.scheme, self.text_size

    def _chosen(self) -> None:
        language = self.language.selected
        keeps_system = not self._display.language and language == self._language_now
        self.display_chosen.emit(
            replace(
                self._display,
                language="" if keeps_system else language,
                scheme=self.scheme.selected,
                text_size=int(self.text_size.selected),
            )
        )
