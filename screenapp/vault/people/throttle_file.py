"""Where wrong tries are counted: two files of the same content beside the keyring.

They tell no name: a name is a digest of its folded form under a key of the file's own. Whoever has
the files can find out that a name they guess was tried wrongly of late, not that anybody has it.
The newer of the two that can be read counts. An empty file of another name says that counting has
begun. Where both are gone or spoilt although it stands there, somebody was at them: every name then
waits as long as a name tried many times over.
"""

import contextlib
import hmac
import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from screenapp.vault.crypto.kdf import folded
from screenapp.vault.errors import VaultError
from screenapp.vault.store import files

_MOST_BYTES: Final = 4_000_000
_MOST: Final = 1_000_000
_LONGEST_RUN: Final = 1e12  # seconds
_TAG_BYTES: Final = 8
_KEY_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTries:
    """Wrong tries at one name: ``running`` since one was right, ``hours`` by running hour.

    ``last`` is when the last was, in seconds the machine ran; None: nothing is waited for.
    """

    running: int
    last: float | None
    hours: Mapping[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrottleState:
    """``ran``: seconds that machines are known to have run since counting began, up to ``seen``,
    monotonic seconds of the start ``boot``. ``lost`` is when the counts before were lost.
    """

    key: bytes = field(repr=False)
    ran: float
    seen: float
    boot: str
    serial: int
    lost: float | None
    names: Mapping[str, NameTries]

    def tag(self, name: str) -> str:
        """What stands for *name* in the file, whatever its capitals."""
        text = folded(name).encode("utf-8", "surrogatepass")
        return hmac.new(self.key, text, sha256).digest()[:_TAG_BYTES].hex()


def new_state(*, now: float, boot: str, lost: bool) -> ThrottleState:
    """Counting begins. *lost*: it had begun before, and nobody knows what was counted."""
    return ThrottleState(
        key=os.urandom(_KEY_BYTES),
        ran=0.0,
        seen=now,
        boot=boot,
        serial=0,
        lost=0.0 if lost else None,
        names={},
    )


def ought_to_be_there(folder: Path) -> bool:
    """Whether counts that are not in *folder*, or cannot be read there, once were."""
    beside = (files.TRIES_BEGUN, files.TRIES, files.TRIES_COPY)
    return any(os.path.exists(folder / name) for name in beside)


def load(folder: Path) -> ThrottleState | None:
    """The newer of the two files; None when neither can be read as one."""
    read = [_read(folder / name) for name in (files.TRIES, files.TRIES_COPY)]
    return max((state for state in read if state), key=lambda state: state.serial, default=None)


def save(folder: Path, state: ThrottleState) -> bool:
    """Write both files. False when neither could be written: a full or read-only folder must not
    keep a nurse out of the record."""
    content = json.dumps(_plain(replace(state, serial=state.serial + 1))).encode("ascii")
    written = False
    for name in (files.TRIES, files.TRIES_COPY):
        with contextlib.suppress(VaultError):
            files.write_whole(folder / name, content)
            written = True
    if not os.path.exists(folder / files.TRIES_BEGUN):
        with contextlib.suppress(VaultError):
            files.write_whole(folder / files.TRIES_BEGUN, b"")
    return written


def _plain(state: ThrottleState) -> dict[str, Any]:
    names = {tag: [one.running, one.last, dict(one.hours)] for tag, one in state.names.items()}
    return {
        "v": 2,
        "key": state.key.hex(),
        "ran": state.ran,
        "seen": state.seen,
        "boot": state.boot,
        "serial": state.serial,
        "lost": state.lost,
        "names": names,
    }


def _read(path: Path) -> ThrottleState | None:
    try:
        content = files.read_capped(path, _MOST_BYTES)
        if content is None:
            return None
        kept = json.loads(content)
        lost = kept["lost"]
        names = {str(tag): _name_tries(one) for tag, one in kept["names"].items()}
        return ThrottleState(
            key=bytes.fromhex(kept["key"]),
            ran=_seconds(kept["ran"]),
            seen=_seconds(kept["seen"]),
            boot=str(kept["boot"]),
            serial=_number(kept["serial"]),
            lost=None if lost is None else _seconds(lost),
            names=names,
        )
    except (
        VaultError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
    ):  # fmt: skip
        return None


def _name_tries(told: Any) -> NameTries:
    running, last, hours = told
    return NameTries(
        running=_number(running),
        last=None if last is None else _seconds(last),
        hours={int(hour): _number(number) for hour, number in hours.items()},
    )


def _number(told: Any) -> int:
    number = int(told)
    if not 0 <= number <= _MOST * 1_000:
        raise ValueError
    return number


def _seconds(told: Any) -> float:
    seconds = float(told)
    if not (math.isfinite(seconds) and abs(seconds) <= _LONGEST_RUN):
        raise ValueError
    return seconds
