"""A page of the window that somebody has been at since signing in."""

from collections.abc import Callable
from dataclasses import dataclass

from screenapp.ui.shell.page import Page


def _nothing() -> None:
    """Most pages have nothing to forget but themselves."""


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page; *come* begins it whenever somebody comes there, *forget* before it is let go of.

    The two are methods of its presenter, and hold it: Qt keeps only weak hold of a plain
    object's methods.
    """

    page: Page
    come: Callable[[], None]
    forget: Callable[[], None] = _nothing
