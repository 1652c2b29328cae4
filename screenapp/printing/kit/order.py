"""What is to be printed: which paper, in which languages, and what a site says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum

from screenapp.printing.kit.wording import KitWording
from screenapp.printing.paper_size import PaperSize


class Promise(Enum):
    """What a site says that it does. A paper that needs it is not printed without it."""

    ONE_TO_ONE = "one_to_one"
    HATCH = "hatch"
    MARKS_AT_HAND = "marks_at_hand"
    BOX_EMPTIED = "box_emptied"
    DESK_KNOWS = "desk_knows"
    JUST_COME = "just_come"
    INTERPRETER = "interpreter"


class KitPaper(Enum):
    """The papers, in the order in which they are shown."""

    POSTER = "poster"
    LABELS = "labels"
    POINT_CARD = "point_card"
    POCKET_CARD = "pocket_card"
    STAFF_CRIB = "staff_crib"
    SLIP = "slip"
    PHRASE_CARD = "phrase_card"
    SERVICE_CARD = "service_card"
    LEAFLET = "leaflet"

    @property
    def code(self) -> str:
        """What stands on the paper and in its file's name."""
        return _CODES[self]

    @property
    def public(self) -> bool:
        """Whether somebody who came along may see it."""
        return self not in (KitPaper.STAFF_CRIB, KitPaper.POINT_CARD)

    @property
    def hangs(self) -> bool:
        """Whether it stays in a place until it is taken away, and is not handed out."""
        return self in _HANG

    @property
    def invites(self) -> bool:
        """Whether it tells whoever reads it how to give staff a sign without a word."""
        return self in (KitPaper.POSTER, KitPaper.SLIP)

    @property
    def needs(self) -> tuple[Promise, ...]:
        return _NEEDS[self]


_CODES = {
    KitPaper.POSTER: "L-12",
    KitPaper.LABELS: "L-13",
    KitPaper.STAFF_CRIB: "L-14",
    KitPaper.SLIP: "L-15",
    KitPaper.PHRASE_CARD: "L-16",
    KitPaper.POINT_CARD: "A-6",
    KitPaper.POCKET_CARD: "A-7",
    KitPaper.SERVICE_CARD: "A-8",
    KitPaper.LEAFLET: "A-9",
}
_HANG = frozenset(
    {KitPaper.POSTER, KitPaper.STAFF_CRIB, KitPaper.PHRASE_CARD, KitPaper.SLIP, KitPaper.LABELS}
)
_NEEDS: Mapping[KitPaper, tuple[Promise, ...]] = {
    KitPaper.POSTER: (Promise.ONE_TO_ONE, Promise.HATCH, Promise.MARKS_AT_HAND),
    KitPaper.LABELS: (Promise.ONE_TO_ONE, Promise.MARKS_AT_HAND),
    KitPaper.SLIP: (Promise.ONE_TO_ONE, Promise.BOX_EMPTIED),
    KitPaper.PHRASE_CARD: (Promise.DESK_KNOWS,),
    KitPaper.LEAFLET: (Promise.ONE_TO_ONE,),
    KitPaper.POINT_CARD: (),
    KitPaper.POCKET_CARD: (),
    KitPaper.STAFF_CRIB: (),
    KitPaper.SERVICE_CARD: (),
}


class CupMark(Enum):
    """The shape that a person puts under the cup, full or empty."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"


class Disguise(Enum):
    """What the pocket card looks like."""

    APPOINTMENT = "appointment"
    HOURS = "hours"
    LAUNDRY = "laundry"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitSite:
    """A site's own words for its papers, and what it says it does. Empty: left out.

    ``name`` stands at the head; ``note`` is a line of the site's own for the sign and the
    leaflet. ``desk_hours``, ``call``, ``ask_for`` and ``line`` are for the pocket card, where no
    service is chosen. ``phrase`` is what somebody says at the desk,
    ``phrase_since`` the day on which it was agreed. ``leads`` and ``extension``
    are whom staff turn to when nobody can go. ``box_minutes``: how often the box is emptied.
    """

    promises: frozenset[Promise] = frozenset()
    mark: CupMark = CupMark.CIRCLE
    disguise: Disguise = Disguise.APPOINTMENT
    name: str = ""
    note: str = ""
    desk_hours: str = ""
    call: str = ""
    ask_for: str = ""
    line: str = ""
    phrase: str = ""
    leads: str = ""
    extension: str = ""
    reviewed_by: str = ""
    phrase_since: date | None = None
    box_minutes: int = 30


SITE_TEXTS = tuple(field.name for field in fields(KitSite) if field.default == "")
"""The names of the fields that hold words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedService:
    """A service as it stands on a paper. ``speaks`` are names of languages."""

    name: str
    phone: str
    hours: str
    speaks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KitOrder:
    """One paper to draw. ``wordings`` are one or two, the one that is read first in front.

    ``minutes`` is the time in which somebody goes to whoever gave a signal. ``day`` is today as
    it is written here; ``checked_by`` is who stands for the numbers.
    """

    paper: KitPaper
    wordings: tuple[KitWording, ...]
    site: KitSite
    size: PaperSize = PaperSize.A4
    minutes: int = 10
    day: str = ""
    checked_by: str = ""
    services: tuple[ListedService, ...] = ()
    reviewed_on: date | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(one.language for one in self.wordings)
