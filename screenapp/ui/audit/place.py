"""The log with its presenter, introduced to one another."""

from collections.abc import Callable
from datetime import datetime

from screenapp.ui.audit.page import AuditPage
from screenapp.ui.audit.presenter import AuditPresenter, AuditService
from screenapp.workflow.ports import Runner


def audit_place(
    keeping: AuditService, runner: Runner, clock: Callable[[], datetime], left: Callable[[], None]
) -> tuple[AuditPage, AuditPresenter]:
    """A page and its presenter; *left* is called to go back. Keep both."""
    page = AuditPage()
    presenter = AuditPresenter(page, keeping, runner, clock)
    page.choice_made.connect(presenter.choose)
    page.verify_wanted.connect(presenter.verify)
    page.file_placed.connect(presenter.save)
    page.left.connect(left)
    return page, presenter
