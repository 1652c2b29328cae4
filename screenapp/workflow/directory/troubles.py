"""What can stand in the way of a list of services from a file, each with its remedy."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.referral.words import fill
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText


class ListTrouble(Enum):
    """One kind of fault. Those of the whole file come first; no row is read then."""

    TOO_LARGE = "too_large"
    NOT_A_FILE = "not_a_file"
    EMPTY = "empty"
    NOT_TEXT = "not_text"
    ENCODING = "encoding"
    NO_COLUMNS = "no_columns"
    UNKNOWN_COLUMN = "unknown_column"
    TWICE_A_COLUMN = "twice_a_column"
    TOO_MANY_ROWS = "too_many_rows"
    QUOTES = "quotes"
    WIDTH = "width"
    TOO_LONG = "too_long"
    HIDDEN_SIGN = "hidden_sign"
    FORMULA = "formula"
    MISSING = "missing"
    CODE = "code"
    YES_OR_NO = "yes_or_no"
    AGE = "age"
    AGES_TURNED = "ages_turned"
    DAY = "day"
    HOURS = "hours"
    ID = "id"
    TWICE_AN_ID = "twice_an_id"
    NAME_TAKEN = "name_taken"

    @property
    def of_file(self) -> bool:
        """Whether the whole file is put aside for it."""
        return list(ListTrouble).index(self) <= list(ListTrouble).index(ListTrouble.QUOTES)


SENTENCES: Final[Mapping[ListTrouble, MarkedText]] = MappingProxyType(
    {
        ListTrouble.TOO_LARGE: QT_TRANSLATE_NOOP(
            "ServiceList", "This file is larger than %1 MB, and was not read. Divide it."
        ),
        ListTrouble.NOT_A_FILE: QT_TRANSLATE_NOOP(
            "ServiceList", "There is no file there that can be read. Choose a CSV file."
        ),
        ListTrouble.EMPTY: QT_TRANSLATE_NOOP(
            "ServiceList", "There is no service in this file. Write a row for each."
        ),
        ListTrouble.NOT_TEXT: QT_TRANSLATE_NOOP(
            "ServiceList", "This file is not text. Save the table as CSV and choose that."
        ),
        ListTrouble.ENCODING: QT_TRANSLATE_NOOP(
            "ServiceList",
            "The letters of this file cannot be told for certain. Save it as CSV UTF-8, or say "
            "in which letters it was written.",
        ),
        ListTrouble.NO_COLUMNS: QT_TRANSLATE_NOOP(
            "ServiceList",
            "The first row must name the columns, among them “name” and “offers”. Save the list "
            "here as a file and copy its first row.",
        ),
        ListTrouble.UNKNOWN_COLUMN: QT_TRANSLATE_NOOP(
            "ServiceList", "There is no column “%1” here. Rename it or take it out. Known: %2."
        ),
        ListTrouble.TWICE_A_COLUMN: QT_TRANSLATE_NOOP(
            "ServiceList", "The column “%1” stands there twice. Take one out."
        ),
        ListTrouble.TOO_MANY_ROWS: QT_TRANSLATE_NOOP(
            "ServiceList", "There are more than %1 rows. Divide the file."
        ),
        ListTrouble.QUOTES: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1: a quotation mark is not closed, so nothing after it can be told apart. "
            "Close it.",
        ),
        ListTrouble.WIDTH: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1 has %2 fields and the first row %3. Put text that holds the separator "
            "between quotation marks.",
        ),
        ListTrouble.TOO_LONG: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: “%2” is longer than %3 signs. Write it shorter."
        ),
        ListTrouble.HIDDEN_SIGN: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: “%2” holds a sign that nobody can see (%3). Type it anew."
        ),
        ListTrouble.FORMULA: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: “%2” begins as a formula does. Write the text itself."
        ),
        ListTrouble.MISSING: QT_TRANSLATE_NOOP("ServiceList", "Row %1: “%2” is empty. Fill it in."),
        ListTrouble.CODE: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: “%2” does not know “%3”. Known: %4."
        ),
        ListTrouble.YES_OR_NO: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: write yes or no in “%2”, or leave it empty if nobody knows."
        ),
        ListTrouble.AGE: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: write whole years in “%2”, such as 18, or leave it empty."
        ),
        ListTrouble.AGES_TURNED: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1: “age_to” is below “age_from”. Put them right."
        ),
        ListTrouble.DAY: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1: write “last_verified” as year-month-day, such as 2026-03-09, not later than "
            "today, or leave it empty.",
        ),
        ListTrouble.HOURS: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1: write “open_at” such as mon-fri 09:00-17:00; sat 10:00-14:00, or always.",
        ),
        ListTrouble.ID: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1: an “id” is at most 36 letters, digits and dashes. Leave it empty for a new "
            "service.",
        ),
        ListTrouble.TWICE_AN_ID: QT_TRANSLATE_NOOP(
            "ServiceList", "Row %1 has the same “id” as row %2. Take one out."
        ),
        ListTrouble.NAME_TAKEN: QT_TRANSLATE_NOOP(
            "ServiceList",
            "Row %1: a service of this name is there already. Write its “id” to change it; a file "
            "saved from here holds it.",
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFault:
    """One fault. ``row`` counts as a spreadsheet does, the first row being 1; 0: the file's.

    ``values`` fill the sentence after the row: names of columns, never what stands in a field,
    except a code that is not known.
    """

    trouble: ListTrouble
    row: int = 0
    values: tuple[str, ...] = ()

    def sentence(self, pattern: str) -> str:
        """*pattern*, the sentence of the trouble in some language, filled."""
        first = (str(self.row),) if self.row else ()
        return fill(pattern, *first, *self.values)


def in_english(fault: ListFault) -> str:
    return fault.sentence(SENTENCES[fault.trouble])
