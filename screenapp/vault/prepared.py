"""Statements made ready once: described as tables are, run by the driver itself.

SQLAlchemy's own way of running a statement costs as much as sealing an answer does
(measured: benchmarks/commit.py). The way of an answer is walked at every keystroke, so its
few statements are compiled when the program starts and handed to the driver as text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.dml import UpdateBase

_DIALECT: Final = sqlite.dialect(paramstyle="qmark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement with its values, ready for the driver."""

    text: str
    values: tuple[Any, ...]


class Prepared:
    """*statement*, with a place for each of *columns* (all of the table's if none are named)."""

    def __init__(self, statement: UpdateBase, columns: Sequence[str] | None = None) -> None:
        compiled = statement.compile(dialect=_DIALECT, column_keys=columns)
        self._text = str(compiled)
        self._names = tuple(compiled.positiontup or ())

    def line(self, values: Mapping[str, Any]) -> Line:
        """The statement with *values* by name. Raises: KeyError: one is missing."""
        return Line(text=self._text, values=tuple(values[name] for name in self._names))
