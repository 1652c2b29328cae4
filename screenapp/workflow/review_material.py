"""What a review may count of a vault."""

from dataclasses import dataclass

from screenapp.screening.fact import Fact
from screenapp.screening.intake import IntakeCount


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMaterial:
    """All that a review may count."""

    intakes: tuple[IntakeCount, ...]
    facts: tuple[Fact, ...]
