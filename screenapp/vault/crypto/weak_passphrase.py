"""Whether a passphrase is put together the way that everybody puts them together.

It is read as a guesser would make it: common words (also with 4 for a and $ for s, doubled, or
turned round), numbers and dates, runs along the alphabet or a keyboard, and the names of the
person and the place. What three such pieces say is guessable, however long it is; a random
text and four words that do not belong together are not.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from screenapp.vault.crypto.common_passphrases import LINES, SAYINGS, WORDS

_PIECES: Final = 3
_STRAY: Final = 1
"""What a letter beside the pieces counts: two pieces and one letter are still guessable."""
_LONGEST_READ: Final = 96
_LEAST_RUN: Final = 3
_LEAST_WORD: Final = 2
_UNIT: Final = 8
"""A piece up to this length said over and over is as good as said once."""

_SIGNS: Final = "@$!|+"
# i and l are one letter here, because 1, ! and | stand for either.
_ALIKE: Final = str.maketrans("430157829@$!|+l", "aeoistbzgasiiti")
_SHIFTED: Final = str.maketrans("!@#$%^&*()", "1234567890")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_DIGITS: Final = re.compile(r"\d+")
_SHORT_NUMBER: Final = 6
_YEARS: Final = range(1900, 2100)


def words_of(composed: str) -> list[str]:
    """The words of a passphrase, in small letters, each once."""
    return list(dict.fromkeys(word.casefold() for word in _WORD.findall(composed)))


def guessable(composed: str, *, names: Iterable[str], enough_words: int) -> bool:
    """Whether *composed* (NFC) is easily put together; *names* are of the person and the place.

    *enough_words* different words of three letters or more are not, unless together they are
    a saying or a name.
    """
    bare = _plain(composed, keep="")
    own = {_plain(name, keep="") for name in names} - {""}
    if len(set(composed)) < 5 or _repeated(bare) or _beside_saying(bare) or _beside_own(bare, own):
        return True
    if len([word for word in words_of(composed) if len(word) > _LEAST_WORD]) >= enough_words:
        return False
    parts = own | {_plain(part, keep="") for name in names for part in name.split()}
    known = _folded_words() | {_alike(part) for part in parts if len(part) > _LEAST_WORD}
    readings = (_plain(composed, keep=_SIGNS), _plain(composed.translate(_SHIFTED), keep=""))
    return any(_cost(reading, known) <= _PIECES for reading in set(readings))


def _plain(text: str, *, keep: str) -> str:
    """*text* in small letters without marks, blanks and signs, but for those in *keep*."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if letter.isalnum() or letter in keep)


def _alike(plain: str) -> str:
    return plain.translate(_ALIKE)


@lru_cache(maxsize=1)
def _folded_words() -> frozenset[str]:
    folded = {_alike(_plain(word, keep="")) for word in WORDS}
    return frozenset(folded | {word[::-1] for word in folded if len(word) >= _UNIT // 2})


def _repeated(bare: str) -> bool:
    """A short piece said over and over, whole or cut off at the end."""
    longest = min(_UNIT, len(bare) // 2)
    return any((bare[:n] * len(bare))[: len(bare)] == bare for n in range(1, longest + 1))


def _beside_own(bare: str, own: set[str]) -> bool:
    """A name of one's own with at most four characters beside it."""
    return any(part in bare and len(bare) - len(part) <= 4 for part in own if len(part) >= 4)


def _beside_saying(bare: str) -> bool:
    """A saying with at most four characters beside it."""
    return any(
        bare.startswith(saying) or bare.endswith(saying)
        for saying in SAYINGS
        if 0 <= len(bare) - len(saying) <= 4
    )


def _cost(text: str, known: frozenset[str]) -> int:
    """The least number of pieces that *text* is made of; a stray letter counts `_STRAY`."""
    text = text[:_LONGEST_READ]
    alike = _alike(text)
    # A number goes on to the end of its digits; the first of them may have stood for a letter.
    numbers = {at: run.end() for run in _DIGITS.finditer(text) for at in range(*run.span())}
    longest = max(map(len, known))
    best = [0] + [len(text) * _STRAY] * len(text)
    for start in range(len(text)):
        stray = 0 if text[start] in _SIGNS else _STRAY
        best[start + 1] = min(best[start + 1], best[start] + stray)
        for end in _ends(text, alike, start, known, longest, numbers):
            best[end] = min(best[end], best[start] + 1)
    return best[-1]


def _ends(
    text: str,
    alike: str,
    start: int,
    known: frozenset[str],
    longest: int,
    numbers: dict[int, int],
) -> Iterator[int]:
    """Where a piece that begins at *start* may end."""
    for end in range(start + _LEAST_WORD, min(start + longest, len(text)) + 1):
        if alike[start:end] in known:
            yield from _said_again(alike, start, end)
    run = max(_run(text, start), _same(text, start))
    if run >= _LEAST_RUN:
        yield start + run
    number = numbers.get(start)
    if number is not None and _is_common(text[start:number]):
        yield number


def _said_again(alike: str, start: int, end: int) -> Iterator[int]:
    """The end of a word, and of the same word said once more and more: one piece."""
    word = alike[start:end]
    while alike.startswith(word, end - len(word)):
        yield end
        end += len(word)


def _run(text: str, start: int) -> int:
    """How far *text* runs along one line from *start*, forwards or backwards."""
    longest = 0
    for line in _both_ways():
        length = _LEAST_RUN
        while text[start : start + length] in line and start + length <= len(text):
            longest = max(longest, length)
            length += 1
    return longest


@lru_cache(maxsize=1)
def _both_ways() -> tuple[str, ...]:
    lines = tuple(_plain(line, keep="") for line in LINES)
    return (*lines, *(line[::-1] for line in lines))


def _same(text: str, start: int) -> int:
    """How often the letter at *start* stands there."""
    return len(text) - start - len(text[start:].lstrip(text[start]))


def _is_common(digits: str) -> bool:
    """A short number, or a longer one that is a date."""
    return len(digits) <= _SHORT_NUMBER or (len(digits) == 8 and _is_date(digits))


def _is_date(digits: str) -> bool:
    """Eight digits that may be a day: year first or year last."""
    for year, one, two in (
        (digits[:4], digits[4:6], digits[6:]),
        (digits[4:], digits[:2], digits[2:4]),
    ):
        month, day = sorted((int(one), int(two)))
        if int(year) in _YEARS and 1 <= month <= 12 and day <= 31:
            return True
    return False
