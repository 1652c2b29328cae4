"""The page of cards and signs with its presenter, introduced to one another."""

from screenapp.ui.kit.page import KitPage
from screenapp.ui.kit.presenter import KitDesk, KitPresenter
from screenapp.ui.kit.printing import saved
from screenapp.workflow.ports import Runner


def kit_place(desk: KitDesk, runner: Runner, *, leads: bool) -> tuple[KitPage, KitPresenter]:
    """A page and its presenter. Keep both: nothing else holds the presenter."""
    page = KitPage()
    presenter = KitPresenter(page, desk, runner, leads=leads, drawn=saved)
    page.looked_at.connect(presenter.look)
    page.save_wanted.connect(presenter.save)
    page.print_wanted.connect(presenter.print_paper)
    page.placed.connect(presenter.place)
    page.words.filled.connect(presenter.keep_words)
    page.plan.put_up_wanted.connect(presenter.put_up)
    page.plan.down_wanted.connect(presenter.take_down)
    return page, presenter
