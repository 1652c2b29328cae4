"""What is kept of a person's way through tonight, and of the door that stays open.

Short rows among the details of a screening, sealed with it. No page holds them.
"""

from collections.abc import Mapping
from typing import Final

PLAN: Final = ("tonight_where", "tonight_who_knows", "tonight_reach", "tonight_what_if")
"""Where tonight, who knows, how to reach safely, what if: in the order in which they are asked."""
CHOICE: Final = ("choice_who", "choice_when")
"""With whom the person wants to go on, and when."""
NOTHING_NOW: Final = "nothing_now"
WAY_BACK: Final = "way_back"


def wants_nothing_now(details: Mapping[str, str]) -> bool:
    """Whether the person said that they want nothing now: an answer of its own, and no no."""
    return details.get(NOTHING_NOW) == "yes"
