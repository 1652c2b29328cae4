"""Answers as they are given: parsed strictly from what was typed or tapped, never guessed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from screenapp.protocol.item_status import Answer
from screenapp.protocol.loading.dates import TODAY, passes
from screenapp.protocol.model import AnswerType, Channel, Code, Item
from screenapp.screening.digits import plain_digits
from screenapp.screening.events import Json

_SOME_DAY = "2000-01-01"
LONGEST_TEXT = 10_000
"""Characters of one written answer."""

# Digits of any script, as plain ones, with one comma or one point as decimal mark. No
# grouping: "1,200" is not taken, because the person could have meant 1.2 or 1200.
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:[.,][0-9]{1,2})?")
_WHOLE = re.compile(r"[0-9]{1,3}")
_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


class Refusal(Enum):
    """Why a command changes nothing. A refusal is an answer to the worker, not an error."""

    NOT_PRIVATE = "not_private"
    CONSENT_FIRST = "consent_first"
    CONSENT_DECLINED = "consent_declined"
    NOT_ASKED_NOW = "not_asked_now"
    NOT_AN_ANSWER = "not_an_answer"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_DATE = "not_a_date"
    DATE_OUTSIDE = "date_outside"
    NOTHING_CHOSEN = "nothing_chosen"
    EXCLUSIVE_OPTION = "exclusive_option"
    TOO_LONG = "too_long"
    REASON_NEEDED = "reason_needed"
    CHANNEL_NOT_OFFERED = "channel_not_offered"
    LANGUAGE_NOT_READ = "language_not_read"
    ALREADY_FINISHED = "already_finished"
    ALREADY_STARTED = "already_started"
    NOT_STARTED = "not_started"
    SECOND_PERSON_NEEDED = "second_person_needed"
    CANNOT_LOWER_DISCLOSURE = "cannot_lower_disclosure"
    UNKNOWN_ITEM = "unknown_item"
    UNKNOWN_STAGE = "unknown_stage"
    UNKNOWN_OBLIGATION = "unknown_obligation"
    OUTSIDE_AGES = "outside_ages"
    NOT_OFFERED = "not_offered"
    TELL_PERSON_FIRST = "tell_person_first"
    ITEM_WITHHELD = "item_withheld"
    ROOM_FIRST = "room_first"
    DUTY_OPEN = "duty_open"
    NOTHING_OWED = "nothing_owed"
    NOT_TO_CORRECT = "not_to_correct"
    INTERPRETER_NOT_QUALIFIED = "interpreter_not_qualified"
    OTHER_INTERPRETER_NEEDED = "other_interpreter_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What an item has been given: an answer, or the code of why there is none.

    With ``code`` ALREADY_KNOWN there may be a ``value`` too: the answer known from before.
    ``said`` holds the words written beside options of the value, by the option's id.
    ``gates_open`` tells whether the item's privacy and consent gates stood open at that moment;
    an answer given at a closed gate is kept and never counted.
    """

    value: Answer | None = None
    code: Code | None = None
    channel: Channel = Channel.INTERVIEW
    reason: str | None = None
    gates_open: bool = True
    said: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def parse(item: Item, typed: str | Sequence[str]) -> Answer | Refusal:
    """The answer that *typed* gives to *item*, or why it gives none.

    *typed* is text exactly as typed, an answer's or an option's id, or option ids for
    ``many_of``. Ages are whole years; numbers may hold a decimal mark; dates are YYYY-MM-DD, or
    a month or a year alone.
    Where digits are meant they may be of any script.
    """
    match item.answer:
        case AnswerType.MANY_OF:
            return _options(item, (typed,) if isinstance(typed, str) else tuple(typed))
        case _ if not isinstance(typed, str):
            return Refusal.NOT_AN_ANSWER
        case AnswerType.NUMBER:
            return _number(item, plain_digits(typed.strip()), _NUMBER)
        case AnswerType.AGE:
            return _number(item, plain_digits(typed.strip()), _WHOLE)
        case AnswerType.DATE:
            return _date(plain_digits(typed.strip()))
        case AnswerType.TEXT:
            return _text(typed)
        case _:
            return typed if typed in item.answers else Refusal.NOT_AN_ANSWER


