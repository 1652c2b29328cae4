"""The staff page with its presenter, introduced to one another."""

from collections.abc import Callable

from screenapp.ui.staff.page import StaffPage
from screenapp.ui.staff.presenter import StaffPageService, StaffPresenter
from screenapp.workflow.ports import Runner


def staff_place(
    team: StaffPageService, runner: Runner, log_wanted: Callable[[], None]
) -> tuple[StaffPage, StaffPresenter]:
    """A page and its presenter; *log_wanted* is called to go to the log. Keep both."""
    page = StaffPage()
    presenter = StaffPresenter(page, team, runner)
    page.add_wanted.connect(presenter.add)
    page.change_wanted.connect(presenter.change)
    page.removal_wanted.connect(presenter.ask_removal)
    page.newcomer_given.connect(presenter.save_new)
    page.roles_given.connect(presenter.save_roles)
    page.passphrase_given.connect(presenter.rekey)
    page.removal_given.connect(presenter.remove)
    page.removing.look_wanted.connect(presenter.look)
    page.copy_unwanted.connect(presenter.forget_copy)
    page.list_wanted.connect(presenter.open)
    page.rights_wanted.connect(presenter.show_rights)
    page.log_wanted.connect(log_wanted)
    return page, presenter
