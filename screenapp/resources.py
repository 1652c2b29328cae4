"""Where the program's own read-only data is: protocols, translations, fonts, icons, covers.

The three folders stand at the top of a checkout, inside the package (``screenapp/_data``)
of an installed wheel, and in the same place of a built program. Nothing is ever written
there.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


def _root() -> Path:
    """The folder that holds the three; the packaged copy wins over a neighbour by chance."""
    packaged = _PACKAGE / "_data"
    return packaged if packaged.is_dir() else _PACKAGE.parent


def protocols_folder() -> Path:
    """Shipped protocols, one folder each, and ``schema.json``."""
    return _root() / "protocols"


def translations_folder() -> Path:
    """Catalogues of the window's texts (``.ts``, ``.qm``) and, below it, of protocols (``.po``)."""
    return _root() / "translations"


def resources_folder() -> Path:
    """Fonts, icons and covers."""
    return _root() / "resources"


@cache
def language_table() -> Mapping[str, Mapping[str, object]]:
    """What the program has to know of each language, by its code (BCP 47), in the order in which
    they are offered. ``name``: what speakers call it; ``windows``: the windows are complete in it;
    ``right_to_left``; ``small_letters``: drawn larger; ``calendar`` of its years, if another."""
    table = json.loads((resources_folder() / "languages.json").read_text("utf-8"))
    return dict(table)


def font_files() -> tuple[Path, ...]:
    """The bundled typefaces, plain Noto Sans first: font families fall back in this order."""
    found = (resources_folder() / "fonts").glob("*.ttf")
    return tuple(sorted(found, key=_family_order))


def _family_order(path: Path) -> tuple[bool, str]:
    return (not path.name.startswith("NotoSans-"), path.name)
