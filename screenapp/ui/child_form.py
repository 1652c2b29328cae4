"""How somebody under 18 is addressed, in languages where that differs.

A catalogue ``child_<language>`` beside those of the windows holds the texts that a child hears or
reads in other words than an adult; what it does not hold is said alike to both. A language
without one has one form of address for everybody.
"""

from PySide6.QtCore import QTranslator

from screenapp.resources import translations_folder


class _Spoken:
    """The windows speak one language at a time."""

    catalogue: QTranslator | None = None


def catalogue_of(language: str) -> QTranslator | None:
    """The texts for a child in *language*; None where they are those for everybody."""
    made = QTranslator()
    return made if made.load(f"child_{language}", str(translations_folder())) else None


def speak(language: str) -> None:
    """From now on the windows are in *language*."""
    _Spoken.catalogue = catalogue_of(language)


def said(context: str, text: str) -> str:
    """*text* as it is said to a child; empty where it is said alike to everybody."""
    found = _Spoken.catalogue
    return (found.translate(context, text) or "") if found is not None else ""
