"""Coded facts from JSON Lines: one object a line, checked against the published form, streamed.

`docs/facts.schema.json` is the form. A row that does not fit is a `BadRow` with the reason; the
rest goes on, so that whoever reads may count it all the same. Memory does not grow with the file.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import IO, Any, Final

CHANNELS: Final = ("interview", "self_screen", "point_card", "written", "signal")
KINDS: Final = ("trafficking", "other_abuse", "labour")
LONGEST_LINE: Final = 65_536
_TEXT_MOST: Final = 200
_UNIT_MOST: Final = 60
_ID: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIERS: Final = ("none", "some", "high", "immediate", None)
_CODES: Final[Mapping[str, tuple[str | None, ...]]] = {
    "shift": ("morning", "evening", "night"),
    "age_group": ("under_12", "12_17", "18_23", "24_64", "65_plus", "unknown"),
    "reason_not_done": (
        None,
        "not_private",
        "no_interpreter",
        "care_first",
        "not_safe",
        "no_time",
        "declined",
        "left",
        "other",
        "nothing_noted",
    ),
    "privacy": ("achieved", "not_achieved", "not_needed"),
    "result": ("positive", "negative", "indeterminate", "not_scored", None),
    "tier": _TIERS,
    "final_tier": _TIERS,
    "referral": (
        "not_offered",
        "offered",
        "accepted",
        "accepted_part",
        "declined",
        "deferred",
        "unsafe",
    ),
    "confirmed": ("yes", "no", "unknown"),
}
_TEXTS: Final = ("protocol", "version", "language")
_FLAGS: Final = ("attempted", "completed")
_MAYBE: Final = ("received", "attended")
_MINUTES: Final = ("signal_to_talk_minutes", "minutes")
FIELDS: Final = frozenset(
    {"id", "day", "unit", "trigger", "channels_offered", "disclosed"}
    | _CODES.keys()
    | {*_TEXTS, *_FLAGS, *_MAYBE, *_MINUTES}
)

FactLine = Mapping[str, Any]
"""One line that fits the form; ``day`` is still its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that was not counted: its number from 1, and why, as a sentence without its content."""

    number: int
    why: str


class Unfit(ValueError):
    """A line does not have the form; the text is the reason."""


def read_lines(file: IO[bytes], today: date) -> Iterator[tuple[int, FactLine | BadRow]]:
    """Every row of *file* with its number from 1, in order; a blank one is none.

    Whether an id came before is not looked at here: see `Doubles`.
    """
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = file.readline(LONGEST_LINE)
            yield number, BadRow(number=number, why="it is longer than a fact can be")
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            yield number, fact_of(line, today)
        except Unfit as unfit:
            yield number, BadRow(number=number, why=str(unfit))


def fact_of(line: bytes, today: date) -> FactLine:
    """Raises: Unfit."""
    try:
        found = json.loads(line, object_pairs_hook=_once, parse_constant=_no_constant)
    except Unfit:
        raise
    except (ValueError, RecursionError):
        raise Unfit("it is not JSON") from None
    if not isinstance(found, dict):
        raise Unfit("it is not an object")
    for name in sorted(FIELDS - found.keys()):
        raise Unfit(f"the field {name} is missing")
    if found.keys() - FIELDS:
        raise Unfit("it has a field that a fact does not have")
    _check_texts(found)
    _check_day(found["day"], today)
    _check_codes(found)
    for name in _FLAGS:
        _require(isinstance(found[name], bool), name)
    for name in _MAYBE:
        _require(found[name] is None or isinstance(found[name], bool), name)
    for name in _MINUTES:
        _require(found[name] is None or _whole(found[name]), name)
    _check_channels(found)
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Unfit("a field stands in it twice")
    return found


def _no_constant(_: str) -> Any:
    raise Unfit("it is not JSON")


def _require(good: bool, name: str) -> None:
    if not good:
        raise Unfit(f"the field {name} is not of its type")


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _check_texts(found: FactLine) -> None:
    _require(isinstance(found["id"], str) and bool(_ID.fullmatch(found["id"])), "id")
    _require(isinstance(found["unit"], str) and len(found["unit"]) <= _UNIT_MOST, "unit")
    for name in _TEXTS:
        _require(isinstance(found[name], str) and len(found[name]) <= _TEXT_MOST, name)
    trigger = found["trigger"]
    _require(
        trigger is None or (isinstance(trigger, str) and len(trigger) <= _TEXT_MOST), "trigger"
    )


def _check_day(value: object, today: date) -> None:
    _require(isinstance(value, str) and bool(_DAY.fullmatch(value)), "day")
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        raise Unfit("the field day names no day there is") from None
    if day > today:
        raise Unfit("its day lies in the future")


def _check_codes(found: FactLine) -> None:
    for name, codes in _CODES.items():
        value = found[name]
        _require(value is None or isinstance(value, str), name)
        if value not in codes:
            raise Unfit(f"the field {name} has a code that is not known")


def _check_channels(found: FactLine) -> None:
    _require(isinstance(found["disclosed"], dict), "disclosed")
    if found["disclosed"].keys() - set(KINDS):
        raise Unfit("the field disclosed has a code that is not known")
    named = {"channels_offered": found["channels_offered"], **found["disclosed"]}
    for name, value in named.items():
        field = name if name == "channels_offered" else "disclosed"
        _require(isinstance(value, list) and all(isinstance(one, str) for one in value), field)
        if not set(value) <= set(CHANNELS):
            raise Unfit(f"the field {field} has a code that is not known")
        if len(set(value)) < len(value):
            raise Unfit(f"the field {field} has a code twice")


class Doubles:
    """Ids that come twice, in memory that does not grow: what may be one is looked at again.

    *bytes_of_file* sets how much is used, 64 MiB at most.
    """

    _LEAST, _MOST = 1 << 16, 1 << 26
    _BITS_EACH, _BYTES_EACH = 24, 300

    def __init__(self, bytes_of_file: int) -> None:
        wanted = bytes_of_file // self._BYTES_EACH * self._BITS_EACH // 8
        self._size = min(self._MOST, max(self._LEAST, wanted))
        self._marks = bytearray(self._size)

    def seen(self, fact_id: str) -> bool:
        """Whether *fact_id* may have come before; True also for a few that did not."""
        digest = hashlib.blake2b(fact_id.encode(), digest_size=16).digest()
        before = True
        for at in range(0, 16, 4):
            bit = int.from_bytes(digest[at : at + 4], "big") % (self._size * 8)
            mask = 1 << (bit & 7)
            before = before and bool(self._marks[bit >> 3] & mask)
            self._marks[bit >> 3] |= mask
        return before
