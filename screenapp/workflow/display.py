"""How this computer draws the program: read before anybody signs in, so it stands in clear.

``settings.toml`` in the vault's folder holds nothing else: no names, no paths, nothing last
opened. What cannot be read there has its default. So has what a companion could see or what
keeps the records hidden (`GUARDED`), unless a lead has signed it: decisions/0020. No Qt.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
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
GUARDED: Final = (
    *("lock_minutes", "screening_lock_minutes", "warn_seconds"),
    *("person_dim_seconds", "person_return_seconds", "start_afresh", "block_capture"),
    *("cover", "window_name", "cover_place", "cover_seconds"),
)
"""What is taken from the file only where a lead signed it."""
_LARGEST_SIDE: Final = 20_000  # px of a window
_KIND: Final = "display 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Ed25519: the public key of whoever signed (32 bytes), and what they put (64 bytes)."""

    signer: bytes
    value: bytes


Signer = Callable[[bytes], Signature]


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
    return _read(folder)[0]


def signed_by(folder: Path) -> bytes | None:
    """The public key whose signature holds there; None where there is none that does."""
    signature = _read(folder)[1]
    return signature.signer if signature is not None else None


def says_signed(folder: Path) -> bool:
    """Whether the file claims to be signed, whatever that is worth."""
    return "signature" in _kept(folder)


def guarded_alike(one: Display, other: Display) -> bool:
    """Whether both show and hide the same, as far as a lead has to sign it."""
    return _guarded_lines(one) == _guarded_lines(other)


def save(folder: Path, display: Display, sign: Signer | None = None) -> None:
    """Write *display* whole or not at all; *sign* is a lead's.

    Without it what is guarded stays as a lead has signed it, whatever *display* says.

    Raises:
        OSError: the folder cannot be written; what stood there stays.
    """
    if sign is not None:
        signature: Signature | None = sign(_message(display))
    else:
        before, signature = _read(folder)
        display = _guarded_as(display, before)
    _write(folder, display, signature)


def forget_signed(folder: Path) -> None:
    """Take away all that was signed there, so that the defaults hold.

    Raises:
        OSError: as `save`.
    """
    _write(folder, _read(folder)[0], None)


def _write(folder: Path, display: Display, signature: Signature | None) -> None:
    lines = [_line(display, one.name) for one in fields(Display) if one.name not in GUARDED]
    if signature is not None:
        lines += _guarded_lines(display)
        lines += [f'signer = "{signature.signer.hex()}"', f'signature = "{signature.value.hex()}"']
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


def _read(folder: Path) -> tuple[Display, Signature | None]:
    kept = _kept(folder)
    said = Display(
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
    signature = _signature(kept)
    if signature is not None and _holds(signature, _message(said)):
        return said, signature
    return _guarded_as(said, Display()), None


def _kept(folder: Path) -> Mapping[str, Any]:
    try:
        said = plain_file.read(folder / FILE, _LARGEST)
    except OSError:
        return {}
    import tomllib  # most folders say nothing

    try:
        return tomllib.loads(said.decode())
    except (ValueError, RecursionError):
        return {}


def _signature(kept: Mapping[str, Any]) -> Signature | None:
    with suppress(ValueError):
        signer = bytes.fromhex(_text(kept, "signer", ""))
        value = bytes.fromhex(_text(kept, "signature", ""))
        return Signature(signer=signer, value=value) if signer and value else None
    return None


def _holds(signature: Signature, message: bytes) -> bool:
    # The sign-in page of a new computer stands before this library is in memory.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from screenapp.vault.crypto.aead import signed_form

    try:
        key = Ed25519PublicKey.from_public_bytes(signature.signer)
        key.verify(signature.value, signed_form(message))
    except (InvalidSignature, ValueError):
        return False
    return True


def _guarded_as(display: Display, other: Display) -> Display:
    """*display*, with what is guarded as in *other*."""
    return replace(display, **{name: getattr(other, name) for name in GUARDED})


def _message(display: Display) -> bytes:
    """What is signed: the framing is that of `Vault.sign`, which verifying repeats."""
    return "\n".join((_KIND, *_guarded_lines(display))).encode()


def _guarded_lines(display: Display) -> list[str]:
    return [_line(display, name) for name in GUARDED]


def _line(display: Display, name: str) -> str:
    match getattr(display, name):
        case bool(on):
            return f"{name} = {_switch(on)}"
        case str(text):
            return f"{name} = {_quoted(text)}"
        case other:
            return f"{name} = {list(other) if isinstance(other, tuple) else other}"


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
