"""Any value of a protocol as one line of text, for telling what it was and what it is."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum

from screenapp.protocol.loading.expressions import Condition
from screenapp.protocol.model import Ages, Citation, Evidence, Law, Pattern, ReviewedBy, Start
from screenapp.protocol.phrasing import number, phrase


def shown(value: object) -> str:
    """*value* as one line; nothing, and an empty list, are ""."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return number(value)
        case Enum():
            return str(value.value)
        case tuple():
            between = " | " if any(isinstance(part, _LONG) for part in value) else ", "
            return between.join(shown(part) for part in value)
        case Mapping():
            return ", ".join(f"{key}: {shown(part)}" for key, part in value.items())
        case Ages() | Citation() | Evidence() | Law() | Pattern() | ReviewedBy() | Start():
            return _record(value)
        case _ if isinstance(value, Condition):
            return phrase(value)
        case _:
            return str(value)


_LONG = (Citation, Evidence, Pattern, ReviewedBy, Start)


def _record(value: Ages | Citation | Evidence | Law | Pattern | ReviewedBy | Start) -> str:
    match value:
        case Ages(from_=youngest, to=oldest, outside=outside):
            return f"{_years(youngest, oldest)}; outside: {outside.value}"
        case Citation(cite=cite, for_=purpose):
            return f"{cite} (for {purpose})" if purpose else cite
        case ReviewedBy(role=role, date=month):
            return _joined(role, month)
        case Start(trigger=trigger, at=at):
            return f"{trigger} at {at}"
        case Pattern(strong=strong, medium=medium, weak=weak):
            counted = (("strong", strong), ("medium", medium), ("weak", weak))
            return " and ".join(f"{count} {grade}" for grade, count in counted if count)
        case Law(cite=cite, reviewed=reviewed, review_by=until):
            return _joined(cite, reviewed and f"reviewed {reviewed}", until and f"until {until}")
        case Evidence(study=study):
            return _joined(
                study,
                value.n is not None and f"n {value.n}",
                value.sensitivity is not None and f"sensitivity {number(value.sensitivity)}",
                value.specificity is not None and f"specificity {number(value.specificity)}",
                f"{value.wording} wording",
            )


def _years(youngest: int | None, oldest: int | None) -> str:
    if youngest is None:
        return "any age" if oldest is None else f"to {oldest}"
    return f"from {youngest}" if oldest is None else f"{youngest} to {oldest}"


def _joined(*parts: str | bool | None) -> str:
    return ", ".join(part for part in parts if isinstance(part, str) and part)
