"""Answer given to committed and next question painted, in a protocol of 200 questions.

A digit and Enter, pressed at once: two commits, one after another, and a page drawn anew.
The clock runs from the digit to the end of the painting. Before it, the page stands for as long
as a press needs in order to be taken.
"""

import tempfile
import time
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.figures import Figure, median, percentile, tell
from benchmarks.practice import long_cases, long_source, vault_in
from benchmarks.windows import screen_for_windows, settle, until
from screenapp.protocol.library import Library
from screenapp.screening.person import Person, Presence
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.view_models import YES
from screenapp.ui.shell import fonts, theme
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.worker import Worker
from screenapp.workflow.screening_service import ScreeningService

ITEMS = 200
NO = Qt.Key.Key_2


def local_now() -> datetime:
    """The clock of the program."""
    return datetime.now().astimezone()


class Interview:
    """The interview page in the program's window, on a vault of its own."""

    def __init__(self, screening_service: ScreeningService) -> None:
        self.worker = Worker()
        self.window = MainWindow(lambda: CoverPage(book.chosen("conversions")))
        self.page = InterviewPage()
        self.presenter = InterviewPresenter(self.page, screening_service, self.worker, local_now)
        self.page.introduce(self.presenter)
        self.window.show_page(self.page)
        self.window.show()

    def open(self, screening: UUID) -> None:
        """Show the first question."""
        self.presenter.open(screening)
        until(self.page.privacy.isVisible)
        self.page.privacy.answers.row(Presence.ALONE.value).click()
        self.page.privacy.forward.click()
        until(self.page.consent.isVisible)
        until(self.window.presses.rule.takes)
        self.page.consent.answers.row(YES).click()
        self.page.consent.go_on.click()
        until(lambda: self.asked() == 0)
        settle()

    def asked(self) -> int | None:
        """The number of the question that the page shows."""
        words = self.page.question.accessibleName().split()
        return int(words[1]) if words[:1] == ["Question"] else None

    def answer(self, number: int) -> float:
        """Answer question *number* and go on; milliseconds until the next one was painted."""
        until(self.window.presses.rule.takes)
        handle = self.window.windowHandle()
        begun = time.perf_counter()
        QTest.keyClick(handle, NO)
        QTest.keyClick(handle, Qt.Key.Key_Return)
        until(lambda: self.asked() == number + 1)
        self.page.repaint()
        return (time.perf_counter() - begun) * 1000

    def close(self) -> None:
        """End the window and finish what is under way."""
        self.window.close()
        self.worker.stop()


def measure() -> bool:
    """Median and p99 over all questions but the last."""
    with tempfile.TemporaryDirectory() as name, screen_for_windows() as app:
        fonts.load_first()
        theme.apply(app)
        folder = Path(name) / "protocols" / "bench"
        folder.mkdir(parents=True)
        (folder / "protocol.yaml").write_text(long_source(ITEMS, aloud=True), encoding="utf-8")
        (folder / "cases.yaml").write_text(long_cases(ITEMS), encoding="utf-8")
        vault = vault_in(Path(name) / "vault")
        screening_service = ScreeningService(vault, Library([folder.parent]), local_now)
        intake = screening_service.new_intake(
            person=Person(), trigger="universal", protocol="bench"
        )
        screening = screening_service.screening_of(intake.id)
        if screening is None:
            raise ValueError("the intake has no screening")
        interview = Interview(screening_service)
        interview.open(screening)
        times = [interview.answer(number) for number in range(ITEMS - 1)]
        interview.close()
        vault.close()
    return tell(
        Figure(what="answer to next question painted, p50", value=median(times), unit="ms"),
        Figure(what="... p99", value=percentile(times, 99), unit="ms", reach=15),
    )
