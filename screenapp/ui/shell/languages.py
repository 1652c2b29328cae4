"""Which way a language runs and what its speakers call it. No Qt.

Qt's own table is wrong for some (Kurdish is written both ways), so this one is ours.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# Languages in which the windows themselves are complete.
WINDOW_LANGUAGES: Final = ("en", "es")

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "English",
        "es": "Español",
        "am": "አማርኛ",
        "ar": "العربية",
        "bn": "বাংলা",
        "fa": "فارسی",
        "fr": "Français",
        "hi": "हिन्दी",
        "ht": "Kreyòl ayisyen",
        "km": "ខ្មែរ",
        "my": "မြန်မာ",
        "ne": "नेपाली",
        "pt": "Português",
        "ru": "Русский",
        "th": "ไทย",
        "ti": "ትግርኛ",
        "tl": "Tagalog",
        "tr": "Türkçe",
        "uk": "Українська",
        "ur": "اردو",
        "vi": "Tiếng Việt",
        "zh": "中文",
    }
)
_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "prs"}
)
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo"})
_LARGE_SCRIPT: Final = _RIGHT_TO_LEFT - {"he", "yi", "dv"}


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
