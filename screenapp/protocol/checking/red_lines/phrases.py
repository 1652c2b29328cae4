"""How a language's list of phrases is kept and asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.word_list import WordList, plain

_SENTENCE: Final = re.compile(r"[^.!?؟。]+[.!?؟。]*")
_PARAGRAPH: Final = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))")
_CLAUSE: Final = re.compile(r"[,;:،؛—–]|\bbut\b|\bpero\b|\bmais\b")
_NEVER: Final = WordList(r"(?!)")
_QUESTION: Final = ("?", "؟")
# Nobody reads a sentence of 600 letters: a longer one is read in pieces that overlap, so that a
# file that has one does not take longer for it.
_WINDOW: Final = 600
_STEP: Final = 400


def words(*patterns: str, flags: int = re.IGNORECASE) -> WordList:
    """One pattern that is any of *patterns*, at the edges of words."""
    return WordList(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", flags)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as it stands, as it is read, and that in `plain` letters."""

    said: str
    read: str
    plain: str


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    # A text is asked for promises, names, bodies, threats in turn.
    return tuple(_each_sentence(text))


def _each_sentence(text: str) -> Iterator[_Sentence]:
    for paragraph in _PARAGRAPH.split(text):
        for found in _SENTENCE.finditer(paragraph):
            for start in range(0, max(len(found[0]) - (_WINDOW - _STEP), 1), _STEP):
                said = " ".join(found[0][start : start + _WINDOW].split())
                read = fold(said)
                if read:
                    yield _Sentence(said, read, plain(read))


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's phrases.

    Every text is held against every pattern, as an eye reads it (`folding`), that has a piece of
    itself in it (`word_list`). ``soothing`` is taken out before
    negations are looked for ("do not worry, ..."). ``warns`` are verbs that, with a negation,
    warn against saying what follows. ``on_account_of`` are words by which somebody does
    something because of looks or origin, or decides about them. ``verdict`` says that somebody
    is trafficked, ``hedge`` that it is not known. ``sign`` are words for what tells something.
    ``secrecy_limit`` are words that set silence a limit, ``of_others`` those of who it is that
    threatens where it is not the staff.
    """

    negation: WordList
    warns: WordList
    soothing: WordList
    promise: WordList
    promise_by_no: WordList
    victim: WordList
    victim_in_a_name: WordList
    body: WordList
    body_with_purpose: WordList
    age: WordList
    age_purpose: WordList
    age_in_passing: WordList
    papers: WordList
    papers_asked: WordList
    papers_kept: WordList
    origin: WordList
    clothing: WordList
    clothing_as_goods: WordList
    tattoo: WordList
    looks: WordList
    on_account_of: WordList
    apparent_age: WordList
    sign: WordList
    secrecy: WordList
    secrecy_limit: WordList
    threat: WordList
    of_others: WordList
    verdict: WordList
    hedge: WordList = _NEVER
    said_of_it: WordList = _NEVER

    def promises(self, text: str) -> str | None:
        """The sentence that promises rescue, safety, housing or legal status."""
        for sentence in _sentences(text):
            asked = sentence.said.endswith(_QUESTION)
            found = self.promise_by_no.search(sentence.read, sentence.plain)
            if found and not asked and not self._warned(sentence.read, found):
                return sentence.said
            if asked:
                continue
            for found in self.promise.finditer(sentence.read, sentence.plain):
                if not self._negated(sentence.read, found):
                    return sentence.said
        return None

    def calls_victim(self, text: str) -> str | None:
        """The sentence that calls somebody a victim, or says that somebody is trafficked.

        A service may be called what it is called; that something may be so may be said.
        """
        for sentence in _sentences(text):
            left = self.victim_in_a_name.sub(" ", sentence.read, sentence.plain)
            if left is not sentence.read:
                sentence = replace(sentence, plain=plain(left))
            found = self.victim.search(left, sentence.plain)
            if found and not self._negated(left, found):
                return sentence.said
            found = self.verdict.search(left, sentence.plain)
            if not found or sentence.said.endswith(_QUESTION):
                continue
            clause = _CLAUSE.split(left[: found.end()])[-1]
            if not self.hedge.search(clause) and not self._negated(left, found):
                return sentence.said
        return None

    def tells_age_by_body(self, text: str, *, about_age: bool) -> str | None:
        """The sentence that looks at a body to tell an age. *about_age*: the item is."""
        for sentence in _sentences(text):
            left = self.age_in_passing.sub(" ", sentence.read, sentence.plain)
            if left is not sentence.read:
                sentence = replace(sentence, plain=plain(left))
            found = self.body.search(left, sentence.plain)
            if found and (about_age or self.age.search(left) or self.age_purpose.search(left)):
                if not self._negated(left, found):
                    return sentence.said
                continue
            found = self.body_with_purpose.search(left, sentence.plain)
            meant = found and (about_age or self.age_purpose.search(left))
            if found and meant and not self._negated(left, found):
                return sentence.said
        return None

    def asks_for_papers(self, text: str) -> str | None:
        """The sentence that asks for papers, and not who keeps them."""
        for sentence in _sentences(text):
            found = self.papers.search(sentence.read, sentence.plain) or self.papers_asked.search(
                sentence.read, sentence.plain
            )
            if not found or self.papers_kept.search(sentence.read, sentence.plain):
                continue
            if not self._negated(sentence.read, found):
                return sentence.said
        return None

    def asks_for_looks(self, text: str, *, of_deeds: bool = False) -> str | None:
        """The sentence about race, nationality, belief, gender, clothing, a body or tattoos.

        *of_deeds*: the item is about what is done to somebody. Then only a tattoo is a matter of
        looks, and origin where nothing is done on account of it.
        """
        for sentence in _sentences(text):
            if self._is_about_looks(sentence, of_deeds):
                return sentence.said
        return None

    def takes_looks_for_a_sign(self, text: str) -> str | None:
        """The sentence by which looks or origin tell something about somebody."""
        for sentence in _sentences(text):
            found = self.sign.search(sentence.read, sentence.plain)
            if not found or not self._is_about_looks(sentence, False):
                continue
            if not self.negation.search(self.soothing.sub(" ", sentence.read)):
                return sentence.said
        return None

    def goes_by_apparent_age(self, text: str) -> str | None:
        """The sentence that goes by how old somebody looks."""
        for sentence in _sentences(text):
            found = self.apparent_age.search(sentence.read, sentence.plain)
            if found and not self._negated(sentence.read, found):
                return sentence.said
        return None

    def keeps_silent(self, text: str) -> str | None:
        """The sentence that promises silence, in a text that sets it no limit."""
        sentences = _sentences(text)
        promised = self._statement(sentences, self.secrecy)
        if promised and any(self.secrecy_limit.search(sentence.read) for sentence in sentences):
            return None
        return promised

    def threatens(self, text: str) -> str | None:
        """The sentence by which staff threaten who does not answer, or oblige them to."""
        return self._statement(_sentences(text), self.threat, apart_from=self.of_others)

    def _statement(
        self, sentences: tuple[_Sentence, ...], pattern: WordList, apart_from: WordList = _NEVER
    ) -> str | None:
        for sentence in sentences:
            if sentence.said.endswith(_QUESTION):
                continue
            found = pattern.search(sentence.read, sentence.plain)
            if not found or apart_from.search(sentence.read):
                continue
            if not self._warned(sentence.read, found):
                return sentence.said
        return None

    def _is_about_looks(self, sentence: _Sentence, of_deeds: bool) -> bool:
        if self.tattoo.search(sentence.read, sentence.plain):
            return True
        if self.origin.search(sentence.read, sentence.plain):
            return not (of_deeds and self.on_account_of.search(sentence.read, sentence.plain))
        if of_deeds:
            return False
        if self.looks.search(sentence.read, sentence.plain):
            return True
        return bool(
            self.clothing.search(sentence.read, sentence.plain)
            and not self.clothing_as_goods.search(sentence.read, sentence.plain)
        )

    def _warned(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether what stands before *found* warns against saying it."""
        before = sentence[: found.start()]
        return bool(self.negation.search(before) and self.warns.search(before))

    def _negated(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether the sentence denies, or warns against, what was found in it."""
        before = self.soothing.sub(" ", sentence[: found.end()])
        if self.said_of_it.search(sentence[found.start() :]):
            return True
        if not self.negation.search(before):
            return False
        clause = _CLAUSE.split(before)[-1]
        return bool(self.negation.search(clause) or self.warns.search(before))
