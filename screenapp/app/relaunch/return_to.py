"""Where somebody comes back to: read from the vault, not from the memory of a process."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault
    from screenapp.workflow.screening_service import ScreeningService

ONE_SHIFT: Final = timedelta(hours=12)
"""What was hidden longer ago is found on Today, and not opened by itself."""


def hidden_by(vault: "Vault", screening_service: "ScreeningService", now: datetime) -> UUID | None:
    """The screening that whoever is signed in hid last, unless somebody went on with it."""
    if not screening_service.works_with_people():
        return None
    found: list[tuple[datetime, UUID]] = []
    for intake in vault.intakes(since=(now - ONE_SHIFT).date()):
        screening = screening_service.screening_of(intake.id)
        if screening is None:
            continue
        at = screening_service.state(screening).last_at
        if not screening_service.state(screening).hidden or at is None or now - at > ONE_SHIFT:
            continue
        if vault.events(screening)[-1].author == vault.me.id:
            found.append((at, screening))
    return max(found)[1] if found else None
