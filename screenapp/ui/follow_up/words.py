"""The words of the way that a referral goes: steps, answers to them, goals."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from screenapp.screening.offers.goals import GoalStep, OwnGoal
from screenapp.screening.offers.records import FollowUpStep, ReferralStatus
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.phrases import fill, translated

_ASKED: Final[Mapping[FollowUpStep, MarkedText]] = {
    FollowUpStep.HANDED_OVER: QT_TRANSLATE_NOOP("FollowUp", "How did the page get there?"),
    FollowUpStep.RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "Does the service have it?"),
    FollowUpStep.ATTENDED: QT_TRANSLATE_NOOP("FollowUp", "Did %1 go?"),
    FollowUpStep.OUTCOME: QT_TRANSLATE_NOOP("FollowUp", "What came of it?"),
    FollowUpStep.PERSON_SAYS: QT_TRANSLATE_NOOP("FollowUp", "What %1 says about it"),
    FollowUpStep.CONTACT: QT_TRANSLATE_NOOP("FollowUp", "Or"),
}
_TOLD: Final[Mapping[ReferralStatus, MarkedText]] = {
    ReferralStatus.LEFT_BY_HAND: QT_TRANSLATE_NOOP("FollowUp", "Handed over by hand"),
    ReferralStatus.READ_OUT: QT_TRANSLATE_NOOP("FollowUp", "Read out by telephone"),
    ReferralStatus.CARRIED: QT_TRANSLATE_NOOP("FollowUp", "The person took it along"),
    ReferralStatus.RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "The service has it"),
    ReferralStatus.NOT_RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "The service does not have it"),
    ReferralStatus.ATTENDED: QT_TRANSLATE_NOOP("FollowUp", "The person went"),
    ReferralStatus.NOT_ATTENDED: QT_TRANSLATE_NOOP("FollowUp", "The person did not go"),
    ReferralStatus.GOT_IT: QT_TRANSLATE_NOOP("FollowUp", "Got what they asked for"),
    ReferralStatus.GOT_PART: QT_TRANSLATE_NOOP("FollowUp", "Got a part of it"),
    ReferralStatus.GOT_NOTHING: QT_TRANSLATE_NOOP("FollowUp", "Nothing came of it"),
    ReferralStatus.TURNED_AWAY: QT_TRANSLATE_NOOP("FollowUp", "The service could not take them"),
    ReferralStatus.HELPED: QT_TRANSLATE_NOOP("FollowUp", "It helped"),
    ReferralStatus.HELPED_A_LITTLE: QT_TRANSLATE_NOOP("FollowUp", "It helped a little"),
    ReferralStatus.DID_NOT_HELP: QT_TRANSLATE_NOOP("FollowUp", "It did not help"),
    ReferralStatus.MADE_WORSE: QT_TRANSLATE_NOOP("FollowUp", "It made things worse"),
    ReferralStatus.PREFERS_NOT_TO_SAY: QT_TRANSLATE_NOOP("FollowUp", "Prefers not to say"),
    ReferralStatus.NOT_KNOWN: QT_TRANSLATE_NOOP("FollowUp", "Nobody knows yet"),
    ReferralStatus.NOT_REACHED: QT_TRANSLATE_NOOP("FollowUp", "Nobody was reached"),
    ReferralStatus.CHANGED_MIND: QT_TRANSLATE_NOOP("FollowUp", "The person changed their mind"),
    ReferralStatus.UNSAFE_TO_CALL: QT_TRANSLATE_NOOP("FollowUp", "It is not safe to call"),
    ReferralStatus.ASK_AGAIN: QT_TRANSLATE_NOOP("FollowUp", "To be asked again"),
}
_PRESSED: Final[Mapping[ReferralStatus, MarkedText]] = {
    ReferralStatus.LEFT_BY_HAND: QT_TRANSLATE_NOOP("FollowUp", "By hand"),
    ReferralStatus.READ_OUT: QT_TRANSLATE_NOOP("FollowUp", "Read out"),
    ReferralStatus.CARRIED: QT_TRANSLATE_NOOP("FollowUp", "%1 took it"),
    ReferralStatus.RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "Has it"),
    ReferralStatus.NOT_RECEIVED: QT_TRANSLATE_NOOP("FollowUp", "Does not have it"),
    ReferralStatus.ATTENDED: QT_TRANSLATE_NOOP("FollowUp", "Went"),
    ReferralStatus.NOT_ATTENDED: QT_TRANSLATE_NOOP("FollowUp", "Did not go"),
    ReferralStatus.NOT_KNOWN: QT_TRANSLATE_NOOP("FollowUp", "Nobody knows"),
    ReferralStatus.GOT_IT: _TOLD[ReferralStatus.GOT_IT],
    ReferralStatus.GOT_PART: _TOLD[ReferralStatus.GOT_PART],
    ReferralStatus.GOT_NOTHING: _TOLD[ReferralStatus.GOT_NOTHING],
    ReferralStatus.TURNED_AWAY: _TOLD[ReferralStatus.TURNED_AWAY],
    ReferralStatus.HELPED: _TOLD[ReferralStatus.HELPED],
    ReferralStatus.HELPED_A_LITTLE: _TOLD[ReferralStatus.HELPED_A_LITTLE],
    ReferralStatus.DID_NOT_HELP: _TOLD[ReferralStatus.DID_NOT_HELP],
    ReferralStatus.MADE_WORSE: _TOLD[ReferralStatus.MADE_WORSE],
    ReferralStatus.PREFERS_NOT_TO_SAY: _TOLD[ReferralStatus.PREFERS_NOT_TO_SAY],
    ReferralStatus.NOT_REACHED: _TOLD[ReferralStatus.NOT_REACHED],
    ReferralStatus.CHANGED_MIND: _TOLD[ReferralStatus.CHANGED_MIND],
    ReferralStatus.UNSAFE_TO_CALL: _TOLD[ReferralStatus.UNSAFE_TO_CALL],
    ReferralStatus.ASK_AGAIN: _TOLD[ReferralStatus.ASK_AGAIN],
}
_GOAL: Final[Mapping[OwnGoal, MarkedText]] = {
    OwnGoal.SAFE_PLACE: QT_TRANSLATE_NOOP("FollowUp", "A place that is safe"),
    OwnGoal.OWN_MONEY: QT_TRANSLATE_NOOP("FollowUp", "Money of their own"),
    OwnGoal.PAPERS: QT_TRANSLATE_NOOP("FollowUp", "Papers in their own hands"),
    OwnGoal.HEALTH: QT_TRANSLATE_NOOP("FollowUp", "Health"),
    OwnGoal.SOMEBODY_TO_TRUST: QT_TRANSLATE_NOOP("FollowUp", "Somebody to trust"),
}
_GOAL_STEP: Final[Mapping[GoalStep, MarkedText]] = {
    GoalStep.NOT_YET: QT_TRANSLATE_NOOP("FollowUp", "Not yet"),
    GoalStep.PARTLY: QT_TRANSLATE_NOOP("FollowUp", "Partly"),
    GoalStep.THERE: QT_TRANSLATE_NOOP("FollowUp", "Yes"),
}


def asked(step: FollowUpStep, reference: str) -> str:
    """What staff ask about *step* of the person with *reference*."""
    return fill(translated(_ASKED[step]), reference)


def told(status: ReferralStatus) -> str:
    """*status* as it stands in a list of what is known."""
    return translated(_TOLD[status])


def pressed(status: ReferralStatus, reference: str) -> str:
    """*status* on its button."""
    return fill(translated(_PRESSED[status]), reference)


def when(at: datetime) -> str:
    """The day and the time of *at*, aware: for what is weeks away at most."""
    return f"{texts.day_and_month(at.astimezone().date())}, {texts.clock(at)}"


def goal(value: OwnGoal) -> str:
    return translated(_GOAL[value])


def goal_step(value: GoalStep) -> str:
    return translated(_GOAL_STEP[value])
