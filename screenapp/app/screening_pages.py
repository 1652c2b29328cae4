"""The pages of one person: the interview, their own side, the referral, what came of it, who asks.

Each is made when somebody first goes there, and let go of with the person.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from screenapp.app.draft_report import DraftReport
from screenapp.app.hearing_desk import HearingDesk
from screenapp.ui.shell.draft_binder import DraftBinder
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page
from screenapp.ui.widgets.urgent_help import tell_numbers
from screenapp.workflow import display
from screenapp.workflow.ports import Runner
from screenapp.workflow.screening_service import ScreeningService

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
    from screenapp.ui.wishes.page import WishesPage
    from screenapp.ui.wishes.presenter import WishesPresenter
    from screenapp.ui.written.page import WrittenPaperPage
    from screenapp.ui.written.presenter import WrittenPresenter


def _done(_outcome: object) -> None:
    """The audit log is kept in silence."""


class ScreeningPages(QObject):
    """``screening`` is the one in hand, if any.

    *go* leads to a place of the rail, of which *today* is where people are; *arrived* is told
    whenever somebody comes to a person, and *others_go* lets go of every other page.
    """

    def __init__(
        self,
        window: MainWindow,
        screening_service: ScreeningService,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        folder: Path,
        language: Callable[[], str],
        speak: Callable[[str], None],
        today: str,
        go: Callable[[str], None],
        arrived: Callable[[], None],
        others_go: Callable[[], None],
    ) -> None:
        super().__init__()
        self.screening: UUID | None = None
        self._window, self._screening_service = window, screening_service
        self._runner, self._clock, self._folder = runner, clock, folder
        self._language, self._speak, self._today = language, speak, today
        self._go, self._arrived, self._others_go = go, arrived, others_go
        # Presenters are held here: Qt keeps only weak hold of a plain object's methods.
        self._held_interview: tuple[InterviewPage, InterviewPresenter] | None = None
        self._held_person: tuple[PersonPage, PersonPresenter] | None = None
        self._held_referral: tuple[ReferralPage, ReferralPresenter] | None = None
        self._held_follow_up: tuple[FollowUpPage, FollowUpPresenter] | None = None
        self._held_wishes: tuple[WishesPage, WishesPresenter] | None = None
        self._held_paper: tuple[WrittenPaperPage, WrittenPresenter] | None = None
        self._service = ""
        self._draft_report = DraftReport(window)
        self.drafts = DraftBinder(
            screening_service.drafts,
            runner,
            screening_service.may_show,
            kept=self._draft_report.kept,
            not_kept=self._draft_report.not_kept,
        )
        self.sound = HearingDesk(screening_service, runner, lambda: self.screening)

    def interview(self, screening: UUID, *, to_follow_up: bool = False, service: str = "") -> None:
        """Who is in the room first; *to_follow_up*: then what came of help from *service*."""
        self._service = service
        presenter = self._interview_with(screening)
        self._runner.run(
            lambda: self._screening_service.opened(screening), _done, presenter.not_saved
        )
        presenter.open(screening, to_follow_up=to_follow_up)

    def put_aside(self) -> None:
        """The time away is no time of asking."""
        self.sound.close()
        left, self.screening = self.screening, None
        if left is not None:
            self._runner.run(lambda: self._screening_service.pause(left), _done, _done)

    def end(self) -> None:
        """Let go of everything; what was typed and not given yet is on its way to the vault."""
        self.drafts.end()
        self.sound.close()
        self.let_go()
        self.screening = None

    def let_go(self) -> None:
        """Of every page of a person, and of what its presenter holds."""
        if self._held_interview is not None:
            self._held_interview[1].forget()
        if self._held_person is not None:
            self._held_person[1].forget()
        if self._held_referral is not None:
            self._held_referral[1].close()
        if self._held_follow_up is not None:
            self._held_follow_up[1].close()
        if self._held_wishes is not None:
            self._held_wishes[1].forget()
        if self._held_paper is not None:
            self._held_paper[1].forget()
        self._held_paper = None
        self._held_interview = self._held_person = self._held_referral = None
        self._held_follow_up = self._held_wishes = None

    def _to_today(self, *_: object) -> None:
        self._go(self._today)

    def _interview_place(self) -> "tuple[InterviewPage, InterviewPresenter]":
        if self._held_interview is None:
            from screenapp.app.interview_place import interview_place

            self._held_interview = interview_place(
                self._screening_service,
                self._runner,
                self._clock,
                self._language,
                left=self._to_today,
                hand_over=self._hand_over,
                referral=self._to_referral,
                follow_up=self._to_follow_up,
                wishes=self._to_wishes,
                paper=self._to_paper,
                place=self._go,
            )
            self.sound.join_interview(self._held_interview[0])
        return self._held_interview

    def _interview_with(self, screening: UUID) -> "InterviewPresenter":
        page, presenter = self._interview_place()
        self._be_at(page, screening)
        return presenter

    def _be_at(self, page: Page, screening: UUID) -> None:
        self.screening = screening
        self._arrived()
        self._window.show_page(page, self._today)
        self.drafts.attend(page, screening)
        tell_numbers(page, self._runner, lambda: self._screening_service.site.urgent_call)

    def _hand_over(self, screening: object) -> None:
        from screenapp.ui.person.place import person_place

        if not isinstance(screening, UUID):
            return
        self.drafts.write()
        # Hidden pages of staff's hold names and references; what comes after makes its own.
        self._others_go()
        self.let_go()
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
            hearing=self.sound.begin(screening),
            afterwards=(self._screening_service.keeping.afterwards, screening),
        )
        self._window.show_person(page)
        self.drafts.attend(page, screening, persons=True)
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
        self._held_wishes = (page, presenter)
        self._be_at(page, screening)
        presenter.open(screening)

    def _to_paper(self, screening: UUID) -> None:
        from screenapp.ui.written.place import written_place

        page, presenter = self._held_paper = written_place(
            self._screening_service,
            self._runner,
            left=self._back_from_referral,
            came_in=self._came_in_at_referral,
        )
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
