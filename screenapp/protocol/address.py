"""To whom words are said: a language tag may end in a private part that says "to a child".

BCP 47 leaves what follows ``-x-`` to whoever uses it. Which languages speak to children in
another form is told by their catalogues alone.
"""

from typing import Final

_TO_CHILD: Final = "-x-child"
_PATH: Final = "/child"


def to_child(language: str) -> str:
    """*language*, spoken to somebody under 18."""
    return f"{plain(language)}{_TO_CHILD}"


def plain(language: str) -> str:
    """The language alone, whoever it is spoken to."""
    return language.removesuffix(_TO_CHILD)


def is_to_child(language: str) -> bool:
    return language.endswith(_TO_CHILD)


def child_path(path: str) -> str:
    """The path of the form for children of the text at *path*; it has the same source."""
    return f"{path}{_PATH}"


def plain_path(path: str) -> str:
    return path.removesuffix(_PATH)
