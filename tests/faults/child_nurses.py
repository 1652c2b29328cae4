"""Nurses at the real window, each killed while answering; then what they left is looked at.

Arguments: how many, seed, an empty folder. Each nurse is a process of its own, made from one
that has loaded the program and opened nothing, so that loading it is waited for once. Prints
one line of JSON for each kill: ``{"lost": ""}``, or what was lost.
"""

import json
import os
import random
import select
import signal
import sys
import traceback
from datetime import datetime
from pathlib import Path
from uuid import UUID

import child_window
from apart import apart
from cases import report
from scenarios import CHEAP

from screenapp.practice.making import make
from screenapp.protocol.library import shipped_library
from screenapp.screening.events import EventKind
from screenapp.screening.person import Person
from screenapp.screening.positions import Ask
from screenapp.vault.errors import VaultError
from screenapp.vault.model import FindingKind
from screenapp.vault.vault import Vault
from screenapp.workflow.screening_service import ScreeningService

WORD = "practice in the tests"
GIVEN = (EventKind.ANSWERED, EventKind.ANSWER_CHANGED)
PROTOCOL = "ed-two-prong"
PATIENCE = 60.0
_UNTOUCHED = {FindingKind.HEAD_UNSIGNED, FindingKind.ENTRIES_UNSIGNED}


class Ward:
    """A vault with one person in it, and the questions they are asked."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._errors = folder, folder.with_name("errors")
        self._library = shipped_library()
        self._library.get(PROTOCOL)
        self._reference, self._screening = json.loads(apart(self._open_ward))
        self._already, self._last_shown = 0, ""

    def _open_ward(self) -> str:
        """Make the vault and let one person arrive; how the window and the vault call them."""
        make(self._folder, screenings=0, seed=1, word=WORD, cost=CHEAP)
        with self._opened() as vault:
            screening_service = self._screening_service(vault)
            intake = screening_service.new_intake(
                person=Person(age=(30, 30)), trigger="universal", protocol=PROTOCOL, place="bay 2"
            )
            return json.dumps([intake.reference, str(screening_service.screening_of(intake.id))])

    def kill_one(self, chance: random.Random) -> str:
        """Let a nurse answer for a while, kill the program without a warning; what was lost."""
        told = Told(self._nurse())
        told.listen(answers=chance.randrange(1, 5))
        told.listen(answers=1, seconds=chance.random() / 20)
        os.kill(told.nurse, signal.SIGKILL)
        told.listen(answers=0)
        os.waitpid(told.nurse, 0)
        if not told.kept:
            return f"the nurse did not come to an answer: {self._errors.read_text()[-1_000:]}"
        found = json.loads(apart(self._look))
        return str(found) if isinstance(found, str) else self._lost(told, *found)

    def _nurse(self) -> tuple[int, int]:
        listen, speak = os.pipe()
        nurse = os.fork()
        if nurse == 0:
            os.close(listen)
            os.dup2(speak, 1)
            os.dup2(os.open(self._errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            try:
                child_window.main(str(self._folder), "nurse", WORD, self._reference)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        os.close(speak)
        return nurse, listen

    def _look(self) -> str:
        """What was answered and shown so far, and what would come up now; or what is wrong."""
        try:
            with self._opened() as vault:
                odd = [f.kind for f in (*vault.check(), *vault.notices) if f.kind not in _UNTOUCHED]
                events = vault.events(UUID(self._screening))
                state = self._screening_service(vault).state(UUID(self._screening))
        except VaultError as error:
            return json.dumps(f"does not open: {error.key}")
        if odd or not isinstance(state.position, Ask):
            return json.dumps(f"found: {[kind.value for kind in odd]}, {state.position}")
        given = [(e.body["item"], e.body["value"]) for e in events if e.kind in GIVEN]
        shown = [e.body["item"] for e in events if e.kind is EventKind.ITEM_SHOWN]
        return json.dumps([given, shown[-1], state.position.item.id])

    def _lost(self, told: "Told", given: list[list[str]], shown: str, next_one: str) -> str:
        since, self._already = given[self._already :], len(given)
        last_shown, self._last_shown = self._last_shown, shown
        # The store may be one answer ahead of what was told, and never behind it.
        if since[: len(told.kept)] != told.kept or len(since) - len(told.kept) > 1:
            return f"told {told.kept}, there is {since}"
        if told.shown[:1] != [last_shown] and last_shown:
            return f"the window came up at {told.shown[:1]}, not at {last_shown}"
        return "" if next_one == shown else f"{next_one} would come up, {shown} was shown last"

    def _opened(self) -> Vault:
        return Vault.unlock(self._folder, name="nurse", passphrase=WORD)

    def _screening_service(self, vault: Vault) -> ScreeningService:
        return ScreeningService(vault, self._library, lambda: datetime.now().astimezone())


class Told:
    """What one nurse's window has told so far."""

    def __init__(self, nurse: tuple[int, int]) -> None:
        self.nurse, self._listen = nurse
        self.kept: list[list[str]] = []
        self.shown: list[str] = []
        self._rest = b""
        self._ended = False

    def listen(self, answers: int, seconds: float = PATIENCE) -> None:
        """Until *answers* more are told as kept, nothing came for *seconds*, or the end."""
        enough = len(self.kept) + answers if answers else sys.maxsize
        while len(self.kept) < enough and not self._ended:
            if not select.select([self._listen], [], [], seconds)[0]:
                return
            new = os.read(self._listen, 4096)
            if not new:
                os.close(self._listen)
                self._ended = True
            *lines, self._rest = (self._rest + new).split(b"\n")
            words = [line.decode().split() for line in lines]
            self.kept += [[item, *value] for _, item, *value in words if value]
            self.shown += [item for kind, item, *_ in words if kind == "at"]


def main(times: int, seed: int, top: Path) -> None:
    child_window.load()
    ward, chance = Ward(top / "vault"), random.Random(seed)
    for _ in range(times):
        report(ward.kill_one(chance))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
