"""What a person may want help with: a closed list, and room for their own words."""

from collections.abc import Sequence
from typing import Final

from screenapp.screening.offers.records import Need

OTHER: Final = "other_need"

# The order is that of the list on the page; the person's own order is kept by the screening.
NEEDS: Final[tuple[str, ...]] = (
    "place_to_sleep",
    "food",
    "medicine_or_care",
    "pay_or_work",
    "family",
    "legal_advice",
    "safety_plan",
    "someone_to_talk",
    "papers",
    OTHER,
)


def still_open(wanted: Sequence[Need], listed: Sequence[str] = NEEDS) -> tuple[str, ...]:
    """The needs of *listed* that may yet be added. ``other_need`` may be named more than once."""
    named = {need.id for need in wanted}
    return tuple(name for name in listed if name == OTHER or name not in named)


def moved(wanted: Sequence[Need], place: int, to: int) -> tuple[Need, ...]:
    """The same needs with the one at *place* (from 0) put at *to*; out of range: nearest end."""
    order = list(wanted)
    need = order.pop(place)
    order.insert(max(0, min(to, len(order))), need)
    return tuple(order)
