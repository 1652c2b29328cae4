"""A list that is not held against a text would have found nothing in it."""

import re
from collections.abc import Callable
from pathlib import Path
from re import _parser as parser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from screenapp import resources
from screenapp.protocol import identifying
from screenapp.protocol.checking.red_lines import phrases_for, recipients
from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.red_lines.word_list import WordList, plain
from tests.protocol.pattern_samples import samples

CORPORA = Path(__file__).parent / "red_line_corpora"
LISTS = {
    f"{language}-{name}": getattr(phrases_for(language), name)
    for language in ("en", "es", "fr", "ar")
    for name in Phrases.__dataclass_fields__
}
LISTS |= {"enforcement": recipients._NAMED, "enforcement-ar": recipients._ARABIC}
LISTS |= dict(identifying._kinds())
PAIRS = [
    WordList(r"(?<!\w)(?:we(?:'ll| will) (?:save|free)|(?:safe )?house|a{0,2}b)(?!\w)", re.I),
    WordList(r"(?:no )*\b(?P<x>k[ei]ss)(?P=x)?|[^a]s{2}|\d+ days"),
    WordList(r"(?=once)o(?:n|m)ce|(?:un|in)?safe?|.", re.I | re.S),
    WordList(r"(?:(?:we|i) (?:can|will) )(?:hide|keep) (?:you|them)", re.I),
]


def written() -> list[str]:
    """The texts of the corpora and of all that is shipped, as a list reads them."""
    found: list[str] = []

    def take(node: object) -> None:
        match node:
            case str():
                found.append(node)
            case dict() | list():
                for part in node.values() if isinstance(node, dict) else node:
                    take(part)

    for path in (*CORPORA.glob("*.yaml"), *resources.protocols_folder().glob("*/protocol.yaml")):
        take(YAML(typ="safe", pure=False).load(path.read_text("utf-8")))
    for path in (resources.translations_folder() / "protocols").glob("*/*.po"):
        found += re.findall(r'"(.*)"', path.read_text("utf-8"))
    return sorted({fold(sentence) for text in found for sentence in re.split(r"[.!?؟\n]", text)})


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every sentence that is written here, and each in capitals."""
    sentences = written()
    assert len(sentences) > 3_000
    return [*sentences, *map(str.upper, sentences[::7])]


def missed(words: WordList, sentences: list[str]) -> list[str]:
    """What the whole pattern finds something in, and the quick look turns away."""
    turned = [text for text in sentences if not words.may_be_in(plain(text))]
    return [text for text in turned if words.compiled.search(text)]


@pytest.mark.parametrize("name", LISTS)
def test_every_alternative_is_seen_before_it_is_looked_for(name: str) -> None:
    words = LISTS[name]
    made = [fold(text) for text in dict.fromkeys(samples(words.compiled))]
    around = [f"And {text.upper()}, yes" for text in made[::5]]
    assert missed(words, [*made, *around]) == []


def test_no_text_that_is_written_here_hides_anything(
    texts: list[str], times: Callable[[int, int], int]
) -> None:
    some = texts[:: 10 // times(1, 10)]
    assert {name: missed(words, some) for name, words in LISTS.items()} == {
        key: [] for key in LISTS
    }


@settings(max_examples=60)
@given(st.text("weil savfrhouabky-s'noconmd1 2KſİıͅéÉ", max_size=24), st.sampled_from(PAIRS))
def test_whatever_the_pattern_is_it_never_hides_a_match(text: str, words: WordList) -> None:
    assert missed(words, [text, f"we will save {text}", f"{text}kisskiss 1 days"]) == []


def test_two_letters_that_a_pattern_takes_for_one_another_are_the_same_in_plain() -> None:
    cased = [c for c in map(chr, range(0x11000)) if c.lower() != c or c.upper() != c or c in "ſıİ"]
    every = "".join(cased)
    letters = {
        chr(value) for words in LISTS.values() for value in literals(words) if chr(value).isalpha()
    }
    assert len(letters) > 50
    for letter in letters:
        alike = re.findall(re.escape(letter), every, re.IGNORECASE)
        assert [c for c in alike if plain(c) != plain(letter)] == []


def literals(words: WordList) -> set[int]:
    def within(tree: object) -> set[int]:
        if isinstance(tree, tuple) and len(tree) == 2 and str(tree[0]) == "LITERAL":
            return {tree[1]}
        parts = tree if isinstance(tree, tuple | list | parser.SubPattern) else ()
        return {value for part in parts for value in within(part)}

    return within(parser.parse(words.pattern, words.flags))


def test_a_list_that_can_do_without_any_letter_is_held_against_every_text() -> None:
    assert WordList(r"\d+|safe").may_be_in("nothing of it")
    assert WordList(r"(?:safe)?").may_be_in("")
    assert not WordList(r"safe|sound").may_be_in("nothing of it")
