"""The records' folder goes away and comes back; the drive is full; the clock is years off."""

import sys
from contextlib import contextmanager
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shift_of_drafts import PROTOCOL, Shift

from screenapp.app.relaunch.messages import Handover
from screenapp.protocol.model import AnswerType
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.screening import commands as c
from screenapp.screening.person import AgeBasis, Person
from screenapp.ui.shell.main_window import Face
from screenapp.vault.vault import Vault

try:
    import resource
except ImportError:  # Windows
    resource = None

GONE = "The folder with the records cannot be reached."
DIGIT = Qt.Key.Key_2
ENTER = Qt.Key.Key_Return


def sign_in(driver, name, word, button="Sign in"):
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press(button)


def rest(controller, driver):
    driver.until(lambda: controller.worker.pending == 0, "something is still being done")


@pytest.fixture
def asking(app_on, practice_vault, word):
    """A nurse at the second row of the notes of a new intake."""
    folder = practice_vault()
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    rest(controller, driver)
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(DIGIT)
    driver.sees("1 of 7 noted")
    rest(controller, driver)
    return controller, driver, folder


@pytest.mark.skipif(sys.platform == "win32", reason="an open folder cannot be moved there")
def test_a_folder_that_goes_away_and_comes_back_loses_no_answer(asking, word):
    controller, driver, folder = asking
    away = folder.with_name("unplugged")
    folder.rename(away)
    driver.key(DIGIT)
    driver.sees("Not saved yet.")
    driver.sees(GONE)
    driver.sees("1 of 7 noted")
    assert not folder.exists()
    away.rename(folder)
    driver.key(DIGIT)
    driver.sees("2 of 7 noted")
    rest(controller, driver)
    assert controller.opened.vault.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="an open folder cannot be moved there")
def test_at_sign_in_a_folder_that_is_away_is_said_and_nothing_new_is_made(asking, word):
    controller, driver, folder = asking
    away = folder.with_name("unplugged")
    folder.rename(away)
    driver.key(Qt.Key.Key_F9)
    assert controller.window.face is Face.COVER
    rest(controller, driver)
    # So does the process that takes over: it comes to records that were there.
    controller.stand_ready(set_up=False)
    controller.window_state.stand_as(Handover(language="en", covered=False, name="nurse"))
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.sees(GONE)
    driver.sees_not("Set up this computer")
    assert not folder.exists()
    away.rename(folder)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.until(lambda: controller.navigator is not None, "it does not open any more")
    driver.sees("Continue")
    driver.press("Continue")
    driver.sees("Who is in the room")


NOT_TAKEN = "The drive did not take this: it is not saved yet."
ROOM = 1024
"""Bytes of a file, from which on the full drive takes nothing."""


@contextmanager
def full_drive(controller, driver, said=NOT_TAKEN):
    """No file grows beyond a few bytes until what is done in here has come back."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        yield
        rest(controller, driver)
        driver.sees(said)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def recorded(shift, controller):
    return len(controller.opened.vault.events(shift.screening))


limited = pytest.mark.skipif(sys.platform == "win32", reason="no limit there stands for a drive")


@limited
def test_a_full_drive_is_said_from_signing_in_to_hiding_and_nothing_given_is_lost(
    app_on, practice_vault, word
):
    controller, driver = app_on(practice_vault())
    with full_drive(controller, driver):
        sign_in(driver, "nurse", word)
    assert controller.opened is None
    assert driver.shows("Look without changing anything")
    sign_in(driver, "nurse", word)
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    rest(controller, driver)
    with full_drive(controller, driver):
        driver.press("New intake")
    driver.press("New intake")
    driver.sees("Who is in the room")
    rest(controller, driver)
    with full_drive(controller, driver):
        driver.past_room()
    driver.press("Try again")
    driver.sees("First notes")
    rest(controller, driver)
    with full_drive(controller, driver):
        driver.key(DIGIT)
    driver.press("Try again")
    driver.sees("1 of 7 noted")
    rest(controller, driver)
    assert len(controller.opened.vault.intakes(since=date.min)) == 1
    with full_drive(controller, driver, said="Pulse timer"):
        driver.key(Qt.Key.Key_F9)
    assert controller.window.face is Face.COVER
    driver.key(Qt.Key.Key_F9)
    sign_in(driver, "nurse", word)
    driver.press("Continue")
    driver.past_room()
    driver.sees("1 of 7 noted")
    assert controller.opened.vault.check() == ()


@pytest.fixture
def shift(app_on, practice_vault, word):
    """A nurse at a question in the person's own words."""
    controller, driver = app_on(practice_vault())
    made = Shift(controller, driver)
    made.sign_in("nurse", word)
    made.begin()
    made.ask_room()
    return made, controller, driver


