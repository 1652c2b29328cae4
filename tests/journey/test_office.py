"""Signing in, hiding, coming back: the window and the vault together, in this process."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenapp.app.platform.hardening import catch_bugs
from screenapp.ui.shell.machine import Trigger
from screenapp.ui.shell.main_window import Face
from screenapp.vault import Finding, FindingKind
from screenapp.vault.errors import VaultError
from screenapp.vault.vault import Vault


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


def begin_asking(hands, word):
    """A nurse signs in and is at the second question of a new intake."""
    sign_in(hands, "nurse", word)
    hands.press("New intake")
    hands.press("Everyone who arrives")
    hands.sees("First notes")
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_Return)
    hands.sees("2 of about")


def test_one_key_and_one_sign_in_change_the_user_and_the_first_finds_the_same_question(
    office_on, practice_vault, word
):
    office, hands = office_on(practice_vault())
    begin_asking(hands, word)
    hands.key(Qt.Key.Key_F8)  # the first action
    page = office.door.page
    assert office.window.face is Face.SIGN_IN
    assert page.name.text == ""
    assert page.name.edit.hasFocus()
    sign_in(hands, "lead", word)  # the second
    hands.sees("this shift")
    hands.sees_not("First notes")
    hands.key(Qt.Key.Key_F8)
    sign_in(hands, "nurse", word)
    hands.sees("2 of about")


def test_from_the_cover_one_key_leads_to_an_empty_sign_in_page(office_on, practice_vault, word):
    office, hands = office_on(practice_vault())
    begin_asking(hands, word)
    hands.key(Qt.Key.Key_F9)
    hands.key(Qt.Key.Key_F8)
    assert office.window.face is Face.SIGN_IN
    assert office.door.page.name.text == ""


def test_what_a_colleague_went_on_with_is_not_opened_for_the_first_any_more(
    office_on, practice_vault, word
):
    office, hands = office_on(practice_vault())
    begin_asking(hands, word)
    screening = office.floor.screening
    hands.key(Qt.Key.Key_F8)
    sign_in(hands, "lead", word)
    hands.sees("this shift")
    office.floor.interview(screening)
    hands.sees("2 of about")
    hands.press("Today")
    hands.key(Qt.Key.Key_F8)
    sign_in(hands, "nurse", word)
    hands.sees("this shift")
    assert office.floor.screening is None


def test_a_new_process_of_the_same_person_finds_the_same_question(office_on, practice_vault, word):
    folder = practice_vault()
    office, hands = office_on(folder)
    begin_asking(hands, word)
    hands.key(Qt.Key.Key_F9)
    hands.until(lambda: office.worker.pending == 0, "the vault is still being closed")
    office.window.close()
    _, others = office_on(folder)
    sign_in(others, "nurse", word)
    others.sees("2 of about")


@pytest.mark.parametrize("told", [Trigger.SCREEN_LOCK, Trigger.SLEEP])
def test_what_the_system_says_locks_and_leaves_no_name_behind(
    office_on, practice_vault, word, told
):
    office, hands = office_on(practice_vault())
    begin_asking(hands, word)
    office.warm()
    office.system_said(told)
    assert office.window.face is Face.COVER
    hands.until(lambda: office.opened is None, "the vault stayed open")
    hands.key(Qt.Key.Key_F9)
    assert office.door.page.name.text == ""


def test_nobody_touching_it_locks_and_leaves_no_name_behind(office_on, practice_vault, word):
    office, hands = office_on(practice_vault())
    begin_asking(hands, word)
    office.window.idle.due.emit()
    assert office.window.face is Face.COVER
    assert office.door.page.name.text == ""


def test_records_that_are_open_elsewhere_can_be_looked_at_and_say_so(
    office_on, practice_vault, word
):
    folder = practice_vault(people=20)
    with Vault.unlock(folder, name="lead", passphrase=word) as other:
        office, hands = office_on(folder)
        sign_in(hands, "nurse", word)
        hands.press("Look without changing anything")
        hands.write("Passphrase", word)
        hands.press("Look")
        hands.sees("Nothing can be changed or kept.")
        assert office.opened.vault.read_only
        before = len(other.intake_counts())
        hands.press("New intake")
        hands.press("Everyone who arrives")
        hands.sees("open only to read")
        assert len(other.intake_counts()) == before
        hands.key(Qt.Key.Key_F9)
        hands.until(lambda: office.worker.pending == 0, "it stayed open")
        hands.sees_not("Nothing can be changed or kept.")


CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def take_both_steps(office, hands):
    """The chord, wherever the window is, and then the button of the cover."""
    QTest.keyClick(office.window, Qt.Key.Key_F9, CHORD)
    hands.sees("Pulse timer")
    if hands.shows("Clear all"):
        hands.press("Clear all")
    else:
        hands.press("Clear fields")
    hands.until(lambda: office.worker.pending == 0, "something is still being done")


@pytest.mark.parametrize("at_work", [True, False])
def test_where_it_was_switched_on_two_steps_leave_nothing_that_opens(
    office_on, practice_vault, word, at_work
):
    folder = practice_vault()
    with Vault.unlock(folder, name="lead", passphrase=word) as vault:
        vault.team.allow_destroying(on=True)
    office, hands = office_on(folder)
    if at_work:
        begin_asking(hands, word)
    take_both_steps(office, hands)
    assert not list(folder.rglob("keyring*"))
    assert (folder / "store.db").exists()
    assert office.window.face is Face.COVER
    hands.sees("Clear fields")
    with pytest.raises(VaultError):
        Vault.unlock(folder, name="nurse", passphrase=word)


def test_where_it_was_not_switched_on_the_same_steps_clear_the_fields_alone(
    office_on, practice_vault, word
):
    folder = practice_vault()
    office, hands = office_on(folder)
    take_both_steps(office, hands)
    Vault.unlock(folder, name="nurse", passphrase=word).close()


def test_a_harmed_store_is_replaced_by_the_newest_copy_when_a_lead_says_so(
    office_on, practice_vault, word
):
    folder = practice_vault(people=20)
    with Vault.unlock(folder, name="lead", passphrase=word) as vault:
        vault.backups.make()
    (folder / "store.db").write_bytes(b"")
    office, hands = office_on(folder)
    sign_in(hands, "lead", word)
    hands.press("Bring back the copy of…")
    hands.sees("put aside, not deleted")
    hands.write("Passphrase", word)
    hands.press("Bring it back")
    hands.until(lambda: office.floor is not None, "the copy was not brought back")
    assert len(office.opened.vault.intake_counts()) >= 20


def test_what_the_checks_find_is_told_above_the_work_and_not_to_the_person(
    office_on, practice_vault, word
):
    folder = practice_vault(people=20)
    (folder / "heads.bin").unlink(missing_ok=True)
    with Vault.unlock(folder, name="lead", passphrase=word):
        pass
    office, hands = office_on(folder)
    sign_in(hands, "nurse", word)
    hands.sees("this shift")
    bands = office.window.bands
    assert not bands.finding.isVisible()
    grave = Finding(kind=FindingKind.PAGES_DAMAGED, record="7")
    office.upkeep.tell_findings((grave,))
    assert bands.finding.isVisible()
    bands.show_for(working=False, with_person=True)
    assert not bands.finding.isVisible()
    hands.key(Qt.Key.Key_F9)
    assert bands.finding.text() == ""


def test_after_signing_in_the_copy_of_the_day_is_made_beside_the_work(
    office_on, tmp_path, word, cheap
):
    folder = tmp_path / "real"
    vault, _ = Vault.create(
        folder, organisation="Harbour", name="nurse", passphrase=word, cost=cheap
    )
    vault.close()
    office, hands = office_on(folder)
    sign_in(hands, "nurse", word)
    hands.until(lambda: list(folder.glob("backups/2*")), "no copy was made")
    hands.until(lambda: not office.upkeep.busy, "the checks went on")
    assert not office.window.bands.finding.isVisible()
