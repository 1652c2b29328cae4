"""A few sentences that bring somebody back to where they are: read aloud together, or alone.

The wording is our own. They stand on the person's last page too, the same for everybody.
"""

from typing import Final

from PySide6.QtCore import QTranslator

from screenapp.resources import translations_folder
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText

SENTENCES: Final[tuple[MarkedText, ...]] = (
    QT_TRANSLATE_NOOP("LastPage", "Both feet on the floor. The floor carries you."),
    QT_TRANSLATE_NOOP("LastPage", "Breathe in slowly, and out more slowly. Three times."),
    QT_TRANSLATE_NOOP("LastPage", "Look around: five things that can be seen here."),
    QT_TRANSLATE_NOOP("LastPage", "Hold something cool or rough, and feel what it is like."),
    QT_TRANSLATE_NOOP("LastPage", "It is now, and it is here. There is time."),
)


def in_language(language: str) -> tuple[str, ...]:
    """The sentences in *language* (BCP 47); one that is not translated yet stays English."""
    catalogue = QTranslator()
    catalogue.load(f"screenapp_{language}", str(translations_folder()))
    return tuple(catalogue.translate(text.context, text) or str(text) for text in SENTENCES)


def languages() -> tuple[str, ...]:
    """The languages that the windows' catalogues are there for, by tag."""
    found = translations_folder().glob("screenapp_*.qm")
    return tuple(sorted(path.stem.partition("_")[2] for path in found))
