"""Asks what became of a referral and keeps each answer at one press. No Qt."""

import typing as t
from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final
from uuid import UUID

from screenapp.referral.material import Author
from screenapp.referral.notice import NoticeInput, stop_notice
from screenapp.referral.summary import Summary
from screenapp.referral.words import PageWords
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    Command,
    Correct,
    FollowUp,
    PlanCheck,
    SayGoals,
    Settle,
    TakeBack,
)
from screenapp.screening.intake import Intake
from screenapp.screening.offers.goals import CHECK_MONTHS, GoalStep, OwnGoal, check_key
from screenapp.screening.offers.records import ReferralStatus
from screenapp.screening.state import State
from screenapp.ui.follow_up.view_model import (
    FollowUpCase,
    FollowUpViewModel,
    last_press,
    notice_key,
    view_model,
)
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private
from screenapp.workflow.site import Site

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts

UNDONE: Final = "undone"
"""The reason kept where somebody took back the press just made."""
_FILE_NAME: Final = "page"
_ASKED_AT: Final = time(9, 0)
_NEXT: Final[Mapping[ReferralStatus, int | None]] = MappingProxyType(
    {
        ReferralStatus.LEFT_BY_HAND: 1,
        ReferralStatus.READ_OUT: 1,
        ReferralStatus.CARRIED: 2,
        ReferralStatus.RECEIVED: 3,
        ReferralStatus.NOT_RECEIVED: 1,
        ReferralStatus.ATTENDED: 7,
        ReferralStatus.NOT_ATTENDED: 2,
        ReferralStatus.NOT_KNOWN: 2,
        ReferralStatus.NOT_REACHED: 2,
        ReferralStatus.GOT_IT: None,
        ReferralStatus.GOT_PART: None,
        ReferralStatus.GOT_NOTHING: None,
        ReferralStatus.TURNED_AWAY: None,
        ReferralStatus.HELPED: None,
        ReferralStatus.HELPED_A_LITTLE: None,
        ReferralStatus.DID_NOT_HELP: None,
        ReferralStatus.MADE_WORSE: None,
        ReferralStatus.PREFERS_NOT_TO_SAY: None,
        ReferralStatus.CHANGED_MIND: None,
        ReferralStatus.UNSAFE_TO_CALL: None,
        ReferralStatus.ASK_AGAIN: None,
    }
)
"""In how many days to ask again, unless somebody says otherwise; None: not by itself. Ours, no
source's."""
_DAYS_A_MONTH: Final = 30


