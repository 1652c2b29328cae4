"""A drive as the power may leave it: what was written, in what order, and what was made durable.

`Recording` takes down what a traced process does to a folder. `Drive` plays it back up to any
call and then cuts the power. What may remain is what a file system may legally leave:

- what was written before a completed ``fsync`` of its file is there;
- of what was written after it, each sector of 512 bytes has any of its states, whatever the
  state of its neighbours; room that a file got without content holds zeros or old bytes;
- names made, changed and taken away stay so once their folder was synced; of later ones,
  any first few may have reached the drive.
"""

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tracing import Call

SECTOR = 512
_CREATES, _EMPTIES = os.O_CREAT, os.O_TRUNC


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened. ``kind``: write, cut, sync, name, move, drop, folder, told."""

    kind: str
    node: int = 0
    into: int = 0
    name: str = ""
    to: str = ""
    there: int = 0
    at: int = 0
    content: bytes = b""


class Recording:
    """Watches a traced process and keeps what it did below *folder*, and what it told.

    Files and folders are nodes with numbers; *folder* is node 0.
    """

    records = True

    def __init__(self, folder: Path, tells: int) -> None:
        self.folder = folder.resolve()
        self.steps: list[Step] = []
        self.first: dict[int, bytes] = {}
        self.names: dict[tuple[int, str], int] = {}
        self._tells = tells
        self._nodes: dict[int, int] = {}
        self._paths: dict[str, int] = {str(self.folder): self._new(os.stat(folder).st_ino)}
        self._missing: dict[int, bool] = {}
        for path in sorted(folder.rglob("*")):
            node = self._new(path.stat().st_ino)
            self._paths[str(self.folder / path.relative_to(folder))] = node
            self.names[self._place(path)] = node
            if path.is_file():
                self.first[node] = path.read_bytes()

    def before(self, call: Call) -> int:
        if call.name == "openat":
            self._missing[call.thread] = not os.path.lexists(call.text(1))
        return 0

    def after(self, call: Call, result: int) -> None:
        if result >= 0:
            getattr(self, f"_{call.name}", self._unknown)(call, result)

    def _unknown(self, call: Call, result: int) -> None:
        raise AssertionError(f"a call that the recording does not know: {call.name}")

    # --- content ----------------------------------------------------------------------

    def _openat(self, call: Call, result: int) -> None:
        path, flags = call.text(1), call.arguments[2]
        if not self._ours(path):
            return
        if flags & _CREATES and self._missing[call.thread]:
            self._paths[path] = node = self._new(os.stat(path).st_ino)
            into, name = self._place(Path(path))
            self.steps.append(Step("name", node, into, name))
        elif flags & _EMPTIES:
            self.steps.append(Step("cut", self._paths[path]))

    def _write(self, call: Call, result: int) -> None:
        if call.arguments[0] == self._tells:
            self.steps.append(Step("told", name=call.content(1, result).decode().strip()))
        elif (node := self._node(call)) is not None:
            self._written(node, _position(call) - result, call.content(1, result))

    def _pwrite64(self, call: Call, result: int) -> None:
        if (node := self._node(call)) is not None:
            self._written(node, call.arguments[3], call.content(1, result))

    def _sendfile(self, call: Call, result: int) -> None:
        if (node := self._node(call)) is not None and result:
            start = _position(call) - result
            with open(call.file(), "rb") as file:
                file.seek(start)
                self._written(node, start, file.read(result))

    def _ftruncate(self, call: Call, result: int) -> None:
        if (node := self._node(call)) is not None:
            self.steps.append(Step("cut", node, at=call.arguments[1]))

    def _fsync(self, call: Call, result: int) -> None:
        if (node := self._node(call)) is not None:
            self.steps.append(Step("sync", node))

    _fdatasync = _fsync

    def _written(self, node: int, at: int, content: bytes) -> None:
        self.steps.append(Step("write", node, at=at, content=content))

    # --- names ------------------------------------------------------------------------

    def _mkdir(self, call: Call, result: int) -> None:
        path = call.text(0)
        if self._ours(path):
            self._paths[path] = node = self._new(os.stat(path).st_ino)
            into, name = self._place(Path(path))
            self.steps.append(Step("folder", node, into, name))

    def _rename(self, call: Call, result: int) -> None:
        old, new = call.text(0), call.text(1)
        if not self._ours(old):
            return
        (into, name), (there, to) = self._place(Path(old)), self._place(Path(new))
        for path in [p for p in self._paths if p == old or p.startswith(f"{old}/")]:
            self._paths[new + path[len(old) :]] = self._paths.pop(path)
        self.steps.append(Step("move", self._paths[new], into, name, to, there))

    def _unlink(self, call: Call, result: int) -> None:
        self._gone(call.text(0))

    _rmdir = _unlink

    def _unlinkat(self, call: Call, result: int) -> None:
        path = call.text(1)
        if not path.startswith("/"):
            path = f"{os.readlink(call.file())}/{path}"
        self._gone(path)

    def _gone(self, path: str) -> None:
        if self._ours(path):
            into, name = self._place(Path(path))
            self.steps.append(Step("drop", self._paths.pop(path), into, name))

    # --- which -------------------------------------------------------------------------

    def _new(self, inode: int) -> int:
        self._nodes[inode] = node = getattr(self, "_count", 0)
        self._count = node + 1
        return node

    def _node(self, call: Call) -> int | None:
        known = self._nodes.get(os.stat(call.file()).st_ino)
        return known if self._ours(os.readlink(call.file())) else None

    def _ours(self, path: str) -> bool:
        return path == str(self.folder) or path.startswith(f"{self.folder}/")

    def _place(self, path: Path) -> tuple[int, str]:
        return self._paths[str(path.parent)], path.name


def _position(call: Call) -> int:
    """Where the next writing to the call's file would go."""
    with open(call.file().replace("/fd/", "/fdinfo/")) as told:
        return int(told.readline().split()[1])


