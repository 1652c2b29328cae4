"""A protocol's texts with their places: its own, or those of a translation.

The red lines are held against both in the same way, so that no translation says what the
protocol may not.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Final

from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.loading.node_reader import FaultList
from screenapp.protocol.loading.nodes import Mark
from screenapp.protocol.model import Item, Obligation, Option, Protocol, Stage, Step, Trigger
from screenapp.protocol.wording import Catalogue, item_path, option_path

Placed = tuple[str, Mark]

ASKED: Final = ("text", "short")
"""What of an item is asked; its help and its purpose are read by staff alone."""


class Texts(ABC):
    """The texts under check, the language they are in, and where their faults are told."""

    def __init__(self, protocol: Protocol, sheet: FaultList, language: str) -> None:
        self._protocol = protocol
        self.sheet = sheet
        self.language = language

    @abstractmethod
    def of(self, part: object, *keys: str) -> Iterator[Placed]:
        """The texts that *part* has under *keys*, each with the place of its first word."""

    def asked(self, item: Item, *keys: str) -> Iterator[Placed]:
        """The texts of *item* under *keys*, then those of its options."""
        yield from self.of(item, *keys)
        for option in item.options:
            yield from self.of(option, "text")

    def every(self) -> Iterator[Placed]:
        """Every text that somebody will read."""
        protocol = self._protocol
        yield from self.of(protocol, "title", "summary")
        for trigger in protocol.triggers:
            yield from self.of(trigger, "text")
        for stage in protocol.stages:
            yield from self.of(stage, "title")
            for item in stage.items:
                yield from self.asked(item, *ASKED, "help", "purpose")
        for part in (*protocol.results, *protocol.obligations, *protocol.steps):
            yield from self.of(part, "text")


class OwnTexts(Texts):
    """The texts of the protocol's own file."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope.protocol, scope.sheet, scope.protocol.language or "en")
        self._places = scope.places

    def of(self, part: object, *keys: str) -> Iterator[Placed]:
        for key in keys:
            text = getattr(part, key)
            if text:
                yield text, first_line(self._places.value(part, key))


class TranslatedTexts(Texts):
    """The texts of a translation. One that is not translated is none of its."""

    def __init__(self, protocol: Protocol, catalogue: Catalogue) -> None:
        super().__init__(protocol, FaultList(catalogue.path), catalogue.language)
        self._catalogue = catalogue
        self._options = {
            id(option): option_path(item, option)
            for item in protocol.items
            for option in item.options
        }

    def of(self, part: object, *keys: str) -> Iterator[Placed]:
        for key in keys:
            path = self._path(part, key)
            found = self._catalogue.texts.get(path)
            if found is not None:
                yield found[1], Mark(self._catalogue.lines.get(path, 1), 1)

    def every(self) -> Iterator[Placed]:
        """Every text of the catalogue, those too that the protocol has no place for now."""
        for path, (_, text) in self._catalogue.texts.items():
            yield text, Mark(self._catalogue.lines.get(path, 1), 1)

    def _path(self, part: object, key: str) -> str:
        match part:
            case Item():
                return item_path(part, key)
            case Option():
                return self._options[id(part)]
            case Stage(id=name):
                return f"stage/{name}/{key}"
            case Trigger(id=name):
                return f"trigger/{name}/{key}"
            case Obligation(id=name):
                return f"obligation/{name}/{key}"
            case Step(id=name):
                return f"step/{name}/{key}"
            case _:
                raise TypeError("a part that is asked for by its path alone")
