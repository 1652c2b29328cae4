"""A sentence as an eye reads it: nothing hides, look-alike letters are the letters they mean."""

import re
import unicodedata
from typing import Final

_GREEK: Final = "αοερντικυχμβζηΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ"
_FROM_GREEK: Final = "aoepvtikuxmbzhABEZHIKMNOPTYXcj"
_CYRILLIC: Final = "асеоруххіїјѕԁԛԝһӏвкмнтгпАВСЕНІЈКМОРЅТХУҮ"
_FROM_CYRILLIC: Final = "aceopyxxiijsdqwhlbkmhtrnABCEHIJKMOPSTXYY"
_OTHER: Final = "ıȷɑɡɩɪʏʜʟɴʀᴀʙᴄᴅᴇꜰɢᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢօսհոցքԼԵ"
_FROM_OTHER: Final = "ijagiiyhlnrabcdefgjkmopstuvwzouhngpLE"
_LOOK_ALIKE: Final = str.maketrans(
    _GREEK + _CYRILLIC + _OTHER, _FROM_GREEK + _FROM_CYRILLIC + _FROM_OTHER
)
"""Letters of other alphabets that stand for Latin ones, and small capitals."""

_MARKS: Final = str.maketrans("‐‑‒’‘ʼꞌ′", "---'''''")
"""Hyphens and apostrophes in one form each."""

_ACCENTS: Final = "\u0300-\u036f"
_WORD: Final = re.compile(rf"(?:[^\W\d_][{_ACCENTS}]*)+")
_BLANK: Final = re.compile("[\u115f\u1160\u3164\uffa0\u2800\ufe00-\ufe0f\u034f\u0640]")
_HIDDEN: Final = ("Cf", "Cc", "Cs", "Co", "Cn")


def fold(text: str) -> str:
    """*text* for matching: one kind of space, nothing without width, look-alikes replaced.

    Letters keep their case, and the marks that belong to a letter (é, أ) stay with it; marks
    that no letter takes up are left out. A text wholly in another alphabet stays in it.
    """
    if text.isascii():
        return " ".join(text.split())
    apart = unicodedata.normalize("NFKD", _BLANK.sub("", text))
    shown = "".join(
        " " if letter.isspace() else letter
        for letter in apart
        if letter.isspace() or unicodedata.category(letter) not in _HIDDEN
    )
    shown = _WORD.sub(_in_latin, shown).translate(_MARKS)
    whole = unicodedata.normalize("NFC", shown)
    left = "".join(sign for sign in whole if unicodedata.category(sign) not in ("Mn", "Me"))
    return " ".join(left.split())


def _in_latin(found: re.Match[str]) -> str:
    """A word in the letters that its own pass for; one of another alphabet stays what it is."""
    word = found[0]
    latin = word.translate(_LOOK_ALIKE)
    all_latin = re.sub(f"[{_ACCENTS}]", "", latin).isascii()
    return latin if all_latin or re.search("[A-Za-z]", word) else word
