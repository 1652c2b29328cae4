"""Wrong passphrases, clocks moved, programs and machines started again: the wait is exact."""

from functools import partial

import pytest

from screenapp.vault.people.throttle import Throttle


def test_nothing_opens_and_the_wait_is_the_same_whoever_is_named(row, times):
    row.share(times(40, 10_000), "child_tries.py")


@pytest.mark.parametrize("tries", ["1e999", "-1e999", "NaN", "-5", '"9"', "[]", "9" * 400])
@pytest.mark.parametrize("last", ["NaN", "Infinity", "-Infinity", "1e999", '"nan"', "-1e300", "7"])
def test_a_count_spoilt_by_hand_ends_in_a_wait_and_never_in_a_bug(tmp_path, tries, last):
    content = (
        f'{{"v": 2, "key": "00", "ran": {last}, "seen": 1, "boot": "first", "serial": 1, "lost": '
        f'null, "names": {{"aa": [{tries}, {last}, {{"0": {tries}}}]}}}}'
    )
    for name in ("tries.json", "tries.json.bak"):
        (tmp_path / name).write_text(content)
    for boot in ("first", "second"):
        throttle = Throttle(tmp_path, now=lambda: 1_000.0, boot=partial(str, boot))
        assert 0 <= throttle.seconds_left("Ana") <= 300


def test_a_count_nested_without_end_is_a_spoilt_one(tmp_path):
    for name in ("tries.json", "tries.json.bak"):
        (tmp_path / name).write_text("[" * 999)
    assert Throttle(tmp_path, now=lambda: 1_000.0).seconds_left("Ana") == 30
