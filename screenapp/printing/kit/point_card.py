"""What stands on the point card: one list for the paper and for the screen."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from ruamel.yaml import YAML

from screenapp.resources import resources_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class PointPicture:
    """One thing to point at. Its words stand under ``point.<id>`` of a `KitWording`.

    ``discloses`` is a word of the protocol language, or empty; ``talk``: somebody talks with the
    person; ``stops``: nothing more is asked; ``alone``: no picture stands beside it.
    """

    id: str
    picture: str
    discloses: str = ""
    talk: bool = False
    stops: bool = False
    alone: bool = False

    @property
    def words(self) -> str:
        """The key of its words."""
        return f"point.{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCard:
    """``pictures`` are large; ``answers`` stand below them, smaller."""

    pictures: tuple[PointPicture, ...]
    answers: tuple[PointPicture, ...]

    @property
    def every(self) -> tuple[PointPicture, ...]:
        return (*self.pictures, *self.answers)


@cache
def point_card() -> PointCard:
    """The card as it is kept in the data."""
    path = resources_folder() / "kit" / "point_card" / "pictures.yaml"
    data: dict[str, Any] = YAML(typ="safe").load(path.read_text("utf-8"))
    read = {part: tuple(PointPicture(**one) for one in data[part]) for part in data}
    return PointCard(pictures=read["pictures"], answers=read["answers"])
