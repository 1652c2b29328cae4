"""Takes an offer of services from the person's needs to the page that leaves. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final
from uuid import UUID

from screenapp.protocol.model import Protocol
from screenapp.protocol.wording import Worded
from screenapp.referral.consent import InformationKind, ServiceConsent, said_yes
from screenapp.referral.matching import Directory
from screenapp.referral.material import Detail
from screenapp.referral.needs import moved
from screenapp.referral.services import ServiceRecord
from screenapp.referral.site_needs import SiteNeeds, site_needs
from screenapp.referral.summary import Prepared, Summary
from screenapp.referral.words import PageWords
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    AnswerReferral,
    Command,
    MakePage,
    OfferReferral,
    SayLawfulBasis,
    StateNeeds,
)
from screenapp.screening.intake import Intake
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.state import State
from screenapp.ui.referral.view_model import (
    ReferralDraft,
    ReferralOffers,
    ReferralViewModel,
    Sender,
    draft_of,
    offers_of,
)
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private
from screenapp.workflow.site import Site

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


USUAL_DAYS: Final = 7
_UNNAMED_UNIT: Final = Site().unit


class ReferralService(t.Protocol):
    """What this place needs of the desk."""

    @property
    def page_parts(self) -> "PageParts": ...
    @property
    def organisation(self) -> str: ...
    @property
    def practice(self) -> bool: ...
    @property
    def site(self) -> Site: ...
    def state(self, screening: UUID) -> State: ...
    def intake(self, intake: UUID) -> Intake: ...
    def services(self) -> tuple[ServiceRecord, ...]: ...
    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...
    def exported(self, screening: UUID, service: str) -> None: ...


class ReferralView(t.Protocol):
    """What the presenter needs of the page."""

    def show_all(self, shown: ReferralViewModel) -> None: ...
    def show_refusal(self, why: Refusal) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def ask_where(self, name: str) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    state: State
    intake: Intake
    directory: Directory
    needs: SiteNeeds
    sender: Sender


class ReferralPresenter:
    """Keeps one screening's draft. *words* and *clock* are asked anew each time, and *language*:
    the page's (BCP 47), empty for the protocol's own."""

    def __init__(
        self,
        view: ReferralView,
        screening_service: ReferralService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        words: Callable[[], PageWords],
        printed: Callable[[Summary], bytes],
        language: Callable[[], str] = str,
    ) -> None:
        self._view, self._screening_service, self._runner, self._clock = (
            view,
            screening_service,
            runner,
            clock,
        )
        self._words, self._printed, self._language = words, printed, language
        self._screening: UUID | None = None
        self._state: State | None = None
        self._loaded: _Loaded | None = None
        self._draft = ReferralDraft()
        self._selected = ""
        self._under_way = 0
        self._made_from: ReferralOffers | None = None
        self._on_page = ReferralViewModel()

    def open(self, screening: UUID) -> None:
        """Show *screening*; what another one left here is gone at once."""
        self.close()
        self._screening = screening
        self._runner.run(lambda: self._load(screening), self._opened, self._view.show_problem)

    def close(self) -> None:
        """Forget everything, as when the window locks."""
        self._screening, self._state, self._loaded = None, None, None
        self._draft, self._selected, self._under_way = ReferralDraft(), "", 0
        self._show(None)

    def refresh(self) -> None:
        """Show everything anew, as after a change of language."""
        self._show(self._board())

    def add_need(self, need: str, text: str = "") -> None:
        self._state_needs((*self._draft.needs, Need(id=need, text=text.strip())))

    def take_suggested(self) -> None:
        """What the person asked for in the questions becomes the list."""
        board = self._board()
        needs = board.suggested if board else ()
        if needs:
            self._state_needs(needs)

    def remove_need(self, place: int) -> None:
        needs = self._draft.needs
        self._state_needs(needs[:place] + needs[place + 1 :])

    def move_need(self, place: int, to: int) -> None:
        self._state_needs(moved(self._draft.needs, place, to))

    def write(self, detail: Detail, text: str) -> None:
        """What the person said under *detail*; the same as before changes nothing."""
        self.note(detail.value, text)

    def note(self, name: str, text: str) -> None:
        """The same for a detail that no page holds, by its *name*; empty takes it off."""
        if text.strip() == self._draft.details.get(name, ""):
            return
        details = {**self._draft.details, name: text.strip()}
        kept = MappingProxyType({name: said for name, said in details.items() if said})
        self._draft = replace(self._draft, details=kept)
        self._commit(StateNeeds(needs=self._draft.needs, details=kept))

    def select(self, service: str) -> None:
        """Turn to *service*."""
        self._selected = service
        self.refresh()

    def answer(self, answer: ReferralAnswer) -> None:
        """What the person said to the selected service. A no takes back what was agreed."""
        before = self._draft.consent(self._selected)
        if said_yes(answer):
            until = before.until or self._today + timedelta(days=USUAL_DAYS)
            kinds = before.said_yes
        else:
            until, kinds = None, frozenset()
            before = replace(before, lawful_basis="")
        self._agree(replace(before, answer=answer, said_yes=kinds, until=until))

    def share(self, kind: InformationKind, may_say: bool) -> None:
        """Whether the selected service may be told *kind*."""
        before = self._draft.consent(self._selected)
        if before.withdrawn is not None:
            return  # only a new yes brings back what was taken back
        kinds = before.said_yes | {kind} if may_say else before.said_yes - {kind}
        self._agree(replace(before, said_yes=kinds))

    def hold_for(self, days: int) -> None:
        """The consent to the selected service ends *days* from today."""
        before = self._draft.consent(self._selected)
        if before.withdrawn is not None:
            return
        self._agree(replace(before, until=self._today + timedelta(days=days)))

    def rest_on(self, service: str, lawful_basis: str) -> None:
        """The law or order that a page for *service* rests on; empty takes it off.

        Without a yes that stands it is nothing: it never stands in for one.
        """
        before = self._draft.consent(service)
        plain = lawful_basis.strip()
        if plain == before.lawful_basis or not said_yes(before.answer) or before.withdrawn:
            return
        resting = replace(before, lawful_basis=plain)
        consents = MappingProxyType({**self._draft.consents, before.service: resting})
        self._draft = replace(self._draft, consents=consents)
        self._commit(SayLawfulBasis(service=before.service, lawful_basis=plain))

    def want_file(self) -> None:
        """Ask where the page goes, once it is known that there is one."""
        if self._prepare_file() is not None and self._loaded is not None:
            self._view.ask_where(_file_name(self._loaded.intake.reference))

    def save_to(self, path: Path) -> None:
        """Write the page as it stands now, and record that it left."""
        content = self._prepare_file()
        screening, service = self._screening, self._selected
        if content is None or screening is None:
            return

        def work() -> Path:
            save_private(path, content, self._screening_service.page_parts)
            try:
                self._record(screening, service)
            except Exception:
                path.unlink(missing_ok=True)  # nothing leaves without a record of it
                raise
            return path

        self._runner.run(work, self._view.show_saved, self._not_saved)

    def _record(self, screening: UUID, service: str) -> None:
        """With the person, so that it can be said later what has left; and in the log."""
        made = self._screening_service.act(screening, MakePage(service=service))
        if isinstance(made, Refusal):
            raise ValueError(f"a page that was not agreed to: {made.value}")
        self._screening_service.exported(screening, service)

    @property
    def _today(self) -> date:
        return self._clock().date()

    def _load(self, screening: UUID) -> "_Loaded":
        state = self._screening_service.state(screening)
        if state.intake is None:
            raise ValueError("a screening without an intake cannot be referred")
        site = self._screening_service.site
        return _Loaded(
            state=state,
            intake=self._screening_service.intake(state.intake),
            directory=Directory(self._screening_service.services()),
            needs=site_needs(site.needs),
            sender=Sender(
                organisation=self._screening_service.organisation,
                reporter=site.reporter,
                call_back=site.call_back,
                place=site.unit if site.unit != _UNNAMED_UNIT else "",
                practice=self._screening_service.practice,
            ),
        )

    def _opened(self, loaded: "_Loaded") -> None:
        if loaded.state.screening != self._screening:
            return
        self._state, self._loaded = loaded.state, loaded
        self._draft = draft_of(loaded.state)
        self.refresh()

    def _state_needs(self, needs: tuple[Need, ...]) -> None:
        self._draft = replace(self._draft, needs=needs)
        self._commit(StateNeeds(needs=needs, details=self._draft.details))

    def _agree(self, consent: ServiceConsent) -> None:
        if consent.answer is None:
            return
        offered = consent.service in self._draft.consents
        agreed = replace(consent, given=consent.given or self._today)
        consents = MappingProxyType({**self._draft.consents, consent.service: agreed})
        self._draft = replace(self._draft, consents=consents)
        said_to = AnswerReferral(
            service=consent.service,
            answer=consent.answer,
            share=tuple(kind.value for kind in InformationKind if kind in consent.said_yes),
            until=consent.until,
        )
        offer = () if offered else (OfferReferral(service=consent.service),)
        self._commit(*offer, said_to)

    def _commit(self, *commands: Command) -> None:
        """Show the draft at once and commit it; only a refusal or a failure takes it back."""
        screening = self._screening
        if screening is None:
            return
        self._under_way += 1
        self.refresh()
        self._runner.run(
            lambda: (screening, self._screening_service.act(screening, *commands)),
            self._committed,
            self._not_committed,
        )

    def _committed(self, done: tuple[UUID, State | Refusal]) -> None:
        screening, result = done
        if screening != self._screening:
            return
        self._under_way -= 1
        if isinstance(result, Refusal):
            self._go_back()
            self._view.show_refusal(result)
            return
        self._state = result
        if not self._under_way:
            self._draft = draft_of(result)
            self._show_what_was_kept()

    def _not_committed(self, error: Exception) -> None:
        self._under_way = max(0, self._under_way - 1)
        self._go_back()
        self._view.show_problem(error)

    def _go_back(self) -> None:
        if self._state is not None:
            self._draft = draft_of(self._state)
        self.refresh()

    def _show_what_was_kept(self) -> None:
        """Draw only what the commit made other than it was foreseen; mostly nothing."""
        board = self._board()
        if board == self._made_from:
            return
        shown = board.shown() if board else ReferralViewModel()
        self._made_from = board
        if shown != self._on_page:
            self._draw(shown)

    def _show(self, board: ReferralOffers | None) -> None:
        self._made_from = board
        self._draw(board.shown() if board else ReferralViewModel())

    def _draw(self, shown: ReferralViewModel) -> None:
        self._on_page = shown
        self._view.show_all(shown)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)

    def _prepare_file(self) -> bytes | None:
        board = self._board()
        prepared = board.prepared() if board else None
        return self._printed(prepared.summary) if isinstance(prepared, Prepared) else None

    def _board(self) -> ReferralOffers | None:
        """The offers as they stand; selects the first service while none is."""
        if self._state is None or self._loaded is None:
            return None
        needs = self._loaded.needs
        board = offers_of(
            self._state,
            self._loaded.intake,
            self._loaded.directory,
            self._draft,
            selected=self._selected,
            sender=self._loaded.sender,
            words=needs.worded(self._words(), self._language()),
            listed=needs.listed,
            at=self._clock().astimezone(),
            say=self._say,
        )
        self._selected = board.selected
        return board

    def _say(self, path: str, source: str) -> str:
        """Words of the protocol for the page; its own after those that nobody has reviewed."""
        if self._state is None:
            return source
        protocol, language = self._state.protocol, self._language()
        found = self._screening_service.words(protocol, path, source, language)
        unread = not found.reviewed and found.text != source
        return f"{found.text} ({source})" if unread and language else found.text


def _file_name(reference: str) -> str:
    """A name that says nothing but the reference."""
    plain = "".join(c for c in reference if c.isascii() and c.isalnum())
    return f"page-{plain}" if plain else "page"
