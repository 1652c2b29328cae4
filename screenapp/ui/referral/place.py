"""The referral page with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.referral.presenter import ReferralPresenter, ReferralService
from screenapp.ui.referral.printing import printed
from screenapp.ui.referral.words import language, words
from screenapp.workflow.ports import Runner


def referral_place(
    screening_service: ReferralService, runner: Runner, clock: Callable[[], datetime]
) -> tuple[ReferralPage, ReferralPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter."""
    page = ReferralPage()
    presenter = ReferralPresenter(
        page,
        screening_service,
        runner,
        clock,
        words=words,
        printed=printed,
        language=language,
    )
    page.need_added.connect(presenter.add_need)
    page.suggestion_taken.connect(presenter.take_suggested)
    page.need_removed.connect(presenter.remove_need)
    page.need_moved.connect(presenter.move_need)
    page.detail_written.connect(presenter.write)
    page.noted.connect(presenter.note)
    page.service_chosen.connect(presenter.select)
    page.answered.connect(presenter.answer)
    page.kind_shared.connect(presenter.share)
    page.span_chosen.connect(presenter.hold_for)
    page.law_written.connect(presenter.rest_on)
    page.file_wanted.connect(presenter.want_file)
    page.file_placed.connect(presenter.save_to)
    page.words_changed.connect(presenter.refresh)
    return page, presenter
