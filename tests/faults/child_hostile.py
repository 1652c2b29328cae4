"""Puts files of an enemy where the program reads, and looks what reading them does.

Arguments: how many cases, seed, an empty folder. Each case is read in a process of its own with
limits of the kernel (2 s of the processor, 512 MB). Prints ``{"lost": ""}``, or what went wrong.
"""

import os
import random
import resource
import shutil
import socket
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from apart import apart
from cases import report
from scenarios import ANSWERS, FIRST, NAME, WORD, prepare, said

from screenapp import resources
from screenapp.errors import ScreenappError
from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.library import Library
from screenapp.vault.errors import VaultError
from screenapp.vault.vault import Vault
from screenapp.workflow import display, display_guard

SECONDS, MEGABYTES = 2, 512
LARGE = 5_000_000_000
Chance = random.Random
Put = Callable[[Path, Chance], None]


def _bytes(content: bytes) -> Put:
    return lambda path, _: void(path.write_bytes(content))


def void(_: object) -> None:
    """For what returns something that nobody asks for."""


def _sparse(path: Path, _: Chance) -> None:
    with path.open("wb") as file:
        file.truncate(LARGE)


def _socket(path: Path, _: Chance) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the path of a socket may not be long
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def _folder(path: Path, _: Chance) -> None:
    (path / "deep" / path.name).mkdir(parents=True)


def _link(target: str) -> Put:
    return lambda path, _: path.symlink_to(target.replace("SELF", path.name))


def _precious(path: Path) -> Path:
    """The folder outside that a careless deletion would empty."""
    return next(up for up in path.parents if (up / "outside").is_dir()) / "outside"


GENERIC: dict[str, Put] = {
    "nothing in it": _bytes(b""),
    "zeros": _bytes(bytes(100_000)),
    "no text": _bytes(b"\xff\xfe\xfd" * 9_000),
    "a mark of order alone": _bytes(b"\xef\xbb\xbf"),
    "two bytes a letter": _bytes("protocol: x\n".encode("utf-16")),
    "half a letter": _bytes(b'a: "\xed\xa0\x80"\n'),
    "half a letter, escaped": _bytes(b'{"v": "\\ud800", "sum": "\\udfff"}'),
    "a long line": _bytes(b"a" * 999_999),
    "many lines": _bytes(b"a\n" * 499_999),
    "many lists": _bytes(b"[" * 999_999),
    "many maps": _bytes(b'{"a":' * 150_000),
    "many dashes": _bytes(b"- " * 499_999),
    "many indents": _bytes(b"".join(b" " * n + b"a:\n" for n in range(1_400))),
    "aliases": _bytes(
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 9)) for n in range(98, 108)
        )
    ),
    "an object": _bytes(b"!!python/object/apply:os.system ['touch outside']\n"),
    "keys twice": _bytes(b'{"v": 1, "v": 2, "sum": "a", "sum": "b"}\n' * 9),
    "no numbers": _bytes(b'{"v": NaN, "kdf": [{"m": 1e999, "t": -Infinity, "p": 1}]}'),
    "a long number": _bytes(b'{"v": ' + b"9" * 400_000 + b"}"),
    "a long number, bare": _bytes(b"lock_minutes = " + b"9" * 90_000 + b"\n"),
    "many quotes": _bytes(b'"' * 999_999),
    "many backslashes": _bytes(b'"' + b"\\" * 999_997 + b'"'),
    "a tag": _bytes(b"%TAG ! tag:example.com,2000:\n--- !x\n"),
    "orders": _bytes("\u202e\u2066\u2069 a: b\n".encode() * 9_000),
    "entries": _bytes(b'msgctxt "item/a/text"\nmsgid "a"\nmsgstr "b"\n\n' * 20_000),
    "an entry without an end": _bytes(b'msgid ""\n"' + b"x" * 900_000),
    "plurals": _bytes(b'msgid "a"\nmsgid_plural "b"\nmsgstr[99999999] "c"\n' * 9_000),
    "a store": _bytes(b"SQLite format 3\x00" + bytes(90_000)),
    "five gigabytes": _sparse,
    "a pipe": lambda path, _: os.mkfifo(path),
    "a socket": _socket,
    "a folder": _folder,
    "a link to itself": _link("SELF"),
    "a link to nothing": _link("nowhere"),
    "a link to what never ends": _link("/dev/zero"),
    "a link to what waits": _link("/dev/stdin"),
    "a link to a folder": _link("/"),
    "a link to what is precious": lambda path, _: path.symlink_to(_precious(path)),
}


def _mutated(good: bytes) -> Put:
    """The genuine file, changed at some places as a hand with a tool would."""

    def put(path: Path, chance: Chance) -> None:
        content = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(content) + 1)
            to = min(len(content), at + chance.randrange(200))
            content[at:to] = chance.choice(
                (b"", content[at:to] * 3, b"\x00", b"9" * 5_000, b"{{{{", b"&a *a", b"\xff",
                 b"true", b"null", b'"' * 7, chance.randbytes(40), content[:200])
            )  # fmt: skip
        path.write_bytes(content)

    return put


class Place:
    """A place where the program reads a file: where it stands, and how it is read."""

    def __init__(self, file: Callable[[Path], Path], read: Callable[[Path], str]) -> None:
        self.file, self.read = file, read


def _beside_protocol(name: str) -> Callable[[Path], Path]:
    return lambda top: top / "protocols" / PROTOCOL / name


PROTOCOL = "victim-interview-short"


