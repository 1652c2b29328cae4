"""The follow-up page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.follow_up.page import FollowUpPage
from screenapp.ui.follow_up.presenter import FollowUpDesk, FollowUpPresenter
from screenapp.ui.referral.printing import printed
from screenapp.ui.referral.words import words
from screenapp.workflow.ports import Runner


def follow_up_place(
    screening_service: FollowUpDesk, runner: Runner, clock: Callable[[], datetime]
) -> tuple[FollowUpPage, FollowUpPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter."""
    page = FollowUpPage()
    presenter = FollowUpPresenter(
        page, screening_service, runner, clock, words=words, printed=printed
    )
    page.recorded.connect(presenter.record)
    page.service_chosen.connect(presenter.select)
    page.again_wanted.connect(presenter.ask_again)
    page.undo_wanted.connect(presenter.undo)
    page.planned.connect(presenter.plan_checks)
    page.agreement.taken_back.connect(presenter.take_back)
    page.agreement.notice_wanted.connect(presenter.want_notice)
    page.agreement.saving.chosen.connect(presenter.save_notice)
    page.goals_kept.connect(presenter.say_goals)
    page.check_left_out.connect(presenter.leave_check)
    page.word_kept.connect(presenter.know_by)
    page.words_changed.connect(presenter.refresh)
    return page, presenter
