"""Nothing is heard before the check or after a change of the output; nothing is recorded."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import screenapp
from screenapp.hearing import voices
from screenapp.hearing.device import OutputDevice
from screenapp.hearing.headphone_check import CheckStep
from screenapp.hearing.hearing import Hearing, Readiness, VoiceKind
from screenapp.hearing.playback import Playback
from screenapp.hearing.samples import RATE, Ear, ear_tone, numbers
from screenapp.hearing.utterance import Utterance
from tests.hearing.conftest import SPEAKERS, Plug

Until = Callable[[Callable[[], bool]], None]
YES, NO = Utterance("Yes", "en"), Utterance("No", "en")
NOBODYS = Utterance("Yes", "qzz")
LISTENS = r"CaptureDevice|DuplexStream|type_(capture|duplex|loopback)|get_captures|QAudio|_INPUT\b"
LONG = ear_tone() * 4


def recorded(*said: Utterance) -> dict[bytes, bytes]:
    return {one.digest: LONG for one in said}


def taken(hearing: Hearing, frames: int = 400) -> bytes:
    """What the device would be given next."""
    return hearing._playback.take(frames)


def is_silent(samples: bytes) -> bool:
    return not any(samples)


def test_the_check_plays_to_one_ear_and_then_to_the_other(hearing: Hearing) -> None:
    hearing.begin_check()
    for ear, other in ((Ear.LEFT, Ear.RIGHT), (Ear.RIGHT, Ear.LEFT)):
        hearing.tone_again()
        both = numbers(taken(hearing, RATE // 4))
        assert any(both[ear.value :: 2])
        assert not any(both[other.value :: 2])
        hearing.answer(yes=True)
    assert hearing.step is CheckStep.OTHERS
    hearing.answer(yes=False)
    assert hearing.readiness is Readiness.READY


@pytest.mark.parametrize("answers", [(False,), (True, False), (True, True, True)])
def test_what_headphones_do_not_do_fails_the_check(
    hearing: Hearing, answers: tuple[bool, ...]
) -> None:
    hearing.begin_check()
    for heard in answers:
        hearing.answer(yes=heard)
    assert (hearing.step, hearing.readiness) == (CheckStep.FAILED, Readiness.HEARD_BY_OTHERS)
    hearing.shelve(recorded(YES))
    hearing.play([YES])
    assert hearing.at is None


def test_nothing_is_heard_before_the_check(hearing: Hearing) -> None:
    hearing.shelve(recorded(YES))
    hearing.play([YES])
    assert hearing.at is None
    hearing.begin_check()
    hearing.play([YES])
    hearing._playback.stop()  # the tone
    assert is_silent(taken(hearing))


def test_headphones_pulled_out_in_a_sentence_are_silent_until_the_check_was_made_again(
    ready: Hearing, plug: Plug, until: Until
) -> None:
    ready.shelve(recorded(YES, NO))
    ready.play([YES, NO])
    until(lambda: not is_silent(taken(ready)))
    plug.told = SPEAKERS
    until(lambda: ready.readiness is Readiness.CHANGED)
    assert is_silent(taken(ready))
    ready.play([YES])
    ready.answer(yes=False)
    assert (ready.at, is_silent(taken(ready))) == (None, True)
    plug.told = ("Name: card", "Active Port: headphones")
    assert ready.readiness is Readiness.CHANGED  # plugged in again is not checked again
    ready.begin_check()
    for heard in (True, True, False):
        ready.answer(yes=heard)
    ready.play([YES])
    until(lambda: not is_silent(taken(ready)))


def test_a_device_that_is_gone_is_silent(ready: Hearing, until: Until) -> None:
    assert ready._device is not None
    ready._device.close()
    until(lambda: ready.readiness is Readiness.CHANGED)


def test_a_change_while_the_check_is_made_ends_it(
    hearing: Hearing, plug: Plug, until: Until
) -> None:
    hearing.begin_check()
    plug.told = SPEAKERS
    until(lambda: hearing.readiness is Readiness.CHANGED)
    for heard in (True, True, False):
        hearing.answer(yes=heard)
    assert hearing.readiness is Readiness.CHANGED


def test_pausing_going_on_again_and_slower(ready: Hearing, until: Until) -> None:
    ready.shelve(recorded(YES, NO))
    ready.play([YES, NO])
    until(lambda: not is_silent(taken(ready)))
    ready.pause_or_go_on()
    assert (ready.paused, is_silent(taken(ready)), ready.at) == (True, True, 0)
    ready.pause_or_go_on()
    assert not is_silent(taken(ready))
    ready.set_slow(True)
    until(lambda: ready._preparing.made((YES, True)) is not None)
    assert 1.25 < len(ready._preparing.made((YES, True)) or b"") / len(LONG) < 1.45
    ready.play([YES, NO], at=1)
    assert ready.at == 1
    ready.stop()
    assert (ready.at, is_silent(taken(ready))) == (None, True)


def test_all_that_is_said_comes_in_order_and_ends() -> None:
    waited = [None, None, b"\2\0" * RATE]
    parts = [lambda: b"\1\0" * RATE, bytes, lambda: waited.pop(0) if len(waited) > 1 else waited[0]]
    playback = Playback()
    playback.begin(parts)
    heard = numbers(b"".join(playback.take(RATE // 10) for _ in range(30)))
    assert list(dict.fromkeys(heard)) == [1, 0, 2]
    assert (heard.count(1), heard.count(2)) == (2 * RATE, 2 * RATE)  # both ears
    assert playback.at is None


def test_a_recording_is_not_taken_for_other_words(ready: Hearing, until: Until) -> None:
    ready.shelve(recorded(Utterance("Yes", "qzz")))
    assert ready.voice_of(Utterance("Yes.", "qzz")) is VoiceKind.NONE
    ready.play([Utterance("Yes.", "qzz")])
    until(lambda: ready._preparing.made((Utterance("Yes.", "qzz"), False)) is not None)
    until(lambda: ready.at is None)


def test_without_the_library_a_device_or_a_look_at_the_plug_the_reason_is_told(plug: Plug) -> None:
    without = Hearing(plug.look, installed=lambda: False)
    without.begin_check()
    assert without.readiness is Readiness.NO_LIBRARY
    unseen = Hearing(lambda: (), silent=True, installed=lambda: True)
    unseen.begin_check()
    assert (unseen.readiness, unseen._device) == (Readiness.PLUG_UNSEEN, None)


def test_a_machine_without_any_output_says_so(plug: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    miniaudio = pytest.importorskip("miniaudio")
    devices = miniaudio.Devices
    monkeypatch.setattr(miniaudio, "Devices", lambda _=None: devices([miniaudio.Backend.NULL]))
    bare = Hearing(plug.look)
    bare.begin_check()
    assert bare.readiness is Readiness.NO_OUTPUT


def test_no_capture_device_is_ever_opened() -> None:
    """By its source: nothing that could listen is named. And by the library, while it plays."""
    for path in Path(screenapp.__file__).parent.rglob("*.py"):
        source = path.read_text("utf-8")
        assert not re.search(LISTENS, source), path
    miniaudio = pytest.importorskip("miniaudio")
    device = OutputDevice(lambda frames: bytes(frames * 4), silent=True)
    kind = device._device._device.type
    device.close()
    assert kind == miniaudio.lib.ma_device_type_playback


def test_killed_while_playing_nothing_is_left(tmp_path: Path) -> None:
    pytest.importorskip("miniaudio")
    plays = (
        "from screenapp.hearing.hearing import Hearing; from screenapp.hearing.utterance import *\n"
        "h = Hearing(lambda: ('x',), silent=True); h.begin_check()\n"
        "for y in (True, True, False): h.answer(yes=y)\n"
        "u = Utterance('Yes', 'en'); h.shelve({u.digest: b'\\1\\0' * 900000}); h.play([u])\n"
        "print('plays', flush=True); input()"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", plays],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "plays\n"
        killed.send_signal(signal.SIGKILL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(voices.voice_for("en") is None, reason="no espeak on this machine")
def test_a_system_voice_gives_its_samples_to_us() -> None:
    voice = voices.voice_for("en")
    assert voice is not None
    spoken = voice.spoken("How are you?")
    assert len(numbers(spoken)) > RATE // 4
    assert len(voice.spoken("How are you?", slow=True)) > len(spoken)
    assert voice.spoken("-w /tmp/x <break/>")  # words are words: no option, no markup of a file


def test_voices_are_chosen_by_language_and_their_absence_is_told() -> None:
    told = (
        "Pty Language Age/Gender VoiceName File Other Languages\n"
        " 5  en-029  --/M Caribbean x (en 10)\n 2  en-gb --/M Britain x (en 2)\n"
        " 5  cmn --/M Chinese sit/cmn (zh-cmn 5)(zh 5)\n"
    )
    found = voices._by_language("speaks", told)
    assert found["en"].name == "en-gb"
    assert found["zh"].name == "cmn"
    assert voices.voice_for("qzz") is None
