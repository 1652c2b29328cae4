"""The closed list of places a site may lie in: every country, and parts where laws differ.

Codes are ISO 3166-1 and 3166-2. A place that has parts here includes each of them. No Qt.
"""

from collections.abc import Mapping
from typing import Final

from screenapp.printing.country import COUNTRIES
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText

_STATES: Final = (
    "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|"
    "DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|"
    "IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|"
    "MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|"
    "NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|"
    "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|"
    "RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|"
    "VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"
)
NATIONS: Final[Mapping[str, MarkedText]] = {
    "GB-ENG": QT_TRANSLATE_NOOP("Place", "England"),
    "GB-NIR": QT_TRANSLATE_NOOP("Place", "Northern Ireland"),
    "GB-SCT": QT_TRANSLATE_NOOP("Place", "Scotland"),
    "GB-WLS": QT_TRANSLATE_NOOP("Place", "Wales"),
}
STATES: Final[Mapping[str, str]] = {
    f"US-{code}": name for code, _, name in (each.partition(" ") for each in _STATES.split("|"))
}
"""By code; the names of states are the same in every language of the windows."""

PLACES: Final = frozenset({*COUNTRIES, *NATIONS, *STATES})


def place_of(text: str) -> str:
    """The code of the place that *text* writes, in any case; empty where it is not in the list."""
    code = text.strip().upper()
    return code if code in PLACES else ""


def parts_of(code: str) -> tuple[str, ...]:
    """The codes of the parts that the place *code* includes here, in order; none for most."""
    return tuple(sorted(one for one in PLACES if one.startswith(f"{code}-")))
