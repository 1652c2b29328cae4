"""Every place somebody who signed in can go, each page made with its presenter.

Only Today is imported with it, since everybody comes there; the other pages when somebody first
goes to them: they take time and memory, and most shifts see none of them.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QObject

from screenapp.app.draft_report import DraftReport
from screenapp.app.hearing_desk import HearingDesk
from screenapp.app.made_page import MadePage
from screenapp.ui.shell.draft_binder import DraftBinder
from screenapp.ui.shell.machine import Machine
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.place import today_place
from screenapp.ui.widgets.urgent_help import tell_numbers
from screenapp.vault import Role
from screenapp.workflow import display
from screenapp.workflow.display import Display
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService
from screenapp.workflow.site import Site

if TYPE_CHECKING:
    from screenapp.ui.follow_up.page import FollowUpPage
    from screenapp.ui.follow_up.presenter import FollowUpPresenter
    from screenapp.ui.interview.page import InterviewPage
    from screenapp.ui.interview.presenter import InterviewPresenter
    from screenapp.ui.person.page import PersonPage
    from screenapp.ui.person.presenter import PersonPresenter
    from screenapp.ui.person.view_model import Ending
    from screenapp.ui.referral.page import ReferralPage
    from screenapp.ui.referral.presenter import ReferralPresenter

TODAY: Final = "today"
REVIEW: Final = "review"
PROTOCOLS: Final = "protocols"
SERVICES: Final = "services"
STAFF: Final = "staff"
SETTINGS: Final = "settings"
SIGNALS: Final = "signals"
CARDS: Final = "cards"
LOG: Final = "log"
HANDOVER: Final = "handover"
WISHES: Final = "wishes"
NOTICES: Final = "notices"
_HEARD_OF: Final = frozenset({"follow_up", "check", "notice"})
"""How the keys begin of what is owed and is kept on the page of what became of help."""


def _done(_outcome: object) -> None:
    """The audit log is kept in silence."""


class Navigator(QObject):
    """Lives from sign-in to lock. *drawn* applies a `Display`; *site_kept* is told of a site.

    *language* gives the worker's; *speak* makes the windows speak another, or with an empty
    text the worker's again; *machine* tells what this computer can do; *sign_out* ends it all.

    ``place`` is the rail's key of where somebody is; ``screening`` the one in hand, if any.
    """

    def __init__(
        self,
        window: MainWindow,
        screening_service: ScreeningService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        folder: Path,
        drawn: Callable[[Display], None],
        site_kept: Callable[[Site], None],
        language: Callable[[], str],
        speak: Callable[[str], None],
        machine: Callable[[], Machine],
        sign_out: Callable[[], None],
    ) -> None:
        super().__init__()
        self.place = ""
        self.screening: UUID | None = None
        self._window, self._screening_service = window, screening_service
        self._runner, self._clock = runner, clock
        self._folder, self._drawn, self._site_kept = folder, drawn, site_kept
        self._language, self._speak, self._machine = language, speak, machine
        self._sign_out = sign_out
        self._held: dict[str, MadePage] = {}
        self._today: TodayPage | None = None
        # Presenters are held here: Qt keeps only weak hold of a plain object's methods.
        self._held_interview: tuple[InterviewPage, InterviewPresenter] | None = None
        self._held_person: tuple[PersonPage, PersonPresenter] | None = None
        self._held_referral: tuple[ReferralPage, ReferralPresenter] | None = None
        self._held_follow_up: tuple[FollowUpPage, FollowUpPresenter] | None = None
        self._service = ""
        self._log_from: str = SETTINGS
        self._draft_report = DraftReport(window)
        self._drafts = DraftBinder(
            screening_service.drafts,
            runner,
            screening_service.may_show,
            kept=self._draft_report.kept,
            not_kept=self._draft_report.not_kept,
        )
        self._sound = HearingDesk(screening_service, runner, lambda: self.screening)

    # --- going ------------------------------------------------------------------------

    def go(self, place: str) -> None:
        """To a place of the rail; an unknown one is Settings."""
        self._put_aside()
        self.place = place
        name = place if place in self._RAIL else SETTINGS
        if name == SETTINGS:
            self._held.pop(SETTINGS, None)  # made anew: for what was changed elsewhere meanwhile
        self._show(name, name)

    def leave(self) -> bool:
        """Show what stays for the next shift before signing out; False when one may go at once.

        Pressed a second time, or by somebody who does not work with people, nothing is shown.
        """
        page = self._window.page
        listed = HANDOVER in self._held and page is self._held[HANDOVER].page
        if listed or not self._screening_service.works_with_people():
            return False
        self._hand_over_shift(leaving=True)
        return True

    def tell_lead(self) -> None:
        """Show what other leads did, before anything else."""
        self.place = TODAY
        self._show(NOTICES, "")

    def interview(self, screening: UUID, *, to_follow_up: bool = False) -> None:
        presenter = self._interview_with(screening)
        self._runner.run(
            lambda: self._screening_service.opened(screening), _done, presenter.not_saved
        )
        presenter.open(screening, to_follow_up=to_follow_up)

    def clear(self) -> None:
        """Let go of everything that may hold something said, staff's names, and figures.

        What was typed and not given yet is on its way to the vault before that.
        """
        self._drafts.end()
        self._sound.close()
        self._let_go()
        self.screening = None

    def _let_go(self) -> None:
        """Of every page, and of what its presenter holds."""
        if self._held_interview is not None:
            self._held_interview[1].forget()
        if self._held_person is not None:
            self._held_person[1].forget()
        if self._held_referral is not None:
            self._held_referral[1].close()
        if self._held_follow_up is not None:
            self._held_follow_up[1].close()
        self._held_interview = self._held_person = self._held_referral = self._today = None
        self._held_follow_up = None
        for made in self._held.values():
            made.forget()
        self._held.clear()

    def _put_aside(self) -> None:
        """The time away is no time of asking."""
        self._sound.close()
        left, self.screening = self.screening, None
        if left is not None:
            self._runner.run(lambda: self._screening_service.pause(left), _done, _done)

    def _show(self, name: str, key: str) -> None:
        """The page of that name, made if it is not; *key* is the rail's."""
        if name not in self._held:
            self._held[name] = self._PAGES[name](self)
        made = self._held[name]
        self._window.show_page(made.page, key)
        self._drafts.attend(made.page)
        made.come()

    # --- the pages by name --------------------------------------------------------------

    def _make_today(self) -> MadePage:
        page, presenter = today_place(
            self._screening_service,
            self._runner,
            self._clock,
            opened=self._open_intake,
            staff_language=self._language,
        )
        page.handover_wanted.connect(self._hand_over_shift)
        page.signal_wanted.connect(self._note_signal)
        self._today = page
        return MadePage(page, presenter.open)

    def _make_review(self) -> MadePage:
        from screenapp.ui.review.place import review_place

        page, presenter = review_place(
            self._screening_service, self._runner, self._clock, self._language
        )
        return MadePage(page, presenter.open)

    def _make_protocols(self) -> MadePage:
        from screenapp.ui.protocols.place import protocols_place

        page, presenter = protocols_place(
            self._screening_service, self._runner, self._clock, self._language
        )
        return MadePage(page, presenter.open, presenter.forget)

    def _make_services(self) -> MadePage:
        from screenapp.ui.services.place import services_place

        page, presenter = services_place(self._screening_service, self._runner, self._clock)
        page.cards_wanted.connect(self._open_cards)
        return MadePage(page, presenter.open)

    def _make_staff(self) -> MadePage:
        from screenapp.ui.staff.place import staff_place

        page, presenter = staff_place(self._screening_service.team, self._runner, self._open_log)
        return MadePage(page, presenter.open)

    def _make_settings(self) -> MadePage:
        from screenapp.ui.settings.place import settings_place

        page, presenter = settings_place(
            self._screening_service,
            self._runner,
            display.load(self._folder),
            language=self._language(),
            machine=self._machine(),
            save_display=self._save_display,
            apply_display=self._drawn,
            apply_site=self._site_kept,
            log_wanted=self._open_log,
        )
        return MadePage(page, presenter.refresh)

    def _make_signals(self) -> MadePage:
        from screenapp.ui.signals.place import signals_place

        page, presenter = signals_place(
            self._screening_service, self._runner, self._clock, self._to_today
        )
        return MadePage(page, presenter.open)

    def _make_cards(self) -> MadePage:
        from screenapp.ui.kit.place import kit_place

        leads = Role.LEAD in self._screening_service.me.roles
        page, presenter = kit_place(self._screening_service.kit, self._runner, leads=leads)
        return MadePage(page, presenter.open)

    def _open_cards(self) -> None:
        self.go(CARDS)

    def _make_log(self) -> MadePage:
        from screenapp.ui.audit.place import audit_place

        page, presenter = audit_place(
            self._screening_service.keeping, self._runner, self._clock, self._left_log
        )
        return MadePage(page, presenter.open)

    def _make_notices(self) -> MadePage:
        from screenapp.ui.staff.notices_page import notices_place

        page, presenter = notices_place(self._screening_service.team, self._runner, self._to_today)
        return MadePage(page, presenter.open)

    _RAIL: ClassVar = frozenset({TODAY, REVIEW, PROTOCOLS, SERVICES, CARDS, STAFF, SETTINGS})
    _PAGES: ClassVar[Mapping[str, Callable[["Navigator"], MadePage]]] = {
        TODAY: _make_today,
        REVIEW: _make_review,
        PROTOCOLS: _make_protocols,
        SERVICES: _make_services,
        STAFF: _make_staff,
        SETTINGS: _make_settings,
        SIGNALS: _make_signals,
        CARDS: _make_cards,
        LOG: _make_log,
        NOTICES: _make_notices,
    }

    # --- from one to another ------------------------------------------------------------

    def _open_intake(self, intake: UUID, screening: UUID | None, debt: str = "") -> None:
        """Who is in the room first, whatever is owed; without *screening* the latest one.

        *debt* is the key of what is owed: word from a service is kept on a page of its own.
        """
        kind, _, self._service = debt.partition(":")
        if screening is not None:
            self.interview(screening, to_follow_up=kind in _HEARD_OF)
        else:
            self._runner.run(
                lambda: self._screening_service.to_open(intake), self._go_on_with, self._not_opened
            )

    def _go_on_with(self, screening: UUID | None) -> None:
        if screening is not None:
            self.interview(screening)

    def _hand_over_shift(self, *, leaving: bool = False) -> None:
        from screenapp.ui.handover.place import handover_place

        self._put_aside()
        self.place = TODAY
        page, presenter = handover_place(
            self._screening_service,
            self._runner,
            self._clock,
            to_today=self._to_today,
            sign_out=self._sign_out,
        )
        self._held[HANDOVER] = MadePage(page, partial(presenter.open, leaving=leaving))
        page.start(leaving=leaving)
        self._show(HANDOVER, TODAY)

    def _not_opened(self, error: Exception) -> None:
        if self._today is not None:
            self._today.show_problem(error)

    def _note_signal(self) -> None:
        self._show(SIGNALS, TODAY)

    def _to_today(self, *_: object) -> None:
        self.go(TODAY)

    def _open_log(self) -> None:
        self._log_from = self.place
        self._show(LOG, self.place)

    def _left_log(self) -> None:
        self.go(self._log_from)

    def _save_display(self, wanted: Display) -> None:
        display.save(self._folder, wanted, self._screening_service.team.signs_display)

    # --- a screening ------------------------------------------------------------------

    def _interview_place(self) -> "tuple[InterviewPage, InterviewPresenter]":
        if self._held_interview is None:
            from screenapp.ui.interview.page import InterviewPage
            from screenapp.ui.interview.presenter import InterviewPresenter

            page = InterviewPage()
            presenter = InterviewPresenter(
                page, self._screening_service, self._runner, self._clock, self._language
            )
            page.introduce(presenter)
            page.left.connect(self._to_today)
            page.hand_over_wanted.connect(self._hand_over)
            page.referral_wanted.connect(self._to_referral)
            page.follow_up_wanted.connect(self._to_follow_up)
            page.wishes_wanted.connect(self._to_wishes)
            self._sound.join_interview(page)
            self._held_interview = (page, presenter)
        return self._held_interview

    def _interview_with(self, screening: UUID) -> "InterviewPresenter":
        page, presenter = self._interview_place()
        self._be_at(page, screening)
        return presenter

    def _be_at(self, page: Page, screening: UUID) -> None:
        self.place, self.screening = TODAY, screening
        self._window.show_page(page, TODAY)
        self._drafts.attend(page, screening)
        tell_numbers(page, self._runner, lambda: self._screening_service.site.urgent_call)

    def _hand_over(self, screening: object) -> None:
        from screenapp.ui.person.place import person_place

        if not isinstance(screening, UUID):
            return
        self._drafts.write()
        # Hidden pages of staff's hold names and references; what comes after makes its own.
        self._let_go()
        self._window.forget_pages()
        page, presenter = self._held_person = person_place(
            self._screening_service,
            self._runner,
            self._clock,
            handed_back=self._handed_back,
            speak=self._speak,
            hide=self._window.conceal,
            worker_language=self._language,
            drawn=display.load(self._folder),
            hearing=self._sound.begin(screening),
        )
        self._window.show_person(page)
        self._drafts.attend(page, screening, persons=True)
        presenter.open(screening)

    def _handed_back(self, screening: UUID, ending: "Ending") -> None:
        self._held_person = None
        self._window.leave_person()
        self._interview_with(screening).handed_back(screening, ending)

    def _to_wishes(self, screening: UUID) -> None:
        from screenapp.ui.wishes.place import wishes_place

        page, presenter = wishes_place(
            self._screening_service,
            self._runner,
            self._clock,
            left=self._back_from_referral,
            came_in=self._came_in_at_referral,
        )
        self._held[WISHES] = MadePage(page, presenter.forget, presenter.forget)
        self._be_at(page, screening)
        presenter.open(screening)

    def _to_referral(self, screening: object) -> None:
        if isinstance(screening, UUID):
            self._referral(screening)

    def _referral(self, screening: UUID) -> None:
        page, presenter = self._referral_place()
        self._be_at(page, screening)
        presenter.open(screening)

    def _referral_place(self) -> "tuple[ReferralPage, ReferralPresenter]":
        if self._held_referral is None:
            from screenapp.ui.referral.place import referral_place

            self._held_referral = referral_place(self._screening_service, self._runner, self._clock)
            self._held_referral[0].left.connect(self._back_from_referral)
            self._held_referral[0].came_in.connect(self._came_in_at_referral)
        return self._held_referral

    def _to_follow_up(self, screening: object) -> None:
        from screenapp.ui.follow_up.place import follow_up_place

        if not isinstance(screening, UUID):
            return
        self._held_follow_up = follow_up_place(self._screening_service, self._runner, self._clock)
        page, presenter = self._held_follow_up
        page.person_wanted.connect(self._back_from_referral)
        page.today_wanted.connect(self._to_today)
        page.came_in.connect(self._came_in_at_referral)
        self._be_at(page, screening)
        presenter.open(screening, self._service)

    def _came_in_at_referral(self) -> None:
        """Nothing of it stays on the screen: who is in the room is asked anew."""
        if self.screening is not None:
            page, presenter = self._interview_place()
            presenter.shut(self.screening)
            self._be_at(page, self.screening)

    def _back_from_referral(self) -> None:
        """To the result of the same screening, or to a question that is still open."""
        if self.screening is not None:
            self._interview_with(self.screening).come_back(self.screening)
