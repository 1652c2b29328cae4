"""A screen left open, in the real window: what lasts asks once more, and other leads are told."""

import pytest
from PySide6.QtCore import Qt

from screenapp.ui.staff.page import StaffPage
from screenapp.vault import Role
from screenapp.vault.vault import Vault

THEIRS = "granite paper hollow tune"


def sign_in(driver, name, word):
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press("Sign in")


@pytest.fixture
def at_staff(app_on, practice_vault, word):
    """A lead at the filled form of a newcomer, whose passphrase is typed."""
    folder = practice_vault()
    controller, driver = app_on(folder)
    sign_in(driver, "lead", word)
    driver.until(lambda: controller.navigator is not None, "nobody came in")
    driver.press("Staff")
    driver.press("Add somebody")
    page = controller.window.findChild(StaffPage)
    driver.write("Their name, as they will sign in", "Dana Lind")
    page.form.roles.select("lead")
    driver.write("Their passphrase", THEIRS)
    driver.write("Their passphrase again", THEIRS)
    driver.press("Add them")
    driver.sees("Your passphrase again")
    return controller, driver, folder


def names(controller):
    return {member.name for member in controller.opened.vault.staff()}


def test_adding_a_lead_takes_ones_passphrase_once_more(at_staff, word):
    controller, driver, _ = at_staff
    driver.sees("You are about to let somebody sign in here.")
    assert "Dana Lind" not in names(controller)
    driver.write("Your passphrase", "not these four words")
    driver.press("Go on")
    driver.sees("That is not your passphrase.")
    assert "Dana Lind" not in names(controller)
    driver.write("Your passphrase", word)
    driver.press("Go on")
    driver.sees("Dana Lind can sign in now.")
    assert "Dana Lind" in names(controller)
    assert controller.window.again.passphrase.text == ""
    assert not controller.window.again.isVisible()


@pytest.mark.parametrize("leave", ["button", "key"])
def test_left_without_it_nothing_is_done_and_the_page_says_so(at_staff, word, leave):
    controller, driver, _ = at_staff
    driver.write("Your passphrase", word)
    if leave == "button":
        driver.press("Leave it")
    else:
        driver.key(Qt.Key.Key_Escape)
    driver.sees("it was not given")
    assert "Dana Lind" not in names(controller)
    assert controller.window.again.passphrase.text == ""
    assert controller.window.findChild(StaffPage).form.name.text == "Dana Lind"


def test_going_elsewhere_is_leaving_it(at_staff, word):
    controller, driver, _ = at_staff
    driver.write("Your passphrase", word)
    driver.press("Services")
    driver.sees_not("Your passphrase again")
    assert "Dana Lind" not in names(controller)
    assert controller.window.again.passphrase.text == ""


def test_hiding_empties_the_field_and_does_nothing(at_staff, word):
    controller, driver, folder = at_staff
    driver.write("Your passphrase", word)
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.opened is None, "it was not locked")
    assert controller.window.again.passphrase.text == ""
    assert controller.window.again.isHidden()
    driver.until(lambda: not controller.worker.pending, "it did not close")
    with Vault.unlock(folder, name="nurse", passphrase=word) as vault:
        assert "Dana Lind" not in {member.name for member in vault.staff()}
        assert all("passphrase" not in draft.place.field for draft in vault.drafts.every())


def test_another_lead_is_told_first_and_until_they_have_seen_it(app_on, practice_vault, word):
    folder = practice_vault()
    with Vault.unlock(folder, name="lead", passphrase=word, one_command=True) as vault:
        vault.add_staff("Dana Lind", THEIRS, frozenset({Role.LEAD}))
        vault.team.allow_destroying(on=False)
    controller, driver = app_on(folder)
    for _ in range(2):
        sign_in(driver, "Dana Lind", THEIRS)
        driver.sees("lead changed whether the keys may be destroyed")
        driver.press("Go on to Today")
        driver.sees_not("What other leads did")
        driver.key(Qt.Key.Key_F8)
        driver.until(lambda: not controller.worker.pending, "it did not close")
    sign_in(driver, "Dana Lind", THEIRS)
    driver.press("Seen")
    driver.sees("You have seen all of it.")
    driver.key(Qt.Key.Key_F8)
    driver.until(lambda: not controller.worker.pending, "it did not close")
    sign_in(driver, "Dana Lind", THEIRS)
    driver.until(lambda: controller.navigator is not None, "nobody came in")
    driver.sees_not("What other leads did")
