"""A recorded clip, read as mono samples and looked at before it is taken. Never more of a file
is read or decoded than a clip may have.
"""

from array import array
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Final

from screenapp import plain_file
from screenapp.hearing.samples import RATE, mono

MOST_BYTES: Final = 12_000_000
"""One minute as the largest format that recorders write by themselves."""
LEAST_SECONDS: Final = 0.2
MOST_SECONDS: Final = 60
_LEAST_RATE, _MOST_RATE = 11_025, 96_000
_HEAD: Final = 65_536
_CHUNK: Final = 16_384
_SILENT_PEAK: Final = 500
_QUIET_LEVEL: Final = 150.0  # about 47 dB below full
_FULL: Final = 32_700
_MOST_FULL: Final = 0.002


class ClipFault(Enum):
    """Why a clip is not taken."""

    LINK = "link"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_AUDIO = "not_audio"
    WRONG_RATE = "wrong_rate"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    SILENT = "silent"
    CLIPPED = "clipped"


def read_clip(path: Path) -> bytes | ClipFault:
    """The mono samples of the WAV, FLAC, Ogg Vorbis or MP3 at *path*, or why it is not taken.

    Needs the library of sound. What a link leads to is not opened.
    """
    try:
        if path.is_symlink():
            return ClipFault.LINK
        if path.stat().st_size > MOST_BYTES:
            return ClipFault.TOO_LARGE
        content = plain_file.read(path, MOST_BYTES)
    except (OSError, ValueError):
        return ClipFault.UNREADABLE
    if len(content) > MOST_BYTES:
        return ClipFault.TOO_LARGE
    return clip(content)


def clip(content: bytes) -> bytes | ClipFault:
    """As `read_clip`, of the bytes of a file."""
    rate = _rate(content)
    if rate is None:
        return ClipFault.NOT_AUDIO
    if not _LEAST_RATE <= rate <= _MOST_RATE:
        return ClipFault.WRONG_RATE
    samples = _decoded(content)
    if samples is None:
        return ClipFault.NOT_AUDIO
    return _fault(samples) or mono(samples)


def _fault(samples: "array[int]") -> ClipFault | None:
    if len(samples) < LEAST_SECONDS * RATE:
        return ClipFault.TOO_SHORT
    if len(samples) > MOST_SECONDS * RATE:
        return ClipFault.TOO_LONG
    looked_at = samples[::3]
    level = (sum(one * one for one in looked_at) / len(looked_at)) ** 0.5
    if max(max(samples), -min(samples)) < _SILENT_PEAK or level < _QUIET_LEVEL:
        return ClipFault.SILENT
    full = sum(1 for one in looked_at if abs(one) >= _FULL)
    return ClipFault.CLIPPED if full > _MOST_FULL * len(looked_at) else None


def _rate(content: bytes) -> int | None:
    """Samples a second, as the head of the file says; None: it is no sound that is read here."""
    import miniaudio

    # Only the head: of some formats the length is told by decoding all of it.
    head = content[:_HEAD]
    if content.startswith(b"RIFF"):
        tell, head = miniaudio.wav_get_info, content
    elif content.startswith(b"fLaC"):
        tell = miniaudio.flac_get_info
    elif content.startswith(b"OggS"):
        tell, head = miniaudio.vorbis_get_info, content
    elif content.startswith(b"ID3") or content[:1] == b"\xff":
        tell = miniaudio.mp3_get_info
    else:
        return None
    try:
        return int(tell(head).sample_rate)
    except (miniaudio.MiniaudioError, ValueError, MemoryError):
        return None


def _decoded(content: bytes) -> "array[int] | None":
    """At most a little more than a clip may last."""
    import miniaudio

    samples = array("h")
    try:
        parts: Iterable[array[int]] = miniaudio.stream_memory(
            content, nchannels=1, sample_rate=RATE, frames_to_read=_CHUNK
        )
        for part in parts:
            samples.extend(part)
            if len(samples) > MOST_SECONDS * RATE:
                break
    except (miniaudio.MiniaudioError, ValueError, MemoryError):
        return None
    return samples
