"""What a country, not a language, decides: its paper, the order of a date, the week's first day.

From CLDR's supplemental data (paper sizes, week data, and the short date of the language most
spoken in a country). A country that is in no list has A4, day before month, and Monday. No Qt.
"""

import re
from dataclasses import dataclass
from typing import Final

from screenapp.printing.paper_size import PaperSize

MONDAY: Final = 0
FRIDAY: Final = 4
SATURDAY: Final = 5
SUNDAY: Final = 6
"""As `datetime.date.weekday` counts."""

_CODE: Final = re.compile(r"([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?")
_LETTER: Final = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE GU MP VI UM AS".split())
_MONTH_FIRST: Final = frozenset("AS GU MH MP PA PH PR PW UM US VI".split())
_FIRST_DAYS: Final = (
    (
        SUNDAY,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO "
        "MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
    (SATURDAY, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (FRIDAY, "MV"),
)
_WEEK_BEGINS: Final = {code: day for day, codes in _FIRST_DAYS for code in codes.split()}
# All of ISO 3166-1, so that a slip of the finger is not taken for a country.
COUNTRIES: Final = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA "
    "ZM ZW".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """``code`` is ISO 3166-1. ``week_begins`` counts from 0, Monday, as dates do."""

    code: str
    paper: PaperSize
    month_first: bool
    week_begins: int


def country_of(jurisdiction: str) -> Country | None:
    """The country of an ISO 3166 code such as ``US-MD`` or ``ES``; None for anything else."""
    found = _CODE.fullmatch(jurisdiction.strip())
    code = found[1].upper() if found else ""
    if code not in COUNTRIES:
        return None
    return Country(
        code=code,
        paper=PaperSize.LETTER if code in _LETTER else PaperSize.A4,
        month_first=code in _MONTH_FIRST,
        week_begins=week_begins(code),
    )


def week_begins(code: str) -> int:
    """The first day of the week in the country with *code*; Monday where none is known."""
    return _WEEK_BEGINS.get(code, MONDAY)
