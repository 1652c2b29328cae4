"""The words of the papers, one data file a language; and words that none of them may hold."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from ruamel.yaml import YAML

from screenapp.printing.bidi import fenced, has_right_to_left, is_right_to_left, island
from screenapp.resources import resources_folder

_PLACE: Final = re.compile(r"%([1-9])")
# Signs that draw nothing, and the marks on letters, do not hide a word.
_UNSEEN: Final = ("Cf", "Mn", "Me")
_ONE_LETTER: Final = str.maketrans({"ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class KitWording:
    """The papers' words in ``language`` (BCP 47), whose own ``name`` is for choosing.

    ``review`` says what is still missing, such as a second reader; empty: nothing. ``never`` are
    patterns of words for no paper at all, ``public`` for none that a companion may see.
    """

    language: str
    name: str
    review: str
    texts: Mapping[str, str]
    never: tuple[re.Pattern[str], ...]
    public: tuple[re.Pattern[str], ...]

    def say(self, key: str, *values: object) -> str:
        """The text under *key* with %1 … filled; numbers in it keep the order of their parts.

        Raises: KeyError: no such text.
        """
        words, filled = self.texts[key], [str(value) for value in values]
        if self.right_to_left:
            filled = [value if has_right_to_left(value) else island(value) for value in filled]
        return fenced(_PLACE.sub(lambda found: filled[int(found[1]) - 1], words))

    @property
    def right_to_left(self) -> bool:
        return is_right_to_left(self.name)


@cache
def wordings(folder: Path | None = None) -> Mapping[str, KitWording]:
    """Every language there is a file of, by its code; the program's first language first."""
    found = sorted((folder or resources_folder() / "kit").glob("*.yaml"))
    read = [_wording(path) for path in found]
    read.sort(key=lambda one: (bool(one.review), one.language))
    return {one.language: one for one in read}


def _wording(path: Path) -> KitWording:
    data = YAML(typ="safe").load(path.read_text("utf-8"))
    return KitWording(
        language=str(data["language"]),
        name=str(data["name"]),
        review=str(data["review"]),
        texts={str(key): str(text) for key, text in data["texts"].items()},
        never=_patterns(data["giveaway"]["never"]),
        public=_patterns(data["giveaway"]["public"]),
    )


def _patterns(stems: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    """Beginnings of words; after a star also what stands within one."""
    return tuple(
        re.compile(
            ("" if stem.startswith("*") else r"(?<!\w)") + re.escape(plain(stem.lstrip("*")))
        )
        for stem in stems
    )


def plain(text: str) -> str:
    """*text* as it is compared: one case, no marks on letters, one blank between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in apart if unicodedata.category(c) not in _UNSEEN)
    return " ".join(kept.translate(_ONE_LETTER).replace("-", " ").split())


def gives_away(text: str, *, public: bool) -> bool:
    """Whether *text* holds a word that tells what the papers are for, in any language there is.

    *public*: for a paper that somebody who came along may see. Hyphens, marks on letters and
    signs that draw nothing hide none.
    """
    whole = plain(text)
    shown = (whole, plain(text.replace("-", "").replace("\u2010", "")))
    patterns = (
        pattern
        for one in wordings().values()
        for pattern in (one.never + one.public if public else one.never)
    )
    return any(pattern.search(one) for pattern in patterns for one in shown)
