"""Reading the body of an event: plain JSON values by name, of the form that `events` tells."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from screenapp.screening.events import Json

Body = Mapping[str, Json]
V = TypeVar("V")


def text(body: Body, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise ValueError(f"an event lacks {name}")
    return value


def optional(body: Body, name: str) -> str | None:
    value = body.get(name)
    return value if isinstance(value, str) else None


def mapping(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def entries(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def with_entry(mapping: Mapping[str, V], key: str, value: V) -> Mapping[str, V]:
    return MappingProxyType({**mapping, key: value})
