"""The tour: the main job, done through the real windows, with a picture of each place.

It makes a practice vault in a folder of its own, signs in, and does with keys and clicks what
a nurse, the person and a supervisor would do. It ends with an error if any step did not come
to what it should.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from screenapp.app.controller import AppController
from screenapp.app.start import application, make_controller
from screenapp.practice.making import make
from screenapp.practice.ui_driver import DidNotHappen, UiDriver
from screenapp.ui.shell.main_window import Face

PEOPLE = 1800
WORD = "practice on the tour"
PAGE = "page.pdf"
OFFSCREEN = "offscreen"
YES, NO, DECLINED = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3
ENTER = Qt.Key.Key_Return
REASON = "The reason, in your own words"
OBSERVED = (
    ("The history is unclear", NO),
    ("visits at several places", NO),
    ("The age given differs", NO),
    ("follows self-harm", NO),
    ("older injuries", NO),
    ("Answers come mostly", YES),
    ("another reason to offer", NO),
)
"""What staff notice, and the answer given to it."""


def take(out: Path) -> int:
    """Take the tour with its pictures and the PDF in *out*; the exit status."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as beside:
        _widen_screen(Path(beside))
        vault = Path(beside) / "vault"
        make(vault, screenings=PEOPLE, seed=7, word=WORD)
        controller = make_controller(application(), vault, language="en")
        driver = UiDriver(controller.window, out)
        try:
            Tour(controller, driver, out).take()
        except DidNotHappen as missing:
            driver.picture("stopped-here")
            print(f"The tour stopped: {missing}.", file=sys.stderr)
            return 1
        finally:
            controller.window.close()
            controller.worker.stop()
    print(f"The tour is done. {len(driver.pictures)} pictures and {PAGE} are in {out.resolve()}")
    return 0


