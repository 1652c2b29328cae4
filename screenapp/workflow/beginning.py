"""How a screening begins: with which reason, and which protocols a silent signal may open."""

from screenapp.protocol.model import Protocol
from screenapp.screening.state import SILENT_SIGNAL

_EVERYONE = "universal"
"""The trigger of an intake where everybody who arrives is offered the questions."""


def takes_signals(protocol: Protocol) -> bool:
    return any(start.trigger == SILENT_SIGNAL for start in protocol.start)


def usual_reason(protocol: Protocol) -> str:
    """The trigger of somebody of whom no other reason is known; empty where *protocol* has none."""
    known = [trigger.id for trigger in protocol.triggers if trigger.id != SILENT_SIGNAL]
    return _EVERYONE if _EVERYONE in known else next(iter(known), "")
