"""The page for a service once what was agreed to was taken back: it says only that."""

from dataclasses import replace
from datetime import date

import pytest

from screenapp.referral.material import Author
from screenapp.referral.notice import NoticeInput, stop_notice
from screenapp.referral.pdf import render
from screenapp.referral.words import ENGLISH
from screenapp.resources import font_files


@pytest.fixture
def case() -> NoticeInput:
    return NoticeInput(
        service="Harbour House",
        reference="K7",
        taken_back=date(2026, 6, 4),
        pages=(date(2026, 5, 28), date(2026, 5, 28), date(2026, 6, 1)),
        author=Author(organisation="Town Hospital", role="a nurse", call_back="555 0142"),
        words=ENGLISH,
    )


def lines(case: NoticeInput) -> str:
    made = stop_notice(case)
    return "\n".join([made.title, made.subtitle, *(x for p in made.parts for x in p.lines)])


def test_it_names_the_service_the_day_and_each_page_once(case) -> None:
    text = lines(case)
    assert "Please stop: Harbour House" in text
    assert "On Thursday 4 June 2026, K7 took back what they had agreed to." in text
    assert text.count("Thursday 28 May 2026") == 1
    assert "Monday 1 June 2026" in text
    assert "555 0142" in text


def test_it_has_no_part_for_what_was_asked_or_told(case) -> None:
    labels = [part.label for part in stop_notice(case).parts]
    assert labels == ["What this is", "Please", "Which pages", "From", "Call back"]


def test_where_no_page_was_made_it_names_none(case) -> None:
    labels = [part.label for part in stop_notice(replace(case, pages=())).parts]
    assert "Which pages" not in labels


def test_it_is_printed_like_every_page(case) -> None:
    assert render(stop_notice(case), font_files()).startswith(b"%PDF-")
