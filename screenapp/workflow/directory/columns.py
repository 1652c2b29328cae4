"""The columns of a list of services: how a field is read, and how it is written."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from screenapp.protocol.model import Tier
from screenapp.referral.services import RecipientKind
from screenapp.review.export import safe
from screenapp.screening.offers.opening import opening
from screenapp.screening.offers.terms import MOST_AGE, TAKES, ServiceTerms, Takes
from screenapp.vault import Service
from screenapp.workflow.directory.troubles import ListFault, ListTrouble

LONGEST: Final = 2000
OF_TERMS: Final = frozenset(field.name for field in fields(ServiceTerms))
COLUMNS: Final = (
    "id", "name", "kind", "offers", "tiers", "languages", "phone", "hours", "open_at", "areas",
    "way_there", "age_from", "age_to", *TAKES, "must_know", "note", "last_verified",
    "verified_by", "active",
)  # fmt: skip
NEEDED: Final = ("name", "offers")
_LISTS: Final = ("offers", "tiers", "languages")
_ID: Final = re.compile(r"[A-Za-z0-9-]{1,36}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BETWEEN: Final = re.compile(r"[\s,;|]+")
_HIDDEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff]"
)
_BREAKS: Final = str.maketrans({"\r": " ", "\n": " ", "\t": " "})
_FORMULA: Final = ("=", "@", "\uff1d", "\uff20")


class FieldFault(Exception):
    """One field cannot be read; carries the trouble and the values of its sentence."""

    def __init__(self, trouble: ListTrouble, *values: str) -> None:
        super().__init__(trouble.value)
        self.trouble, self.values = trouble, values

    def at(self, row: int) -> ListFault:
        return ListFault(trouble=self.trouble, row=row, values=self.values)


def cleaned(column: str, text: str) -> str:
    """*text* without what a spreadsheet adds. Raises: FieldFault, for what may not stand there."""
    plain = text.translate(_BREAKS).strip()
    if plain.startswith(_FORMULA):
        raise FieldFault(ListTrouble.FORMULA, column)
    if plain.startswith("'") and safe(plain[1:]) == plain:
        plain = plain[1:].strip()
    if len(plain) > LONGEST:
        raise FieldFault(ListTrouble.TOO_LONG, column, str(LONGEST))
    if not plain.isascii() or not plain.isprintable():
        if hidden := _HIDDEN.search(plain):
            raise FieldFault(ListTrouble.HIDDEN_SIGN, column, f"U+{ord(hidden[0]):04X}")
        plain = unicodedata.normalize("NFC", plain)
    return plain


def _codes(column: str, text: str, known: frozenset[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(filter(None, _BETWEEN.split(text))))
    for code in found:
        if code not in known:
            raise FieldFault(ListTrouble.CODE, column, code[:40], ", ".join(sorted(known)))
    return found


def _languages(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(filter(None, _BETWEEN.split(text))))
    for code in found:
        if not _LANGUAGE.fullmatch(code):
            raise FieldFault(ListTrouble.CODE, "languages", code[:40], "es, en, zh-Hant")
    return found


def _takes(column: str, text: str) -> Takes:
    try:
        return Takes(text.casefold())
    except ValueError:
        raise FieldFault(ListTrouble.YES_OR_NO, column) from None


def _age(column: str, text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and int(text) <= MOST_AGE):
        raise FieldFault(ListTrouble.AGE, column)
    return int(text)


def _day(text: str, today: date) -> date | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise FieldFault(ListTrouble.DAY) from None
    if day > today or len(text) != 10:
        raise FieldFault(ListTrouble.DAY)
    return day


def _open_at(text: str) -> str:
    if text and opening(text) is None:
        raise FieldFault(ListTrouble.HOURS)
    return text


def _id(text: str) -> str:
    if text and not _ID.fullmatch(text):
        raise FieldFault(ListTrouble.ID)
    return text


class FieldReader:
    """Reads fields. *needs* are the codes that the site knows; *today* the last day allowed."""

    def __init__(self, needs: frozenset[str], today: date) -> None:
        tiers = frozenset(tier.value for tier in Tier if tier is not Tier.NONE)
        kinds = frozenset(kind.value for kind in RecipientKind)
        read: dict[str, Callable[[str], Any]] = {
            "id": _id,
            "offers": lambda text: _codes("offers", text, needs),
            "tiers": lambda text: _codes("tiers", text, tiers),
            "languages": _languages,
            "kind": lambda text: next(iter(_codes("kind", text, kinds)), ""),
            "areas": lambda text: tuple(filter(None, map(str.strip, re.split("[;|]", text)))),
            "open_at": _open_at,
            "last_verified": lambda text: _day(text, today),
            "active": lambda text: _takes("active", text) is not Takes.NO,
        }
        for name in ("age_from", "age_to"):
            read[name] = lambda text, name=name: _age(name, text)  # type: ignore[misc]  # bound now
        for name in TAKES:
            read[name] = lambda text, name=name: _takes(name, text)  # type: ignore[misc]  # as above
        self._read: Mapping[str, Callable[[str], Any]] = MappingProxyType(read)
        self._seen: dict[str, dict[str, Any]] = {column: {} for column in COLUMNS}

    def seen(self, column: str) -> Mapping[str, Any]:
        """What was read of *column* so far, by its text."""
        return self._seen[column]

    def value(self, column: str, text: str) -> Any:
        """What *text* means in *column*. Raises: FieldFault. The same text is read once."""
        seen = self._seen[column]
        if text not in seen:
            plain = cleaned(column, text)
            read = self._read.get(column)
            value = read(plain) if read else plain
            if column in NEEDED and not value:
                raise FieldFault(ListTrouble.MISSING, column)
            seen[text] = value
        return seen[text]


def merged(known: Service, values: Mapping[str, Any]) -> Service:
    """*known* with *values*; a column that the file does not have leaves what is there.

    Raises: FieldFault: the ages do not go together.
    """
    terms = {name: value for name, value in values.items() if name in OF_TERMS}
    own = {name: value for name, value in values.items() if name not in OF_TERMS}
    told = replace(known.terms, **terms) if terms else known.terms
    if told.age_from is not None and told.age_to is not None and told.age_from > told.age_to:
        raise FieldFault(ListTrouble.AGES_TURNED)
    return replace(known, **own, terms=told)


def written(service: Service, column: str) -> str:
    """The field of *service* in *column*, as `FieldReader` reads it."""
    held = service.terms if column in OF_TERMS else service
    value = getattr(held, column)
    match value:
        case Takes():
            return value.value
        case bool():
            return "yes" if value else "no"
        case tuple():
            return (" " if column in _LISTS else " | ").join(value)
        case date():
            return value.isoformat()
        case None:
            return ""
        case _:
            return str(value)
