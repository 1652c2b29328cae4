"""Privacy before what is sensitive, consent before any question, limits before both."""

from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.loading.nodes import Scalar
from screenapp.protocol.model import (
    LIMITS_OF_CONFIDENTIALITY,
    AnswerType,
    Gate,
    Item,
    Organisation,
    Source,
    Stage,
)


def check_gates(scope: Scope) -> None:
    consented = False
    for stage in scope.protocol.stages:
        own = [item for item in stage.items if item.source is Source.SELF]
        _privacy(scope, stage, own)
        consented = consented or stage.consent is Gate.REQUIRED
        if own and not consented:
            message = (
                f"the person is asked here (`{own[0].id}`) without consent, here or earlier;"
                " write `consent: required`"
            )
            scope.sheet.error(scope.places.value(stage, "consent"), "no-consent", message)
        _hand_over(scope, stage)
    _limits(scope)
    _judgements(scope)


def _privacy(scope: Scope, stage: Stage, own: list[Item]) -> None:
    if stage.privacy is Gate.REQUIRED:
        return
    sensitive = [item for item in own if item.sensitive]
    remedy = "write `privacy: required`, or `sensitive: false` where it is not"
    if len(sensitive) == len(own) and sensitive:
        # Nothing here says that anyone thought of it as harmless: the gate is what is wrong.
        message = f"`{sensitive[0].id}` is sensitive and the stage asks for no privacy; {remedy}"
        scope.sheet.error(scope.places.value(stage, "privacy"), "no-privacy", message)
        return
    for item in sensitive:
        message = f"`{item.id}` is sensitive and its stage asks for no privacy; {remedy}"
        place = first_line(scope.places.value(item, "sensitive"))
        scope.sheet.error(place, "no-privacy", message, item.id)


def _hand_over(scope: Scope, stage: Stage) -> None:
    said = scope.places.value(stage, "organisation")
    unsaid = said is scope.places.of(stage)
    own = unsaid or (isinstance(said, Scalar) and said.text == Organisation.OWN.value)
    if stage.hand_over and own:
        message = "only a partner's stage hands over; delete it or write `organisation: partner`"
        scope.sheet.error(scope.places.key(stage, "hand_over"), "own-hand-over", message)


def _limits(scope: Scope) -> None:
    if not scope.protocol.obligations or scope.unread("stages"):
        return
    earlier: Item | None = None
    for item in scope.protocol.items:
        if item.construct == LIMITS_OF_CONFIDENTIALITY:
            if earlier is not None:
                message = f"this must be heard before the first sensitive item (`{earlier.id}`)"
                place = scope.places.value(item, "construct")
                scope.sheet.error(place, "limits-too-late", f"{message}; move it up")
            return
        if item.sensitive and earlier is None:
            earlier = item
    message = (
        "there are obligations, and no item tells what must be reported; add one with"
        f" `construct: {LIMITS_OF_CONFIDENTIALITY}` before the first sensitive item"
    )
    scope.sheet.error(first_line(scope.root()), "no-limits", message, "")


def _judgements(scope: Scope) -> None:
    for item in scope.protocol.items:
        if item.answer is AnswerType.JUDGEMENT and item.source is Source.SELF:
            message = "a judgement is made by staff; write `source: observed`"
            scope.sheet.warn(scope.places.value(item, "source"), "judgement-by-person", message)
