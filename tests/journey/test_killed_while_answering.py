"""The battery dies, the lid falls, the program is killed: what was kept is there on return."""

import random
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.screening.events import EventKind
from screenapp.screening.person import Person
from screenapp.ui.desk import Desk
from screenapp.vault.vault import Vault

CHILD = Path(__file__).with_name("child_window.py")
GIVEN = (EventKind.ANSWERED, EventKind.ANSWER_CHANGED)


class Ward:
    """A vault with one person in it, and what the windows that were killed had told."""

    def __init__(self, folder, word, environment):
        self._folder, self._word, self._environment = folder, word, environment
        with self._opened() as vault:
            desk = self._desk(vault)
            person = Person(age=(30, 30))
            intake = desk.new_intake(
                person=person, trigger="universal", protocol="ed-two-prong", place="bay 2"
            )
            self._reference, self._screening = intake.reference, desk.screening_of(intake.id)
        self.kept, self.shown = [], []

    def work_until_killed(self, answers):
        """Let a nurse answer *answers* more questions, then kill the program without a warning."""
        command = [sys.executable, str(CHILD), str(self._folder), "nurse", self._word]
        with subprocess.Popen(
            [*command, self._reference],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self._environment,
        ) as nurse:
            told = 0
            for line in nurse.stdout:
                what, *words = line.split()
                (self.shown if what == "at" else self.kept).append(tuple(words))
                told += what == "kept"
                if told >= answers and what == "kept":
                    break
            nurse.kill()
            assert told >= answers, nurse.stderr.read()

    def kept_in_the_store(self):
        """(answers, questions shown, state), in the order in which they were committed."""
        with self._opened() as vault:
            assert [finding for finding in vault.check() if finding.grave] == []
            events = vault.events(self._screening)
            given = [
                (event.body["item"], event.body["value"]) for event in events if event.kind in GIVEN
            ]
            shown = [(e.body["item"],) for e in events if e.kind is EventKind.ITEM_SHOWN]
            return given, shown, self._desk(vault).state(self._screening)

    def _opened(self):
        return Vault.unlock(self._folder, name="nurse", passphrase=self._word)

    def _desk(self, vault):
        return Desk(vault, shipped_library(), lambda: datetime.now().astimezone())


@pytest.fixture
def ward(practice_vault, word, offscreen):
    return Ward(practice_vault(), word, offscreen)


def test_every_answer_that_was_kept_is_there_and_the_same_question_comes_up(ward, times):
    chance = random.Random(5)
    for _ in range(times(20, 1000)):
        before, _, _ = ward.kept_in_the_store()
        already = len(before)
        ward.kept.clear()
        ward.work_until_killed(answers=chance.randrange(1, 5))
        given, shown, state = ward.kept_in_the_store()
        since = given[already:]
        # The store may be one answer ahead of what was told, and never behind it.
        assert since[: len(ward.kept)] == ward.kept
        assert len(since) - len(ward.kept) <= 1
        assert (state.position.item.id,) == shown[-1]


def test_the_next_window_comes_up_at_the_question_where_the_last_one_was_killed(ward):
    ward.work_until_killed(answers=2)
    _, shown, _ = ward.kept_in_the_store()
    ward.shown.clear()
    ward.work_until_killed(answers=1)
    assert ward.shown[0] == shown[-1]
