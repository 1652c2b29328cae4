"""Giving statements to the store, within a transaction, and taking what comes of them.

A thin skin over the driver. Statements are text, written by hand in `screenapp.vault.store.sql`
(decisions/0016).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

Named = Mapping[str, object]

TRUTH: Final = "BOOLEAN"
"""The declared type of columns that hold True or False; the file has 1 and 0."""

sqlcipher.register_converter(TRUTH, lambda kept: kept != b"0")


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundStatement:
    """One statement with its values."""

    text: str
    values: Named


class StoreRow(sqlcipher.Row):  # type: ignore[misc]  # the driver is not typed
    """One row. A column is read by name, as a key or an attribute, or by its place."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except IndexError:
            raise AttributeError(name) from None


class StoreRows:
    """What a statement came to, read to its end: no statement stays half read."""

    def __init__(self, found: list[Any], changed: int) -> None:
        self._found = found
        self.rowcount: Final = changed

    def all(self) -> list[Any]:
        return self._found

    def first(self) -> Any:
        """The first row, or None."""
        return self._found[0] if self._found else None

    def one(self) -> Any:
        """The only row. Raises: LookupError: there is none, or there are several."""
        if len(self._found) != 1:
            raise LookupError(f"{len(self._found)} rows instead of one")
        return self._found[0]

    def scalar(self) -> Any:
        """The first value of the first row, or None."""
        return self._found[0][0] if self._found else None

    def scalar_one(self) -> Any:
        """The first value of the only row. Raises: LookupError."""
        return self.one()[0]


class Connection:
    """One connection of the driver. ``driver`` is for what only SQLCipher knows."""

    def __init__(self, driver: Any) -> None:
        self.driver: Final = driver
        driver.row_factory = StoreRow

    def execute(self, statement: str, values: Named | None = None) -> StoreRows:
        """*statement* with *values* by name. Raises: what the driver raises."""
        cursor = self.driver.execute(statement, values or {})
        return StoreRows(cursor.fetchall(), cursor.rowcount)

    def execute_each(self, statement: str, several: Iterable[Named]) -> int:
        """*statement* once for each of *several*; how many rows were changed in all."""
        changed: int = self.driver.executemany(statement, several).rowcount
        return max(0, changed)

    def begin(self, *, writing: bool) -> None:
        """A transaction: *writing* takes the only place to write at once."""
        # Everything that writes says so at once: a transaction that begins to write later would
        # be told "locked" without waiting.
        self.driver.execute("BEGIN IMMEDIATE" if writing else "BEGIN")

    def commit(self) -> None:
        """End the transaction; what was written is durable."""
        self.driver.commit()

    def roll_back(self) -> None:
        """End the transaction as if it had never begun."""
        self.driver.rollback()

    @property
    def in_transaction(self) -> bool:
        found: bool = self.driver.in_transaction
        return found

    def close(self) -> None:
        self.driver.close()
