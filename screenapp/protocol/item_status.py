"""Where an item stands: answered with something that counts, or one of the unanswered codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from screenapp.protocol.model import Code

Answer = str | tuple[str, ...] | Decimal
"""yes, no, unsure, an option's id, an ISO date or a text; options chosen; a number or an age."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredItem:
    """An answer that counts."""

    value: Answer

    def has(self, value: str) -> bool:
        """True if *value* is the answer, or one of the options chosen. ``4`` is also ``4.0``."""
        if isinstance(self.value, Decimal):
            # The check lets only numbers stand where a number is tested.
            return self.value == Decimal(value)
        return value in self.value if isinstance(self.value, tuple) else self.value == value

    @property
    def number(self) -> Decimal | None:
        return self.value if isinstance(self.value, Decimal) else None


ItemStatus = AnsweredItem | Code


def standing_of(standing: Mapping[str, ItemStatus], item: str) -> ItemStatus:
    """The standing of *item*; one that nobody came to is not reached."""
    return standing.get(item, Code.NOT_REACHED)


def resolved(standing: ItemStatus) -> bool:
    """False for an item that could still have been anything it allows."""
    return isinstance(standing, AnsweredItem) or standing.structural
