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

from screenapp.app.controller import Office
from screenapp.app.start import application, make_office
from screenapp.practice.making import make
from screenapp.practice.ui_driver import DidNotHappen, Hands
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
        office = make_office(application(), vault, language="en")
        hands = Hands(office.window, out)
        try:
            Tour(office, hands, out).take()
        except DidNotHappen as missing:
            hands.picture("stopped-here")
            print(f"The tour stopped: {missing}.", file=sys.stderr)
            return 1
        finally:
            office.window.close()
            office.worker.stop()
    print(f"The tour is done. {len(hands.pictures)} pictures and {PAGE} are in {out.resolve()}")
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

    def __init__(self, office: Office, hands: Hands, out: Path) -> None:
        self._office, self._hands, self._out = office, hands, out
        self._reference = ""

    def take(self) -> None:
        self._office.open()
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
        hands = self._hands
        hands.sees("Sign in")
        if picture:
            hands.picture(picture)
        hands.write("Your name", name)
        hands.write("Passphrase", WORD)
        hands.press("Sign in")
        hands.until(lambda: self._office.floor is not None, f"{name} could not sign in")

    def _arrive_with_companion(self) -> None:
        hands = self._hands
        hands.sees("people this shift")
        hands.press("New intake")
        hands.write("Age, or a range such as 16-19", "34")
        hands.write("Where they are, such as room 6", "room 6")
        hands.picture("new-intake")
        hands.press("Everyone who arrives")
        for noticed, digit in OBSERVED:
            hands.sees(noticed)
            if digit == YES:
                hands.picture("interview-staff")
            self._answer(digit)
        hands.sees("Plan a routine check")
        hands.key(ENTER)
        hands.sees("Who is in the room?")
        self._reference = self._office.window.page.title if self._office.window.page else ""
        hands.key(Qt.Key.Key_3)
        hands.sees("The questions stay closed")
        hands.picture("privacy")
        hands.press("Ask again at…")
        hands.sees("Try again when alone")

    def _signal(self) -> None:
        hands = self._hands
        hands.press("Note a recheck")
        hands.press(f"{self._reference} ·…")
        hands.press("Mark on the sample")
        hands.picture("recheck")
        hands.press("Note it for…")
        hands.sees("Recheck in person, alone")
        hands.sees("minutes left")
        hands.picture("today")

    def _private_at_last(self) -> None:
        hands = self._hands
        hands.press("I am going")
        hands.sees("Who is in the room?")
        hands.sees("The questions stay closed")
        hands.key(Qt.Key.Key_1)
        hands.sees("agree to be asked")
        hands.picture("consent")
        hands.key(Qt.Key.Key_1)
        hands.sees("Only the staff who help you")

    def _ask(self) -> None:
        hands = self._hands
        self._answer(YES)
        hands.sees("stop you from calling")
        hands.picture("interview")
        self._answer(DECLINED)
        hands.sees("keep the money you earn")
        self._answer(YES)
        hands.sees("make you work")

    def _hide_and_return(self) -> None:
        hands, window = self._hands, self._office.window
        hands.key(Qt.Key.Key_F9)
        hands.until(lambda: window.windowTitle() != "Intake", "the title did not change")
        hands.sees("Pulse timer")
        hands.sees_not("make you work")
        hands.picture("cover")
        hands.until(lambda: self._office.opened is None, "the vault stayed open")
        hands.key(Qt.Key.Key_F9)
        self._sign_in("nurse")
        hands.sees("make you work")

    def _hand_over(self) -> None:
        hands = self._hands
        self._answer(NO)
        hands.sees("said they would hurt you")
        hands.press("Hand over the screen")
        hands.until(lambda: self._office.window.face is Face.PERSON, "the screen was not given")
        hands.sees("said they would hurt you")
        hands.picture("person")
        hands.press("No")
        hands.sees("something sexual")
        hands.press("Skip this")
        hands.sees("leave here today")
        hands.press("No")
        hands.sees("What would help you most today?")
        hands.picture("person-choices")
        hands.press("A place to sleep")
        hands.sees("Please give this back")
        hands.picture("person-end")
        hands.press("Staff")
        hands.write("Your passphrase", WORD)
        hands.press("Open")
        hands.until(lambda: self._office.window.face is Face.WORK, "the screen stayed handed over")

    def _result(self) -> None:
        hands = self._hands
        hands.sees("Say what help there is")
        hands.key(ENTER)
        hands.sees("I said what help there is")
        self._answer(YES)
        hands.sees("reasonable concern about")
        hands.press("No")
        hands.write(REASON, "Spoke freely and named one worry, about pay.")
        hands.key(ENTER)
        hands.sees("Further conversation indicated, today")
        hands.press("Why this result")
        hands.sees("adds 0")
        hands.picture("result")

    # --- help, and the supervisor -----------------------------------------------------

    def _refer(self) -> None:
        hands = self._hands
        hands.press("Start the conversation")
        hands.sees("Services that fit")
        self._want("A place to sleep")
        self._want("Pay or work")
        hands.press("Harbour House…")
        hands.press("Harbour House: Yes")
        hands.sees(f"{self._reference} said yes")
        hands.press("Close the list")
        self._agree()
        hands.picture("referral")
        self._save()

    def _want(self, need: str) -> None:
        if self._hands.shows("Add what is wanted"):
            self._hands.press("Add what is wanted")
        self._hands.press(need)
        kept = f"Take off: {need}"
        self._hands.until(lambda: self._hands.shows(kept), f"{need!r} was not kept")

    def _agree(self) -> None:
        """What Harbour House may know, each kind by a yes of its own."""
        hands = self._hands
        reach = f"How to reach {self._reference} safely"
        hands.press("Language and interpreter: Say")
        hands.press(f"Write: {reach}")
        hands.write("How: a number, a place, through someone", "by phone")
        hands.write("When it is safe", "9 to 11 in the morning")
        hands.write("What to say if someone else answers", "the clinic")
        hands.press(f"Close: {reach}")
        hands.press(f"{reach}: Say")
        wants = f"What {self._reference} wants next, and does not"
        hands.press(f"Write: {wants}")
        hands.write("What the person does not want", "Calls to an employer")
        hands.press(f"Close: {wants}")
        hands.press(f"{wants}: Say")
        hands.press("How this is known: Say")
        hands.sees("9 to 11 in the morning")

    def _save(self) -> None:
        hands, target = self._hands, self._out / PAGE
        target.unlink(missing_ok=True)
        hands.press("Save this page")
        hands.sees("Folder")
        hands.write("Folder", str(self._out.resolve()))
        hands.write("File name", PAGE)
        hands.press("Save")
        hands.until(target.exists, "the page was not saved")
        hands.sees("no longer protected")
        if not target.read_bytes().startswith(b"%PDF-"):
            raise DidNotHappen("what was saved is no PDF")

    def _review(self) -> None:
        hands = self._hands
        hands.press("Today")
        hands.sees("people this shift")
        hands.press("Sign out")
        self._sign_in("supervisor")
        hands.sees("Spoke up, by the way they were heard")
        hands.picture("review")
        hands.press("Show table")
        hands.sees("Show charts")
        hands.picture("review-table")

    def _look_after(self) -> None:
        """What a lead does between two shifts: questions, staff, log, and what is kept."""
        hands = self._hands
        hands.press("Sign out")
        self._sign_in("lead")
        hands.sees("people this shift")
        hands.press("Protocols")
        hands.sees("In use")
        hands.picture("protocols")
        hands.press("Open: Four short questions for young adults")
        hands.sees("as expected")
        hands.picture("protocol")
        hands.press("Staff")
        hands.sees("each with a passphrase of their own")
        hands.picture("staff")
        hands.press("Open the log")
        hands.press("Verify the log")
        hands.sees("The log is whole")
        hands.picture("log")
        hands.press("Settings")
        hands.press("Backups")
        hands.press("Back up now")
        hands.sees("The copy is made")
        hands.picture("backups")
        hands.press("What this protects")
        hands.sees("This program does not protect")
        hands.picture("protects")

    def _answer(self, digit: Qt.Key) -> None:
        """Two keys: the digit, which is kept at once, and Enter."""
        self._hands.key(digit)
        self._hands.key(ENTER)
