"""Reading a screening for a referral: the one place where this room looks at a state."""

from collections.abc import Callable
from typing import Final

from screenapp.protocol.model import (
    Channel,
    Item,
    Organisation,
    Protocol,
    ResultKind,
    Source,
    WordingSource,
)
from screenapp.protocol.own_figures import own_figures
from screenapp.protocol.wording import law_path
from screenapp.referral.consent import ServiceConsent, kinds_named
from screenapp.referral.material import Duty, Material, Screened, details_named
from screenapp.screening.intake import Intake
from screenapp.screening.outcome import Outcome
from screenapp.screening.state import State
from screenapp.screening.wishes.counting import wishes_counted
from screenapp.screening.wishes.records import NotHad, WishKind

_ORDER: Final = tuple(Channel)

Say = Callable[[str, str], str]
"""The words of the protocol at a path (see `wording`), from its own words, for the page."""


def as_written(path: str, source: str) -> str:
    """The protocol's own words."""
    return source


def material_of(
    state: State, intake: Intake, *, place: str, practice: bool, say: Say = as_written
) -> Material:
    """What a page about this screening could be built from. *say* words the protocol for it.

    *place* is a kind of place, never where exactly. A person who took back their consent to
    the screening has no result and no channel here, whatever was answered before.
    """
    return Material(
        reference=intake.reference,
        day=intake.day,
        place=place,
        wanted=state.needs,
        details=details_named(state.details),
        language=state.language,
        wishes=_wishes(state),
        age=intake.person.age,
        age_basis=intake.person.age_basis,
        channels=() if state.withdrawn else _channels(state),
        presence=state.presence,
        sources=frozenset() if state.withdrawn else _sources(state),
        screened=None if state.withdrawn else _screened(state.protocol, state.outcome, say),
        duties=_duties(state, say),
        practice=practice,
    )


def _wishes(state: State) -> tuple[WishKind, ...]:
    """What the person asked for and did not take back, whether it could be had here or not."""
    asked = wishes_counted(state)
    return tuple(WishKind(kind) for kind, came in asked if came != NotHad.TAKEN_BACK.value)


def consent_of(state: State, service: str) -> ServiceConsent:
    """What was agreed about *service*; nothing where it was not offered."""
    referral = state.referrals.get(service)
    if referral is None:
        return ServiceConsent(service=service)
    return ServiceConsent(
        service=service,
        answer=referral.answer,
        said_yes=kinds_named(referral.share),
        given=(referral.answered_at or referral.offered_at).date(),
        until=referral.until,
        withdrawn=referral.taken_back_at.date() if referral.taken_back_at else None,
        lawful_basis=referral.lawful_basis,
    )


def _counted(state: State) -> tuple[Item, ...]:
    """Items of the own organisation that have an answer; a partner's stay with the partner."""
    protocol = state.protocol
    return tuple(
        protocol.item[item]
        for item in state.outcome.asked
        if protocol.stage_of[item].organisation is Organisation.OWN
    )


def _channels(state: State) -> tuple[Channel, ...]:
    """The ways by which the person told something; needs are told in conversation."""
    told = {state.given[i.id].channel for i in _counted(state) if i.source is Source.SELF}
    told |= {channel for _, channel in state.said}
    if state.needs:
        told.add(Channel.INTERVIEW)
    if any(not signal.cancelled for signal in state.signals):
        told.add(Channel.SIGNAL)
    return tuple(channel for channel in _ORDER if channel in told)


def _sources(state: State) -> frozenset[Source]:
    return frozenset(item.source for item in _counted(state))


def _screened(protocol: Protocol, outcome: Outcome, say: Say) -> Screened | None:
    """None when no question was answered. A result that could still change has no text."""
    if outcome.result is None or not outcome.asked:
        return None
    settled = not outcome.result.indeterminate
    if outcome.result.kind is ResultKind.NEGATIVE and not outcome.complete:
        settled = False
    text = outcome.result.text
    return Screened(
        protocol=say("title", protocol.title),
        version=protocol.version,
        text=say(f"result/{outcome.result.id}/text", text) if settled and text else None,
        own_wording=protocol.wording is WordingSource.OWN,
        own_figures=own_figures(protocol, outcome.result.id),
    )


def _duties(state: State, say: Say) -> tuple[Duty, ...]:
    return tuple(
        Duty(
            text=say(f"obligation/{obligation.id}/text", obligation.text),
            law=say(law_path(obligation), obligation.law.cite) if obligation.law else "",
            told_person=obligation.tell_person,
        )
        for obligation in state.protocol.obligations
        if obligation.id in state.obligations_met
    )
