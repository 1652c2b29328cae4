"""Standing between a process and its drive: every call on files is seen, and may be made to fail.

Linux on x86-64 only, with ptrace and a seccomp filter, so that the traced process stops at
calls on files and runs free otherwise. No compiler and no tool is needed; root is not needed.
"""

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
import traceback
import typing as t
from collections.abc import Callable
from dataclasses import dataclass

CALLS = {
    1: "write", 18: "pwrite64", 20: "writev", 40: "sendfile", 74: "fsync", 75: "fdatasync",
    76: "truncate", 77: "ftruncate", 82: "rename", 83: "mkdir", 84: "rmdir", 85: "creat",
    86: "link", 87: "unlink", 88: "symlink", 257: "openat", 258: "mkdirat", 263: "unlinkat",
    264: "renameat", 285: "fallocate", 296: "pwritev", 316: "renameat2", 326: "copy_file_range",
}  # fmt: skip
"""Calls that change something, and opening, by their numbers."""
LOOKS = {
    4: "stat", 5: "fstat", 6: "lstat", 21: "access", 217: "getdents64", 262: "newfstatat",
    269: "faccessat", 332: "statx", 439: "faccessat2",
}  # fmt: skip
"""Calls that only look: whether there is a file, what it is, what a folder holds."""

_TRACEME, _CONT, _GETREGS, _SETREGS, _SYSCALL, _SETOPTIONS = 0, 7, 12, 13, 24, 0x4200
_SYSGOOD, _FORKS, _SECCOMP, _EXITKILL = 1, 2 | 4 | 8, 0x80, 0x100000
_EVENT_SECCOMP, _WALL = 7, 0x40000000
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 22, 38
_RAX, _RDX, _RSI, _RDI, _ORIG_RAX, _R10, _R8, _R9, _REGISTERS = 10, 12, 13, 14, 15, 7, 9, 8, 27

HERE = sys.platform == "linux" and platform.machine() == "x86_64"
if HERE:
    _libc = ctypes.CDLL(None, use_errno=True)
    _libc.ptrace.restype = ctypes.c_long
    _libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)


@dataclass(frozen=True, slots=True)
class Call:
    """One call on files of one thread of the traced process."""

    name: str
    thread: int
    arguments: tuple[int, ...]

    def text(self, argument: int) -> str:
        """The path that *argument* points to."""
        found = b""
        while b"\0" not in found:
            found += self.content(argument, 256, further=len(found))
        return os.fsdecode(found.split(b"\0")[0])

    def content(self, argument: int, size: int, *, further: int = 0) -> bytes:
        """*size* bytes of the memory that *argument* points to."""
        start = self.arguments[argument] + further
        with open(f"/proc/{self.thread}/mem", "rb", buffering=0) as memory:
            memory.seek(start)
            return memory.read(min(size, 4096 - start % 4096) if size == 256 else size)

    def file(self, argument: int = 0) -> str:
        """A path by which the open file *argument* can be looked at."""
        return f"/proc/{self.thread}/fd/{_signed(self.arguments[argument])}"


Data = int | ctypes.Array[ctypes.c_char] | ctypes.c_char_p


class Watch(t.Protocol):
    """Who is asked about every call. ``records``: also wants to know what became of it; with a
    true ``looks`` it is asked about those of LOOKS as well.
    """

    records: bool

    def before(self, call: Call) -> int:
        """0 lets it be done; an errno is given back in its place."""

    def after(self, call: Call, result: int) -> None: ...


def not_permitted() -> str:
    """Why nothing can be traced here, or an empty text."""
    if not HERE:
        return "tracing needs Linux on x86-64"

    class Nothing:
        records = False
        seen = 0

        def before(self, call: Call) -> int:
            self.seen += 1
            return errno.EIO

        def after(self, call: Call, result: int) -> None: ...

    nothing = Nothing()
    try:
        status = trace(lambda: os.mkdir("/never made"), nothing)
    except OSError as error:
        return f"this system permits no tracing ({error.strerror})"
    return "" if status and nothing.seen else "this system permits no tracing"


