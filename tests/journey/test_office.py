"""Signing in, hiding, coming back: the window and the vault together, in this process."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenapp.app.platform.hardening import catch_bugs
from screenapp.ui.shell.machine import LockTrigger
from screenapp.ui.shell.main_window import Face
from screenapp.vault import Finding, FindingKind
from screenapp.vault.errors import VaultError
from screenapp.vault.vault import Vault


def sign_in(driver, name, word):
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")


def test_a_nurse_signs_in_and_makes_an_intake_in_two_actions(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault())
    sign_in(driver, "nurse", word)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    assert len(controller.opened.vault.intake_counts()) == 1


@pytest.mark.parametrize("name", ["nurse", "nobody by this name"])
def test_a_wrong_passphrase_lets_nobody_in_and_says_one_sentence(app_on, practice_vault, name):
    controller, driver = app_on(practice_vault())
    sign_in(driver, name, "not the words")
    driver.sees("do not open anything together")
    assert controller.opened is None


def test_hiding_closes_the_vault_and_the_same_nurse_returns_to_the_same_question(
    app_on, practice_vault, word
):
    folder = practice_vault()
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(Qt.Key.Key_2)
    driver.sees("1 of 7 noted")
    driver.key(Qt.Key.Key_F9)
    assert controller.window.face is Face.COVER
    assert "Intake" not in controller.window.windowTitle()
    driver.until(lambda: controller.worker.pending == 0, "the vault is still being closed")
    Vault.unlock(folder, name="lead", passphrase=word).close()
    for _ in range(3):
        driver.key(Qt.Key.Key_Shift)
    sign_in(driver, "nurse", word)
    driver.past_room()
    driver.sees("1 of 7 noted")


def test_somebody_else_comes_to_their_own_first_page_after_a_hide(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault(people=20))
    sign_in(driver, "nurse", word)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(Qt.Key.Key_F9)
    driver.key(Qt.Key.Key_F9)
    sign_in(driver, "supervisor", word)
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    assert controller.navigator.place == "review"
    driver.sees_not("First notes")


def test_a_second_window_says_that_the_first_one_is_open(app_on, practice_vault, word):
    folder = practice_vault()
    with Vault.unlock(folder, name="lead", passphrase=word):
        controller, driver = app_on(folder)
        sign_in(driver, "nurse", word)
        driver.sees("another window")
        assert controller.opened is None


def test_a_harmed_store_is_told_at_sign_in_without_a_new_one(app_on, practice_vault, word):
    folder = practice_vault()
    (folder / "store.db").write_bytes(b"")
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.sees("empty")
    assert (folder / "store.db").read_bytes() == b""
    assert controller.opened is None


def test_a_new_computer_is_set_up_in_the_window_and_asks_for_the_sheet(app_on, tmp_path):
    _, driver = app_on(tmp_path / "new")
    driver.sees("Set up this computer")


def test_the_person_cannot_get_out_of_the_screen_that_was_handed_over(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault())
    sign_in(driver, "nurse", word)
    driver.press("Note a recheck")
    driver.press("Somebody without an intake")
    driver.press("Mark on the sample")
    driver.press("Note it for…")
    driver.press("I am going")
    driver.sees("Who is in the room")
    driver.key(Qt.Key.Key_1)
    driver.press("Forward")
    driver.sees("agree to be asked")
    driver.key(Qt.Key.Key_1)
    driver.press("Go on")
    driver.sees("The staff who help you can see it")
    driver.press("Hand over the screen")
    driver.until(lambda: controller.window.face is Face.PERSON, "the screen was not given")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        driver.key(key)
        assert controller.window.face is Face.PERSON
    for _ in range(2):
        controller.window.close()
        assert controller.window.face is Face.COVER
        assert controller.window.isVisible()
    driver.until(lambda: controller.worker.pending == 0, "the vault is still being closed")
    driver.key(Qt.Key.Key_F9)
    assert controller.sign_in.page.name.text == ""  # nobody there learns who works here
    assert not controller.window.close()
    assert controller.window.isVisible()
    sign_in(driver, "nurse", word)
    driver.sees("Who is in the room")
    assert not controller.window.isFullScreen()


def test_a_bug_is_told_in_the_window_and_logged_without_what_it_held(
    app_on, practice_vault, word, caplog, monkeypatch
):
    controller, driver = app_on(practice_vault())
    sign_in(driver, "nurse", word)
    driver.press("New intake")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catch_bugs(controller.bug_met.emit)
    try:
        raise KeyError("what somebody said")
    except KeyError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
    driver.sees("Something here went wrong")
    assert "KeyError at test_office.py" in caplog.text
    assert "what somebody said" not in caplog.text


def begin_asking(driver, word):
    """A nurse signs in and is at the second question of a new intake."""
    sign_in(driver, "nurse", word)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(Qt.Key.Key_2)
    driver.sees("1 of 7 noted")


def test_one_key_and_one_sign_in_change_the_user_and_the_first_finds_the_same_question(
    app_on, practice_vault, word
):
    controller, driver = app_on(practice_vault())
    begin_asking(driver, word)
    driver.key(Qt.Key.Key_F8)  # the first action
    page = controller.sign_in.page
    assert controller.window.face is Face.SIGN_IN
    assert page.name.text == ""
    assert page.name.edit.hasFocus()
    sign_in(driver, "lead", word)  # the second
    driver.sees("stands first")
    driver.sees_not("First notes")
    driver.key(Qt.Key.Key_F8)
    sign_in(driver, "nurse", word)
    driver.past_room()
    driver.sees("1 of 7 noted")


def test_from_the_cover_one_key_leads_to_an_empty_sign_in_page(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault())
    begin_asking(driver, word)
    driver.key(Qt.Key.Key_F9)
    driver.key(Qt.Key.Key_F8)
    assert controller.window.face is Face.SIGN_IN
    assert controller.sign_in.page.name.text == ""


def test_what_a_colleague_went_on_with_is_not_opened_for_the_first_any_more(
    app_on, practice_vault, word
):
    controller, driver = app_on(practice_vault())
    begin_asking(driver, word)
    screening = controller.navigator.screening
    driver.key(Qt.Key.Key_F8)
    sign_in(driver, "lead", word)
    driver.sees("stands first")
    controller.navigator.interview(screening)
    driver.past_room()
    driver.sees("1 of 7 noted")
    driver.press("Today")
    driver.key(Qt.Key.Key_F8)
    sign_in(driver, "nurse", word)
    driver.sees("stands first")
    assert controller.navigator.screening is None


def test_a_new_process_of_the_same_person_finds_the_same_question(app_on, practice_vault, word):
    folder = practice_vault()
    controller, driver = app_on(folder)
    begin_asking(driver, word)
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.worker.pending == 0, "the vault is still being closed")
    controller.window.close()
    _, others = app_on(folder)
    sign_in(others, "nurse", word)
    others.past_room()
    others.sees("1 of 7 noted")


@pytest.mark.parametrize("told", [LockTrigger.SCREEN_LOCK, LockTrigger.SLEEP])
def test_what_the_system_says_locks_and_leaves_no_name_behind(app_on, practice_vault, word, told):
    controller, driver = app_on(practice_vault())
    begin_asking(driver, word)
    controller.warm()
    controller.system_said(told)
    assert controller.window.face is Face.COVER
    driver.until(lambda: controller.opened is None, "the vault stayed open")
    driver.key(Qt.Key.Key_F9)
    assert controller.sign_in.page.name.text == ""


def test_nobody_touching_it_locks_and_leaves_no_name_behind(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault())
    begin_asking(driver, word)
    controller.window.idle.due.emit()
    assert controller.window.face is Face.COVER
    assert controller.sign_in.page.name.text == ""


def test_records_that_are_open_elsewhere_can_be_looked_at_and_say_so(app_on, practice_vault, word):
    folder = practice_vault(people=20)
    with Vault.unlock(folder, name="lead", passphrase=word) as other:
        controller, driver = app_on(folder)
        sign_in(driver, "nurse", word)
        driver.press("Look without changing anything")
        driver.write("Passphrase", word)
        driver.press("Look")
        driver.sees("Nothing can be changed or kept.")
        assert controller.opened.vault.read_only
        before = len(other.intake_counts())
        driver.press("New intake")
        driver.sees("open only to read")
        assert len(other.intake_counts()) == before
        driver.key(Qt.Key.Key_F9)
        driver.until(lambda: controller.worker.pending == 0, "it stayed open")
        driver.sees_not("Nothing can be changed or kept.")


CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def take_both_steps(controller, driver):
    """The chord, wherever the window is, and then the button of the cover."""
    QTest.keyClick(controller.window, Qt.Key.Key_F9, CHORD)
    driver.sees("Pulse timer")
    if driver.shows("Clear all"):
        driver.press("Clear all")
    else:
        driver.press("Clear fields")
    driver.until(lambda: controller.worker.pending == 0, "something is still being done")


@pytest.mark.parametrize("at_work", [True, False])
def test_where_it_was_switched_on_two_steps_leave_nothing_that_opens(
    app_on, practice_vault, word, at_work
):
    folder = practice_vault()
    with Vault.unlock(folder, name="lead", passphrase=word, one_command=True) as vault:
        vault.team.allow_destroying(on=True)
    controller, driver = app_on(folder)
    if at_work:
        begin_asking(driver, word)
    take_both_steps(controller, driver)
    assert not list(folder.rglob("keyring*"))
    assert (folder / "store.db").exists()
    assert controller.window.face is Face.COVER
    driver.sees("Clear fields")
    with pytest.raises(VaultError):
        Vault.unlock(folder, name="nurse", passphrase=word)


def test_where_it_was_not_switched_on_the_same_steps_clear_the_fields_alone(
    app_on, practice_vault, word
):
    folder = practice_vault()
    controller, driver = app_on(folder)
    take_both_steps(controller, driver)
    Vault.unlock(folder, name="nurse", passphrase=word).close()


def test_a_harmed_store_is_replaced_by_the_newest_copy_when_a_lead_says_so(
    app_on, practice_vault, word
):
    folder = practice_vault(people=20)
    with Vault.unlock(folder, name="lead", passphrase=word, one_command=True) as vault:
        vault.backups.make()
    (folder / "store.db").write_bytes(b"")
    controller, driver = app_on(folder)
    sign_in(driver, "lead", word)
    driver.press("Bring back the copy of…")
    driver.sees("put aside, not deleted")
    driver.write("Passphrase", word)
    driver.press("Bring it back")
    driver.until(lambda: controller.navigator is not None, "the copy was not brought back")
    assert len(controller.opened.vault.intake_counts()) >= 20


def test_what_the_checks_find_is_told_above_the_work_and_not_to_the_person(
    app_on, practice_vault, word
):
    folder = practice_vault(people=20)
    (folder / "heads.bin").unlink(missing_ok=True)
    with Vault.unlock(folder, name="lead", passphrase=word):
        pass
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.sees("stands first")
    bands = controller.window.bands
    assert not bands.finding.isVisible()
    grave = Finding(kind=FindingKind.PAGES_DAMAGED, record="7")
    controller.upkeep.tell_findings((grave,))
    assert bands.finding.isVisible()
    bands.show_for(working=False, with_person=True)
    assert not bands.finding.isVisible()
    driver.key(Qt.Key.Key_F9)
    assert bands.finding.text() == ""


def test_after_signing_in_the_copy_of_the_day_is_made_beside_the_work(
    app_on, tmp_path, word, cheap
):
    folder = tmp_path / "real"
    vault, _ = Vault.create(
        folder, organisation="Harbour", name="nurse", passphrase=word, cost=cheap
    )
    vault.close()
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.until(lambda: list(folder.glob("backups/2*")), "no copy was made")
    driver.until(lambda: not controller.upkeep.busy, "the checks went on")
    assert not controller.window.bands.finding.isVisible()
