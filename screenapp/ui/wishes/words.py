"""Words for wishes and for why one could not be met: plain, and readable over a shoulder."""

from collections.abc import Mapping
from typing import Final

from screenapp.screening.wishes.records import NotHad, WishKind
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated

_WISHES: Final[Mapping[WishKind, MarkedText]] = {
    WishKind.WOMAN: QT_TRANSLATE_NOOP("Wishes", "A woman"),
    WishKind.MAN: QT_TRANSLATE_NOOP("Wishes", "A man"),
    WishKind.OTHER_INTERPRETER: QT_TRANSLATE_NOOP("Wishes", "Another interpreter"),
    WishKind.FROM_ELSEWHERE: QT_TRANSLATE_NOOP("Wishes", "Somebody from elsewhere"),
    WishKind.LATER: QT_TRANSLATE_NOOP("Wishes", "Later"),
    WishKind.OTHER_PLACE: QT_TRANSLATE_NOOP("Wishes", "Another place"),
    WishKind.INTERPRETER_WOMAN: QT_TRANSLATE_NOOP("Wishes", "A woman as interpreter"),
    WishKind.INTERPRETER_MAN: QT_TRANSLATE_NOOP("Wishes", "A man as interpreter"),
    WishKind.INTERPRETER_BY_PHONE: QT_TRANSLATE_NOOP(
        "Wishes", "An interpreter by phone, without a name"
    ),
    WishKind.OTHER_DIALECT: QT_TRANSLATE_NOOP("Wishes", "An interpreter of their own dialect"),
    WishKind.NOT_OWN_COMMUNITY: QT_TRANSLATE_NOOP(
        "Wishes", "An interpreter from outside their community"
    ),
    WishKind.NOT_A_CERTAIN_PERSON: QT_TRANSLATE_NOOP(
        "Wishes", "Not a certain interpreter: ask whom before one is called"
    ),
    WishKind.NO_WISH: QT_TRANSLATE_NOOP("Wishes", "No wish"),
    WishKind.NOT_SAID: QT_TRANSLATE_NOOP("Wishes", "Prefers not to say"),
}
_NOT_HAD: Final[Mapping[NotHad, MarkedText]] = {
    NotHad.NOBODY_HERE: QT_TRANSLATE_NOOP("Wishes", "Nobody of this shift"),
    NotHad.NOT_REACHED: QT_TRANSLATE_NOOP("Wishes", "Nobody could be reached"),
    NotHad.NO_PLACE: QT_TRANSLATE_NOOP("Wishes", "No other place is free"),
    NotHad.CARE_FIRST: QT_TRANSLATE_NOOP("Wishes", "Care could not wait"),
    NotHad.TAKEN_BACK: QT_TRANSLATE_NOOP("Wishes", "They no longer want it"),
    NotHad.LEFT: QT_TRANSLATE_NOOP("Wishes", "They left before"),
}


def wish(value: WishKind) -> str:
    return translated(_WISHES[value])


def not_had(value: NotHad) -> str:
    return translated(_NOT_HAD[value])
