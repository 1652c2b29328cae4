"""How this computer draws the program: read before anybody signs in, so it stands in clear.

``settings.toml`` in the vault's folder holds nothing else: no names, no paths, nothing last
opened. What cannot be read there has its default. No Qt.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from screenapp import plain_file

T = TypeVar("T")

FILE: Final = "settings.toml"
_LARGEST: Final = 100_000
SCHEMES: Final = ("system", "light", "dark")
TEXT_SIZES: Final = (100, 125, 150, 200)
LOCK_MINUTES: Final = (1, 3, 5)
SCREENING_LOCK_MINUTES: Final = (5, 10, 15)
WARN_SECONDS: Final = (10, 20, 60)
PERSON_SECONDS: Final = (30, 60, 90, 120)
COVER_SECONDS: Final = (3, 4, 5, 7)
_LARGEST_SIDE: Final = 20_000  # px of a window


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """``language`` is empty for the system's; ``text_size`` is in per cent.

    ``lock_minutes`` and ``screening_lock_minutes`` are how long nobody may touch the program
    before it hides itself; it says so ``warn_seconds`` before. On the person's side it goes dark
    after ``person_dim_seconds`` without a touch, and waits ``person_return_seconds`` for the
    person to come back. ``start_afresh``: locking replaces
    the program by a fresh one, whose memory holds nothing. ``block_capture``: pictures of the
    screen are kept out where the system can. ``cover`` and ``window_name`` repeat what the
    organisation set, so that hiding and the title are right before anybody signs in;
    so do ``cover_place`` and ``cover_seconds``, which lead back from it by touch. ``window`` is the
    width and height of the window as it was left, in px, and ``maximized`` whether it filled the
    screen.
    """

    language: str = ""
    scheme: str = "system"
    text_size: int = 100
    lock_minutes: int = 3
    screening_lock_minutes: int = 10
    warn_seconds: int = 20
    person_dim_seconds: int = 30
    person_return_seconds: int = 30
    start_afresh: bool = True
    block_capture: bool = True
    cover: str = "conversions"
    window_name: str = ""
    cover_place: str = "corner"
    cover_seconds: int = 4
    window: tuple[int, int] = (0, 0)
    maximized: bool = False


def load(folder: Path) -> Display:
    """What *folder* says, or the defaults where it says nothing that can be used."""
    try:
        said = plain_file.read(folder / FILE, _LARGEST)
    except OSError:
        return Display()
    import tomllib  # most folders say nothing

    try:
        kept = tomllib.loads(said.decode())
    except ValueError:
        return Display()
    return Display(
        language=_text(kept, "language", ""),
        scheme=_one_of(kept, "scheme", SCHEMES, "system"),
        text_size=_one_of(kept, "text_size", TEXT_SIZES, 100),
        lock_minutes=_one_of(kept, "lock_minutes", LOCK_MINUTES, 3),
        screening_lock_minutes=_one_of(kept, "screening_lock_minutes", SCREENING_LOCK_MINUTES, 10),
        warn_seconds=_one_of(kept, "warn_seconds", WARN_SECONDS, 20),
        person_dim_seconds=_one_of(kept, "person_dim_seconds", PERSON_SECONDS, 30),
        person_return_seconds=_one_of(kept, "person_return_seconds", PERSON_SECONDS, 30),
        start_afresh=_one_of(kept, "start_afresh", (True, False), True),
        block_capture=_one_of(kept, "block_capture", (True, False), True),
        cover=_text(kept, "cover", "conversions"),
        window_name=_text(kept, "window_name", ""),
        cover_place=_text(kept, "cover_place", "corner"),
        cover_seconds=_one_of(kept, "cover_seconds", COVER_SECONDS, 4),
        window=_size(kept.get("window")),
        maximized=_one_of(kept, "maximized", (True, False), False),
    )


def save(folder: Path, display: Display) -> None:
    """Write *display* whole or not at all.

    Raises:
        OSError: the folder cannot be written; what stood there stays.
    """
    lines = [
        f"language = {_quoted(display.language)}",
        f"scheme = {_quoted(display.scheme)}",
        f"text_size = {display.text_size}",
        f"lock_minutes = {display.lock_minutes}",
        f"screening_lock_minutes = {display.screening_lock_minutes}",
        f"warn_seconds = {display.warn_seconds}",
        f"person_dim_seconds = {display.person_dim_seconds}",
        f"person_return_seconds = {display.person_return_seconds}",
        f"start_afresh = {_switch(display.start_afresh)}",
        f"block_capture = {_switch(display.block_capture)}",
        f"cover = {_quoted(display.cover)}",
        f"window_name = {_quoted(display.window_name)}",
        f"cover_place = {_quoted(display.cover_place)}",
        f"cover_seconds = {display.cover_seconds}",
        f"window = [{display.window[0]}, {display.window[1]}]",
        f"maximized = {_switch(display.maximized)}",
    ]
    target, beside = folder / FILE, folder / f"{FILE}.new"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def _switch(on: bool) -> str:
    return "true" if on else "false"


def _quoted(text: str) -> str:
    """A TOML basic string; what it may not hold as it is, is escaped."""
    safe = "".join(
        f"\\u{ord(letter):04X}"
        if letter in '"\\' or ord(letter) < 32 or ord(letter) == 127
        else letter
        for letter in text
    )
    return f'"{safe}"'


def _text(kept: Mapping[str, Any], name: str, default: str) -> str:
    value = kept.get(name, default)
    return value if isinstance(value, str) else default


def _size(value: object) -> tuple[int, int]:
    """Width and height in px, or nothing where none were kept that a window can have."""
    match value:
        case [int(width), int(height)] if all(0 < side <= _LARGEST_SIDE for side in value):
            return width, height
        case _:
            return 0, 0


def _one_of(kept: Mapping[str, Any], name: str, allowed: tuple[T, ...], default: T) -> T:
    value = kept.get(name, default)
    # True equals 1 in Python, and is no number of minutes.
    return value if value in allowed and type(value) is type(default) else default
