"""A promise is a promise in whatever signs it is written; another alphabet stays what it is."""

import unicodedata

import pytest

from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.red_lines.recipients import names_enforcement

PROMISE = "We will keep you safe."
VICTIM = "Usted es una víctima."


def of(language: str) -> Phrases:
    found = phrases_for(language)
    assert found is not None
    return found


def shifted(text: str, small: int, great: int) -> str:
    """*text* in an alphabet whose letters begin at those two places."""
    return "".join(
        chr(small + ord(letter) - ord("a")) if letter.islower()
        else chr(great + ord(letter) - ord("A")) if letter.isupper() else letter
        for letter in text
    )  # fmt: skip


DISGUISES = {
    "no-break spaces": PROMISE.replace(" ", "\u00a0"),
    "narrow and other spaces": PROMISE.replace(" ", "\u202f\u2003"),
    "soft hyphens": PROMISE.replace("a", "\u00ada").replace("e", "\u00ade"),
    "joiners": PROMISE.replace("a", "a\u200d").replace("i", "\u200ci"),
    "marks of direction": PROMISE.replace("s", "\u200es\u200f"),
    "variation selectors": PROMISE.replace("e", "e\ufe0f"),
    "a grapheme joiner": PROMISE.replace("e", "e\u034f"),
    "struck through": "".join(f"{letter}\u0336" for letter in PROMISE),
    "Cyrillic": PROMISE.translate(str.maketrans("aecopyxi", "аесорухі")),
    "Greek": PROMISE.translate(str.maketrans("aoiku", "αοικυ")),
    "one Cyrillic letter": PROMISE.replace("safe", "s\u0430fe"),
    "full width": shifted(PROMISE, 0xFF41, 0xFF21),
    "mathematical bold": shifted(PROMISE, 0x1D41A, 0x1D400),
    "mathematical sans": shifted(PROMISE, 0x1D5BA, 0x1D5A0),
    "mathematical monospace": shifted(PROMISE, 0x1D68A, 0x1D670),
    "circled": shifted(PROMISE, 0x24D0, 0x24B6),
    "small capitals": PROMISE.replace("keep", "ᴋᴇᴇᴘ").replace("safe", "ꜱᴀꜰᴇ"),
    "a dotless i": PROMISE.replace("i", "ı"),
    "lines": PROMISE.replace(" ", "\n"),
    "tabs": PROMISE.replace(" ", "\t"),
}


@pytest.mark.parametrize("text", DISGUISES.values(), ids=DISGUISES)
def test_a_promise_in_a_disguise_is_one(text: str) -> None:
    assert of("en").promises(text)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_letter_and_its_accent_are_one_or_two_signs(form: str) -> None:
    assert of("es").calls_victim(unicodedata.normalize(form, VICTIM))
    assert of("es").calls_victim(unicodedata.normalize(form, VICTIM).replace("i", "\u0456"))


def test_arabic_is_found_with_vowels_in_other_forms_and_drawn_out() -> None:
    promise = "ستكون بأمان هنا."
    assert of("ar").promises(promise)
    assert of("ar").promises("سَتَكُونُ بِأَمَانٍ هُنَا.")
    assert of("ar").promises(promise.replace("ست", "ســت"))
    assert of("ar").promises(unicodedata.normalize("NFD", promise))
    assert of("ar").promises("".join(PRESENTED.get(letter, letter) for letter in promise))


PRESENTED = {"ن": "\ufee5", "م": "\ufee3", "ك": "\ufedb"}
"""Letters in the shape they take at one place of a word, which Unicode also has."""


@pytest.mark.parametrize("text", ["полиция", "αστυνομία", "הרשות", "यहाँ", "警察"])
def test_a_word_of_another_alphabet_stays_itself(text: str) -> None:
    assert fold(f"to {text}") == f"to {fold(text)}"
    assert not any(letter.isascii() and letter.isalpha() for letter in fold(text))


def test_police_is_known_in_its_own_letters_and_in_borrowed_ones() -> None:
    assert names_enforcement("Сообщить: полиция")
    assert names_enforcement("the p\u043elice")


def test_what_is_told_is_the_sentence_as_it_stands() -> None:
    text = "Hello. We will keep you s\u0430fe. Bye."
    assert of("en").promises(text) == "We will keep you s\u0430fe."


def test_a_long_sentence_hides_nothing_at_its_end_or_in_the_middle() -> None:
    for before in (0, 550, 590, 600, 1200, 3500):
        assert of("en").promises(f"{'word ' * (before // 5)}, we will keep you safe")
