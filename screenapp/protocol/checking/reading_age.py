"""How many years of schooling a text asks for, by the Flesch-Kincaid grade.

Source: Kincaid, Fishburne, Rogers and Chissom 1975. Made for English prose; of short
questions it is a hint and no more, and of other languages only sentence length is looked at.
"""

import re
from dataclasses import dataclass
from typing import Final

HARDEST_GRADE: Final = 8.0
"""Years of schooling; a text that asks for more is told."""

LONGEST_SENTENCE: Final = 28
"""Words, in languages for which there is no grade here."""

_FEWEST_WORDS: Final = 6
_SENTENCE: Final = re.compile(r"[^.!?؟\n]+[.!?؟]*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS: Final = re.compile(r"[aeiouy]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class HardSentence:
    """A sentence that is hard to read, and from which age on it can be."""

    sentence: str
    age: int


def hardest(text: str, language: str) -> HardSentence | None:
    """The hardest sentence of *text*, when the text as a whole asks for too much."""
    sentences = [s for s in (found[0].strip() for found in _SENTENCE.finditer(text)) if s]
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    if len(words) < _FEWEST_WORDS:
        return None
    if language.split("-")[0] != "en":
        longest = max(sentences, key=lambda s: len(_WORD.findall(s)))
        too_long = len(_WORD.findall(longest)) > LONGEST_SENTENCE
        return HardSentence(sentence=longest, age=14) if too_long else None
    grade = _grade(len(words), len(sentences), sum(map(syllables, words)))
    if grade <= HARDEST_GRADE:
        return None
    worst = max(sentences, key=_grade_of)
    return HardSentence(sentence=worst, age=round(grade) + 5)


def _grade_of(sentence: str) -> float:
    words = _WORD.findall(sentence)
    return _grade(len(words), 1, sum(map(syllables, words))) if words else 0.0


def _grade(words: int, sentences: int, syllable_count: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllable_count / words - 15.59


def syllables(word: str) -> int:
    """About how many syllables an English word has; at least one."""
    small = word.lower()
    count = len(_VOWELS.findall(small))
    silent = small.endswith("e") and not small.endswith(("le", "ee", "ye"))
    past = small.endswith("ed") and not small.endswith(("ted", "ded"))
    return max(1, count - (1 if silent or past else 0))
