"""The one output device, opened for playing and for nothing else.

The library is an optional part of the installation: it is imported here and in `decoding`, with
the first use, and its absence is a value.
"""

import atexit
from collections.abc import Callable, Generator
from importlib.util import find_spec
from typing import Any, Final

from screenapp.hearing.samples import RATE

_BUFFER_MILLISECONDS: Final = 30
_LIBRARY: Final = "miniaudio"
_NULL: Final = "Null"


def installed() -> bool:
    """Whether the library of sound is there."""
    return find_spec(_LIBRARY) is not None


class OutputDevice:
    """Plays what *take* gives, from now until `close`, and belongs to one output: what is plugged
    in later is not its own.

    *silent* opens the library's own null device, which plays to nobody and needs no sound card.

    Raises: OSError: there is no device, or it cannot be opened.
    """

    def __init__(self, take: Callable[[int], bytes], *, silent: bool = False) -> None:
        import miniaudio

        null = [miniaudio.Backend.NULL] if silent else None
        try:
            known = miniaudio.Devices(null)
            if known.backend == _NULL and not silent:
                raise OSError("no output")
            chosen = _default(known)
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=2,
                sample_rate=RATE,
                buffersize_msec=_BUFFER_MILLISECONDS,
                # By its own id: one opened as "the default" is moved to another by the system.
                device_id=chosen,
                backends=null,
                app_name="",
            )
            frames = _frames(take)
            next(frames)
            self._device.start(frames)
            atexit.register(self.close)  # its thread calls Python, which must still be there
        except miniaudio.MiniaudioError:
            raise OSError("no output") from None

    @property
    def running(self) -> bool:
        """False once the device is gone."""
        return bool(self._device.running) and self._device.callback_generator is not None

    def close(self) -> None:
        atexit.unregister(self.close)
        self._device.close()


def _default(known: Any) -> Any:
    """The id of the output that the system uses where nothing else is said.

    Asked of the library itself: what it offers for this leaves out which is the default, and
    opens every card to list it.
    """
    import miniaudio

    ffi, lib = miniaudio.ffi, miniaudio.lib
    listed, count = ffi.new("ma_device_info**"), ffi.new("ma_uint32*")
    told = lib.ma_context_get_devices(known._context, listed, count, ffi.NULL, ffi.NULL)
    if told != lib.MA_SUCCESS or count[0] == 0:
        raise OSError("no output")
    every = [listed[0][at] for at in range(count[0])]
    chosen = next((one for one in every if one.isDefault), every[0])
    return ffi.new("ma_device_id*", chosen.id)


def _frames(take: Callable[[int], bytes]) -> Generator[bytes, int, None]:
    wanted = yield b""
    while True:
        wanted = yield take(wanted)
