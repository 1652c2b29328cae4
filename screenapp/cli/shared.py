"""What every command does alike: reading passphrases, refusing in one sentence, printing JSON."""

import getpass
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from screenapp import plain_file

DONE = 0
REFUSED = 1
_MOST = 100_000
_HANDED_OVER = re.compile(r"/dev/(?:stdin|fd/[0-9]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWindow:
    """The command ends in the program's window, on the practice vault in *folder*.

    ``usual_words``: its passphrase is everybody's, and the window says it.
    """

    folder: Path
    usual_words: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTour:
    """The command ends in the tour through the real windows, with its pictures in *out*."""

    out: Path


CommandOutcome = int | OpenWindow | TakeTour


class CannotRead(Exception):
    """A file named on the command line cannot be read; the text is a sentence."""


def refuse(sentence: str) -> int:
    """Tell *sentence* on standard error; the exit status of a command that was not carried out."""
    print(sentence, file=sys.stderr)
    return REFUSED


def print_json(value: Mapping[str, object] | list[object]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def passphrase(file: Path | None, prompt: str = "Passphrase: ") -> str:
    """The passphrase: the first line of *file*, or typed at the prompt without being shown.

    Raises:
        CannotRead: if there is no such file, it is no text, or is something else than a file.
    """
    if file is None:
        return getpass.getpass(prompt)
    try:
        data = _read(file)
        if len(data) > _MOST:
            raise CannotRead(f"The passphrase file is too large to be one: {file}")
        text = data.decode("utf-8")
    except plain_file.NotAFile as error:
        raise CannotRead(f"The passphrase file is a folder, a pipe or a device: {file}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRead(f"The passphrase file cannot be read: {file}") from error
    return text.split("\n", 1)[0].rstrip("\r")


def _read(file: Path) -> bytes:
    """What *file* holds, up to one byte more than a passphrase may take.

    A pipe that this process was started with (``/dev/stdin``, the shell's ``<(command)``) has its
    writer already, and spares people from writing a passphrase to a disk; a pipe by another name
    may wait for ever, and is no plain file.
    """
    if not _HANDED_OVER.fullmatch(str(file)):
        return plain_file.read(file, _MOST)
    with file.open("rb") as handed_over:
        return handed_over.read(_MOST + 1)


@dataclass(slots=True)
class ShownProgress:
    """How far it is, where somebody looks."""

    quiet: bool
    last: int = -1

    def tell(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        if percent != self.last and not self.quiet and sys.stderr.isatty():
            self.last = percent
            print(f"\r{percent} %", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.last >= 0:
            print("\r      \r", end="", file=sys.stderr, flush=True)
