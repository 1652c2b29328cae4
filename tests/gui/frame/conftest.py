"""A window with a cover and a page, and people who watch what it says."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.shell import theme
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page

COVER_TITLE = "Conversions and reference values"


class PlainPlace(Page):
    """A page with one word and one button."""

    def __init__(self, title: str = "K7", *, screening: bool = False) -> None:
        super().__init__()
        self.screening = screening
        self.words, self.button = QLabel(self), QPushButton(self)
        self.set_titles(title, "asked aloud")
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.words.setText(QCoreApplication.translate("PlainPlace", "A page"))


class PseudoLanguage(QTranslator):
    """Accents, a third more length, brackets: text without brackets is untranslated."""

    _ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source.translate(self._ACCENTS)}{'·' * (len(source) // 3)}⟧"


@pytest.fixture
def plain_place() -> type[PlainPlace]:
    return PlainPlace


@pytest.fixture
def pseudo() -> type[PseudoLanguage]:
    return PseudoLanguage


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """Light, at usual size, left to right and in English, whatever the test before did."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(lambda: CoverPage(book.chosen("conversions")))
    # A window that a person holds does not close.
    qtbot.addWidget(made, before_close_func=MainWindow.leave_person)
    sign_in = QWidget()
    made.set_sign_in(sign_in)
    made.set_places(("today", "services", "review", "settings"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def working(window: MainWindow, plain_place: type[PlainPlace]) -> MainWindow:
    """The window with a page of the work in it."""
    window.show_page(plain_place(), "today")
    return window


@pytest.fixture
def heard() -> Callable[..., list[object]]:
    """What a signal said, in order: ``said = heard(widget.signal)``."""
    kept: list[object] = []

    def listen(signal: object) -> list[object]:
        said: list[object] = []

        def hear(*values: object) -> None:
            said.append(values[0] if len(values) == 1 else values)

        signal.connect(hear)
        kept.append(hear)
        return said

    return listen
