"""What stands on the card: pictures with short words in two languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PointTile:
    """One thing to point at. ``beside`` says the same in the worker's language, or is empty."""

    key: str
    picture: str
    text: str
    beside: str
    marked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PointViewModel:
    """``face`` is the number of what is shown; whatever is pressed carries it back. ``language``
    is the person's, ``beside`` the worker's (BCP 47). ``draft``: nobody else read the words."""

    face: int
    language: str
    beside: str
    title: str
    title_beside: str
    pictures: tuple[PointTile, ...]
    answers: tuple[PointTile, ...]
    draft: bool

    @property
    def tiles(self) -> tuple[PointTile, ...]:
        return (*self.pictures, *self.answers)
