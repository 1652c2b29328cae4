"""Which passphrases a vault takes, and which texts it can hold."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenapp.vault.crypto.common_passphrases import LINES, WORDS
from screenapp.vault.crypto.passphrase import require_readable, require_strong
from screenapp.vault.errors import TextUnreadable, WeakPassphrase

NAME, ORGANISATION, UNIT = "Ana Lead", "General Hospital", "Pavilion North"
# Drawn by lot, as with dice; some of them are words that people use too often on their own.
DICE = """
    acorn anvil apron arrow attic badge bagel bamboo barley basin beacon bison blanket bottle
    bracket brook bucket cactus candle canoe cargo carpet cedar chalk cinder clarinet clover
    comet copper cotton crater cricket cushion dagger daisy dragon drawer drizzle ember engine
    falcon feather ferry fiddle flannel flower gadget garnet gazelle ginger glacier goblet gravel
    hammer hammock harbor hazel helmet hinge hollow hornet icicle igloo inkwell island ivory
    jacket jigsaw kayak kettle ladder lantern lattice lemon lizard lobster lumber magnet mango
    marble meadow mitten monkey mortar muffin napkin needle nickel oyster paddle panther parsley
    pebble pepper pigeon pillow plasma plaster prairie puddle quartz quilt rabbit radish ribbon
    river rocket saddle sandal shadow shovel silver sketch spider spoon summer sunset teapot
    thimble thunder ticket timber tractor trumpet tunnel turnip velvet violet walnut warden
    whistle willow window winter yogurt zipper
""".split()


def _refused(passphrase):
    try:
        require_strong(passphrase, name=NAME, organisation=ORGANISATION, places=(UNIT,))
    except WeakPassphrase:
        return True
    return False


@pytest.mark.parametrize(
    "passphrase",
    [
        "violet ladder quiet river",
        "ox ant bee cow",
        "k3#pV9!qLm2z",
        "840275913652",
        "xkqvzjwptnmr",
        "лампа река облако дом",
        "correct donkey battery staple",
        "monkey dragon summer shadow",
        "caballo lampara quieto tejado",
        "   leading and trailing   ",
        "stapler under 7 chestnuts",
        "سماء قلم شجرة نافذة",
        "森の静かな朝に青い傘を置いた",
    ],
)
def test_long_ones_and_four_words_are_taken(passphrase):
    assert not _refused(passphrase)


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
        "1qaz2wsx3edc",
        "!QAZ2wsx#EDC",
        "qwertz123456",
        "azertyuiop12",
        "йцукенгшщзхъ",
        "Password 1234",
        "P@ssw0rd2024!",
        "p4$$w0rd-p4$$w0rd",
        "drowssap drowssap",
        "letmein-letmein",
        "Sommer2024!!!",
        "contraseña123",
        "Contrasena.Hospital.1",
        "motdepasse2023",
        "iloveyou19840312",
        "12031984 12031984",
        "correct horse battery staple",
        "to be or not to be",
        "One Two Three Four!",
        "Ana Lead 2026",
        "generalhospital",
        "Pavilion North 7",
        "AnaPavilion2026",
        "lead-hospital-1",
        "            ",
    ],
)
def test_short_common_and_own_ones_are_not(passphrase):
    assert _refused(passphrase)


@given(
    st.lists(st.sampled_from(DICE), min_size=4, max_size=7, unique=True), st.sampled_from(" -._")
)
def test_words_drawn_by_dice_are_always_taken(words, between):
    assert not _refused(between.join(words))


@given(st.integers(0, 2**32))
def test_letters_drawn_by_lot_are_always_taken(seed):
    lot = random.Random(seed)
    assert not _refused("".join(lot.choices("abcdefghjkmnpqrtuvwxyz", k=16)))


def _commonly_made():
    """What people make of a word when they are told to make it longer and harder to guess."""
    words = sorted(word for word in WORDS if len(word) >= 5)
    ends = ["123", "1234", "12345", "123456", "2024", "2025!", "1", "!", "01", "007", "111"]
    yield from (word + end for word, end in product(words, ends))
    yield from (word.capitalize() + end for word, end in product(words, ends))
    yield from (f"{word}{word}" for word in words)
    yield from (f"{word} {end} {word}" for word, end in product(words, ["1", "2025"]))
    yield from (f"{end}{word}" for word, end in product(words, ["123456", "2024"]))
    spoken = str.maketrans("aeost", "@3057")
    yield from (word.translate(spoken) + end for word, end in product(words, ["1234", "2024!"]))
    yield from (one + other.capitalize() for one, other in product(words[::4], repeat=2))
    yield from (line[at : at + 12] for line in LINES for at in range(len(line) - 11))
    years = range(1940, 2030)
    yield from (f"{day:02}{month:02}{year}{name}" for name in ("anna", "amor") for year in years
                for month in (1, 6, 12) for day in (1, 15))  # fmt: skip
    yield from (f"{own}{year}" for own in ("AnaLead", "analead", "Hospital") for year in years)


def test_far_more_than_ten_thousand_common_ones_are_refused():
    made = {phrase for phrase in _commonly_made() if len(phrase) >= 12}
    taken = [phrase for phrase in made if not _refused(phrase)]
    assert taken == []
    assert len(made) >= 10_000


@pytest.mark.parametrize("text", ["a\0b", "\ud83d", "\udc00 low"])
def test_texts_that_cannot_be_kept_are_said_so(text):
    with pytest.raises(TextUnreadable):
        require_readable("good", text)
    with pytest.raises(TextUnreadable):
        require_strong(text + " ladder quiet river", name="Ana")
