"""A clip is taken whole or not at all, and the report says of every file why."""

import math
import os
import struct
import wave
from array import array
from pathlib import Path

import pytest

from screenapp.hearing.decoding import ClipFault, read_clip
from screenapp.hearing.samples import RATE, seconds

pytest.importorskip("miniaudio")


def tone(seconds_long: float, *, rate: int = RATE, peak: int = 8_000) -> bytes:
    one = [int(peak * math.sin(at / 9)) for at in range(rate // 10)]
    return array("h", one * int(seconds_long * 10)).tobytes()


def write(path: Path, frames: bytes, *, rate: int = RATE, channels: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames)
    return path


def test_a_good_clip_of_another_rate_and_two_channels_is_read(tmp_path: Path) -> None:
    read = read_clip(write(tmp_path / "a.wav", tone(2, rate=44_100) * 2, rate=44_100, channels=2))
    assert isinstance(read, bytes)
    assert abs(seconds(read) - 2) < 0.1


@pytest.mark.parametrize(
    ("frames", "rate", "why"),
    [
        (b"", RATE, ClipFault.TOO_SHORT),
        (tone(0.1), RATE, ClipFault.TOO_SHORT),
        (tone(90, rate=11_025), 11_025, ClipFault.TOO_LONG),
        (bytes(2 * RATE), RATE, ClipFault.SILENT),
        (tone(2, peak=100), RATE, ClipFault.SILENT),
        (array("h", [32_767, -32_768] * RATE).tobytes(), RATE, ClipFault.CLIPPED),
        (tone(2, rate=4_000), 4_000, ClipFault.WRONG_RATE),
        (tone(2), 192_000, ClipFault.WRONG_RATE),
    ],
)
def test_what_is_no_clip_is_told(tmp_path: Path, frames: bytes, rate: int, why: ClipFault) -> None:
    assert read_clip(write(tmp_path / "a.wav", frames, rate=rate)) is why


def test_two_gigabytes_a_link_a_pipe_and_nothing_are_not_read(tmp_path: Path) -> None:
    large, link, pipe = (tmp_path / name for name in ("large.wav", "link.wav", "pipe.wav"))
    with large.open("wb") as file:
        file.truncate(2_000_000_000)
    link.symlink_to(write(tmp_path / "good.wav", tone(1)))
    os.mkfifo(pipe)
    assert read_clip(large) is ClipFault.TOO_LARGE
    assert read_clip(link) is ClipFault.LINK
    assert read_clip(pipe) is ClipFault.UNREADABLE
    assert read_clip(tmp_path / "nothing.wav") is ClipFault.UNREADABLE
    assert read_clip(tmp_path / "nul\0.wav") is ClipFault.UNREADABLE


LYING = (
    b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0"
    + struct.pack("<HHIIHH", 1, 60_000, RATE, RATE, 2, 16)
    + b"data\xff\xff\xff\x7f"
    + bytes(90)
)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Hello, this is a text.",
        b"OggS" + bytes(range(256)) * 40,
        b"fLaC" + bytes(range(256)) * 40,
        b"ID3" + bytes(range(256)) * 40,
        b"\xff\xfb" + bytes(4_000),
        b"RIFF1234WAVE",
        LYING,
    ],
)
@pytest.mark.parametrize("name", ["a.ogg"])
def test_what_is_no_sound_is_told_whatever_it_is_called(
    tmp_path: Path, content: bytes, name: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert isinstance(read_clip(tmp_path / name), ClipFault)