@limited
def test_what_is_typed_and_not_taken_stays_and_the_newest_words_are_kept(shift):
    shift, controller, driver = shift
    service = controller.opened.screening_service
    edit = shift.field("own words")
    edit.setFocus()
    QTest.keyClicks(edit, "by the river")
    with full_drive(controller, driver):
        driver.key(ENTER)
    assert edit.text() == "by the river"
    QTest.keyClicks(edit, ", at night")
    driver.press("Try again")
    shift.rest()
    assert service.state(shift.screening).given["own_words"].value == "by the river, at night"
    referral = shift._referral()
    driver.press("Add what is wanted")
    with full_drive(controller, driver):
        driver.press("A place to sleep")
    assert service.state(shift.screening).needs == ()
    row = referral.consent.rows[InformationKind.RISKS]
    row.write.click()
    if not driver.shows("A place to sleep"):
        driver.press("Add what is wanted")
    driver.press("A place to sleep")
    shift.rest()
    assert len(service.state(shift.screening).needs) == 1
    detail = row.fields[Detail.RISKS].edit
    detail.setFocus()
    QTest.keyClicks(detail, "he waits outside")
    with full_drive(controller, driver):
        row.write.click()
    row.write.click()
    assert detail.text() == "he waits outside"
    row.write.click()
    shift.rest()
    assert service.state(shift.screening).details == {"risks": "he waits outside"}
    assert controller.opened.vault.check() == ()


def with_duty(shift, controller):
    """The result of a child's screening, with a report that is owed."""
    service = controller.opened.screening_service

    def work():
        person = Person(age=(15, 15), age_basis=AgeBasis.STATED)
        intake = service.new_intake(person=person, trigger="universal", protocol=PROTOCOL)
        shift.screening = service.screening_of(intake.id)

    shift._do(work)
    shift.open()
    shift.ask_room()
    stages = service.state(shift.screening).protocol.stages
    for command in (c.GiveConsent(stage=stage.id) for stage in stages if stage.consent):
        shift._do(lambda command=command: service.act(shift.screening, command))
    for item in service.state(shift.screening).protocol.item.values():
        reason = "seen" if item.answer is AnswerType.JUDGEMENT else None
        answer = c.GiveAnswer(item=item.id, value="yes", reason=reason)
        shift._do(lambda answer=answer: service.act(shift.screening, answer))
    shift._result()


@limited
def test_a_concern_a_duty_told_a_mistake_and_the_end_are_each_kept_once(shift):
    shift, controller, driver = shift
    service = controller.opened.screening_service
    with_duty(shift, controller)
    reference = controller.window.page.title

    def tried(press, done, field=None):
        before, typed = recorded(shift, controller), field.text() if field else ""
        with full_drive(controller, driver):
            driver.press(press)
        assert recorded(shift, controller) == before
        assert not field or field.text() == typed
        driver.press("Try again")
        shift.rest()
        assert recorded(shift, controller) == before + 1
        assert done(service.state(shift.screening))

    tried(f"{reference} has been told", lambda now: len(now.told) == 1)
    mistake = shift.field("mistake")
    shift._unfold("mistake")
    QTest.keyClicks(mistake, "wrong row")
    tried("Mark it as a mistake", lambda now: now is not None, mistake)
    assert controller.opened.vault.check() == ()


@limited
def test_the_end_of_a_screening_is_kept_once(shift):
    shift, controller, driver = shift
    service = controller.opened.screening_service
    concern = shift.field("concern")
    shift._unfold("concern")
    QTest.keyClicks(concern, "about pay")
    with full_drive(controller, driver):
        driver.press("Keep this concern")
    assert concern.text() == "about pay"
    QTest.keyClicks(concern, ", and home")
    driver.press("Try again")  # would keep the older words alone
    shift.rest()
    assert concern.text() == "about pay, and home"
    driver.press("Keep this concern")
    shift.rest()
    assert service.state(shift.screening).concern == "about pay, and home"
    before = recorded(shift, controller)
    with full_drive(controller, driver):
        driver.press("Nothing more today")
    assert recorded(shift, controller) == before
    driver.press("Try again")
    shift.rest()
    assert service.state(shift.screening).finished is not None


def test_a_clock_years_off_is_asked_about_in_the_window_before_anybody_comes_in(
    app_on, practice_vault, word
):
    folder = practice_vault()
    ahead = datetime.now().astimezone() + timedelta(days=3653)
    with Vault.unlock(
        folder, name="lead", passphrase=word, clock=lambda: ahead, clock_is_right=True
    ):
        pass
    controller, driver = app_on(folder)
    sign_in(driver, "nurse", word)
    driver.sees("The clock of this computer may be wrong.")
    driver.sees(str(ahead.year))
    assert controller.opened is None
    driver.press("I will set it first")
    sign_in(driver, "nurse", word)
    driver.press("The clock is right")
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.until(lambda: controller.navigator is not None, "nobody came in")
    rest(controller, driver)
    driver.key(Qt.Key.Key_F8)
    rest(controller, driver)
    with Vault.unlock(folder, name="lead", passphrase=word) as vault:
        actions = [entry.action for entry in vault.log()]
    assert actions.count("clock_confirmed") == 2
