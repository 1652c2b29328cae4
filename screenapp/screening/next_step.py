"""Where a screening stands of which nothing is owed, and whether its questions wait for an age."""

from enum import Enum

from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.model import PersonAge, PersonIsChild, Source
from screenapp.screening.person import AgeBasis
from screenapp.screening.positions import Ask, Position
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
    helped = state.referrals or state.needs or state.wishes or state.arisen or state.pending
    return state.finished is None and not (asked or helped or state.tier_final)


def waits_for_age(state: State) -> bool:
    """Whether questions of this protocol stay unasked because nobody knows how old the person is:
    neither what is asked under 18 nor what is asked from 18 on can come."""
    person = state.person
    if person.settled_age is not None or person.age_basis is AgeBasis.DISPUTED:
        return False
    ends = (stage.when for stage in state.protocol.stages if stage.id not in state.stages_finished)
    whens = [*ends, *(item.when for item in state.protocol.items)]
    tests = (test for when in whens if when is not None for test in leaves(when))
    return any(isinstance(test, PersonIsChild | PersonAge) for test in tests)


def open_now(state: State) -> Position:
    """What is open first. Where nothing more of the person's can be asked before an age is known,
    the question of theirs shown last: beside it stands where to mark one."""
    last, position = state.protocol.item.get(state.shown or ""), state.next_open()
    asked_on = isinstance(position, Ask) and position.item.source is Source.SELF
    if last is None or last.source is not Source.SELF or last not in state.path or asked_on:
        return position
    waits = state.may_show and waits_for_age(state)
    return Ask(stage=state.protocol.stage_of[last.id], item=last) if waits else position
