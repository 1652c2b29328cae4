"""Where a screening stands of which nothing is owed."""

from enum import Enum

from screenapp.screening.state import State


class NextStep(Enum):
    """What staff do next with it."""

    CONTINUE = "continue"
    START = "start"
    NOTHING = "nothing"


def next_step(state: State) -> NextStep:
    """START until somebody looked who is in the room, and anything was asked, noted or owed."""
    if state.finished is not None:
        return NextStep.NOTHING
    begun = state.privacy_first is not None or not is_untouched(state)
    return NextStep.CONTINUE if begun else NextStep.START


def is_untouched(state: State) -> bool:
    """Whether nothing was asked, noted or owed yet, so that other questions can take its place."""
    asked = state.given or state.consents or state.talks or state.signals or state.said
    helped = state.referrals or state.needs or state.arisen or state.pending
    return state.finished is None and not (asked or helped or state.tier_final)
