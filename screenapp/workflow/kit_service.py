"""Cards and signs for whoever is signed in: a site's own words, and orders that keep to the truth.

No Qt. What cannot be printed is a `KitRefusal`, which says why.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from screenapp.printing.kit.order import (
    SITE_TEXTS,
    CupMark,
    Disguise,
    KitOrder,
    KitPaper,
    KitSite,
    ListedService,
    Promise,
)
from screenapp.printing.kit.wording import KitWording, gives_away, wordings
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.printable_text import one_line
from screenapp.referral.services import needs_checking
from screenapp.vault import Service
from screenapp.vault.care.signs import HangingSign
from screenapp.workflow.kit_notices import KitNotice, notices_of
from screenapp.workflow.kit_words import KitRefusal, PlaceKind, WhyNot
from screenapp.workflow.site import Site, site_from

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.vault.vault import Vault

SETTING: Final = "kit"
"""The name under which a site's own words for its papers are kept."""
_LONGEST: Final = 120
_LONGEST_NOTE: Final = 240
_ONLY_STAFF: Final = frozenset({"leads", "extension"})
"""Fields that stand on the crib alone."""
_MOST_SERVICES: Final = 6


def kit_site_from(kept: str) -> KitSite:
    """The words that were kept; what is missing or cannot be read has its default."""
    try:
        data = json.loads(kept) if kept else {}
    except ValueError:
        data = {}
    if not isinstance(data, dict):
        data = {}
    known: dict[str, Any] = {
        name: data[name] for name in SITE_TEXTS if isinstance(data.get(name), str)
    }
    values = {promise.value for promise in Promise} & set(map(str, data.get("promises", ())))
    minutes = data.get("box_minutes")
    return KitSite(
        **known,
        promises=frozenset(map(Promise, values)),
        mark=_one_of(CupMark, data.get("mark"), CupMark.CIRCLE),
        disguise=_one_of(Disguise, data.get("disguise"), Disguise.APPOINTMENT),
        phrase_since=_day(data.get("phrase_since")),
        box_minutes=minutes if isinstance(minutes, int) and 1 <= minutes <= 240 else 30,
    )


def _day(written: object) -> date | None:
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _one_of(kinds: Any, value: object, otherwise: Any) -> Any:
    return next((kind for kind in kinds if kind.value == value), otherwise)


def kit_site_to(site: KitSite) -> str:
    """*site* as `kit_site_from` reads it."""
    data: dict[str, object] = {name: getattr(site, name) for name in SITE_TEXTS}
    data |= {
        "promises": sorted(promise.value for promise in site.promises),
        "mark": site.mark.value,
        "disguise": site.disguise.value,
        "box_minutes": site.box_minutes,
    }
    if site.phrase_since is not None:
        data["phrase_since"] = site.phrase_since.isoformat()
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def unfit(site: KitSite) -> KitRefusal | None:
    """Why *site*'s words cannot stand on a paper; None when they can."""
    for field in fields(KitSite):
        text = getattr(site, field.name)
        if not isinstance(text, str):
            continue
        if len(text) > (_LONGEST_NOTE if field.name == "note" else _LONGEST):
            return KitRefusal(why=WhyNot.TEXT_TOO_LONG, about=field.name)
        if gives_away(text, public=field.name not in _ONLY_STAFF):
            return KitRefusal(why=WhyNot.WORD_GIVES_AWAY, about=field.name)
    return None


