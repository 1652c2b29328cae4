"""The words of the page that leaves, in the language of the window."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QLocale

from screenapp.referral.words import ENGLISH, PageWords
from screenapp.translatable import MarkedText
from screenapp.ui.country import country
from screenapp.ui.phrases import is_mirrored, translated


def words() -> PageWords:
    """Every word of a page that is not a value, translated now."""
    said = {field.name: _translated(getattr(ENGLISH, field.name)) for field in fields(ENGLISH)}
    here = country()
    if here is not None and here.month_first:
        said["date"] = said["date_month_first"]
    here_now = {"right_to_left": is_mirrored(), "language_code": language()}
    return PageWords(**said | here_now)


def language() -> str:
    """The language of the window (BCP 47), in which the page is written."""
    return QLocale().bcp47Name()


def _translated(value: Any) -> Any:
    match value:
        case MarkedText():
            return translated(value)
        case tuple():
            return tuple(_translated(part) for part in value)
        case Mapping():
            return {key: _translated(part) for key, part in value.items()}
        case _:
            return value