def trace(work: Callable[[], None], watch: Watch) -> int:
    """Do *work* in a process of its own under *watch*; how it ended (0: by returning)."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _be_traced(work, looks=getattr(watch, "looks", False))
    os.waitpid(child, 0)
    options = _SYSGOOD | _FORKS | _SECCOMP | _EXITKILL
    try:
        _ptrace(_SETOPTIONS, child, options)
    except OSError:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise
    _ptrace(_CONT, child, 0)
    return _follow(child, watch)


def _be_traced(work: Callable[[], None], *, looks: bool) -> None:
    ended = 1
    try:
        if _libc.ptrace(_TRACEME, 0, None, None) == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
            _filter((CALLS | LOOKS) if looks else CALLS)
            work()
            ended = 0
        else:
            os.kill(os.getpid(), signal.SIGSTOP)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(ended)


def _follow(child: int, watch: Watch) -> int:
    inside: dict[int, Call] = {}
    while True:
        thread, status = os.waitpid(-1, _WALL)
        if not os.WIFSTOPPED(status):
            if thread == child:
                return os.waitstatus_to_exitcode(status)
            continue
        stopped = os.WSTOPSIG(status)
        how, deliver = _CONT, 0
        if stopped == signal.SIGTRAP and status >> 16 == _EVENT_SECCOMP:
            how = _entered(thread, watch, inside)
        elif stopped == signal.SIGTRAP | 0x80:
            call = inside.pop(thread)
            watch.after(call, _signed(_registers(thread)[_RAX]))
        elif stopped not in (signal.SIGTRAP, signal.SIGSTOP):
            deliver = stopped
        _go_on(how, thread, deliver)


def _entered(thread: int, watch: Watch, inside: dict[int, Call]) -> int:
    registers = _registers(thread)
    order = (_RDI, _RSI, _RDX, _R10, _R8, _R9)
    name = (CALLS | LOOKS).get(registers[_ORIG_RAX], "?")
    call = Call(name, thread, tuple(registers[at] for at in order))
    wrong = watch.before(call)
    if wrong:
        registers[_ORIG_RAX] = (1 << 64) - 1
        registers[_RAX] = (1 << 64) - wrong
        buffer = struct.pack(f"{_REGISTERS}Q", *registers)
        _ptrace(_SETREGS, thread, ctypes.c_char_p(buffer))
        return _CONT
    if watch.records:
        inside[thread] = call
        return _SYSCALL
    return _CONT


def _registers(thread: int) -> list[int]:
    buffer = ctypes.create_string_buffer(_REGISTERS * 8)
    _ptrace(_GETREGS, thread, buffer)
    return list(struct.unpack(f"{_REGISTERS}Q", buffer.raw))


def _go_on(how: int, thread: int, deliver: int) -> None:
    try:
        _ptrace(how, thread, deliver)
    except ProcessLookupError:
        return  # another thread has ended the process in the meantime


def _ptrace(request: int, thread: int, data: Data) -> None:
    pointer = data if isinstance(data, int) else ctypes.cast(data, ctypes.c_void_p)
    if _libc.ptrace(request, thread, None, pointer) == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _filter(calls: dict[int, str]) -> None:
    """From here on every one of *calls* stops this process for whoever traces it."""
    load, equal, give = 0x20, 0x15, 0x06
    allow, trace_it = 0x7FFF0000, 0x7FF00000
    count = len(calls)
    program = [(load, 0, 0, 0)]
    program += [(equal, count - at, 0, number) for at, number in enumerate(calls)]
    program += [(give, 0, 0, allow), (give, 0, 0, trace_it)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    head = ctypes.create_string_buffer(
        struct.pack("HxxxxxxQ", len(program), ctypes.addressof(code))
    )
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if _libc.prctl(_PR_SET_SECCOMP, 2, head, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no filter")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value
