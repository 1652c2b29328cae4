"""What staff are told to say, and what is said of how it was asked: one table, no Qt.

Each row is a sentence with the condition under which it is true; the first row of a place that
holds is shown. A row without words says on purpose that nothing is said there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.protocol.model import (
    Channel,
    Code,
    ConsentRule,
    Obligation,
    Organisation,
    ResultKind,
    Source,
)
from screenapp.screening.flow import asks_person
from screenapp.screening.owed import duties
from screenapp.screening.positions import PrivacyNeeded
from screenapp.screening.state import State
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText, to_child

_UNIVERSAL: Final = "universal"
_NEVER_PUT: Final = frozenset(
    {
        Code.NOT_ASKED_NOT_PRIVATE,
        Code.NOT_ASKED_UNSAFE,
        Code.NOT_ASKED_CLINICAL,
        Code.NOT_ASKED_NO_INTERPRETER,
        Code.NOT_ASKED_TIME,
        Code.NOT_REACHED,
        Code.ALREADY_KNOWN,
        Code.SKIPPED,
        Code.NOT_APPLICABLE,
    }
)


class Place(Enum):
    """Where a sentence stands. ``ASKED``, ``HEADLINE`` and ``CAUTION`` are for staff to read."""

    CONSENT = "consent"
    RESULT = "result"
    DUTY = "duty"
    ASKED = "asked"
    HEADLINE = "headline"
    CAUTION = "caution"
    WHO_OPENS = "who_opens"


class DutyMoment(Enum):
    """How staff stand to their duties. ``QUIET``: it is not safe, or not for them, to tell the
    person; ``MAYBE``: one may hold and is not settled yet."""

    NONE = "none"
    TO_TELL = "to_tell"
    TO_AGREE = "to_agree"
    TOLD = "told"
    QUIET = "quiet"
    MAYBE = "maybe"
    DONE_TOLD = "done_told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What decides which sentence is true. ``channels`` are those of answers to what was asked;
    ``for_everyone`` is False wherever there was a reason to ask this person."""

    kind: ResultKind | None = None
    indeterminate: bool = False
    declined: bool = False
    withdrawn: bool = False
    alone: bool = True
    at_privacy: bool = False
    asks_person: bool = True
    channels: frozenset[Channel] = frozenset()
    disclosed: bool = False
    for_everyone: bool = False
    duty: DutyMoment = DutyMoment.NONE
    to_child: bool = False


def moment_of(state: State, duty: str | None = None) -> Moment:
    """The moment in which *state* stands; with *duty*, an obligation's id, as seen from it."""
    result = state.outcome.result
    presence = state.presence
    return Moment(
        kind=result.kind if result is not None else None,
        indeterminate=result is not None and result.indeterminate,
        declined=declined(state),
        withdrawn=state.withdrawn,
        alone=presence is None or presence.private,
        at_privacy=isinstance(state.next_open(), PrivacyNeeded),
        asks_person=any(asks_person(stage) for stage in state.protocol.stages),
        channels=_channels(state),
        disclosed=bool(state.outcome.disclosed),
        for_everyone=state.trigger == _UNIVERSAL and all(s.cancelled for s in state.signals),
        duty=_all_duties(state) if duty is None else _one_duty(state, duty),
        to_child=state.to_child,
    )


def declined(state: State) -> bool:
    """Whether the person said no to questions of our own; a no to a partner ends none of them."""
    stage = state.protocol.stage
    return any(
        given is False and stage[name].organisation is Organisation.OWN
        for name, given in state.consents.items()
    )


def say(place: Place, moment: Moment) -> MarkedText | None:
    """The sentence of *place* that is true in *moment*; None where nothing is said."""
    found = next((row.text for row in SPOKEN if row.place is place and row.when(moment)), None)
    return to_child(found) if found is not None and moment.to_child else found


def _channels(state: State) -> frozenset[Channel]:
    items = state.protocol.item
    return frozenset(
        given.channel
        for name, given in state.given.items()
        if name in items and items[name].source is Source.SELF and given.code not in _NEVER_PUT
    )


def _one_duty(state: State, duty: str) -> DutyMoment:
    found, told = state.protocol.obligation[duty], state.told.get(duty)
    if duty in state.obligations_met:
        return DutyMoment.DONE_TOLD if told is not None and told.done else DutyMoment.QUIET
    if told is not None:
        return DutyMoment.TOLD if told.done else DutyMoment.QUIET
    return _to_do(found)


