"""Which way a language runs and what its speakers call it. No Qt.

Qt's own table is wrong for some (Kurdish is written both ways), so this one is ours: it stands in
``resources/languages.json``. A language that is offered to choose has a ``name`` there.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from screenapp.resources import language_table

_TABLE: Final = language_table()
WINDOW_LANGUAGES: Final = tuple(code for code, one in _TABLE.items() if one.get("windows"))
"""Languages in which the windows themselves are complete."""

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {code: str(one["name"]) for code, one in _TABLE.items() if "name" in one}
)
_RIGHT_TO_LEFT: Final = frozenset(code for code, one in _TABLE.items() if one.get("right_to_left"))
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo"})
_LARGE_SCRIPT: Final = frozenset(code for code, one in _TABLE.items() if one.get("small_letters"))


def name_of(language: str) -> str:
    """What speakers call *language*; its own code when it is not in the table."""
    return NAMES.get(language) or NAMES.get(_base(language)) or language


def is_right_to_left(language: str) -> bool:
    """Whether pages in *language* (BCP 47) are mirrored; a script named in the tag decides."""
    script = _script(language)
    if script:
        return script in _RIGHT_TO_LEFT_SCRIPTS
    return _base(language) in _RIGHT_TO_LEFT


def is_large_script(language: str) -> bool:
    """Whether the letters of *language* are small at a given size, as Arabic ones are."""
    script = _script(language)
    return script == "arab" if script else _base(language) in _LARGE_SCRIPT


def _base(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


def _script(language: str) -> str:
    parts = language.replace("_", "-").split("-")[1:]
    return next((part.lower() for part in parts if len(part) == 4 and part.isalpha()), "")