def _widen_screen(folder: Path) -> None:
    """Without a display, draw off the screen, on one of the usual shape (Qt's own is square)."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not shown:
        os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)
    if os.environ.get("QT_QPA_PLATFORM") != OFFSCREEN or QGuiApplication.instance() is not None:
        return
    screen = {"name": "tour", "x": 0, "y": 0, "width": 1280, "height": 800}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    shape = folder / "screen.json"
    shape.write_text(json.dumps({"screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"{OFFSCREEN}:configfile={shape}"


class Tour:
    """Every step in order; each waits for the fact that shows it was taken."""

    def __init__(self, controller: AppController, driver: UiDriver, out: Path) -> None:
        self._controller, self._hands, self._out = controller, driver, out
        self._reference = ""

    def take(self) -> None:
        self._controller.open()
        self._hands.wait_for_window()
        self._sign_in("nurse", "sign-in")
        self._arrive_with_companion()
        self._signal()
        self._private_at_last()
        self._ask()
        self._hide_and_return()
        self._hand_over()
        self._result()
        self._refer()
        self._review()
        self._look_after()

    # --- the nurse --------------------------------------------------------------------

    def _sign_in(self, name: str, picture: str = "") -> None:
        driver = self._hands
        driver.sees("Sign in")
        if picture:
            driver.picture(picture)
        driver.write("Your name", name)
        driver.write("Passphrase", WORD)
        driver.press("Sign in")
        driver.until(lambda: self._controller.navigator is not None, f"{name} could not sign in")

    def _arrive_with_companion(self) -> None:
        driver = self._hands
        driver.sees("What is due first stands first")
        driver.press("New intake")
        driver.sees("Who is in the room?")
        self._reference = self._controller.window.page.title if self._controller.window.page else ""
        driver.press("Back to Today")
        driver.press(f"{self._reference}: Age, reason, place")
        driver.write("Age, or a range such as 16-19", "34")
        driver.write("Where they are, such as room 6", "room 6")
        driver.picture("new-intake")
        driver.press("Everyone who arrives")
        driver.sees("Who is in the room?")
        driver.picture("room-first")
        driver.press("Nobody else can see this screen")
        for number, (noticed, digit) in enumerate(OBSERVED):
            driver.sees(noticed)
            driver.sees(f"{number} of {len(OBSERVED)} noted")
            if digit == YES:
                driver.picture("interview-staff")
            driver.key(digit)
        driver.sees(f"{len(OBSERVED)} of {len(OBSERVED)} noted")
        driver.key(ENTER)
        driver.sees("Plan a routine check")
        driver.key(ENTER)
        driver.sees("Who is in the room now?")
        self._reference = self._controller.window.page.title if self._controller.window.page else ""
        driver.key(Qt.Key.Key_3)
        driver.sees("comes up again at")
        driver.picture("privacy")
        driver.press("See again at…")
        driver.sees("Try again")

    def _signal(self) -> None:
        driver = self._hands
        driver.press("Note a recheck")
        driver.press(f"{self._reference} ·…")
        driver.press("Mark on the sample")
        driver.picture("recheck")
        driver.press("Note it for…")
        driver.sees("Recheck, one to one")
        driver.sees("minutes left")
        driver.picture("today")

    def _private_at_last(self) -> None:
        driver = self._hands
        driver.press("I am going")
        self._only_two()
        driver.sees("agree to be asked")
        driver.key(Qt.Key.Key_1)
        driver.picture("consent")
        driver.key(ENTER)
        driver.sees("The staff who help you can see it")

    def _ask(self) -> None:
        driver = self._hands
        self._answer(YES)
        driver.sees("stop you from calling")
        driver.picture("interview")
        self._answer(DECLINED)
        driver.sees("keep the money you earn")
        self._answer(YES)
        driver.sees("made you work")

    def _hide_and_return(self) -> None:
        driver, window = self._hands, self._controller.window
        driver.key(Qt.Key.Key_F9)
        driver.until(lambda: window.windowTitle() != "Intake", "the title did not change")
        driver.sees("Pulse timer")
        driver.sees_not("made you work")
        driver.picture("cover")
        driver.until(lambda: self._controller.opened is None, "the vault stayed open")
        driver.key(Qt.Key.Key_F9)
        self._sign_in("nurse")
        driver.sees("Who is in the room now?")
        driver.sees_not("made you work")
        driver.picture("return")
        self._only_two()
        driver.sees("made you work")

    def _only_two(self) -> None:
        driver = self._hands
        driver.sees("Who is in the room now?")
        driver.key(Qt.Key.Key_1)
        driver.press("Forward")

    def _hand_over(self) -> None:
        driver = self._hands
        self._answer(NO)
        driver.sees("beg, steal or marry")
        driver.press("Hand over the screen")
        driver.until(
            lambda: self._controller.window.face is Face.PERSON, "the screen was not given"
        )
        driver.press("Sun")
        driver.sees("beg, steal or marry")
        driver.picture("person")
        driver.press("No")
        driver.sees("hurt you or threatened")
        driver.press("No")
        driver.sees("something sexual")
        driver.press("Skip this")
        driver.sees("leave here today")
        driver.press("No")
        driver.sees("What would help you most today?")
        driver.picture("person-choices")
        driver.press("A place to sleep")
        # Pauses stand in for what this way of answering left out.
        driver.press_until("Go on", "Please give this back")
        driver.picture("person-end")
        driver.press("Staff")
        driver.write("Your passphrase", WORD)
        driver.press("Open")
        driver.until(
            lambda: self._controller.window.face is Face.WORK, "the screen stayed handed over"
        )

    def _result(self) -> None:
        driver = self._hands
        driver.sees("Say what help there is")
        driver.key(ENTER)
        driver.sees("I said what help there is")
        self._answer(YES)
        driver.sees("reasonable concern about")
        driver.press("No")
        driver.write(REASON, "Spoke freely and named one worry, about pay.")
        driver.key(ENTER)
        driver.sees("Further conversation indicated, today")
        driver.press("Why this result")
        driver.sees("adds 0")
        driver.picture("result")

    # --- help, and the supervisor -----------------------------------------------------

    def _refer(self) -> None:
        driver = self._hands
        driver.press("Start the conversation")
        driver.sees("Services that fit")
        self._want("A place to sleep")
        self._want("Pay or work")
        driver.press("Harbour House…")
        driver.press("Harbour House: Yes")
        driver.sees(f"{self._reference} said yes")
        driver.press("Close the list")
        self._agree()
        driver.picture("referral")
        self._save()

    def _want(self, need: str) -> None:
        if self._hands.shows("Add what is wanted"):
            self._hands.press("Add what is wanted")
        self._hands.press(need)
        kept = f"Take off: {need}"
        self._hands.until(lambda: self._hands.shows(kept), f"{need!r} was not kept")

    def _agree(self) -> None:
        """What Harbour House may know, each kind by a yes of its own."""
        driver = self._hands
        reach = f"How to reach {self._reference} safely"
        driver.press("Language and interpreter: Say")
        driver.press(f"Write: {reach}")
        driver.write("How: a number, a place, through someone", "by phone")
        driver.write("When it is safe", "9 to 11 in the morning")
        driver.write("What to say if someone else answers", "the clinic")
        driver.press(f"Close: {reach}")
        driver.press(f"{reach}: Say")
        wants = f"What {self._reference} wants next, and does not"
        driver.press(f"Write: {wants}")
        driver.write("What the person does not want", "Calls to an employer")
        driver.press(f"Close: {wants}")
        driver.press(f"{wants}: Say")
        driver.press("How this is known: Say")
        driver.sees("9 to 11 in the morning")

    def _save(self) -> None:
        driver, target = self._hands, self._out / PAGE
        target.unlink(missing_ok=True)
        driver.press("Save this page")
        driver.sees("Folder")
        driver.write("Folder", str(self._out.resolve()))
        driver.write("File name", PAGE)
        driver.press("Save")
        driver.until(target.exists, "the page was not saved")
        driver.sees("no longer protected")
        if not target.read_bytes().startswith(b"%PDF-"):
            raise DidNotHappen("what was saved is no PDF")

    def _review(self) -> None:
        driver = self._hands
        driver.press("Today")
        driver.sees("What is due first stands first")
        driver.press("Sign out")
        driver.sees("stay for the next shift")
        driver.picture("hand-over")
        driver.press("Sign out")
        self._sign_in("supervisor")
        driver.sees("Spoke up, by the way they were heard")
        driver.picture("review")
        driver.press("Show table")
        driver.sees("Show charts")
        driver.picture("review-table")

    def _look_after(self) -> None:
        """What a lead does between two shifts: questions, staff, log, and what is kept."""
        driver = self._hands
        driver.press("Sign out")
        self._sign_in("lead")
        driver.sees("What is due first stands first")
        driver.press("Protocols")
        driver.sees("In use")
        driver.picture("protocols")
        driver.press("Open: Four short questions for young adults")
        driver.sees("as expected")
        driver.picture("protocol")
        driver.press("Staff")
        driver.sees("each with a passphrase of their own")
        driver.picture("staff")
        driver.press("Open the log")
        driver.press("Verify the log")
        driver.sees("The log is whole")
        driver.picture("log")
        driver.press("Settings")
        driver.press("Backups")
        driver.press("Back up now")
        driver.sees("The copy is made")
        driver.picture("backups")
        driver.press("What this protects")
        driver.sees("This program does not protect")
        driver.picture("protects")

    def _answer(self, digit: Qt.Key) -> None:
        """Two keys: the digit, which is kept at once, and Enter."""
        self._hands.key(digit)
        self._hands.key(ENTER)