class NamedService(t.Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class NamedMember(t.Protocol):
    @property
    def id(self) -> str: ...


class FollowUpDesk(t.Protocol):
    """What this place needs of the desk; `ScreeningService` is one."""

    @property
    def me(self) -> NamedMember: ...
    @property
    def organisation(self) -> str: ...
    @property
    def practice(self) -> bool: ...
    @property
    def site(self) -> Site: ...
    @property
    def page_parts(self) -> "PageParts": ...
    def state(self, screening: UUID) -> State: ...
    def intake(self, intake: UUID) -> Intake: ...
    def services(self) -> tuple[NamedService, ...]: ...
    def staff_names(self) -> Mapping[str, str]: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...
    def know_by(self, screening: UUID, code_word: str) -> None: ...


class FollowUpView(t.Protocol):
    """What the presenter needs of the page."""

    def show_all(self, shown: FollowUpViewModel) -> None: ...
    def show_refusal(self, why: Refusal) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def show_kept(self) -> None: ...
    def ask_where(self, name: str) -> None: ...
    def show_saved(self) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...


class FollowUpPresenter:
    """One screening's referrals, one shown at a time. Nothing is shown before `open`."""

    def __init__(
        self,
        view: FollowUpView,
        screening_service: FollowUpDesk,
        runner: Runner,
        clock: Callable[[], datetime],
        *,
        words: Callable[[], PageWords],
        printed: Callable[[Summary], bytes],
    ) -> None:
        self._view, self._service = view, screening_service
        self._runner, self._clock = runner, clock
        self._words, self._printed = words, printed
        self._screening: UUID | None = None
        self._case: FollowUpCase | None = None
        self._selected = ""
        self._busy = False

    def open(self, screening: UUID, service: str = "") -> None:
        """Show what became of *service*; empty: the first that is still to be heard of."""
        self.close()
        self._screening, self._selected = screening, service
        self._runner.run(lambda: self._read(screening), self._opened, self._view.show_problem)

    def close(self) -> None:
        """Forget everything, as when the window locks."""
        self._screening, self._case, self._selected, self._busy = None, None, "", False
        self._view.show_all(FollowUpViewModel())

    def refresh(self) -> None:
        """Show everything anew, as after a change of language."""
        self._show()

    def select(self, service: str) -> None:
        self._selected = service
        self._show()

    def record(self, status: ReferralStatus, words: str = "") -> None:
        """*status* was learnt; *words* are the person's, or staff's for the next time."""
        days = _NEXT[status]
        next_at = self.in_days(days) if days is not None else None
        self._follow(FollowUp(service=self._shown, status=status, words=words, next_at=next_at))

    def ask_again(self, days: int, note: str = "") -> None:
        """In *days* from today, at nine in the morning."""
        command = FollowUp(
            service=self._shown,
            status=ReferralStatus.ASK_AGAIN,
            words=note,
            next_at=self.in_days(days),
        )
        self._follow(command)

    def undo(self) -> None:
        """The press just made is taken back; that needs nobody else."""
        made = last_press(self._case.state) if self._case is not None else None
        if made is not None:
            self._act(Correct(of=made, reason=UNDONE))

    def take_back(self) -> None:
        """The person takes back what they agreed to about the service that is shown."""
        if self._shown:
            self._selected = self._shown
            self._act(TakeBack(service=self._selected))

    def want_notice(self) -> None:
        """Ask where the page for the service goes that says so."""
        if self._case is not None and self._taken_back() is not None:
            self._view.ask_where(_FILE_NAME)

    def save_notice(self, path: Path) -> None:
        """Write it, and keep that the service is told."""
        screening, back, service = self._screening, self._taken_back(), self._shown
        if screening is None or back is None:
            return
        content = self._printed(stop_notice(back))

        def work() -> tuple[State | Refusal, FollowUpCase]:
            save_private(path, content, self._service.page_parts)
            done = Settle(what=notice_key(service), done=True, reason="")
            return self._service.act(screening, done), self._read(screening)

        self._busy = True
        self._runner.run(work, self._saved, self._not_saved)

    def _taken_back(self) -> NoticeInput | None:
        """What the notice is made from; None where nothing was taken back."""
        case, service = self._case, self._shown
        referral = case.state.referrals.get(service) if case is not None else None
        if case is None or referral is None or referral.taken_back_at is None:
            return None
        site, words = self._service.site, self._words()
        return NoticeInput(
            service=case.services.get(service, service),
            reference=case.reference,
            taken_back=referral.taken_back_at.astimezone().date(),
            pages=tuple(copy.at.astimezone().date() for copy in referral.copies),
            author=Author(
                organisation=self._service.organisation,
                role=words.roles.get(site.reporter, words.staff),
                call_back=site.call_back,
            ),
            words=words,
            practice=self._service.practice,
        )

    def _saved(self, done: tuple[State | Refusal, FollowUpCase]) -> None:
        _, case = done
        self._busy = False
        if case.state.screening == self._screening:
            self._case = case
            self._show()
            self._view.show_saved()

    def _not_saved(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)

    def plan_checks(self) -> None:
        """The person agreed to be asked after one, three and six months."""
        now = self._clock()
        self._act(
            *(PlanCheck(months=m, at=now + timedelta(days=m * _DAYS_A_MONTH)) for m in CHECK_MONTHS)
        )

    def say_goals(self, months: int, goals: Mapping[OwnGoal, GoalStep]) -> None:
        self._act(SayGoals(months=months, goals=goals))

    def leave_check(self, months: int, reason: str) -> None:
        """The check after *months* is not asked, for *reason*."""
        self._act(Settle(what=check_key(months), done=False, reason=reason))

    def know_by(self, code_word: str) -> None:
        """The person is found by *code_word* from now on; empty: no more."""
        case, screening = self._case, self._screening
        if case is None or screening is None or case.state.intake is None or self._busy:
            return

        def work() -> FollowUpCase:
            self._service.know_by(screening, code_word)
            return self._read(screening)

        self._busy = True
        self._runner.run(work, self._kept_word, self._failed)

    def in_days(self, days: int) -> datetime:
        """Nine in the morning where the program runs, *days* from today."""
        local = self._clock().astimezone()
        return datetime.combine(local.date() + timedelta(days=days), _ASKED_AT).astimezone()

    @property
    def _shown(self) -> str:
        if self._case is None:
            return ""
        return view_model(self._case, self._selected, self._clock().date()).service

    def _follow(self, command: FollowUp) -> None:
        if command.service:
            self._selected = command.service
            self._act(command)

    def _act(self, *commands: Command) -> None:
        screening = self._screening
        if screening is None or self._busy:
            return
        self._busy = True
        self._runner.run(
            lambda: (self._service.act(screening, *commands), self._read(screening)),
            self._done,
            self._failed,
        )

    def _done(self, done: tuple[State | Refusal, FollowUpCase]) -> None:
        result, case = done
        self._busy = False
        if case.state.screening != self._screening:
            return
        self._case = case
        self._show(last_press(case.state))
        if isinstance(result, Refusal):
            self._view.show_refusal(result)
        else:
            self._view.show_kept()

    def _kept_word(self, case: FollowUpCase) -> None:
        self._busy = False
        self._opened(case)
        self._view.show_kept()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._view.show_problem(error)

    def _read(self, screening: UUID) -> FollowUpCase:
        state = self._service.state(screening)
        if state.intake is None:
            raise ValueError("a screening without an intake has no referral")
        intake = self._service.intake(state.intake)
        return FollowUpCase(
            state=state,
            reference=intake.reference,
            code_word=intake.code_word,
            services={service.id: service.name for service in self._service.services()},
            names=self._service.staff_names(),
            me=self._service.me.id,
        )

    def _opened(self, case: FollowUpCase) -> None:
        if case.state.screening == self._screening:
            self._case = case
            self._show()

    def _show(self, undo: UUID | None = None) -> None:
        """Nothing of it stands on the screen unless the room was asked in this sitting."""
        if self._case is not None and self._case.state.may_show:
            today = self._clock().astimezone().date()
            self._view.show_all(view_model(self._case, self._selected, today, undo))
