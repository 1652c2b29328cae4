"""Decides what can be printed and says why not; keeps the site's words and the plan. No Qt."""

import typing as t
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.printing.kit.order import KitOrder, KitPaper, KitSite
from screenapp.printing.kit.sheet import DoesNotFit
from screenapp.printing.paper_size import PaperSize
from screenapp.vault import Service
from screenapp.vault.care.signs import HangingSign
from screenapp.workflow.kit_notices import KitNotice
from screenapp.workflow.kit_words import KitRefusal, PlaceKind, WhyNot
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts
    from screenapp.workflow.site import Site


class KitDesk(t.Protocol):
    """What this place needs of the service; `KitService` is one."""

    @property
    def kit_site(self) -> KitSite: ...
    @property
    def site(self) -> "Site": ...
    @property
    def page_parts(self) -> "PageParts": ...
    def save(self, site: KitSite) -> KitRefusal | None: ...
    def services(self) -> tuple[Service, ...]: ...
    def order(
        self,
        paper: KitPaper,
        languages: Sequence[str],
        *,
        size: PaperSize | None = None,
        service: str = "",
    ) -> KitOrder | KitRefusal: ...
    def printed(self, order: KitOrder) -> None: ...
    def plan(self) -> tuple[HangingSign, ...]: ...
    def notices(self) -> tuple[KitNotice, ...]: ...
    def put_up(
        self, paper: KitPaper, languages: Sequence[str], kind: PlaceKind, place: str
    ) -> KitRefusal | None: ...
    def take_down(self, sign: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class KitChoice:
    """What somebody chose to print."""

    paper: KitPaper
    languages: tuple[str, ...]
    size: PaperSize
    service: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KitViewModel:
    """What the page shows of the vault. ``leads``: whoever looks may change words and ticks."""

    site: KitSite
    size: PaperSize
    services: tuple[Service, ...]
    plan: tuple[HangingSign, ...]
    notices: tuple[KitNotice, ...]
    leads: bool


class KitView(t.Protocol):
    """What the presenter needs of the page."""

    def show_kit(self, kit: KitViewModel) -> None: ...
    def show_refused(self, refused: KitRefusal | None) -> None: ...
    def show_words_kept(self, refused: KitRefusal | None) -> None: ...
    def show_place_refused(self, refused: KitRefusal) -> None: ...
    def ask_for_place(self, order: KitOrder) -> None: ...
    def send_to_printer(self, order: KitOrder) -> bool: ...
    def show_saved(self, path: Path) -> None: ...
    def show_printed(self, *, done: bool) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class KitPresenter:
    """*leads*: whoever signed in may change the site's words. *drawn* makes the PDF of an order."""

    def __init__(
        self,
        view: KitView,
        desk: KitDesk,
        runner: Runner,
        *,
        leads: bool,
        drawn: Callable[[KitOrder], bytes],
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._leads, self._drawn = leads, drawn
        self._order: KitOrder | None = None

    def open(self) -> None:
        """Show everything as it stands in the vault."""
        self._runner.run(self._read, self._view.show_kit, self._view.show_problem)

    def look(self, choice: KitChoice) -> None:
        """Say whether *choice* can be printed."""
        self._ordered(choice, lambda _: self._view.show_refused(None))

    def save(self, choice: KitChoice) -> None:
        """Ask where the file of *choice* goes."""
        self._ordered(choice, self._ask)

    def print_paper(self, choice: KitChoice) -> None:
        """Send *choice* to the printer that the page shows."""
        self._ordered(choice, self._send)

    def place(self, path: Path) -> None:
        """Write what was ordered last to *path*, which is free."""
        order = self._order
        if order is None:
            return
        try:
            save_private(path, self._drawn(order), self._desk.page_parts)
        except DoesNotFit:
            self._view.show_refused(KitRefusal(why=WhyNot.NOT_FITTING))
        except OSError as error:
            self._view.show_not_saved(error)
        else:
            self._note(order)
            self._view.show_saved(path)

    def keep_words(self, site: KitSite) -> None:
        """Keep the site's own words and ticks, or say which of them cannot be."""
        self._runner.run(lambda: self._desk.save(site), self._words_kept, self._view.show_problem)

    def put_up(self, choice: KitChoice, kind: PlaceKind, place: str) -> None:
        """Note that the paper of *choice* hangs there since today."""

        def work() -> KitRefusal | None:
            return self._desk.put_up(choice.paper, choice.languages, kind, place)

        self._runner.run(work, self._hung, self._view.show_problem)

    def take_down(self, sign: str) -> None:
        """Note that it hangs no more."""
        self._runner.run(
            lambda: self._desk.take_down(sign), lambda _: self.open(), self._view.show_problem
        )

    def _read(self) -> KitViewModel:
        return KitViewModel(
            site=self._desk.kit_site,
            size=self._desk.site.paper,
            services=self._desk.services(),
            plan=self._desk.plan(),
            notices=self._desk.notices(),
            leads=self._leads,
        )

    def _ordered(self, choice: KitChoice, done: Callable[[KitOrder], None]) -> None:
        def told(order: KitOrder | KitRefusal) -> None:
            if isinstance(order, KitRefusal):
                self._view.show_refused(order)
            else:
                done(order)

        self._runner.run(
            lambda: self._desk.order(
                choice.paper, choice.languages, size=choice.size, service=choice.service
            ),
            told,
            self._view.show_problem,
        )

    def _ask(self, order: KitOrder) -> None:
        self._order = order
        self._view.show_refused(None)
        self._view.ask_for_place(order)

    def _send(self, order: KitOrder) -> None:
        self._view.show_refused(None)
        try:
            done = self._view.send_to_printer(order)
        except DoesNotFit:
            self._view.show_refused(KitRefusal(why=WhyNot.NOT_FITTING))
            return
        if done:
            self._note(order)
        self._view.show_printed(done=done)

    def _note(self, order: KitOrder) -> None:
        self._runner.run(lambda: self._desk.printed(order), lambda _: None, self._view.show_problem)

    def _words_kept(self, refused: KitRefusal | None) -> None:
        self._view.show_words_kept(refused)
        if refused is None:
            self.open()

    def _hung(self, refused: KitRefusal | None) -> None:
        if refused is None:
            self.open()
        else:
            self._view.show_place_refused(refused)
