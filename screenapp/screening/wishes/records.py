"""What a person may ask for about who asks, by whom it is put into words, where and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final
from uuid import UUID

WISH: Final = "wish:"
"""How the key of a wish begins among what is owed."""


class WishGroup(Enum):
    """What is counted together: a wish about an interpreter is one, whatever it asks for."""

    WOMAN = "woman"
    MAN = "man"
    OTHER_INTERPRETER = "other_interpreter"
    FROM_ELSEWHERE = "from_elsewhere"
    LATER = "later"
    OTHER_PLACE = "other_place"


class WishKind(Enum):
    """One wish, as a code: nobody's name can be kept with it.

    The last two are answers of their own; nothing is owed for them, and neither stands for the
    other.
    """

    WOMAN = "woman"
    MAN = "man"
    OTHER_INTERPRETER = "other_interpreter"
    FROM_ELSEWHERE = "from_elsewhere"
    LATER = "later"
    OTHER_PLACE = "other_place"
    INTERPRETER_WOMAN = "interpreter_woman"
    INTERPRETER_MAN = "interpreter_man"
    INTERPRETER_BY_PHONE = "interpreter_by_phone"
    OTHER_DIALECT = "other_dialect"
    NOT_OWN_COMMUNITY = "not_own_community"
    NOT_A_CERTAIN_PERSON = "not_a_certain_person"
    NO_WISH = "no_wish"
    NOT_SAID = "not_said"

    @property
    def owed(self) -> bool:
        return self not in (WishKind.NO_WISH, WishKind.NOT_SAID)

    @property
    def group(self) -> WishGroup | None:
        """What it counts as; None for what asks for nothing."""
        if not self.owed:
            return None
        own = {group.value for group in WishGroup}
        return WishGroup(self.value) if self.value in own else WishGroup.OTHER_INTERPRETER

    @property
    def instead_of(self) -> "WishKind | None":
        """The wish that this one takes the place of."""
        return _EITHER.get(self)


_EITHER: Final = {
    WishKind.WOMAN: WishKind.MAN,
    WishKind.MAN: WishKind.WOMAN,
    WishKind.INTERPRETER_WOMAN: WishKind.INTERPRETER_MAN,
    WishKind.INTERPRETER_MAN: WishKind.INTERPRETER_WOMAN,
}


class NotHad(Enum):
    """Why a wish could not be met. No code says that the person asked for too much."""

    NOBODY_HERE = "nobody_here"
    NOT_REACHED = "not_reached"
    NO_PLACE = "no_place"
    CARE_FIRST = "care_first"
    TAKEN_BACK = "taken_back"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Asked for at *at* (aware) and noted by the staff id *by*; to be had by *due_at*, if set.

    ``by_person``: they chose it themselves on their side of the screen.
    """

    event: UUID
    kind: WishKind
    at: datetime
    by: str
    due_at: datetime | None = None
    by_person: bool = False

    @property
    def key(self) -> str:
        return f"{WISH}{self.event}:{self.kind.value}"


class InterpreterKind(Enum):
    """Who interprets, and by what means. Of the last four none is ever good enough."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    BILINGUAL_STAFF = "bilingual_staff"
    MEDIATOR = "mediator"
    COMPANION = "companion"
    RELATIVE = "relative"
    CHILD = "child"
    KNOWS_PERSON = "knows_person"

    @property
    def qualified(self) -> bool:
        return self not in (
            InterpreterKind.COMPANION,
            InterpreterKind.RELATIVE,
            InterpreterKind.CHILD,
            InterpreterKind.KNOWS_PERSON,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """The kind and a code; never a name. Kinds of older events are read as they stand."""

    kind: str
    code: str

    @property
    def qualified(self) -> bool:
        return self.kind not in {kind.value for kind in InterpreterKind if not kind.qualified}
