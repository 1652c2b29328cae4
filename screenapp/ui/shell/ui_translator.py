"""The language of the windows: chosen at run time, with its direction, without a restart."""

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from screenapp.resources import translations_folder
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
        self.language = _SOURCE

    def choose(self, language: str) -> None:
        """Speak *language* from now on. English has a catalogue too, for its plurals."""
        catalogue = QTranslator(self)
        catalogue.load(f"screenapp_{language}", str(translations_folder()))
        self.install(catalogue, language)

    def install(self, catalogue: QTranslator, language: str) -> None:
        """Speak through *catalogue*, with the direction and the numbers of *language*."""
        old, self.installed = self.installed, catalogue
        QLocale.setDefault(QLocale(language))
        rtl = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        if old is not None:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._app.installTranslator(catalogue)
        self.language = language
        self.changed.emit(language)
