"""Harms files of a vault, one after the other, and looks whether it is noticed or harmless.

Arguments: how many times, seed, an empty folder. Prints one line of JSON for each case:
``{"lost": ""}``, or what was lost.
"""

import os
import random
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from apart import apart
from cases import report
from disk import Drive, Recording
from scenarios import (
    ANSWERS,
    FIRST,
    NAME,
    SECOND,
    WORD,
    answer,
    answering,
    kept,
    opens,
    prepare,
    said,
)
from tracing import not_permitted, trace

from screenapp.vault.errors import TooSoon, VaultError, VaultMissing, WrongPassphrase
from screenapp.vault.people.throttle import Throttle
from screenapp.vault.vault import Vault

MORE = 40
PAGE, BLOCK = 4096, 512
_NEVER = (WrongPassphrase.key, VaultMissing.key)
Chance = random.Random


@dataclass(frozen=True)
class State:
    """A vault to be harmed; how many answers of the second screening were told as saved."""

    folder: Path
    saved: int


def flip(content: bytearray, chance: Chance) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zero(content: bytearray, chance: Chance) -> None:
    at = chance.randrange(len(content))
    content[at : at + BLOCK] = bytes(len(content[at : at + BLOCK]))


def zero_page(content: bytearray, chance: Chance) -> None:
    at = chance.randrange(len(content)) // PAGE * PAGE
    content[at : at + PAGE] = bytes(len(content[at : at + PAGE]))


def cut(content: bytearray, chance: Chance) -> None:
    del content[chance.randrange(len(content)) :]


def cut_pages(content: bytearray, chance: Chance) -> None:
    del content[PAGE * chance.randrange(max(1, len(content) // PAGE)) :]


def garbage(content: bytearray, chance: Chance) -> None:
    at = chance.randrange(len(content))
    content[at : at + 64] = chance.randbytes(len(content[at : at + 64]))


def empty(content: bytearray, chance: Chance) -> None:
    content.clear()


HARMS: tuple[Callable[[bytearray, Chance], None], ...] = (
    flip, zero, cut, flip, zero_page, cut_pages, garbage, empty,
)  # fmt: skip


def judge(folder: Path, saved: int) -> str:
    """Notice it, or be whole: what is wrong otherwise."""
    seconds = [time.monotonic()]
    throttle = Throttle(folder, now=lambda: seconds[0])
    try:
        try:
            vault = Vault.unlock(folder, name=NAME, passphrase=WORD, throttle=throttle)
        except TooSoon as soon:
            seconds[0] += soon.seconds
            vault = Vault.unlock(folder, name=NAME, passphrase=WORD, throttle=throttle)
    except VaultError as error:
        said(error)
        return f"told as {error.key}" if error.key in _NEVER else ""
    with vault:
        noticed = any(finding.grave for finding in (*vault.check(), *vault.notices))
        wrong = kept(vault, FIRST, ANSWERS, ANSWERS) or kept(vault, SECOND, saved, saved + 1)
    return "" if noticed else wrong


def judge_spare(folder: Path, saved: int) -> str:
    """It opens and everything is there: what was harmed has its double, or is only a note."""
    if key := opens(folder, NAME, WORD):
        return "" if key == TooSoon.key else f"told as {key}"
    return judge(folder, saved)


def judge_copy(folder: Path, saved: int) -> str:
    """The vault is untouched, and its harmed copy is noticed or whole."""
    (copy,) = (path for path in (folder / "backups").iterdir() if path.name[0] != ".")
    return judge_spare(folder, saved) or judge(copy, saved)


def filled(folder: Path) -> State:
    """A vault with answers, a verified copy, and some wrong tries behind it."""
    prepare(folder)
    with Vault.unlock(folder, name=NAME, passphrase=WORD) as vault:
        for number in range(1, MORE + 1):
            vault.append([answer(vault, SECOND, number)], None)
        vault.back_up()
    for _ in range(3):
        opens(folder, NAME, "not these four words")
    return State(folder, MORE)


def cut_off(top: Path) -> list[State]:
    """The same vault, its program killed in the middle of saving: a journal lies beside it."""
    folder = top / "recorded"
    folder.mkdir(mode=0o700)
    apart(lambda: prepare(folder) and "")
    tells = os.open(os.devnull, os.O_WRONLY)
    recording = Recording(folder, tells)
    if trace(lambda: answering(8)(folder, lambda what: _say(tells, what)), recording):
        sys.exit("the answering did not come to its end")
    steps = recording.steps
    store = next(node for (_, name), node in recording.names.items() if name == "store.db")
    writes = [at for at, step in enumerate(steps) if step.kind == "write" and step.node == store]
    drive, found = Drive(recording), []
    for at in writes[len(writes) // 3 :]:
        drive.run(at + 1)
        left = top / f"cut off {at}"
        drive.kill(left)
        saved = sum(what.startswith("saved") for what in drive.told)
        found.append(State(left, saved))
    return found


def _say(tells: int, what: str) -> None:
    os.write(tells, what.encode())


def case(number: int, whole: State, killed: list[State], chance: Chance, folder: Path) -> str:
    copies = f"backups/{next((whole.folder / 'backups').iterdir()).name}"
    places: list[tuple[tuple[str, ...], Callable[[Path, int], str]]] = [
        (("store.db",), judge),
        (("keyring.json",), judge_spare),
        (("keyring.json.bak",), judge_spare),
        (("keyring.json", "keyring.json.bak"), judge),
        (("heads.bin",), judge_spare),
        (("store.db",), judge),
        (("tries.json",), judge),
        ((f"{copies}/store.db",), judge_copy),
        ((f"{copies}/keyring.json",), judge_copy),
        (("store.db", "heads.bin"), judge),
    ]
    if killed:
        places += [(("store.db-journal",), judge), (("store.db", "store.db-journal"), judge)] * 2
    names, judged = places[number % len(places)]
    state = chance.choice(killed) if "store.db-journal" in names else whole
    harm = HARMS[number // len(places) % len(HARMS)]
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(state.folder, folder)
    for name in names:
        content = bytearray((folder / name).read_bytes())
        if content:
            harm(content, chance)
        (folder / name).write_bytes(content)
    lost = judged(folder, state.saved)
    return lost and f"{lost} ({harm.__name__}: {', '.join(names)})"


def main(times: int, seed: int, top: Path) -> None:
    chance = random.Random(seed)
    killed = [] if not_permitted() else cut_off(top)
    (top / "whole").mkdir(mode=0o700)
    whole = filled(top / "whole")
    for number in range(times):
        lost = case(seed * 31 + number, whole, killed, chance, top / "harmed")
        report(lost)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
