"""Signing in, hiding, coming back: the window and the vault together, in this process."""

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from screenapp.app.hands import Hands
from screenapp.app.hardening import catch_bugs
from screenapp.app.office import Office
from screenapp.app.start import application
from screenapp.ui.frame import Face
from screenapp.ui.language import Tongue
from screenapp.ui.theme import Look
from screenapp.vault.vault import Vault


@pytest.fixture
def office_on(qapp, tmp_path):
    """Opens the window on a vault's folder, with hands to act in it."""
    offices = []
    application()
    gc.disable()  # as in the program, nothing of Qt may be collected by another thread

    def opened(folder):
        tongue = Tongue(qapp)
        tongue.choose("en")
        office = Office(folder, look=Look(qapp), tongue=tongue)
        offices.append(office)
        office.open()
        hands = Hands(office.window, tmp_path)
        hands.wait_for_window()
        return office, hands

    yield opened
    for office in offices:
        office.window.leave_person()
        office.window.close()
        office.worker.stop()
        office.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


def sign_in(hands, name, word):
    hands.write("Your name", name)
    hands.write("Passphrase", word)
    hands.press("Sign in")


def test_a_nurse_signs_in_and_makes_an_intake_in_two_actions(office_on, practice_vault, word):
    office, hands = office_on(practice_vault())
    sign_in(hands, "nurse", word)
    hands.press("New intake")
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    assert len(office.opened.vault.intake_counts()) == 1


@pytest.mark.parametrize("name", ["nurse", "nobody by this name"])
def test_a_wrong_passphrase_lets_nobody_in_and_says_one_sentence(office_on, practice_vault, name):
    office, hands = office_on(practice_vault())
    sign_in(hands, name, "not the words")
    hands.sees("do not open anything together")
    assert office.opened is None


def test_hiding_closes_the_vault_and_the_same_nurse_returns_to_the_same_question(
    office_on, practice_vault, word
):
    folder = practice_vault()
    office, hands = office_on(folder)
    sign_in(hands, "nurse", word)
    hands.press("New intake")
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_Return)
    hands.sees("2 of about")
    hands.key(Qt.Key.Key_F9)
    assert office.window.face is Face.COVER
    assert "Intake" not in office.window.windowTitle()
    hands.until(lambda: office.worker.pending == 0, "the vault is still being closed")
    Vault.unlock(folder, name="lead", passphrase=word).close()
    for _ in range(3):
        hands.key(Qt.Key.Key_Shift)
    sign_in(hands, "nurse", word)
    hands.sees("2 of about")


def test_somebody_else_comes_to_their_own_first_page_after_a_hide(office_on, practice_vault, word):
    office, hands = office_on(practice_vault(people=20))
    sign_in(hands, "nurse", word)
    hands.press("New intake")
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.key(Qt.Key.Key_F9)
    hands.key(Qt.Key.Key_F9)
    sign_in(hands, "supervisor", word)
    hands.until(lambda: office.floor is not None, "nobody signed in")
    assert office.floor.place == "review"
    hands.sees_not("First notes")


def test_a_second_window_says_that_the_first_one_is_open(office_on, practice_vault, word):
    folder = practice_vault()
    with Vault.unlock(folder, name="lead", passphrase=word):
        office, hands = office_on(folder)
        sign_in(hands, "nurse", word)
        hands.sees("another window")
        assert office.opened is None


def test_a_harmed_store_is_told_at_sign_in_without_a_new_one(office_on, practice_vault, word):
    folder = practice_vault()
    (folder / "store.db").write_bytes(b"")
    office, hands = office_on(folder)
    sign_in(hands, "nurse", word)
    hands.sees("empty")
    assert (folder / "store.db").read_bytes() == b""
    assert office.opened is None


def test_a_new_computer_is_set_up_in_the_window_and_asks_for_the_sheet(office_on, tmp_path):
    _, hands = office_on(tmp_path / "new")
    hands.sees("Set up this computer")


def test_the_person_cannot_get_out_of_the_screen_that_was_handed_over(
    office_on, practice_vault, word
):
    office, hands = office_on(practice_vault())
    sign_in(hands, "nurse", word)
    hands.press("Note a recheck")
    hands.press("Somebody without an intake")
    hands.press("Mark on the sample")
    hands.press("Note it for…")
    hands.press("I am going")
    hands.sees("Who is in the room?")
    hands.key(Qt.Key.Key_1)
    hands.sees("agree to be asked")
    hands.key(Qt.Key.Key_1)
    hands.sees("Only the staff who help you")
    hands.press("Hand over the screen")
    hands.until(lambda: office.window.face is Face.PERSON, "the screen was not given")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        hands.key(key)
        assert office.window.face is Face.PERSON
    office.window.close()
    assert office.window.face is Face.COVER
    assert office.window.isVisible()


def test_a_bug_is_told_in_the_window_and_logged_without_what_it_held(
    office_on, practice_vault, word, caplog, monkeypatch
):
    office, hands = office_on(practice_vault())
    sign_in(hands, "nurse", word)
    hands.press("New intake")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catch_bugs(office.bug_met.emit)
    try:
        raise KeyError("what somebody said")
    except KeyError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
    hands.sees("Something here went wrong")
    assert "KeyError at test_office.py" in caplog.text
    assert "what somebody said" not in caplog.text
