"""What a command about needs, services and their outcome records, or why it cannot be."""

from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.correcting import Made
from screenapp.screening.events import EventKind, Json
from screenapp.screening.offers.goals import CHECK_MONTHS, check_key
from screenapp.screening.offers.records import FollowUpStep, ReferralStatus
from screenapp.screening.state import State

LONGEST_WORDS = 600
"""Signs of what the person says of a service, or staff note for the next time or as its law."""


def offering(
    state: State,
    command: c.StateNeeds | c.OfferReferral | c.AnswerReferral | c.SayLawfulBasis,
) -> Made | Refusal:
    match command:
        case c.StateNeeds(needs=needs, details=details):
            return EventKind.NEED_STATED, {
                "needs": [{"id": need.id, "text": need.text} for need in needs],
                "details": dict(details),
            }
        case c.OfferReferral(service=service):
            return EventKind.REFERRAL_OFFERED, {"service": service}
        case c.AnswerReferral(service=service):
            if service not in state.referrals:
                return Refusal.NOT_OFFERED
            return EventKind.REFERRAL_ANSWERED, {
                "service": service,
                "answer": command.answer.value,
                "share": list(command.share),
                "until": command.until.isoformat() if command.until else None,
            }
        case c.SayLawfulBasis():
            return _lawful_basis(state, command)


def _lawful_basis(state: State, command: c.SayLawfulBasis) -> Made | Refusal:
    """The answer is told again as it stands, for whoever reads events without knowing the key."""
    referral = state.referrals.get(command.service)
    if referral is None or not referral.agreed or referral.answer is None:
        return Refusal.NOT_OFFERED
    lawful_basis = command.lawful_basis.strip()
    if len(lawful_basis) > LONGEST_WORDS:
        return Refusal.TOO_LONG
    return EventKind.REFERRAL_ANSWERED, {
        "service": command.service,
        "answer": referral.answer.value,
        "share": list(referral.share),
        "until": referral.until.isoformat() if referral.until else None,
        "lawful_basis": lawful_basis,
    }


def following_up(
    state: State, command: c.FollowUp | c.MakePage | c.TakeBack | c.PlanCheck | c.SayGoals
) -> Made | Refusal:
    match command:
        case c.MakePage(service=service) | c.TakeBack(service=service):
            referral = state.referrals.get(service)
            if referral is None or not referral.agreed:
                return Refusal.NOT_OFFERED
            if isinstance(command, c.TakeBack):
                return EventKind.TAKEN_BACK, {"service": service}
            return EventKind.PAGE_MADE, {"service": service, "share": list(referral.share)}
        case c.FollowUp():
            return _follow_up(state, command)
        case c.PlanCheck(months=months, at=due_at):
            if months not in CHECK_MONTHS:
                return Refusal.NOT_AN_ANSWER
            return EventKind.OWED, {"what": check_key(months), "due_at": due_at.isoformat()}
        case c.SayGoals(months=months, goals=goals):
            if check_key(months) not in state.arisen:
                return Refusal.NOTHING_OWED
            said: dict[str, Json] = {goal.value: how.value for goal, how in goals.items()}
            return EventKind.GOALS_SAID, {"months": months, "goals": said}


def _follow_up(state: State, command: c.FollowUp) -> Made | Refusal:
    """Of a service that was offered. What somebody says of it, or when to ask again, is told of
    one that the person took up; staff's own words stand beside a try to reach them alone."""
    referral = state.referrals.get(command.service)
    if referral is None:
        return Refusal.NOT_OFFERED
    words = command.words.strip()
    if len(words) > LONGEST_WORDS:
        return Refusal.NOT_AN_ANSWER
    if command.status is ReferralStatus.ASK_AGAIN and command.next_at is None:
        return Refusal.NOT_AN_ANSWER
    if words and command.status.step not in (FollowUpStep.PERSON_SAYS, FollowUpStep.CONTACT):
        return Refusal.NOT_AN_ANSWER
    return EventKind.FOLLOWED_UP, {
        "service": command.service,
        "status": command.status.value,
        "words": words,
        "next_at": command.next_at.isoformat() if command.next_at else None,
    }