class KitService:
    """One signed-in member of staff at one open vault."""

    def __init__(self, vault: "Vault", clock: Callable[[], datetime]) -> None:
        self._vault, self._clock = vault, clock

    @property
    def kit_site(self) -> KitSite:
        """The site's own words and ticks, as they were kept."""
        return kit_site_from(self._vault.settings.get(SETTING, ""))

    @property
    def site(self) -> Site:
        return site_from(self._vault.settings)

    @property
    def page_parts(self) -> "PageParts":
        """What knows of pages that are just being written outside the vault."""
        return self._vault.page_parts

    def save(self, site: KitSite) -> KitRefusal | None:
        """Keep *site*'s words and ticks, or say which of them cannot stand on a paper.

        Raises: NotAllowed (leads only), TextUnreadable; DiskFull and its kin.
        """
        # Before anything is run together: ten thousand signs are no text for a paper.
        refused = unfit(site)
        if refused is not None:
            return refused
        tidy: dict[str, Any] = {name: one_line(getattr(site, name)) for name in SITE_TEXTS}
        before, kept = self.kit_site, replace(site, **tidy)
        since = before.phrase_since if kept.phrase == before.phrase else None
        since = since or self._clock().date()
        kept = replace(kept, phrase_since=since if kept.phrase else None)
        self._vault.change_setting(SETTING, kit_site_to(kept))
        return None

    def services(self) -> tuple[Service, ...]:
        """Those that could stand on a paper: active, with a number."""
        return tuple(one for one in self._vault.services() if one.active and one.phone.strip())

    def notices(self) -> tuple[KitNotice, ...]:
        """What is old, and which services stand on no card."""
        today = self._clock().date()
        signs = self._vault.signs.every()
        return notices_of(self.kit_site, signs, self.services(), _MOST_SERVICES, today)

    def order(
        self,
        paper: KitPaper,
        languages: Sequence[str],
        *,
        size: PaperSize | None = None,
        service: str = "",
    ) -> KitOrder | KitRefusal:
        """*paper* in one or two *languages*, on the country's paper unless *size* is given.

        *service* is the id of the one for the pocket card; empty: the desk's own number.
        """
        words = self._wordings(languages)
        if isinstance(words, KitRefusal):
            return words
        site = self._named(self.kit_site)
        refused = unfit(site) or self._untrue(paper, site)
        if refused is not None:
            return refused
        listed = self._listed(paper, service)
        if isinstance(listed, KitRefusal):
            return listed
        return KitOrder(
            paper=paper,
            wordings=words,
            site=site,
            size=size or self.site.paper,
            minutes=self.site.recheck_minutes,
            day=self._day(),
            checked_by=site.reviewed_by,
            services=listed,
        )

    def printed(self, order: KitOrder) -> None:
        """Write into the log that *order* was printed or saved."""
        self._vault.signs.printed(order.paper.code, order.languages, self._clock().date())

    def plan(self) -> tuple[HangingSign, ...]:
        """Where papers hang: those up first, each kind with the latest first."""
        return tuple(
            sorted(
                self._vault.signs.every(),
                key=lambda one: (one.down is None, one.up or date.min),
                reverse=True,
            )
        )

    @property
    def inviting(self) -> tuple[HangingSign, ...]:
        """What hangs now and tells people of a way to give a sign: the longest up first."""
        up = (one for one in self._vault.signs.every() if one.down is None)
        told = (one for one in up if KitPaper(one.paper).invites)
        return tuple(sorted(told, key=lambda one: one.up or date.min))

    def put_up(
        self, paper: KitPaper, languages: Sequence[str], kind: PlaceKind, place: str
    ) -> KitRefusal | None:
        """Note that *paper* hangs in *place* since today; refused: a word for it that tells.

        Raises: TextUnreadable, OpenedToRead; DiskFull and its kin.
        """
        if len(place) > _LONGEST:
            return KitRefusal(why=WhyNot.TEXT_TOO_LONG, about="place")
        if gives_away(place, public=True):
            return KitRefusal(why=WhyNot.WORD_GIVES_AWAY, about="place")
        today, together = self._clock().date(), tuple(dict.fromkeys(languages))
        sign = HangingSign(
            id=uuid4().hex,
            paper=paper.value,
            kind=kind.value,
            place=one_line(place),
            languages=together,
            printed=self._vault.signs.last_printed(paper.code, together) or today,
            up=today,
        )
        self._vault.signs.put_up(sign)
        return None

    def take_down(self, sign: str) -> None:
        """Note that the sign of that id hangs no more. Raises: NotFound; DiskFull and its kin."""
        self._vault.signs.take_down(sign, self._clock().date())

    def _day(self) -> str:
        """Today in digits: the paper may be read in any language."""
        return self._clock().date().isoformat()

    def _named(self, site: KitSite) -> KitSite:
        """With the organisation's name where there is no other and it tells nothing."""
        name = one_line(self._vault.organisation)
        if site.name or len(name) > _LONGEST or gives_away(name, public=True):
            return site
        return replace(site, name=name)

    def _wordings(self, languages: Sequence[str]) -> tuple[KitWording, ...] | KitRefusal:
        known: Mapping[str, KitWording] = wordings()
        for language in languages:
            if language not in known:
                return KitRefusal(why=WhyNot.NO_LANGUAGE, about=language)
        return tuple(known[language] for language in dict.fromkeys(languages))[:2]

    def _untrue(self, paper: KitPaper, site: KitSite) -> KitRefusal | None:
        for promise in paper.needs:
            if promise not in site.promises:
                return KitRefusal(why=WhyNot.PROMISE_MISSING, about=promise.value)
        if paper is KitPaper.PHRASE_CARD and not site.phrase:
            return KitRefusal(why=WhyNot.NO_PHRASE)
        return None

    def _listed(self, paper: KitPaper, service: str) -> tuple[ListedService, ...] | KitRefusal:
        known = self.services()
        if paper is KitPaper.POCKET_CARD and service:
            known = tuple(one for one in known if one.id == service)
        elif paper is not KitPaper.SERVICE_CARD:
            return ()
        if not known:
            return KitRefusal(why=WhyNot.NO_SERVICE)
        today = self._clock().date()
        checked = [one for one in known if not needs_checking(one, today)]
        if not checked:
            return KitRefusal(why=WhyNot.SERVICE_NOT_CHECKED, about=one_line(known[0].name))
        listed = []
        for one in checked[:_MOST_SERVICES]:
            # The pocket card does not say whose number it is.
            said = (one.phone, one.hours, "" if paper is KitPaper.POCKET_CARD else one.name)
            if any(gives_away(text, public=True) for text in said):
                return KitRefusal(why=WhyNot.SERVICE_GIVES_AWAY, about=one_line(one.name))
            listed.append(_listed(one))
        return tuple(listed)


def _listed(service: Service) -> ListedService:
    known = wordings()
    speaks = [known[code].name for code in service.languages if code in known]
    return ListedService(
        name=one_line(service.name),
        phone=one_line(service.phone),
        hours=one_line(service.hours),
        speaks=", ".join(speaks),
    )
