"""Several programs on one vault at once: one writes, the others are told so and may read.

Arguments: how many processes, for how many seconds, an empty folder. Prints one line of JSON:
``{"cases": sign-ins, "lost": ""}``, or what was lost.
"""

import json
import os
import random
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from apart import apart
from cases import report
from scenarios import ANSWERS, FIRST, NAME, WORD, answer, kept, prepare, said

from screenapp.vault.errors import AlreadyOpen, TooSoon, VaultError
from screenapp.vault.sentences import told
from screenapp.vault.vault import Vault


@dataclass
class Shift:
    """What one process did: how often, and how many answers it was told are saved."""

    wrote: int = 0
    turned_away: int = 0
    read: int = 0
    saved: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)


class Window:
    """One process: signs in as often as it can; writes if it may, and reads if not."""

    def __init__(self, folder: Path, own: int) -> None:
        self._folder, self._chance = folder, random.Random(own)
        self._writing = folder.with_name("somebody writes")
        self._latest = folder.with_name("latest")
        self.shift = Shift()

    def work_until(self, end: float) -> None:
        while time.monotonic() < end:
            try:
                with Vault.unlock(self._folder, name=NAME, passphrase=WORD) as vault:
                    self._write(vault)
            except (AlreadyOpen, TooSoon) as error:
                self.shift.turned_away += 1
                if "lock" in str(told(error)).casefold():
                    self.shift.lost.append(f"told: {told(error)}")
                self._read()
            except VaultError as error:
                self.shift.lost.append(f"while writing: {said(error)}")

    def _write(self, vault: Vault) -> None:
        os.close(os.open(self._writing, os.O_CREAT | os.O_EXCL))  # a second writer would not pass
        screening, answers = uuid4(), self._chance.randint(1, 12)
        for number in range(1, answers + 1):
            vault.append([answer(vault, screening, number)], None)
            self.shift.saved[str(screening)] = number
        beside = self._latest.with_suffix(f".{os.getpid()}")
        beside.write_text(f"{screening} {answers}")
        beside.replace(self._latest)
        self.shift.wrote += 1
        self._writing.unlink()

    def _read(self) -> None:
        """What another window was told is saved is seen here at once."""
        latest = self._latest.read_text().split() if self._latest.exists() else []
        try:
            with Vault.unlock(self._folder, name=NAME, passphrase=WORD, read_only=True) as vault:
                wrong = kept(vault, FIRST, ANSWERS, ANSWERS)
                if latest:
                    wrong = wrong or kept(vault, UUID(latest[0]), int(latest[1]), int(latest[1]))
        except TooSoon:
            return
        except VaultError as error:
            wrong = f"while reading: {said(error)}"
        self.shift.read += 1
        if wrong:
            self.shift.lost.append(wrong)


def work(folder: Path, own: int, end: float) -> int:
    """The process id of a new window that works until *end* and then writes down its shift."""
    process = os.fork()
    if process == 0:
        window = Window(folder, own)
        try:
            window.work_until(end)
        except BaseException as error:
            window.shift.lost.append(f"a bug: {type(error).__name__}")
            raise
        finally:
            content = json.dumps(asdict(window.shift))
            folder.with_name(f"shift {own}").write_text(content)
            os._exit(0)
    return process


def judge(folder: Path, shifts: list[Shift]) -> str:
    lost = [wrong for shift in shifts for wrong in shift.lost]
    with Vault.unlock(folder, name=NAME, passphrase=WORD) as vault:
        lost += [finding.kind.value for finding in vault.check()]
        for shift in shifts:
            for screening, saved in shift.saved.items():
                lost.append(kept(vault, UUID(screening), saved, saved))
    if not any(shift.wrote for shift in shifts) or not any(shift.read for shift in shifts):
        lost.append("nobody wrote, or nobody read")
    return "; ".join(sorted({wrong for wrong in lost if wrong}))


def main(processes: int, seconds: float, top: Path) -> None:
    folder = top / "kept"
    folder.mkdir(mode=0o700)
    apart(lambda: prepare(folder) and "")
    end = time.monotonic() + seconds
    for process in [work(folder, own, end) for own in range(processes)]:
        os.waitpid(process, 0)
    kept_shifts = [(top / f"shift {own}").read_text() for own in range(processes)]
    shifts = [Shift(**json.loads(content)) for content in kept_shifts]
    cases = sum(shift.wrote + shift.turned_away for shift in shifts)
    report(judge(folder, shifts), cases)


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3]))
