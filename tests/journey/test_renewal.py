"""Locking replaces the process: what was said is in the memory of none that is left."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from screenapp.ui.shell.main_window import Face

CHILD = Path(__file__).with_name("child_renewed.py")
CANARY = "zebrafinch quartermile"
PATIENCE = 40.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


class Shift:
    """A nurse at work in a process of her own; what happened stands in a file."""

    def __init__(self, vault, word, environment, said, *command):
        self.said, self._go = said, said.with_name(f"{said.name}.go")
        old = [sys.executable, str(CHILD), "old", str(vault), "nurse", word, CANARY, str(said)]
        self._errors = said.with_name(f"{said.name}.errors")
        with self._errors.open("w") as errors:
            self.process = subprocess.Popen(
                [*old, *command],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                text=True,
            )
        self.successors = []

    def until(self, word):
        """The line that begins with *word*, once it stands there."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            for line in self.said.read_text().splitlines() if self.said.exists() else []:
                if line.startswith(word):
                    return line.removeprefix(word).strip()
            if self.process.poll() not in (None, 0):
                pytest.fail(self._errors.read_text())
            self._note_children()
            time.sleep(0.02)
        told = "".join(path.read_text() for path in (self.said, self._errors) if path.exists())
        pytest.fail(f"{word!r} did not happen: {told}")

    def lock(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def come_back(self):
        self._go.touch()

    def end(self):
        for pid in [*self.successors, self.process.pid]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.communicate()

    def _note_children(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        with contextlib.suppress(OSError):
            for pid in map(int, children.read_text().split()):
                if pid not in self.successors:
                    self.successors.append(pid)


@pytest.fixture
def shift(practice_vault, word, offscreen, tmp_path):
    begun = []

    def begin(*command):
        vault = practice_vault()
        command = [part.replace("VAULT", str(vault)) for part in command]
        begun.append(Shift(vault, word, offscreen, tmp_path / "said", *command))
        return begun[-1]

    yield begin
    for one in begun:
        one.end()


def in_memory(pid, *forms):
    """How often one of *forms* stands in the memory of process *pid*."""
    found = 0
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if not rights.startswith("rw"):
                continue
            with contextlib.suppress(OSError, ValueError):
                memory.seek(int(start, 16))
                held = memory.read(int(end, 16) - int(start, 16))
                found += sum(held.count(form) for form in forms)
    return found


def readable(pid):
    try:
        with open(f"/proc/{pid}/mem", "rb", 0):
            return True
    except PermissionError:
        return False


FORMS = [CANARY.encode(coding) for coding in ("utf-8", "utf-16-le")]
THE_PROGRAM = (sys.executable, "-m", "screenapp", "--vault", "VAULT", "--takes-over")


def test_after_locking_no_process_holds_what_was_said(shift):
    nurse = shift(*THE_PROGRAM)
    nurse.until("at work")
    if not readable(nurse.process.pid):
        pytest.skip("only root may look into a process that is not dumpable")
    assert in_memory(nurse.process.pid, *FORMS) > 0
    nurse.lock()
    nurse.until("left")
    assert nurse.process.wait(PATIENCE) == 0
    (successor,) = nurse.successors
    assert b"--takes-over" in Path(f"/proc/{successor}/cmdline").read_bytes()
    assert in_memory(successor, *FORMS) == 0


def test_the_new_window_stands_where_the_old_one_stood_and_leads_back_to_the_question(shift):
    nurse = shift()
    place = nurse.until("at work")
    nurse.lock()
    title = nurse.until("covered")
    assert nurse.until("up") == f"{place} {title}"
    nurse.until("left")
    nurse.come_back()
    nurse.until("back")


@pytest.mark.parametrize(
    "command", [("/nowhere/at/all",), (sys.executable, "-c", "pass"), (sys.executable, "-c", "1/0")]
)
def test_where_no_new_process_comes_the_old_one_stays_and_says_nothing(
    app_on, practice_vault, word, command
):
    controller, driver = app_on(practice_vault(), renewed_by=command)
    driver.write("Your name", "nurse")
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.press("New intake")
    driver.past_room()
    driver.sees("First notes")
    driver.key(Qt.Key.Key_F9)
    driver.until(lambda: controller.worker.pending == 0, "the vault is still being closed")
    assert controller.window.face is Face.COVER
    driver.key(Qt.Key.Key_F9)
    driver.write("Passphrase", word)
    driver.press("Sign in")
    driver.past_room()
    driver.sees("First notes")
