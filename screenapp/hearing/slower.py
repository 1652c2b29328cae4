"""Speech stretched in time at the same pitch, for a recorded voice.

Short windows are laid over one another further apart than they were, each where it fits best
what came before (WSOLA).
"""

from array import array
from typing import Final

from screenapp.hearing.samples import RATE, mono, numbers

STRETCH: Final = 1.35
"""How many times as long it lasts."""
_HALF: Final = RATE // 50  # 20 ms, half a window
_REACH: Final = RATE // 140  # 7 ms: a low voice's period
_TRIED: Final = 6
_COMPARED: Final = 8


def slower(spoken: bytes) -> bytes:
    """*spoken* (mono) `STRETCH` times as long."""
    source = numbers(spoken)
    if len(source) < 4 * _HALF:
        return spoken
    out, step, last = source[: 2 * _HALF], _HALF / STRETCH, 0
    turn = 1
    while True:
        wanted = source[last + _HALF : last + 2 * _HALF]
        near = int(turn * step)
        if near + _REACH + 2 * _HALF >= len(source) or len(wanted) < _HALF:
            break
        last = _best(source, wanted, near)
        _lay_over(out, source[last : last + 2 * _HALF])
        turn += 1
    return mono(out)


def _best(source: "array[int]", wanted: "array[int]", near: int) -> int:
    """Where, around *near*, *source* goes on most as *wanted* does."""
    begins = range(max(0, near - _REACH), near + _REACH, _TRIED)
    asked = wanted[::_COMPARED]

    def likeness(begin: int) -> int:
        other = source[begin : begin + _HALF : _COMPARED]
        return sum(a * b for a, b in zip(asked, other, strict=True))

    return max(begins, key=likeness)


def _lay_over(out: "array[int]", window: "array[int]") -> None:
    """The last half window of *out* passes into the first half of *window*."""
    fading = out[-_HALF:]
    mixed = (
        (old * (_HALF - at) + new * at) // _HALF
        for at, (old, new) in enumerate(zip(fading, window[:_HALF], strict=True))
    )
    out[-_HALF:] = array("h", mixed)
    out.extend(window[_HALF:])