def _to_do(duty: Obligation) -> DutyMoment:
    if duty.consent is ConsentRule.NEEDED:
        return DutyMoment.TO_AGREE
    return DutyMoment.TO_TELL if duty.tell_person else DutyMoment.QUIET


def _all_duties(state: State) -> DutyMoment:
    """Of several duties the open ones count first, and of those the one that must not be told."""
    held = duties(state)
    open_ = {_one_duty(state, duty) for duty in held if duty not in state.obligations_met}
    for one in (DutyMoment.QUIET, DutyMoment.TO_TELL, DutyMoment.TO_AGREE, DutyMoment.TOLD):
        if one in open_:
            return one
    if set(state.outcome.obligations_unsettled) - set(held):
        return DutyMoment.MAYBE
    done = {_one_duty(state, duty) for duty in held}
    return DutyMoment.QUIET if DutyMoment.QUIET in done else _last(done)


def _last(done: set[DutyMoment]) -> DutyMoment:
    return DutyMoment.DONE_TOLD if done else DutyMoment.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenRow:
    """A sentence, where it stands and when it is true. *text* None: nothing is said then."""

    place: Place
    when: Callable[[Moment], bool]
    text: MarkedText | None


def _always(m: Moment) -> bool:
    return True


def _from_records(m: Moment) -> bool:
    return not m.asks_person


def _not_alone(m: Moment) -> bool:
    return not m.alone


def _duty(*which: DutyMoment) -> Callable[[Moment], bool]:
    return lambda m: m.duty in which


def _declined(m: Moment) -> bool:
    return m.declined


def _withdrawn(m: Moment) -> bool:
    return m.withdrawn


def _indicated(m: Moment) -> bool:
    return m.kind is ResultKind.POSITIVE or m.disclosed


def _aloud(m: Moment) -> bool:
    return m.disclosed or Channel.INTERVIEW in m.channels


def _by(channel: Channel) -> Callable[[Moment], bool]:
    return lambda m: m.channels == {channel}


def _row(place: Place, when: Callable[[Moment], bool], text: MarkedText | None) -> SpokenRow:
    return SpokenRow(place=place, when=when, text=text)


