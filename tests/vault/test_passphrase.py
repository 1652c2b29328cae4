"""Which passphrases a vault takes, and which texts it can hold."""

import pytest

from screenapp.vault.errors import TextUnreadable, WeakPassphrase
from screenapp.vault.passphrase import require_readable, require_strong


@pytest.mark.parametrize(
    "passphrase",
    [
        "violet ladder quiet river",
        "ox ant bee cow",
        "k3#pV9!qLm2z",
        "лампа река облако дом",
        "correct horse battery staple",
        "   leading and trailing   ",
    ],
)
def test_long_ones_and_four_words_are_taken(passphrase):
    require_strong(passphrase, name="Ana Lead", organisation="General Hospital")


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "short",
        "elevenchars",
        "red fox hen",
        "one one one one",
        "aaaaaaaaaaaa",
        "abababababab",
        "123456789012",
        "210987654321",
        "qwertyuiopas",
        "Password 1234",
        "letmein-letmein",
        "Ana Lead 2026",
        "generalhospital",
        "            ",
    ],
)
def test_short_common_and_own_ones_are_not(passphrase):
    with pytest.raises(WeakPassphrase):
        require_strong(passphrase, name="Ana Lead", organisation="General Hospital")


@pytest.mark.parametrize("text", ["a\0b", "\ud83d", "\udc00 low"])
def test_texts_that_cannot_be_kept_are_said_so(text):
    with pytest.raises(TextUnreadable):
        require_readable("good", text)
    with pytest.raises(TextUnreadable):
        require_strong(text + " ladder quiet river", name="Ana")
