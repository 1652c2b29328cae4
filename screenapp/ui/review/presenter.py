"""What the review shows, and where its files go. No Qt."""

import typing as t
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

from screenapp.protocol.model import Protocol
from screenapp.protocol.wording import Worded
from screenapp.review import export
from screenapp.review.encounters import Countable, protocols
from screenapp.review.period import Period, Span
from screenapp.review.report import Report, Reviewer
from screenapp.review.words import ReviewWords
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private
from screenapp.workflow.site import Site

if t.TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


class FileKind(Enum):
    """The value is the suffix of the file."""

    PDF = ".pdf"
    CSV = ".csv"


class ReviewView(t.Protocol):
    """What the presenter needs of the page."""

    def show_reading(self) -> None: ...
    def show_report(self, report: Report, periods: Sequence[Period]) -> None: ...
    def show_protocols(self, choices: Sequence[tuple[str, str]], chosen: str) -> None: ...
    def show_nothing_yet(self, first: Period) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class ReviewService(t.Protocol):
    """What the presenter needs of the desk."""

    @property
    def page_parts(self) -> "PageParts": ...
    @property
    def practice(self) -> bool: ...
    @property
    def site(self) -> Site: ...
    @property
    def protocols(self) -> tuple[Protocol, ...]: ...
    def words(self, protocol: Protocol, path: str, source: str, language: str) -> Worded: ...
    def counts(self) -> Countable: ...
    def reported(self) -> None: ...


class ReviewPresenter:
    """Counts once when the place is opened, then shows one period of one protocol.

    *language* is that in which the titles of protocols are read; empty means their own.
    """

    def __init__(
        self,
        view: ReviewView,
        screening_service: ReviewService,
        runner: Runner,
        clock: Callable[[], datetime],
        language: Callable[[], str] = str,
    ) -> None:
        self._language = language
        self._view, self._screening_service, self._runner, self._clock = (
            view,
            screening_service,
            runner,
            clock,
        )
        self._counted: Countable | None = None
        self._reviewers: dict[str, Reviewer] = {}
        self._protocol = ""
        self._period: Period | None = None
        self._report: Report | None = None

    def open(self) -> None:
        """Read the counts anew. What was looked at before is looked at again."""
        self._view.show_reading()
        self._runner.run(self._screening_service.counts, self._counts_read, self._view.show_problem)

    def choose_period(self, period: Period) -> None:
        self._period = period
        self._make()

    def choose_protocol(self, protocol: str) -> None:
        self._protocol, self._period = protocol, None
        self._tell_protocols()
        self._make()

    def save(self, kind: FileKind, path: Path, words: ReviewWords) -> None:
        """Write the report that is shown, in *words*, as a new file that only its owner can read.

        The audit log hears of it before the file is there: a report that left is never unknown.
        """
        if self._report is None:
            return
        self._runner.run(
            partial(self._write, self._report, kind, path, words),
            self._view.show_saved,
            self._not_saved,
        )

    def _counts_read(self, counted: Countable) -> None:
        self._counted = counted
        self._reviewers = {}
        known = protocols(counted)
        if self._protocol not in known:
            self._protocol = known[0] if known else ""
        self._tell_protocols()
        self._make()

    def _tell_protocols(self) -> None:
        if self._counted is None:
            return
        titles = {
            protocol.id: self._title(protocol) for protocol in self._screening_service.protocols
        }
        choices = [(id_, titles.get(id_, id_)) for id_ in protocols(self._counted)]
        self._view.show_protocols(choices, self._protocol)

    def _title(self, protocol: Protocol) -> str:
        language = self._language() or protocol.language
        return self._screening_service.words(protocol, "title", protocol.title, language).text

    def _make(self) -> None:
        if self._counted is None:
            return
        work = partial(self._reported, self._counted, self._protocol, self._period)
        self._runner.run(work, self._show, self._view.show_problem)

    def _reported(
        self, counted: Countable, protocol: str, period: Period | None
    ) -> tuple[Report | None, tuple[Period, ...]]:
        """Runs beside the window: a year is suppressed as a whole, which takes a moment."""
        reviewer = self._reviewers.get(protocol)
        if reviewer is None:
            site = self._screening_service.site
            reviewer = Reviewer(
                counted,
                protocol,
                today=self._clock().date(),
                signal_target=site.recheck_minutes,
                week_begins=site.week_begins,
            )
            self._reviewers[protocol] = reviewer
        periods = reviewer.periods
        if not periods:
            return None, ()
        if period not in periods:
            period = first_choice(periods)
        return reviewer.report(period), periods

    def _show(self, made: tuple[Report | None, tuple[Period, ...]]) -> None:
        report, periods = made
        self._report = report
        if report is None:
            self._view.show_nothing_yet(Period.of(Span.MONTH, self._clock().date()))
            return
        self._period = report.period
        self._view.show_report(report, periods)

    def _write(self, report: Report, kind: FileKind, path: Path, words: ReviewWords) -> Path:
        if kind is FileKind.PDF:
            content = export.as_pdf(
                report,
                words,
                practice=self._screening_service.practice,
                paper=self._screening_service.site.paper,
            )
        else:
            content = export.as_csv(report, words)
        self._screening_service.reported()
        save_private(path, content, self._screening_service.page_parts)
        return path

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)


def first_choice(periods: Sequence[Period]) -> Period:
    """The newest quarter; before the first has ended, the newest month."""
    quarters = [period for period in periods if period.span is Span.QUARTER]
    return max(quarters or periods, key=lambda period: (period.year, period.number))


def file_name(period: Period) -> str:
    """Neutral: says the time and nothing of the matter."""
    return f"review-{period.code.lower()}"
