"""Before the room was asked nothing of a question or a result can be come upon, hidden or not."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtWidgets import QWidget

from screenapp.protocol.model import Protocol
from screenapp.ui.interview.page import InterviewPage

WORDS = {"text", "help", "title", "say", "summary", "why"}


def told_by(part: object) -> set[str]:
    """What a protocol asks, offers, finds and advises, and its own names."""
    told: set[str] = set()
    if isinstance(part, tuple | list):
        return told.union(*(told_by(each) for each in part))
    if not is_dataclass(part):
        return told
    for field in fields(part):
        value = getattr(part, field.name)
        if isinstance(value, str) and field.name in WORDS and value:
            told.add(value)
        else:
            told |= told_by(value)
    return told


def fresh(page: InterviewPage, screening_service) -> None:
    page.held.open(screening_service.screening)


def walk_to(page: InterviewPage, screening_service, wanted: str) -> None:
    """On from the room, nothing noticed and nothing said, until the face *wanted* is shown."""
    fresh(page, screening_service)
    face = getattr(page, wanted)
    page.past_room(alone=True)
    for _ in range(40):
        if page.face is face:
            return
        if page.face is page.question:
            codes = [row for row in page.question.entry.codes.rows if row.isVisibleTo(page)]
            if codes:
                codes[0].click()
            page.question.forward.click()
        else:
            page.past_gate()
    raise AssertionError(f"{wanted} was not reached")


def from_consent(page: InterviewPage, screening_service) -> None:
    walk_to(page, screening_service, "consent")
    page.consent.someone.click()


def from_question(page: InterviewPage, screening_service) -> None:
    walk_to(page, screening_service, "question")
    page.question.side.someone.click()


def from_result(page: InterviewPage, screening_service) -> None:
    walk_to(page, screening_service, "result")
    page.held.open(screening_service.screening)


@pytest.mark.parametrize("come", [fresh, from_consent, from_question, from_result])
def test_in_front_of_the_room_nothing_of_the_protocol_is_in_the_tree(
    page: InterviewPage,
    screening_service,
    protocol: Protocol,
    found_in: Callable[[QWidget], set[str]],
    come: Callable,
) -> None:
    come(page, screening_service)
    assert page.face is page.privacy
    found = found_in(page)
    assert {told for told in told_by(protocol) if any(told in text for text in found)} == set()


def test_the_walk_comes_upon_a_question_and_a_result(
    page: InterviewPage, screening_service, protocol: Protocol, found_in: Callable
) -> None:
    walk_to(page, screening_service, "question")
    told = told_by(protocol)
    assert len(told) > 10
    assert told & found_in(page)
    page.held.open(screening_service.screening)
    walk_to(page, screening_service, "result")
    assert told & found_in(page)
