"""A list of work before it is typeset. No Qt, and light to load."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPage:
    """What stands on the paper. Each of ``rows`` has as many cells as ``widths``, which are
    shares of the line; the first cell of a row is bold. ``lacking`` is said where a sign could
    not be shown."""

    title: str
    made: str
    note: str
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    lacking: str = ""