def fits(item: Item, value: Answer) -> Refusal | None:
    """Why *value* is no answer to *item*; None when it is one."""
    if isinstance(value, Decimal):
        if not item.is_number:
            return Refusal.NOT_AN_ANSWER
        if not value.is_finite():
            return Refusal.NOT_A_NUMBER
        return _within(item, value)
    if item.is_number:
        return Refusal.NOT_A_NUMBER
    found = parse(item, value)
    return found if isinstance(found, Refusal) else None


def words_fit(item: Item, value: Answer, said: Mapping[str, str]) -> Refusal | None:
    """Why *said*, words by option, cannot stand beside *value*; None when they can.

    Only options that take words and are chosen have any.
    """
    chosen = value if isinstance(value, tuple) else (value,)
    for option_id, words in said.items():
        option = item.option(option_id)
        if option is None or not option.say or option_id not in chosen:
            return Refusal.NOT_AN_ANSWER
        found = _text(words)
        if isinstance(found, Refusal):
            return found
    return None


def in_time(item: Item, value: Answer, today: date) -> bool:
    """Whether *value*, if it is a date, may be one that *item* asks for: any of its days may."""
    if item.answer is not AnswerType.DATE or not isinstance(value, str):
        return True
    return passes(value, item.earliest, item.latest, today)


def date_in_time(item: Item, today: date) -> str:
    """A date that *item* takes, for going through it without anybody to ask."""
    days = (_SOME_DAY, item.earliest, item.latest, today.isoformat())
    dates = [day for day in days if day is not None and day != TODAY]
    return next((day for day in dates if in_time(item, day, today)), _SOME_DAY)


def to_json(value: Answer) -> Json:
    """*value* as an event's body holds it; `from_json` gives it back."""
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    return list(value) if isinstance(value, tuple) else value


def from_json(value: Json) -> Answer:
    """The answer that `to_json` wrote.

    Raises:
        ValueError: if *value* is no such thing.
    """
    match value:
        case str():
            return value
        case {"decimal": str(digits)}:
            return Decimal(digits)
        case list():
            return tuple(str(part) for part in value)
        case _:
            raise ValueError("an event holds an answer of a form that is not known")


def _options(item: Item, chosen: tuple[str, ...]) -> Answer | Refusal:
    if not chosen:
        return Refusal.NOTHING_CHOSEN
    known = item.answers
    if len(set(chosen)) != len(chosen) or any(option not in known for option in chosen):
        return Refusal.NOT_AN_ANSWER
    alone = {option.id for option in item.options if option.exclusive}
    if len(chosen) > 1 and alone.intersection(chosen):
        return Refusal.EXCLUSIVE_OPTION
    return tuple(sorted(chosen, key=known.index))


def _number(item: Item, typed: str, form: re.Pattern[str]) -> Answer | Refusal:
    if not form.fullmatch(typed):
        return Refusal.NOT_A_NUMBER
    value = Decimal(typed.replace(",", "."))
    return _within(item, value) or value


def _within(item: Item, value: Decimal) -> Refusal | None:
    low, high = item.range or (None, None)
    if item.answer is AnswerType.AGE and (value < 0 or value != value.to_integral_value()):
        return Refusal.NOT_A_NUMBER
    outside = (low is not None and value < low) or (high is not None and value > high)
    return Refusal.OUT_OF_RANGE if outside else None


def _date(typed: str) -> Answer | Refusal:
    if not _DATE.fullmatch(typed):
        return Refusal.NOT_A_DATE
    try:
        date.fromisoformat(typed + "-01-01"[len(typed) - 4 :] if len(typed) < 10 else typed)
    except ValueError:
        return Refusal.NOT_A_DATE
    return typed


def _text(typed: str) -> Answer | Refusal:
    if not typed.strip():
        return Refusal.NOTHING_CHOSEN
    if len(typed) > LONGEST_TEXT:
        return Refusal.TOO_LONG
    if "\0" in typed or any("\ud800" <= c <= "\udfff" for c in typed):
        return Refusal.NOT_AN_ANSWER
    return typed
