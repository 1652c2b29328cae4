"""Which new passphrases are taken. No rules of composition: length, words, and nothing common."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from screenapp.vault.crypto.weak_passphrase import guessable, words_of
from screenapp.vault.errors import TextUnreadable, WeakPassphrase

LEAST_CHARACTERS: Final = 12
LEAST_WORDS: Final = 4


def require_strong(
    passphrase: str, *, name: str, organisation: str = "", places: Iterable[str] = ()
) -> None:
    """Say nothing when *passphrase* may be used by *name*.

    *places* are further names that everybody there knows, such as that of the unit.

    Raises:
        WeakPassphrase: shorter than 12 characters and not four words, or too easy to guess.
        TextUnreadable: it holds a character that cannot be kept.
    """
    require_readable(passphrase)
    composed = unicodedata.normalize("NFC", passphrase)
    if len(composed) < LEAST_CHARACTERS and len(words_of(composed)) < LEAST_WORDS:
        raise WeakPassphrase
    if guessable(composed, names=(name, organisation, *places), enough_words=LEAST_WORDS):
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
