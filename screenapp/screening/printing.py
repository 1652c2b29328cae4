"""An outcome as plain JSON values, in the form that ``protocols try`` prints."""

from decimal import Decimal

from screenapp.protocol.item_status import Answer
from screenapp.protocol.measures import GradedMeasure, Measured
from screenapp.screening.answers import Given
from screenapp.screening.outcome import ResultStatus
from screenapp.screening.state import State

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def printed(state: State) -> dict[str, Plain]:
    """What ``protocols try --json`` prints of *state*; see `docs/protocol-language.md`."""
    outcome = state.outcome
    return {
        "protocol": state.protocol.id,
        "version": state.protocol.version,
        "complete": outcome.complete,
        "asked": list(outcome.asked),
        "unanswered": {item: code.value for item, code in outcome.unanswered.items()},
        "not_counted": {item: _given(given) for item, given in outcome.not_counted.items()},
        "measures": {name: _measure(value) for name, value in outcome.measures.items()},
        "result": _result(outcome.result) if outcome.result else None,
        "because": list(outcome.because),
        "unsettled": list(outcome.unsettled),
        "disclosed": {
            kind.value: [channel.value for channel in channels]
            for kind, channels in outcome.disclosed.items()
        },
        "obligations": list(outcome.obligations),
        "obligations_unsettled": list(outcome.obligations_unsettled),
        "steps": list(outcome.steps),
        "warnings": list(outcome.warnings),
    }


def plain_number(value: Decimal) -> int | float:
    """*value* as JSON writes numbers: whole ones without a point."""
    return int(value) if value == value.to_integral_value() else float(value)


def _answer(value: Answer) -> Plain:
    if isinstance(value, Decimal):
        return plain_number(value)
    return list(value) if isinstance(value, tuple) else value


def _given(given: Given) -> Plain:
    if given.value is None:
        return None
    answer = _answer(given.value)
    return {given.code.value: answer} if given.code else answer


def _measure(value: Measured) -> Plain:
    if isinstance(value, GradedMeasure):
        return {"met": value.met}
    return {"low": plain_number(value.low), "high": plain_number(value.high)}


def _result(result: ResultStatus) -> Plain:
    said: dict[str, Plain] = {
        "id": result.id,
        "kind": result.kind.value if result.kind else result.id,
        "tier": result.tier.value,
        "at_least": result.at_least,
    }
    if result.could_be is not None:
        said["could_be"] = result.could_be.value
    return said
