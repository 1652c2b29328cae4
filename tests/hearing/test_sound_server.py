"""Headphones that go away at a real sound server, in the middle of a sentence."""

import shutil

import pytest

from benchmarks.hearing import sound_server
from screenapp.hearing.hearing import Hearing, Readiness
from screenapp.hearing.utterance import Utterance
from tests.hearing.conftest import Until
from tests.hearing.test_hearing import recorded

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("pactl")), reason="no PulseAudio here"
)
YES = Utterance("Yes", "en")


def test_a_sink_that_is_taken_away_in_a_sentence_leaves_silence(
    pytestconfig: pytest.Config, until: Until
) -> None:
    pytest.importorskip("miniaudio")
    if not pytestconfig.getoption("--exhaustive"):
        pytest.skip("starts a sound server: only with --exhaustive")
    with sound_server() as take_away:
        hearing = Hearing()
        hearing.begin_check()
        for heard in (True, True, False):
            hearing.answer(yes=heard)
        assert hearing.readiness is Readiness.READY
        hearing.shelve(recorded(YES))
        hearing.play([YES])
        until(lambda: any(hearing._playback.take(400)))
        take_away()
        until(lambda: hearing.readiness is Readiness.CHANGED)
        assert (hearing.at, any(hearing._playback.take(400))) == (None, False)
        hearing.play([YES])
        assert hearing.at is None
        hearing.close()
