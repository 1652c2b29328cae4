"""The recovery sheet before it is typeset. No Qt, and light to load."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryPage:
    """What stands on the page. ``groups`` are those of the code; ``parts`` are numbered lines
    under a heading; ``blanks`` are names of lines to be filled in by hand. ``lacking`` is said
    where a sign could not be shown."""

    title: str
    organisation: str
    made: str
    why: str
    groups: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    blanks: tuple[str, ...]
    lacking: str = ""
