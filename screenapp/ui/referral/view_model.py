"""What the referral page shows, worked out from the draft. Pure: no desk, no clock, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from screenapp.referral.consent import InformationKind, ServiceConsent, said_yes
from screenapp.referral.matching import Directory, Fit, PersonFacts, facts_of, fit_of
from screenapp.referral.material import Author, Detail, Material, details_named
from screenapp.referral.needs import NEEDS, still_open
from screenapp.referral.reading import Say, as_written, consent_of, material_of
from screenapp.referral.summary import (
    NotReady,
    Prepared,
    Summary,
    SummaryInput,
    needs_lawful_basis,
    prepare,
    said,
    tellable,
)
from screenapp.referral.vocabulary import Remark, remarks
from screenapp.referral.words import PageWords
from screenapp.screening.intake import Intake
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.state import State
from screenapp.ui.referral.suggesting import suggested

MOST_SHOWN: Final = 30
"""Services of one kind on the page: more can be neither read nor asked about in one talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sends, as the site is set.

    ``reporter`` is the code of who staff here are, ``call_back`` a safe number or way, ``place``
    a kind of place, each empty where nothing is set.
    """

    organisation: str
    reporter: str = ""
    call_back: str = ""
    place: str = ""
    practice: bool = False

    def author(self, words: PageWords) -> Author:
        """The sender in *words*; a reporter without a word of its own is staff."""
        role = words.roles.get(self.reporter, words.staff)
        return Author(organisation=self.organisation, role=role, call_back=self.call_back)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindShown:
    """A kind of information: whether it may be said, and what would be said."""

    kind: InformationKind
    on: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceShown:
    """A service with why it fits, or why it does not."""

    fit: Fit
    answer: ReferralAnswer | None
    selected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralViewModel:
    """Everything the page shows. ``page`` is the summary, or why there is none yet.

    ``suggested`` are needs from the questions that nobody has put on the list. ``more_details``
    are all of them by name, also those that no page holds. ``lawful_basis`` is the law of the
    selected service's page as far as staff named it; None where none is asked for.
    """

    reference: str = ""
    needs: tuple[Need, ...] = ()
    more_needs: tuple[str, ...] = ()
    need_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    suggested: tuple[Need, ...] = ()
    details: Mapping[Detail, str] = field(default_factory=lambda: MappingProxyType({}))
    more_details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    services: tuple[ServiceShown, ...] = ()
    kinds: tuple[KindShown, ...] = ()
    until: date | None = None
    today: date = date.min
    page: Summary | NotReady | None = None
    lawful_basis: str | None = None
    left_out: tuple[InformationKind, ...] = ()
    needs_left_out: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def selected(self) -> ServiceShown | None:
        return next((service for service in self.services if service.selected), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """What was said so far; ahead of the store only while a commit is under way."""

    needs: tuple[Need, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    consents: Mapping[str, ServiceConsent] = field(default_factory=lambda: MappingProxyType({}))

    def consent(self, service: str) -> ServiceConsent:
        return self.consents.get(service) or ServiceConsent(service=service)


def draft_of(state: State) -> ReferralDraft:
    """The draft as it stands committed."""
    return ReferralDraft(
        needs=state.needs,
        details=MappingProxyType(dict(state.details)),
        consents=MappingProxyType({name: consent_of(state, name) for name in state.referrals}),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralOffers:
    """One screening's offers, seen with one service selected (by id; empty: none).

    Everything that the page is made from: equal offers make the same page.
    """

    material: Material
    suggested: tuple[Need, ...]
    fits: tuple[Fit, ...]
    draft: ReferralDraft
    selected: str
    sender: Sender
    words: PageWords
    today: date
    listed: tuple[str, ...] = NEEDS

    def prepared(self) -> Prepared | NotReady | None:
        """The page for the selected service; None where none is selected."""
        return self._prepared(self._case())

    def shown(self) -> ReferralViewModel:
        case = self._case()
        prepared = self._prepared(case)
        about = prepared if isinstance(prepared, Prepared) else None
        return ReferralViewModel(
            reference=self.material.reference,
            needs=self.draft.needs,
            more_needs=still_open(self.draft.needs, self.listed),
            need_names=self.words.needs,
            suggested=self.suggested,
            details=details_named(self.draft.details),
            more_details=self.draft.details,
            services=tuple(self._service_shown(fit) for fit in self.fits),
            kinds=self._kinds(case),
            until=self.draft.consent(self.selected).until,
            today=self.today,
            page=prepared.summary if isinstance(prepared, Prepared) else prepared,
            lawful_basis=self._lawful_basis(case),
            left_out=about.left_out if about else (),
            needs_left_out=about.needs_left_out if about else (),
            remarks=_remarks(about.summary) if about else (),
        )

    def _prepared(self, case: SummaryInput | None) -> Prepared | NotReady | None:
        if case is None:
            return None
        return prepare(
            case,
            self.draft.consent(self.selected),
            today=self.today,
            lawful_basis=self._lawful_basis(case) or "",
        )

    def _lawful_basis(self, case: SummaryInput | None) -> str | None:
        """Asked for once the person said yes, since it stands beside that and is none."""
        consent = self.draft.consent(self.selected)
        if case is None or not needs_lawful_basis(case.service):
            return None
        agreed = said_yes(consent.answer) and consent.withdrawn is None
        return consent.lawful_basis if agreed else None

    def _case(self) -> SummaryInput | None:
        fits = (fit.service for fit in self.fits)
        service = next((each for each in fits if each.id == self.selected), None)
        if service is None:
            return None
        return SummaryInput(
            material=self.material,
            service=service,
            author=self.sender.author(self.words),
            words=self.words,
        )

    def _service_shown(self, fit: Fit) -> ServiceShown:
        return ServiceShown(
            fit=fit,
            answer=self.draft.consent(fit.service.id).answer,
            selected=fit.service.id == self.selected,
        )

    def _kinds(self, case: SummaryInput | None) -> tuple[KindShown, ...]:
        if case is None:
            return ()
        agreed = self.draft.consent(self.selected).said_yes
        may_hold = tellable(case.service)
        return tuple(
            KindShown(kind=kind, on=kind in agreed, lines=said(kind, case))
            for kind in InformationKind
            if kind in may_hold
        )


def offers_of(
    state: State,
    intake: Intake,
    directory: Directory,
    draft: ReferralDraft,
    *,
    selected: str,
    sender: Sender,
    words: PageWords,
    at: datetime,
    say: Say = as_written,
    listed: tuple[str, ...] = NEEDS,
) -> ReferralOffers:
    """The offers as they stand; the first service is selected where *selected* is none of them."""
    facts = facts_of(state, intake, draft.details)
    fits = _fits(directory, draft, facts, at, selected)
    known = {fit.service.id for fit in fits}
    read = material_of(state, intake, place=sender.place, practice=sender.practice, say=say)
    return ReferralOffers(
        material=replace(read, wanted=draft.needs, details=details_named(draft.details)),
        suggested=() if draft.needs else suggested(state),
        fits=fits,
        draft=draft,
        selected=fits[0].service.id if fits and selected not in known else selected,
        sender=sender,
        words=words,
        today=at.date(),
        listed=listed,
    )


def _fits(
    directory: Directory, draft: ReferralDraft, facts: PersonFacts, at: datetime, selected: str
) -> tuple[Fit, ...]:
    """Services that fit, best first, then the others, and always those already answered for.

    Of a long list only the first are made ready; which stand behind them is told in numbers.
    """
    found = directory.search(draft.needs, facts, at, MOST_SHOWN)
    kept = {*draft.consents, selected}
    first = [*found.fitting, *found.others]
    known = {service.id for service in first}
    rest = [s for s in directory.services if s.id not in known and s.active]
    others = [s for s in rest if not any(n.id in s.offers for n in draft.needs)][:MOST_SHOWN]
    known |= {service.id for service in others}
    late = [s for s in directory.services if s.id in kept and s.id not in known]
    fits = [fit_of(s, draft.needs, facts, at) for s in (*first, *late, *others)]
    return tuple(sorted(fits, key=lambda fit: (not fit.takes, not fit.places)))


def _remarks(summary: Summary) -> tuple[Remark, ...]:
    return remarks(line for part in summary.parts for line in part.lines)
