"""Digits of any script as the ten that the program reckons with. No Qt."""

import unicodedata
from typing import Final

ARABIC_DECIMAL_MARK: Final = "\u066b"
"""The decimal mark on keyboards that write Arabic-Indic and Persian digits."""


def plain_digits(text: str) -> str:
    """*text* with every decimal digit as one of 0 to 9, and the Arabic decimal mark as a point.

    A digit is what Unicode calls one (category Nd): it has exactly one value, so nothing is
    guessed. Raised, circled and written-out numbers are no digits and stay as they are.
    """
    if text.isascii():
        return text
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter == ARABIC_DECIMAL_MARK:
        return "."
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
