"""The page after a hard conversation. It reads whom to call, and keeps nothing."""

import typing as t
from collections.abc import Callable
from typing import TYPE_CHECKING

from screenapp.ui.aftercare.page import AftercarePage
from screenapp.workflow.ports import Runner

if TYPE_CHECKING:
    from screenapp.workflow.site import Site


class AftercareService(t.Protocol):
    """What it needs of the desk: to read, and nothing else."""

    @property
    def site(self) -> "Site": ...


def aftercare_place(
    screening_service: AftercareService, runner: Runner, left: Callable[[], None]
) -> tuple[AftercarePage, Callable[[], None]]:
    """A page, and what reads anew whom to call. *left* is a bound method."""
    page = AftercarePage()
    page.left.connect(left)

    def come() -> None:
        runner.run(
            lambda: screening_service.site.after_call,
            page.show_numbers,
            lambda _: page.show_numbers(""),
        )

    return page, come