@dataclass
class _File:
    """What is durable of a file, and what came after it."""

    durable: bytes = b""
    later: list[Step] = field(default_factory=list)


class Drive:
    """The drive under a recording. `run` goes on to a step, `cut_power` lays out what remains."""

    def __init__(self, recording: Recording) -> None:
        self._steps = recording.steps
        self._files = {node: _File(content) for node, content in recording.first.items()}
        self._names = dict(recording.names)
        self._pending: list[tuple[int, Step]] = []
        self._at = 0
        self.told: list[str] = []

    def run(self, upto: int) -> None:
        """Do the steps before *upto* that were not done yet."""
        for step in self._steps[self._at : upto]:
            match step.kind:
                case "told":
                    self.told.append(step.name)
                case "sync":
                    self._sync(step.node)
                case "write" | "cut":
                    self._files.setdefault(step.node, _File()).later.append(step)
                case "move":
                    self._pending.append((step.there, step))
                case _:
                    self._pending.append((step.into, step))
        self._at = max(self._at, upto)

    def kill(self, target: Path) -> None:
        """Lay out in *target* what stands after the process alone was killed: all of it."""
        self._lay_out(target, random.Random(0), "kept")

    def cut_power(self, chance: random.Random, target: Path) -> None:
        """Lay out in *target* one of the states in which the drive may be found."""
        taste = chance.choice(("kept", "lost", "in order", "torn", "torn", "torn"))
        self._lay_out(target, chance, taste)

    def _lay_out(self, target: Path, chance: random.Random, taste: str) -> None:
        names = self._names_left(chance, taste)
        folders = {0: target}
        target.mkdir(mode=0o700, parents=True)
        waiting = dict(names)
        while ready := [(p, n) for p, n in waiting.items() if p[0] in folders]:
            for (into, name), node in ready:
                del waiting[into, name]
                path = folders[into] / name
                if node in self._files or not self._is_folder(node):
                    path.write_bytes(self._content_left(node, chance, taste))
                else:
                    path.mkdir(mode=0o700)
                    folders[node] = path

    def _sync(self, node: int) -> None:
        if node in self._files:
            file = self._files[node]
            file.durable = _played(file.durable, file.later, lambda sector, at: True)
            file.later.clear()
            return
        for into, step in self._pending:
            if into == node:
                _rename(self._names, step)
        self._pending = [entry for entry in self._pending if entry[0] != node]

    def _names_left(self, chance: random.Random, taste: str) -> dict[tuple[int, str], int]:
        names = dict(self._names)
        by_folder: dict[int, list[Step]] = {}
        for into, step in self._pending:
            by_folder.setdefault(into, []).append(step)
        for steps in by_folder.values():
            for step in steps[: _how_many(len(steps), chance, taste)]:
                _rename(names, step)
        return names

    def _content_left(self, node: int, chance: random.Random, taste: str) -> bytes:
        file = self._files.get(node, _File())
        if not file.later:
            return file.durable
        most = len(file.later)
        cut = _how_many(most, chance, taste)
        if taste != "torn":
            return _played(file.durable, file.later, lambda sector, at: at < cut)
        states: dict[int, int] = {}

        def reached(sector: int, at: int) -> bool:
            return at < states.setdefault(sector, _how_many(most, chance, "torn"))

        left = bytearray(_played(file.durable, file.later, reached, sizes=cut))
        if chance.random() < 0.25 and len(left) > len(file.durable):
            room = [at for at in range(len(file.durable), len(left)) if not left[at]]
            for at in room:
                left[at] = chance.randrange(256)
        return bytes(left)

    def _is_folder(self, node: int) -> bool:
        if node == 0 or any(into == node for into, _ in self._names):
            return True
        return any(s.kind == "folder" and s.node == node for s in self._steps)


def _how_many(most: int, chance: random.Random, taste: str) -> int:
    """How many of *most* steps in a row reached the drive."""
    match taste:
        case "kept":
            return most
        case "lost":
            return 0
        case _:
            return chance.choice((0, most, chance.randint(0, most)))


def _rename(names: dict[tuple[int, str], int], step: Step) -> None:
    match step.kind:
        case "name" | "folder":
            names[step.into, step.name] = step.node
        case "move":
            names.pop((step.into, step.name), None)
            names[step.there, step.to] = step.node
        case "drop":
            names.pop((step.into, step.name), None)


def _played(
    durable: bytes, later: list[Step], reached: Callable[[int, int], bool], sizes: int = 0
) -> bytes:
    """*durable* with those sectors of *later* that *reached* the drive.

    The first *sizes* steps changed the file's size, whether or not their content arrived.
    """
    content = bytearray(durable)
    for number, step in enumerate(later):
        if step.kind == "cut":
            if number < sizes or reached(-1, number):
                del content[step.at :]
                content.extend(bytes(step.at - len(content)))
            continue
        end = step.at + len(step.content)
        if number < sizes:
            content.extend(bytes(max(0, end - len(content))))
        at = step.at
        while at < end:
            upto = min(end, (at // SECTOR + 1) * SECTOR)
            if reached(at // SECTOR, number):
                content.extend(bytes(max(0, upto - len(content))))
                content[at:upto] = step.content[at - step.at : upto - step.at]
            at = upto
    return bytes(content)
