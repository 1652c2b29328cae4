"""What two people answer of each item before a protocol is approved: no list can tell it."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.protocol.model import Protocol


class RedLine(Enum):
    """What an item may not be: about looks or origin, in words that belong to somebody else, a
    promise, or something that a person could be made to answer."""

    LOOKS = "looks"
    OTHERS_WORDS = "others_words"
    PROMISE = "promise"
    REQUIRED = "required"


Reading = Mapping[str, frozenset[RedLine]]
"""By item: what both who read it say it is; empty for none of these."""


NOT_READ: Final[Reading] = MappingProxyType({})


def unread(protocol: Protocol, reading: Reading) -> tuple[str, ...]:
    """The items of *protocol* that nobody answered for, in the file's order."""
    return tuple(item.id for item in protocol.items if item.id not in reading)


def crossed(reading: Reading) -> tuple[str, ...]:
    """The items that are something they may not be."""
    return tuple(item for item, lines in reading.items() if lines)
