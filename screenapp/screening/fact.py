"""The pseudonymous, coded row about a screening that supervisors may count."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from screenapp.protocol.model import Channel, Disclosure, ResultKind, Tier
from screenapp.screening.intake import AgeGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Codes only; a column in which somebody could type is not a fact.

    ``attempted``: someone tried, whatever came of it. ``not_done``: the code of the reason why
    no item of the person's was answered, or None. ``private``: privacy when it was first needed;
    ``private_ever``: at some time; None where it was never needed. ``kind`` is None for an
    indeterminate or missing result (``result`` is then ``indeterminate`` or None).
    ``tier_final`` equals ``tier`` unless staff set another. ``channels_offered`` includes
    SIGNAL when a signal was received. ``minutes`` are whole, pauses removed.
    ``referrals`` holds one (offer, later) pair per service: offer is offered, accepted,
    accepted_in_part, declined, deferred or unsafe; later is received, attended or None.
    ``signal_minutes`` are from the signal to the private talk, None while that is open.
    ``wishes`` holds one (kind, what came of it) pair per kind: had, a reason, or None while open.
    """

    screening: UUID
    intake: UUID
    day: date
    unit: str
    shift: str
    age_group: AgeGroup
    trigger: str | None
    protocol: str
    version: str
    language: str
    attempted: bool
    not_done: str | None
    private: bool | None
    private_ever: bool | None
    complete: bool
    result: str | None
    kind: ResultKind | None
    tier: Tier
    tier_final: Tier
    channels_offered: tuple[Channel, ...]
    disclosed: tuple[tuple[Disclosure, Channel], ...]
    minutes: int | None
    referrals: tuple[tuple[str, str | None], ...]
    signal: bool = False
    signal_minutes: int | None = None
    wishes: tuple[tuple[str, str | None], ...] = ()
