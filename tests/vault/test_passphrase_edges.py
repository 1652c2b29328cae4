"""Where a passphrase stops being guessable: one step on either side of each rule."""

import pytest

from screenapp.vault.crypto.passphrase import require_strong
from screenapp.vault.errors import WeakPassphrase

# What is guessable, and the least change after which it is not.
EDGES = {
    "eleven characters": ("k3#pV9!qLm2", "k3#pV9!qLm2z"),
    "three words": ("red fox hen", "red fox hen cow"),
    "four different characters": ("abcdabcdabcdd", "k3pv9qlm2k3pv9qlm2"),
    "a piece of eight said twice": ("k3pv9qlmk3pv9qlm", "k3pv9qlm2k3pv9qlm2"),
    "a piece cut off at its end": ("k3pv9xk3pv9xk3", "k3pv9xk3pv9xzq"),
    "a name with four characters": ("generalhospitalq7xz", "generalhospitalq7xzk"),
    "a name between characters": ("q7generalhospitalxz", "q7vgeneralhospitalxz"),
    "a saying with four characters": ("tobeornottobeq7xz", "tobeornottobeq7xzvkw"),
    "a saying of four words with a number": (
        "correct horse battery staple 2024",
        "correct horse battery staple 20247",
    ),
    "a saying in one word with a number": (
        "correcthorsebatterystaple9",
        "correcthorsebatterystaple92847",
    ),
    "two words and a letter": ("dragonmonkeyq", "dragonmonkeyqx"),
    "a word, a number and a letter": ("Password1234x", "Password1234xy"),
    "three pieces": ("monkey1234dragon", "monkey1234dragon5678"),
    "a date with a day of a month": ("dragon19843112", "dragon19843212"),
    "a date with a month": ("dragon19841211", "dragon19841413"),
    "a date with its year last": ("dragon31121984", "dragon45121984"),
}


def refused(passphrase):
    try:
        require_strong(passphrase, name="Ana Lead", organisation="General Hospital")
    except WeakPassphrase:
        return True
    return False


@pytest.mark.parametrize(("weak", "strong"), EDGES.values(), ids=EDGES)
def test_one_step_makes_the_difference(weak, strong):
    assert refused(weak)
    assert not refused(strong)


@pytest.mark.parametrize("passphrase", ["lead dragon 12", "12 dragon general", "hospital-lead-99"])
def test_a_part_of_ones_own_name_counts_as_a_common_word(passphrase):
    assert refused(passphrase)
    assert refused(passphrase.upper())


def test_names_of_three_letters_are_no_hint():
    try:
        require_strong("Bo k3#pV9!qLm2z", name="Bo", organisation="ED")
    except WeakPassphrase:
        pytest.fail("a passphrase drawn by lot was refused")
