"""The language of the windows: chosen at run time, with its direction, without a restart."""

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from screenapp.protocol import address
from screenapp.resources import translations_folder
from screenapp.ui import child_form
from screenapp.ui.shell.languages import WINDOW_LANGUAGES, is_right_to_left

_SOURCE = "en"


def system_language() -> str:
    """The first of the system's languages in which the windows are complete, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in WINDOW_LANGUAGES), _SOURCE)


class UiTranslator(QObject):
    """Keeps the installed translators; every page hears of a change by itself.

    Signals:
        changed: carries the language now in use.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.installed: QTranslator | None = None
        self._addressing: QTranslator | None = None
        self.language = _SOURCE

    def choose(self, language: str) -> None:
        """Speak *language* from now on. English has a catalogue too, for its plurals.

        Where it is marked as spoken `to_child`, its texts for a child come before the others.
        """
        plain = address.plain(language)
        catalogue = QTranslator(self)
        catalogue.load(f"screenapp_{plain}", str(translations_folder()))
        child_form.speak(plain)
        self.install(catalogue, language)
        self._address(child_form.catalogue_of(plain) if plain != language else None)

    def _address(self, catalogue: QTranslator | None) -> None:
        """Let *catalogue* be asked before the one that is installed."""
        if self._addressing is not None:
            self._app.removeTranslator(self._addressing)
        self._addressing = catalogue
        if catalogue is not None:
            self._app.installTranslator(catalogue)

    def install(self, catalogue: QTranslator, language: str) -> None:
        """Speak through *catalogue*, with the direction and the numbers of *language*."""
        old, self.installed = self.installed, catalogue
        QLocale.setDefault(QLocale(address.plain(language)))
        rtl = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        if old is not None:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._app.installTranslator(catalogue)
        self.language = language
        self.changed.emit(language)
