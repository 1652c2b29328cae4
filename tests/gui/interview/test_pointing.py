"""The card on the screen: two languages, nothing marked beforehand, one tap for each picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from screenapp.printing.kit.point_card import point_card
from screenapp.printing.kit.wording import wordings
from screenapp.protocol.model import Channel, Disclosure
from screenapp.screening import commands as c
from screenapp.screening.events import EventKind
from screenapp.screening.person import Presence
from screenapp.ui.interview.result.result_words import recorded
from screenapp.ui.interview.view_models import ANSWER, Word
from screenapp.ui.shell import theme

Key = Qt.Key


@pytest.fixture
def at_talk(page, screening_service):
    """Alone, agreed, the limits told: at the first question of the talk."""
    screening_service.known_languages = ("en", "es", "ar")
    screening_service.act(
        screening_service.screening,
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.GiveConsent(stage="talk"),
        c.GiveAnswer(item="speaks", value="no"),
        c.GiveAnswer(item="limits", value="yes"),
        c.ShowItem(item="hurt"),
    )
    page.held.open(screening_service.screening)
    page.past_gate()
    return page


def laid(page, language: str = "en"):
    if language != "en":
        page.held.questions.language_chosen(language)
    page.question.side.point_card.click()
    assert page.face is page.card
    return page.card


def desk_state(screening_service):
    return screening_service.state(screening_service.screening)


def pointed(screening_service):
    return [one.picture for one in desk_state(screening_service).pointed]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_card_on_screen_says_what_the_card_on_paper_says(at_talk, language):
    card = laid(at_talk, language)
    theirs, ours = wordings()[language], wordings()["en"]
    assert [tile.tile.key for tile in card.tiles] == [one.id for one in point_card().every]
    assert [tile.tile.picture for tile in card.tiles] == [o.picture for o in point_card().every]
    assert [tile.text() for tile in card.tiles] == [theirs.say(o.words) for o in point_card().every]
    beside = [ours.say(o.words) if language != "en" else "" for o in point_card().every]
    assert [tile.tile.beside for tile in card.tiles] == beside
    mirrored = Qt.LayoutDirection.RightToLeft
    assert all((t.layoutDirection() is mirrored) is (language == "ar") for t in card.tiles)
    assert card.finish.layoutDirection() is not mirrored  # the worker's own side stays theirs


def test_nothing_is_marked_beforehand_and_a_tap_is_kept_at_once(at_talk, screening_service):
    card = laid(at_talk)
    assert not any(tile.isChecked() for tile in card.tiles)
    card.tile("pay").click()
    card.tile("door").click()
    assert pointed(screening_service) == ["pay", "door"]
    assert [t.tile.key for t in card.tiles if t.isChecked()] == ["pay", "door"]
    state = desk_state(screening_service)
    assert dict(state.outcome.disclosed) == {Disclosure.LABOUR: (Channel.POINT_CARD,)}
    card.tile("pay").click()
    assert pointed(screening_service) == ["door"]
    card.finish.click()
    assert at_talk.face is at_talk.question
    assert not any(tile.isChecked() for tile in laid(at_talk).tiles)


def test_none_of_these_stands_alone_and_not_saying_takes_nothing_back(at_talk, screening_service):
    card = laid(at_talk)
    for key in ("pay", "hand", "not_say"):
        card.tile(key).click()
    assert pointed(screening_service) == ["pay", "hand", "not_say"]
    card.tile("none").click()
    assert pointed(screening_service) == ["not_say", "none"]
    card.tile("work").click()
    assert pointed(screening_service) == ["not_say", "work"]
    assert not desk_state(screening_service).given.keys() & {"hurt", "pay"}  # no answer, no "no"


def test_stopping_takes_the_card_away_and_asks_for_the_room_again(at_talk, screening_service):
    laid(at_talk).tile("stop").click()
    assert at_talk.face is at_talk.privacy
    assert EventKind.PAUSED in screening_service.kinds()
    assert len(desk_state(screening_service).talks) == 1
    assert at_talk._word is Word.STOPPED


def test_somebody_coming_in_takes_it_away_and_nothing_of_it_is_left(at_talk):
    card = laid(at_talk, "es")
    words = card.tile("body").text()
    at_talk.someone_came_in()
    assert at_talk.face is at_talk.privacy
    assert card.tiles == ()
    assert words not in [one.text() for one in at_talk.findChildren(QLabel)]


def test_keys_reach_every_tile_and_put_the_card_away(qtbot, at_talk, screening_service):
    card = laid(at_talk)
    for tile in card.tiles:
        tile.setFocus()
        QTest.keyClick(tile, Key.Key_Tab)
    card.tile("phone").setFocus()
    QTest.keyClick(card.tile("phone"), Key.Key_Return)
    QTest.keyClick(card.tile("phone"), Key.Key_1)  # no digit means anything here
    assert pointed(screening_service) == ["phone"]
    QTest.keyClick(card, Key.Key_Return)
    assert at_talk.face is at_talk.question
    assert at_talk.question.side.aloud.isVisibleTo(at_talk)


def test_what_could_not_be_kept_is_not_shown_as_kept(at_talk, screening_service):
    card = laid(at_talk)
    screening_service.full = True
    card.tile("pay").click()
    assert not card.tile("pay").isChecked()
    screening_service.full = False
    card.told.again.click()
    assert card.tile("pay").isChecked()
    assert pointed(screening_service) == ["pay"]


def test_every_tile_is_large_enough_and_holds_its_words_at_twice_the_size(qapp, at_talk):
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    try:
        card = laid(at_talk, "ar")
        card.grab()
        for tile in card.tiles:
            assert tile.height() >= 56
            assert tile.width() >= 56
            assert tile.height() >= tile.heightForWidth(tile.width()), tile.text()
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT)


def test_what_was_pointed_at_stands_in_words_among_what_was_recorded(at_talk):
    laid(at_talk).tile("pay").click()
    at_talk.held.results.show()
    lines = [recorded(line.what) for line in at_talk.held.results.face().recorded]
    assert "Pointed at: My pay is kept" in lines


def test_the_sheet_is_offered_where_the_screen_could_be_handed_over(at_talk, screening_service):
    side, went = at_talk.question.side, []
    at_talk.paper_wanted.connect(went.append)
    assert not side.paper.isHidden()
    side.paper.click()
    assert went == [screening_service.screening]
    assert at_talk.bar.paper.isHidden()
    desk = screening_service
    desk.act(desk.screening, c.MakeWrittenPaper(stage="talk", languages=("en",)))
    desk.act(desk.screening, c.ChooseChannel(channel=Channel.WRITTEN))
    at_talk.held.come_back(desk.screening)
    assert not at_talk.bar.paper.isHidden()
    assert not side.aloud.isHidden()
    at_talk.question.answers.row(f"{ANSWER}no").click()
    assert desk.given("hurt").channel is Channel.WRITTEN
