"""The screen in the person's hands: only their questions, no way back, one last page for all."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from screenapp.protocol.model import Channel, Code
from screenapp.screening.commands import ChooseLanguage, GiveAnswer
from screenapp.ui.person.grounding import SENTENCES
from screenapp.ui.person.view_model import Ending

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton

LAST_WORDS = " ".join(["Thank you. Please give this back.", "\n".join(SENTENCES)]).split("\n")
"""The same for every path: thanks, and a few calming words."""


def words_on(page: QWidget) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def card(page, word: str):
    return next(card for card in page.sheet.cards if card.text() == word)


def tap(qtbot, page, word: str) -> None:
    QApplication.processEvents()
    qtbot.mouseClick(card(page, word), LEFT)


def rest(page) -> None:
    """Go on from the pauses that make up the number of screens."""
    while page.sheet._face is not None and page.sheet._face.pause:
        page.sheet.cards[0].click()


def to_item(qtbot, page, item: str) -> None:
    while page.held._item.id != item:
        page.sheet.skip.click()


def test_only_own_items_are_asked_and_nothing_else_stands_on_the_page(
    qtbot, page, screening_service
):
    asked = []
    while page.sheet.cards or page.sheet.line.isVisibleTo(page):
        asked.append(screening_service.now().shown)
        page.sheet.skip.click()
        rest(page)
    assert asked == ["limits", "hurt", "pay", "needs", "wants", "hours"]
    assert "Thank you. Please give this back." in words_on(page)


def test_no_progress_no_reference_and_no_logo(page):
    seen = words_on(page)
    assert seen == "Only staff see what you say."


def test_one_tap_answers_keeps_and_goes_on(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    tap(qtbot, page, "Yes")
    given = screening_service.now().given["hurt"]
    assert (given.value, given.channel) == ("yes", Channel.SELF_SCREEN)
    assert "Is your pay kept from you?" in words_on(page)


def test_not_knowing_is_a_card_of_the_same_size(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    QApplication.processEvents()
    assert len({card.size().toTuple() for card in page.sheet.cards}) == 1
    tap(qtbot, page, "I don’t know")
    assert screening_service.now().given["hurt"].code is Code.DONT_KNOW


def test_skipping_is_kept_as_chosen_not_to_say(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    qtbot.mouseClick(page.sheet.skip, LEFT)
    assert screening_service.now().given["hurt"].code is Code.DECLINED


def test_a_double_tap_is_one_answer(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    first = card(page, "Yes")
    QApplication.processEvents()
    qtbot.mouseClick(first, LEFT)
    QApplication.processEvents()
    qtbot.mouseDClick(card(page, "Yes"), LEFT)
    assert (
        "pay" not in screening_service.now().given
        or screening_service.now().given["pay"].value == "yes"
    )
    assert "needs" not in screening_service.now().given


def test_earlier_answers_are_neither_shown_nor_asked_again(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    screening_service.act(screening_service.screening, GiveAnswer(item="hurt", value="yes"))
    page.held.open(screening_service.screening)
    page.sheet.cards[0].click()  # the practice question
    assert "Have you been hurt?" not in words_on(page)
    assert not any(card.isChecked() for card in page.sheet.cards)


def test_more_than_six_options_come_in_pages_and_turn_round(qtbot, page, screening_service):
    to_item(qtbot, page, "needs")
    assert [c.text() for c in page.sheet.cards] == [*(f"Need {n}" for n in range(1, 6)), "More"]
    tap(qtbot, page, "More")
    assert [c.text() for c in page.sheet.cards] == [*(f"Need {n}" for n in range(6, 10)), "More"]
    tap(qtbot, page, "More")
    assert page.sheet.cards[0].text() == "Need 1"
    tap(qtbot, page, "More")
    tap(qtbot, page, "Need 9")
    assert screening_service.now().given["needs"].value == "o9"


def test_several_cards_may_be_on_and_each_tap_is_kept(qtbot, page, screening_service):
    to_item(qtbot, page, "wants")
    tap(qtbot, page, "A bed")
    assert screening_service.now().given["wants"].value == ("bed",)
    tap(qtbot, page, "Food")
    tap(qtbot, page, "None")
    assert screening_service.now().given["wants"].value == ("none",)
    assert [c.text() for c in page.sheet.cards if c.isChecked()] == ["None"]
    qtbot.mouseClick(page.sheet.go_on, LEFT)
    assert screening_service.now().shown == "hours"


def test_what_is_typed_stays_when_it_is_no_number(qtbot, page, screening_service):
    to_item(qtbot, page, "hours")
    qtbot.keyClicks(page.sheet.line, "1,200")
    qtbot.keyClick(page.sheet.line, Key.Key_Return)
    assert page.sheet.line.text() == "1,200"
    assert "digits only" in words_on(page)
    page.sheet.line.clear()
    qtbot.keyClicks(page.sheet.line, "12")
    qtbot.mouseClick(page.sheet.go_on, LEFT)
    assert screening_service.now().given["hours"].value == 12
    rest(page)
    assert "Thank you" in words_on(page)


def unlock(qtbot, page, passphrase: str) -> None:
    page.last.lock.click()
    qtbot.keyClicks(page.last.passphrase, passphrase)
    qtbot.keyClick(page.last.passphrase, Key.Key_Return)


@pytest.mark.parametrize(
    ("press", "ending", "paused"),
    [("stop", Ending.STOPPED, "person_stopped"), ("talk", Ending.TALK, "talk")],
)
def test_stopping_and_asking_to_talk_end_on_the_same_page(
    qtbot, page, screening_service, press, ending, paused
):
    tap(qtbot, page, "Go on")
    qtbot.mouseClick(getattr(page.sheet, press), LEFT)
    assert words_on(page).split("\n") == LAST_WORDS
    assert screening_service.now().paused == paused
    assert "hurt" not in screening_service.now().given  # not reached: nobody said anything to it
    with qtbot.waitSignal(page.released) as released:
        unlock(qtbot, page, "open sesame")
    assert released.args == [screening_service.screening, ending]


def test_every_path_ends_on_the_same_page(qtbot, page):
    to_item(qtbot, page, "hours")
    page.sheet.skip.click()
    rest(page)
    assert words_on(page).split("\n") == LAST_WORDS


def test_stopping_works_even_if_the_store_does_not_answer(qtbot, page, screening_service):
    screening_service.full = True
    qtbot.mouseClick(page.sheet.stop, LEFT)
    assert "Thank you" in words_on(page)


def test_an_answer_that_is_not_saved_stays_and_can_be_tried_again(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    screening_service.full = True
    tap(qtbot, page, "No")
    assert "Not saved yet." in words_on(page)
    assert "Have you been hurt?" in words_on(page)
    screening_service.full = False
    qtbot.mouseClick(page.sheet.again, LEFT)
    assert screening_service.now().given["hurt"].value == "no"


def test_another_passphrase_does_not_open_it_and_leaves_no_trace(qtbot, page):
    released = []
    page.released.connect(lambda *args: released.append(args))
    page.sheet.stop.click()
    unlock(qtbot, page, "guess")
    assert released == []
    assert page.last.passphrase.text() == ""
    assert "does not open it" in words_on(page)


def test_nothing_of_a_question_stays_in_the_page_after_the_end(qtbot, page):
    to_item(qtbot, page, "hours")
    qtbot.keyClicks(page.sheet.line, "12")
    page.sheet.stop.click()
    everything = " ".join(w.text() for w in page.sheet.findChildren(QLabel))
    assert "Hours" not in everything
    assert page.sheet.line.text() == ""
    assert page.sheet.cards == []


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace, Key.Key_F4, Key.Key_Q])
def test_no_key_leads_out_or_back(qtbot, page, screening_service, key):
    tap(qtbot, page, "Go on")
    before = len(screening_service.commands)
    qtbot.keyClick(page, key)
    qtbot.keyClick(page, key, Qt.KeyboardModifier.AltModifier)
    assert "Have you been hurt?" in words_on(page)
    assert len(screening_service.commands) == before


def test_closing_is_ignored_while_the_screen_is_handed_over(qtbot, page):
    event = QCloseEvent()
    QApplication.sendEvent(page, event)
    assert not event.isAccepted()
    assert page.isVisible()


def test_left_alone_the_page_is_empty_and_only_staff_open_it(qtbot, page, screening_service):
    tap(qtbot, page, "Go on")
    page.idle.timeout.emit()
    page.returning.timeout.emit()
    assert words_on(page).strip() == ""
    assert "hurt" not in " ".join(w.text() for w in page.findChildren(QLabel))
    with qtbot.waitSignal(page.released) as released:
        unlock(qtbot, page, "open sesame")
    assert released.args == [screening_service.screening, Ending.LEFT_ALONE]


def test_a_touch_starts_the_time_anew(qtbot, page):
    QApplication.processEvents()
    page.idle.stop()
    page.idle.setInterval(1_000_000)
    page.idle.start()
    before = page.idle.id()
    qtbot.mousePress(page.sheet, LEFT)
    assert page.idle.isActive()
    assert page.idle.id() != before


def test_the_page_runs_in_the_direction_of_the_persons_language(qtbot, page, screening_service):
    screening_service.spoken = {"ar": {"limits": "نص"}}
    screening_service.act(screening_service.screening, ChooseLanguage(language="ar"))
    with qtbot.waitSignal(page.language_wanted) as wanted:
        page.held.open(screening_service.screening)
    assert wanted.args == ["ar"]
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.sheet.skip.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_cards_are_large_and_everything_can_be_heard_and_reached(qtbot, page, nameless, too_small):
    tap(qtbot, page, "Go on")
    QApplication.processEvents()
    assert nameless(page) == []
    assert too_small(page, 56) == []
    assert all(card.height() >= 132 and card.width() >= 176 for card in page.sheet.cards)


def test_a_card_answers_to_enter_and_space(qtbot, page, screening_service):
    QApplication.processEvents()
    qtbot.keyClick(page.sheet.cards[0], Key.Key_Return)
    QApplication.processEvents()
    qtbot.keyClick(card(page, "No"), Key.Key_Space)
    assert screening_service.now().given["hurt"].value == "no"


def test_without_sound_there_is_no_sound_target(page):
    assert not page.sheet.sound.isVisibleTo(page)


def test_it_works_after_the_rubbish_was_collected(qtbot, page, screening_service):
    gc.collect()
    tap(qtbot, page, "Go on")
    assert screening_service.now().given["limits"].value == "yes"
