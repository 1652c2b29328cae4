"""The list, and a protocol as a person would read it; for each role what it may see."""

from pathlib import Path

import pytest

from screenapp.ui.protocols.view_models import Decision

SHIPPED = tuple((Path(__file__).parents[3] / "protocols").glob("*/protocol.yaml"))
FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def test_the_list_tells_status_version_languages_and_source(at, screening_service, seen):
    page = at(screening_service)
    words = seen(page)
    for said in ("In use", "Four short questions for young adults", "Version 1.0.1", "Español"):
        assert said in words
    assert "Support referral, United Kingdom" in words
    assert "draft" in words
    assert "comes with the program" in words
    assert set(page.list.buttons) == {file.parent.name for file in SHIPPED}
    assert "labour-first" in page.list.buttons
    assert "any-setting-brief" in page.list.buttons


def test_a_protocol_is_told_on_one_page_in_words(at, screening_service, seen):
    page = at(screening_service)
    page.list.buttons[FOUR].click()
    words = seen(page)
    assert "People aged 18 to 22. Reasons: Everyone who arrives" in words
    assert "Yes to at least 1 of 4: Further conversation indicated." in words
    assert "Nothing is reported on a score." in words
    assert "53 of 53 as expected" in words
    assert "no fault found" in words


@pytest.mark.parametrize("who", ["Nora Nurse", "Sam Super"])
def test_those_who_do_not_lead_read_and_try_and_decide_nothing(at, people, who, seen):
    page = at(people.screening_service(who))
    assert not page.list.add.isVisibleTo(page)
    page.list.buttons[FOUR].click()
    words = seen(page)
    assert "Read every question" in words
    assert "Try it" in words
    for deed in ("Approve", "Withdraw", "Check", "Cases"):
        assert deed not in words.splitlines()
        assert f"{deed} 1.0.1" not in words
    page.held.decide(Decision.WITHDRAW)
    assert page.face is page.opened


GIVING_AWAY = ("traffick", "victim", "trata de personas", "víctima")


def test_every_shipped_protocol_is_read_in_all_its_languages_and_never_tells_the_purpose(
    at, screening_service, seen
):
    """What a disclosure is about is said in words that a companion may read."""
    page = at(screening_service)
    for name in page.list.buttons:
        page.held.show(name)
        assert page.face is page.opened
        shown = screening_service.protocol_repository.held(name).shown.protocol
        for tongue in screening_service.protocol_repository.spoken(shown):
            page.held.read_in(tongue.language)
            assert page.face is page.read
            words = seen(page).casefold()
            assert not any(
                told in words for told in ("traffick", "victim", "trata de personas", "víctima")
            )


def test_reading_shows_every_question_its_answers_how_to_ask_and_the_rules(
    at, screening_service, seen
):
    page = at(screening_service)
    page.held.show("ed-two-prong")
    page.opened.read.click()
    words = seen(page)
    protocol = screening_service.protocol_repository.held("ed-two-prong").shown.protocol
    for item in protocol.items:
        assert item.text in words
        assert not item.help or item.help in words
        assert all(option.text in words for option in item.options)
    for result in protocol.results:
        assert result.text.removesuffix(".") in words
    for step in protocol.steps:
        assert step.text.removesuffix(".") in words


def test_words_nobody_reviewed_are_marked_and_have_the_original_beside(at, screening_service, seen):
    page = at(screening_service)
    page.held.show(FOUR)
    page.opened.read.click()
    page.read.languages.button("es").click()
    words = seen(page)
    assert "No second speaker has reviewed these words yet." in words
    assert words.count("Not yet reviewed") > 5
    original = (
        screening_service.protocol_repository.held(FOUR).shown.protocol.item["unsafe_work"].text
    )
    assert f"Original: {original}" in words
    page.read.languages.button("en").click()
    assert "Not yet reviewed" not in seen(page)
