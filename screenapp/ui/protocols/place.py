"""The protocols page with its presenter, introduced to one another."""

import typing as t
from collections.abc import Callable
from datetime import datetime

from screenapp.ui.hearing.place import RecordingsDesk, recordings_place
from screenapp.ui.person.own_words import own_texts
from screenapp.ui.protocols.page import ProtocolsPage
from screenapp.ui.protocols.presenter import ProtocolsPresenter, ProtocolsService
from screenapp.workflow.ports import Runner


class ProtocolsDesk(ProtocolsService, RecordingsDesk, t.Protocol):
    """What the place and the import of recorded voices need; `ScreeningService` is one."""


def protocols_place(
    screening_service: ProtocolsDesk,
    runner: Runner,
    clock: Callable[[], datetime],
    language: Callable[[], str],
) -> tuple[ProtocolsPage, ProtocolsPresenter]:
    """A page and its presenter; *language* gives the worker's. Keep both."""
    page = ProtocolsPage()
    presenter = ProtocolsPresenter(page, screening_service, runner, clock, language)
    page.introduce(presenter)
    page.list.add_below(recordings_place(screening_service, runner, own_texts))
    return page, presenter