SPOKEN: Final = (
    # --- before the questions
    _row(Place.CONSENT, _from_records, None),
    _row(
        Place.CONSENT,
        _duty(DutyMoment.TO_TELL),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“There is one thing I have to do. I will tell you before I do it. I would also like "
            "to ask you some questions about health and safety. You choose whether to answer. You "
            "can skip any question, or stop. Before the questions I tell you who may see what you "
            "say. May I ask you?”",
        ),
    ),
    _row(
        Place.CONSENT,
        lambda m: m.for_everyone,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“We ask everyone some questions about health and safety. You choose whether to "
            "answer. You can skip any question, or stop. Your care stays the same. Before the "
            "questions I tell you who may see what you say. May I ask you?”",
        ),
    ),
    _row(
        Place.CONSENT,
        _always,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“I would like to ask you some questions about health and safety. You choose whether "
            "to answer. You can skip any question, or stop. Your care stays the same. Before the "
            "questions I tell you who may see what you say. May I ask you?”",
        ),
    ),
    # --- on the result page
    _row(Place.RESULT, _from_records, None),
    _row(Place.RESULT, _not_alone, None),
    _row(
        Place.RESULT,
        _duty(DutyMoment.TO_TELL),
        QT_TRANSLATE_NOOP(
            "Spoken", "“There is one thing I have to do. I will tell you before I do it.”"
        ),
    ),
    _row(
        Place.RESULT,
        _duty(DutyMoment.TOLD),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“There is one thing I have to do, and I have told you what it is. Everything else is "
            "yours to choose. What would you like to happen next?”",
        ),
    ),
    _row(
        Place.RESULT,
        _duty(DutyMoment.TO_AGREE),
        QT_TRANSLATE_NOOP(
            "Spoken", "“There is one thing I need your agreement for. May I tell you what it is?”"
        ),
    ),
    _row(
        Place.RESULT,
        _duty(DutyMoment.QUIET, DutyMoment.MAYBE),
        QT_TRANSLATE_NOOP(
            "Spoken", "“Thank you for your time. What would you like to happen next?”"
        ),
    ),
    _row(
        Place.RESULT,
        _duty(DutyMoment.DONE_TOLD),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“I have done the one thing that I told you about. Everything else is yours to choose. "
            "What would you like to happen next?”",
        ),
    ),
    _row(
        Place.RESULT,
        _declined,
        QT_TRANSLATE_NOOP(
            "Spoken", "“That is fine. If you ever want to talk, ask for me or a colleague.”"
        ),
    ),
    _row(
        Place.RESULT,
        _withdrawn,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“That is fine. I ask no more questions. If you ever want to talk, ask for me or a "
            "colleague.”",
        ),
    ),
    _row(
        Place.RESULT,
        lambda m: _indicated(m) and _aloud(m),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“Thank you for telling me. Nothing has to happen now. Would you like to hear who "
            "could help?”",
        ),
    ),
    _row(
        Place.RESULT,
        lambda m: _indicated(m) and bool(m.channels),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“Thank you for your answers. Nothing has to happen now. Would you like to hear who "
            "could help?”",
        ),
    ),
    _row(
        Place.RESULT,
        _indicated,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“You do not have to tell me anything. Nothing has to happen now. Would you like to "
            "hear who could help?”",
        ),
    ),
    _row(
        Place.RESULT,
        lambda m: m.for_everyone,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“Thank you. You can come back and talk to us at any time. Would you like the "
            "information that everyone gets?”",
        ),
    ),
    _row(
        Place.RESULT,
        _always,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“Thank you. You can come back and talk to us at any time. Would you like some "
            "information to take along?”",
        ),
    ),
    # --- beside a duty
    _row(Place.DUTY, _from_records, None),
    _row(Place.DUTY, _not_alone, None),
    _row(
        Place.DUTY,
        _duty(DutyMoment.TO_TELL),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“There is one thing I have to do. I will tell you before I do it, what I say and to "
            "whom. I can stay with you while I do it, if you want.”",
        ),
    ),
    _row(
        Place.DUTY,
        _duty(DutyMoment.TO_AGREE),
        QT_TRANSLATE_NOOP(
            "Spoken",
            "“There is one thing I need your agreement for. I tell you what I would say and to "
            "whom. Then you choose.”",
        ),
    ),
    # --- how it was asked
    _row(Place.ASKED, _from_records, QT_TRANSLATE_NOOP("Spoken", "from records")),
    _row(
        Place.ASKED, lambda m: not m.channels, QT_TRANSLATE_NOOP("Spoken", "the person not asked")
    ),
    _row(Place.ASKED, _by(Channel.INTERVIEW), QT_TRANSLATE_NOOP("Spoken", "asked aloud")),
    _row(Place.ASKED, _by(Channel.SELF_SCREEN), QT_TRANSLATE_NOOP("Spoken", "on the screen")),
    _row(Place.ASKED, _by(Channel.POINT_CARD), QT_TRANSLATE_NOOP("Spoken", "by point card")),
    _row(Place.ASKED, _by(Channel.WRITTEN), QT_TRANSLATE_NOOP("Spoken", "in writing")),
    _row(Place.ASKED, _by(Channel.SIGNAL), QT_TRANSLATE_NOOP("Spoken", "by a silent signal")),
    _row(Place.ASKED, _always, QT_TRANSLATE_NOOP("Spoken", "in more than one way")),
    # --- what staff read of it
    _row(
        Place.HEADLINE,
        lambda m: m.declined and not _indicated(m),
        QT_TRANSLATE_NOOP("Spoken", "Chose not to be asked"),
    ),
    _row(
        Place.HEADLINE,
        lambda m: m.indeterminate,
        QT_TRANSLATE_NOOP("Spoken", "Result incomplete"),
    ),
    _row(
        Place.CAUTION,
        _declined,
        QT_TRANSLATE_NOOP(
            "Spoken", "That is a full answer. Care goes on, and the person can come back."
        ),
    ),
    _row(
        Place.CAUTION,
        _withdrawn,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "The person wanted no more questions. That is a full answer. Care goes on, and they "
            "can come back.",
        ),
    ),
    _row(
        Place.CAUTION,
        lambda m: m.indeterminate and m.at_privacy,
        QT_TRANSLATE_NOOP("Spoken", "Try again when private. What is missing could change it."),
    ),
    _row(
        Place.CAUTION,
        lambda m: m.indeterminate,
        QT_TRANSLATE_NOOP("Spoken", "What is missing could change it."),
    ),
    _row(
        Place.WHO_OPENS,
        _always,
        QT_TRANSLATE_NOOP(
            "Spoken",
            "Nurses, outreach workers and protocol leads who sign in here can open this. "
            "A supervisor sees counts and no answers.",
        ),
    ),
)
"""Every sentence with its condition, in the order in which they are tried."""
