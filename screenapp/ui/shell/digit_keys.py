"""Which digit a key stands for: by what it writes, and by where it lies. No Qt.

French, Czech and Vietnamese keyboards write letters with the digit row unless Shift is held.
The key of that place answers there as well, because its digit is printed on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from screenapp.screening.digits import plain_digits

_ROW: Final = "123456789"

# Where the digit row begins: evdev's code of "1" and eight more, as X11 and Wayland tell it;
# the codes of the first set of the PC keyboard, as Windows does.
_FIRST: Final[Mapping[str, int]] = {"xcb": 10, "wayland": 10, "windows": 2}
# macOS tells no scan codes; its virtual keys are places too.
_MAC: Final[Mapping[int, str]] = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25), _ROW, strict=True))

# What the places 1 to 9 write without Shift, by the language of the keyboard.
_WRITTEN: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("&", "é", '"', "'", "(", "-§", "è", "_!", "ç"),
    "cs": ("+", "ě", "š", "č", "ř", "ž", "ý", "á", "í"),
    "sk": ("+", "ľ", "š", "č", "ť", "ž", "ý", "á", "í"),
    "vi": ("ă", "â", "ê", "ô", "\u0300", "\u0309", "\u0303", "\u0301", "đ"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPress:
    """What a window is told of one key. *scan_code* and *virtual_key* are 0 where not known.

    *text* is what the key writes; for a dead key, the accent it would set (a combining mark).
    """

    text: str
    scan_code: int = 0
    virtual_key: int = 0


def digit_written(text: str) -> str:
    """The digit 1 to 9 that *text* is, in any script; empty for any other text."""
    plain = plain_digits(text)
    return plain if len(plain) == 1 and plain in _ROW else ""


def digit_of(press: KeyPress, *, platform: str, language: str) -> str:
    """The digit 1 to 9 that *press* stands for; empty for any other key.

    *platform* is Qt's name of it. *language* is the keyboard's, as the two letters of BCP 47;
    it is asked only where the place of the key is not known.
    """
    if written := digit_written(press.text):
        return written
    if platform in _FIRST and press.scan_code:
        place = press.scan_code - _FIRST[platform]
        return _ROW[place] if 0 <= place < len(_ROW) else ""
    if platform == "cocoa":
        return _MAC.get(press.virtual_key, "")
    return _by_symbol(press.text, language)


def _by_symbol(text: str, language: str) -> str:
    """By what the keys of *language* write; without one, by letters that mean one digit alone."""
    if not text:
        return ""
    letter = text.lower()
    if (keys := _WRITTEN.get(language)) is not None:
        return next((d for d, symbols in zip(_ROW, keys, strict=True) if letter in symbols), "")
    if letter.isascii():
        return ""  # a mark that lies elsewhere on most keyboards
    found = {
        digit
        for keys in _WRITTEN.values()
        for digit, symbols in zip(_ROW, keys, strict=True)
        if letter in symbols
    }
    return found.pop() if len(found) == 1 else ""
