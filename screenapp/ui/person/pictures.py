"""The pictures of the practice question, of which the person chooses one to come back by.

None of them stands for an answer to anything. No Qt.
"""

from collections.abc import Mapping
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText

PICTURE: Final = "picture/"
"""Before the name of a picture, the key of its card."""

NAMES: Final[Mapping[str, MarkedText]] = {
    "sun": QT_TRANSLATE_NOOP("PersonPictures", "Sun"),
    "tree": QT_TRANSLATE_NOOP("PersonPictures", "Tree"),
    "fish": QT_TRANSLATE_NOOP("PersonPictures", "Fish"),
    "house": QT_TRANSLATE_NOOP("PersonPictures", "House"),
    "star": QT_TRANSLATE_NOOP("PersonPictures", "Star"),
    "cup": QT_TRANSLATE_NOOP("PersonPictures", "Cup"),
}
