"""Sound as numbers: mono, 16 bits signed, little-endian, `RATE` samples a second."""

import sys
from array import array
from enum import Enum
from math import pi, sin
from typing import Final

RATE: Final = 22_050
"""Samples a second, of everything that is kept and played."""
WIDTH: Final = 2
"""Bytes of one sample."""
_TONE_SECONDS: Final = 0.8
_TONE_HERTZ: Final = 523.25
_TONE_PEAK: Final = 3_000  # a tenth of what there is: nobody knows yet how loud the device is
_FADE_SECONDS: Final = 0.05


class Ear(Enum):
    """Which ear a tone is for. It is the channel's number."""

    LEFT = 0
    RIGHT = 1


def seconds(mono: bytes) -> float:
    """How long *mono* lasts."""
    return len(mono) / (RATE * WIDTH)


def numbers(mono: bytes) -> "array[int]":
    """*mono* as numbers of this machine."""
    read = array("h")
    read.frombytes(mono[: len(mono) // WIDTH * WIDTH])
    if sys.byteorder == "big":
        read.byteswap()
    return read


def mono(samples: "array[int]") -> bytes:
    """What `numbers` reads."""
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    return samples.tobytes()


def both_channels(mono: bytes, ear: Ear | None) -> bytes:
    """*mono* for a device of two channels: to both ears, or to *ear* alone."""
    one, both = array("h"), array("h", bytes(2 * len(mono)))
    one.frombytes(mono)
    for channel in Ear:
        if ear in (None, channel):
            both[channel.value :: 2] = one
    return both.tobytes()


def ear_tone() -> bytes:
    """A soft tone, which begins and ends without a click."""
    count, fade = int(_TONE_SECONDS * RATE), int(_FADE_SECONDS * RATE)
    step = 2 * pi * _TONE_HERTZ / RATE
    loud = (min(1.0, at / fade, (count - at) / fade) for at in range(count))
    return mono(array("h", (int(_TONE_PEAK * v * sin(step * at)) for at, v in enumerate(loud))))
