"""What every command does alike: reading passphrases, refusing in one sentence, printing JSON."""

import getpass
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DONE = 0
REFUSED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWindow:
    """The command ends in the program's window, on the vault in *folder*."""

    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTour:
    """The command ends in the tour through the real windows, with its pictures in *out*."""

    out: Path


Outcome = int | OpenWindow | TakeTour


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
        CannotRead: if there is no such file, or it is no text.
    """
    if file is None:
        return getpass.getpass(prompt)
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRead(f"The passphrase file cannot be read: {file}") from error
    return text.split("\n", 1)[0].rstrip("\r")
