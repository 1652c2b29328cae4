"""How a language's list of phrases is kept and asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# Nobody reads a sentence of 600 letters; a file that has one shall not take longer for it.
_SENTENCE: Final = re.compile(r"[^.!?؟。\n]{1,600}[.!?؟。]*")
_CLAUSE: Final = re.compile(r"[,;:،؛—–]|\bbut\b|\bpero\b|\bmais\b")
_NEVER: Final = re.compile(r"(?!)")


def words(*patterns: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """One pattern that is any of *patterns*, at the edges of words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", flags)


def _sentences(text: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(text.replace("’", "'")):
        sentence = found[0].strip()
        if sentence:
            yield sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's phrases.

    ``hint`` holds the beginnings, in small letters, without one of which no other pattern can
    match: most texts are done after one look. ``soothing`` is taken out before negations are
    looked for ("do not worry, ..."). ``warns`` are verbs that, with a negation, warn against
    saying what follows. ``on_account_of`` are words by which somebody does something because of
    looks or origin, or decides about them.
    """

    hint: re.Pattern[str]
    negation: re.Pattern[str]
    warns: re.Pattern[str]
    soothing: re.Pattern[str]
    promise: re.Pattern[str]
    promise_by_no: re.Pattern[str]
    victim: re.Pattern[str]
    victim_in_a_name: re.Pattern[str]
    body: re.Pattern[str]
    body_with_purpose: re.Pattern[str]
    age: re.Pattern[str]
    age_purpose: re.Pattern[str]
    age_in_passing: re.Pattern[str]
    papers: re.Pattern[str]
    papers_asked: re.Pattern[str]
    papers_kept: re.Pattern[str]
    origin: re.Pattern[str]
    clothing: re.Pattern[str]
    clothing_as_goods: re.Pattern[str]
    tattoo: re.Pattern[str]
    looks: re.Pattern[str]
    on_account_of: re.Pattern[str]
    apparent_age: re.Pattern[str]
    said_of_it: re.Pattern[str] = _NEVER

    def promises(self, text: str) -> str | None:
        """The sentence that promises rescue, safety, housing or legal status."""
        for sentence in self._suspects(text):
            if self.promise_by_no.search(sentence):
                return sentence
            if sentence.endswith(("?", "؟")):
                continue
            for found in self.promise.finditer(sentence):
                if not self._negated(sentence, found):
                    return sentence
        return None

    def calls_victim(self, text: str) -> str | None:
        """The sentence that calls somebody a victim; a service may be called what it is called."""
        for sentence in self._suspects(text):
            left = self.victim_in_a_name.sub(" ", sentence)
            found = self.victim.search(left)
            if found and not self._negated(left, found):
                return sentence
        return None

    def tells_age_by_body(self, text: str, *, about_age: bool) -> str | None:
        """The sentence that looks at a body to tell an age. *about_age*: the item is."""
        for sentence in self._suspects(text):
            plain = self.age_in_passing.sub(" ", sentence)
            found = self.body.search(plain)
            if found and (about_age or self.age.search(plain) or self.age_purpose.search(plain)):
                if not self._negated(plain, found):
                    return sentence
                continue
            found = self.body_with_purpose.search(plain)
            meant = found and (about_age or self.age_purpose.search(plain))
            if found and meant and not self._negated(plain, found):
                return sentence
        return None

    def asks_for_papers(self, text: str) -> str | None:
        """The sentence that asks for papers, and not who keeps them."""
        for sentence in self._suspects(text):
            found = self.papers.search(sentence) or self.papers_asked.search(sentence)
            if not found or self.papers_kept.search(sentence):
                continue
            if not self._negated(sentence, found):
                return sentence
        return None

    def asks_for_looks(self, text: str, *, of_deeds: bool = False) -> str | None:
        """The sentence about race, nationality, belief, gender, clothing, a body or tattoos.

        *of_deeds*: the item is about what is done to somebody. Then only a tattoo is a matter of
        looks, and origin where nothing is done on account of it.
        """
        for sentence in _sentences(text):
            if self.tattoo.search(sentence):
                return sentence
            if self.origin.search(sentence) and not (
                of_deeds and self.on_account_of.search(sentence)
            ):
                return sentence
            if of_deeds:
                continue
            if self.looks.search(sentence):
                return sentence
            if self.clothing.search(sentence) and not self.clothing_as_goods.search(sentence):
                return sentence
        return None

    def goes_by_apparent_age(self, text: str) -> str | None:
        """The sentence that goes by how old somebody looks."""
        for sentence in _sentences(text):
            found = self.apparent_age.search(sentence)
            if found and not self._negated(sentence, found):
                return sentence
        return None

    def worth_reading(self, text: str) -> bool:
        """False for a text in which nothing can be found."""
        return self.hint.search(text.lower()) is not None

    def _suspects(self, text: str) -> Iterator[str]:
        if self.worth_reading(text):
            yield from _sentences(text)

    def _negated(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether the sentence denies, or warns against, what was found in it."""
        before = self.soothing.sub(" ", sentence[: found.end()])
        if self.said_of_it.search(sentence[found.start() :]):
            return True
        if not self.negation.search(before):
            return False
        clause = _CLAUSE.split(before)[-1]
        return bool(self.negation.search(clause) or self.warns.search(before))
