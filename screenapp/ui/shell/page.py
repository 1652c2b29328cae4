"""A place: a page of the window with a title, that can change its language at any moment."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Base of every page inside the window's frame.

    A subclass builds its widgets in ``__init__`` without words and gives them words in
    `retranslate`, with which its ``__init__`` ends; after that it is called whenever the
    language changes. ``screening`` is True where a person may be kept waiting by a lock: the
    window then waits longer before it locks. ``guarded`` is True where a press out of place
    would be kept as somebody's word: see `shell.press_guard`.

    Signals:
        titles_changed: ``title``, ``subtitle`` or ``offers_came_in`` of the top line are others.
        turned: something else is asked now; presses made before were not meant for it.
    """

    titles_changed = Signal()
    turned = Signal()
    screening = False
    guarded = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.title = ""
        self.subtitle = ""
        self.offers_came_in = False
        """True while something that a person said can be seen here."""
        self._has_words = False

    def retranslate(self) -> None:
        """Set every text anew. Subclasses extend it and call it at the end of ``__init__``."""
        self._has_words = True

    def set_titles(self, title: str, subtitle: str = "") -> None:
        """What the top line says of this place: a reference or a place, never a name."""
        if (title, subtitle) != (self.title, self.subtitle):
            self.title, self.subtitle = title, subtitle
            self.titles_changed.emit()

    def offer_came_in(self, offered: bool) -> None:
        """Let the top line offer "Someone came in", or take it away."""
        if offered is not self.offers_came_in:
            self.offers_came_in = offered
            self.titles_changed.emit()

    def someone_came_in(self) -> None:
        """It was pressed: put away what was said, at once."""

    def stands_in_frame(self) -> None:
        """The page has come into the window's frame, whose top line offers what it can."""

    def say_not_taken(self) -> None:
        """A press on this guarded page was kept off."""

    def say_taken(self) -> None:
        """A press was taken again; what was said before is over."""

    def event(self, event: QEvent) -> bool:
        # The first look at the style comes before the first showing: never show a wordless page.
        if event.type() is QEvent.Type.Polish and not self._has_words:
            self.retranslate()
            self._has_words = True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
