"""How it was: two questions in pictures before the last page, and nothing left of them."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton

from screenapp.ui.person.afterwards import AfterwardsPresenter
from screenapp.ui.person.own_words import PARTLY, UNSAID
from screenapp.vault.model import KdfCost
from screenapp.vault.store import afterwards as pool
from screenapp.vault.store.afterwards import Reply
from screenapp.vault.vault import Vault
from screenapp.workflow.afterwards import AfterwardsService
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.site import Site, site_to

NOW = datetime(2026, 11, 19, 14, 21, tzinfo=UTC)
WORDS = "violet ladder quiet river"


@pytest.fixture
def vault(tmp_path):
    cost = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
    made, _ = Vault.create(
        tmp_path / "kept", organisation="General", name="Ana", passphrase=WORDS, cost=cost,
        clock=lambda: NOW,
    )  # fmt: skip
    with made:
        yield made


@pytest.fixture
def asking(page, screening_service, vault):
    """The person's page, at a site that asks; with the service that keeps what is said."""
    kept = site_to(replace(Site(), asks_afterwards=True))
    vault.change_setting("asks_afterwards", kept["asks_afterwards"])
    service = AfterwardsService(vault)
    page.introduce_afterwards(
        AfterwardsPresenter(
            page, service, ImmediateRunner(), screening_service.screening, lambda: "es"
        )
    )
    return service


def said(vault):
    found = vault._session.read(lambda c: pool.read(c, vault._session.sealing))
    return [] if found is None else [(h.felt_safe, h.was_heard) for h in found.said]


def to_the_end(page):
    for _ in range(20):
        if page._faces.currentWidget() is not page.sheet:
            return
        page.sheet.skip.click()


def press(page, key):
    card = next(card for card in page.after.cards if card.key == key)
    card.click()


@pytest.mark.usefixtures("asking")
def test_both_are_asked_after_the_last_question_and_kept_without_a_person(
    page, screening_service, vault
):
    to_the_end(page)
    before = len(screening_service.events)
    logged = len(vault.log())
    assert page._faces.currentWidget() is page.after
    page.after.cards[0].click()
    press(page, PARTLY)
    assert page._faces.currentWidget() is page.last
    assert said(vault) == [(Reply.YES, Reply.PARTLY)]
    assert len(screening_service.events) == before
    assert len(vault.log()) == logged
    assert "afterwards" not in json.dumps([e.body for e in screening_service.events], default=str)


@pytest.mark.usefixtures("asking")
def test_each_question_has_three_answers_and_not_wanting_to_say_with_a_picture_of_its_own(
    page, qtbot
):  # fmt: skip
    to_the_end(page)
    qtbot.waitUntil(lambda: all(card.isVisible() for card in page.after.cards))
    pictures = [card._picture for card in page.after.cards]
    assert len(set(pictures)) == len(pictures) == 4
    assert [card.text() for card in page.after.cards] == [
        "Yes", "A little", "No", "I don’t want to say",
    ]  # fmt: skip
    shown = [b for b in page.after.findChildren(QAbstractButton) if b.isVisible()]
    assert {b.text() for b in shown} == {card.text() for card in page.after.cards} | {"Skip this"}


@pytest.mark.usefixtures("asking")
def test_passing_over_is_one_press_and_leads_where_an_answer_leads(page, vault):
    to_the_end(page)
    for passed in (page.after.skip.click, lambda: press(page, UNSAID)):
        first = page.after._face
        passed()
        assert page.after._face is not first
    assert page._faces.currentWidget() is page.last
    assert said(vault) == [(Reply.NOT_SAID, Reply.NOT_SAID)]


def test_a_person_is_asked_once_in_a_session_and_not_at_a_site_that_does_not_ask(
    page, asking, screening_service, vault
):
    to_the_end(page)
    page.after.skip.click()
    page.after.skip.click()
    assert not asking.asks(screening_service.screening)
    vault.change_setting("asks_afterwards", "no")
    assert not AfterwardsService(vault).asks(screening_service.screening)


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize("below", ["stop", "talk"])
def test_whoever_stops_or_wants_to_talk_is_asked_nothing_more(page, vault, below):
    getattr(page.sheet, below).click()
    assert page._faces.currentWidget() is page.last
    assert said(vault) == []


@pytest.mark.usefixtures("asking")
def test_whoever_leaves_half_way_keeps_what_was_said(page, vault):
    to_the_end(page)
    page.after.cards[2].click()
    page.idle.timeout.emit()
    assert page._faces.currentWidget() is page.last
    assert said(vault) == [(Reply.NO, Reply.NOT_SAID)]


def test_what_is_not_kept_can_be_tried_again_and_a_second_press_is_no_second_reply(
    page, asking, vault, monkeypatch
):
    to_the_end(page)
    keep = AfterwardsService.keep
    broken = [OSError("full")]

    def failing(*told):
        if broken:
            raise broken.pop()
        keep(*told)

    monkeypatch.setattr(AfterwardsService, "keep", failing)
    press(page, UNSAID)
    press(page, PARTLY)
    assert page._faces.currentWidget() is page.after
    assert said(vault) == []
    press(page, PARTLY)
    page.after.again.click()
    assert page._faces.currentWidget() is page.last
    assert said(vault) == [(Reply.NOT_SAID, Reply.PARTLY)]


@pytest.mark.usefixtures("asking")
def test_nothing_of_it_stays_in_the_page(page):
    to_the_end(page)
    press(page, PARTLY)
    press(page, PARTLY)
    assert page.after.cards == []
    assert page.after._question.text() == ""
