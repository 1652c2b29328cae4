"""A cover as data: what a file of ``resources/covers/`` says. No Qt.

Every text is a map from language to words; a language that is not there falls back to
English. Figures of conversions are decimals in quotes, so that none is rounded on the way.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from screenapp import plain_file
from screenapp.errors import ScreenappError
from screenapp.resources import resources_folder
from screenapp.screening.digits import plain_digits

DEFAULT: Final = "conversions"
_LARGEST: Final = 1_000_000
Texts = Mapping[str, str]

# One comma or point as decimal mark, never grouping; up to six digits either side.
_NUMBER = re.compile(r"-?[0-9]{1,6}(?:[.,][0-9]{1,6})?")


class CoverUnreadable(ScreenappError):
    """A file of covers does not say what a cover must say."""

    key = "error.cover_unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """``to = from × multiply ÷ divide + add``. ``places`` are digits shown of from and to."""

    name: Texts
    from_unit: str
    to_unit: str
    multiply: Decimal
    divide: Decimal
    add: Decimal
    places: tuple[int, int]
    rule: str

    def forth(self, value: Decimal) -> str:
        """*value* in ``from_unit`` as text in ``to_unit``."""
        return _shown(value * self.multiply / self.divide + self.add, self.places[1])

    def back(self, value: Decimal) -> str:
        """*value* in ``to_unit`` as text in ``from_unit``."""
        return _shown((value - self.add) * self.divide / self.multiply, self.places[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    title: Texts
    note: Texts
    columns: tuple[Texts, ...]
    rows: tuple[tuple[Texts, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    title: Texts
    corner: Texts
    conversions_title: Texts
    conversions_note: Texts
    conversions: tuple[Conversion, ...]
    tables: tuple[Table, ...]
    timer: bool


def parse_number(typed: str) -> Decimal | None:
    """The number that *typed* is, in digits of any script, or None: nothing is guessed and
    nothing left out."""
    typed = plain_digits(typed.strip())
    return Decimal(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else None


def said(texts: Texts, language: str) -> str:
    """*texts* in *language* (BCP 47), else in English."""
    return texts.get(language) or texts.get(language.split("-")[0]) or texts.get("en", "")


def names() -> tuple[str, ...]:
    """The covers that an organisation may choose among, the default first."""
    found = sorted(path.stem for path in _folder().glob("*.json"))
    return tuple(sorted(found, key=lambda name: name != DEFAULT))


def chosen(name: str) -> Cover:
    """The cover *name*; the default one where that cannot be read, since hiding must work."""
    try:
        return load(_folder() / f"{Path(name).name}.json")
    except CoverUnreadable:
        return load(_folder() / f"{DEFAULT}.json")


def load(path: Path) -> Cover:
    """Read a cover.

    Raises:
        CoverUnreadable: there is no such file, it is not JSON, or it leaves something out.
    """
    try:
        data = json.loads(plain_file.read(path, _LARGEST).decode("utf-8"))
        return _cover(data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise CoverUnreadable(f"{path.name}: {type(error).__name__}") from error


def _cover(data: Mapping[str, Any]) -> Cover:
    part = data["conversions"]
    return Cover(
        title=_texts(data["title"]),
        corner=_texts(data["corner"]),
        conversions_title=_texts(part["title"]),
        conversions_note=_texts(part["note"]),
        conversions=tuple(_conversion(row) for row in part["rows"]),
        tables=tuple(_table(table) for table in data["tables"]),
        timer=data["timer"] is True,
    )


def _conversion(row: Mapping[str, Any]) -> Conversion:
    made = Conversion(
        name=_texts(row["name"]),
        from_unit=str(row["from"]),
        to_unit=str(row["to"]),
        multiply=Decimal(row["multiply"]),
        divide=Decimal(row["divide"]),
        add=Decimal(row["add"]),
        places=(int(row["places"][0]), int(row["places"][1])),
        rule=str(row["rule"]),
    )
    if not made.multiply or not made.divide:
        raise ValueError("a conversion by nothing has no way back")
    return made


def _table(table: Mapping[str, Any]) -> Table:
    made = Table(
        title=_texts(table["title"]),
        note=_texts(table["note"]),
        columns=tuple(_texts(cell) for cell in table["columns"]),
        rows=tuple(tuple(_texts(cell) for cell in row) for row in table["rows"]),
    )
    if any(len(row) != len(made.columns) for row in made.rows):
        raise ValueError("a row of a table has more or fewer cells than the table has columns")
    return made


def _texts(data: Mapping[str, Any]) -> Texts:
    texts = {str(language): str(words) for language, words in data.items()}
    if not texts.get("en"):
        raise ValueError("a text has no English")
    return texts


def _shown(value: Decimal, places: int) -> str:
    rounded = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return f"{rounded + 0:f}"  # + 0 turns -0.0 into 0.0


def _folder() -> Path:
    return resources_folder() / "covers"
