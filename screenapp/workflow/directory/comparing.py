"""What a file would change of the list: new, changed field by field, unchanged, missing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

from screenapp.vault import Service
from screenapp.workflow.directory.columns import COLUMNS, FieldFault, FieldReader, merged, written
from screenapp.workflow.directory.reading import ListFile
from screenapp.workflow.directory.troubles import ListFault, ListTrouble

Progress = Callable[[int, int], None]
_EVERY = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChange:
    """A service that the file has otherwise. ``fields`` are (column, before, after)."""

    service: Service
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """Nothing of it is kept yet. ``missing`` are those that the file does not name: they stay."""

    new: tuple[Service, ...] = ()
    changed: tuple[ServiceChange, ...] = ()
    unchanged: tuple[Service, ...] = ()
    missing: tuple[Service, ...] = ()
    faults: tuple[ListFault, ...] = ()

    @property
    def to_keep(self) -> tuple[Service, ...]:
        """What would be written: the faulty rows are not among them."""
        return (*self.new, *(change.service for change in self.changed))


def compared(
    file: ListFile,
    known: Iterable[Service],
    needs: frozenset[str],
    today: date,
    progress: Progress = lambda done, total: None,
) -> ListPreview:
    """*file* held against the services that are *known*, by their ids.

    *needs* are the codes known here; *progress* is told rows done and rows in all.
    """
    return _Comparison(file, known, needs, today).run(progress)


class _Comparison:
    def __init__(
        self, file: ListFile, known: Iterable[Service], needs: frozenset[str], today: date
    ) -> None:
        self._file, self._known = file, {service.id: service for service in known}
        old = frozenset(offer for one in self._known.values() for offer in one.offers)
        self._reader = FieldReader(needs | old, today)
        self._seen = [self._reader.seen(column) for column in file.columns]
        self._names = {service.name.casefold() for service in self._known.values()}
        self._rows_of: dict[str, int] = {}
        self._faults: list[ListFault] = []
        self._new: list[Service] = []
        self._changed: list[ServiceChange] = []
        self._unchanged: list[Service] = []

    def run(self, progress: Progress) -> ListPreview:
        total = len(self._file.rows)
        for done, (number, row) in enumerate(self._file.rows):
            if done % _EVERY == 0:
                progress(done, total)
            values = self._values(number, row)
            if values is not None:
                self._take(number, values)
        progress(total, total)
        return ListPreview(
            new=tuple(self._new),
            changed=tuple(self._changed),
            unchanged=tuple(self._unchanged),
            missing=tuple(s for i, s in self._known.items() if i not in self._rows_of),
            faults=tuple(self._faults),
        )

    def _values(self, number: int, row: list[str]) -> dict[str, Any] | None:
        """The fields of a row; None where one cannot be read: each such is a fault."""
        columns = self._file.columns
        if len(row) < len(columns) or any(map(str.strip, row[len(columns) :])):
            values = str(len(row)), str(len(columns))
            self._faults.append(ListFault(trouble=ListTrouble.WIDTH, row=number, values=values))
            return None
        read: dict[str, Any] = {}
        for column, seen, text in zip(columns, self._seen, row, strict=False):
            if text in seen:
                read[column] = seen[text]
                continue
            try:
                read[column] = self._reader.value(column, text)
            except FieldFault as fault:
                self._faults.append(fault.at(number))
        named = read.get("id")
        if named:
            self._note_id(number, named)
        whole = len(read) == len(columns)
        return read if whole and self._rows_of.get(named or "", number) == number else None

    def _note_id(self, number: int, named: str) -> None:
        before = self._rows_of.setdefault(named, number)
        if before != number:
            values = (str(before),)
            self._faults.append(
                ListFault(trouble=ListTrouble.TWICE_AN_ID, row=number, values=values)
            )

    def _take(self, number: int, values: Mapping[str, Any]) -> None:
        named = values.get("id", "")
        known = self._known.get(named)
        folded = str(values["name"]).casefold()
        if not named and folded in self._names:
            self._faults.append(ListFault(trouble=ListTrouble.NAME_TAKEN, row=number))
            return
        self._names.add(folded)
        start = known or Service(id="", name="", offers=(), languages=(), kind="other")
        try:
            made = merged(start, {**values, "id": named or uuid4().hex})
        except FieldFault as fault:
            self._faults.append(fault.at(number))
            return
        if known is None:
            self._new.append(made)
        elif made == known:
            self._unchanged.append(made)
        else:
            self._changed.append(ServiceChange(service=made, fields=_differences(known, made)))


def _differences(before: Service, after: Service) -> tuple[tuple[str, str, str], ...]:
    pairs = ((column, written(before, column), written(after, column)) for column in COLUMNS)
    return tuple(pair for pair in pairs if pair[1] != pair[2])
