"""Where a screening can stand: what is to be shown now."""

from dataclasses import dataclass

from screenapp.protocol.model import Item, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomNeeded:
    """Nobody has said in this sitting who is in the room; *stage* is what would come then."""

    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyNeeded:
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentNeeded:
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    stage: Stage
    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerStage:
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete:
    """Nothing is left that could be asked now."""


Position = RoomNeeded | PrivacyNeeded | ConsentNeeded | Ask | PartnerStage | Complete
