"""A virtual screen, and the moment at which a program has painted its window on it.

Talks to the X server through libX11, which Qt needs anyway: nothing is polled until a
window appears, so that the moment is exact to about a millisecond.
"""

import ctypes
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
Z_PIXMAP = 2
LEAST = 200  # px: smaller windows are tray icons and Qt's own helpers
STRIP = 120  # px of the window's width that are looked at for paint


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("room", ctypes.c_long * 24),
    )


class _Image(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_IGNORE = _ErrorHandler(lambda display, error: 0)  # a window may go while it is looked at


class Watcher:
    """Sees every window that appears on one display."""

    def __init__(self, display: str) -> None:
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        x.XGetImage.restype = ctypes.POINTER(_Image)
        x.XSetErrorHandler(_IGNORE)
        opened = x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no X server at {display}")
        self._x, self._display = x, ctypes.c_void_p(opened)
        root = ctypes.c_ulong(x.XDefaultRootWindow(self._display))
        x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        x.XSync(self._display, 0)

    def wait_for_paint(self, seconds: float) -> tuple[int, float]:
        """The next window that shows more than one colour, and when (`time.perf_counter`).

        Raises:
            TimeoutError: if none does within *seconds*.
        """
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            window = self._next_mapped(until)
            while window is not None and time.perf_counter() < until:
                if self.is_painted(window):
                    return window, time.perf_counter()
                time.sleep(0.001)
        raise TimeoutError(f"no window was painted within {seconds:g} s")

    def _next_mapped(self, until: float) -> int | None:
        event = _MapEvent()
        wire = self._x.XConnectionNumber(self._display)
        while not self._x.XPending(self._display):
            left = until - time.perf_counter()
            if left <= 0 or not select.select([wire], [], [], left)[0]:
                return None
        self._x.XNextEvent(self._display, ctypes.byref(event))
        if event.type != MAP_NOTIFY or event.override_redirect:
            return None
        return event.window if min(self.size(event.window)) >= LEAST else None

    def size(self, window: int) -> tuple[int, int]:
        """Width and height in px; 0 when the window is gone."""
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        wide, tall, border, depth = (ctypes.c_uint() for _ in range(4))
        into = (root, x, y, wide, tall, border, depth)
        arguments = (ctypes.byref(value) for value in into)
        self._x.XGetGeometry(self._display, ctypes.c_ulong(window), *arguments)
        return wide.value, tall.value

    def is_painted(self, window: int) -> bool:
        """Whether the middle strip of *window* holds more than one colour."""
        return len(set(self.pixels(window))) > 1

    def pixels(self, window: int) -> list[bytes]:
        """The pixels of the middle strip of *window*; empty when it cannot be read."""
        wide, tall = self.size(window)
        if wide < STRIP:
            return []
        planes, left = ctypes.c_ulong(0xFFFFFFFF), (wide - STRIP) // 2
        image = self._x.XGetImage(
            self._display, ctypes.c_ulong(window), left, 0, STRIP, tall, planes, Z_PIXMAP
        )
        if not image:
            return []
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * tall)
        self._x.XDestroyImage(image)
        return [data[at : at + 4] for at in range(0, len(data), 4)]

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A new Xvfb of 1280 x 800; its display name. Ended afterwards."""
    ready, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(told,), stderr=subprocess.DEVNULL)
    os.close(told)
    try:
        with os.fdopen(ready) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def lacking(*programs: str) -> list[str]:
    """Those of *programs* that are not installed."""
    return [program for program in programs if shutil.which(program) is None]


def on_screen(display: str, home: str) -> Mapping[str, str]:
    """The environment of a program with an empty home, drawing on *display*."""
    keep = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return keep | {
        "HOME": home,
        "XDG_RUNTIME_DIR": home,
        "LC_ALL": "C.UTF-8",
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
    }
