"""Strings that a person, a pasted page or a broken program could put into a field, by a seed."""

import random
import sys
import unicodedata
from collections.abc import Callable

BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
JOINERS = "\u200c\u200d\ufe0f\ufe0e\u034f\u180b\u2060\ufeff\u00ad\u115f\u3164"
NUMBERS = (
    "1-888-555-0199",
    "١-٨٠٠-٥٥٥-٠١٤٢",
    "+٩٦٣ ١١ ٥٥٥ ٠١٤٢",
    "(۰۲۱) ۵۵۵-۰۱",
    "ABC-1234",
    "9-11",
)
ARABIC = "اتصل بالرقم قبل الساعة"
BROKEN = "\ud800\udbff\udc00\udfff\0\ufffe\uffff\ufdd0\x07\x1b\x7f\x85\t\n\r\u2028\u2029"
MOST_MARKS = 10_000


def _is_sign(character: str) -> bool:
    return unicodedata.category(character) not in ("Cn", "Co", "Cs", "Cc")


SCRIPTS = tuple(
    (first, first + 0x7F)
    for first in range(0, 0x323B0, 0x80)
    if any(_is_sign(chr(c)) for c in range(first, first + 0x80))
)
"""Stretches of 128 signs in which some sign is assigned."""


def string(seed: str) -> str:
    """The string of *seed*, the same on every machine with this Unicode."""
    chance = random.Random(seed)
    makers: tuple[Callable[[random.Random], str], ...] = (
        *(_of_one_script,) * 8,
        *(_of_several,) * 3,
        *(_turned,) * 3,
        _marked,
        _broken,
        _numbers,
        _pictures,
        _long,
    )
    return _joined(chance.choice(makers)(chance))


def _joined(text: str) -> str:
    """*text* as it is where signs are pairs: two halves beside one another are one sign."""
    pairs = text.encode("utf-16-le", "surrogatepass")
    return pairs.decode("utf-16-le", "surrogatepass")


def _word(chance: random.Random, stretch: tuple[int, int]) -> str:
    assigned = [chr(c) for c in range(stretch[0], stretch[1] + 1) if _is_sign(chr(c))]
    return "".join(chance.choices(assigned, k=chance.randint(1, 7)))


def _of_one_script(chance: random.Random) -> str:
    stretch = chance.choice(SCRIPTS)
    return " ".join(_word(chance, stretch) for _ in range(chance.randint(1, 4)))


def _of_several(chance: random.Random) -> str:
    return " ".join(_of_one_script(chance) for _ in range(chance.randint(2, 5)))


def _turned(chance: random.Random) -> str:
    signs = list(_of_several(chance) + " " + _numbers(chance))
    for _ in range(chance.randint(1, 12)):
        signs.insert(chance.randint(0, len(signs)), chance.choice(BIDI + JOINERS))
    return "".join(signs)


def _marked(chance: random.Random) -> str:
    marks = [chr(c) for c in (*range(0x300, 0x36F), *range(0x610, 0x61B), *range(0x5B0, 0x5BD))]
    many = MOST_MARKS if chance.random() < 0.03 else chance.randint(1, 60)
    return chance.choice(("a", "ش", "क", "", "ཀ")) + "".join(chance.choices(marks, k=many))


def _broken(chance: random.Random) -> str:
    signs = list(_of_one_script(chance))
    for _ in range(chance.randint(1, 4)):
        signs.insert(chance.randint(0, len(signs)), chance.choice(BROKEN))
    return "".join(signs)


def _numbers(chance: random.Random) -> str:
    return f"{ARABIC[: chance.randint(0, len(ARABIC))]} {chance.choice(NUMBERS)}"


def _pictures(chance: random.Random) -> str:
    faces = [chr(c) for c in range(0x1F300, 0x1FAFF)]
    return "\u200d".join(chance.choices(faces, k=chance.randint(1, 5))) + chance.choice(JOINERS)


def _long(chance: random.Random) -> str:
    words = chance.choice((10, 10, 10, 60))
    joint = chance.choice((" ", "", "\n"))
    return joint.join(_of_one_script(chance) for _ in range(words))


if __name__ == "__main__":
    sys.stdout.write(ascii(string(sys.argv[1])) + "\n")
