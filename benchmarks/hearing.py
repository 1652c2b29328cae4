"""Hearing: from the press to the first sound at the device, from a change of the output to silence,
what making a voice takes, and what the package grows by.

At the library's null device, which asks for sound as a real one does. Where PulseAudio is installed
the same is done at a server of its own with two null sinks, one of which is taken away.
"""

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, leave_out, percentile, tell
from screenapp.hearing import voices
from screenapp.hearing.device import BUFFER_MILLISECONDS
from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.hearing.outputs import outputs
from screenapp.hearing.samples import ear_tone
from screenapp.hearing.slower import slower
from screenapp.hearing.utterance import Utterance

ROUNDS = 40
MOST, MOST_TO_SILENCE, MOST_MEGABYTES = 100, 250, 5
WORDS = Utterance("Do you have a place to sleep tonight?", "en")
_BUFFERED = 3 * BUFFER_MILLISECONDS  # ms: what the device asks for ahead, at most


class Spy:
    """Notes when the device was given the first sound, and the last."""

    def __init__(self, hearing: Hearing) -> None:
        self._take = hearing._playback.take
        self.first = self.last = 0.0
        hearing._playback.take = self.take  # type: ignore[method-assign]  # it only looks on

    def take(self, frames: int) -> bytes:
        samples = self._take(frames)
        if any(samples):
            self.last = time.perf_counter()
            self.first = self.first or self.last
        return samples


def measure() -> bool:
    if importlib.util.find_spec("miniaudio") is None:
        return leave_out("the library of sound is not installed")
    good = _at_device("null device", ("one",), silent=True)
    if shutil.which("pulseaudio") and shutil.which("pactl"):
        with sound_server() as take_away:
            good &= _at_device("PulseAudio, null sink", None, silent=False, change=take_away)
    else:
        leave_out("no PulseAudio: nothing was unplugged at a real server")
    return good & _making() & _size()


def _at_device(
    name: str,
    told: tuple[str, ...] | None,
    *,
    silent: bool,
    change: Callable[[], None] | None = None,
) -> bool:
    now = [told]
    hearing = Hearing(lambda: now[0] or outputs(), silent=silent)
    spy = Spy(hearing)
    hearing.begin_check()
    for heard in (True, True, False):
        hearing.answer(yes=heard)
    if hearing.readiness is not Readiness.READY:
        return leave_out(f"{name}: {hearing.readiness.value}")
    hearing.shelve({WORDS.digest: ear_tone() * 30})
    hearing.prepare([WORDS])
    hearing._preparing.wait(20)
    times = []
    for _ in range(ROUNDS):
        hearing.stop()
        time.sleep(0.06)
        spy.first, pressed = 0.0, time.perf_counter()
        hearing.play([WORDS])
        _until(lambda: bool(spy.first))
        times.append((spy.first - pressed) * 1000)
    changed = time.perf_counter()
    if change is not None:
        change()
    else:
        now[0] = ("another",)
    _until(lambda: hearing.readiness is Readiness.CHANGED)
    silence = max(0.0, (spy.last - changed) * 1000)
    hearing.close()
    return tell(
        Figure(
            what=f"{name}: press to sound, with what the device holds, 95 %",
            value=percentile(times, 95) + _BUFFERED,
            unit="ms",
            reach=MOST,
        ),
        Figure(
            what=f"{name}: output changed to last sound given",
            value=silence,
            unit="ms",
            reach=MOST_TO_SILENCE,
        ),
        Figure(what=f"{name}: of both, held by the device, at most", value=_BUFFERED, unit="ms"),
    )


def _until(fact: Callable[[], bool]) -> None:
    given_up = time.perf_counter() + 20
    while not fact():
        if time.perf_counter() > given_up:
            raise TimeoutError
        time.sleep(0.0005)


@contextmanager
def sound_server() -> Iterator[Callable[[], None]]:
    """A sound server of two null sinks; what is given takes the first away."""
    with tempfile.TemporaryDirectory() as folder:
        before = dict(os.environ)
        os.environ |= dict.fromkeys(("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "HOME"), folder)
        command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no"]
        command += ["-L", "module-native-protocol-unix"]
        command += [
            "-L",
            "module-null-sink sink_name=ears",
            "-L",
            "module-null-sink sink_name=room",
        ]
        command += ["-L", "module-rescue-streams"]
        log = Path(folder) / "log"
        with log.open("wb") as out, subprocess.Popen(command, stderr=out) as server:
            try:
                _until(lambda: bool(outputs()))
                subprocess.run(["pactl", "set-default-sink", "ears"], check=True)
                yield lambda: _take_away("ears")
            finally:
                server.terminate()
                os.environ.clear()
                os.environ |= before


def _take_away(sink: str) -> None:
    listed = subprocess.run(
        ["pactl", "list", "short", "modules"], check=True, capture_output=True, text=True
    )
    number = next(line.split()[0] for line in listed.stdout.splitlines() if sink in line)
    subprocess.run(["pactl", "unload-module", number], check=True)


def _making() -> bool:
    spoken = ear_tone() * 6
    begun = time.perf_counter()
    slower(spoken)
    figures = [
        Figure(
            what="a recording of 5 s made slower, in the background",
            value=(time.perf_counter() - begun) * 1000,
            unit="ms",
        )
    ]
    voice = voices.voice_for(WORDS.language)
    if voice is not None:
        begun = time.perf_counter()
        voice.spoken(WORDS.text)
        value = (time.perf_counter() - begun) * 1000
        figures.append(Figure(what="a question by the system's voice", value=value, unit="ms"))
    return tell(*figures)


def _size() -> bool:
    """What is new in the package: the library. Its other part, cffi, was there before."""
    files = importlib.metadata.files("miniaudio") or []
    size = sum(Path(str(one.locate())).stat().st_size for one in files)
    return tell(
        Figure(what="the library of sound", value=size / 1e6, unit="MB", reach=MOST_MEGABYTES)
    )
