"""What a site ought to know of its papers: words that are old, services left out. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from screenapp.printing.kit.order import KitPaper, KitSite
from screenapp.printing.printable_text import one_line
from screenapp.referral.services import needs_checking
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.vault import Service
from screenapp.vault.care.signs import HangingSign

PHRASE_HOLDS: Final = timedelta(days=31)
"""How long the same words are said at the desk; then new ones are agreed."""


class NoticeKind(Enum):
    PHRASE_SINCE = "phrase_since"
    PHRASE_UNDATED = "phrase_undated"
    PHRASE_OLD = "phrase_old"
    CARD_OLD = "card_old"
    NOT_CHECKED = "not_checked"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitNotice:
    """``paper`` is the one that it is about; ``about`` a service's name; ``day`` since when."""

    kind: NoticeKind
    paper: KitPaper
    about: str = ""
    day: date | None = None

    @property
    def always(self) -> bool:
        """Whether it is told whichever paper is looked at: somebody has to do something."""
        return self.kind in (NoticeKind.PHRASE_OLD, NoticeKind.CARD_OLD)


SAID: Final[Mapping[NoticeKind, MarkedText]] = {
    NoticeKind.PHRASE_SINCE: QT_TRANSLATE_NOOP("Kit", "The words for the desk hold since %2."),
    NoticeKind.PHRASE_UNDATED: QT_TRANSLATE_NOOP(
        "Kit",
        "Nobody noted since when the words for the desk hold. A lead keeps them anew, or agrees "
        "others.",
    ),
    NoticeKind.PHRASE_OLD: QT_TRANSLATE_NOOP(
        "Kit",
        "The words for the desk hold since %2, longer than a month. A lead agrees new ones and "
        "prints the card for the desk anew.",
    ),
    NoticeKind.CARD_OLD: QT_TRANSLATE_NOOP(
        "Kit",
        "The card for the desk that hangs was printed before the words were changed on %2. Print "
        "it anew and take the old one down.",
    ),
    NoticeKind.NOT_CHECKED: QT_TRANSLATE_NOOP(
        "Kit", "Left out: “%1”. Nobody has checked it within half a year; check it in Services."
    ),
    NoticeKind.TOO_MANY: QT_TRANSLATE_NOOP("Kit", "Left out: “%1”. The card has no more room."),
}


def said_in_english(notice: KitNotice) -> str:
    """The whole sentence, for the command line."""
    day = notice.day.isoformat() if notice.day is not None else ""
    return SAID[notice.kind].replace("%1", notice.about).replace("%2", day)


def notices_of(
    site: KitSite, signs: Iterable[HangingSign], services: Sequence[Service], most: int, today: date
) -> tuple[KitNotice, ...]:
    """Everything to be told today; *most* services stand on a card."""
    return (*_of_phrase(site, signs, today), *_of_services(services, most, today))


def _of_phrase(site: KitSite, signs: Iterable[HangingSign], today: date) -> tuple[KitNotice, ...]:
    since, paper = site.phrase_since, KitPaper.PHRASE_CARD
    if not site.phrase:
        return ()
    if since is None:
        return (KitNotice(kind=NoticeKind.PHRASE_UNDATED, paper=paper),)
    old = today - since > PHRASE_HOLDS
    kind = NoticeKind.PHRASE_OLD if old else NoticeKind.PHRASE_SINCE
    found = [KitNotice(kind=kind, paper=paper, day=since)]
    hanging = (one for one in signs if one.paper == paper.value and one.down is None)
    if any(one.printed is not None and one.printed < since for one in hanging):
        found.append(KitNotice(kind=NoticeKind.CARD_OLD, paper=paper, day=since))
    return tuple(found)


def _of_services(services: Sequence[Service], most: int, today: date) -> tuple[KitNotice, ...]:
    unchecked = [one for one in services if needs_checking(one, today)]
    beyond = [one for one in services if one not in unchecked][most:]
    return tuple(
        KitNotice(kind=kind, paper=KitPaper.SERVICE_CARD, about=one_line(one.name))
        for kind, left in ((NoticeKind.NOT_CHECKED, unchecked), (NoticeKind.TOO_MANY, beyond))
        for one in left
    )
