"""Today with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from screenapp.screening.intake import shift_at
from screenapp.ui.today.page import TodayPage
from screenapp.ui.today.presenter import TodayPresenter, TodayService
from screenapp.workflow.ports import Runner


def today_place(
    screening_service: TodayService,
    runner: Runner,
    clock: Callable[[], datetime],
    *,
    opened: Callable[[UUID, UUID | None, str], None],
    staff_language: Callable[[], str],
) -> tuple[TodayPage, TodayPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter.

    *opened*, a bound method, is given an intake that is wanted, its screening if it has one, and
    the key of what is owed, empty where nothing is.
    """
    page = TodayPage()
    presenter = TodayPresenter(
        page,
        screening_service,
        runner,
        clock,
        shift_at=shift_at,
        opened=opened,
        staff_language=staff_language,
    )
    page.row_wanted.connect(presenter.do)
    page.row_left.connect(presenter.left_before_contact)
    page.row_unable.connect(presenter.cannot_go)
    page.row_returned.connect(presenter.came_back)
    page.new_wanted.connect(presenter.new)
    page.form_wanted.connect(presenter.open_form)
    page.form_left.connect(presenter.close_form)
    page.begun.connect(presenter.begin)
    page.age_typed.connect(presenter.type_age)
    page.protocol_chosen.connect(presenter.choose_protocol)
    page.find_wanted.connect(presenter.find)
    page.minute_passed.connect(presenter.minute_passed)
    page.closed_wanted.connect(presenter.toggle_closed)
    return page, presenter
