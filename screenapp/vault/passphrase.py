"""Which new passphrases are taken. No rules of composition: length, words, and nothing common."""

import re
import unicodedata
from typing import Final

from screenapp.vault.errors import TextUnreadable, WeakPassphrase

LEAST_CHARACTERS: Final = 12
LEAST_WORDS: Final = 4

# What is tried first, of the length that would otherwise pass; compared without blanks,
# signs and capitals.
_REFUSED_TEXT: Final = """
    passwordpassword password1234 password12345 password123456 passwort1234 mypassword123
    letmeinletmein letmein12345 letmeinplease welcome12345 welcometothe welcomehome1
    qwertyuiopas qwertyuiop12 qwertyuiop123 qwertyqwerty qwerty123456 asdfghjklzxc asdfasdfasdf
    zxcvbnmasdfgh 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5y6 abcdefghijkl abcdefgh1234 abcabcabcabc
    abc123abc123 iloveyou1234 iloveyouforever iloveyoubaby trustno1trustno1 administrator
    administrator1 admin123456789 adminadminadmin changemechangeme changemenow1 changeme1234
    hospital1234 hospitalhospital emergency1234 emergencyroom nurse1234567 nursenursenurse
    superman1234 sunshine1234 princess1234 football1234 baseball1234 dragon123456 monkey123456
    master123456 shadow123456 michael12345 jesuschrist1 godblessamerica internet1234 computer1234
    samsung12345 whatever1234 startrek1234 starwars1234 secretsecret secret123456 temporary123
    passphrase12 passphrase123 thequickbrownfox onetwothreefour
    onetwothreefourfive tobeornottobe maytheforcebewithyou helloworld123 hellohellohello
    spring202320 summer202320 winter202320 autumn202320 newpassword1 screenapp1234 intake123456
"""
_REFUSED: Final = frozenset(_REFUSED_TEXT.split())
_SEQUENCES: Final = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
)
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def require_strong(passphrase: str, *, name: str, organisation: str = "") -> None:
    """Say nothing when *passphrase* may be used by *name*.

    Raises:
        WeakPassphrase: shorter than 12 characters and not four words, or too easy to guess.
        TextUnreadable: it holds a character that cannot be kept.
    """
    require_readable(passphrase)
    composed = unicodedata.normalize("NFC", passphrase)
    words = {word.casefold() for word in _WORD.findall(composed)}
    if len(composed) < LEAST_CHARACTERS and len(words) < LEAST_WORDS:
        raise WeakPassphrase
    bare = "".join(letter for letter in composed.casefold() if letter.isalnum())
    own = {"".join(part.casefold().split()) for part in (name, organisation)} - {""}
    if bare in _REFUSED or len(set(composed)) < 5 or _runs_on(bare) or _is_own(bare, own):
        raise WeakPassphrase


def require_readable(*texts: str) -> None:
    """Refuse what neither the store nor a page can hold.

    Raises:
        TextUnreadable: a text holds NUL or half of a pair of surrogates.
    """
    for text in texts:
        require_whole(text)
        if "\0" in text:
            raise TextUnreadable


def require_whole(text: str) -> None:
    """Refuse half of a pair of surrogates, which no encoding can hold. Raises: TextUnreadable."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise TextUnreadable from None


def _runs_on(bare: str) -> bool:
    """A short piece said over and over, or a walk along the alphabet or the keyboard."""
    for length in range(1, len(bare) // 2 + 1):
        if length <= 4 and (bare[:length] * len(bare))[: len(bare)] == bare:
            return True
    return any(bare in line or bare in line[::-1] for line in _SEQUENCES)


def _is_own(bare: str, own: set[str]) -> bool:
    """The person's or the organisation's own name, with at most four characters beside it."""
    return any(part in bare and len(bare) - len(part) <= 4 for part in own if len(part) >= 4)