def read_protocol(top: Path) -> str:
    check_folder(top / "protocols" / PROTOCOL, strict_name=True)
    library = Library([top / "protocols"], top / "translations")
    for protocol in library.protocols:
        for language in library.languages(protocol):
            library.text(protocol, "title", protocol.title, language)
    return "" if isinstance(library.faults, tuple) else "no faults were told"


def read_display(top: Path) -> str:
    shown = display.load(top / "vault")
    if not any(display.guarded_alike(shown, known) for known in (display.Display(), SIGNED)):
        return "an enemy's settings are shown"
    with Vault.unlock(top / "vault", name=NAME, passphrase=WORD) as vault:
        display_guard.settle(top / "vault", vault)
    return ""


def read_vault(top: Path) -> str:
    """Sign in, make the copy of the day and look at what there is; or be told why not."""
    before = _digest(top / "vault" / "store.db")
    try:
        with Vault.unlock(top / "vault", name=NAME, passphrase=WORD) as vault:
            if len(vault.events(FIRST)) != ANSWERS:
                return "answers are missing"
            vault.backups.daily()
            vault.backups.everything()
    except VaultError as error:
        said(error)
        return "" if _digest(top / "vault" / "store.db") == before else "the store was changed"
    return ""


def _in_vault(*names: str) -> Callable[[Path], Path]:
    return lambda top: top.joinpath("vault", *names)


COPY = "2026-01-05-1"
SIGNED = display.Display(window_name="Ward 4", start_afresh=False)
PLACES = {
    "protocol": Place(_beside_protocol("protocol.yaml"), read_protocol),
    "cases": Place(_beside_protocol("cases.yaml"), read_protocol),
    "translation": Place(lambda top: top / "translations" / PROTOCOL / "es.po", read_protocol),
    "settings": Place(_in_vault("settings.toml"), read_display),
    "keyring": Place(_in_vault("keyring.json"), read_vault),
    "keyring copy": Place(_in_vault("keyring.json.bak"), read_vault),
    "marks": Place(_in_vault("heads.bin"), read_vault),
    "tries": Place(_in_vault("tries.json"), read_vault),
    "pages": Place(_in_vault("pages.bin"), read_vault),
    "backup": Place(_in_vault("backups", COPY), read_vault),
    "backup's store": Place(_in_vault("backups", COPY, "store.db"), read_vault),
    "backup's keyring": Place(_in_vault("backups", COPY, "keyring.json"), read_vault),
}


def limited(work: Callable[[], str]) -> str:
    """*work* under the kernel's limits, told by what it did: a bug, too slow, too large."""

    def within() -> str:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        begun = resource.getrusage(resource.RUSAGE_SELF)
        try:
            told = work()
        except ScreenappError:
            told = ""
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = used.ru_utime + used.ru_stime - begun.ru_utime - begun.ru_stime
        if seconds > SECONDS:
            return f"took {seconds:.1f} s"
        if used.ru_maxrss > MEGABYTES * 1024:
            return f"took {used.ru_maxrss // 1024} MB"
        return told or "read"

    told = apart(within)
    return "" if told == "read" else told or "it fell"


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _all_beside(top: Path) -> dict[str, str]:
    """What stands outside the place of work: nothing of it may change."""
    return {str(path): _digest(path) for path in sorted((top / "outside").rglob("*"))}


def case(place: str, how: str, put: Put, chance: Chance, good: Path, top: Path) -> str:
    work = top / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(good, work)
    (work / "outside").mkdir()
    (work / "outside" / "precious").write_bytes(b"kept")
    file = PLACES[place].file(work)
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir():
        shutil.rmtree(file)
    file.unlink(missing_ok=True)
    put(file, chance)
    before, home = _all_beside(work), sorted(os.listdir())
    lost = limited(lambda: PLACES[place].read(work))
    if not lost and (_all_beside(work) != before or sorted(os.listdir()) != home):
        lost = "something was written outside"
    return lost and f"{place}, {how}: {lost}"


def made(top: Path) -> Path:
    """A protocol with its catalogue, and a vault with a copy, all of them good."""
    good = top / "good"
    (good / "vault").mkdir(parents=True, mode=0o700)
    prepare(good / "vault")
    with Vault.unlock(good / "vault", name=NAME, passphrase=WORD) as vault:
        vault.backups.daily()
        display.save(good / "vault", SIGNED, display_guard.signer_of(vault))
    shutil.copytree(resources.protocols_folder() / PROTOCOL, good / "protocols" / PROTOCOL)
    shutil.copytree(
        resources.translations_folder() / "protocols" / PROTOCOL, good / "translations" / PROTOCOL
    )
    return good


def _way(place: str, number: int, good: Path) -> tuple[str, Put]:
    """The *number*-th file for *place*: each of the general ones, then the genuine one changed."""
    every = list(GENERIC.items())
    if number < len(every):
        return every[number]
    file = PLACES[place].file(good)
    content = file.read_bytes() if file.is_file() else b"[1]"
    return f"changed {number}", _mutated(content)


def main(cases: int, seed: int, top: Path) -> None:
    elsewhere = top / "elsewhere"
    elsewhere.mkdir()
    os.chdir(elsewhere)
    good = apart(lambda: str(made(top)))
    if not Path(good).is_dir():
        sys.exit(good)
    chance = random.Random(seed)
    each = -(-cases // len(PLACES))  # of every place, and other ones in every process
    for at in range(cases):
        place, number = list(PLACES)[at % len(PLACES)], (seed - 1) * each + at // len(PLACES)
        how, put = _way(place, number, Path(good))
        report(case(place, how, put, chance, Path(good), top))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
