"""What is shown first, what a change of choice does, and where files go. No window."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from screenapp.review.encounters import CountedEvents
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.period import parse
from screenapp.review.words import ReviewWords
from screenapp.ui.review.presenter import FileKind, ReviewPresenter, file_name, first_choice
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site


class Recorder:
    """A view that writes down what it was told."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        def tell(*values):
            self.told.append((name, *values))

        return tell

    def last(self, name):
        return next(values for called, *values in reversed(self.told) if called == name)


class Desk:
    practice = False
    site = Site()
    page_parts = PageParts(Path("nowhere"), bytes(32), bytes(16))
    protocols = ()

    def __init__(self, held):
        self.held = held
        self.reports = 0

    def counts(self):
        if isinstance(self.held, Exception):
            raise self.held
        return self.held

    def reported(self):
        self.reports += 1


def present(held, now=datetime(2026, 2, 1, tzinfo=UTC)):
    view, screening_service = Recorder(), Desk(held)
    presenter = ReviewPresenter(view, screening_service, ImmediateRunner(), lambda: now)
    presenter.open()
    return view, screening_service, presenter


def test_the_newest_quarter_comes_first(many):
    view, _, _ = present(many(600, days=300))
    report, periods = view.last("show_report")
    assert report.period.code == "2025-Q4"
    assert parse("2025-10") in periods


def test_before_the_first_quarter_has_ended_the_newest_month_comes_first():
    assert first_choice([parse("2025-02"), parse("2025-01")]).code == "2025-02"


def test_what_was_looked_at_is_looked_at_again_after_coming_back(many):
    view, _, presenter = present(many(600))
    presenter.choose_period(parse("2025-02"))
    presenter.open()
    assert view.last("show_report")[0].period.code == "2025-02"


def test_another_protocol_begins_with_its_own_newest_period(many):
    ed, youth = many(600), many(300, days=30, protocol="youth-any-of-four")
    both = CountedEvents(intakes=ed.intakes, facts=(*ed.facts, *youth.facts))
    view, _, presenter = present(both)
    choices, chosen = view.last("show_protocols")
    assert (chosen, len(choices)) == ("ed-two-prong", 2)
    presenter.choose_protocol("youth-any-of-four")
    assert view.last("show_report")[0].protocol == "youth-any-of-four"


def test_nothing_counted_names_the_month_to_wait_for():
    view, _, _ = present(CountedEvents(intakes=(), facts=()), datetime(2025, 5, 3, tzinfo=UTC))
    assert view.last("show_nothing_yet") == [parse("2025-05")]


def test_counts_that_cannot_be_read_are_told(many):
    problem = RuntimeError("x")
    view, _, _ = present(problem)
    assert view.last("show_problem") == [problem]


def test_a_report_is_in_the_audit_log_before_it_is_on_the_disk(many, tmp_path):
    view, screening_service, presenter = present(many(600))
    path = tmp_path / "a.csv"
    presenter.save(FileKind.CSV, path, ReviewWords())
    assert screening_service.reports == 1
    assert view.last("show_saved") == [path]
    assert path.stat().st_size > 0


def test_a_file_that_cannot_be_written_is_told_and_kept_apart_from_bugs(many, tmp_path):
    view, _, presenter = present(many(600))
    presenter.save(FileKind.CSV, tmp_path / "missing" / "a.csv", ReviewWords())
    assert isinstance(view.last("show_not_saved")[0], FileNotFoundError)


def test_without_a_report_there_is_nothing_to_save(tmp_path):
    _, screening_service, presenter = present(CountedEvents(intakes=(), facts=()))
    presenter.save(FileKind.PDF, tmp_path / "a.pdf", ReviewWords())
    assert screening_service.reports == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("code", "name"), [("2025-Q1", "review-2025-q1"), ("2025", "review-2025")])
def test_a_file_name_says_the_time_and_nothing_else(code, name):
    assert file_name(parse(code)) == name
    assert Path(name).name == name


def test_signals_are_counted_in_time_by_the_minutes_of_the_site(many):
    view, _, _ = present(many(600, days=300))
    report, _ = view.last("show_report")
    assert Indicator.SIGNALS_IN_TIME in {figure.indicator for figure in report.others}


def test_the_protocol_that_is_shown_is_chosen_among_those_with_counts(many):
    view, service, presenter = present(many(600, days=300))
    choices, chosen = view.last("show_protocols")
    assert [(id_, title) for id_, title in choices] == [(chosen, chosen)]
    presenter.choose_protocol("another")
    assert view.last("show_protocols") == [choices, "another"]
    presenter.open()
    assert view.last("show_protocols") == [choices, chosen]
    assert service.reports == 0
