"""What one press costs the windows, counted: Python calls, redraws of a page, the theme asked.

Counts, not times: they are the same on every computer. Everything from the press until the
window has nothing left to do is counted; the commit runs in this thread and is part of it.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.figures import Figure, tell
from benchmarks.practice import NOON, long_cases, long_source, vault_in
from benchmarks.windows import screen_for_windows, settle
from screenapp.protocol.library import Library
from screenapp.referral.reading import material_of
from screenapp.screening.person import Person, Presence
from screenapp.ui.interview.message_bar import MessageBar
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.question_page import QuestionPage
from screenapp.ui.interview.view_models import YES
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.referral.place import referral_place
from screenapp.ui.referral.view_model import ReferralOffers
from screenapp.ui.shell import fonts, theme
from screenapp.vault import Service
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

ITEMS = 10
WIDE, TALL = 1096, 736


class Calls:
    """Counts the Python calls of this thread, all of them and by what is called."""

    def __init__(self) -> None:
        self.by_code: Counter[CodeType] = Counter()

    @property
    def all(self) -> int:
        """Every call."""
        return self.by_code.total()

    def of(self, function: Callable[..., object]) -> int:
        """Calls of *function* itself."""
        if not isinstance(function, FunctionType):
            raise TypeError(f"{function!r} is not written in Python")
        return self.by_code[function.__code__]

    def during(self, press: Callable[[], None]) -> None:
        """Count from *press* until the window has nothing left to do."""
        sys.setprofile(self._note)
        try:
            press()
            for _ in range(4):
                settle()
        finally:
            sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            self.by_code[frame.f_code] += 1


def measure() -> bool:
    """A need added, a service agreed to, and an answer given, each once."""
    with tempfile.TemporaryDirectory() as name, screen_for_windows() as app:
        fonts.load_first()
        theme.apply(app, theme.Scheme.LIGHT)
        folder = Path(name) / "protocols" / "bench"
        folder.mkdir(parents=True)
        (folder / "protocol.yaml").write_text(long_source(ITEMS, aloud=True), encoding="utf-8")
        (folder / "cases.yaml").write_text(long_cases(ITEMS), encoding="utf-8")
        vault = vault_in(Path(name) / "vault")
        screening_service = ScreeningService(vault, Library([folder.parent]), lambda: NOON)
        _list_services(screening_service)
        intake = screening_service.new_intake(
            person=Person(), trigger="universal", protocol="bench"
        )
        screening = screening_service.screening_of(intake.id)
        if screening is None:
            raise ValueError("the intake has no screening")
        figures = (
            *_answered(screening_service, screening),
            *_referred(screening_service, screening),
        )
        vault.close()
    return tell(*figures)


def _list_services(screening_service: ScreeningService) -> None:
    for name, need in (("harbour", "place_to_sleep"), ("fair-pay", "pay_or_work")):
        screening_service.save_service(
            Service(id=name, name=name, offers=(need,), languages=("en",))
        )


def _answered(screening_service: ScreeningService, screening: UUID) -> tuple[Figure, ...]:
    page = InterviewPage()
    presenter = InterviewPresenter(page, screening_service, ImmediateRunner(), lambda: NOON)
    page.introduce(presenter)
    _show(page)
    presenter.open(screening)
    settle()
    page.privacy.answers.row(Presence.ALONE.value).click()
    page.privacy.forward.click()
    settle()
    page.consent.answers.row(YES).click()
    page.consent.go_on.click()
    settle()
    if not page.question.isVisible():
        raise ValueError("the page does not stand at a question")
    calls = Calls()
    calls.during(lambda: QTest.keyClick(page.question, Qt.Key.Key_2))
    page.close()
    return (
        *_figures("an answer given", calls, QuestionPage.show_face),
        _count("an answer given: notices told what to say", calls.of(MessageBar.show_said)),
    )


def _referred(screening_service: ScreeningService, screening: UUID) -> tuple[Figure, ...]:
    page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOON)
    _show(page)
    presenter.open(screening)
    settle()
    QTest.mouseClick(page.needs.add, Qt.MouseButton.LeftButton)
    for _ in range(4):
        settle()
    need = page.needs.adding.buttons["place_to_sleep"]
    added = Calls()
    added.during(lambda: QTest.mouseClick(need, Qt.MouseButton.LeftButton))
    yes = page.services.answer.choices.button("accepted")
    agreed = Calls()
    agreed.during(lambda: QTest.mouseClick(yes, Qt.MouseButton.LeftButton))
    presenter.close()
    page.close()
    return tuple(
        figure
        for what, calls in (("a need added", added), ("a service agreed to", agreed))
        for figure in (
            *_figures(what, calls, ReferralPage.show_all),
            _count(f"{what}: materials read", calls.of(material_of)),
            _count(f"{what}: pages worked out", calls.of(ReferralOffers.shown)),
        )
    )


def _figures(what: str, calls: Calls, redraw: Callable[..., object]) -> tuple[Figure, ...]:
    redraws = Figure(what=f"{what}: redraws of the page", value=calls.of(redraw), unit="", reach=1)
    return (
        redraws,
        _count(f"{what}: theme asked for", calls.of(theme.current)),
        _count(f"{what}: Python calls", calls.all),
    )


def _count(what: str, number: int) -> Figure:
    return Figure(what=what, value=number, unit="")


def _show(page: QWidget) -> None:
    page.resize(WIDE, TALL)
    page.show()
    page.activateWindow()
    for _ in range(4):
        settle()
