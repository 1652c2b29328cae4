"""Everything the windows need to let somebody hear words: the check, the voice, the muting."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import partial
from threading import Event, Lock, Thread
from typing import Final

from screenapp.hearing import device, outputs, voices
from screenapp.hearing.device import OutputDevice
from screenapp.hearing.headphone_check import EAR, CheckStep, after
from screenapp.hearing.playback import Playback
from screenapp.hearing.preparing import Preparing
from screenapp.hearing.samples import ear_tone
from screenapp.hearing.slower import slower
from screenapp.hearing.utterance import Utterance

LOOKED_AT: Final = 0.1
"""Seconds between two looks at where sound comes out."""


class Readiness(Enum):
    """Whether anything may be heard, and why not."""

    NO_LIBRARY = "no_library"
    NO_OUTPUT = "no_output"
    PLUG_UNSEEN = "plug_unseen"
    UNCHECKED = "unchecked"
    HEARD_BY_OTHERS = "heard_by_others"
    CHANGED = "changed"
    READY = "ready"


class VoiceKind(Enum):
    """Whose voice says something."""

    RECORDED = "recorded"
    SYSTEM = "system"
    NONE = "none"


class Hearing:
    """One output and what is said to it. Use it from one thread, and `close` it.

    *look* tells where sound comes out (`outputs.outputs`); *silent* plays to the library's null
    device. Nothing is ever heard before `answer` has taken the check to its end, and nothing after
    the output changed until the check was made anew.
    """

    def __init__(
        self,
        look: Callable[[], tuple[str, ...]] = outputs.outputs,
        *,
        silent: bool = False,
        installed: Callable[[], bool] = device.installed,
    ) -> None:
        self._look, self._silent, self._installed = look, silent, installed
        self._playback, self._preparing = Playback(), Preparing(self._make)
        self._recorded: Mapping[bytes, bytes] = {}
        self._device: OutputDevice | None = None
        self._seen: tuple[str, ...] = ()
        self._lock, self._closing = Lock(), Event()
        self._watcher: Thread | None = None
        self._why = Readiness.UNCHECKED
        self._said: tuple[Utterance, ...] = ()
        self.step, self.slow = CheckStep.NOT_BEGUN, False

    # --- the check --------------------------------------------------------------------

    @property
    def readiness(self) -> Readiness:
        if not self._installed():
            return Readiness.NO_LIBRARY
        with self._lock:
            return self._why

    def begin_check(self) -> None:
        """Open the output that is there now, and play the tone to the left ear."""
        self.close()
        if not self._installed():
            return
        self._seen = self._look()
        if not self._seen:
            self._why = Readiness.PLUG_UNSEEN
            return
        try:
            self._device = OutputDevice(self._playback.take, silent=self._silent)
        except OSError:
            self._why = Readiness.NO_OUTPUT
            return
        self._why = Readiness.UNCHECKED
        self._playback.unmute()
        self._closing = Event()
        self._watcher = Thread(target=self._watch, args=(self._closing,), daemon=True)
        self._watcher.start()
        self._go_to(CheckStep.LEFT)

    def tone_again(self) -> None:
        """The tone of the step that is being asked."""
        if self.step in EAR:
            self._playback.begin([ear_tone], ear=EAR[self.step])

    def answer(self, *, yes: bool) -> None:
        """What worker and person say together to the step that is asked."""
        if self._device is None or self.readiness is not Readiness.UNCHECKED:
            return
        self._go_to(after(self.step, yes=yes))

    def _go_to(self, step: CheckStep) -> None:
        self.step = step
        self._playback.stop()
        with self._lock:
            if step is CheckStep.PASSED and self._why is Readiness.UNCHECKED:
                self._why = Readiness.READY
            elif step is CheckStep.FAILED:
                self._why = Readiness.HEARD_BY_OTHERS
        self.tone_again()

    # --- the voice --------------------------------------------------------------------

    def shelve(self, recorded: Mapping[bytes, bytes]) -> None:
        """From now on these recordings: the digest of the words to mono samples."""
        self.stop()
        self._preparing.forget()
        self._recorded = recorded

    def voice_of(self, said: Utterance) -> VoiceKind:
        if said.digest in self._recorded:
            return VoiceKind.RECORDED
        found = voices.voice_for(said.language)
        return VoiceKind.NONE if found is None else VoiceKind.SYSTEM

    def prepare(self, said: Sequence[Utterance]) -> None:
        """Make the voice of *said* in the background, before anybody asks for it."""
        if self.readiness is Readiness.READY:
            for slow in (self.slow, not self.slow):
                self._preparing.want([(one, slow) for one in said])

    def play(self, said: Sequence[Utterance], at: int = 0) -> None:
        """Say *said* one after another, from the one numbered *at*; nothing unless READY."""
        if self.readiness is not Readiness.READY:
            return
        self._said = tuple(said)
        self._preparing.want([(one, self.slow) for one in said[at:]], first=True)
        parts = [partial(self._preparing.made, (one, self.slow)) for one in said]
        self._playback.begin(parts, at=at)

    def pause_or_go_on(self) -> None:
        self._playback.pause(not self._playback.paused)

    def set_slow(self, slow: bool) -> None:
        """Slower or not from now on; what is being said begins anew."""
        self.slow = slow
        if self._playback.at is not None:
            self.play(self._said, self._playback.at)

    def stop(self) -> None:
        """Silent at once."""
        self._playback.stop()

    @property
    def at(self) -> int | None:
        """The number of what is being said; None: silent."""
        return self._playback.at

    @property
    def paused(self) -> bool:
        return self._playback.paused

    def close(self) -> None:
        """Silent, the device given back, and the check has to be made anew."""
        self._closing.set()
        self._playback.mute()
        if self._watcher is not None:
            self._watcher.join()
        if self._device is not None:
            self._device.close()
        self._device, self._watcher, self._said = None, None, ()
        self._preparing.forget()
        self.step, self.slow, self._why = CheckStep.NOT_BEGUN, False, Readiness.UNCHECKED

    def _make(self, said: Utterance, slow: bool) -> bytes:
        recorded = self._recorded.get(said.digest)
        if recorded is not None:
            return slower(recorded) if slow else recorded
        voice = voices.voice_for(said.language)
        return b"" if voice is None else voice.spoken(said.text, slow=slow)

    def _watch(self, closing: Event) -> None:
        """Look again and again; at the first difference nothing is heard any more."""
        while not closing.wait(LOOKED_AT):
            gone = self._device is not None and not self._device.running
            if gone or self._look() != self._seen:
                self._playback.mute()
                with self._lock:
                    self._why = Readiness.CHANGED
                return
