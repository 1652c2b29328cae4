"""What the person's page needs from outside. No Qt."""

import typing as t


class Sound(t.Protocol):
    """Recorded clips, through headphones only.

    The program ships without it: Qt's sound is in PySide6-Addons, which is not installed. While
    nobody gives the page a `Sound`, it has no sound target.
    """

    def can_be_heard_by_one(self) -> bool:
        """True while headphones are plugged in."""
        ...

    def play(self, item: str, language: str) -> None:
        """Say the question *item*; nothing when there is no clip of it."""
        ...
