"""What of the person's wishes may be counted: codes, and never who saw to them."""

from typing import Final

from screenapp.screening.state import State
from screenapp.screening.wishes.records import WishKind

HAD: Final = "had"


def wishes_counted(state: State) -> tuple[tuple[str, str | None], ...]:
    """Each kind that was asked for, once, with what came of it last: HAD, a reason, or None."""
    latest = {wish.kind: wish for wish in state.wishes}
    found: list[tuple[str, str | None]] = []
    for kind in WishKind:
        if kind in latest:
            tick = state.ticks.get(latest[kind].key)
            came = None if tick is None else HAD if tick.done else tick.reason
            found.append((kind.value, came))
    return tuple(found)
